package import Rules

extension Builtin {
    /// The names of all topics, ascending.
    package static var topics: [String] { topicNames }

    /// The topic of that name.
    package static func topic(_ name: String) -> Topic? {
        topicNames.firstIndex(of: name).flatMap(topic(at:))
    }
}
