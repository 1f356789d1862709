extension Machine {
    /// Runs one operation that needs nothing but the stack.
    mutating func run(_ operation: Operation, _ code: Span<UInt8>, _ text: SourceText) {
        switch operation {
        case .true: push(.known(.bool(true)))
        case .false: push(.known(.bool(false)))
        case .int: push(.known(.int(reader.signed(code))))
        case .bytes: push(.known(.bytes(reader.signed(code))))
        case .pages: push(.known(.pages(reader.signed(code))))
        case .duration: push(.known(.duration(microseconds: reader.signed(code))))
        case .ratio:
            push(.known(.ratio(Double(bitPattern: reader.wide(code).byteSwapped))))
        case .string: push(.known(.string(reader.text(code))))
        case .member: member(code, text)
        case .element: combine(code, text, Self.element(of:at:))
        case .call: call(code, text)
        case .known:
            if case .known = pop() { push(.known(.bool(true))) } else { push(.known(.bool(false))) }
        case .branch: branch(code, text)
        case .jump: reader.position = reader.end(code)
        case .list: list(of: reader.number(code))
        case .joinAll: join(code, text, decisive: false, "and")
        case .joinAny: join(code, text, decisive: true, "or")
        case .not:
            apply(code, text) { (value) throws(EvaluationFailure) in
                guard case .bool(let truth) = value else {
                    throw .mismatch("not", [value.typeName])
                }
                return .bool(!truth)
            }
        case .negate: apply(code, text, Self.negative(of:))
        case .arithmetic:
            let symbol = ArithmeticOperator(rawValue: reader.byte(code))
            combine(code, text) { (left, right) throws(EvaluationFailure) in
                guard let symbol else { throw .noOperation }
                return try symbol(left, right)
            }
        case .comparison:
            let symbol = ComparisonOperator(rawValue: reader.byte(code))
            combine(code, text) { (left, right) throws(EvaluationFailure) in
                guard let symbol else { throw .noOperation }
                return .bool(try symbol(left, right))
            }
        case .within:
            combine(code, text) { (member, set) throws(EvaluationFailure) in
                .bool(try set.holds(member))
            }
        case .fact, .local, .end: break
        }
    }

    /// An operand of `and` (where false decides) or `or` (where true does): a decisive operand
    /// wins over unknown ones, wherever it stands.
    private mutating func join(
        _ code: Span<UInt8>, _ text: SourceText, decisive: Bool, _ name: String
    ) {
        let place = reader.place(code)
        let end = reader.end(code)
        switch pop() {
        case .known(.bool(let truth)):
            guard truth == decisive else { return }
            stack[stack.count - 1] = .known(.bool(decisive))
            reader.position = end
        case .known(let value):
            collect([reason(.mismatch(name, [value.typeName]), place, text)])
        case .unknown(let missing): collect(missing)
        }
    }

    private mutating func collect(_ missing: [Missing]) {
        if case .unknown(let earlier)?? = stack.last {
            stack[stack.count - 1] = .unknown(joining: earlier, missing)
        } else {
            stack[stack.count - 1] = .unknown(missing)
        }
    }

    private mutating func branch(_ code: Span<UInt8>, _ text: SourceText) {
        let place = reader.place(code)
        let other = reader.end(code)
        let end = reader.end(code)
        switch pop() {
        case .known(.bool(true)): break
        case .known(.bool(false)): reader.position = other
        case .known(let value):
            push(failure(.mismatch("if", [value.typeName]), place, text))
            reader.position = end
        case let unknown:
            push(unknown)
            reader.position = end
        }
    }

    private mutating func apply(
        _ code: Span<UInt8>, _ text: SourceText,
        _ body: (Value) throws(EvaluationFailure) -> Value
    ) {
        let place = reader.place(code)
        switch pop() {
        case .known(let value):
            do throws(EvaluationFailure) {
                push(.known(try body(value)))
            } catch {
                push(failure(error, place, text))
            }
        case let unknown: push(unknown)
        }
    }

    private mutating func combine(
        _ code: Span<UInt8>, _ text: SourceText,
        _ body: (Value, Value) throws(EvaluationFailure) -> Value
    ) {
        let place = reader.place(code)
        let right = pop()
        switch (pop(), right) {
        case (.known(let first), .known(let second)):
            do throws(EvaluationFailure) {
                push(.known(try body(first, second)))
            } catch {
                push(failure(error, place, text))
            }
        case (.unknown(let first), .unknown(let second)):
            push(.unknown(joining: first, second))
        case (let unknown, .known), (.known, let unknown): push(unknown)
        }
    }

    private mutating func member(_ code: Span<UInt8>, _ text: SourceText) {
        var name = reader
        let bytes = reader.bytes(code)
        let place = reader.place(code)
        guard case .known(let value)?? = stack.last else { return }
        // Most members are those of a record: to make a text of each name would take as long again.
        if case .record(let record) = value,
            let outcome = record.outcome(named: code.extracting(bytes))
        {
            stack[stack.count - 1] = outcome
            return
        }
        stack[stack.count - 1] = value.member(name.text(code)) { failure($0, place, text) }
    }

    private mutating func call(_ code: Span<UInt8>, _ text: SourceText) {
        let function = Function(rawValue: reader.byte(code))
        let count = reader.number(code)
        let place = reader.place(code)
        guard take(count) else { return }
        do throws(EvaluationFailure) {
            guard let function else { throw .noOperation }
            push(.known(try function(arguments)))
        } catch {
            push(failure(error, place, text))
        }
    }

    private mutating func list(of count: Int) {
        guard take(count) else { return }
        push(.known(.list(arguments)))
    }

    /// Makes the last values of the stack the arguments; false, with everything that is missing
    /// left in their place, when one is unknown.
    private mutating func take(_ count: Int) -> Bool {
        arguments.removeAll(keepingCapacity: true)
        var missing: [Missing] = []
        for outcome in stack[max(0, stack.count - count)...] {
            switch outcome {
            case .known(let value)?: arguments.append(value)
            case .unknown(let reasons)?: missing += reasons
            case nil: break
            }
        }
        stack.removeLast(min(count, stack.count))
        guard missing.isEmpty else {
            push(.unknown(joining: missing))
            return false
        }
        return true
    }
}

extension Machine {
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
