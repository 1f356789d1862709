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
    package static var ruleTexts: [(path: String, text: String)] { files(in: ruleTextTable) }

    /// The files of a table that the generator made.
    static func files(in table: String) -> [(path: String, text: String)] {
        // Tests read every file of the tables, so that none can be damaged.
        var fields = PackedText(CompressedText.text(of: table) ?? "")
        var files: [(path: String, text: String)] = []
        while let path = fields.next(), let text = fields.next() { files.append((path, text)) }
        return files
    }
}
