internal import Evidence
internal import Glibc

/// Looks into the kernel log, where what was counted says that it can name a fault.
///
/// Thousands of records take milliseconds, and most hosts never had one of these faults.
struct KernelLogCollector {
    let roots: CollectionRoots
    let snapshot: Snapshot

    var faults: Reading<[LoggedFault]> {
        guard roots.isLive else { return .absent(HostCollector.notLive) }
        var wanted: Set<LoggedFault.Kind> = []
        var unknown: Absence?
        for kind in LoggedFault.Kind.allCases {
            switch count(behind: kind) {
            case .observed(let count, _): if count > 0 { wanted.insert(kind) }
            case .absent(let absence): unknown = unknown ?? absence
            }
        }
        let faults: [LoggedFault]
        if wanted.isEmpty {
            faults = []
        } else {
            do throws(KernelLogError) {
                faults = try read(wanted)
            } catch {
                return .absent(error.absence)
            }
        }
        if faults.isEmpty, let unknown { return .absent(unknown) }
        return .observed(faults, from: wanted.isEmpty ? Self.counters : KernelLog.device)
    }

    private static let counters = "counters of what it would tell"

    private func read(
        _ wanted: Set<LoggedFault.Kind>
    ) throws(KernelLogError) -> [LoggedFault] {
        var tally = KernelLogTally(
            wanted, namespace: inode,
            isInitial: snapshot.host.isInitialNamespace.value == true,
            ports: snapshot.sockets.listeners.value.map { Set($0.lazy.map(\.port)) })
        try KernelLog().forEachLine(until: roots.deadline) { tally.take($0) }
        return tally.faults(now: Sampling.milliseconds() * 1_000)
    }

    /// The number in `net:[4026531840]`.
    private var inode: UInt64? {
        guard let name = snapshot.host.namespace.value, name.hasPrefix("net:["),
            name.hasSuffix("]")
        else { return nil }
        return UInt64(name.dropFirst("net:[".count).dropLast())
    }

    /// How often the namespace, or for neighbours the machine, met what such a line is about.
    private func count(behind kind: LoggedFault.Kind) -> Reading<Int64> {
        switch kind {
        case .synCookies: counter("TcpExt.TCPReqQFullDoCookies")
        case .synDropped: counter("TcpExt.TCPReqQFullDrop")
        case .orphans, .memory: counter("TcpExt.TCPAbortOnMemory")
        case .trackingFull: dropped
        case .neighbours: overflows
        }
    }

    private func counter(_ name: String) -> Reading<Int64> {
        switch snapshot.counters.totals {
        case .absent(let absence): .absent(absence)
        case .observed(let totals, let origin): Self.count(totals[name], name, origin)
        }
    }

    private var dropped: Reading<Int64> {
        switch snapshot.network?.tracking?.totals {
        case nil: .absent(Self.uncollected)
        case .absent(TrackingCollector.notLoaded):
            .observed(0, from: TrackingCollector.notLoaded.detail)
        case .absent(let absence): .absent(absence)
        case .observed(let totals, let origin): Self.count(totals["drop"], "drop", origin)
        }
    }

    /// The table is that of the machine, of which only its first namespace is asked.
    private var overflows: Reading<Int64> {
        guard snapshot.host.isInitialNamespace.value != false else {
            return .observed(0, from: "the namespace")
        }
        switch snapshot.network?.neighbours {
        case nil: return .absent(Self.uncollected)
        case .absent(let absence): return .absent(absence)
        case .observed(let families, let origin):
            let overflows = families.values.compactMap(\.table?.overflows)
            return Self.count(
                overflows.count == families.count ? overflows.reduce(0) { $0 &+ $1 } : nil,
                "table_fulls", origin)
        }
    }

    private static let uncollected = Absence(.notCollected, "nobody asked for what tells of it")

    private static func count(_ value: Int64?, _ name: String, _ origin: String) -> Reading<Int64> {
        value.map { .observed($0, from: origin) }
            ?? .absent(Absence(.nonexistent, "this kernel does not count \(name)"))
    }
}
