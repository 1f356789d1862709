/// Finds the value of every node, or what is missing.
///
/// Types are looked at again while evaluating, so that unchecked text cannot do more harm than to
/// stay without a value.
struct Evaluator<Scope: ValueScope> {
    let tree: SyntaxTree
    let source: String
    let scope: Scope

    func outcome(of index: Int) -> Outcome {
        let node = tree.nodes[index]
        switch node.kind {
        case .literal(let value): return .known(value)
        case .name(let name): return outcome(ofName: tree.names[name], node)
        case .member(let base, let name):
            switch outcome(of: base) {
            case .known(let value): return member(name, of: value, node)
            case let unknown: return unknown
            }
        case .element(let list, let index):
            return combine(list, index, node) { (list, index) throws(EvaluationFailure) in
                try Self.element(of: list, at: index)
            }
        case .call(let function, let arguments):
            return outcome(of: function, tree.operands[arguments], node)
        case .list(let elements):
            return values(of: tree.operands[elements]) { .known(.list($0)) }
        case .all(let operands): return junction(tree.operands[operands], decisive: false, "and")
        case .any(let operands): return junction(tree.operands[operands], decisive: true, "or")
        case .not(let operand):
            return apply(operand, node) { (value) throws(EvaluationFailure) in
                guard case .bool(let truth) = value else {
                    throw .mismatch("not", [value.typeName])
                }
                return .bool(!truth)
            }
        case .negate(let operand):
            return apply(operand, node) { (value) throws(EvaluationFailure) in
                try Self.negative(of: value)
            }
        case .arithmetic(let symbol, let left, let right):
            return combine(left, right, node) { (left, right) throws(EvaluationFailure) in
                try symbol(left, right)
            }
        case .comparison(let symbol, let left, let right):
            return combine(left, right, node) { (left, right) throws(EvaluationFailure) in
                .bool(try symbol(left, right))
            }
        case .within(let member, let set):
            return combine(member, set, node) { (member, set) throws(EvaluationFailure) in
                .bool(try set.holds(member))
            }
        }
    }

    private func outcome(ofName path: [String], _ node: Node) -> Outcome {
        guard let (length, fact) = scope.resolve(path), path.indices.contains(length - 1) else {
            return .unknown([
                Missing(name: written(path), reason: "there is no such fact", kind: .absent)
            ])
        }
        var outcome = fact
        for name in path[length...] {
            guard case .known(let value) = outcome else { return outcome }
            outcome = member(name, of: value, node)
        }
        return outcome
    }

    private func member(_ name: String, of value: Value, _ node: Node) -> Outcome {
        switch value {
        case .interval(let low, _) where name == "low": return .known(.int(low))
        case .interval(_, let high) where name == "high": return .known(.int(high))
        case .record(let record):
            return record[name] ?? failure(.noMember(name, type: record.typeName), node)
        case .list(let elements):
            var members: [Value] = []
            members.reserveCapacity(elements.count)
            var missing: [Missing] = []
            for element in elements {
                switch member(name, of: element, node) {
                case .known(let value): members.append(value)
                case .unknown(let reasons): missing += reasons
                }
            }
            return missing.isEmpty ? .known(.list(members)) : .unknown(joining: missing)
        default: return failure(.noMember(name, type: value.typeName), node)
        }
    }

    /// `and` (where false decides) or `or` (where true does): a decisive operand wins over
    /// unknown ones, wherever it stands.
    private func junction(
        _ operands: ArraySlice<Int>, decisive: Bool, _ name: String
    ) -> Outcome {
        var missing: [Missing] = []
        for operand in operands {
            switch outcome(of: operand) {
            case .known(.bool(let truth)):
                if truth == decisive { return .known(.bool(decisive)) }
            case .known(let value):
                missing.append(
                    reason(.mismatch(name, [value.typeName]), tree.nodes[operand]))
            case .unknown(let reasons): missing += reasons
            }
        }
        return missing.isEmpty ? .known(.bool(!decisive)) : .unknown(joining: missing)
    }

    private func apply(
        _ operand: Int, _ node: Node, _ body: (Value) throws(EvaluationFailure) -> Value
    ) -> Outcome {
        switch outcome(of: operand) {
        case .known(let value):
            do throws(EvaluationFailure) {
                return .known(try body(value))
            } catch {
                return failure(error, node)
            }
        case let unknown: return unknown
        }
    }

    private func combine(
        _ left: Int, _ right: Int, _ node: Node,
        _ body: (Value, Value) throws(EvaluationFailure) -> Value
    ) -> Outcome {
        switch (outcome(of: left), outcome(of: right)) {
        case (.known(let first), .known(let second)):
            do throws(EvaluationFailure) {
                return .known(try body(first, second))
            } catch {
                return failure(error, node)
            }
        case (.unknown(let first), .unknown(let second)):
            return .unknown(joining: first + second)
        case (.unknown(let missing), _), (_, .unknown(let missing)):
            return .unknown(missing)
        }
    }

    /// The result of `body` when every operand is known, else everything that is missing.
    func values(of operands: ArraySlice<Int>, _ body: ([Value]) -> Outcome) -> Outcome {
        var values: [Value] = []
        values.reserveCapacity(operands.count)
        var missing: [Missing] = []
        for operand in operands {
            switch outcome(of: operand) {
            case .known(let value): values.append(value)
            case .unknown(let reasons): missing += reasons
            }
        }
        return missing.isEmpty ? body(values) : .unknown(joining: missing)
    }

    func failure(_ failure: EvaluationFailure, _ node: Node) -> Outcome {
        .unknown([reason(failure, node)])
    }

    /// The reason carries the text of the calculation as its name.
    private func reason(_ failure: EvaluationFailure, _ node: Node) -> Missing {
        let bytes = source.utf8.dropFirst(node.start).prefix(node.end - node.start)
        return Missing(
            name: String(decoding: bytes, as: UTF8.self), reason: failure.reason, kind: .arithmetic)
    }
}

extension Evaluator {
    private static func element(
        of list: Value, at index: Value
    ) throws(EvaluationFailure) -> Value {
        guard case .list(let elements) = list, case .int(let index) = index else {
            throw .mismatch("[]", [list.typeName, index.typeName])
        }
        guard let position = Int(exactly: index), elements.indices.contains(position) else {
            throw .noElement(index)
        }
        return elements[position]
    }

    private static func negative(of value: Value) throws(EvaluationFailure) -> Value {
        switch value.magnitude {
        case .whole(let amount, let unit):
            guard amount != .min else { throw .overflow }
            return Magnitude.whole(-amount, unit).value
        case .fraction(let number): return .ratio(-number)
        case nil: throw .mismatch("-", [value.typeName])
        }
    }
}

extension Value {
    /// Whether `member` is in this interval, set or list.
    func holds(_ member: Value) throws(EvaluationFailure) -> Bool {
        switch (self, member) {
        case (.interval(let low, let high), .int(let number)):
            return low <= number && number <= high
        case (.intervals(let ranges), .int(let number)):
            return ranges.contains { $0.contains(number) }
        case (.list(let elements), _):
            for element in elements where try ComparisonOperator.equal(element, member) {
                return true
            }
            return false
        default: throw .mismatch("in", [member.typeName, typeName])
        }
    }
}
