internal import CNetlink

/// Counts tracked connections by protocol and state.
package struct TrackedConnectionCount: Sendable, Equatable {
    /// The default limit of a large machine; counting more would cost seconds.
    package static let largestCount = 1 << 18

    private let limit: Int

    /// All that were looked at.
    package private(set) var total = 0
    /// Those that nobody has answered.
    package private(set) var unreplied = 0
    /// Those of UDP.
    package private(set) var udp = 0
    /// Those of TCP, by the state that tracking gives them, as the kernel numbers it.
    package private(set) var tcp: [UInt8: Int] = [:]
    /// Whether there were no more than are counted.
    package internal(set) var isComplete = true

    /// - Parameter limit: How many connections are looked at.
    package init(limit: Int = largestCount) {
        self.limit = limit
    }
}

extension TrackedConnectionCount: TableReader {
    /// Forgets everything.
    package mutating func reset() { self = Self(limit: limit) }

    /// Takes one connection.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        guard total < limit else {
            isComplete = false
            return false
        }
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_NETFILTER_SIZE))
        var status: UInt32?
        var number: UInt8?
        var state: UInt8?
        while try attributes.advance(in: bytes) {
            switch attributes.type {
            case Int(TCPLINT_CONNECTION_STATUS): status = try bytes.bigEndian(attributes.value)
            case Int(TCPLINT_CONNECTION_ORIGINAL):
                number = try Self.byte(
                    bytes, attributes.value, Int(TCPLINT_TUPLE_PROTOCOL),
                    Int(TCPLINT_PROTOCOL_NUMBER))
            case Int(TCPLINT_CONNECTION_PROTOCOL):
                state = try Self.byte(
                    bytes, attributes.value, Int(TCPLINT_PROTOCOL_TCP_STATE_HOLDER),
                    Int(TCPLINT_TRACKED_TCP_STATE))
            default: break
            }
        }
        total += 1
        if let status, status & UInt32(TCPLINT_STATUS_SEEN_REPLY) == 0 { unreplied += 1 }
        switch number {
        case UInt8(TCPLINT_PROTOCOL_UDP): udp += 1
        case UInt8(TCPLINT_PROTOCOL_TCP): if let state { tcp[state, default: 0] += 1 }
        default: break
        }
        return true
    }

    /// A byte two attributes deep.
    private static func byte(
        _ bytes: RawSpan, _ range: Range<Int>, _ outer: Int, _ inner: Int
    ) throws(NetlinkError) -> UInt8? {
        var holders = try AttributeCursor(range)
        while try holders.advance(in: bytes) {
            guard holders.type == outer else { continue }
            var values = try AttributeCursor(holders.value)
            while try values.advance(in: bytes) {
                if values.type == inner { return try bytes.number(UInt8.self, values.value) }
            }
        }
        return nil
    }
}
