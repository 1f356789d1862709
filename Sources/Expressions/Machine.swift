/// Runs the code of expressions over values of which each may be unknown.
///
/// Facts are asked for when code first names them and remembered for as long as the machine lives;
/// local values are computed when they are first named and forgotten by `begin`. Running takes no
/// memory beyond the values themselves once the stack has grown. Types are looked at again, so that
/// unchecked text cannot do more harm than to stay without a value.
package struct Machine: Sendable {
    /// Gives the text that was compiled, of a local value or of the code itself: reasons quote it.
    package typealias SourceText = (_ local: Int?) -> String
    /// Gives the value of a fact.
    package typealias FactValue = (_ number: Int) -> Outcome

    private var facts: [Outcome?]
    /// The number of the fact that code calls 0, 1 and so on; empty when they are the same.
    private var factNumbers: [Int] = []
    /// Local values; `nil` for those not asked for yet.
    private var locals: [Outcome?] = []
    /// Whether each was computed from the element of a list; the others are the same for all.
    private var isOfElement: [Bool] = []
    /// Whether what is being computed has named the element.
    private var namesElement = false
    /// Where the code of each local value begins.
    private var starts: [Int] = []
    /// What to go back to: places, each before the local value that was being computed there, or -1,
    /// and before 1 when that had named the element.
    private var calls: [Int] = []
    /// The local value that is being computed.
    private var current: Int?
    /// One type of array for all, because the first use of each costs more than a rule.
    var stack: [Outcome?] = []
    var arguments: [Value] = []
    var reader = CodeReader(at: 0)

    /// Makes a machine for facts with numbers below `count`.
    package init(facts count: Int) {
        facts = Array(repeating: nil, count: count)
    }

    /// Takes up a rule: local values are gone, and its code calls these facts 0, 1 and so on, or
    /// each by its own number when there are none.
    package mutating func begin(facts numbers: [Int]) {
        factNumbers = numbers
        locals.removeAll(keepingCapacity: true)
        isOfElement.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
    }

    /// Adds a local value whose code begins at `start`.
    package mutating func addLocal(at start: Int) {
        locals.append(nil)
        isOfElement.append(false)
        starts.append(start)
    }

    /// Takes up an element of a list as the first local value, and forgets those that were computed
    /// from another one.
    package mutating func take(element: Value) {
        for index in locals.indices where isOfElement[index] { locals[index] = nil }
        guard !locals.isEmpty else { return }
        locals[0] = .known(element)
        isOfElement[0] = true
    }

    /// The value of the code that begins at `start`, or what is missing.
    package mutating func evaluate(
        _ code: Span<UInt8>, at start: Int, text: SourceText, fact: FactValue
    ) -> Outcome {
        reader.position = start
        while true {
            let byte = code[reader.position]
            reader.position += 1
            switch Operation(rawValue: byte) {
            case .end?, nil:
                guard leaveLocal() else { return pop() }
            case .fact?:
                let name = reader.number(code)
                push(value(ofFact: factNumbers.isEmpty ? name : factNumbers[name], fact))
            case .local?: enterLocal(reader.number(code))
            case let operation?: run(operation, code, text)
            }
        }
    }

    /// The value of a fact, asked for when nobody did before.
    package mutating func value(ofFact number: Int, _ fact: FactValue) -> Outcome {
        if let outcome = facts[number] { return outcome }
        let outcome = fact(number)
        facts[number] = outcome
        return outcome
    }

    /// Leaves a local value on the stack, or begins to compute it.
    ///
    /// Its code names only local values before it, so this ends.
    private mutating func enterLocal(_ local: Int) {
        if let outcome = locals[local] {
            namesElement = namesElement || isOfElement[local]
            push(outcome)
            return
        }
        calls.append(reader.position)
        calls.append(current ?? -1)
        calls.append(namesElement ? 1 : 0)
        namesElement = false
        current = local
        reader.position = starts[local]
    }

    /// Keeps the local value that was computed and goes back; false when there was none.
    private mutating func leaveLocal() -> Bool {
        guard let local = current, let outerNames = calls.popLast(), let outer = calls.popLast(),
            let place = calls.popLast()
        else { return false }
        locals[local] = stack.last ?? nil
        isOfElement[local] = namesElement
        namesElement = namesElement || outerNames == 1
        current = outer < 0 ? nil : outer
        reader.position = place
        return true
    }

    mutating func push(_ outcome: Outcome) { stack.append(outcome) }

    mutating func pop() -> Outcome { stack.popLast().flatMap(\.self) ?? .unknown([]) }

    /// No value, because of what happened at a place of the source text.
    func failure(
        _ failure: EvaluationFailure, _ place: Range<Int>, _ text: SourceText
    ) -> Outcome {
        .unknown([reason(failure, place, text)])
    }

    /// The reason carries the text of the calculation as its name.
    func reason(
        _ failure: EvaluationFailure, _ place: Range<Int>, _ text: SourceText
    ) -> Missing {
        let bytes = text(current).utf8.dropFirst(place.lowerBound).prefix(place.count)
        return Missing(
            name: String(decoding: bytes, as: UTF8.self), reason: failure.reason, kind: .arithmetic)
    }
}
