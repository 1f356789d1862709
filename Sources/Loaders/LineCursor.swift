/// Cuts the bytes of a file into lines as a loader does.
struct LineCursor {
    /// A line: its bytes in the file, and where an editor shows them.
    struct Line {
        let bytes: Range<Int>
        /// Counted by LF from 1, whatever the loader takes for a line end.
        let number: Int
        /// Where the line of the editor begins.
        let start: Int
    }

    private let content: [UInt8]
    private let options: LoaderOptions
    private var index = 0
    private var number = 1
    private var start = 0
    /// The line at which the loader gives the file up, because it is too long.
    private(set) var tooLong: Int?

    init(_ content: [UInt8], options: LoaderOptions) {
        self.content = content
        self.options = options
    }

    mutating func next() -> Line? {
        guard index < content.count, tooLong == nil else { return nil }
        let first = (index, number, start)
        let bytes: Range<Int>
        switch options.lineEnd {
        case .newline: bytes = nextUpToNewline()
        case .anyControl: bytes = nextUpToControl()
        }
        if let limit = options.lineLimit, bytes.count >= limit {
            tooLong = first.1
            return nil
        }
        return Line(bytes: bytes, number: first.1, start: first.2)
    }

    private mutating func advance() {
        if content[index] == UInt8(ascii: "\n") {
            number += 1
            start = index + 1
        }
        index += 1
    }

    private mutating func nextUpToNewline() -> Range<Int> {
        let first = index
        while index < content.count, content[index] != UInt8(ascii: "\n") { index += 1 }
        var end = index
        if index < content.count { advance() }
        if let zero = content[first..<end].firstIndex(of: 0) { end = zero }
        return first..<end
    }

    private mutating func nextUpToControl() -> Range<Int> {
        let first = index
        while index < content.count, !Self.isEnd(content[index]) { index += 1 }
        let end = index
        var seen: [UInt8] = []
        while index < content.count, Self.isEnd(content[index]), !seen.contains(content[index]) {
            seen.append(content[index])
            advance()
            // After a NUL nothing more belongs to the end of a line.
            if seen.last == 0 { break }
        }
        return first..<end
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        byte == 0 || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
