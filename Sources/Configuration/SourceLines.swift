package import Evidence

/// The lines of a file, as bytes and as text to show.
///
/// Lines end with LF; a CR before it belongs to the line.
package struct SourceLines: Sendable {
    /// One line.
    package struct Line: Sendable {
        /// Counted from 1.
        package let number: Int
        /// Its bytes without the LF.
        package let bytes: ArraySlice<UInt8>
    }

    /// Longest piece of a line that is kept to be shown, in characters.
    package static let shownLength = 240
    /// Bytes of a line in which columns are counted; what lies behind them gets the last column, so
    /// that a line of many settings costs no more than many lines.
    private static let countedLength = 4096

    /// The file as the user named it.
    package let path: String
    /// The whole file.
    package let bytes: [UInt8]
    /// The lines; their bytes are slices of the file, so that offsets hold in both.
    package let lines: [Line]

    /// Cuts a file into lines.
    package init(_ bytes: [UInt8], path: String) {
        self.path = path
        self.bytes = bytes
        var lines: [Line] = []
        var start = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
            lines.append(Line(number: lines.count + 1, bytes: bytes[start..<index]))
            start = index + 1
        }
        if start < bytes.count {
            lines.append(Line(number: lines.count + 1, bytes: bytes[start...]))
        }
        self.lines = lines
    }

    /// The place of a byte of a line, or of a piece of a line.
    package func place(_ line: Line, at offset: Int) -> SourcePlace {
        let whole =
            lines.indices.contains(line.number - 1) ? lines[line.number - 1].bytes : line.bytes
        let end = min(max(offset, whole.startIndex), whole.endIndex)
        let before = whole[..<end].prefix(Self.countedLength)
        // Of the bytes of a character all but the first continue another.
        let column = before.count { $0 & 0xc0 != 0x80 } + 1
        return SourcePlace(
            file: path, line: line.number, column: column, text: Self.shown(whole))
    }

    /// The place of a byte of the file.
    package func place(at offset: Int) -> SourcePlace {
        guard let line = line(at: offset) else { return place(line: 1, column: 1) }
        return place(line, at: offset)
    }

    /// The line in which a byte of the file stands; `nil` in an empty file.
    package func line(at offset: Int) -> Line? {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].bytes.startIndex <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? lines[low - 1] : lines.first
    }

    /// The lines of a part of the file, the first and the last cut where the part begins and ends.
    package func lines(in range: Range<Int>) -> [Line] {
        guard let first = line(at: range.lowerBound), !range.isEmpty else { return [] }
        var pieces: [Line] = []
        for line in lines[(first.number - 1)...] {
            guard line.bytes.startIndex < range.upperBound else { break }
            let start = max(line.bytes.startIndex, range.lowerBound)
            let end = min(line.bytes.endIndex, range.upperBound)
            pieces.append(Line(number: line.number, bytes: bytes[start..<max(start, end)]))
        }
        return pieces
    }

    /// The place of the first byte of a line that is no blank.
    package func place(_ line: Line) -> SourcePlace {
        let first = line.bytes.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        return place(line, at: first ?? line.bytes.startIndex)
    }

    /// The place of a line by its number, for readers that count lines and columns themselves.
    package func place(line number: Int, column: Int) -> SourcePlace {
        guard lines.indices.contains(number - 1) else {
            return SourcePlace(file: path, line: max(number, 1), column: max(column, 1), text: "")
        }
        return SourcePlace(
            file: path, line: number, column: column, text: Self.shown(lines[number - 1].bytes))
    }

    private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        // Four bytes are the longest character.
        let cut = bytes.prefix(shownLength * 4)
        let text = String(decoding: cut.last == 13 ? cut.dropLast() : cut, as: UTF8.self)
        guard text.unicodeScalars.count > shownLength else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(shownLength)))
    }
}
