internal import Collect
internal import Engine
internal import Evidence
internal import Expressions
internal import Rules
internal import Sysctl

/// One report on every network namespace of this machine.
struct NamespaceSurvey {
    let live: LiveRequest
    let rules: RuleRequest

    /// Collects in all of them at once, then judges one after the other.
    func report() throws -> Report {
        let all = try rules.ruleSet()
        let roots = live.roots
        let inventory = NamespaceInventory(until: roots.deadline)
        let machineRules = all.machineRules
        var outcome = live.survey(all.plan(sample: live.sample), inventory, roots)

        var report = try rules.judgement(of: &outcome.own, by: all, on: roots).report
        let isShared = Self.sharedSettings(of: outcome.own, all)
        let isInitial = outcome.own.host.isInitialNamespace.value != false
        report.diagnostics += inventory.diagnostics
        report.beginNamespaces()
        var missing = inventory.unvisited
        for (entry, result) in zip(inventory.entries, outcome.others) {
            var evidence: Snapshot
            switch result {
            case .success(let snapshot)?: evidence = snapshot
            case .failure(let error)?:
                report.tell("\(entry.name): \(error)")
                if let reason = error.reasonUnknown {
                    missing.append(("network namespace \(entry.name)", reason))
                }
                continue
            case nil: continue
            }
            let judgesMachine = !isInitial && evidence.host.isInitialNamespace.value == true
            let other = try rules.judgement(of: &evidence, by: all, on: roots) { index in
                judgesMachine || !machineRules.contains(index) ? nil : .judgedElsewhere
            }.report
            report.add(
                other,
                of: JudgedNamespace(
                    name: entry.name, identity: evidence.host.namespace.value ?? "unknown"),
                isShared: isShared)
        }
        let missed = outcome.others.count { $0 == nil }
        if missed > 0 {
            let name = "\(missed) of \(inventory.entries.count + 1) network namespaces"
            missing.append((name, "not looked at: the time was over"))
            report.tell("\(name): not looked at: the time was over")
        }
        report.leaveOpen(
            for: missing.map { Missing(name: $0.name, reason: $0.reason, kind: .absent) },
            but: Set(machineRules.map { all.rules[$0].id }))
        let names = report.namespaces.map { $0.name ?? "that of this program" }
        report.tell(
            "looked at \(names.count) network "
                + (names.count == 1 ? "namespace: " : "namespaces: ")
                + names.joined(separator: ", "))
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
