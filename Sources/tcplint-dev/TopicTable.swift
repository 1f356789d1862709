internal import Rules

/// The Swift table of the topics.
struct TopicTable {
    let topics: [Topic]

    init(_ topics: [Topic]) { self.topics = topics }

    /// A value for each topic, made when it is first asked for.
    var text: String {
        var text = SwiftLiteral.header
        text += "internal import Rules\n\nextension Builtin {\n"
        text += "    static let topicNames: [String] = "
        text += SwiftLiteral.list(topics.map { SwiftLiteral.string($0.name) })
        text += "\n\n    static func topic(at index: Int) -> Topic? {\n        switch index {\n"
        for index in topics.indices { text += "        case \(index): topic\(index)()\n" }
        text += "        default: nil\n        }\n    }\n"
        for (index, topic) in topics.enumerated() { text += "\n" + function(index, topic) }
        return text + "}\n"
    }

    private func function(_ index: Int, _ topic: Topic) -> String {
        func quoted(_ text: String) -> String { SwiftLiteral.string(text) }
        var text = "    private static func topic\(index)() -> Topic {\n"
        text += "        var sections: [Topic.Section] = []\n"
        for section in topic.sections {
            text += "        sections.append(.init(\n            title: \(quoted(section.title)),\n"
            text += "            text: \(quoted(section.text)),\n            rows: ["
            for row in section.rows {
                text += "\n                .init(\(quoted(row.name)), \(quoted(row.text))),"
            }
            text += "]))\n"
        }
        text += "        let references: [RuleDefinition.Reference] = ["
        for reference in topic.references {
            text += "\n            .init(title: \(quoted(reference.title)), "
            text += "url: \(quoted(reference.url)), supports: \(quoted(reference.supports))),"
        }
        text += "]\n        return Topic(\n"
        text += "            name: \(quoted(topic.name)), title: \(quoted(topic.title)),\n"
        text += "            sections: sections, rules: "
        text += SwiftLiteral.list(topic.rules.map(quoted)) + ", references: references,\n"
        text += "            facts: \(SwiftLiteral.list(topic.facts.map(quoted))))\n    }\n"
        return text
    }
}
