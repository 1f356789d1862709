/// A baseline: the findings that were known when it was written.
package struct BaselineFile: Sendable {
    /// The schema that this version reads and writes.
    package static let currentSchema = "tcplint.baseline/1"

    /// One known finding.
    package struct Entry: Sendable, Equatable {
        /// What it is recognised by.
        package let fingerprint: String
        /// How bad it was.
        package let level: Level
    }

    /// The known findings; one that is known on two lines stands twice.
    package let entries: [Entry]

    /// Reads and checks the text of a file.
    package init(_ text: String, file: String) throws(RuleFileError) {
        let fields = try YAMLFields(
            try RuleFile.document(text, file: file), of: "baseline",
            allowed: ["schema", "findings"], file: file)
        guard try fields.requiredText("schema") == Self.currentSchema else {
            throw fields.error(
                .unknownValue(
                    key: "schema", value: try fields.text("schema"),
                    allowed: [Self.currentSchema]),
                at: fields.optional("schema"))
        }
        _ = try fields.required("findings")
        var entries: [Entry] = []
        for item in try fields.list("findings") {
            let finding = try YAMLFields(
                item, of: "findings", allowed: ["rule_id", "level", "key", "file", "fingerprint"],
                file: file)
            entries.append(
                Entry(
                    fingerprint: try finding.requiredText("fingerprint"),
                    level: try finding.word("level")))
        }
        self.entries = entries
    }
}
