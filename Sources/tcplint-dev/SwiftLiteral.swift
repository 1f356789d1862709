internal import Sysctl

/// Swift source for values.
enum SwiftLiteral {
    /// The first lines of every generated file.
    static let header = """
        // Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
        // swift-format-ignore-file


        """

    static func string(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": literal += "\\\\"
            case "\"": literal += "\\\""
            case "\n": literal += "\\n"
            case "\t": literal += "\\t"
            case "\r": literal += "\\r"
            default:
                if scalar.value < 0x20 || scalar.value == 0x7f {
                    literal += "\\u{\(String(scalar.value, radix: 16))}"
                } else {
                    literal.unicodeScalars.append(scalar)
                }
            }
        }
        return literal + "\""
    }

    static func list(_ items: [String]) -> String { "[\(items.joined(separator: ", "))]" }

    static func version(_ version: KernelVersion) -> String {
        "KernelVersion(\(version.major), \(version.minor), \(version.patch))"
    }

    static func range(_ range: KernelRange) -> String {
        guard !range.terms.isEmpty else { return ".any" }
        let terms = range.terms.map { term in
            ".init(.\(term.comparison), \(version(term.bound)))"
        }
        return "KernelRange(terms: \(list(terms)))"
    }

    static func optional(_ number: Int64?) -> String { number.map { "\($0)" } ?? "nil" }
}
