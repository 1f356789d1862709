package import Evidence

/// A comment that silences rules on the line below it:
/// `# tcplint: ignore=TW008 reason="load test" expires=2027-01-31`.
package struct InlineIgnore: Sendable, Equatable {
    /// Ids or families of rules.
    package var rules: [String]
    /// Why, never empty.
    package var reason: String
    /// The last day on which it counts, `YYYY-MM-DD`; `nil` for no end.
    package var expires: String?
    /// The line of which it speaks.
    package var line: Int
    /// Where the comment stands.
    package var place: SourcePlace

    /// What a comment turned out to be.
    package enum Reading: Equatable {
        /// A suppression.
        case ignore(rules: [String], reason: String, expires: String?)
        /// A comment that means to be one and is not; the text says what is wrong.
        case malformed(String)
    }

    /// Makes a suppression.
    package init(
        rules: [String], reason: String, expires: String?, line: Int, place: SourcePlace
    ) {
        self.rules = rules
        self.reason = reason
        self.expires = expires
        self.line = line
        self.place = place
    }

    /// Reads the text of a comment without its mark; `nil` when it does not begin with `tcplint:`.
    package static func read(_ comment: some StringProtocol) -> Reading? {
        var rest = Substring(comment).drop(while: \.isWhitespace)
        guard rest.hasPrefix("tcplint:") else { return nil }
        rest = rest.dropFirst("tcplint:".count)
        var values: [String: String] = [:]
        while true {
            rest = rest.drop(while: \.isWhitespace)
            guard !rest.isEmpty else { break }
            let name = rest.prefix { $0 != "=" && !$0.isWhitespace }
            rest = rest.dropFirst(name.count)
            guard rest.first == "=", !name.isEmpty else {
                return .malformed("expected 'ignore=ID reason=\"...\"', found '\(name)'")
            }
            rest = rest.dropFirst()
            let value: Substring
            if rest.first == "\"" {
                rest = rest.dropFirst()
                value = rest.prefix { $0 != "\"" }
                rest = rest.dropFirst(value.count)
                guard rest.first == "\"" else {
                    return .malformed("the quote after '\(name)=' is not closed")
                }
                rest = rest.dropFirst()
            } else {
                value = rest.prefix { !$0.isWhitespace }
                rest = rest.dropFirst(value.count)
            }
            guard ["ignore", "reason", "expires"].contains(name) else {
                return .malformed("'\(name)' is unknown; expected ignore, reason or expires")
            }
            guard values.updateValue(String(value), forKey: String(name)) == nil else {
                return .malformed("'\(name)' stands twice")
            }
        }
        return reading(of: values)
    }

    private static func reading(of values: [String: String]) -> Reading {
        let rules = (values["ignore"] ?? "").split(separator: ",").map { rule in
            String(rule.drop(while: \.isWhitespace)).uppercased()
        }
        guard !rules.isEmpty else { return .malformed("it names no rule; write ignore=ID") }
        for rule in rules {
            let letters = rule.prefix { $0.isASCII && $0.isLetter }
            guard !letters.isEmpty, rule.dropFirst(letters.count).allSatisfy(\.isNumber) else {
                return .malformed("'\(rule)' is no rule id or family")
            }
        }
        let reason = values["reason"] ?? ""
        guard reason.contains(where: { !$0.isWhitespace }) else {
            return .malformed("it gives no reason; write reason=\"...\"")
        }
        if let expires = values["expires"], !isDate(expires) {
            return .malformed("'\(expires)' is no date; write expires=YYYY-MM-DD")
        }
        return .ignore(rules: rules, reason: reason, expires: values["expires"])
    }

    /// Whether a text is a day, `YYYY-MM-DD`.
    package static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
            parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let month = Int(parts[1]), let day = Int(parts[2])
        else { return false }
        return (1...12).contains(month) && (1...31).contains(day)
    }
}
