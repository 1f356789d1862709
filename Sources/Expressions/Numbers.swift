/// Numbers of one unit, or fractions.
enum Numbers {
    case whole([Int64], Unit)
    case fractions([Double])

    /// Brings values to one unit; `name` is the function for the reason.
    init(_ values: [Value], _ name: String) throws(EvaluationFailure) {
        var amounts: [Int64] = []
        var fractions: [Double] = []
        var unit = Unit.count
        var hasFraction = false
        for value in values {
            switch value.magnitude {
            case .whole(let amount, let own):
                amounts.append(amount)
                fractions.append(Double(amount))
                if own != .count { unit = own }
            case .fraction(let number):
                guard !number.isNaN else { throw .notANumber }
                fractions.append(number)
                hasFraction = true
            case nil: throw .mismatch(name, [value.typeName])
            }
        }
        for value in values {
            if case .whole(let amount, let own) = value.magnitude, own != unit, amount != 0 {
                throw .mismatch(name, values.map(\.typeName))
            }
        }
        guard !hasFraction || unit == .count else {
            throw .mismatch(name, values.map(\.typeName))
        }
        self = hasFraction ? .fractions(fractions) : .whole(amounts, unit)
    }

    func smallest() throws(EvaluationFailure) -> Value {
        switch self {
        case .whole(let amounts, let unit): try whole(amounts.min(), unit)
        case .fractions(let numbers): try fraction(numbers.min())
        }
    }

    func largest() throws(EvaluationFailure) -> Value {
        switch self {
        case .whole(let amounts, let unit): try whole(amounts.max(), unit)
        case .fractions(let numbers): try fraction(numbers.max())
        }
    }

    /// The total; of nothing it is the bare zero, which goes with every unit.
    func sum() throws(EvaluationFailure) -> Value {
        switch self {
        case .whole(let amounts, let unit):
            var total: Int64 = 0
            for amount in amounts {
                let (sum, overflow) = total.addingReportingOverflow(amount)
                guard !overflow else { throw .overflow }
                total = sum
            }
            return Magnitude.whole(total, unit).value
        case .fractions(let numbers):
            let total = numbers.reduce(0, +)
            guard !total.isNaN else { throw .notANumber }
            guard total.isFinite else { throw .overflow }
            return .ratio(total)
        }
    }

    /// The smallest element that at least `share` of all elements do not exceed (nearest rank).
    func percentile(_ share: Double) throws(EvaluationFailure) -> Value {
        guard share >= 0, share <= 1 else { throw .percentileOutOfRange }
        switch self {
        case .whole(let amounts, let unit):
            return try whole(ranked(amounts, share), unit)
        case .fractions(let numbers):
            return try fraction(ranked(numbers, share))
        }
    }

    private func ranked<Number: Comparable>(_ numbers: [Number], _ share: Double) -> Number? {
        guard !numbers.isEmpty else { return nil }
        let exact = share * Double(numbers.count)
        let below = Int(exact)
        let rank = Double(below) < exact ? below + 1 : below
        return numbers.sorted()[Swift.min(Swift.max(rank, 1), numbers.count) - 1]
    }

    private func whole(_ amount: Int64?, _ unit: Unit) throws(EvaluationFailure) -> Value {
        guard let amount else { throw .empty }
        return Magnitude.whole(amount, unit).value
    }

    private func fraction(_ number: Double?) throws(EvaluationFailure) -> Value {
        guard let number else { throw .empty }
        return .ratio(number)
    }
}
