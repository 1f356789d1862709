internal import Engine
internal import Sysctl

/// A line of a file with a mark under the column that is spoken of.
struct SourceExcerpt {
    /// Two lines, or none where the line is not known.
    let text: String

    init(_ location: Finding.Location, width: Int) {
        guard !location.text.isEmpty else {
            text = ""
            return
        }
        let number = String(location.line)
        let room = max(20, width - number.count - 5)
        // Tabs would move the mark; every other character takes one column.
        let line = printable(
            String(location.text.map { $0 == "\t" ? " " : $0 }))
        let column = min(max(location.column, 1), line.unicodeScalars.count + 1)
        let start = max(0, column - 1 - room * 2 / 3)
        let shown = String(
            String.UnicodeScalarView(line.unicodeScalars.dropFirst(start).prefix(room)))
        let gap = String(repeating: " ", count: number.count)
        let mark = String(repeating: " ", count: column - 1 - start) + "^"
        text = "  \(number) | \(shown)\n  \(gap) | \(mark)\n"
    }
}
