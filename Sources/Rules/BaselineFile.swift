internal import YAMLReader

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
        let document = try Self.document(text, file: file)
        if let schema = document["schema"], schema.text != Self.currentSchema {
            throw RuleFileError(
                file: file, mark: schema.mark,
                problem: .unknownValue(
                    key: "schema", value: schema.text ?? "a \(schema.kindName)",
                    allowed: [Self.currentSchema]))
        }
        let fields = try YAMLFields(
            document, of: "baseline", allowed: ["schema", "findings"], file: file)
        _ = try fields.required("schema")
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

    /// What the text holds; JSON is read as YAML, and told in the words of what a user was to give.
    private static func document(_ text: String, file: String) throws(RuleFileError) -> YAMLNode {
        let origin = "expected a file written by '--write-baseline'"
        let document: YAMLNode
        do throws(RuleFileError) {
            document = try RuleFile.document(text, file: file)
        } catch {
            throw RuleFileError(
                file: file, mark: error.mark, problem: .yaml("this is not JSON; \(origin)"))
        }
        guard document.pairs != nil else {
            throw RuleFileError(
                file: file, mark: document.mark,
                problem: .yaml("this is no JSON object; \(origin)"))
        }
        return document
    }
}
