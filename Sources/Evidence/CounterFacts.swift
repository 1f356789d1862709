/// Network counters of the namespace since its creation, and their growth when sampled.
package struct CounterFacts: Sendable, Codable, Equatable {
    /// Totals, names such as `TcpExt.ListenOverflows`.
    package var totals: Reading<[String: Int64]>
    /// Growth between two samples by the same names; absent when only one was taken.
    package var increases: Reading<[String: Int64]>
    /// Milliseconds between the two samples, by a clock that never steps.
    package var interval: Reading<Int64>

    /// Makes counter facts.
    package init(
        totals: Reading<[String: Int64]>, increases: Reading<[String: Int64]>,
        interval: Reading<Int64>
    ) {
        self.totals = totals
        self.increases = increases
        self.interval = interval
    }

    /// The same absence for every counter.
    package init(absent absence: Absence) {
        self.init(totals: .absent(absence), increases: .absent(absence), interval: .absent(absence))
    }

    private enum CodingKeys: String, CodingKey {
        case totals, increases
        case interval = "interval_ms"
    }
}
