/// What evaluation gives: a value, or the reasons why there is none.
package enum Outcome: Sendable, Equatable {
    /// A value.
    case known(Value)
    /// No value; the reasons are sorted and unique, and there is at least one.
    case unknown([Missing])

    /// The reasons of two, each sorted and without repetition.
    static func unknown(joining first: [Missing], _ second: [Missing]) -> Outcome {
        if second.isEmpty || first == second { return .unknown(first) }
        if first.isEmpty { return .unknown(second) }
        var joined: [Missing] = []
        joined.reserveCapacity(first.count + second.count)
        var index = 0
        for reason in second {
            while index < first.count, first[index] < reason {
                joined.append(first[index])
                index += 1
            }
            if index < first.count, first[index] == reason { index += 1 }
            joined.append(reason)
        }
        joined += first[index...]
        return .unknown(joined)
    }

    /// Reasons sorted and without repetition, as `unknown` holds them.
    static func unknown(joining reasons: [Missing]) -> Outcome {
        .unknown(reasons.unique)
    }
}
