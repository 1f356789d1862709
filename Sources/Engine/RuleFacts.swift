internal import Rules

/// The facts that one rule names, with their numbers in the set.
struct RuleFacts {
    private let facts: [(name: String, number: Int)]

    init(of index: Int, in rules: RuleSet) {
        facts = rules.facts(ofRule: index).map { number in
            (rules.path(ofFact: number).joined(separator: "."), number)
        }
    }

    /// The fact that leads a name chain, and how many components name it.
    func fact(leading path: [String]) -> (length: Int, number: Int)? {
        for length in stride(from: path.count, through: 1, by: -1) {
            let name = path[..<length].joined(separator: ".")
            if let fact = facts.first(where: { $0.name == name }) { return (length, fact.number) }
        }
        return nil
    }
}
