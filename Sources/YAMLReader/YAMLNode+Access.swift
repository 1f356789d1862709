extension YAMLNode {
    /// The text of a scalar, or nil for a list or a mapping.
    package var text: String? {
        guard case .scalar(let scalar) = content else { return nil }
        return scalar.text
    }

    /// Whether this is null: a plain scalar without a tag that is empty, `~` or a form of `null`.
    package var isNull: Bool {
        guard case .scalar(let scalar) = content, scalar.style == .plain, tag == nil else {
            return false
        }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
    }

    /// The elements of a list, or nil for text or a mapping.
    package var items: [YAMLNode]? {
        guard case .sequence(let items) = content else { return nil }
        return items
    }

    /// The pairs of a mapping, or nil for text or a list.
    package var pairs: [YAMLPair]? {
        guard case .mapping(let pairs) = content else { return nil }
        return pairs
    }

    /// The value of the first key with that text, or nil when there is none or this is not a
    /// mapping.
    ///
    /// Merge keys are not followed.
    package subscript(key: String) -> YAMLNode? {
        pairs?.first { $0.key.text == key }?.value
    }

    /// The kind of node in the words of messages: `text`, `list` or `mapping`.
    package var kindName: String {
        switch content {
        case .scalar: "text"
        case .sequence: "list"
        case .mapping: "mapping"
        }
    }
}
