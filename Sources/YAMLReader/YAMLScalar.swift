/// A piece of text in a YAML document, never converted to a number, a truth value or a date.
package struct YAMLScalar: Hashable, Sendable {
    /// The ways to write a scalar.
    package enum Style: Hashable, Sendable {
        /// Text without quotes.
        case plain
        /// Text in single quotes.
        case singleQuoted
        /// Text in double quotes, where a backslash escapes.
        case doubleQuoted
        /// A `|` block, which keeps its line breaks.
        case literal
        /// A `>` block, which folds its line breaks.
        case folded
    }

    /// The text after quotes, escapes, folding and block indentation are undone.
    package let text: String
    /// How the text was written; only plain text can mean null.
    package let style: Style

    /// Makes a scalar from its parts.
    package init(text: String, style: Style) {
        self.text = text
        self.style = style
    }
}
