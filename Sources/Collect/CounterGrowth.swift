/// How much counters grew between two looks.
package struct CounterGrowth: Equatable {
    /// Growth by name, for counters that both looks know.
    package private(set) var increases: [String: Int64] = [:]
    /// Counters that fell, sorted; namespace or processors changed, so their growth is unknown.
    package private(set) var fallen: [String] = []

    /// Compares two looks.
    ///
    /// Values that are no counters are left out, and so are those held at the end of the number
    /// range, whose growth does not show.
    package init(from first: [String: Int64], to second: [String: Int64]) {
        increases.reserveCapacity(second.count)
        for (name, value) in second where !Self.gauges.contains(name) && value != .max {
            guard let before = first[name] else { continue }
            let (growth, overflow) = value.subtractingReportingOverflow(before)
            if overflow || growth < 0 {
                fallen.append(name)
            } else {
                increases[name] = growth
            }
        }
        fallen.sort()
    }

    private static let gauges: Set<String> = [
        "Tcp.CurrEstab", "Tcp.RtoAlgorithm", "Tcp.RtoMin", "Tcp.RtoMax", "Tcp.MaxConn",
        "Ip.Forwarding", "Ip.DefaultTTL", "MPTcpExt.MPCurrEstab",
    ]
}
