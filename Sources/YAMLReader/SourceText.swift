/// The bytes of a text, proved to be UTF-8.
struct SourceText {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    let bytes: [UInt8]
    /// Where the text starts: after the byte order mark if there is one.
    let start: Int

    init(_ bytes: [UInt8]) throws(YAMLError) {
        self.bytes = bytes
        start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw .notUTF8(mark(atOffset: error.byteOffsets.lowerBound))
        }
    }

    /// The mark of a byte offset into `bytes`.
    func mark(atOffset offset: Int) -> Mark {
        var cursor = SourceCursor(self)
        cursor.advance(toOffset: offset)
        return cursor.mark
    }
}
