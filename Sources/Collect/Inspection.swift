package import Evidence
internal import Netlink

/// One inspection of a namespace in two steps, so that several can share the wait between them.
///
/// Nothing that cannot be read ends it: that fact is absent with its reason, and a diagnostic says
/// so when the user should know.
package struct Inspection: Sendable {
    private let plan: CollectionPlan
    private let declared: DeclaredFacts
    private let collector: String
    private let host: HostFacts
    private let sysctls: [String: Reading<String>]
    /// Why no file of the namespace may be believed, `nil` when they are the kernel's.
    private let foreignNetwork: Absence?
    private var diagnostics: [Diagnostic] = []
    private var earlierCounters: CounterCollector.Look?
    private var earlierListeners: ListenerHistory?
    private var earlierFlows: FlowScan?
    private var earlierNetwork: NetworkCollector.Look?

    /// Parts of the pause; where one ends and the next begins, `look` wants its turn.
    package static let looks = ListenerQueues.looks - 1

    /// Seconds to wait before the second step; `nil` when it may follow at once.
    package let pause: Int64?

    /// Reads host and settings, and takes the first of two looks where a rate is wanted.
    package init(
        _ plan: CollectionPlan, roots: CollectionRoots, declared: DeclaredFacts, collector: String
    ) {
        self.plan = plan
        self.declared = declared
        self.collector = collector
        host = HostCollector(roots: roots).collect()
        let mount = ProcMount(roots: roots)
        foreignNetwork = mount.foreignNetwork
        diagnostics += [mount.foreignSettings, foreignNetwork].compactMap { $0 }.map {
            Diagnostic(source: roots.proc, message: $0.detail)
        }
        let settings = SysctlCollector(roots: roots)
        sysctls = settings.collect(plan.sysctls)
            .merging(settings.collect(ofInterfaces: plan.interfaceSettings, &diagnostics)) {
                named, _ in named
            }
        let counters = CounterCollector(roots: roots, wanted: plan.counters)
        let network = NetworkCollector(roots: roots, wanted: plan.network)
        guard let seconds = plan.sample,
            counters.isNeeded || plan.listeners || network.canBeSampled
        else {
            pause = nil
            return
        }
        pause = seconds
        if network.canBeSampled { earlierNetwork = network.look() }
        if counters.isNeeded { earlierCounters = counters.look() }
        let sockets = socketCollector(roots)
        if plan.listeners, roots.isLive {
            earlierListeners = ListenerHistory(sockets.listenersNow())
        }
        if plan.flows, roots.isLive { earlierFlows = sockets.earlierFlows() }
    }

    private func socketCollector(_ roots: CollectionRoots) -> SocketCollector {
        SocketCollector(
            plan: plan, ports: PortSettings(sysctls), proc: roots.proc, deadline: roots.deadline)
    }

    /// Whether a look between the two steps may tell something.
    package var wantsLook: Bool { earlierListeners?.queues.isOpen == true }

    /// Looks at the listeners once more, in the same namespace.
    package mutating func look(roots: CollectionRoots) {
        let sockets = socketCollector(roots)
        earlierListeners?.look { sockets.listenersNow() }
    }

    /// Reads the rest, in the same namespace, perhaps from another thread.
    package func finish(roots: CollectionRoots) -> Snapshot {
        let unwanted = Absence(.notCollected, "no rule of this run needs it")
        func whyUnread() -> Absence? { foreignNetwork ?? (roots.deadline.isOver ? .late : nil) }
        var diagnostics = diagnostics
        let counters = CounterCollector(roots: roots, wanted: plan.counters)
        let whyNoCounters = counters.isNeeded ? whyUnread() : unwanted
        let counterFacts =
            whyNoCounters.map { CounterFacts(absent: $0) }
            ?? counters.facts(since: earlierCounters, &diagnostics)
        let sockets =
            roots.isLive
            ? socketCollector(roots).collect(earlier: earlierListeners, flows: earlierFlows)
            : SocketCollector.Result(facts: SocketFacts(absent: HostCollector.notLive))
        var snapshot = Snapshot(
            collector: collector, collectedAt: WallClock.now(), host: host, sysctls: sysctls,
            sockstat: plan.sockstat
                ? whyUnread().map { .absent($0) } ?? SockstatCollector(roots: roots).collect()
                : .absent(unwanted),
            counters: counterFacts, sockets: sockets.facts, declared: declared,
            diagnostics: diagnostics + sockets.diagnostics)
        if !plan.network.isEmpty {
            snapshot.network = NetworkCollector(roots: roots, wanted: plan.network)
                .collect(since: earlierNetwork, &snapshot.diagnostics)
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
                    message: "this is a partial result: collecting took longer than \(seconds) s, "
                        + "and what was not read by then is not determined"))
        }
        return snapshot
    }
}
