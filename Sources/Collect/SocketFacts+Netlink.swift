package import Evidence
package import Netlink

extension Listener {
    /// Makes a listener of what the kernel said; who holds it is looked for elsewhere.
    package init(_ row: ListenerRow, dropsIncrease: Int64?) {
        self.init(
            address: row.address.description, port: Int64(row.port),
            family: row.isIPv6Socket ? "ipv6" : "ipv4", loopback: row.address.isLoopback,
            queue: Int64(row.acceptQueue), backlog: Int64(row.backlog),
            drops: row.drops.map(Int64.init), dropsIncrease: dropsIncrease, uid: Int64(row.uid),
            inode: Int64(row.inode), pid: nil, process: nil)
    }
}

extension Destination {
    /// Makes a group of what was counted; `lowest` is the lowest port that connect() picks.
    package init(_ count: DestinationCount, lowest: UInt16?) {
        self.init(
            source: count.source.description, destination: count.destination.description,
            port: Int64(count.port), loopback: count.destination.isLoopback,
            live: Int64(count.live), timeWait: Int64(count.timeWait),
            freshTimeWait: Int64(count.freshTimeWait))
        guard let lowest else { return }
        let sockets = lowest & 1 == 0 ? count.even : count.odd
        preferred = Sockets(
            live: Int64(sockets.live), timeWait: Int64(sockets.timeWait),
            freshTimeWait: Int64(sockets.freshTimeWait))
    }
}

extension Caller {
    /// Fewer connections say nothing about who shares an address.
    static let least: Int64 = 20

    /// Makes facts of what was counted; what found no room may have been what matters.
    package static func reading(of tally: CallerTally) -> Reading<[Caller]> {
        let callers = tally.summary.map { count in
            Caller(
                address: count.address.description, connections: Int64(count.connections),
                signatures: Int64(count.signatures))
        }
        guard tally.unattributed == 0 || callers.contains(where: { $0.connections >= least }) else {
            return .absent(
                Absence(
                    .notCollected,
                    "\(tally.unattributed) connections come from too many addresses to be counted"))
        }
        return .observed(callers, from: SocketFacts.origin)
    }
}

extension SocketFacts {
    /// Where these facts come from.
    static let origin = "inet_diag dump"

    /// Fills in what a scan counted.
    ///
    /// Without TIME_WAIT in the scan its state has no entry, and outgoing sockets are absent: a
    /// port that rests is taken too.
    package mutating func fill(
        with scan: SocketScan, listeners: [ListenerRow], ports: PortSettings, timeWait: Bool
    ) {
        func counts(_ states: StateCounts, isIPv6: Bool) -> [String: Int64] {
            Self.counts(
                states, listening: listeners.count { $0.isIPv6Socket == isIPv6 },
                timeWait: timeWait)
        }
        var families: [String: [String: Int64]] = [:]
        families["ipv4"] = counts(scan.ipv4, isIPv6: false)
        families["ipv6"] = counts(scan.ipv6, isIPv6: true)
        states = .observed(families, from: Self.origin)
        incoming = .observed(
            IncomingCount(live: Int64(scan.incomingLive), timeWait: Int64(scan.incomingTimeWait)),
            from: Self.origin)
        let missing =
            timeWait
            ? ports.absence
            : Absence(.notCollected, "sockets in TIME_WAIT were left out of the socket list")
        if let missing {
            destinations = .absent(missing)
            outgoing = .absent(missing)
            return
        }
        let lowest = ports.ephemeral?.lowerBound
        destinations = .observed(
            scan.destinations.map { Destination($0, lowest: lowest) }, from: Self.origin)
        outgoing = .observed(
            OutgoingCount(
                total: Int64(scan.outgoing), remote: Int64(scan.outgoingNonLoopback),
                groups: Int64(scan.destinationTotal)), from: Self.origin)
    }

    private static func counts(
        _ counts: StateCounts, listening: Int, timeWait: Bool
    ) -> [String: Int64] {
        // One by one: a literal goes through code that looks up conformances at run time.
        var states: [String: Int64] = [:]
        states["established"] = Int64(counts[.established])
        states["syn_sent"] = Int64(counts[.synSent])
        states["syn_received"] = Int64(counts[.synReceived]) + Int64(counts[.newSynReceived])
        states["fin_wait1"] = Int64(counts[.finWait1])
        states["fin_wait2"] = Int64(counts[.finWait2])
        states["close"] = Int64(counts[.close])
        states["close_wait"] = Int64(counts[.closeWait])
        states["last_ack"] = Int64(counts[.lastAck])
        states["closing"] = Int64(counts[.closing])
        states["listen"] = Int64(listening)
        if timeWait { states["time_wait"] = Int64(counts[.timeWait]) }
        return states
    }
}
