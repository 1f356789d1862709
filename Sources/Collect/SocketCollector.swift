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

    /// Destinations that are told one by one; the others stand in the totals.
    private static let destinationLimit = 16

    let plan: CollectionPlan
    let ports: PortSettings
    let proc: String

    /// Drops of each listener so far, `nil` when they cannot be read.
    static func drops() -> ListenerDrops? {
        guard let socket = try? NetlinkSocket(), let listeners = try? listeners(over: socket)
        else { return nil }
        return ListenerDrops(listeners.rows)
    }

    /// Counts the sockets; `earlier` holds the drops of the first sample, `nil` without one.
    func collect(earlier: ListenerDrops?) -> Result {
        var result = Result(
            facts: SocketFacts(absent: Absence(.notCollected, "no rule of this run needs it")))
        guard plan.listeners || plan.connections else { return result }
        do throws(NetlinkError) {
            let socket = try NetlinkSocket()
            try count(over: socket, earlier: earlier, into: &result)
        } catch {
            result.facts = SocketFacts(absent: error.absence)
            result.tell("\(error)")
        }
        return result
    }

    private func count(
        over socket: borrowing NetlinkSocket, earlier: ListenerDrops?, into result: inout Result
    ) throws(NetlinkError) {
        let listening = try listeners(over: socket)
        var interrupted = listening.interrupted
        if plan.connections {
            let scan = try scan(scanPlan(for: listening.rows), over: socket)
            interrupted = interrupted || scan.interrupted
            result.facts.fill(
                with: scan, listeners: listening.rows, ports: ports, timeWait: plan.timeWait)
            if scan.unattributed > 0 {
                result.tell(
                    "\(scan.unattributed) outgoing sockets have too many different destinations "
                        + "to be listed by destination")
            }
        }
        result.facts.listeners = .observed(
            named(listening.rows, earlier: earlier, &result), from: SocketFacts.origin)
        if interrupted {
            result.tell(
                "the kernel changed the table while it was listed; counts may be off by a few")
        }
    }

    private func scanPlan(for listeners: [ListenerRow]) -> SocketScanPlan {
        // Sockets that are only bound are no connections, and listing them makes the kernel walk
        // every bound port besides: a third more time with 100,000 TIME_WAIT sockets.
        let states = (plan.timeWait ? TCPStateSet.allButListen : .live)
            .without(TCPStateSet(.boundInactive))
        return SocketScanPlan(
            states: states, ephemeral: ports.ephemeral,
            listeningPorts: listeners.map { $0.port }, freshTimeWait: ports.freshTimeWait,
            limit: Self.destinationLimit)
    }

    private func named(
        _ rows: [ListenerRow], earlier: ListenerDrops?, _ result: inout Result
    ) -> [Listener] {
        var listeners = rows.map { row in
            Listener(row, dropsIncrease: earlier?.increase(to: row))
        }.sorted { ($0.port, $0.address, $0.inode) < ($1.port, $1.address, $1.inode) }
        if plan.owners {
            let inodes = Set(listeners.lazy.map(\.inode).filter { $0 != 0 })
            let search = OwnerCollector(proc: proc).owners(of: inodes)
            search.name(&listeners)
            if let hidden = search.complaint(about: inodes, proc: proc) {
                result.diagnostics.append(hidden)
            }
        }
        return listeners
    }
}
