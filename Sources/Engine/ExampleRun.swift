package import Evidence
package import Rules

/// The outcome of one example of a rule.
package struct ExampleRun: Sendable {
    /// The rule's id.
    package let ruleID: String
    /// The example.
    package let example: RuleExample
    /// What it gave.
    package let found: RuleExample.Expectation
    /// The worst level it gave, `nil` without a finding.
    package let level: Level?

    /// Whether it gave what it expects.
    package var passed: Bool {
        found == example.expect && (example.level == nil || example.level == level)
    }
}

/// Runs every example of a rule file, each against its own evidence.
package func runExamples(
    of file: RuleFile, bases: [String: Snapshot], schema: FactSchema
) throws -> [ExampleRun] {
    let rule = try Rule(file.definition)
    let set = RuleSet([rule], catalogue: schema.catalogue)
    return try file.examples.map { example in
        guard let base = bases[example.base] else {
            throw RuleFileError(
                file: file.file, mark: example.mark,
                problem: .unknownValue(
                    key: "base", value: example.base, allowed: bases.keys.sorted()))
        }
        let snapshot = try example.snapshot(from: base, schema: schema, file: file.file)
        let report = evaluate(snapshot, using: set, version: "example")
        let found: RuleExample.Expectation =
            switch report.results.first?.outcome {
            case .finding: .fires
            case .undetermined: .undetermined
            case .notApplicable: .notApplicable
            case .passed, nil: .quiet
            }
        return ExampleRun(
            ruleID: rule.id, example: example, found: found,
            level: report.findings.map(\.level).max())
    }
}
