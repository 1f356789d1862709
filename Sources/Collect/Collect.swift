package import Evidence
internal import Netlink

/// Collects what `plan` names.
///
/// Nothing that cannot be read ends the run: that fact is absent with its reason, and a
/// diagnostic says so when the user should know. `progress` is called while two samples are
/// waited for.
package func collect(
    _ plan: CollectionPlan, roots: CollectionRoots = .live, declared: DeclaredFacts,
    collector: String, progress: (String) -> Void
) -> Snapshot {
    let unwanted = Absence(.notCollected, "no rule of this run needs it")
    var diagnostics: [Diagnostic] = []
    let host = HostCollector(roots: roots).collect()
    let mount = ProcMount(roots: roots)
    let foreignNetwork = mount.foreignNetwork
    diagnostics += [mount.foreignSettings, foreignNetwork].compactMap { $0 }.map {
        Diagnostic(source: roots.proc, message: $0.detail)
    }
    func whyUnread() -> Absence? { foreignNetwork ?? (roots.deadline.isOver ? .late : nil) }
    let settings = SysctlCollector(roots: roots)
    let sysctls = settings.collect(plan.sysctls)
        .merging(settings.collect(ofInterfaces: plan.interfaceSettings, &diagnostics)) {
            named, _ in named
        }

    let counters = CounterCollector(roots: roots, wanted: plan.counters)
    var earlierCounters: CounterCollector.Look?
    var earlierListeners: ListenerHistory?
    var earlierFlows: FlowScan?
    let socketCollector = SocketCollector(
        plan: plan, ports: PortSettings(sysctls), proc: roots.proc, deadline: roots.deadline)
    let network = NetworkCollector(roots: roots, wanted: plan.network)
    var earlierNetwork: NetworkCollector.Look?
    if let seconds = plan.sample, counters.isNeeded || plan.listeners || network.canBeSampled {
        if network.canBeSampled { earlierNetwork = network.look() }
        if counters.isNeeded { earlierCounters = counters.look() }
        if plan.listeners, roots.isLive {
            earlierListeners = ListenerHistory(socketCollector.listenersNow())
        }
        if plan.flows, roots.isLive { earlierFlows = socketCollector.earlierFlows() }
        Sampling.wait(seconds: seconds, parts: ListenerQueues.looks - 1, progress: progress) {
            earlierListeners?.look { socketCollector.listenersNow() }
        }
    }

    let whyNoCounters = counters.isNeeded ? whyUnread() : unwanted
    let counterFacts =
        whyNoCounters.map { CounterFacts(absent: $0) }
        ?? counters.facts(since: earlierCounters, &diagnostics)
    let sockets =
        roots.isLive
        ? socketCollector.collect(earlier: earlierListeners, flows: earlierFlows)
        : SocketCollector.Result(facts: SocketFacts(absent: HostCollector.notLive))
    var snapshot = Snapshot(
        collector: collector, collectedAt: WallClock.now(), host: host, sysctls: sysctls,
        sockstat: plan.sockstat
            ? whyUnread().map { .absent($0) } ?? SockstatCollector(roots: roots).collect()
            : .absent(unwanted),
        counters: counterFacts, sockets: sockets.facts, declared: declared,
        diagnostics: diagnostics + sockets.diagnostics)
    if !plan.network.isEmpty {
        snapshot.network = network.collect(since: earlierNetwork, &snapshot.diagnostics)
        TableCollector(roots: roots, wanted: plan.network).fill(&snapshot)
        if let earlierNetwork, !counters.isNeeded {
            snapshot.counters.interval = .observed(
                Sampling.milliseconds() - earlierNetwork.time, from: "CLOCK_MONOTONIC")
        }
    }
    if let seconds = roots.deadline.seconds, roots.deadline.isOver {
        snapshot.diagnostics.append(
            Diagnostic(
                source: "--timeout",
                message: "this is a partial result: collecting took longer than \(seconds) s, and "
                    + "what was not read by then is not determined"))
    }
    return snapshot
}
