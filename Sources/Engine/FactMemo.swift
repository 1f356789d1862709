internal import Expressions
internal import Rules

/// Facts of one evaluation, each read from the snapshot at most once, however many rules name it.
///
/// A class, so that looking up can remember; it never leaves the evaluation that made it.
final class FactMemo {
    let facts: FactStore
    let rules: RuleSet
    private var machine: Machine
    /// Several facts are a column of this one table.
    private lazy var interfaces = facts.interfaces

    init(_ facts: FactStore, _ rules: RuleSet) {
        self.facts = facts
        self.rules = rules
        machine = Machine(facts: rules.facts.count)
    }

    /// Makes ready for a rule: its own names are not known yet.
    func begin(_ layout: RuleLayout, _ code: Span<UInt8>, facts numbers: [Int]) {
        layout.prepare(&machine, code, facts: numbers)
    }

    /// Takes up an element of the rule's list.
    func begin(element: Value) { machine.take(element: element) }

    /// The value of the code that begins at `start`; `text` gives what it was made from.
    func evaluate(
        _ code: Span<UInt8>, at start: Int, text: (_ local: Int?) -> String
    ) -> Outcome {
        machine.evaluate(code, at: start, text: text) { read($0) }
    }

    /// The value of a fact of the set.
    func value(ofFact number: Int) -> Outcome { machine.value(ofFact: number) { read($0) } }

    private func read(_ number: Int) -> Outcome {
        if let outcome = rules.value(ofFact: number, in: facts) { return outcome }
        let path = rules.path(ofFact: number)
        if path.first == FactSchema.interfaces { return interfaces.members(of: path, after: 1) }
        guard let (length, outcome) = facts.resolve(path) else { return .noFact(path) }
        return outcome.members(of: path, after: length)
    }
}
