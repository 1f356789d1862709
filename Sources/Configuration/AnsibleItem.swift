internal import YAMLReader

/// One round of a loop over a list that the file spells out.
struct AnsibleItem {
    private enum Content {
        case node(YAMLNode)
        /// A pair of a mapping, which is asked for as `item.key` and `item.value`.
        case pair(YAMLPair)
    }

    /// Longest text that is put together.
    static let longest = 4096

    private let name: String
    private let content: Content

    private init(_ name: String, _ content: Content) {
        self.name = name
        self.content = content
    }

    /// Where the item stands.
    var mark: Mark {
        switch content {
        case .node(let node): node.mark
        case .pair(let pair): pair.key.mark
        }
    }

    /// The rounds of the loop of a task; `nil` when it has none, no round when its list is made
    /// elsewhere.
    static func items(of task: YAMLMapping) -> [AnsibleItem]? {
        let variable = YAMLMapping(task["loop_control"])?["loop_var"]?.text ?? "item"
        for pair in task.pairs {
            guard let key = pair.key.text, key == "loop" || key.hasPrefix("with_") else { continue }
            switch key {
            case "loop", "with_list":
                return (pair.value.items ?? []).map { AnsibleItem(variable, .node($0)) }
            case "with_items", "with_flattened":
                // A list inside the list is unfolded.
                let items = (pair.value.items ?? [pair.value]).flatMap { $0.items ?? [$0] }
                // A variable in the place of an item stands for a list of them.
                return items.filter { $0.text?.hasPrefix("{{") != true }
                    .map { AnsibleItem(variable, .node($0)) }
            case "with_dict":
                return (YAMLMapping(pair.value)?.pairs ?? []).map {
                    AnsibleItem(variable, .pair($0))
                }
            default:
                return []
            }
        }
        return nil
    }

    // MARK: Templates

    /// What a text becomes.
    enum Rendered {
        /// This text.
        case text(String)
        /// The value of a variable, with its type.
        case node(YAMLNode)
        /// The argument is left out.
        case omitted
        /// What nobody knows before the play runs.
        case unknown
    }

    /// What a text becomes in this round, or outside of loops.
    static func render(_ text: String, in item: AnsibleItem?) -> Rendered {
        guard Template.isTemplate(text) else { return .text(text) }
        guard let item, text.utf8.count <= longest, !text.contains("{%"), !text.contains("{#")
        else { return .unknown }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "{"), index + 1 < bytes.count,
                bytes[index + 1] == UInt8(ascii: "{")
            else {
                result.append(bytes[index])
                index += 1
                continue
            }
            guard let end = closing(bytes, from: index + 2) else { return .unknown }
            let expression = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
            let value = item.value(of: expression)
            if result.isEmpty, index == 0, end + 2 == bytes.count { return value }
            switch value {
            case .text(let text): result += text.utf8
            case .node(let node):
                guard let text = SettingText.python(node) else { return .unknown }
                result += text.utf8
            case .omitted, .unknown: return .unknown
            }
            guard result.count <= longest else { return .unknown }
            index = end + 2
        }
        let rendered = String(decoding: result, as: UTF8.self)
        return Template.isTemplate(rendered) ? .unknown : .text(rendered)
    }

    private static func closing(_ bytes: [UInt8], from start: Int) -> Int? {
        guard start < bytes.count - 1 else { return nil }
        return (start..<(bytes.count - 1)).first {
            bytes[$0] == UInt8(ascii: "}") && bytes[$0 + 1] == UInt8(ascii: "}")
        }
    }

    private func value(of expression: String) -> Rendered {
        var filters = expression.split(separator: "|", omittingEmptySubsequences: false)
            .map { SettingText.trimmed(String($0)) }
        guard let path = Self.path(filters.removeFirst()), path.first == name else {
            return .unknown
        }
        let found = node(at: path.dropFirst())
        for filter in filters {
            switch filter {
            case "string", "trim", "quote": continue
            case "int":
                guard let text = found?.text, PlainNumber.integer(text) == text else {
                    return .unknown
                }
            default:
                guard let value = Self.fallback(filter) else { return .unknown }
                if found == nil { return value }
            }
        }
        guard let found else { return .unknown }
        return .node(found)
    }

    /// What `default(...)` gives where there is nothing.
    private static func fallback(_ filter: String) -> Rendered? {
        for name in ["default(", "d("] where filter.hasPrefix(name) && filter.hasSuffix(")") {
            let argument = SettingText.trimmed(String(filter.dropFirst(name.count).dropLast()))
            if argument == "omit" { return .omitted }
            if let first = argument.first, first == "'" || first == "\"", argument.count > 1,
                argument.last == first
            {
                return .text(String(argument.dropFirst().dropLast()))
            }
            return PlainNumber.integer(argument).map { .text($0) }
        }
        return nil
    }

    /// The steps of `item.name`, `item['name']` or `item[0]`.
    private static func path(_ expression: String) -> [String]? {
        var steps: [String] = []
        var rest = expression[...]
        while !rest.isEmpty {
            if rest.first == "[" {
                guard let end = rest.firstIndex(of: "]") else { return nil }
                var step = rest[rest.index(after: rest.startIndex)..<end]
                if let quote = step.first, quote == "'" || quote == "\"" {
                    guard step.count > 1, step.last == quote else { return nil }
                    step = step.dropFirst().dropLast()
                }
                steps.append(String(step))
                rest = rest[rest.index(after: end)...]
            } else {
                if rest.first == "." {
                    guard !steps.isEmpty else { return nil }
                    rest = rest.dropFirst()
                }
                let step = rest.prefix { $0 == "_" || $0.isLetter || $0.isNumber }
                guard !step.isEmpty else { return nil }
                steps.append(String(step))
                rest = rest.dropFirst(step.count)
            }
        }
        return steps.isEmpty ? nil : steps
    }

    private func node(at path: ArraySlice<String>) -> YAMLNode? {
        var path = path
        var node: YAMLNode
        switch content {
        case .node(let root): node = root
        case .pair(let pair):
            switch path.popFirst() {
            case "key": node = pair.key
            case "value": node = pair.value
            default: return nil
            }
        }
        for step in path {
            if let items = node.items {
                guard let index = Int(step), items.indices.contains(index) else { return nil }
                node = items[index]
            } else {
                guard let next = YAMLMapping(node)?[step] else { return nil }
                node = next
            }
        }
        return node
    }
}
