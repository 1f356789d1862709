package import Expressions

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
