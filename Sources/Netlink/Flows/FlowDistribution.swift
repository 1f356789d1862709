/// How many values lie below each power of two.
package struct FlowDistribution: Sendable {
    private var counts = InlineArray<33, UInt32>(repeating: 0)
    private var total: UInt32 = 0

    /// No values at all.
    package init() {}

    /// Counts a value.
    mutating func add(_ value: UInt32) {
        counts[UInt32.bitWidth - value.leadingZeroBitCount] &+= 1
        total &+= 1
    }

    /// A number that at least `percent` of a hundred values do not exceed, at most twice the least
    /// such number; `nil` without values.
    package func percentile(_ percent: UInt32) -> UInt32? {
        guard total > 0 else { return nil }
        let wanted = (UInt64(total) * UInt64(min(percent, 100)) + 99) / 100
        var seen: UInt64 = 0
        for index in counts.indices {
            seen += UInt64(counts[index])
            if seen >= wanted, seen > 0 {
                return index == 32 ? .max : 1 << UInt32(index) - 1
            }
        }
        return .max
    }
}
