/// Records that were put into one text, which costs nothing until it is read.
///
/// Fields end with U+001C, elements of a list with U+001D, their parts with U+001E; YAML lets none
/// of these into a file.
package struct PackedText {
    private static let field = UInt8(ascii: "\u{1c}")
    private static let item = UInt8(ascii: "\u{1d}")
    private static let part = UInt8(ascii: "\u{1e}")

    private let bytes: [UInt8]
    private var index = 0

    /// Reads a text that `text(of:)` made.
    package init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// One text of fields.
    package static func text(of fields: [String]) -> String {
        fields.map { $0 + "\u{1c}" }.joined()
    }

    /// One field of a list whose elements have parts.
    package static func list(_ items: [[String]]) -> String {
        items.map { $0.joined(separator: "\u{1e}") + "\u{1d}" }.joined()
    }

    /// One field of a range of kernels.
    package static func range(_ range: KernelRange) -> String {
        range.terms.isEmpty ? "" : "\(range)"
    }

    /// A range that `range(_:)` wrote.
    package static func range(of text: String) -> KernelRange? {
        text.isEmpty ? .any : KernelRange(text)
    }

    /// The next field, `nil` at the end.
    package mutating func next() -> String? { nextField().map { text($0) } }

    /// Leaves the next field out; false at the end.
    package mutating func skip() -> Bool { nextField() != nil }

    /// The next field as a list whose elements have `count` parts.
    package mutating func items(of count: Int) -> [[String]]? {
        guard let field = nextField() else { return nil }
        var items: [[String]] = []
        var parts: [String] = []
        var start = field.lowerBound
        for end in field {
            let byte = bytes[end]
            guard byte == Self.part || byte == Self.item else { continue }
            parts.append(text(start..<end))
            start = end + 1
            guard byte == Self.item else { continue }
            guard parts.count == count else { return nil }
            items.append(parts)
            parts = []
        }
        return items
    }

    private mutating func nextField() -> Range<Int>? {
        guard let end = bytes[index...].firstIndex(of: Self.field) else { return nil }
        defer { index = end + 1 }
        return index..<end
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The next field as a list of texts.
    package mutating func texts() -> [String]? { items(of: 1)?.map { $0[0] } }

    /// The next field as a range of kernels.
    package mutating func range() -> KernelRange? { next().flatMap { Self.range(of: $0) } }
}
