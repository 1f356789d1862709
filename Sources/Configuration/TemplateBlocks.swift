/// Follows the control lines of Jinja, ERB and Go templates through a file.
struct TemplateBlocks {
    /// How many conditions and loops stand around the line.
    private(set) var depth = 0

    private let lines: [SourceLines.Line]
    /// Ends of blocks that no later line holds, so that nobody looks for them again.
    private var missing: Set<String> = []

    init(_ lines: [SourceLines.Line]) { self.lines = lines }

    /// Whether the line at an index is nothing but template control; then the index of the line
    /// behind it, which is a later one when a comment or a block spans lines.
    mutating func end(at index: Int) -> Int? {
        let text = Self.trimmed(lines[index].bytes)
        guard text.count >= 2, let first = text.first,
            first == UInt8(ascii: "{") || first == UInt8(ascii: "<")
        else { return nil }
        for (opening, closing) in [("{#", "#}"), ("{%", "%}"), ("<%", "%>"), ("{{", "}}")]
        where text.starts(with: opening.utf8) {
            return end(of: text, closedBy: closing, at: index)
        }
        return nil
    }

    private mutating func end(of text: ArraySlice<UInt8>, closedBy closing: String, at index: Int)
        -> Int?
    {
        var rest = text
        // Several may follow each other: `{% else %}{% if x %}`.
        while let close = Self.find(closing, in: rest) {
            follow(rest[rest.index(rest.startIndex, offsetBy: 2)..<close], closedBy: closing)
            rest = Self.trimmed(rest[(close + 2)...])
            if rest.isEmpty { return index + 1 }
            guard rest.starts(with: text.prefix(2)) else { return nil }
        }
        guard rest.startIndex == text.startIndex, !missing.contains(closing) else { return nil }
        for later in lines.indices[(index + 1)...] {
            guard let close = Self.find(closing, in: lines[later].bytes) else { continue }
            follow(rest.dropFirst(2), closedBy: closing)
            return Self.trimmed(lines[later].bytes[(close + 2)...]).isEmpty ? later + 1 : later
        }
        missing.insert(closing)
        return nil
    }

    private mutating func follow(_ code: ArraySlice<UInt8>, closedBy closing: String) {
        let text = String(decoding: code.prefix(200), as: UTF8.self)
        let words = text.split { !$0.isLetter && $0 != "_" }
        guard let word = words.first else { return }
        switch closing {
        case "%}":
            if ["if", "for", "block", "macro", "call", "filter"].contains(word) {
                depth += 1
            } else if word.hasPrefix("end") {
                depth -= 1
            }
        case "%>":
            if ["if", "unless", "case", "while", "until"].contains(word) || words.contains("do") {
                depth += 1
            } else if word == "end" {
                depth -= 1
            }
        case "}}":
            if ["if", "range", "with", "define", "block"].contains(word) {
                depth += 1
            } else if word == "end" {
                depth -= 1
            }
        default: return
        }
        depth = max(depth, 0)
    }

    private static func find(_ mark: String, in text: ArraySlice<UInt8>) -> Int? {
        let mark = Array(mark.utf8)
        return text.indices.dropLast().first { text[$0] == mark[0] && text[$0 + 1] == mark[1] }
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text.drop { $0 == 0x20 || $0 == 9 }
        while let last = text.last, last == 0x20 || last == 9 || last == 13 { text.removeLast() }
        return text
    }
}
