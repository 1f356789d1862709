internal import YAMLReader

/// The arguments of a task's module, as a mapping or as `name=value` in one text.
struct AnsibleArguments {
    /// One argument.
    struct Argument {
        /// Its text; `nil` for a list or a mapping.
        let text: String?
        /// The node that it is, `nil` inside a text.
        let node: YAMLNode?
        /// Where it stands.
        let mark: Mark
    }

    private var arguments: [String: Argument] = [:]
    /// The text that is no `name=value`, as commands have it.
    let free: YAMLNode?

    /// Takes what stands behind the name of the module, and the `args` of the task.
    init(_ node: YAMLNode, of task: YAMLMapping) {
        free = node.text == nil ? nil : node
        if let text = node.text { arguments = Self.pairs(in: text, of: node) }
        for source in [YAMLMapping(task["args"]), YAMLMapping(node)] {
            for pair in source?.pairs ?? [] {
                guard let name = pair.key.text else { continue }
                arguments[name] = Argument(
                    text: pair.value.text, node: pair.value, mark: pair.value.mark)
            }
        }
    }

    /// The argument of the first of some names that is there.
    subscript(_ names: String...) -> Argument? {
        for name in names {
            if let argument = arguments[name] { return argument }
        }
        return nil
    }

    private static func pairs(in text: String, of node: YAMLNode) -> [String: Argument] {
        var result: [String: Argument] = [:]
        guard text.utf8.count <= AnsibleItem.longest else { return result }
        for word in AnsibleWords.words(of: text) {
            guard let equals = word.text.firstIndex(of: "="), equals > word.text.startIndex else {
                continue
            }
            let name = String(word.text[..<equals])
            result[name] = Argument(
                text: String(word.text[word.text.index(after: equals)...]), node: nil,
                mark: node.mark(atOffset: word.offset) ?? node.mark)
        }
        return result
    }
}
