/// A sysctl.d drop-in: comments and assignments in the order in which they are written.
package struct SysctlDocument: Sendable, Equatable {
    /// One part of the file.
    package enum Line: Sendable, Equatable {
        /// Text after `# `; long texts are wrapped.
        case comment(String)
        /// `key = value`.
        case assignment(SysctlKey, value: String)
        /// An empty line.
        case blank
    }

    /// The parts, top down.
    package var lines: [Line]

    /// Makes a document.
    package init(lines: [Line] = []) {
        self.lines = lines
    }

    /// The text of the file, comments wrapped at 80 columns, ending in a newline.
    package var text: String {
        var text = ""
        for line in lines {
            switch line {
            case .comment(let words):
                for wrapped in Self.wrap(printable(words), width: 78) { text += "# \(wrapped)\n" }
            case .assignment(let key, let value):
                text += "\(printable(key.name)) = \(printable(value))\n"
            case .blank:
                text += "\n"
            }
        }
        return text
    }

    private static func wrap(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}
