/// A position in the bytes of a text that knows its mark.
///
/// libyaml counts characters, and counts lines by YAML 1.1, where U+0085, U+2028 and U+2029 end
/// one. Only its character index is used; lines and columns are counted here. Indexes of events
/// never fall, so that following them is one walk over the text.
struct SourceCursor {
    let bytes: [UInt8]
    private(set) var offset: Int
    private(set) var mark = Mark(line: 1, column: 1)
    private var index = 0

    /// Starts before the first byte that libyaml is given.
    init(_ source: SourceText) {
        bytes = source.bytes
        offset = source.start
    }

    /// The byte at the cursor, or nil at the end of the text.
    var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Steps over one character; at the end of the text nothing happens.
    mutating func advance() {
        guard let byte else { return }
        offset += 1
        while let next = self.byte, next.continuesScalar { offset += 1 }
        index += 1
        let endsLine =
            byte == .lineFeed || byte == .carriageReturn && self.byte != .lineFeed
        mark =
            endsLine
            ? Mark(line: mark.line + 1, column: 1)
            : Mark(line: mark.line, column: mark.column + 1)
    }

    /// Moves on to a character index, or to the end of the text if that comes first.
    mutating func advance(toIndex target: Int) {
        while index < target, offset < bytes.count { advance() }
    }

    /// Moves on to a byte offset, or to the end of the text if that comes first.
    mutating func advance(toOffset target: Int) {
        while offset < min(target, bytes.count) { advance() }
    }

    /// Moves to the start of the next line, or to the end of the text.
    mutating func advanceToNextLine() {
        let line = mark.line
        while mark.line == line, offset < bytes.count { advance() }
    }

    /// Steps over anchor and tag, and what separates them from the content of their node.
    mutating func skipProperties(upToIndex end: Int) {
        while index < end, let byte {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "!"):
                advance(toIndex: end) { $0.isAtBlank || $0.isAtYAMLBreak }
            case UInt8(ascii: "#"):
                advance(toIndex: end, until: \.isAtYAMLBreak)
            default:
                guard isAtBlank || isAtYAMLBreak || isAtByteOrderMark else { return }
                advance()
            }
        }
    }

    private mutating func advance(toIndex end: Int, until condition: (SourceCursor) -> Bool) {
        while index < end, byte != nil, !condition(self) { advance() }
    }

    private var isAtBlank: Bool { byte == .space || byte == .tab }

    /// Whether a byte order mark starts the line, where libyaml passes over it.
    private var isAtByteOrderMark: Bool {
        mark.column == 1 && bytes[offset...].starts(with: SourceText.byteOrderMark)
    }

    /// Whether libyaml sees a line break here, which it does at U+0085, U+2028 and U+2029 too.
    private var isAtYAMLBreak: Bool {
        byte?.breaksLine == true
            || [[0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]].contains {
                bytes[offset...].starts(with: $0)
            }
    }
}
