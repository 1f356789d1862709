internal import CNetlink

/// Counts the sockets of a dump while it comes in.
package struct SocketTally: ~Copyable {
    /// The most slots that the tuple table may grow to: room for 80 thousand tuples in 8 MiB.
    ///
    /// Peers choose part of a tuple, so without a bound they could fill memory. The kernel lists
    /// sockets in the order of a hash, so a tuple with many sockets is met long before the bound.
    package static let largestTable = 1 << 17

    private let seed: UInt64
    private let largestTable: Int
    private let freshTimeWait: UInt32
    private let limit: Int
    /// Ephemeral ports without a listener.
    private var outgoing = PortSet()
    private let listening: PortIndex

    private var ipv4 = StateCounts()
    private var ipv6 = StateCounts()
    private var table: DestinationTable
    /// By number of the listening port: TIME_WAIT in the upper half, all others in the lower.
    private var incoming: [UInt64]
    private var unattributed: UInt32 = 0
    private var unattributedNonLoopback: UInt32 = 0
    private var flows: FlowTally?

    /// Starts counting.
    /// - Parameters:
    ///   - plan: What to count.
    ///   - seed: Stirs the table; the result never depends on it.
    ///   - largestTable: The most slots of the tuple table, a power of two.
    package init(
        _ plan: SocketScanPlan, seed: UInt64, largestTable: Int = SocketTally.largestTable
    ) {
        self.seed = seed
        self.largestTable = largestTable
        freshTimeWait = plan.freshTimeWait
        limit = plan.limit
        listening = PortIndex(plan.listeningPorts)
        table = DestinationTable(seed: seed, largestCapacity: largestTable)
        incoming = [UInt64](repeating: 0, count: listening.ports.count)
        flows = plan.flowLimit.map { FlowTally(limit: $0, seed: seed) }
        if let ephemeral = plan.ephemeral {
            outgoing.insert(ephemeral)
            for port in plan.listeningPorts { outgoing.remove(port) }
        }
    }
}

extension SocketTally: DumpSink {
    /// Forgets everything.
    package mutating func reset() {
        ipv4 = StateCounts()
        ipv6 = StateCounts()
        table = DestinationTable(seed: seed, largestCapacity: largestTable)
        incoming = [UInt64](repeating: 0, count: listening.ports.count)
        unattributed = 0
        unattributedNonLoopback = 0
        flows?.reset()
    }

    /// Takes one datagram.
    package mutating func take(
        _ bytes: RawSpan, answering identity: DumpIdentity
    ) throws(NetlinkError) -> DumpProgress {
        var cursor = RowCursor(answering: identity)
        while try cursor.advance(in: bytes) {
            let row = cursor.row
            // The cursor has left room for the fixed part of a row, here and in `attribute`.
            let family = unsafe bytes.field(
                UInt8.self, uncheckedAt: row &+ Int(TCPLINT_ROW_FAMILY))
            let state = unsafe bytes.field(
                UInt8.self, uncheckedAt: row &+ Int(TCPLINT_ROW_STATE))
            let isIPv4 = family == UInt8(TCPLINT_FAMILY_IPV4)
            guard isIPv4 || family == UInt8(TCPLINT_FAMILY_IPV6) else {
                throw cursor.unexpectedFamily(family)
            }
            // Apart, because there are most of them: constants spare a fifth of the work.
            guard state == TCPState.timeWait.rawValue else {
                unsafe try takeLive(bytes, row: row, end: cursor.end, state: state, isIPv4: isIPv4)
                continue
            }
            if isIPv4 {
                ipv4.countTimeWait()
                unsafe attribute(bytes, row: row, isTimeWait: true, isIPv4: true)
            } else {
                ipv6.countTimeWait()
                unsafe attribute(bytes, row: row, isTimeWait: true, isIPv4: false)
            }
        }
        return cursor.progress
    }

