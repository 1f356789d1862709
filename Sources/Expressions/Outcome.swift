/// What evaluation gives: a value, or the reasons why there is none.
package enum Outcome: Sendable, Equatable {
    /// A value.
    case known(Value)
    /// No value; the reasons are sorted and unique, and there is at least one.
    case unknown([Missing])

    /// Reasons sorted and without repetition, as `unknown` holds them.
    static func unknown(joining reasons: [Missing]) -> Outcome {
        guard reasons.count > 1 else { return .unknown(reasons) }
        var unique: [Missing] = []
        for reason in reasons.sorted() where unique.last != reason { unique.append(reason) }
        return .unknown(unique)
    }
}
