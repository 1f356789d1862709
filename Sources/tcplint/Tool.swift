internal import ArgumentParser
internal import Engine
internal import Sysctl

/// The program: its commands, and the one place where it ends.
@main
struct Tool {
    static let version = "0.1.0"
    static let versionLine = "tcplint \(version)"

    static func main() {
        do {
            let words = CommandLine.arguments
            // The words of the command line are read from /proc/self as well.
            guard !words.isEmpty else {
                throw CommandFailure(
                    message: "'/proc' does not show this process: it is mounted for another PID "
                        + "namespace, or not at all; mount it anew with 'mount -t proc proc /proc'",
                    status: .inspectionFailed)
            }
            let given = Array(words.dropFirst())
            if given == ["--version"] {
                Console.output(versionLine + "\n")
                Console.exit(.passed)
            }
            let completed = try CompletedArguments(given)
            for warning in completed.warnings { Console.error("tcplint: warning: \(warning)") }
            let arguments = completed.words
            if arguments.first == "check", let check = CheckRequest(quick: arguments.dropFirst()) {
                Console.exit(try check.run())
            }
            var command = try TcplintCommand.parseAsRoot(arguments)
            if let command = command as? ConfigCommand.Show {
                try command.show(completed)
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            Console.error(failure.line)
            Console.exit(failure.status)
        } catch let status as ExitStatusSignal {
            Console.exit(status.status)
        } catch {
            end(parsing: error)
        }
    }

    /// Help and the version go to standard output; every mistake in the command line is status 2.
    private static func end(parsing error: any Error) -> Never {
        if TcplintCommand.exitCode(for: error).isSuccess {
            Console.output(TcplintCommand.fullMessage(for: error) + "\n")
            Console.exit(.passed)
        }
        var message = TcplintCommand.message(for: error)
        while message.last == "." || message.last == "\n" { message.removeLast() }
        Console.error(
            "tcplint: error: \(message.prefix(1).lowercased() + message.dropFirst())\(suggestion)")
        Console.exit(.usage)
    }

    /// What to do about a mistake: the nearest command, or where the right words stand.
    private static var suggestion: String {
        let names = TcplintCommand.configuration.subcommands.compactMap { command in
            command.configuration.commandName
        }
        guard let first = CommandLine.arguments.dropFirst().first, !names.contains(first) else {
            let command = CommandLine.arguments.dropFirst().first.map { " \($0)" } ?? ""
            return "; see 'tcplint\(command) --help'"
        }
        return nearestName(to: first, among: names).map { "; did you mean '\($0)'?" }
            ?? "; see 'tcplint --help'"
    }
}

/// Ends the process with a status, after everything has been printed.
struct ExitStatusSignal: Error {
    let status: ExitStatus
}

/// Ends the process with a message on standard error.
struct CommandFailure: Error {
    let message: String
    var status: ExitStatus = .usage
    /// The message begins with its place in a file and needs no other head.
    var isPlaced = false

    var line: String { isPlaced ? message : "tcplint: error: \(message)" }
}

struct TcplintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tcplint",
        abstract:
            "Finds what in this host's TCP settings loses traffic, wastes it or does nothing.",
        discussion: """
            Exit status: 0 nothing at or above --fail-on; 1 findings at or above it; 2 wrong \
            command line, rule or input; 3 the inspection itself failed.

            Examples:
              tcplint check
              tcplint check --sample 10 --fail-on error
              tcplint check --snapshot host.json --format json
              tcplint explain TW001
              tcplint fix > 99-tcplint.conf
            """,
        version: Tool.versionLine,
        subcommands: [
            CheckCommand.self, FixCommand.self, ExplainCommand.self, RulesCommand.self,
            SnapshotCommand.self, LintCommand.self, EffectiveCommand.self, ProbeCommand.self,
            ConfigCommand.self,
        ])
}
