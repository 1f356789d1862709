internal import Rules
internal import Sysctl

/// Text as Markdown shows it, on one line: nothing in it is taken for markup, a link or a mention.
func markdown(_ text: String) -> String {
    var escaped = ""
    for scalar in printable(text).unicodeScalars {
        switch scalar {
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "&": escaped += "&amp;"
        case "@": escaped += "&#64;"
        case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!":
            escaped += "\\"
            escaped.unicodeScalars.append(scalar)
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped.replacing("://", with: "&#58;//")
}

/// A source as a link, where it has an address.
func markdownLink(_ reference: RuleDefinition.Reference) -> String {
    let url = reference.url
    let isPlain = url.utf8.allSatisfy { byte in
        byte > 0x20 && byte < 0x7f && !"<>()[]\\`|\"".utf8.contains(byte)
    }
    guard isPlain, url.hasPrefix("https://") || url.hasPrefix("http://") else {
        return markdown(reference.title)
    }
    return "[\(markdown(reference.title))](\(url))"
}
