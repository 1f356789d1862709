package import Evidence

/// Looks at every network namespace of this machine.
package struct MachineSurvey {
    /// What one run saw.
    package struct Outcome: Sendable {
        /// The namespace of this process.
        package var own: Snapshot
        /// The others in the order of the inventory; `nil` where the time was over before its turn.
        package var others: [Result<Snapshot, NamespaceError>?]
    }

    private let roots: CollectionRoots
    private let inventory: NamespaceInventory
    private let visit: NamespaceVisit

    /// Makes a survey of this process's namespace and those of the inventory.
    package init(_ inventory: NamespaceInventory, roots: CollectionRoots) {
        self.roots = roots
        self.inventory = inventory
        visit = NamespaceVisit(roots: roots)
    }

    /// Collects what `plan` names in each of them; two samples are taken over one interval.
    ///
    /// `progress` is called while two samples are waited for.
    package func collect(
        _ plan: CollectionPlan, declared: DeclaredFacts, collector: String,
        progress: (String) -> Void
    ) -> Outcome {
        let entries = inventory.entries
        let begin: @Sendable (CollectionRoots) -> Inspection = {
            Inspection(plan, roots: $0, declared: declared, collector: collector)
        }
        var first = begin(roots)
        guard let seconds = first.pause else {
            var outcome = Outcome(
                own: first.finish(roots: roots),
                others: visit.results(in: entries) { _, roots in begin(roots).finish(roots: roots) }
            )
            compare(&outcome, plan, earlier: nil)
            return outcome
        }
        var firsts = visit.results(in: entries) { _, roots in begin(roots) }
        let earlier = plan.sharedUse ? SharedUseLook(inventory, visit, roots, marks: nil) : nil
        Sampling.wait(seconds: seconds, parts: Inspection.looks, progress: progress) {
            first.look(roots: roots)
            look(at: &firsts)
        }
        // Those that were not entered before would have only one look.
        let entered = entries.indices.filter { (try? firsts[$0]?.get()) != nil }
        let lasts = visit.results(in: entered.map { entries[$0] }) { [firsts] position, roots in
            (try? firsts[entered[position]]?.get())?.finish(roots: roots)
        }
        var others: [Result<Snapshot, NamespaceError>?] = firsts.map { result in
            if case .failure(let error)? = result { .failure(error) } else { nil }
        }
        for (position, result) in zip(entered, lasts) {
            switch result {
            case .success(let snapshot?): others[position] = .success(snapshot)
            case .failure(let error): others[position] = .failure(error)
            case .success(nil), nil: break
            }
        }
        var outcome = Outcome(own: first.finish(roots: roots), others: others)
        compare(&outcome, plan, earlier: earlier)
        return outcome
    }

    /// Takes another look where one may tell something.
    private func look(at inspections: inout [Result<Inspection, NamespaceError>?]) {
        let wanted = inspections.indices.compactMap { position in
            (try? inspections[position]?.get()).flatMap { $0.wantsLook ? (position, $0) : nil }
        }
        guard !wanted.isEmpty else { return }
        let looked = visit.results(in: wanted.map { inventory.entries[$0.0] }) { index, roots in
            var inspection = wanted[index].1
            inspection.look(roots: roots)
            return inspection
        }
        for ((position, _), result) in zip(wanted, looked) {
            if case .success(let inspection)? = result {
                inspections[position] = .success(inspection)
            }
        }
    }

    /// Tells each namespace what matters of the rest of the machine.
    private func compare(_ outcome: inout Outcome, _ plan: CollectionPlan, earlier: SharedUseLook?)
    {
        let others = outcome.others.map { try? $0?.get() }
        let all = [outcome.own] + others.compactMap(\.self)
        let initial: Reading<[String: Reading<String>]> =
            all.first { $0.host.isInitialNamespace.value == true }
            .map { .observed($0.sysctls, from: "/proc/sys of the initial network namespace") }
            ?? .absent(Absence(.failed, "the initial network namespace was not looked at"))
        let look =
            plan.sharedUse
            ? SharedUseLook(
                inventory, visit, roots, marks: SharedUseLook.Marks(initial.value ?? [:])) : nil
        func facts(at position: Int?) -> SurveyFacts {
            let unwanted = Absence(.notCollected, "no rule of this run needs it")
            var facts = SurveyFacts(
                namespaces: Int64(all.count), initial: initial, orphans: .absent(unwanted),
                memory: .absent(unwanted), unseenOrphans: .absent(unwanted))
            guard let look else { return facts }
            facts.orphans = look.orphans(at: position)
            facts.memory = look.memory(at: position)
            facts.unseenOrphans = look.unseenOrphans(and: earlier)
            return facts
        }
        outcome.own.survey = facts(at: nil)
        for position in outcome.others.indices {
            guard case .success(var snapshot)? = outcome.others[position] else { continue }
            snapshot.survey = facts(at: position)
            outcome.others[position] = .success(snapshot)
        }
    }
}
