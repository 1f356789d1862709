import Netlink

/// One row as the kernel would send it, for tests that need many.
struct WireRow {
    static let identity = DumpIdentity(sequence: 7, port: 4242)

    var state = TCPState.timeWait
    var source = SocketAddress(ipv4: 0x0a00_0002)
    var sourcePort: UInt16 = 40000
    var destination = SocketAddress(ipv4: 0x0a00_0001)
    var destinationPort: UInt16 = 443
    var timeLeft: UInt32 = 0
    var isIPv6Socket = false

    /// The message, padded.
    var bytes: [UInt8] {
        Self.host(UInt32(88)) + Self.host(UInt16(18)) + Self.host(UInt16(2))
            + Self.host(Self.identity.sequence) + Self.host(Self.identity.port)
            + [isIPv6Socket ? 10 : 2, state.rawValue, 0, 0]
            + Self.network(sourcePort) + Self.network(destinationPort)
            + field(source) + field(destination)
            + [UInt8](repeating: 0, count: 12)
            + Self.host(timeLeft) + [UInt8](repeating: 0, count: 16)
    }

    private func field(_ address: SocketAddress) -> [UInt8] {
        guard !isIPv6Socket else { return Self.network(address.high) + Self.network(address.low) }
        return Self.network(UInt32(truncatingIfNeeded: address.low))
            + [UInt8](repeating: 0, count: 12)
    }

    static func network<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
        stride(from: Value.bitWidth - 8, through: 0, by: -8).map {
            UInt8(truncatingIfNeeded: value >> $0)
        }
    }

    static func host<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
        network(value.bigEndian == value ? value : value.byteSwapped)
    }
}
