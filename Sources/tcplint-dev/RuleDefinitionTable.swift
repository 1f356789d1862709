internal import Rules

/// The Swift functions that make the definitions of one family of rules.
struct RuleDefinitionTable {
    let rules: [RuleDefinition]

    /// A function for each rule: one large literal would take the compiler minutes.
    var text: String {
        var text = SwiftLiteral.header
        text += "internal import Rules\ninternal import Sysctl\n\nextension Builtin {"
        for rule in rules { text += "\n" + function(rule) }
        return text + "}\n"
    }

    private func function(_ rule: RuleDefinition) -> String {
        func quoted(_ text: String) -> String { SwiftLiteral.string(text) }
        func bindings(_ bindings: [RuleDefinition.Binding]) -> String {
            SwiftLiteral.list(
                bindings.map { ".init(\(quoted($0.name)), \(quoted($0.expression)))" })
        }
        let levels = rule.levels.map { entry in
            ".init(kernel: \(SwiftLiteral.range(entry.kernel)), condition: \(quoted(entry.condition)), "
                + "level: .\(entry.level), message: \(quoted(entry.message)))"
        }
        let references = rule.references.map { reference in
            ".init(title: \(quoted(reference.title)), url: \(quoted(reference.url)), "
                + "supports: \(quoted(reference.supports)))"
        }
        let fix = rule.fix
        let backported = rule.mayBeBackported ? ", mayBeBackported: true" : ""
        return """
                static func rule\(rule.id)() -> RuleDefinition {
                    let levels: [RuleDefinition.LevelCase] = \(SwiftLiteral.list(levels))
                    let fix = RuleDefinition.FixDefinition(
                        kind: .\(fix.kind), safety: .\(fix.safety), caveat: \(quoted(fix.caveat)),
                        text: \(quoted(fix.text)),
                        settings: \(bindings(fix.settings)),
                        settingsCondition: \(quoted(fix.settingsCondition)))
                    let references: [RuleDefinition.Reference] = \(SwiftLiteral.list(references))
                    return RuleDefinition(
                        id: \(quoted(rule.id)), slug: \(quoted(rule.slug)), aliases: \(SwiftLiteral.list(rule.aliases.map(quoted))),
                        title: \(quoted(rule.title)), family: \(quoted(rule.family)),
                        level: .\(rule.level), confidence: .\(rule.confidence), status: .\(rule.status),
                        scope: .\(rule.scope), kernel: \(SwiftLiteral.range(rule.kernel)),
                        key: \(quoted(rule.key)),
                        yieldsTo: \(SwiftLiteral.list(rule.yieldsTo.map(quoted))),
                        lets: \(bindings(rule.lets)), each: \(quoted(rule.each)),
                        elementName: \(quoted(rule.elementName)), report: .\(rule.report),
                        place: \(quoted(rule.place)), condition: \(quoted(rule.condition)),
                        levels: levels, expected: \(quoted(rule.expected)),
                        message: \(quoted(rule.message)), why: \(quoted(rule.why)),
                        fineWhen: \(quoted(rule.fineWhen)), fix: fix, references: references,
                        facts: \(SwiftLiteral.list(rule.facts.map(quoted)))\(backported))
                }

            """
    }
}
