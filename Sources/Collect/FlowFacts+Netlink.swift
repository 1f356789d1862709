package import Evidence
package import Netlink

extension FlowFacts {
    /// Makes facts of a scan; `earlier` is the first of two, `nil` after one look.
    package init(_ scan: FlowScan, since earlier: FlowScan?) {
        self.init(
            totals: Self.totals(scan.totals), noted: [],
            services: scan.groups.filter { $0.kind == .service }.map { FlowService($0) },
            networks: scan.groups.filter { $0.kind == .network }.map { FlowNetwork($0) })
        noted = scan.noted.map { row in
            var flow = Flow(row)
            flow.before = earlier?.noted.first { $0.cookie == row.cookie }.map(Self.before)
            return flow
        }
    }

    private static func totals(_ totals: FlowTotals) -> [String: Int64] {
        // One by one: a literal goes through code that looks up conformances at run time.
        var counts: [String: Int64] = [:]
        counts["established"] = Int64(totals.established)
        counts["with_scaling"] = Int64(totals.withScaling)
        counts["with_sack"] = Int64(totals.withSACK)
        counts["with_timestamps"] = Int64(totals.withTimestamps)
        counts["resting_fin_wait2"] = Int64(totals.restingFinWait2)
        counts["orphans"] = Int64(totals.orphans)
        counts["orphaned_bytes"] = Int64(clamping: totals.orphanedBytes)
        counts["dead_peers"] = Int64(totals.deadPeers)
        counts["black_holes"] = Int64(totals.blackHoles)
        counts["probing"] = Int64(totals.probing)
        counts["min_rtt_median"] = totals.minRTT.percentile(50).map { Int64($0) }
        counts["min_rtt_p90"] = totals.minRTT.percentile(90).map { Int64($0) }
        return counts
    }

    private static func before(_ row: FlowRow) -> [String: Int64] {
        let names = Flow.growing + Flow.lasting
        var numbers: [String: Int64] = [:]
        for number in FlowNumber.allCases where names.contains(number.name) {
            numbers[number.name] = row[number].map { Int64(clamping: $0) }
        }
        return numbers
    }
}

extension Flow {
    /// Makes a connection of what the kernel said; who holds it is looked for elsewhere.
    package init(_ row: FlowRow) {
        var numbers: [String: Int64] = [:]
        for number in FlowNumber.allCases {
            numbers[number.name] = row[number].map { Int64(clamping: $0) }
        }
        self.init(
            state: Self.name(of: row.state), source: row.source.description,
            destination: row.destination.description,
            loopback: row.source.isLoopback || row.destination.isLoopback,
            outgoing: row.isOutgoing, numbers: numbers)
    }

    /// States that noted connections are in, by the names of the facts.
    private static func name(of state: TCPState) -> String {
        switch state {
        case .established: "established"
        case .synSent: "syn_sent"
        case .synReceived, .newSynReceived: "syn_received"
        case .finWait1: "fin_wait1"
        case .finWait2: "fin_wait2"
        case .timeWait: "time_wait"
        case .closeWait: "close_wait"
        case .lastAck: "last_ack"
        case .closing: "closing"
        case .listen: "listen"
        case .close, .boundInactive: "close"
        }
    }
}

extension FlowService {
    /// Makes a service of what was counted.
    package init(_ group: FlowGroup) {
        self.init(
            address: group.isIncoming ? nil : group.address.description,
            port: Int64(group.port), uid: Int64(group.uid), inode: Int64(group.inode),
            counts: group.counts(named: Self.countNames))
    }
}

extension FlowNetwork {
    /// Makes a network of what was counted.
    package init(_ group: FlowGroup) {
        self.init(
            network: group.address.description + (group.address.isIPv4 ? "/24" : "/48"),
            counts: group.counts(named: Self.countNames))
        // Kernels before 5.4: absent is never zero.
        if group.isMSSUntold { counts["lowered_mss"] = nil }
    }
}

extension FlowGroup {
    fileprivate func counts(named wanted: [String]) -> [String: Int64] {
        var counts: [String: Int64] = [:]
        for (count, name) in zip(Count.allCases, Count.names) where wanted.contains(name) {
            counts[name] = Int64(self[count])
        }
        return counts
    }
}
