/// Findings that were folded into others, once users have silenced some of those.
struct LiftedFindings {
    /// The findings, in their order; those whose cause nobody tells any more count.
    private(set) var findings: [Finding]
    /// Whether one was lifted.
    private(set) var liftedSomething = false

    init(_ findings: [Finding]) {
        self.findings = findings
        // What is lifted tells the cause of others, so these are looked at again; each round lifts one
        // at least.
        while liftOnce() { liftedSomething = true }
    }

    private struct Teller: Hashable {
        let ruleID: String
        let namespace: String?
    }

    private mutating func liftOnce() -> Bool {
        var telling: Set<Teller> = []
        for finding in findings where finding.suppressed?.ground != .wish {
            telling.insert(Teller(ruleID: finding.ruleID, namespace: finding.namespace))
        }
        var lifted = false
        for index in findings.indices {
            let finding = findings[index]
            guard case .told(let tellers)? = finding.suppressed?.ground else { continue }
            let isTold = tellers.contains { id in
                telling.contains(Teller(ruleID: id, namespace: finding.namespace))
            }
            guard !isTold else { continue }
            findings[index].suppressed = nil
            lifted = true
        }
        return lifted
    }
}
