internal import CNetlink

/// Tells apart what TCP at each remote address agreed on, while established connections come in.
///
/// A walk of its own: what it keeps for an address would cost `SocketTally` too much for each row.
package struct CallerTally {
    /// The most addresses that are kept; peers choose them.
    private static let mostAddresses = 1 << 13
    /// The most addresses that are told.
    private static let mostTold = 16

    private var listening = PortSet()
    private var callers: [SocketAddress: Caller] = [:]
    /// Connections whose address found no room.
    package private(set) var unattributed = 0

    /// Starts counting for connections to these local ports.
    package init(_ ports: [UInt16]) {
        for port in ports { listening.insert(port...port) }
    }

    /// Addresses with two signatures or more, those with the most first.
    package var summary: [CallerCount] {
        let counts = callers.map { address, caller in
            CallerCount(
                address: address, connections: caller.connections, signatures: caller.signatures)
        }
        return Array(
            counts.filter { $0.signatures > 1 }
                .sorted { left, right in
                    (right.signatures, right.connections, left.address)
                        < (left.signatures, left.connections, right.address)
                }
                .prefix(Self.mostTold))
    }

    private struct Caller {
        /// The most signatures that are kept of one address.
        private static let mostKept = 8

        private(set) var connections: UInt32 = 0
        private var seen = InlineArray<8, UInt64>(repeating: 0)
        private var counts = InlineArray<8, UInt32>(repeating: 0)

        /// One connection alone may have met a path that changed, or a SYN cookie.
        var signatures: UInt32 {
            (0..<Self.mostKept).reduce(0) { $0 + (counts[$1] > 1 ? 1 : 0) }
        }

        mutating func take(_ signature: UInt64) {
            connections &+= 1
            for index in 0..<Self.mostKept where counts[index] == 0 || seen[index] == signature {
                seen[index] = signature
                counts[index] &+= 1
                return
            }
        }
    }
}

extension CallerTally: DumpSink {
    /// Forgets everything.
    package mutating func reset() {
        callers = [:]
        unattributed = 0
    }

    /// Takes one datagram.
    package mutating func take(
        _ bytes: RawSpan, answering identity: DumpIdentity
    ) throws(NetlinkError) -> DumpProgress {
        var cursor = RowCursor(answering: identity)
        while try cursor.advance(in: bytes) {
            let row = cursor.row
            let isIPv4 = try cursor.isIPv4(in: bytes)
            let view = try FlowView(bytes, row: row, end: cursor.end)
            let state = bytes.field(UInt8.self, at: row + Int(TCPLINT_ROW_STATE))
            let port = UInt16(
                bigEndian: bytes.field(UInt16.self, at: row + Int(TCPLINT_ROW_SOURCE_PORT)))
            guard state == TCPState.established.rawValue, listening.contains(port),
                let signature = Self.signature(view, bytes)
            else { continue }
            // The cursor has left room for the fixed part of a row.
            let address = unsafe bytes.address(
                uncheckedAt: row + Int(TCPLINT_ROW_DESTINATION),
                isIPv4: isIPv4)
            guard !address.isLoopback else { continue }
            note(address, signature)
        }
        return cursor.progress
    }

    private mutating func note(_ address: SocketAddress, _ signature: UInt64) {
        guard callers.count < Self.mostAddresses || callers[address] != nil else {
            unattributed += 1
            return
        }
        callers[address, default: Caller()].take(signature)
    }

    /// What the peer's TCP announced, as far as the kernel tells; `nil` where it tells too little.
    private static func signature(_ view: FlowView, _ bytes: RawSpan) -> UInt64? {
        guard let options = view.infoByte(bytes, at: Int32(TCPLINT_INFO_OPTIONS)),
            let scales = view.infoByte(bytes, at: Int32(TCPLINT_INFO_SCALES)),
            let mss = view.info(bytes, at: Int32(TCPLINT_INFO_MSS)), mss > 0
        else { return nil }
        let agreed = UInt8(
            TCPLINT_OPTION_TIMESTAMPS | TCPLINT_OPTION_SACK | TCPLINT_OPTION_SCALING)
        // The first of two bit fields is the peer's; the other one is that of the listener here.
        return UInt64(options & agreed) << 40 | UInt64(scales & 0xf) << 32 | mss
    }
}
