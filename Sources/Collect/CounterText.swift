/// Reads the text of `/proc/net/netstat` and `/proc/net/snmp`: pairs of lines, names over values.
///
/// Counters are found by name, never by column: kernels add and move columns.
enum CounterText {
    /// Counters such as `TcpExt.ListenOverflows`, and the groups whose two lines do not match.
    static func parse(_ text: String) -> (counters: [String: Int64], broken: [String]) {
        var counters: [String: Int64] = [:]
        var broken: [String] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
        var index = 0
        while index < lines.count {
            let names = lines[index].split(separator: " ")
            let group = names.first.map { $0.dropLast() } ?? ""
            guard index + 1 < lines.count, names.first?.last == ":" else {
                broken.append(String(names.first ?? ""))
                break
            }
            let values = lines[index + 1].split(separator: " ")
            index += 2
            guard values.first == names.first, values.count == names.count else {
                broken.append(String(group))
                continue
            }
            for (name, value) in zip(names.dropFirst(), values.dropFirst()) {
                counters["\(group).\(name)"] = number(value)
            }
        }
        return (counters, broken)
    }

    /// Unsigned 64-bit counters beyond Int64 are held at its end; a few values are negative.
    private static func number(_ text: Substring) -> Int64? {
        Int64(text) ?? UInt64(text).map { _ in .max }
    }

    /// Growth between two looks by name; gauges and constants of the Tcp group are left out, and
    /// so is a counter that fell, because then namespace or processors changed.
    static func increases(
        from first: [String: Int64], to second: [String: Int64]
    ) -> (increases: [String: Int64], fallen: [String]) {
        var increases: [String: Int64] = [:]
        var fallen: [String] = []
        for (name, value) in second where !gauges.contains(name) {
            guard let before = first[name] else { continue }
            if value < before { fallen.append(name) } else { increases[name] = value - before }
        }
        return (increases, fallen.sorted())
    }

    private static let gauges: Set<String> = [
        "Tcp.CurrEstab", "Tcp.RtoAlgorithm", "Tcp.RtoMin", "Tcp.RtoMax", "Tcp.MaxConn",
        "Ip.Forwarding", "Ip.DefaultTTL", "MPTcpExt.MPCurrEstab",
    ]
}
