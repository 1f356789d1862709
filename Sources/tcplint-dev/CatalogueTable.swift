internal import Rules
internal import Sysctl

/// The Swift table of the catalogue.
struct CatalogueTable {
    let groups: [CatalogueFile]

    init(_ groups: [CatalogueFile]) { self.groups = groups }

    /// Lists with an element for each setting, in ascending order of key.
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
        text += "    ]\n\n    /// What `CatalogueEntry(packed:)` reads.\n"
        text += "    static let cataloguePacked: [String] = [\n"
        for entry in entries { text += "        \(SwiftLiteral.string(entry.packed)),\n" }
        return text + "    ]\n}\n"
    }
}
