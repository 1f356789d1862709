internal import ArgumentParser
internal import BuiltinRules
internal import Engine
internal import Evidence
internal import Reporters
internal import Rules
internal import YAMLReader

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists rules, checks rule files and runs their examples.",
        discussion: """
            Examples:
              tcplint rules
              tcplint rules check site-rules
              tcplint rules test site-rules
            """,
        subcommands: [List.self, Check.self, Test.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists the rules with their levels.",
            discussion: """
                Examples:
                  tcplint rules list --select LISTEN
                  tcplint rules list --rules site-rules --format json
                """)

        @Option(
            name: .shortAndLong, help: ArgumentHelp("text or json.", valueName: "format"))
        var format: DocumentFormat = .text

        @OptionGroup var rules: RuleOptions

        func run() throws {
            let rules = try rules.request.ruleSet().rules
            switch format {
            case .json:
                Console.output(
                    RuleExplanation.json(rules.map { RuleExplanation($0.definition) }))
            case .text:
                for rule in rules {
                    let definition = rule.definition
                    func padded(_ text: String, _ width: Int) -> String {
                        text + String(repeating: " ", count: max(1, width - text.count))
                    }
                    Console.output(
                        padded(rule.id, 11) + padded(definition.level.rawValue, 9)
                            + padded(definition.status.rawValue, 8) + definition.title + "\n")
                }
            }
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Checks rule files: keys, words, names, types and required examples.",
            discussion: """
                Examples:
                  tcplint rules check
                  tcplint rules check site-rules/KEEP901-late.yaml
                """)

        @Argument(
            help: "A folder of rule files, or one file; the built-in rules without it.",
            completion: .file())
        var path: String?

        func run() throws {
            let files = try RuleSource(path).files()
            Console.output(
                "\(files.count) rule \(files.count == 1 ? "file is" : "files are") well formed\n")
        }
    }

    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test", abstract: "Runs the examples that stand in rule files.",
            discussion: """
                The exit status is 1 when an example comes out otherwise than it expects.

                Examples:
                  tcplint rules test
                  tcplint rules test site-rules --verbose
                """)

        @Argument(
            help: "A folder of rule files, or one file; the built-in rules without it.",
            completion: .file())
        var path: String?

        @Flag(name: .shortAndLong, help: "Print every example, not only those that fail.")
        var verbose = false

        func run() throws {
            let schema = FactSchema(catalogue: Builtin.catalogue)
            let bases = try Builtin.exampleSnapshots()
            var passed = 0
            var failed = 0
            for file in try RuleSource(path).files() {
                for run in try runs(of: file, bases: bases, schema: schema) {
                    if run.passed { passed += 1 } else { failed += 1 }
                    if !run.passed || verbose { Console.output(line(run, file)) }
                }
            }
            Console.output("\(passed) examples passed, \(failed) failed\n")
            if failed > 0 { throw ExitStatusSignal(status: .findings) }
        }

        private func runs(
            of file: RuleFile, bases: [String: Snapshot], schema: FactSchema
        ) throws -> [ExampleRun] {
            do {
                return try runExamples(of: file, bases: bases, schema: schema)
            } catch {
                throw CommandFailure(message: "\(error)", isPlaced: error is RuleFileError)
            }
        }

        private func line(_ run: ExampleRun, _ file: RuleFile) -> String {
            func words(_ expectation: RuleExample.Expectation, _ level: Level?) -> String {
                expectation.rawValue + (level.map { " at \($0.rawValue)" } ?? "")
            }
            let place = "\(file.file):\(run.example.mark.line):\(run.example.mark.column)"
            let verdict =
                run.passed
                ? "passed"
                : "error: expected \(words(run.example.expect, run.example.level)), "
                    + "found \(words(run.found, run.level))"
            return "\(place): \(verdict): \(run.example.name) [\(run.ruleID)]\n"
        }
    }
}

/// Rule files of a folder, or those that are built in.
private struct RuleSource {
    let path: String?

    init(_ path: String?) { self.path = path }

    func files() throws -> [RuleFile] {
        let schema = FactSchema(catalogue: Builtin.catalogue)
        if let path { return try RuleFiles.read(path, schema: schema) }
        do {
            return try Builtin.ruleTexts.map { file in
                try RuleFile(file.text, file: file.path, schema: schema)
            }
        } catch let error as RuleFileError {
            throw CommandFailure(message: "\(error)", isPlaced: true)
        }
    }
}
