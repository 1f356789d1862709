internal import Sysctl
internal import YAMLReader

/// A mapping of a file, read key by key, with every mistake placed.
struct YAMLFields {
    let node: YAMLNode
    let file: String

    /// Checks that `node` is a mapping without other keys than `allowed`.
    init(_ node: YAMLNode, of what: String, allowed: [String], file: String)
        throws(RuleFileError)
    {
        self.node = node
        self.file = file
        guard case .mapping(let pairs) = node.content else {
            throw RuleFileError(
                file: file, mark: node.mark,
                problem: .wrongKind(key: what, expected: "mapping", found: node.kindName))
        }
        for pair in pairs {
            let key = pair.key.text ?? ""
            guard allowed.contains(key) else {
                throw RuleFileError(
                    file: file, mark: pair.key.mark,
                    problem: .unknownKey(key, suggestion: nearestName(to: key, among: allowed)))
            }
        }
    }

    func error(_ problem: RuleFileError.Problem, at place: YAMLNode? = nil) -> RuleFileError {
        RuleFileError(file: file, mark: (place ?? node).mark, problem: problem)
    }

    /// The node of a key, `nil` when the key is not there.
    func optional(_ key: String) -> YAMLNode? { node[key] }

    /// The node of a key that must be there.
    func required(_ key: String) throws(RuleFileError) -> YAMLNode {
        guard let value = node[key] else { throw error(.missingKey(key)) }
        return value
    }

    /// The text of a key, without surrounding white space; empty when it is not there.
    func text(_ key: String) throws(RuleFileError) -> String {
        guard let value = node[key] else { return "" }
        return try text(of: value, key)
    }

    /// The text of a key that must be there and hold something.
    func requiredText(_ key: String) throws(RuleFileError) -> String {
        let value = try required(key)
        let text = try text(of: value, key)
        guard !text.isEmpty else { throw error(.missingKey(key), at: value) }
        return text
    }

    func text(of value: YAMLNode, _ key: String) throws(RuleFileError) -> String {
        guard let text = value.text else {
            throw error(
                .wrongKind(key: key, expected: "text", found: value.kindName), at: value)
        }
        var trimmed = Substring(text)
        while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
        while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
        return String(trimmed)
    }

    /// A word out of the cases of an enumeration.
    func word<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String, default fallback: Word? = nil
    ) throws(RuleFileError) -> Word {
        if node[key] == nil, let fallback { return fallback }
        let text = try requiredText(key)
        guard let word = Word(rawValue: text) else {
            throw error(
                .unknownValue(key: key, value: text, allowed: Word.allCases.map(\.rawValue)),
                at: node[key])
        }
        return word
    }

    /// The items of a list; none when the key is not there.
    func list(_ key: String) throws(RuleFileError) -> [YAMLNode] {
        guard let value = node[key] else { return [] }
        guard case .sequence(let items) = value.content else {
            throw error(
                .wrongKind(key: key, expected: "list", found: value.kindName), at: value)
        }
        return items
    }

    /// The texts of a list.
    func texts(_ key: String) throws(RuleFileError) -> [String] {
        var texts: [String] = []
        for item in try list(key) { texts.append(try text(of: item, key)) }
        return texts
    }

    /// The pairs of a mapping in file order; none when the key is not there.
    func pairs(_ key: String) throws(RuleFileError) -> [YAMLPair] {
        guard let value = node[key] else { return [] }
        guard case .mapping(let pairs) = value.content else {
            throw error(
                .wrongKind(key: key, expected: "mapping", found: value.kindName), at: value)
        }
        return pairs
    }

    /// A kernel range; every kernel when the key is not there.
    func kernelRange(_ key: String) throws(RuleFileError) -> KernelRange {
        let text = try text(key)
        guard !text.isEmpty else { return .any }
        guard let range = KernelRange(text) else {
            throw error(.invalidKernelRange(text), at: node[key])
        }
        return range
    }

    /// A whole number, `nil` when the key is not there.
    func number(_ key: String) throws(RuleFileError) -> Int64? {
        let text = try text(key)
        guard !text.isEmpty else { return nil }
        guard let number = Int64(text) else {
            throw error(
                .invalidValue(key: key, value: text, expected: "a whole number"), at: node[key])
        }
        return number
    }
}
