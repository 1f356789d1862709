internal import Expressions
internal import Rules

/// What the expressions of a finding see: the rule's own names before the facts.
struct RuleScope: ValueScope {
    let memo: FactMemo
    let rule: RuleFacts
    /// The rule's own names; few, so that looking through them beats a dictionary.
    private(set) var locals: [(name: String, outcome: Outcome)] = []

    init(memo: FactMemo, rule: RuleFacts) {
        self.memo = memo
        self.rule = rule
    }

    var facts: FactStore { memo.facts }

    func resolve(_ path: [String]) -> (length: Int, outcome: Outcome)? {
        if let first = path.first, let outcome = local(first) { return (1, outcome) }
        if let (length, fact) = rule.fact(leading: path) {
            return (length, memo.value(ofFact: fact))
        }
        return memo.facts.resolve(path)
    }

    /// The value of one of the rule's own names, `nil` when it is not one.
    func local(_ name: String) -> Outcome? {
        for local in locals where local.name == name { return local.outcome }
        return nil
    }

    /// The scope with one more name.
    func adding(_ name: String, _ value: Value) -> RuleScope {
        var scope = self
        scope.locals.append((name, .known(value)))
        return scope
    }

    /// The scope with a rule's local names computed, in order.
    func adding(_ lets: [(name: String, expression: Expression)]) -> RuleScope {
        guard !lets.isEmpty else { return self }
        var scope = self
        for binding in lets {
            scope.locals.append((binding.name, binding.expression.evaluate(in: scope)))
        }
        return scope
    }
}
