internal import Configuration
package import YAMLReader

/// A file `tcplint.yaml`: what holds where no flag and no variable says otherwise, and which
/// findings do not count.
package struct PreferencesFile: Sendable {
    /// One preference that the file sets.
    package struct Value: Sendable {
        /// What is set.
        package let preference: Preference
        /// Its values, one unless it is a list.
        package let texts: [String]
        /// Where each value stands.
        package let marks: [Mark]
        /// Where the key stands.
        package let mark: Mark
    }

    /// The file as it was named.
    package let file: String
    /// What is set, in the order of the file.
    package let values: [Value]
    /// Findings that do not count.
    package let suppressions: [ListedSuppression]

    /// Reads and checks the text of a file; an empty one sets nothing.
    package init(_ text: String, file: String) throws(RuleFileError) {
        self.file = file
        guard let document = try RuleFile.documentIfAny(text, file: file), !document.isNull else {
            values = []
            suppressions = []
            return
        }
        let names = Preference.all.filter(\.isInFiles).map(\.name)
        let fields = try YAMLFields(
            document, of: "tcplint.yaml", allowed: names + ["suppressions"], file: file)
        var values: [Value] = []
        for pair in document.pairs ?? [] {
            guard let preference = pair.key.text.flatMap(Preference.named) else { continue }
            values.append(try Self.value(preference, pair, fields))
        }
        var suppressions: [ListedSuppression] = []
        for item in try fields.list("suppressions") {
            suppressions.append(try Self.suppression(item, file))
        }
        self.values = values
        self.suppressions = suppressions
    }

    /// What the file says of a preference, `nil` when nothing.
    package func value(of name: String) -> Value? {
        values.first { $0.preference.name == name }
    }

    /// Where a rule is named that should be selected or left out.
    package func mark(ofRule name: String) -> Mark? {
        for value in values where ["select", "ignore"].contains(value.preference.name) {
            if let index = value.texts.firstIndex(of: name) { return value.marks[index] }
        }
        return nil
    }

    private static func value(
        _ preference: Preference, _ pair: YAMLPair, _ fields: YAMLFields
    ) throws(RuleFileError) -> Value {
        let nodes: [YAMLNode]
        if case .list = preference.kind, let items = pair.value.items {
            nodes = items
        } else {
            nodes = [pair.value]
        }
        var texts: [String] = []
        var marks: [Mark] = []
        for node in nodes {
            let text = try fields.text(of: node, preference.name)
            for part in preference.values(of: text) {
                let part = Self.trimmed(part)
                if let expected = preference.expectation(unmetBy: part) {
                    throw fields.error(
                        .invalidValue(key: preference.name, value: part, expected: expected),
                        at: node)
                }
                texts.append(Self.path(part, of: preference, besides: fields.file))
                marks.append(node.mark)
            }
        }
        return Value(preference: preference, texts: texts, marks: marks, mark: pair.key.mark)
    }

    private static func trimmed(_ text: String) -> String {
        var rest = Substring(text)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest.drop(while: \.isWhitespace))
    }

    /// A path that the file names stands beside the file, wherever tcplint is started.
    private static func path(_ text: String, of preference: Preference, besides file: String)
        -> String
    {
        switch preference.kind {
        case .text(isPath: true), .list(isPath: true):
            guard !text.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return text }
            return file[...slash] + text
        default: return text
        }
    }

    private static func suppression(
        _ item: YAMLNode, _ file: String
    ) throws(RuleFileError) -> ListedSuppression {
        let fields = try YAMLFields(
            item, of: "suppressions", allowed: ["rules", "key", "host", "reason", "expires"],
            file: file)
        let named = try fields.required("rules")
        var rules: [String] = []
        for node in named.items ?? [named] {
            let text = try fields.text(of: node, "rules")
            guard !text.isEmpty else { throw fields.error(.missingKey("rules"), at: node) }
            rules += text.split(separator: ",", omittingEmptySubsequences: false).map {
                Self.trimmed(String($0))
            }
        }
        guard !rules.isEmpty, !rules.contains("") else {
            throw fields.error(.missingKey("rules"), at: named)
        }
        let expires = try fields.text("expires")
        guard expires.isEmpty || InlineIgnore.isDate(expires) else {
            throw fields.error(
                .invalidValue(
                    key: "expires", value: expires, expected: "a date such as 2027-01-31"),
                at: fields.optional("expires"))
        }
        let key = try fields.text("key")
        let host = try fields.text("host")
        return ListedSuppression(
            rules: rules, key: key.isEmpty ? nil : key, host: host.isEmpty ? nil : host,
            reason: try fields.requiredText("reason"), expires: expires.isEmpty ? nil : expires,
            file: file, mark: item.mark)
    }
}
