package import Evidence
internal import Glibc

/// Collects what `plan` names.
///
/// Nothing that cannot be read ends the run: that fact is absent with its reason, and a
/// diagnostic says so when the user should know.
package func collect(
    _ plan: CollectionPlan, roots: CollectionRoots = .live, declared: DeclaredFacts,
    collector: String, progress: (String) -> Void
) -> Snapshot {
    var diagnostics: [Diagnostic] = []
    let sysctls = SysctlCollector(roots: roots).collect(plan.sysctls)
    let host = HostCollector(roots: roots).collect()
    let counters = CounterCollector(roots: roots, wanted: plan.counters)
    var earlierCounters: CounterCollector.Look?
    var earlierDrops: [UInt64: UInt32]?
    if let seconds = plan.sample {
        earlierCounters = counters.look()
        if roots.isLive { earlierDrops = SocketCollector.drops() }
        Sampling.wait(seconds: seconds, progress: progress)
    }
    let counterFacts =
        counters.isNeeded
        ? counters.facts(since: earlierCounters, &diagnostics)
        : CounterFacts(absent: Absence(.notCollected, "no rule of this run needs it"))
    let sockets =
        roots.isLive
        ? SocketCollector(plan: plan, sysctls: sysctls, proc: roots.proc)
            .collect(earlier: earlierDrops)
        : SocketCollector.Result(facts: SocketFacts(absent: HostCollector.notLive))
    return Snapshot(
        collector: collector, collectedAt: WallClock.now(), host: host, sysctls: sysctls,
        sockstat: sockstat(plan, roots), counters: counterFacts, sockets: sockets.facts,
        declared: declared, diagnostics: diagnostics + sockets.diagnostics)
}

private func sockstat(
    _ plan: CollectionPlan, _ roots: CollectionRoots
) -> Reading<[String: Int64]> {
    guard plan.sockstat else {
        return .absent(Absence(.notCollected, "no rule of this run needs it"))
    }
    let path = "\(roots.proc)/net/sockstat"
    do throws(FileError) {
        return .observed(
            SockstatText.parse(try Directory("\(roots.proc)/net").text(of: "sockstat")),
            from: path)
    } catch {
        return .absent(error.absence(of: path))
    }
}
