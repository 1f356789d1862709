import BuiltinRules
import Engine
import Evidence
import Rules

/// The examples of one built-in rule with their evidence, ready to be judged again and again.
struct BuiltinExamples {
    let definition: RuleDefinition
    let cases: [(example: RuleExample, snapshot: Snapshot)]

    static let schema = FactSchema(catalogue: Builtin.catalogue)
    static let paths = Builtin.ruleTexts.map(\.path)

    init(path: String) throws {
        let text = Builtin.ruleTexts.first { $0.path == path }?.text ?? ""
        let file = try RuleFile(text, file: path, schema: Self.schema)
        let bases = try Builtin.exampleSnapshots()
        definition = file.definition
        cases = try file.examples.map { example in
            guard let base = bases[example.base] else {
                throw MissingBase(name: example.base)
            }
            return (example, try example.snapshot(from: base, schema: Self.schema, file: path))
        }
    }

    /// The names of the examples that a rule does not satisfy.
    func failures(of definition: RuleDefinition) throws -> [String] {
        let set = RuleSet([try Rule(definition)], catalogue: Builtin.catalogue)
        return cases.filter { example, snapshot in
            let report = evaluate(snapshot, using: set, version: "test")
            let found: RuleExample.Expectation =
                switch report.results.first?.outcome {
                case .finding: .fires
                case .undetermined: .undetermined
                case .notApplicable: .notApplicable
                case .passed, nil: .quiet
                }
            let level = report.findings.map(\.level).max()
            return found != example.expect
                || (example.level != nil && example.level != level)
        }.map(\.example.name)
    }

    struct MissingBase: Error {
        let name: String
    }
}
