package import Evidence
package import Netlink

/// Whether ports of outgoing connections have to be counted one by one.
///
/// connect() lets connections to different destinations share a port, and prefers ports with the
/// parity of the lowest one; bind() shares none, and prefers the others. So many sockets on the
/// others, towards destinations that have not used up the first half, were bound before.
package enum PortOwnership: Equatable {
    /// No source can hold most of the ports by itself.
    case shared
    /// These sources may.
    case doubtful([SocketAddress])
    /// What is known of destinations and ports does not tell.
    case unknown(Absence)

    /// Judges what a scan counted, TIME_WAIT included.
    package init(_ scan: SocketScan, _ ports: PortSettings) {
        guard let ephemeral = ports.ephemeral else {
            self = .unknown(ports.absence ?? Absence(.malformed, "there is no port range"))
            return
        }
        guard Int(scan.outgoing) * 3 >= ephemeral.count else {
            self = .shared
            return
        }
        var found: [SocketAddress] = []
        for source in Self.distinct(scan.destinations.map(\.source)) {
            var total: UInt64 = 0
            var second: UInt64 = 0
            var largest: UInt64 = 0
            for count in scan.destinations where count.source == source {
                let others = ephemeral.lowerBound & 1 == 0 ? count.odd : count.even
                total += UInt64(count.total)
                second += UInt64(others.live) + UInt64(others.timeWait)
                largest = max(largest, UInt64(count.total))
            }
            // With half of the ports towards one destination connect() takes the others too.
            if second * 4 >= total, largest * 2 < UInt64(ephemeral.count) { found.append(source) }
        }
        if !found.isEmpty {
            self = .doubtful(found)
        } else if scan.destinationTotal <= scan.destinations.count, scan.unattributed == 0 {
            self = .shared
        } else {
            self = .unknown(
                Absence(
                    .notCollected,
                    "\(scan.destinations.count) of \(scan.destinationTotal) destinations were told "
                        + "apart, and none of them shows bound ports"))
        }
    }

    /// The facts about it; `look` counts the ports of some sources.
    package func reading(
        of scan: SocketScan,
        _ look: ([SocketAddress]) throws(NetlinkError) -> [SourcePortCount]
    ) throws(NetlinkError) -> Reading<[SourcePorts]> {
        switch self {
        case .shared: return .observed([], from: SocketFacts.origin)
        case .unknown(let absence): return .absent(absence)
        case .doubtful(let sources):
            let found = try look(sources).map { count in
                let groups = scan.destinations.filter { $0.source == count.source }
                return SourcePorts(
                    source: count.source.description, ports: Int64(count.ports),
                    sockets: Int64(count.sockets),
                    largest: groups.map { Int64($0.total) }.max() ?? 0)
            }
            return .observed(found, from: SocketFacts.origin)
        }
    }

    private static func distinct(_ addresses: [SocketAddress]) -> [SocketAddress] {
        addresses.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
