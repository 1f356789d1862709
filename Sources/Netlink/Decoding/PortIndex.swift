/// Numbers a set of ports from 0 upwards, in constant time for each.
struct PortIndex {
    /// One bit a port.
    private var words = [UInt64](repeating: 0, count: 1024)
    /// How many ports stand in the words before.
    private var before = [UInt32](repeating: 0, count: 1024)
    /// The distinct ports, ascending: the port with number `n` is `ports[n]`.
    let ports: [UInt16]

    init(_ given: [UInt16]) {
        for port in given {
            words[Int(port >> 6)] |= 1 << UInt64(port & 63)
        }
        guard !given.isEmpty else {
            ports = []
            return
        }
        var sorted: [UInt16] = []
        for word in words.indices {
            before[word] = UInt32(sorted.count)
            var bits = words[word]
            while bits != 0 {
                sorted.append(UInt16(word << 6 + bits.trailingZeroBitCount))
                bits &= bits - 1
            }
        }
        ports = sorted
    }

    /// The number of `port`, or nil when it is not in the set.
    @inline(__always)
    func number(of port: UInt16) -> Int? {
        let word = Int(port >> 6)
        let bit = UInt64(1) << UInt64(port & 63)
        let bits = words[word]
        guard bits & bit != 0 else { return nil }
        return Int(before[word]) &+ (bits & (bit &- 1)).nonzeroBitCount
    }
}
