/// `+`, `-`, `*` and `/`; the raw value is the number in code.
enum ArithmeticOperator: UInt8, Sendable {
    case add
    case subtract
    case multiply
    case divide

    /// As expressions write it.
    var text: String {
        switch self {
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .divide: "/"
        }
    }

    /// The kind of number that the operation gives, `nil` when the two do not go together.
    func result(_ left: Dimension, _ right: Dimension) -> Dimension? {
        switch (self, left, right) {
        case (.add, _, _), (.subtract, _, _):
            if left == right { return left }
            return left.isBare && right.isBare ? .fraction : nil
        case (.multiply, .whole(let unit), .whole(.count)),
            (.multiply, .whole(.count), .whole(let unit)),
            (.divide, .whole(let unit), .whole(.count)) where unit != .count:
            return .whole(unit)
        case (.multiply, .whole(.pages), .whole(.bytes)),
            (.multiply, .whole(.bytes), .whole(.pages)):
            return .whole(.bytes)
        case (.multiply, .whole, .whole):
            return nil
        case (.divide, .whole(let first), .whole(let second)):
            return first == second ? .fraction : nil
        case (.multiply, .whole(let unit), .fraction), (.multiply, .fraction, .whole(let unit)),
            (.divide, .whole(let unit), .fraction):
            return unit == .count ? .fraction : .whole(unit)
        case (.divide, .fraction, .whole(let unit)):
            return unit == .count ? .fraction : nil
        case (.multiply, .fraction, .fraction), (.divide, .fraction, .fraction):
            return .fraction
        }
    }

    /// The value of the operation.
    ///
    /// A quantity that a ratio scales is rounded to the nearest unit; one that an Int divides is
    /// cut to a whole unit.
    func callAsFunction(
        _ left: Value, _ right: Value
    ) throws(EvaluationFailure) -> Value {
        guard let first = left.magnitude, let second = right.magnitude else {
            throw mismatch(left, right)
        }
        if let dimension = result(first.dimension, second.dimension) {
            return try calculate(first, second, dimension)
        }
        let (adopted, other) = (first.adopting(second), second.adopting(first))
        guard let dimension = result(adopted.dimension, other.dimension) else {
            throw mismatch(left, right)
        }
        return try calculate(adopted, other, dimension)
    }

    private func calculate(
        _ left: Magnitude, _ right: Magnitude, _ dimension: Dimension
    ) throws(EvaluationFailure) -> Value {
        switch (dimension, left, right) {
        case (.whole(let unit), .whole(let first, _), .whole(let second, _)):
            return Magnitude.whole(try whole(first, second), unit).value
        case (.whole(let unit), .whole(let amount, _), .fraction(let factor)),
            (.whole(let unit), .fraction(let factor), .whole(let amount, _)):
            let exact = try fraction(Double(amount), factor)
            guard let rounded = exact.nearestWhole else { throw .overflow }
            return Magnitude.whole(rounded, unit).value
        case (.fraction, .whole(let first, _), .whole(let second, _)):
            return .ratio(try fraction(Double(first), Double(second)))
        case (.fraction, .whole(let first, _), .fraction(let second)):
            return .ratio(try fraction(Double(first), second))
        case (.fraction, .fraction(let first), .whole(let second, _)):
            return .ratio(try fraction(first, Double(second)))
        case (_, .fraction(let first), .fraction(let second)):
            return .ratio(try fraction(first, second))
        }
    }

    private func whole(_ left: Int64, _ right: Int64) throws(EvaluationFailure) -> Int64 {
        let (value, overflow) =
            switch self {
            case .add: left.addingReportingOverflow(right)
            case .subtract: left.subtractingReportingOverflow(right)
            case .multiply: left.multipliedReportingOverflow(by: right)
            case .divide: left.dividedReportingOverflow(by: right)
            }
        if self == .divide, right == 0 { throw .divisionByZero }
        if overflow { throw .overflow }
        return value
    }

    private func fraction(_ left: Double, _ right: Double) throws(EvaluationFailure) -> Double {
        if self == .divide, right == 0 { throw .divisionByZero }
        let value =
            switch self {
            case .add: left + right
            case .subtract: left - right
            case .multiply: left * right
            case .divide: left / right
            }
        if value.isNaN { throw .notANumber }
        if value.isInfinite { throw .overflow }
        return value
    }

    private func mismatch(_ left: Value, _ right: Value) -> EvaluationFailure {
        .mismatch(text, [left.typeName, right.typeName])
    }
}
