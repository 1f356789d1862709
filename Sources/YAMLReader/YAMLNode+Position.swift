extension YAMLNode {
    /// The place in the file of a UTF-8 offset into the scalar's text.
    ///
    /// Known for plain text on one line, quoted text on one line without escapes and `|` blocks;
    /// nil where folding or escapes lose it, for lists and mappings, and outside the text. An
    /// offset inside a character means that character. In a `|` block the line breaks that end
    /// the text are all placed at the end of its last line, so that the end of the text is on a
    /// line that can be shown.
    package func mark(atOffset offset: Int) -> Mark? {
        guard let layout, case .scalar(let scalar) = content else { return nil }
        let text = scalar.text.utf8
        guard offset >= 0, var position = text.index(of: offset) else { return nil }

        while position < text.endIndex, text[position].continuesScalar {
            position = text.index(before: position)
        }
        switch layout {
        case .run(let start):
            return start.advanced(over: text[..<position])
        case .lines(let start):
            let shown = text[..<min(position, text.endBeforeLineBreaks)]
            let lineStart =
                shown.lastIndex(of: .lineFeed).map { text.index(after: $0) } ?? text.startIndex
            let line = shown.count { $0 == .lineFeed }
            return Mark(line: start.line + line, column: start.column)
                .advanced(over: shown[lineStart...])
        }
    }
}

extension Mark {
    fileprivate func advanced(over text: Substring.UTF8View) -> Mark {
        Mark(line: line, column: column + text.count { !$0.continuesScalar })
    }
}

extension String.UTF8View {
    fileprivate func index(of offset: Int) -> Index? {
        index(startIndex, offsetBy: offset, limitedBy: endIndex)
    }

    fileprivate var endBeforeLineBreaks: Index {
        lastIndex { $0 != .lineFeed }.map { index(after: $0) } ?? startIndex
    }
}
