internal import Rules
internal import Sysctl

/// The Swift table of the catalogue.
struct CatalogueTable {
    let groups: [CatalogueFile]

    init(_ groups: [CatalogueFile]) { self.groups = groups }

    /// A function for each setting, in ascending order of key.
    var text: String {
        let entries = groups.flatMap(\.entries).sorted { $0.key < $1.key }
        var text = SwiftLiteral.header
        text += "internal import Sysctl\n\nextension Builtin {\n"
        text += "    static let catalogueNames: [String] = [\n"
        for entry in entries { text += "        \(SwiftLiteral.string(entry.key.name)),\n" }
        text += "    ]\n\n    /// Shape and unit of each.\n    static let catalogueKinds = "
        let kinds = entries.map { SettingKind.byte($0.shape, $0.unit) }
        text += SwiftLiteral.string(String(decoding: kinds, as: UTF8.self))
        text += "\n\n    /// Their defaults as code; Rules/catalogue/ has the readable form.\n"
        text += "    static let catalogueDefaultCodes: [String] = [\n"
        for entry in entries {
            text += "        \(SwiftLiteral.string(DefaultCode.code(of: entry))),\n"
        }
        text += "    ]\n\n    static func catalogueEntry(_ index: Int) -> CatalogueEntry {\n"
        text += "        switch index {\n"
        for index in entries.indices.dropLast() {
            text += "        case \(index): entry\(index)()\n"
        }
        text += "        default: entry\(entries.count - 1)()\n        }\n    }\n"
        for (index, entry) in entries.enumerated() { text += "\n" + function(index, entry) }
        return text + "}\n"
    }

    private func function(_ index: Int, _ entry: CatalogueEntry) -> String {
        func quoted(_ text: String) -> String { SwiftLiteral.string(text) }
        let accepts = entry.accepts.map { accepted in
            ".init(kernel: \(SwiftLiteral.range(accepted.kernel)), "
                + "minimum: \(SwiftLiteral.optional(accepted.minimum)), "
                + "maximum: \(SwiftLiteral.optional(accepted.maximum)), "
                + "source: \(quoted(accepted.source)))"
        }
        let defaults = entry.defaults.map { value in
            ".init(kernel: \(SwiftLiteral.range(value.kernel)), "
                + (value.place.map { "place: .\($0), " } ?? "")
                + "condition: \(quoted(value.condition)), "
                + "values: \(SwiftLiteral.list(value.values.map(quoted))), "
                + "source: \(quoted(value.source)))"
        }
        let scope = entry.scope.map {
            ".init(kernel: \(SwiftLiteral.range($0.kernel)), isPerNamespace: \($0.isPerNamespace))"
        }
        let sources = entry.sources.map {
            ".init(supports: \(quoted($0.supports)), source: \(quoted($0.source)), "
                + "confidence: \(quoted($0.confidence)))"
        }
        let noEffect =
            entry.noEffect.map {
                "CatalogueEntry.NoEffect(kernel: \(SwiftLiteral.range($0.kernel)), "
                    + "because: \(quoted($0.because)))"
            } ?? "nil"
        let combines =
            entry.combines.map {
                "InterfaceCombination(way: .\($0.way), allReach: .\($0.allReach), "
                    + "defaultReach: .\($0.defaultReach), source: \(quoted($0.source)))"
            } ?? "nil"
        let replacement = entry.replacedBy.map { "SysctlKey(\(quoted($0.name)))" } ?? "nil"
        let sensible =
            "(\(SwiftLiteral.optional(entry.sensible.minimum)), "
            + "\(SwiftLiteral.optional(entry.sensible.maximum)))"
        return """
                private static func entry\(index)() -> CatalogueEntry {
                    let accepts: [CatalogueEntry.Acceptance] = \(SwiftLiteral.list(accepts))
                    let defaults: [CatalogueEntry.Default] = \(SwiftLiteral.list(defaults))
                    let scope: [CatalogueEntry.Scope] = \(SwiftLiteral.list(scope))
                    let sources: [CatalogueEntry.Source] = \(SwiftLiteral.list(sources))
                    return CatalogueEntry(
                        key: SysctlKey(\(quoted(entry.key.name))), summary: \(quoted(entry.summary)),
                        shape: .\(entry.shape), unit: .\(entry.unit), isReadOnly: \(entry.isReadOnly), isSecret: \(entry.isSecret),
                        introduced: \(SwiftLiteral.version(entry.introduced)),
                        removed: \(entry.removed.map(SwiftLiteral.version) ?? "nil"), accepts: accepts,
                        sensible: \(sensible), defaults: defaults, scope: scope,
                        childNamespace: .\(entry.childNamespace), combines: \(combines), noEffect: \(noEffect),
                        replacedBy: \(replacement), takesEffect: .\(entry.takesEffect),
                        does: \(quoted(entry.does)), doesNot: \(quoted(entry.doesNot)),
                        notes: \(SwiftLiteral.list(entry.notes.map(quoted))), sources: sources)
                }

            """
    }
}
