package import Expressions

/// A rule that is ready to be evaluated.
package struct Rule: Sendable {
    /// What its file states.
    package let definition: RuleDefinition
    /// The list to judge element by element, `nil` when there is one judgement.
    package let each: Expression?
    /// Local names in the order in which they are computed.
    package let lets: [(name: String, expression: Expression)]
    /// The condition.
    package let condition: Expression

    /// Parses what every evaluation needs; the texts of a finding wait until there is one.
    package init(_ definition: RuleDefinition) throws(RuleError) {
        func parse(_ field: String, _ source: String) throws(RuleError) -> Expression {
            do {
                return try Expression(parsing: source)
            } catch {
                throw .invalidExpression(rule: definition.id, field: field, error)
            }
        }
        self.definition = definition
        each = definition.each.isEmpty ? nil : try parse("each", definition.each)
        var lets: [(name: String, expression: Expression)] = []
        for binding in definition.lets {
            lets.append((binding.name, try parse("let.\(binding.name)", binding.expression)))
        }
        self.lets = lets
        condition = try parse("when", definition.condition)
    }

    /// The stable id.
    package var id: String { definition.id }
}

/// What can be wrong with a rule that did not come from a file.
package enum RuleError: Error, Equatable, CustomStringConvertible {
    /// An expression cannot be parsed.
    case invalidExpression(rule: String, field: String, ExpressionError)
    /// An id or prefix names no rule.
    case unknownID(String, suggestion: String?)
    /// Two rules have one id.
    case duplicateID(String)
    /// The selection leaves no rule.
    case nothingSelected

    /// One line, lower case, without a full stop.
    package var description: String {
        switch self {
        case .invalidExpression(let rule, let field, let error):
            "rule '\(rule)', '\(field)': \(error)"
        case .unknownID(let id, let suggestion):
            "no rule or family is called '\(id)'"
                + (suggestion.map { "; did you mean '\($0)'?" }
                    ?? "; 'tcplint rules list' shows them all")
        case .nothingSelected:
            "no rule is left; --ignore takes away all that --select names"
        case .duplicateID(let id):
            "the id '\(id)' is taken by another rule"
        }
    }
}
