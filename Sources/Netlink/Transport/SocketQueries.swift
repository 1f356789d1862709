/// Lists the listening sockets of the socket's namespace.
///
/// - Parameter socket: Where to ask.
/// - Returns: The listeners, and whether the kernel called even the last retry inconsistent.
/// - Throws: Any case but `.namespace`.
package func listeners(
    over socket: borrowing NetlinkSocket
) throws(NetlinkError) -> (rows: [ListenerRow], interrupted: Bool) {
    var list = ListenerList()
    let answer = try ask(.listen, .memory, over: socket, into: &list)
    return (list.rows, answer.outcome.interrupted)
}

/// Counts the sockets of the socket's namespace.
///
/// - Parameters:
///   - plan: What to count.
///   - socket: Where to ask.
/// - Returns: The counts.
/// - Throws: Any case but `.namespace`.
package func scan(
    _ plan: SocketScanPlan, over socket: borrowing NetlinkSocket
) throws(NetlinkError) -> SocketScan {
    var tally = SocketTally(plan, seed: UInt64.random(in: .min ... .max))
    let answer = try ask(
        plan.states,
        plan.flowLimit == nil ? DumpRequest.Extensions(rawValue: 0) : .flow,
        over: socket, into: &tally)
    var scan = tally.summary()
    scan.interrupted = answer.outcome.interrupted
    scan.receives = answer.outcome.receives
    scan.request = answer.form
    return scan
}

/// Counts the distinct local ports that the connections of some source addresses hold.
///
/// - Parameters:
///   - sources: The addresses, of which the first few are looked at.
///   - plan: Which states, and which ports are outgoing.
///   - socket: Where to ask.
/// - Returns: The counts, and whether the kernel called even the last retry inconsistent.
/// - Throws: Any case but `.namespace`.
package func portCounts(
    of sources: [SocketAddress], _ plan: SocketScanPlan, over socket: borrowing NetlinkSocket
) throws(NetlinkError) -> (counts: [SourcePortCount], interrupted: Bool) {
    var tally = SourcePortTally(sources, plan)
    let answer = try ask(
        plan.states, DumpRequest.Extensions(rawValue: 0), over: socket, into: &tally)
    return (tally.summary, answer.outcome.interrupted)
}

/// Counts the established connections to some local ports by remote address and what TCP agreed on.
///
/// - Parameters:
///   - ports: The local ports.
///   - socket: Where to ask.
/// - Returns: The tally, and whether the kernel called even the last retry inconsistent.
/// - Throws: Any case but `.namespace`.
package func callers(
    of ports: [UInt16], over socket: borrowing NetlinkSocket
) throws(NetlinkError) -> (tally: CallerTally, interrupted: Bool) {
    var tally = CallerTally(ports)
    let answer = try ask(TCPStateSet(.established), .info, over: socket, into: &tally)
    return (tally, answer.outcome.interrupted)
}

/// Counts what the sockets of the socket's namespace take of what is limited for the machine.
///
/// - Parameters:
///   - memory: Whether memory is wanted too; that has every connection listed.
///   - socket: Where to ask.
/// - Returns: The counts.
/// - Throws: Any case but `.namespace`; `.overrun` when the kernel called even the last retry
///   inconsistent.
package func socketUse(
    memory: Bool, over socket: borrowing NetlinkSocket
) throws(NetlinkError) -> SocketUse {
    var use = SocketUse()
    let answer =
        memory
        ? try ask(.live.without(TCPStateSet(.boundInactive)), .memory, over: socket, into: &use)
        : try ask(
            SocketUse.orphanStates, DumpRequest.Extensions(rawValue: 0), over: socket, into: &use)
    guard !answer.outcome.interrupted else { throw .overrun }
    return use
}

/// Asks for both families at once, and for one after the other if the kernel refuses that.
private func ask<Sink: DumpSink & ~Copyable>(
    _ states: TCPStateSet, _ extensions: DumpRequest.Extensions,
    over socket: borrowing NetlinkSocket,
    into sink: inout Sink
) throws(NetlinkError) -> (outcome: DumpOutcome, form: SocketScan.RequestForm) {
    func request(_ scope: DumpRequest.Scope) -> DumpRequest {
        DumpRequest(scope: scope, states: states, extensions: extensions)
    }
    do throws(NetlinkError) {
        return (try socket.dump([request(.bothFamilies)], into: &sink), .bothFamilies)
    } catch .kernel {
        sink.reset()
        return (try socket.dump([request(.ipv4), request(.ipv6)], into: &sink), .perFamily)
    }
}
