/// Numbers of one unit, or fractions.
struct Numbers {
    private let values: [Value]
    private let unit: Unit
    private let haveFraction: Bool

    /// Takes values that can be brought to one unit; `name` is the function for the reason.
    init(_ values: [Value], _ name: String) throws(EvaluationFailure) {
        var unit = Unit.count
        var haveFraction = false
        for value in values {
            switch value.magnitude {
            case .whole(_, let own): if own != .count { unit = own }
            case .fraction(let number):
                guard !number.isNaN else { throw .notANumber }
                haveFraction = true
            case nil: throw .mismatch(name, [value.typeName])
            }
        }
        for value in values {
            if case .whole(let amount, let own) = value.magnitude, own != unit, amount != 0 {
                throw .mismatch(name, values.map(\.typeName))
            }
        }
        guard !haveFraction || unit == .count else {
            throw .mismatch(name, values.map(\.typeName))
        }
        self.values = values
        self.unit = unit
        self.haveFraction = haveFraction
    }

    func smallest() throws(EvaluationFailure) -> Value {
        haveFraction ? try fraction(fractions.min()) : try whole(amounts.min())
    }

    func largest() throws(EvaluationFailure) -> Value {
        haveFraction ? try fraction(fractions.max()) : try whole(amounts.max())
    }

    /// The total; of nothing it is the bare zero, which goes with every unit.
    func sum() throws(EvaluationFailure) -> Value {
        guard haveFraction else {
            var total: Int64 = 0
            for amount in amounts {
                let (sum, overflow) = total.addingReportingOverflow(amount)
                guard !overflow else { throw .overflow }
                total = sum
            }
            return Magnitude.whole(total, unit).value
        }
        let total = fractions.reduce(0, +)
        guard !total.isNaN else { throw .notANumber }
        guard total.isFinite else { throw .overflow }
        return .ratio(total)
    }

    /// The smallest element that at least `share` of all elements do not exceed (nearest rank).
    func percentile(_ share: Double) throws(EvaluationFailure) -> Value {
        guard share >= 0, share <= 1 else { throw .percentileOutOfRange }
        return haveFraction
            ? try fraction(ranked(fractions.sorted(), share))
            : try whole(ranked(amounts.sorted(), share))
    }

    private var amounts: some Sequence<Int64> {
        values.lazy.map { value in
            guard case .whole(let amount, _) = value.magnitude else { return 0 }
            return amount
        }
    }

    private var fractions: some Sequence<Double> {
        values.lazy.map { value in
            switch value.magnitude {
            case .whole(let amount, _): Double(amount)
            case .fraction(let number): number
            case nil: 0
            }
        }
    }

    private func ranked<Number>(_ sorted: [Number], _ share: Double) -> Number? {
        guard !sorted.isEmpty else { return nil }
        let exact = share * Double(sorted.count)
        let below = Int(exact)
        let rank = Double(below) < exact ? below + 1 : below
        return sorted[Swift.min(Swift.max(rank, 1), sorted.count) - 1]
    }

    private func whole(_ amount: Int64?) throws(EvaluationFailure) -> Value {
        guard let amount else { throw .empty }
        return Magnitude.whole(amount, unit).value
    }

    private func fraction(_ number: Double?) throws(EvaluationFailure) -> Value {
        guard let number else { throw .empty }
        return .ratio(number)
    }
}
