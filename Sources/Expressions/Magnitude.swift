/// What a whole number counts.
enum Unit: Sendable, Equatable {
    case count
    case bytes
    case pages
    case microseconds
}

/// What kind of number a type holds.
enum Dimension: Sendable, Equatable {
    case whole(Unit)
    case fraction
}

/// A number without its place in `Value`.
enum Magnitude: Sendable, Equatable {
    case whole(Int64, Unit)
    case fraction(Double)

    var dimension: Dimension {
        switch self {
        case .whole(_, let unit): .whole(unit)
        case .fraction: .fraction
        }
    }

    var value: Value {
        switch self {
        case .whole(let amount, .count): .int(amount)
        case .whole(let amount, .bytes): .bytes(amount)
        case .whole(let amount, .pages): .pages(amount)
        case .whole(let amount, .microseconds): .duration(microseconds: amount)
        case .fraction(let number): .ratio(number)
        }
    }

    /// The number as a fraction, `nil` when it has a unit.
    var fraction: Double? {
        switch self {
        case .whole(let amount, .count): Double(amount)
        case .whole: nil
        case .fraction(let number): number
        }
    }

    /// The same number in the unit of `other`, where that changes nothing: zero is zero in every
    /// unit.
    ///
    /// The sum of an empty list has no element to take its unit from and is the bare zero; checked
    /// expressions meet it where they were promised Bytes.
    func adopting(_ other: Magnitude) -> Magnitude {
        guard self == .whole(0, .count) || self == .fraction(0),
            case .whole(_, let unit) = other, unit != .count
        else { return self }
        return .whole(0, unit)
    }
}

extension Value {
    /// The number, `nil` for what is none.
    var magnitude: Magnitude? {
        switch self {
        case .int(let amount): .whole(amount, .count)
        case .bytes(let amount): .whole(amount, .bytes)
        case .pages(let amount): .whole(amount, .pages)
        case .duration(let amount): .whole(amount, .microseconds)
        case .ratio(let number): .fraction(number)
        default: nil
        }
    }
}

extension ValueType {
    /// The kind of number, `nil` for what is none.
    var dimension: Dimension? {
        switch self {
        case .int: .whole(.count)
        case .bytes: .whole(.bytes)
        case .pages: .whole(.pages)
        case .duration: .whole(.microseconds)
        case .ratio: .fraction
        default: nil
        }
    }
}

extension Dimension {
    var type: ValueType {
        switch self {
        case .whole(.count): .int
        case .whole(.bytes): .bytes
        case .whole(.pages): .pages
        case .whole(.microseconds): .duration
        case .fraction: .ratio
        }
    }

    /// Whether it is a number without unit.
    var isBare: Bool { self == .whole(.count) || self == .fraction }
}
