package import Loaders
internal import Sysctl

/// What loaders make of a host's files, for readers and for programs.
package struct EffectiveReport: Sendable, Equatable {
    private let results: [EffectiveConfiguration]
    /// Which keys are told, by dotted key.
    private let shown: Set<String>?
    /// Keys that were asked for and that no line sets.
    private let unset: [String]

    /// Takes one result a loader; `shown` limits the keys, `unset` are asked for and set nowhere.
    package init(_ results: [EffectiveConfiguration], shown: Set<String>? = nil, unset: [String]) {
        self.results = results
        self.shown = shown
        self.unset = unset
    }

    private func settings(_ result: EffectiveConfiguration) -> [EffectiveConfiguration.Setting] {
        result.settings.filter { shown?.contains($0.key) ?? true }
    }

    /// The document of schema `tcplint.effective/1`.
    package var json: [UInt8] {
        let loaders = results.map { result in
            (
                key: result.loader.rawValue,
                value: JSON.object([
                    (
                        "keys",
                        .object(settings(result).map { ($0.key, Self.json($0)) })
                    ),
                    ("diagnostics", .list(result.diagnostics.map(Self.json))),
                ])
            )
        }
        return JSON.object([
            ("schema", .text("tcplint.effective/1")), ("loaders", .object(loaders)),
        ]).document
    }

    /// Null for a key that no line in force sets; lines of files that are not read, which only
    /// readers are told of, are left out of the chain.
    private static func json(_ setting: EffectiveConfiguration.Setting) -> JSON {
        guard let winner = setting.winner else { return .null }
        let chain = setting.chain.filter { $0.state != .masked && $0.state != .ignored }
        return .object([
            ("value", .text(winner.value)), ("file", .text(winner.file)),
            ("line", JSON(winner.line)), ("ignore_errors", .flag(winner.ignoresErrors)),
            (
                "chain",
                .list(
                    chain.map { entry in
                        .object([
                            ("file", .text(entry.file)), ("line", JSON(entry.line)),
                            ("value", .text(entry.value)), ("state", .text(entry.state.rawValue)),
                        ])
                    })
            ),
        ])
    }

    private static func json(_ diagnostic: LoaderDiagnostic) -> JSON {
        .object([
            ("file", JSON(diagnostic.file)), ("line", diagnostic.line.map { JSON($0) } ?? .null),
            ("message", .text(diagnostic.message)),
        ])
    }

    /// Text for a reader.
    package func text(style: TextStyle) -> String {
        var text = ""
        for result in results {
            if !text.isEmpty { text += "\n" }
            text += style.bold(Self.title(result.loader)) + "\n"
            let settings = settings(result)
            for setting in settings { text += self.text(setting, style) }
            for key in unset { text += "\(printable(key)): no line sets it\n" }
            if settings.isEmpty, unset.isEmpty { text += "no line sets a key\n" }
            for diagnostic in result.diagnostics {
                text += style.paragraph(
                    Self.place(diagnostic) + printable(diagnostic.message), head: "  !", indent: 4)
            }
            text += "  ends with status \(result.exitStatus)\n"
        }
        return text + differences(style)
    }

    private func text(_ setting: EffectiveConfiguration.Setting, _ style: TextStyle) -> String {
        let key = printable(setting.key)
        guard let winner = setting.winner else {
            return "\(key) is not set\n" + chain(setting, style)
        }
        let value = Self.short(winner.value, to: style.width - key.count - 3)
        return style.bold("\(key) = \(value)") + "\n    \(Self.place(winner))\n"
            + (setting.chain.count > 1 ? chain(setting, style) : "")
    }

    private func chain(_ setting: EffectiveConfiguration.Setting, _ style: TextStyle) -> String {
        setting.chain.map { entry in
            let state = entry.state.rawValue
            let gap = String(repeating: " ", count: max(1, 12 - state.count))
            let line = "      \(state)\(gap)\(Self.place(entry))"
            let value = Self.short(entry.value, to: style.width - line.count - 3)
            return entry.state == .wins
                ? "\(line)  \(value)\n" : style.dim("\(line)  \(value)") + "\n"
        }.joined()
    }

    /// What the loaders disagree on.
    private func differences(_ style: TextStyle) -> String {
        guard results.count == 2 else { return "" }
        let values = results.map { result in
            Dictionary(
                settings(result).compactMap { setting in
                    setting.winner.map { (setting.key, $0.value) }
                }, uniquingKeysWith: { $1 })
        }
        let keys = Set(values[0].keys).union(values[1].keys).sorted()
            .filter { values[0][$0] != values[1][$0] }
        guard !keys.isEmpty else { return "" }
        var text = "\n" + style.bold("the loaders disagree") + "\n"
        for key in keys {
            text += "\(printable(key))\n"
            for (result, values) in zip(results, values) {
                let value = values[key].map { Self.short($0, to: style.width - 14) }
                let name = result.loader.rawValue
                text += "    \(name): \(value ?? "not set")\n"
            }
        }
        return text
    }

    private static func title(_ loader: Loader) -> String {
        switch loader {
        case .systemd: "systemd-sysctl (at boot)"
        case .procps: "sysctl --system (procps)"
        }
    }

    private static func place(_ entry: EffectiveConfiguration.Entry) -> String {
        "\(printable(entry.file)):\(entry.line)"
    }

    private static func place(_ diagnostic: LoaderDiagnostic) -> String {
        guard let file = diagnostic.file else { return "" }
        return printable(file) + (diagnostic.line.map { ":\($0)" } ?? "") + ": "
    }

    private static func short(_ value: String, to room: Int) -> String {
        let room = max(room, 12)
        let head = printable(String(decoding: value.utf8.prefix(400), as: UTF8.self))
        guard head.count > room || value.utf8.count > 400 else { return head }
        return head.prefix(room - 3) + "..."
    }
}
