package import YAMLReader

/// One example of a rule: evidence and the verdict that it must give.
package struct RuleExample: Sendable {
    /// The verdict.
    package enum Expectation: String, Sendable, CaseIterable {
        /// There is a finding.
        case fires
        /// There is none, and it is known that there is none.
        case quiet
        /// It cannot be told.
        case undetermined
        /// The rule does not speak of such a host.
        case notApplicable = "not_applicable"
    }

    /// What the example shows.
    package let name: String
    /// The evidence it starts from.
    package let base: String
    /// The facts that differ, with their places in the file.
    package let facts: [YAMLPair]
    /// The verdict.
    package let expect: Expectation
    /// The level, `nil` when any will do.
    package let level: Level?
    /// Where it stands.
    package let mark: Mark

    /// The evidence that examples may start from.
    package static let bases = [
        "minimal", "linux-3.10", "linux-4.11", "no-netlink", "dump", "netns", "survey",
    ]

    static func examples(
        in fields: YAMLFields, schema: FactSchema
    ) throws(RuleFileError) -> [RuleExample] {
        var examples: [RuleExample] = []
        for item in try fields.list("examples") {
            let entry = try YAMLFields(
                item, of: "examples", allowed: ["name", "base", "with", "expect", "level"],
                file: fields.file)
            let base = try entry.requiredText("base")
            guard bases.contains(base) else {
                throw entry.error(
                    .unknownValue(key: "base", value: base, allowed: bases),
                    at: entry.optional("base"))
            }
            let facts = try entry.pairs("with")
            for fact in facts {
                let name = fact.key.text ?? ""
                let path = name.split(separator: ".").map(String.init)
                guard name == "kernel" || name == "config" || schema.resolve(path) != nil else {
                    throw entry.error(
                        .unknownFact(name, suggestion: schema.suggestion(for: path)), at: fact.key)
                }
            }
            examples.append(
                RuleExample(
                    name: try entry.requiredText("name"), base: base, facts: facts,
                    expect: try entry.word("expect"),
                    level: entry.optional("level") == nil ? nil : try entry.word("level"),
                    mark: item.mark))
        }
        return examples
    }
}
