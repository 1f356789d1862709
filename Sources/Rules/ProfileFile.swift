internal import YAMLReader

/// One file of `profiles`: a role for `--profile`.
package struct ProfileFile: Sendable {
    /// What it states.
    package let profile: Profile

    private static let keys = ["schema", "name", "title", "detect", "changes"]

    /// Reads and checks the text of a file: keys, words, and the expressions that detect the role.
    package init(_ text: String, file: String, schema: FactSchema) throws(RuleFileError) {
        let document = try RuleFile.document(text, file: file)
        let fields = try YAMLFields(document, of: "profile", allowed: Self.keys, file: file)
        guard try fields.requiredText("schema") == "1" else {
            throw fields.error(
                .unknownValue(key: "schema", value: try fields.text("schema"), allowed: ["1"]),
                at: fields.optional("schema"))
        }
        var detection = ""
        var evidence = ""
        if let node = fields.optional("detect") {
            let detect = try YAMLFields(
                node, of: "detect", allowed: ["when", "evidence"], file: file)
            var reader = RuleExpressionReader(fields: detect, scope: RuleTypeScope(schema: schema))
            detection = try reader.boolean("when")
            evidence = try reader.requiredTemplate("evidence")
        }
        var changes: [Profile.Change] = []
        for item in try fields.list("changes") { changes.append(try Self.change(item, file)) }
        guard !changes.isEmpty else { throw fields.error(.missingKey("changes")) }
        profile = Profile(
            name: try fields.requiredText("name"), title: try fields.requiredText("title"),
            detection: detection, evidence: evidence, changes: changes)
    }

    private static func change(
        _ item: YAMLNode, _ file: String
    ) throws(RuleFileError) -> Profile.Change {
        let fields = try YAMLFields(
            item, of: "changes", allowed: ["rules", "level", "let", "because"], file: file)
        let lets = try fields.pairs("let").map { (pair) throws(RuleFileError) in
            RuleDefinition.Binding(
                pair.key.text ?? "", try fields.text(of: pair.value, "let"))
        }
        let level: Profile.Advice? =
            fields.optional("level") == nil ? nil : try fields.word("level")
        guard level != nil || !lets.isEmpty else { throw fields.error(.missingKey("level")) }
        let rules = try fields.texts("rules")
        guard !rules.isEmpty else { throw fields.error(.missingKey("rules")) }
        return Profile.Change(
            rules: rules, level: level, lets: lets, because: try fields.requiredText("because"))
    }
}
