internal import Rules

/// The Swift table of the profiles.
struct ProfileTable {
    let profiles: [Profile]

    init(_ profiles: [Profile]) { self.profiles = profiles }

    var text: String {
        func quoted(_ text: String) -> String { SwiftLiteral.string(text) }
        var text = SwiftLiteral.header
        text += "internal import Rules\n\nextension Builtin {\n"
        text += "    static let profileNames: [String] = "
        text += SwiftLiteral.list(profiles.map { quoted($0.name) })
        text += "\n\n    /// Detection and evidence of each.\n"
        text += "    static let profileDetections: [(condition: String, evidence: String)] = [\n"
        for profile in profiles {
            text += "        (\(quoted(profile.detection)), \(quoted(profile.evidence))),\n"
        }
        text += "    ]\n\n    static let profileTexts: [String] = [\n"
        for profile in profiles { text += "        \(quoted(profile.packed)),\n" }
        return text + "    ]\n}\n"
    }
}
