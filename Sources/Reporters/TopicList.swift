package import Rules

/// The topics that there are.
package struct TopicList: Sendable {
    private let topics: [Topic]

    /// Takes topics in the order of the list.
    package init(_ topics: [Topic]) {
        self.topics = topics
    }

    /// A JSON list of names and titles.
    package var json: [UInt8] {
        JSON.list(
            topics.map { .object([("topic", .text($0.name)), ("title", .text($0.title))]) }
        ).document
    }

    /// One line a topic.
    package func text(style: TextStyle) -> String {
        let width = (topics.map(\.name.count).max() ?? 0) + 2
        return topics.map { style.paragraph($0.title, head: $0.name, indent: width) }.joined()
    }
}
