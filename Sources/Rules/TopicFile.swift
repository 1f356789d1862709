internal import YAMLReader

/// One file of `topics`: a subject for `explain`.
package struct TopicFile: Sendable {
    /// What it states.
    package let topic: Topic

    /// Reads and checks the text of a file: keys, and the names and types in its expressions.
    package init(_ text: String, file: String, schema: FactSchema) throws(RuleFileError) {
        let document = try RuleFile.document(text, file: file)
        let fields = try YAMLFields(
            document, of: "topic",
            allowed: ["schema", "name", "title", "sections", "rules", "references"], file: file)
        guard try fields.requiredText("schema") == "1" else {
            throw fields.error(
                .unknownValue(key: "schema", value: try fields.text("schema"), allowed: ["1"]),
                at: fields.optional("schema"))
        }
        var reader = RuleExpressionReader(fields: fields, scope: RuleTypeScope(schema: schema))
        var sections: [Topic.Section] = []
        for item in try fields.list("sections") {
            sections.append(try Self.section(item, &reader))
        }
        guard !sections.isEmpty else { throw fields.error(.missingKey("sections")) }
        topic = Topic(
            name: try fields.requiredText("name"), title: try fields.requiredText("title"),
            sections: sections, rules: try fields.texts("rules"),
            references: try RuleFile.references(fields), facts: reader.facts.sorted())
    }

    private static func section(
        _ item: YAMLNode, _ reader: inout RuleExpressionReader
    ) throws(RuleFileError) -> Topic.Section {
        let fields = try YAMLFields(
            item, of: "sections", allowed: ["title", "text", "rows"], file: reader.fields.file)
        var rows: [Topic.Row] = []
        for item in try fields.list("rows") {
            let row = try YAMLFields(
                item, of: "rows", allowed: ["name", "text"], file: fields.file)
            rows.append(
                Topic.Row(
                    try row.requiredText("name"),
                    try reader.template("rows.text", try row.required("text"))))
        }
        let text = try fields.optional("text").map { (node) throws(RuleFileError) in
            try reader.template("sections.text", node)
        }
        guard text != nil || !rows.isEmpty else { throw fields.error(.missingKey("text")) }
        return Topic.Section(
            title: try fields.requiredText("title"), text: text ?? "", rows: rows)
    }
}
