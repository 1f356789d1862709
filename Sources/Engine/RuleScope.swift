internal import Expressions
internal import Rules

/// What one rule's expressions see: its own names before the facts.
struct RuleScope: ValueScope {
    let facts: FactStore
    var locals: [String: Outcome] = [:]

    func resolve(_ path: [String]) -> (length: Int, outcome: Outcome)? {
        if !locals.isEmpty, let first = path.first, let outcome = locals[first] {
            return (1, outcome)
        }
        return facts.resolve(path)
    }

    /// The scope with a rule's local names computed, in order.
    func adding(_ lets: [(name: String, expression: Expression)]) -> RuleScope {
        var scope = self
        for binding in lets {
            scope.locals[binding.name] = binding.expression.evaluate(in: scope)
        }
        return scope
    }
}
