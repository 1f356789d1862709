package import Expressions

/// A rule with its definition and its expressions as trees: what telling of a finding needs.
package struct ParsedRule: Sendable {
    /// What its file states.
    package let definition: RuleDefinition
    /// Local names in the order in which they are computed.
    package let lets: [(name: String, expression: Expression)]
    /// The condition, `nil` when it is no expression.
    package let condition: Expression?
    /// The facts that the rule names.
    package let facts: [String]
    /// The texts that have been printed.
    private let texts = ParsedTexts()

    /// Parses what a finding always needs; each of its texts waits until it is printed.
    ///
    /// What a rule was compiled from parses; anything else would be left out.
    package init(_ definition: RuleDefinition) {
        self.definition = definition
        lets = definition.lets.compactMap { binding in
            (try? Expression(parsing: binding.expression)).map { (binding.name, $0) }
        }
        condition = try? Expression(parsing: definition.condition)
        facts = definition.facts
    }

    /// An expression of the rule, `nil` when it is none.
    package func expression(_ source: String) -> Expression? { texts.expression(source) }

    /// A text of the rule, `nil` when it cannot be read.
    package func template(_ source: String) -> Template? { texts.template(source) }
}

extension RuleDefinition {
    /// The expression of a field.
    func parse(_ field: String, _ source: String) throws(RuleError) -> Expression {
        do {
            return try Expression(parsing: source)
        } catch {
            throw .invalidExpression(rule: id, field: field, error)
        }
    }

    /// Slug and aliases as a `RuleTable` has them.
    package var names: String { ([slug] + aliases).joined(separator: " ") }

    /// The worst level that the rule can give.
    package var highestLevel: Level { levels.reduce(level) { max($0, $1.level) } }
}
