internal import CNetlink

/// Looks at tracked connections for those that are silent, and for those whose translation shares
/// one address.
package struct TrackedConnectionSurvey: Sendable, Equatable {
    /// Translated connections to one destination that need a source port each.
    package struct Group: Sendable, Hashable {
        /// The number of the transport protocol.
        package var transport: UInt8
        /// The source address that the destination sees.
        package var source: SocketAddress
        /// The address that answers.
        package var destination: SocketAddress
        /// The port that answers.
        package var port: UInt16

        /// Puts a group together.
        package init(
            transport: UInt8, source: SocketAddress, destination: SocketAddress, port: UInt16
        ) {
            self.transport = transport
            self.source = source
            self.destination = destination
            self.port = port
        }
    }

    /// Enough to tell a share of the table to a hundredth.
    package static let sampleCount = 1 << 14
    /// The default limit of a large machine; to look at more would cost seconds.
    package static let largestCount = 1 << 18
    /// Peers choose what makes a group, so that they are bounded.
    private static let mostGroups = 4_096
    /// Seconds of silence that count.
    private static let silence: UInt32 = 3_600
    /// Timeouts that the kernel gives established connections for other reasons, such as data that
    /// nobody acknowledges, and that a rule may give, are no longer than this many seconds.
    private static let longestOther: UInt32 = 7_200

    private let limit: Int
    private let timeout: UInt32

    /// Entries that were looked at.
    package private(set) var looked = 0
    /// Established connections of TCP that were silent for an hour or more.
    package private(set) var idle = 0
    /// Connections whose source address is translated and that are not over, by what they share.
    package private(set) var groups: [Group: Int] = [:]
    /// Whether there were no more than are looked at.
    package private(set) var isComplete = true

    /// - Parameters:
    ///   - limit: How many entries are looked at.
    ///   - timeout: Seconds after which a silent established connection is forgotten.
    package init(limit: Int, timeout: UInt32) {
        self.limit = limit
        self.timeout = timeout
    }
}

extension TrackedConnectionSurvey: TableReader {
    /// Forgets everything.
    package mutating func reset() { self = Self(limit: limit, timeout: timeout) }

    /// Takes one connection.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        guard looked < limit else {
            isComplete = false
            return false
        }
        looked += 1
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_NETFILTER_SIZE))
        var status: UInt32 = 0
        var left: UInt32 = 0
        var reply: Range<Int>?
        var state: UInt8?
        while try attributes.advance(in: bytes) {
            switch attributes.type {
            case Int(TCPLINT_CONNECTION_STATUS): status = try bytes.bigEndian(attributes.value)
            case Int(TCPLINT_CONNECTION_TIMEOUT): left = try bytes.bigEndian(attributes.value)
            case Int(TCPLINT_CONNECTION_REPLY): reply = attributes.value
            case Int(TCPLINT_CONNECTION_PROTOCOL):
                state = try Self.state(bytes, attributes.value)
            default: break
            }
        }
        if state == UInt8(TCPLINT_TRACKED_ESTABLISHED), isSilent(status, left: left) { idle += 1 }
        if status & UInt32(TCPLINT_STATUS_SOURCE_NAT) != 0, !Self.isOver(state), let reply,
            let group = try Self.group(bytes, reply),
            groups.count < Self.mostGroups || groups[group] != nil
        {
            groups[group, default: 0] += 1
        }
        return true
    }

    /// Whether a newer connection may take its port.
    private static func isOver(_ state: UInt8?) -> Bool {
        state == UInt8(TCPLINT_TRACKED_TIME_WAIT) || state == UInt8(TCPLINT_TRACKED_CLOSE)
    }

    /// Whether so long has passed since the timeout was last set; a flow table sets others.
    private func isSilent(_ status: UInt32, left: UInt32) -> Bool {
        let offloaded = UInt32(TCPLINT_STATUS_OFFLOADED | TCPLINT_STATUS_OFFLOADED_TO_HARDWARE)
        guard status & offloaded == 0, left > Self.longestOther, timeout > Self.silence else {
            return false
        }
        return left <= timeout - Self.silence
    }

    private static func state(
        _ bytes: RawSpan, _ value: Range<Int>
    ) throws(NetlinkError) -> UInt8? {
        var holders = try AttributeCursor(value)
        while try holders.advance(in: bytes) {
            guard holders.type == Int(TCPLINT_PROTOCOL_TCP_STATE_HOLDER) else { continue }
            var values = try AttributeCursor(holders.value)
            while try values.advance(in: bytes) {
                guard values.type == Int(TCPLINT_TRACKED_TCP_STATE) else { continue }
                return try bytes.number(UInt8.self, values.value)
            }
        }
        return nil
    }

    /// What the answers of a connection come from and go to, `nil` for protocols without ports.
    private static func group(
        _ bytes: RawSpan, _ value: Range<Int>
    ) throws(NetlinkError) -> Group? {
        var group = Group(
            transport: 0, source: SocketAddress(ipv4: 0), destination: SocketAddress(ipv4: 0),
            port: 0)
        var parts = try AttributeCursor(value)
        while try parts.advance(in: bytes) {
            var values = try AttributeCursor(parts.value)
            while try values.advance(in: bytes) {
                switch (parts.type, values.type) {
                case (Int(TCPLINT_TUPLE_ADDRESSES), Int(TCPLINT_ADDRESS_IPV4_SOURCE)):
                    group.destination = SocketAddress(ipv4: try bytes.bigEndian(values.value))
                case (Int(TCPLINT_TUPLE_ADDRESSES), Int(TCPLINT_ADDRESS_IPV4_DESTINATION)):
                    group.source = SocketAddress(ipv4: try bytes.bigEndian(values.value))
                case (Int(TCPLINT_TUPLE_ADDRESSES), Int(TCPLINT_ADDRESS_IPV6_SOURCE)):
                    group.destination = try bytes.ipv6Address(values.value)
                case (Int(TCPLINT_TUPLE_ADDRESSES), Int(TCPLINT_ADDRESS_IPV6_DESTINATION)):
                    group.source = try bytes.ipv6Address(values.value)
                case (Int(TCPLINT_TUPLE_PROTOCOL), Int(TCPLINT_PROTOCOL_NUMBER)):
                    group.transport = try bytes.number(UInt8.self, values.value)
                case (Int(TCPLINT_TUPLE_PROTOCOL), Int(TCPLINT_PROTOCOL_SOURCE_PORT)):
                    group.port = UInt16(
                        bigEndian: try bytes.number(UInt16.self, values.value))
                default: break
                }
            }
        }
        let ported = [UInt8(TCPLINT_PROTOCOL_TCP), UInt8(TCPLINT_PROTOCOL_UDP)]
        return ported.contains(group.transport) ? group : nil
    }
}
