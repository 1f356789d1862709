/// Every expression that differs from a given one in a single token.
struct ExpressionMutation {
    let source: String

    private static let comparisons = [
        "<": ["<=", ">"], "<=": ["<", ">="], ">": [">=", "<"], ">=": [">", "<="], "==": ["!="],
        "!=": ["=="],
    ]
    private static let words = ["and": ["or"], "or": ["and"], "not": [""]]

    /// The changed texts, each with the change in words.
    var all: [(text: String, change: String)] {
        tokens.flatMap { token in
            let text = String(source[token])
            let others =
                (Self.comparisons[text] ?? []) + (Self.words[text] ?? [])
                + Self.neighbours(of: text)
            let place = source[..<token.lowerBound].count
            return others.map { other in
                (
                    source.replacingCharacters(in: token, with: other),
                    "'\(text)' to '\(other)' at character \(place)"
                )
            }
        }
    }

    /// A number one smallest step lower and higher, with its unit; a decimal by its last digit.
    private static func neighbours(of text: String) -> [String] {
        let digits = text.prefix { $0.isNumber || $0 == "." }
        let unit = text.dropFirst(digits.count)
        guard let first = digits.first, first.isNumber else { return [] }
        let places = digits.split(separator: ".").dropFirst().first?.count ?? 0
        guard let whole = Int64(digits.filter(\.isNumber)) else { return [] }
        return [whole - 1, whole + 1].filter { $0 >= 0 }.map { number in
            var text = String(number)
            guard places > 0 else { return text + unit }
            while text.count <= places { text = "0" + text }
            return "\(text.dropLast(places)).\(text.suffix(places))\(unit)"
        }
    }

    private var tokens: [Range<String.Index>] {
        var tokens: [Range<String.Index>] = []
        var index = source.startIndex
        while index < source.endIndex {
            let start = index
            index = end(ofTokenAt: start)
            tokens.append(start..<index)
        }
        return tokens
    }

    private func end(ofTokenAt start: String.Index) -> String.Index {
        func skip(_ isInside: (Character) -> Bool) -> String.Index {
            source[start...].firstIndex { !isInside($0) } ?? source.endIndex
        }
        let next = source.index(after: start)
        switch source[start] {
        case "\"", "'":
            return source[next...].firstIndex(of: source[start]).map { source.index(after: $0) }
                ?? source.endIndex
        case "<", ">", "=", "!":
            return skip { "<>=!".contains($0) }
        case let letter where letter.isLetter || letter == "_":
            return skip { $0.isLetter || $0.isNumber || "_.".contains($0) }
        case let digit where digit.isNumber:
            return skip { $0.isNumber || $0.isLetter || ".%_".contains($0) }
        default:
            return next
        }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