    /// Counts a socket that is not in TIME_WAIT, and looks at it if it is a connection.
    ///
    /// The caller must know that the fixed part of the row lies inside `bytes`.
    @unsafe @inline(never)
    private mutating func takeLive(
        _ bytes: RawSpan, row: Int, end: Int, state: UInt8, isIPv4: Bool
    ) throws(NetlinkError) {
        guard isIPv4 ? ipv4.count(state) : ipv6.count(state) else { return }
        if isIPv4 {
            unsafe attribute(bytes, row: row, isTimeWait: false, isIPv4: true)
        } else {
            unsafe attribute(bytes, row: row, isTimeWait: false, isIPv4: false)
        }
        guard flows != nil else { return }
        let port = unsafe UInt16(
            bigEndian: bytes.field(
                UInt16.self, uncheckedAt: row &+ Int(TCPLINT_ROW_SOURCE_PORT)))
        try flows?.take(
            bytes, row: row, end: end, state: state, isIPv4: isIPv4,
            isIncoming: listening.number(of: port) != nil)
    }

    /// Counts one connection by its destination or by its listening port.
    ///
    /// Both flags are constant at each call. The caller must know that the fixed part of the row
    /// lies inside `bytes`.
    @unsafe @inline(always)
    private mutating func attribute(
        _ bytes: RawSpan, row: Int, isTimeWait: Bool, isIPv4: Bool
    ) {
        // Each field lies in the fixed part, which the caller vouches for.
        let port = unsafe UInt16(
            bigEndian: bytes.field(
                UInt16.self, uncheckedAt: row &+ Int(TCPLINT_ROW_SOURCE_PORT)))
        guard outgoing.contains(port) else {
            countIncoming(port, isTimeWait: isTimeWait)
            return
        }
        let peerPort = unsafe UInt16(
            bigEndian: bytes.field(
                UInt16.self, uncheckedAt: row &+ Int(TCPLINT_ROW_DESTINATION_PORT)))
        let source = unsafe bytes.address(
            uncheckedAt: row &+ Int(TCPLINT_ROW_SOURCE), isIPv4: isIPv4)
        let destination = unsafe bytes.address(
            uncheckedAt: row &+ Int(TCPLINT_ROW_DESTINATION), isIPv4: isIPv4)
        var kind = DestinationTable.Kind.live
        if isTimeWait {
            let timeLeft = unsafe bytes.field(
                UInt32.self, uncheckedAt: row &+ Int(TCPLINT_ROW_EXPIRES))
            kind = timeLeft > freshTimeWait ? .freshTimeWait : .olderTimeWait
        }
        let hasRoom = table.add(
            kind, source: source, destination: destination, port: peerPort, local: port)
        if !hasRoom {
            unattributed &+= 1
            let isLoopback = destination.isLoopback || source.isLoopback
            unattributedNonLoopback &+= isLoopback ? 0 : 1
        }
    }

    @inline(__always)
    private mutating func countIncoming(_ port: UInt16, isTimeWait: Bool) {
        guard let number = listening.number(of: port) else { return }
        incoming[number] &+= isTimeWait ? 1 << 32 : 1
    }
}

extension SocketTally {
    /// What has been counted, sorted, so that equal sockets in any order give equal scans.
    package borrowing func summary() -> SocketScan {
        var scan = SocketScan()
        scan.ipv4 = ipv4
        scan.ipv6 = ipv6
        scan.rows = ipv4.rows + ipv6.rows
        scan.unattributed = unattributed
        scan.outgoing = unattributed
        scan.outgoingNonLoopback = unattributedNonLoopback
        scan.destinationTotal = table.count
        var largest = Ranking(limit: limit, by: DestinationCount.precedes)
        table.forEach { count in
            scan.outgoing &+= count.total
            scan.outgoingNonLoopback &+= count.isLoopback ? 0 : count.total
            largest.offer(count)
        }
        scan.destinations = largest.elements

        var busiest = Ranking(limit: limit, by: IncomingCount.precedes)
        for (number, port) in listening.ports.enumerated() {
            let count = IncomingCount(
                port: port, live: UInt32(truncatingIfNeeded: incoming[number]),
                timeWait: UInt32(truncatingIfNeeded: incoming[number] >> 32))
            scan.incomingLive &+= count.live
            scan.incomingTimeWait &+= count.timeWait
            if count.total > 0 { busiest.offer(count) }
        }
        scan.incoming = busiest.elements
        scan.flows = flows?.scan
        return scan
    }
}
