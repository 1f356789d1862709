package import Engine
package import Evidence
package import Rules

/// Plans cures that leave nothing of what they cure and bring nothing new that matters.
package struct FixPlanner {
    /// Cures of what cures bring about are looked for that often.
    private static let rounds = 4

    private let snapshot: Snapshot
    private let report: Report
    private let judge: (Snapshot) -> Report

    /// Takes the evidence and the verdict on it; `judge` gives that on other evidence.
    package init(
        _ snapshot: Snapshot, _ report: Report, judge: @escaping (Snapshot) -> Report
    ) {
        self.snapshot = snapshot
        self.report = report
        self.judge = judge
    }

    /// The cure of the findings that count, of this level or above; `onlySafe` leaves alone what
    /// a cure could harm.
    package func plan(atLeast level: Level, onlySafe: Bool = false) -> FixPlan {
        let findings = report.active.filter {
            $0.level >= level && (!onlySafe || $0.fix.safety == .safe)
        }
        var all = findings
        for _ in 0..<Self.rounds {
            let (plan, trouble) = tried(plan(curing: all))
            if trouble.isEmpty { return plan }
            let known = Set(all.map(\.fingerprint))
            let more = trouble.filter {
                !$0.fix.settings.isEmpty && !known.contains($0.fingerprint)
                    && (!onlySafe || $0.fix.safety == .safe)
            }
            guard !more.isEmpty else { break }
            all += more
        }
        return planOneByOne(findings)
    }

    private func plan(
        curing findings: [Finding], leaving leftAlone: [FixPlan.LeftAlone] = []
    ) -> FixPlan {
        FixPlan(curing: findings, leaving: leftAlone) { snapshot.sysctls[$0]?.value }
    }

    /// A plan without the findings that go by themselves once it is carried out, and what is wrong
    /// then.
    private func tried(_ plan: FixPlan) -> (plan: FixPlan, trouble: [Finding]) {
        guard !plan.changes.isEmpty else { return (plan, []) }
        let after = judge(snapshot.applying(plan.settings))
        let left = Set(after.active.map(\.fingerprint))
        var plan = plan
        plan.uncured.removeAll { !left.contains($0.fingerprint) }
        return (
            plan, Closure.trouble(before: report, after: after, cured: plan.addressed)
        )
    }

    /// Takes findings up in their order and leaves out each that spoils the plan so far.
    private func planOneByOne(_ findings: [Finding]) -> FixPlan {
        var kept = findings.filter(\.fix.settings.isEmpty)
        var leftAlone: [FixPlan.LeftAlone] = []
        for finding in findings where !finding.fix.settings.isEmpty {
            guard let harm = tried(plan(curing: kept + [finding])).trouble.first else {
                kept.append(finding)
                continue
            }
            leftAlone.append(
                FixPlan.LeftAlone(
                    ruleID: finding.ruleID, message: finding.message,
                    reason: harm.fingerprint == finding.fingerprint
                        ? "it would stay" : "\(harm.ruleID) would come: \(harm.message)"))
        }
        return tried(plan(curing: kept, leaving: leftAlone)).plan
    }
}
