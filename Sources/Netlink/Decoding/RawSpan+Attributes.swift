/// Values of attributes; every range must lie inside the span.
extension RawSpan {
    /// A number in network byte order, which netfilter uses.
    func bigEndian(_ value: Range<Int>) throws(NetlinkError) -> UInt32 {
        UInt32(bigEndian: try number(UInt32.self, value))
    }

    /// A number in the machine's own byte order; bytes behind it are left alone.
    func number<Value: FixedWidthInteger & BitwiseCopyable>(
        _ type: Value.Type, _ value: Range<Int>
    ) throws(NetlinkError) -> Value {
        let size = MemoryLayout<Value>.size
        guard value.count >= size else {
            throw .malformed(
                offset: value.lowerBound,
                problem: .shortPayload(length: value.count, expected: size))
        }
        return field(type, at: value.lowerBound)
    }

    /// An IPv6 address.
    func ipv6Address(_ value: Range<Int>) throws(NetlinkError) -> SocketAddress {
        let high = try number(UInt64.self, value)
        let low = try number(UInt64.self, value.dropFirst(MemoryLayout<UInt64>.size))
        return SocketAddress(high: UInt64(bigEndian: high), low: UInt64(bigEndian: low))
    }

    /// A counter inside a structure; nil where an older kernel's structure ends before it.
    @inline(__always)
    func counter(_ value: Range<Int>, at place: Int) -> UInt64? {
        guard value.count >= place &+ 8 else { return nil }
        return field(UInt64.self, at: value.lowerBound &+ place)
    }

    /// A text up to its zero byte, or all of it without one; what is not UTF-8 is replaced.
    func text(_ value: Range<Int>) -> String {
        var units: [UInt8] = []
        for offset in value {
            let unit = field(UInt8.self, at: offset)
            if unit == 0 { break }
            units.append(unit)
        }
        return String(decoding: units, as: UTF8.self)
    }
}
