internal import Evidence
internal import Glibc
internal import Netlink

/// Reads sockets over inet_diag and counts them.
struct SocketCollector {
    /// What was counted, and what the user should know about it.
    struct Result {
        var facts: SocketFacts
        var diagnostics: [Diagnostic] = []
    }

    let plan: CollectionPlan
    /// Settings read already in this run: the port range and the reuse delay.
    let sysctls: [String: Reading<String>]
    let proc: String

    private static let origin = "inet_diag dump"
    private static let unwanted = Absence(.notCollected, "no rule of this run needs it")

    /// Drops of each listener so far, by cookie; empty when they cannot be read.
    static func drops() -> [UInt64: UInt32] {
        guard let socket = try? NetlinkSocket(), let listeners = try? listeners(over: socket)
        else { return [:] }
        return Dictionary(
            listeners.rows.compactMap { row in row.drops.map { (row.cookie, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Counts the sockets; `earlier` holds the drops of the first sample, `nil` without one.
    func collect(earlier: [UInt64: UInt32]?) -> Result {
        guard plan.listeners || plan.connections else {
            return Result(facts: SocketFacts(absent: Self.unwanted))
        }
        do throws(NetlinkError) {
            return try counted(over: try NetlinkSocket(), earlier: earlier)
        } catch {
            let reason: Absence.Reason = error.isRefusal ? .denied : .failed
            return Result(
                facts: SocketFacts(absent: Absence(reason, "\(error)")),
                diagnostics: [Diagnostic(source: "inet_diag", message: "\(error)")])
        }
    }

    private func counted(
        over socket: borrowing NetlinkSocket, earlier: [UInt64: UInt32]?
    ) throws(NetlinkError) -> Result {
        let listening = try listeners(over: socket)
        var result = Result(facts: SocketFacts(absent: Self.unwanted))
        result.facts.listeners = .observed(
            named(listening.rows, earlier: earlier, &result.diagnostics), from: Self.origin)
        var interrupted = listening.interrupted
        if plan.connections {
            let scan = try scan(scanPlan(for: listening.rows), over: socket)
            interrupted = interrupted || scan.interrupted
            fill(&result.facts, with: scan, listening.rows)
            if scan.unattributed > 0 {
                result.diagnostics.append(
                    Diagnostic(
                        source: "inet_diag",
                        message: "\(scan.unattributed) outgoing sockets have too many different "
                            + "destinations to be listed by destination"))
            }
        }
        if interrupted {
            result.diagnostics.append(
                Diagnostic(
                    source: "inet_diag",
                    message: "the kernel changed its table while it was listed; "
                        + "counts may be off by a few"))
        }
        return result
    }

    // MARK: Listeners

    private func named(
        _ rows: [ListenerRow], earlier: [UInt64: UInt32]?, _ diagnostics: inout [Diagnostic]
    ) -> [Listener] {
        let inodes = Set(rows.lazy.filter { $0.inode != 0 }.map { Int64($0.inode) })
        let owners = plan.owners ? OwnerCollector(proc: proc).owners(of: inodes) : [:]
        let hidden = inodes.count - owners.count
        if plan.owners, hidden > 0 {
            diagnostics.append(
                Diagnostic(
                    source: "\(proc)/PID/fd",
                    message: hidden == 1
                        ? "the owner of 1 listener is not visible to this user"
                        : "the owners of \(hidden) listeners are not visible to this user"))
        }
        return rows.map { row in
            let owner = owners[Int64(row.inode)]
            return Listener(
                address: row.address.description, port: Int64(row.port),
                family: row.isIPv6Socket ? "ipv6" : "ipv4", loopback: row.address.isLoopback,
                queue: Int64(row.acceptQueue), backlog: Int64(row.backlog),
                drops: row.drops.map(Int64.init), dropsIncrease: increase(of: row, since: earlier),
                uid: Int64(row.uid), inode: Int64(row.inode), pid: owner?.pid,
                process: owner?.name)
        }.sorted { ($0.port, $0.address, $0.inode) < ($1.port, $1.address, $1.inode) }
    }

    private func increase(of row: ListenerRow, since earlier: [UInt64: UInt32]?) -> Int64? {
        guard let earlier, let drops = row.drops else { return nil }
        // A listener that was not there at the first sample has counted from zero since.
        let before = earlier[row.cookie] ?? 0
        return drops >= before ? Int64(drops - before) : nil
    }

    // MARK: Connections

    private func scanPlan(for listeners: [ListenerRow]) -> SocketScanPlan {
        // Sockets that are only bound are no connections, and listing them makes the kernel walk
        // every bound port besides: a third more time with 100,000 TIME_WAIT sockets.
        var states = TCPStateSet.allButListen.subtracting(TCPStateSet(.boundInactive))
        if !plan.timeWait { states.subtract(.timeWait) }
        return SocketScanPlan(
            states: states, ephemeral: ephemeral, listeningPorts: listeners.map(\.port),
            freshTimeWait: 60_000 - min(reuseDelay, 60_000))
    }

    private var ephemeral: ClosedRange<UInt16>? {
        guard let text = sysctls["net.ipv4.ip_local_port_range"]?.value else { return nil }
        let ends = text.split(whereSeparator: \.isWhitespace).compactMap { UInt16($0) }
        guard ends.count == 2, ends[0] <= ends[1] else { return nil }
        return ends[0]...ends[1]
    }

    /// Milliseconds after which connect() may reuse a TIME_WAIT socket: tcp_tw_reuse_delay, and
    /// one second on kernels before 6.14, which have no such setting.
    private var reuseDelay: UInt32 {
        sysctls["net.ipv4.tcp_tw_reuse_delay"]?.value.flatMap { UInt32($0) } ?? 1_000
    }

    private func fill(
        _ facts: inout SocketFacts, with scan: SocketScan, _ listeners: [ListenerRow]
    ) {
        facts.states = .observed(
            [
                "ipv4": states(scan.ipv4, listening: listeners.count { !$0.isIPv6Socket }),
                "ipv6": states(scan.ipv6, listening: listeners.count { $0.isIPv6Socket }),
            ], from: Self.origin)
        facts.incoming = .observed(
            IncomingCount(live: Int64(scan.incomingLive), timeWait: Int64(scan.incomingTimeWait)),
            from: Self.origin)
        guard ephemeral != nil else {
            let absence = Absence(.failed, "net.ipv4.ip_local_port_range could not be read")
            facts.destinations = .absent(absence)
            facts.outgoing = .absent(absence)
            return
        }
        facts.destinations = .observed(
            scan.destinations.map { group in
                Destination(
                    source: group.source.description, destination: group.destination.description,
                    port: Int64(group.port), loopback: group.destination.isLoopback,
                    live: Int64(group.live), timeWait: Int64(group.timeWait),
                    freshTimeWait: Int64(group.freshTimeWait))
            }, from: Self.origin)
        facts.outgoing = .observed(
            OutgoingCount(
                total: Int64(scan.outgoing), remote: Int64(scan.outgoingNonLoopback),
                groups: Int64(scan.destinationTotal)), from: Self.origin)
    }

    private func states(_ counts: StateCounts, listening: Int) -> [String: Int64] {
        var states: [String: Int64] = [
            "established": Int64(counts[.established]), "syn_sent": Int64(counts[.synSent]),
            "syn_received": Int64(counts[.synReceived]) + Int64(counts[.newSynReceived]),
            "fin_wait1": Int64(counts[.finWait1]), "fin_wait2": Int64(counts[.finWait2]),
            "close": Int64(counts[.close]),
            "close_wait": Int64(counts[.closeWait]), "last_ack": Int64(counts[.lastAck]),
            "closing": Int64(counts[.closing]), "listen": Int64(listening),
        ]
        if plan.timeWait { states["time_wait"] = Int64(counts[.timeWait]) }
        return states
    }
}

extension NetlinkError {
    /// Whether this process may not ask, as a sandbox or a policy says.
    fileprivate var isRefusal: Bool {
        switch self {
        case .kernel(let number), .receive(let number), .configure(let number):
            number == EPERM || number == EACCES
        default: false
        }
    }
}
