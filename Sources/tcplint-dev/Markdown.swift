/// Text of rules as Markdown.
enum Markdown {
    /// Text that stands in a table.
    static func cell(_ text: String) -> String { prose(text).replacing("|", with: "\\|") }

    /// Text without markup of its own, on one line.
    static func prose(_ text: String) -> String {
        var escaped = ""
        for character in text.split(whereSeparator: \.isNewline).joined(separator: " ") {
            if "\\`*<[".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
        return escaped
    }

    /// An expression or a word of a rule file.
    static func code(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.contains("`") ? "`` \(line) ``" : "`\(line)`"
    }
}
