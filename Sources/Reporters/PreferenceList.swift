package import Rules
internal import Sysctl

/// What flags, environment and `tcplint.yaml` come to, and which of them said so.
package struct PreferenceList: Sendable {
    /// One preference.
    package struct Entry: Sendable {
        let preference: Preference
        let values: [String]
        let origin: Preference.Origin

        /// Takes a preference with its values, none when it is not set.
        package init(_ preference: Preference, _ values: [String], _ origin: Preference.Origin) {
            self.preference = preference
            self.values = values
            self.origin = origin
        }
    }

    private let file: String?
    private let entries: [Entry]
    private let suppressions: [ListedSuppression]

    /// Takes the entries in the order in which they are told.
    package init(file: String?, entries: [Entry], suppressions: [ListedSuppression]) {
        self.file = file
        self.entries = entries
        self.suppressions = suppressions
    }

    /// The document of schema `tcplint.config/1`.
    package var json: [UInt8] {
        JSON.object([
            ("schema", .text("tcplint.config/1")), ("file", JSON(file)),
            (
                "preferences",
                .list(
                    entries.map { entry in
                        .object([
                            ("name", .text(entry.preference.name)), ("value", Self.value(entry)),
                            ("flag", .text(entry.preference.flag)),
                            ("variable", .text(entry.preference.variable)),
                            ("origin", Self.origin(entry.origin)),
                        ])
                    })
            ),
            (
                "suppressions",
                .list(
                    suppressions.map { suppression in
                        .object([
                            ("rules", .list(suppression.rules.map { .text($0) })),
                            ("key", JSON(suppression.key)), ("host", JSON(suppression.host)),
                            ("reason", .text(suppression.reason)),
                            ("expires", JSON(suppression.expires)),
                            ("file", .text(suppression.file)),
                            ("line", JSON(suppression.line)),
                        ])
                    })
            ),
        ]).document
    }

    private static func value(_ entry: Entry) -> JSON {
        switch entry.preference.kind {
        case .flag: .flag(entry.values.last.flatMap(Preference.truth) == true)
        case .list: .list(entry.values.map { .text($0) })
        case .number: entry.values.last.flatMap { Int64($0) }.map { .integer($0) } ?? .null
        case .level, .word, .kernel, .text: JSON(entry.values.last)
        }
    }

    private static func origin(_ origin: Preference.Origin) -> JSON {
        let (kind, name, file, line): (String, String?, String?, JSON) =
            switch origin {
            case .flag(let flag): ("flag", flag, nil, .null)
            case .environment(let variable): ("environment", variable, nil, .null)
            case .file(let file, let line): ("file", nil, file, JSON(line))
            case .standard: ("default", nil, nil, .null)
            }
        return .object([
            ("kind", .text(kind)), ("name", JSON(name)), ("file", JSON(file)), ("line", line),
        ])
    }

    /// One line a preference, then the suppressions.
    package func text(style: TextStyle) -> String {
        var text = printable("file: \(file ?? "none")") + "\n\n"
        let names = entries.map(\.preference.name.count).max() ?? 0
        let values = min(entries.map { Self.words($0).count }.max() ?? 0, 40)
        for entry in entries {
            text += Self.padded(entry.preference.name, names + 2)
            text += Self.padded(printable(Self.words(entry)), values + 2)
            text += style.dim(printable(Self.words(entry.origin))) + "\n"
        }
        guard !suppressions.isEmpty else { return text }
        text += "\n" + style.bold("Suppressions") + "\n"
        for suppression in suppressions {
            var words = suppression.rules.joined(separator: ", ")
            if let key = suppression.key { words += " for \(key)" }
            if let host = suppression.host { words += " on \(host)" }
            if let expires = suppression.expires { words += " until \(expires)" }
            text += style.paragraph(
                printable("\(words): \(suppression.reason)  [\(suppression.place)]"), head: "  ",
                indent: 4)
        }
        return text
    }

    private static func words(_ entry: Entry) -> String {
        if entry.preference.kind == .flag {
            return entry.values.last.flatMap(Preference.truth) == true ? "true" : "false"
        }
        return entry.values.isEmpty ? "-" : entry.values.joined(separator: ",")
    }

    private static func words(_ origin: Preference.Origin) -> String {
        switch origin {
        case .flag(let flag): flag
        case .environment(let variable): variable
        case .file(let file, let line): "\(file):\(line)"
        case .standard: "default"
        }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
