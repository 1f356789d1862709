/// Text between tags or in the quoted value of an attribute of XML and HTML.
///
/// Characters that XML 1.0 does not allow at all become U+FFFD; a carriage return, which a parser
/// would turn into a newline, is written as a reference.
func markup(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.markupEscape != nil }) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
        if let escape = scalar.markupEscape {
            escaped += escape
        } else {
            escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}

extension Unicode.Scalar {
    fileprivate var markupEscape: String? {
        switch self {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        case "\r": "&#13;"
        case "\t", "\n": nil
        default: value < 0x20 || value == 0xfffe || value == 0xffff ? "\u{fffd}" : nil
        }
    }
}
