internal import Expressions
package import Rules

/// A topic with the numbers of one host filled in.
package struct TopicExplanation: Sendable {
    private let topic: Topic
    /// What the numbers are those of, such as `this host`.
    private let subject: String
    private let facts: FactStore

    /// Explains a topic; `subject` says whose numbers `facts` holds.
    package init(_ topic: Topic, with facts: FactStore, of subject: String) {
        self.topic = topic
        self.facts = facts
        self.subject = subject
    }

    /// The topic as JSON, numbers filled in.
    package var json: [UInt8] {
        JSON.object([
            ("topic", .text(topic.name)), ("title", .text(topic.title)),
            (
                "sections",
                .list(
                    topic.sections.map { section in
                        .object([
                            ("title", .text(title(of: section))),
                            ("text", .list(paragraphs(of: section).map { .text($0) })),
                            (
                                "rows",
                                .list(
                                    section.rows.map { row in
                                        .object([
                                            ("name", .text(row.name)),
                                            ("text", .text(rendered(row.text))),
                                        ])
                                    })
                            ),
                        ])
                    })
            ),
            ("rules", .list(topic.rules.map { .text($0) })),
            ("references", references(topic.references)),
        ]).document
    }

    /// The topic for a reader.
    package func text(style: TextStyle) -> String {
        var text = style.bold("\(topic.name): \(topic.title)") + "\n"
        for section in topic.sections {
            text += "\n" + style.bold(title(of: section)) + "\n"
            text += paragraphs(of: section)
                .map { style.paragraph($0, head: "  ", indent: 2) }.joined(separator: "\n")
            let width = min(28, (section.rows.map(\.name.count).max() ?? 0) + 4)
            for row in section.rows {
                text += style.paragraph(rendered(row.text), head: "  \(row.name)", indent: width)
            }
        }
        text += "\n"
        if !topic.rules.isEmpty {
            text += style.paragraph(
                topic.rules.joined(separator: ", "), head: "Rules", indent: 9)
        }
        for (index, reference) in topic.references.enumerated() {
            let address = reference.url.isEmpty ? "" : " <\(reference.url)>"
            text += style.paragraph(
                "\(reference.title)\(address): \(reference.supports)",
                head: index == 0 ? "Sources" : "", indent: 9)
        }
        return text
    }

    /// The heading; `here` stands for the host whose numbers follow.
    private func title(of section: Topic.Section) -> String {
        section.title == "here" ? subject : section.title
    }

    private func paragraphs(of section: Topic.Section) -> [String] {
        rendered(section.text).split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(separator: " ").joined(separator: " ") }
            .split(separator: "").map { $0.joined(separator: " ") }
    }

    private func rendered(_ source: String) -> String {
        guard let template = try? Template(parsing: source) else { return source }
        return template.render(in: facts) { reasons in
            reasons.allSatisfy { $0.kind == .nonexistent } ? "(not there)" : "(not readable here)"
        }
    }
}
