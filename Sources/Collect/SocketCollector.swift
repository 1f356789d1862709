internal import Evidence
internal import Netlink

/// Reads sockets over inet_diag and counts them.
struct SocketCollector {
    /// What was counted, and what the user should know about it.
    struct Result {
        var facts: SocketFacts
        var diagnostics: [Diagnostic] = []

        mutating func tell(_ message: String, of source: String = "inet_diag") {
            diagnostics.append(Diagnostic(source: source, message: message))
        }
    }

    /// Connections that are told for each kind of trouble.
    private static let flowLimit = 8
    /// More of them at the first of two looks, so that those of the second are likely among them.
    private static let earlierFlowLimit = 64

    /// Destinations that are told one by one; the others stand in the totals.
    private static let destinationLimit = 16

    let plan: CollectionPlan
    let ports: PortSettings
    let proc: String
    let deadline: Deadline

    /// The listeners now, `nil` when they cannot be read.
    func listenersNow() -> [ListenerRow]? {
        guard let socket = try? NetlinkSocket(until: deadline) else { return nil }
        return (try? listeners(over: socket))?.rows
    }

    /// What single connections tell now, `nil` when it cannot be read.
    func earlierFlows() -> FlowScan? {
        guard let socket = try? NetlinkSocket(until: deadline) else { return nil }
        let plan = SocketScanPlan(
            states: Self.liveStates, ephemeral: nil, listeningPorts: [], freshTimeWait: 0,
            limit: 0, flowLimit: Self.earlierFlowLimit)
        return (try? scan(plan, over: socket))?.flows
    }

    /// Sockets that are only bound are no connections, and listing them makes the kernel walk every
    /// bound port besides: a third more time with 100,000 TIME_WAIT sockets.
    private static let liveStates = TCPStateSet.live.without(TCPStateSet(.boundInactive))

    /// Counts the sockets; `earlier` holds what former looks saw, `nil` without one.
    func collect(earlier: ListenerHistory?, flows: FlowScan? = nil) -> Result {
        var result = Result(
            facts: SocketFacts(absent: Absence(.notCollected, "no rule of this run needs it")))
        guard plan.listeners || plan.connections else { return result }
        do throws(NetlinkError) {
            let socket = try NetlinkSocket(until: deadline)
            try count(over: socket, earlier: earlier, flows: flows, into: &result)
        } catch {
            result.facts = SocketFacts(absent: error.absence)
            result.tell("\(error)")
        }
        return result
    }

    private func count(
        over socket: borrowing NetlinkSocket, earlier: ListenerHistory?, flows: FlowScan?,
        into result: inout Result
    ) throws(NetlinkError) {
        let listening = try listeners(over: socket)
        var interrupted = listening.interrupted
        if plan.connections {
            let scanPlan = scanPlan(for: listening.rows)
            let scan = try scan(scanPlan, over: socket)
            interrupted = interrupted || scan.interrupted
            result.facts.fill(
                with: scan, listeners: listening.rows, ports: ports, timeWait: plan.timeWait)
            if let found = scan.flows {
                result.facts.flows = .observed(
                    FlowFacts(found, since: flows), from: SocketFacts.origin)
                if found.unattributed > 0 {
                    result.tell(
                        "\(found.unattributed) connections have too many different peers to be "
                            + "counted by peer")
                }
            }
            if plan.processes {
                let sockets = [scan.ipv4, scan.ipv6].reduce(Int64(listening.rows.count)) {
                    $0 + Int64($1.total) - Int64($1[.timeWait])
                }
                result.facts.processes =
                    sockets < ProcessCollector.leastSockets
                    ? .observed([], from: SocketFacts.origin)
                    : ProcessCollector(proc: proc, until: deadline).processes
            }
            if plan.sourcePorts {
                result.facts.sources = try PortOwnership(scan, ports).reading(of: scan) {
                    sources throws(NetlinkError) in
                    let found = try portCounts(of: sources, scanPlan, over: socket)
                    interrupted = interrupted || found.interrupted
                    return found.counts
                }
            }
            if scan.unattributed > 0 {
                result.tell(
                    "\(scan.unattributed) outgoing sockets have too many different destinations "
                        + "to be listed by destination")
            }
        }
        if plan.callers {
            let found = try callers(of: listening.rows, over: socket, &result)
            interrupted = interrupted || found
        }
        result.facts.listeners = .observed(
            named(listening.rows, earlier: earlier, &result), from: SocketFacts.origin)
        if interrupted {
            result.tell(
                "the kernel changed the table while it was listed; counts may be off by a few")
        }
    }

    /// Lists connections once more, unless fewer than one address needs are established.
    private func callers(
        of listeners: [ListenerRow], over socket: borrowing NetlinkSocket, _ result: inout Result
    ) throws(NetlinkError) -> Bool {
        if let families = result.facts.states.value,
            families.values.reduce(0, { $0 + $1["established", default: 0] }) < Caller.least
        {
            result.facts.callers = .observed([], from: SocketFacts.origin)
            return false
        }
        let (tally, interrupted) = try Netlink.callers(of: listeners.map(\.port), over: socket)
        result.facts.callers = Caller.reading(of: tally)
        if tally.unattributed > 0 {
            result.tell(
                "\(tally.unattributed) connections come from too many addresses to be counted by "
                    + "address")
        }
        return interrupted
    }

    private func scanPlan(for listeners: [ListenerRow]) -> SocketScanPlan {
        let states =
            plan.timeWait
            ? TCPStateSet.allButListen.without(TCPStateSet(.boundInactive)) : Self.liveStates
        return SocketScanPlan(
            states: states, ephemeral: ports.ephemeral,
            listeningPorts: listeners.map { $0.port }, freshTimeWait: ports.freshTimeWait,
            limit: Self.destinationLimit,
            flowLimit: plan.flows ? Self.flowLimit : nil)
    }

    private func named(
        _ rows: [ListenerRow], earlier: ListenerHistory?, _ result: inout Result
    ) -> [Listener] {
        var listeners = rows.map { row in
            var listener = Listener(row, dropsIncrease: earlier?.drops?.increase(to: row))
            listener.halfFullLooks = earlier?.queues.count(with: row)
            return listener
        }.sorted { ($0.port, $0.address, $0.inode) < ($1.port, $1.address, $1.inode) }
        if plan.owners {
            let inodes = Set(listeners.lazy.map(\.inode).filter { $0 != 0 })
            let search = OwnerCollector(proc: proc, until: deadline).owners(of: inodes)
            search.name(&listeners, proc: proc)
            if let hidden = search.complaint(about: inodes, proc: proc) {
                result.diagnostics.append(hidden)
            }
        }
        return listeners
    }
}
