package import Rules
package import Sysctl

/// The rules and the catalogue that are part of the program.
package enum Builtin {
    /// Every setting that is known.
    package static let catalogue = Catalogue(
        names: catalogueNames, kinds: catalogueKinds, defaultCodes: catalogueDefaultCodes,
        overlay: kernelOverlay, packed: cataloguePacked)

    /// Every built-in rule, ready to be evaluated.
    package static func ruleSet() throws(RuleError) -> RuleSet {
        RuleSet(table, catalogue: catalogue)
    }

    private static let table = RuleTable(
        ids: ruleIDs, titles: ruleTitles, names: ruleNames, codes: ruleCodes, facts: ruleFacts,
        settings: ruleSettings, packed: ruleDefinitions)

    /// The files that the built-in rules were made from.
    package static var ruleTexts: [(path: String, text: String)] { ruleTextTable }
}
