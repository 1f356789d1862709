/// An IP address in 16 bytes.
///
/// IPv4 is kept in its mapped form (`::ffff:a.b.c.d`), so the IPv6 socket of a dual-stack program
/// and an IPv4 socket with the same peer have equal addresses.
package struct SocketAddress: Hashable, Sendable {
    /// The first eight bytes, most significant first.
    package let high: UInt64
    /// The last eight bytes, most significant first.
    package let low: UInt64

    /// Joins the two halves of an IPv6 address.
    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Maps an IPv4 address, most significant byte first.
    @inline(__always)
    package init(ipv4: UInt32) {
        high = 0
        low = 0xffff_0000_0000 | UInt64(ipv4)
    }

    /// Whether this is an IPv4 address, mapped ones included.
    package var isIPv4: Bool {
        high == 0 && low >> 32 == 0xffff
    }

    /// Whether the host talks to itself: 127.0.0.0/8 or `::1`.
    package var isLoopback: Bool {
        isIPv4 ? (low >> 24) & 0xff == 127 : high == 0 && low == 1
    }

    /// Whether this is `0.0.0.0` or `::`.
    package var isUnspecified: Bool {
        high == 0 && (low == 0 || low == 0xffff_0000_0000)
    }
}

extension SocketAddress: Comparable {
    /// Orders by the bytes of the address.
    package static func < (left: SocketAddress, right: SocketAddress) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}
