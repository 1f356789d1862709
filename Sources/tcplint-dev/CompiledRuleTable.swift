internal import Rules

/// The Swift lists that the built-in rules are evaluated from.
///
/// Lists of texts and nothing else: the compiler puts them into the program as they are, so that
/// they cost nothing when it starts.
struct CompiledRuleTable {
    private let rules: [RuleDefinition]
    private var codes: [String] = []
    private let facts: [String]

    init(_ rules: [RuleDefinition]) throws(RuleError) {
        self.rules = rules.sorted { $0.id < $1.id }
        var compiler = RuleCompiler()
        for rule in self.rules { codes.append(try compiler.code(of: rule)) }
        facts = compiler.facts
    }

    var text: String {
        var text = SwiftLiteral.header
        text += "internal import Rules\n\nextension Builtin {\n"
        text += list("ruleIDs", rules.map(\.id)) + list("ruleTitles", rules.map(\.title))
        text += "    /// Slug and aliases.\n" + list("ruleNames", rules.map(\.names))
        text += "    /// What `Machine` runs; Rules/ has the readable form.\n"
        text += list("ruleCodes", codes) + list("ruleFacts", facts)
        text += "    static func ruleDefinition(_ index: Int) -> RuleDefinition {\n"
        text += "        switch index {\n"
        for (index, rule) in rules.enumerated().dropLast() {
            text += "        case \(index): rule\(rule.id)()\n"
        }
        return text + "        default: rule\(rules.last?.id ?? "")()\n        }\n    }\n}\n"
    }

    private func list(_ name: String, _ texts: [String]) -> String {
        var text = "    static let \(name): [String] = [\n"
        for item in texts { text += "        \(SwiftLiteral.string(item)),\n" }
        return text + "    ]\n\n"
    }
}
