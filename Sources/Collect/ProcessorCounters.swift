package import Evidence

/// Counters of 32 bits, kept apart by processor so that their growth is known when they wrap.
package struct ProcessorCounters: Equatable {
    /// Counters by name, by number of the processor.
    package var processors: [Int: [String: UInt32]]

    /// Takes counters.
    package init(_ processors: [Int: [String: UInt32]]) {
        self.processors = processors
    }

    /// Sums over all processors.
    package var totals: [String: Int64] {
        var totals: [String: Int64] = [:]
        for counters in processors.values {
            for (name, count) in counters { totals[name, default: 0] += Int64(count) }
        }
        return totals
    }

    /// Sums of what was counted since an earlier look, `nil` when processors came or went, or when
    /// a counter fell; `busiest` is the growth of `processed` on the processor where it is largest.
    package func increases(since earlier: ProcessorCounters) -> [String: Int64]? {
        guard Set(processors.keys) == Set(earlier.processors.keys) else { return nil }
        var increases: [String: Int64] = [:]
        for (processor, counters) in processors {
            for (name, count) in counters {
                guard let before = earlier.processors[processor]?[name] else { return nil }
                let growth = count &- before
                // More than half of the range cannot be growth within a sample.
                guard growth < 1 << 31 else { return nil }
                increases[name, default: 0] += Int64(growth)
                if name == "processed" {
                    increases["busiest"] = max(Int64(growth), increases["busiest"] ?? 0)
                }
            }
        }
        return increases
    }
}

extension KernelCounters {
    /// Compares two looks, of which the second gives the totals; no first look means one sample.
    package init(_ now: Reading<ProcessorCounters>, since earlier: Reading<ProcessorCounters>?) {
        guard case .observed(let counters, let origin) = now else {
            let absence = now.absence ?? Absence(.failed, "not read")
            self.init(totals: .absent(absence), increases: .absent(absence))
            return
        }
        self.init(
            totals: .observed(counters.totals, from: origin),
            increases: Self.increases(of: counters, since: earlier, origin))
    }

    private static func increases(
        of counters: ProcessorCounters, since earlier: Reading<ProcessorCounters>?,
        _ origin: String
    ) -> Reading<[String: Int64]> {
        switch earlier {
        case nil: .absent(Absence(.notCollected, "it needs --sample"))
        case .absent(let absence): .absent(absence)
        case .observed(let before, _):
            counters.increases(since: before).map { .observed($0, from: origin) }
                ?? .absent(
                    Absence(.failed, "processors came or went, or counters fell, in the sample"))
        }
    }
}
