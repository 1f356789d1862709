/// A set of ports, asked in constant time.
struct PortSet {
    /// One bit a port; inline, so that no index needs a check.
    private var words = InlineArray<1024, UInt64>(repeating: 0)

    @inline(__always)
    func contains(_ port: UInt16) -> Bool {
        words[Int(port >> 6)] & (1 << UInt64(port & 63)) != 0
    }

    mutating func insert(_ range: ClosedRange<UInt16>) {
        let first = Int(range.lowerBound >> 6)
        let last = Int(range.upperBound >> 6)
        for word in first...last {
            var bits = UInt64.max
            if word == first { bits &= .max << UInt64(range.lowerBound & 63) }
            if word == last { bits &= .max >> UInt64(63 - range.upperBound & 63) }
            words[word] |= bits
        }
    }

    mutating func remove(_ port: UInt16) {
        words[Int(port >> 6)] &= ~(1 << UInt64(port & 63))
    }
}
