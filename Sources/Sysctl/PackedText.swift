/// Records that were put into one text, which costs nothing until it is read.
///
/// Fields end with U+001C, elements of a list with U+001D, their parts with U+001E; YAML lets none
/// of these into a file.
package struct PackedText {
    private static let field = UInt8(ascii: "\u{1c}")
    private static let item = UInt8(ascii: "\u{1d}")
    private static let part: Character = "\u{1e}"

    private let bytes: [UInt8]
    private let separator: UInt8
    private var index = 0

    /// Reads a text that `text(of:)` made.
    package init(_ text: String) {
        self.init(text, separator: Self.field)
    }

    private init(_ text: String, separator: UInt8) {
        bytes = Array(text.utf8)
        self.separator = separator
    }

    /// One text of fields.
    package static func text(of fields: [String]) -> String {
        fields.map { $0 + "\u{1c}" }.joined()
    }

    /// One field of a list whose elements have parts.
    package static func list(_ items: [[String]]) -> String {
        items.map { $0.joined(separator: "\(part)") + "\u{1d}" }.joined()
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
    package mutating func next() -> String? {
        guard let end = bytes[index...].firstIndex(of: separator) else { return nil }
        defer { index = end + 1 }
        return String(decoding: bytes[index..<end], as: UTF8.self)
    }

    /// The next field as a list whose elements have `count` parts.
    package mutating func items(of count: Int) -> [[String]]? {
        guard let text = next() else { return nil }
        var elements = PackedText(text, separator: Self.item)
        var items: [[String]] = []
        while let element = elements.next() {
            let parts = element.utf8.split(separator: 0x1e, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            guard parts.count == count else { return nil }
            items.append(parts)
        }
        return items
    }

    /// The next field as a list of texts.
    package mutating func texts() -> [String]? { items(of: 1)?.map { $0[0] } }

    /// The next field as a range of kernels.
    package mutating func range() -> KernelRange? { next().flatMap { Self.range(of: $0) } }
}
