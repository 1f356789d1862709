internal import Rules

/// How text is laid out for a reader: width and colour.
package struct TextStyle: Sendable {
    /// Columns.
    package let width: Int
    /// Whether to colour.
    package let isColoured: Bool

    /// Makes a style; widths are kept between 60 and 120 columns, where text reads well.
    package init(width: Int, isColoured: Bool) {
        self.width = min(max(width, 60), 120)
        self.isColoured = isColoured
    }

    /// Text in the colour of a level.
    func paint(_ text: String, _ level: Level) -> String {
        switch level {
        case .critical: paint(text, "1;37;41")
        case .error: paint(text, "1;31")
        case .warning: paint(text, "1;33")
        case .info: paint(text, "1;36")
        }
    }

    func bold(_ text: String) -> String { paint(text, "1") }

    func dim(_ text: String) -> String { paint(text, "2") }

    private func paint(_ text: String, _ code: String) -> String {
        isColoured ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
    }

    /// Words filled into lines: the first after `head`, the others under it.
    func paragraph(_ text: String, head: String, indent: Int) -> String {
        let room = max(20, width - indent)
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = ""
        var length = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            let count = word.count
            if length > 0, length + 1 + count > room {
                lines.append(line)
                line = ""
                length = 0
            }
            line += length == 0 ? String(word) : " \(word)"
            length += (length == 0 ? 0 : 1) + count
        }
        lines.append(line)
        let gap = String(repeating: " ", count: max(0, indent - head.count))
        return lines.enumerated().map { index, line in
            index == 0 ? "\(head)\(gap)\(line)\n" : "\(margin)\(line)\n"
        }.joined()
    }
}
