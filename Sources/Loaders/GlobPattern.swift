/// One shell pattern over bytes: `*`, `?`, `[...]` and backslash, as fnmatch(3) takes them in the C
/// locale.
package struct GlobPattern {
    private enum Element {
        case byte(UInt8)
        case one
        case many
        case set(Set<UInt8>)
    }

    private var elements: [Element] = []
    /// Whether a leading dot has to be written in the pattern.
    private let sparesHidden: Bool

    /// Reads a pattern; `sparesHidden` keeps wildcards from matching a leading dot.
    package init(_ pattern: some Collection<UInt8>, sparesHidden: Bool = true) {
        self.sparesHidden = sparesHidden
        let bytes = Array(pattern)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "*"): elements.append(.many)
            case UInt8(ascii: "?"): elements.append(.one)
            case UInt8(ascii: "\\") where index + 1 < bytes.count:
                index += 1
                elements.append(.byte(bytes[index]))
            case UInt8(ascii: "["):
                if let (set, end) = Self.set(bytes, from: index + 1) {
                    elements.append(.set(set))
                    index = end
                } else {
                    elements.append(.byte(bytes[index]))
                }
            default: elements.append(.byte(bytes[index]))
            }
            index += 1
        }
    }

    /// Whether a text holds anything that a pattern may hold.
    static func isPattern(_ text: some Sequence<UInt8>) -> Bool {
        text.contains { "*?[".utf8.contains($0) }
    }

    /// The text without its backslashes, for patterns that are none.
    var literal: [UInt8] {
        elements.compactMap { if case .byte(let byte) = $0 { byte } else { nil } }
    }

    /// Whether the whole text matches.
    package func matches(_ text: [UInt8]) -> Bool {
        if sparesHidden, text.first == UInt8(ascii: ".") {
            guard case .byte(UInt8(ascii: "."))? = elements.first else { return false }
        }
        var element = 0
        var index = 0
        // Only the last star can have to take more: an earlier one has matched as little as it can.
        var retry: (element: Int, index: Int)?
        while index < text.count {
            if element < elements.count {
                if case .many = elements[element] {
                    retry = (element + 1, index)
                    element += 1
                    continue
                }
                if takes(elements[element], text[index]) {
                    element += 1
                    index += 1
                    continue
                }
            }
            guard let last = retry else { return false }
            retry = (last.element, last.index + 1)
            element = last.element
            index = last.index + 1
        }
        return elements[element...].allSatisfy { if case .many = $0 { true } else { false } }
    }

    private func takes(_ element: Element, _ byte: UInt8) -> Bool {
        switch element {
        case .byte(let wanted): wanted == byte
        case .one, .many: true
        case .set(let set): set.contains(byte)
        }
    }

    /// The bytes of a bracket and the index of its end; `nil` when it is never closed.
    private static func set(_ bytes: [UInt8], from start: Int) -> (Set<UInt8>, Int)? {
        var index = start
        let isNegated =
            index < bytes.count && [UInt8(ascii: "!"), UInt8(ascii: "^")].contains(bytes[index])
        if isNegated { index += 1 }
        let first = index
        var set: Set<UInt8> = []
        while index < bytes.count, index == first || bytes[index] != UInt8(ascii: "]") {
            if let (members, end) = named(bytes, at: index) {
                set.formUnion(members)
                index = end + 1
                continue
            }
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
            let low = bytes[index]
            if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "-"),
                bytes[index + 2] != UInt8(ascii: "]")
            {
                let high = bytes[index + 2]
                if low <= high { set.formUnion(low...high) }
                index += 3
            } else {
                set.insert(low)
                index += 1
            }
        }
        guard index < bytes.count else { return nil }
        return (isNegated ? Set(0...255).subtracting(set) : set, index)
    }

    /// The members of `[:alpha:]` and its like, and the index of the closing bracket.
    private static func named(_ bytes: [UInt8], at start: Int) -> (Set<UInt8>, Int)? {
        guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "["),
            bytes[start + 1] == UInt8(ascii: ":")
        else { return nil }
        let name = bytes[(start + 2)...].prefix { $0 != UInt8(ascii: ":") }
        guard name.endIndex + 1 < bytes.count, bytes[name.endIndex + 1] == UInt8(ascii: "]"),
            let members = classes[String(decoding: name, as: UTF8.self)]
        else { return nil }
        return (members, name.endIndex + 1)
    }

    private static let classes: [String: Set<UInt8>] = {
        let digits = Set("0123456789".utf8)
        let lower = Set(UInt8(ascii: "a")...UInt8(ascii: "z"))
        let upper = Set(UInt8(ascii: "A")...UInt8(ascii: "Z"))
        let letters = lower.union(upper)
        let graphs = Set(UInt8(0x21)...0x7e)
        return [
            "alpha": letters, "digit": digits, "alnum": letters.union(digits), "lower": lower,
            "upper": upper, "xdigit": digits.union("abcdefABCDEF".utf8),
            "space": Set(" \t\n\u{b}\u{c}\r".utf8), "blank": Set(" \t".utf8), "graph": graphs,
            "print": graphs.union([0x20]), "cntrl": Set(UInt8(0)...0x1f).union([0x7f]),
            "punct": graphs.subtracting(letters).subtracting(digits),
        ]
    }()
}
