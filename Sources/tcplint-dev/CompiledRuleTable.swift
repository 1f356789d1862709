internal import Rules
internal import Sysctl

/// The Swift lists that the built-in rules are evaluated from.
///
/// Lists of texts and nothing else: the compiler puts them into the program as they are, so that
/// they cost nothing when it starts.
struct CompiledRuleTable {
    private let rules: [RuleDefinition]
    private var codes: [String] = []
    private let facts: [String]
    private let settings: [Int]

    /// Retired rules are never evaluated, so they are left out.
    init(_ rules: [RuleDefinition], catalogue: Catalogue) throws(RuleError) {
        self.rules = rules.filter { $0.status != .retired }.sorted { $0.id < $1.id }
        var compiler = RuleCompiler()
        for rule in self.rules { codes.append(try compiler.code(of: rule)) }
        facts = compiler.facts
        settings = facts.map { RuleSet.setting(of: $0, in: catalogue) }
    }

    var text: String {
        var text = SwiftLiteral.header
        text += "internal import Rules\n\nextension Builtin {\n"
        text += list("ruleIDs", rules.map(\.id)) + list("ruleTitles", rules.map(\.title))
        text += "    /// Slug and aliases.\n" + list("ruleNames", rules.map(\.names))
        text += "    /// What `Machine` runs; Rules/ has the readable form.\n"
        text += list("ruleCodes", codes) + list("ruleFacts", facts)
        text += "    /// Where the setting of each fact stands in the catalogue.\n"
        text += "    static let ruleSettings: [Int] = \(settings)\n\n"
        text += "    /// What `RuleDefinition(packed:)` reads.\n"
        return text + list("ruleDefinitions", rules.map(\.packed)) + "}\n"
    }

    private func list(_ name: String, _ texts: [String]) -> String {
        var text = "    static let \(name): [String] = [\n"
        for item in texts { text += "        \(SwiftLiteral.string(item)),\n" }
        return text + "    ]\n\n"
    }
}
