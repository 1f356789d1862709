/// `==`, `!=`, `<`, `<=`, `>` and `>=`; the raw value is the number in code.
enum ComparisonOperator: UInt8, Sendable {
    case equal
    case notEqual
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual

    /// As expressions write it.
    var text: String {
        switch self {
        case .equal: "=="
        case .notEqual: "!="
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        }
    }

    var isEquality: Bool { self == .equal || self == .notEqual }

    /// Whether values of these types can be compared.
    func accepts(_ left: ValueType, _ right: ValueType) -> Bool {
        if let first = left.dimension, let second = right.dimension {
            return first == second || (first.isBare && second.isBare)
        }
        return isEquality && left == right && left.hasEquality
    }

    /// Whether the comparison holds.
    func callAsFunction(_ left: Value, _ right: Value) throws(EvaluationFailure) -> Bool {
        if let first = left.magnitude, let second = right.magnitude {
            return switch try first.order(second, text) {
            case .less: self == .less || self == .lessOrEqual || self == .notEqual
            case .same: self == .equal || self == .lessOrEqual || self == .greaterOrEqual
            case .greater: self == .greater || self == .greaterOrEqual || self == .notEqual
            }
        }
        guard isEquality, let same = left.isEqual(right) else {
            throw .mismatch(text, [left.typeName, right.typeName])
        }
        return same == (self == .equal)
    }
}

/// How one number stands to another.
enum Order {
    case less
    case same
    case greater
}

extension Magnitude {
    /// How this number stands to `other`; `name` is the operation for the reason.
    func order(_ other: Magnitude, _ name: String) throws(EvaluationFailure) -> Order {
        switch (adopting(other), other.adopting(self)) {
        case (.whole(let first, let unit), .whole(let second, let otherUnit))
        where unit == otherUnit:
            return first < second ? .less : first == second ? .same : .greater
        case (let left, let right):
            guard let first = left.fraction, let second = right.fraction else {
                throw .mismatch(name, [left.value.typeName, right.value.typeName])
            }
            guard !first.isNaN, !second.isNaN else { throw .notANumber }
            return first < second ? .less : first == second ? .same : .greater
        }
    }
}

extension ValueType {
    /// Whether `==` and `in` compare values of this type.
    var hasEquality: Bool {
        switch self {
        case .list, .record: false
        default: true
        }
    }
}

extension Value {
    /// Whether two values of one type without order are equal, `nil` when they cannot be compared.
    func isEqual(_ other: Value) -> Bool? {
        switch (self, other) {
        case (.bool(let left), .bool(let right)): left == right
        case (.string(let left), .string(let right)): left == right
        case (.interval, .interval): self == other
        case (.intervals(let left), .intervals(let right)): merged(left) == merged(right)
        default: nil
        }
    }
}
