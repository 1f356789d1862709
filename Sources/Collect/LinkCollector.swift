internal import Evidence
internal import Netlink

/// Reads network interfaces, and what their drivers say where that is wanted.
struct LinkCollector {
    let roots: CollectionRoots
    let wanted: NetworkSources

    /// The kernel's names of offloads.
    private static let features = [
        "tso": "tx-tcp-segmentation", "gso": "tx-generic-segmentation", "gro": "rx-gro",
        "lro": "rx-lro",
    ]

    func collect(
        since earlier: [LinkTable.Link]?, _ diagnostics: inout [Diagnostic]
    ) -> Reading<[NetworkLink]> {
        guard roots.isLive else { return .absent(HostCollector.notLive) }
        let table: LinkTable
        do throws(NetlinkError) {
            table = try links(until: roots.deadline)
        } catch {
            return .absent(error.absence(ofTable: "rtnetlink", isFirstRequest: false))
        }
        if !table.isComplete {
            diagnostics.append(
                Diagnostic(
                    source: "rtnetlink",
                    message: "interfaces came and went while they were listed, or there are more "
                        + "than \(LinkTable.largestCount); not all of them are told of"))
        }
        let speeds = wanted.contains(.linkSpeeds) ? speeds(&diagnostics) : [:]
        let features = wanted.contains(.linkOffloads) ? features(&diagnostics) : [:]
        let found = table.links.map { row in
            var link = NetworkLink(row)
            link.speed = speeds[row.index].map(Int64.init)
            link.offloads = features[row.index].map { active in
                Self.features.mapValues { active.contains($0) }
            }
            link.increases = earlier?.first { $0.index == row.index && $0.name == row.name }
                .map { CounterGrowth(from: NetworkLink($0).counters, to: link.counters).increases }
            return link
        }
        return .observed(found.sorted { $0.name < $1.name }, from: "rtnetlink dump")
    }

    private func speeds(_ diagnostics: inout [Diagnostic]) -> [Int32: UInt32] {
        do throws(NetlinkError) {
            return try linkSpeeds(until: roots.deadline).speeds
        } catch {
            diagnostics.append(Self.refusal(error, "speeds"))
            return [:]
        }
    }

    private func features(_ diagnostics: inout [Diagnostic]) -> [Int32: Set<String>] {
        do throws(NetlinkError) {
            return try linkFeatures(until: roots.deadline).active
        } catch {
            diagnostics.append(Self.refusal(error, "offloads"))
            return [:]
        }
    }

    private static func refusal(_ error: NetlinkError, _ what: String) -> Diagnostic {
        Diagnostic(
            source: "ethtool netlink",
            message: "\(what) of interfaces: "
                + error.absence(ofTable: "ethtool netlink", isFirstRequest: true).detail)
    }
}

extension NetworkLink {
    /// Makes a link of what rtnetlink told.
    init(_ link: LinkTable.Link) {
        let counts = [
            ("rx_packets", link.rxPackets), ("tx_packets", link.txPackets),
            ("rx_dropped", link.rxDropped), ("tx_dropped", link.txDropped),
            ("rx_missed", link.rxMissed),
        ]
        var counters: [String: Int64] = [:]
        for (name, count) in counts {
            if let count { counters[name] = Int64(clamping: count) }
        }
        self.init(
            name: link.name, kind: link.kind, up: link.isUp, carrier: link.hasCarrier,
            loopback: link.isLoopback, mtu: link.mtu.map(Int64.init), qdisc: link.qdisc,
            queueLength: link.queueLength.map(Int64.init), counters: counters)
    }
}
