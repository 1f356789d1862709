extension Function {
    /// The value of a function whose arguments are all known.
    func callAsFunction(_ arguments: [Value]) throws(EvaluationFailure) -> Value {
        switch (self, arguments[0], arguments.count > 1 ? arguments[1] : arguments[0]) {
        case (.min, .list(let elements), _) where arguments.count == 1:
            return try Numbers(elements, name).smallest()
        case (.max, .list(let elements), _) where arguments.count == 1:
            return try Numbers(elements, name).largest()
        case (.min, _, _): return try Numbers(arguments, name).smallest()
        case (.max, _, _): return try Numbers(arguments, name).largest()
        case (.sum, .list(let elements), _): return try Numbers(elements, name).sum()
        case (.percentile, .list(let elements), .ratio(let share)):
            return try Numbers(elements, name).percentile(share)
        case (.abs, let value, _): return try absolute(value)
        case (.count, .list(let elements), _): return .int(Int64(elements.count))
        case (.count, .interval(let low, let high), _): return .int(try size(low, high))
        case (.count, .intervals(let ranges), _):
            return .int(try Expressions.overlap(.min, .max, ranges))
        case (.any, .list(let elements), _): return .bool(try holds(elements, true))
        case (.all, .list(let elements), _): return .bool(try !holds(elements, false))
        case (.roundUp, let value, let multiple): return try rounded(value, multiple)
        case (.powerOfTwo, let value, _): return try powerOfTwo(value)
        case (.overlap, .interval(let low, let high), .intervals(let ranges)):
            return .int(try Expressions.overlap(low, high, ranges))
        case (.covers, .intervals(let ranges), let wanted): return try covers(ranges, wanted)
        case (.add, .intervals(let ranges), .list(let elements)):
            return .intervals(merged(ranges + (try integers(elements).map { $0...$0 })))
        case (.bytes, .int(let amount), _): return .bytes(amount)
        case (.pages, .int(let amount), _): return .pages(amount)
        case (.seconds, .int(let amount), _):
            return try ArithmeticOperator.multiply(
                .duration(microseconds: 1_000_000), .int(amount))
        case (.number, let value, _): return try number(value)
        case (.text, let value, _): return .string(value.text)
        case (.join, .list(let elements), .string(let separator)):
            return .string(elements.map(\.text).joined(separator: separator))
        case (.unique, .list(let elements), _): return .list(distinct(elements))
        case (.contains, .string(let text), .string(let part)):
            return .bool(holds(Array(text.utf8), Array(part.utf8)))
        case (.startsWith, .string(let text), .string(let part)):
            return .bool(text.utf8.starts(with: part.utf8))
        default: throw mismatch(arguments)
        }
    }

    private func mismatch(_ arguments: [Value]) -> EvaluationFailure {
        .mismatch(name, arguments.map(\.typeName))
    }

    /// Whether one of the elements, which must all be Bool, is `wanted`.
    private func holds(_ elements: [Value], _ wanted: Bool) throws(EvaluationFailure) -> Bool {
        var isFound = false
        for element in elements {
            guard case .bool(let truth) = element else { throw mismatch([element]) }
            if truth == wanted { isFound = true }
        }
        return isFound
    }

    private func integers(_ elements: [Value]) throws(EvaluationFailure) -> [Int64] {
        var integers: [Int64] = []
        for element in elements {
            guard case .int(let integer) = element else { throw mismatch([element]) }
            integers.append(integer)
        }
        return integers
    }

    private func absolute(_ value: Value) throws(EvaluationFailure) -> Value {
        switch value.magnitude {
        case .whole(let amount, let unit):
            guard amount != .min else { throw .overflow }
            return Magnitude.whole(Swift.abs(amount), unit).value
        case .fraction(let number): return .ratio(number.magnitude)
        case nil: throw mismatch([value])
        }
    }

    private func rounded(_ value: Value, _ multiple: Value) throws(EvaluationFailure) -> Value {
        guard let number = value.magnitude, let factor = multiple.magnitude,
            case .whole(let step, let unit) = factor,
            case .whole(let amount, unit) = number.adopting(factor)
        else { throw mismatch([value, multiple]) }
        guard step > 0 else { throw .divisionByZero }
        let excess = amount % step
        guard excess != 0 else { return Magnitude.whole(amount, unit).value }
        let (next, overflow) = (amount - excess).addingReportingOverflow(excess > 0 ? step : 0)
        guard !overflow else { throw .overflow }
        return Magnitude.whole(next, unit).value
    }

    private func powerOfTwo(_ value: Value) throws(EvaluationFailure) -> Value {
        guard case .whole(let amount, let unit) = value.magnitude, unit != .microseconds else {
            throw mismatch([value])
        }
        guard amount > 1 else { return Magnitude.whole(1, unit).value }
        let bits = Int64.bitWidth - (amount - 1).leadingZeroBitCount
        guard bits < Int64.bitWidth - 1 else { throw .overflow }
        return Magnitude.whole(1 << Int64(bits), unit).value
    }

    private func covers(
        _ ranges: [ClosedRange<Int64>], _ wanted: Value
    ) throws(EvaluationFailure) -> Value {
        switch wanted {
        case .interval(let low, let high):
            guard low <= high else { return .bool(true) }
            return .bool(merged(ranges).contains { $0.contains(low) && $0.contains(high) })
        case .list(let elements):
            return .bool(
                try integers(elements).allSatisfy { number in
                    ranges.contains { $0.contains(number) }
                })
        default: throw mismatch([.intervals(ranges), wanted])
        }
    }

    private func number(_ value: Value) throws(EvaluationFailure) -> Value {
        switch value.magnitude {
        case .whole(let amount, .microseconds): return .int(amount / 1_000_000)
        case .whole(let amount, _): return .int(amount)
        case .fraction(let number):
            guard !number.isNaN else { throw .notANumber }
            guard let whole = number.truncatedWhole else { throw .overflow }
            return .int(whole)
        case nil: throw mismatch([value])
        }
    }

    private func distinct(_ elements: [Value]) -> [Value] {
        var distinct: [Value] = []
        for element in elements where !distinct.contains(element) { distinct.append(element) }
        return distinct
    }

    private func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard part.count <= text.count else { return false }
        return (0...(text.count - part.count)).contains { start in
            text[start..<(start + part.count)].elementsEqual(part)
        }
    }
}
