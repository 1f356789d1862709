internal import Sysctl

/// Rules that were compiled together.
///
/// A table costs nothing until a rule of it is looked at: the built-in one is made of lists that
/// stand in the program as they are, and a definition is made when somebody asks for it.
package final class RuleTable: Sendable {
    /// The ids, ascending; the lists below have an element for each.
    let ids: [String]
    let titles: [String]
    /// Slug and aliases, separated by blanks.
    let names: [String]
    /// What evaluation needs; `RuleLayout` tells how to read it.
    let codes: [String]
    /// The facts that code names by number.
    let facts: [String]
    /// Where the setting of each fact stands in the catalogue, -1 when it has none; empty when the
    /// rule set finds out.
    let settings: [Int]
    let definition: @Sendable (Int) -> RuleDefinition
    /// Rules that found something.
    let parsed: OnceMade<ParsedRule>

    /// Takes what a `RuleCompiler` made, and what makes the definition of each rule.
    package init(
        ids: [String], titles: [String], names: [String], codes: [String], facts: [String],
        settings: [Int] = [], definition: @escaping @Sendable (Int) -> RuleDefinition
    ) {
        self.ids = ids
        self.titles = titles
        self.names = names
        self.codes = codes
        self.facts = facts
        self.settings = settings
        self.definition = definition
        parsed = OnceMade { ParsedRule(definition($0)) }
    }

    /// Takes the same with packed definitions, as the generated table holds them.
    package convenience init(
        ids: [String], titles: [String], names: [String], codes: [String], facts: [String],
        settings: [Int], packed: [String]
    ) {
        // A test reads every definition of the table, so that none can be damaged.
        self.init(
            ids: ids, titles: titles, names: names, codes: codes, facts: facts, settings: settings
        ) { index in
            RuleDefinition(packed: packed[index])
                ?? RuleDefinition(unreadable: ids[index], titles[index])
        }
    }

    /// Every rule.
    package var rules: [Rule] { ids.indices.map { Rule(table: self, index: $0) } }
}
