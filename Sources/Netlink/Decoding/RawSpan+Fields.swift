/// Fields at any offset, aligned or not.
///
/// Every integer has a value for every bit pattern. The first form traps outside the bounds, which
/// callers rule out by comparing lengths before. The second form checks nothing: half of the time
/// of a walk went into checks that the cursor had made already.
extension RawSpan {
    @inline(__always)
    func field<Value: FixedWidthInteger & BitwiseCopyable>(
        _ type: Value.Type, at offset: Int
    ) -> Value {
        // Integers have no invalid bits, and the span checks the bounds.
        unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: type)
    }

    /// The caller must know that the whole field lies inside the span.
    @unsafe @inline(__always)
    func field<Value: FixedWidthInteger & BitwiseCopyable>(
        _ type: Value.Type, uncheckedAt offset: Int
    ) -> Value {
        // Integers have no invalid bits, and the caller vouches for the bounds.
        unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: type)
    }

    /// An address field of 16 bytes, of which an IPv4 row uses the first four; the caller vouches
    /// for the bounds.
    @unsafe @inline(__always)
    func address(uncheckedAt offset: Int, isIPv4: Bool) -> SocketAddress {
        // A narrower field lies inside the 16 bytes that the caller vouches for.
        guard !isIPv4 else {
            return unsafe SocketAddress(
                ipv4: UInt32(bigEndian: field(UInt32.self, uncheckedAt: offset)))
        }
        return unsafe SocketAddress(
            high: UInt64(bigEndian: field(UInt64.self, uncheckedAt: offset)),
            low: UInt64(bigEndian: field(UInt64.self, uncheckedAt: offset &+ 8)))
    }
}
