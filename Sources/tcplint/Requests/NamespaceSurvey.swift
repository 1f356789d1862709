internal import Collect
internal import Engine
internal import Evidence
internal import Rules
internal import Sysctl

/// One report on every network namespace of this machine.
struct NamespaceSurvey {
    let live: LiveRequest
    let rules: RuleRequest

    /// Enters one namespace after the other and judges it before the next is entered.
    ///
    /// The program has one thread, so `/proc/net`, `/proc/sys/net` and netlink all follow it. It
    /// stays in the last one: nothing is read after that.
    func report() throws -> Report {
        let all = try rules.ruleSet()
        let roots = live.roots
        let plan = all.plan(sample: nil)
        let inventory = NamespaceInventory(until: roots.deadline)
        let machineRules = all.machineRules

        var evidence = try live.collect(plan, roots)
        var report = try rules.judgement(of: &evidence, by: all, on: roots).report
        let isShared = Self.sharedSettings(of: evidence, all)
        let isInitial = evidence.host.isInitialNamespace.value != false
        report.diagnostics += inventory.diagnostics
        report.beginNamespaces()
        for (index, entry) in inventory.entries.enumerated() {
            guard !roots.isLate else {
                report.tell(
                    "the time was over; \(inventory.entries.count - index) of "
                        + "\(inventory.entries.count + 1) network namespaces were not looked at")
                break
            }
            do throws(NamespaceError) {
                try enterNamespace(at: entry.path)
            } catch {
                report.tell("\(entry.name): \(error)")
                continue
            }
            evidence = try live.collect(plan, roots)
            // A process may have ended since, and its number be that of another.
            let identity = evidence.host.namespace.value ?? ""
            guard identity == "net:[\(entry.inode)]" else {
                report.tell("\(entry.name): \(NamespaceError.vanished(path: entry.path))")
                continue
            }
            let judgesMachine = !isInitial && evidence.host.isInitialNamespace.value == true
            let other = try rules.judgement(of: &evidence, by: all, on: roots) { index in
                judgesMachine || !machineRules.contains(index) ? nil : .judgedElsewhere
            }.report
            report.add(
                other, of: JudgedNamespace(name: entry.name, identity: identity),
                isShared: isShared)
        }
        let names = report.namespaces.map { $0.name ?? "that of this program" }
        report.tell(
            "looked at \(names.count) network namespaces: " + names.joined(separator: ", "))
        try rules.silence(in: &report, of: all)
        return report
    }

    /// Which settings this kernel has once for all namespaces.
    private static func sharedSettings(
        of evidence: Snapshot, _ rules: RuleSet
    ) -> (String) -> Bool {
        guard let kernel = evidence.host.kernel.value.flatMap({ KernelVersion($0) }) else {
            return { _ in false }
        }
        return { key in
            rules.catalogue[key]?.scope.first { $0.kernel.contains(kernel) }
                .map { !$0.isPerNamespace } ?? false
        }
    }
}

extension Report {
    fileprivate mutating func tell(_ message: String) {
        diagnostics.append(Diagnostic(source: "network namespaces", message: message))
    }
}
