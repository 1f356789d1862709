internal import CNetlink

/// Counts the distinct local ports of a few source addresses while a dump comes in.
///
/// A walk of its own: connections of most hosts share their ports, which `SocketTally` shows at no
/// cost for a row.
package struct SourcePortTally {
    /// The most addresses that are looked at, at 8 KiB each.
    package static let limit = 16

    private let sources: [SocketAddress]
    /// Ephemeral ports without a listener.
    private var outgoing = PortSet()
    private var seen: [PortSet]
    private var counts: [SourcePortCount]

    /// Starts counting for the first of these addresses, at most `limit`, with the ports of the plan.
    package init(_ sources: [SocketAddress], _ plan: SocketScanPlan) {
        self.sources = Array(sources.prefix(Self.limit))
        seen = []
        counts = []
        if let ephemeral = plan.ephemeral {
            outgoing.insert(ephemeral)
            for port in plan.listeningPorts { outgoing.remove(port) }
        }
        reset()
    }

    /// What has been counted, in the order of the addresses.
    package var summary: [SourcePortCount] { counts }
}

extension SourcePortTally: DumpSink {
    /// Forgets everything.
    package mutating func reset() {
        seen = [PortSet](repeating: PortSet(), count: sources.count)
        counts = sources.map { SourcePortCount(source: $0, ports: 0, sockets: 0) }
    }

    /// Takes one datagram.
    package mutating func take(
        _ bytes: RawSpan, answering identity: DumpIdentity
    ) throws(NetlinkError) -> DumpProgress {
        var cursor = RowCursor(answering: identity)
        while try cursor.advance(in: bytes) {
            let row = cursor.row
            let isIPv4 = try cursor.isIPv4(in: bytes)
            let state = bytes.field(UInt8.self, at: row + Int(TCPLINT_ROW_STATE))
            let port = UInt16(
                bigEndian: bytes.field(UInt16.self, at: row + Int(TCPLINT_ROW_SOURCE_PORT)))
            guard StateCounts.isConnection(state), outgoing.contains(port) else { continue }
            // The cursor has left room for the fixed part of a row.
            let source = unsafe bytes.address(
                uncheckedAt: row + Int(TCPLINT_ROW_SOURCE),
                isIPv4: isIPv4)
            guard let index = sources.firstIndex(of: source) else { continue }
            counts[index].sockets += 1
            if !seen[index].contains(port) {
                seen[index].insert(port...port)
                counts[index].ports += 1
            }
        }
        return cursor.progress
    }
}
