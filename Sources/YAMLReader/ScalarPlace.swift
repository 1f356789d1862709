/// Where a scalar starts, and where its text stands if that can be told.
///
/// Nothing is concluded from the grammar alone: a layout is given only when the bytes of the text
/// really stand at the places that it names.
struct ScalarPlace {
    let mark: Mark
    let layout: TextLayout?

    /// Finds the place of a scalar whose content starts at the cursor.
    init(of scalar: YAMLScalar, at cursor: SourceCursor) {
        let text = Array(scalar.text.utf8)
        switch scalar.style {
        case .plain:
            self.init(mark: cursor.mark, run: text, at: cursor)
        case .singleQuoted, .doubleQuoted:
            let quote = UInt8(ascii: scalar.style == .singleQuoted ? "'" : "\"")
            let isEscaped =
                text.contains(quote)
                || scalar.style == .doubleQuoted && text.contains(UInt8(ascii: "\\"))
            var inside = cursor
            inside.advance()
            if isEscaped {
                self.init(mark: cursor.mark, layout: nil)
            } else {
                self.init(mark: cursor.mark, run: text, at: inside)
            }
        case .literal, .folded:
            self.init(block: text, isLiteral: scalar.style == .literal, at: cursor)
        }
    }

    private init(mark: Mark, layout: TextLayout?) {
        self.mark = mark
        self.layout = layout
    }

    private init(mark: Mark, run text: [UInt8], at cursor: SourceCursor) {
        let isSpelledOut =
            !text.contains(where: \.breaksLine)
            && cursor.bytes[cursor.offset...].starts(with: text)
        self.init(mark: mark, layout: isSpelledOut ? .run(cursor.mark) : nil)
    }

    /// Measures the indentation on the first line that has text, which stands as many lines below
    /// the header as there are line breaks before its text.
    private init(block text: [UInt8], isLiteral: Bool, at header: SourceCursor) {
        let emptyLines = text.prefix { $0 == .lineFeed }.count
        guard emptyLines < text.count else {
            self.init(mark: header.mark, layout: nil)
            return
        }
        var first = header
        first.advanceToNextLine()
        var measured = first
        for _ in 0..<emptyLines { measured.advanceToNextLine() }
        let indentation =
            measured.bytes[measured.offset...].prefix { $0 == .space }.count
            - text[emptyLines...].prefix { $0 == .space }.count
        guard indentation >= 0 else {
            self.init(mark: header.mark, layout: nil)
            return
        }

        let column = indentation + 1
        let isSpelledOut =
            isLiteral
            && first.bytes[first.offset...].spellsLines(of: text, indentedBy: indentation)
        self.init(
            mark: Mark(line: measured.mark.line, column: column),
            layout: isSpelledOut ? .lines(Mark(line: first.mark.line, column: column)) : nil)
    }
}

extension ArraySlice<UInt8> {
    /// Whether these are the lines of a text, one below the other, with that many spaces before.
    ///
    /// Empty lines may have fewer spaces.
    fileprivate func spellsLines(of text: [UInt8], indentedBy indentation: Int) -> Bool {
        var rest = self
        var lines = text.split(separator: .lineFeed, omittingEmptySubsequences: false)[...]
        if lines.last?.isEmpty == true { lines.removeLast() }
        for line in lines {
            let spaces = rest.prefix(indentation).prefix { $0 == .space }.count
            guard line.isEmpty || spaces == indentation else { return false }
            rest = rest.dropFirst(spaces)
            guard rest.starts(with: line) else { return false }
            rest = rest.dropFirst(line.count)
            switch rest.first {
            case .lineFeed: rest = rest.dropFirst()
            case .carriageReturn: rest = rest.dropFirst(rest.dropFirst().first == .lineFeed ? 2 : 1)
            case nil: break
            default: return false
            }
        }
        return true
    }
}
