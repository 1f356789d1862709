/// A place in a text, as an editor counts it.
///
/// Lines end with LF, CRLF or CR; a byte order mark at the start of the text takes no column.
package struct Mark: Hashable, Sendable {
    /// The line, counted from 1.
    package let line: Int
    /// The column, counted from 1 in Unicode scalars; a tab is one column.
    package let column: Int

    /// Makes a mark from its two numbers.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

extension Mark: Comparable {
    /// Orders by line, then by column.
    package static func < (left: Mark, right: Mark) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

extension Mark: CustomStringConvertible {
    /// The form `line:column` that printed locations have.
    package var description: String { "\(line):\(column)" }
}
