package import Rules
package import Sysctl

/// The rules and the catalogue that are part of the program.
package enum Builtin {
    /// Every setting that is known.
    package static let catalogue = Catalogue(
        names: catalogueNames, overlay: kernelOverlay, entry: catalogueEntry)

    /// Every built-in rule, ready to be evaluated.
    package static func ruleSet() throws(RuleError) -> RuleSet {
        var rules: [Rule] = []
        for definition in ruleTable { rules.append(try Rule(definition)) }
        return RuleSet(rules, catalogue: catalogue)
    }

    /// The files that the built-in rules were made from.
    package static var ruleTexts: [(path: String, text: String)] { ruleTextTable }
}
