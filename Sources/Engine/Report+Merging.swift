internal import Evidence

extension Report {
    /// One report of several on different files by the same rules; the first gives the host.
    package init?(merging reports: [Report]) {
        guard let first = reports.first else { return nil }
        self = first
        findings = reports.flatMap(\.findings).sorted(by: Finding.isBefore)
        diagnostics = reports.flatMap(\.diagnostics)
        for index in results.indices {
            let worst = reports.lazy.map { $0.results[index] }.max { left, right in
                left.outcome.rank < right.outcome.rank
            }
            if let worst { results[index] = worst }
        }
        failure = reports.contains { $0.failure == nil } ? nil : first.failure
        summary = Engine.summary(of: findings, results)
    }
}

extension Report {
    /// The report of a run that had nothing to judge: no rule was held against anything.
    package var withoutVerdicts: Report {
        var report = self
        report.results = results.map { result in
            RuleResult(
                ruleID: result.ruleID, title: result.title, highestLevel: result.highestLevel,
                outcome: .notApplicable(NotApplicable("nothing was judged")))
        }
        report.summary = Engine.summary(of: findings, report.results)
        return report
    }
}

extension RuleOutcome {
    /// Which of several outcomes of one rule is told.
    var rank: Int {
        switch self {
        case .finding: 3
        case .undetermined: 2
        case .passed: 1
        case .notApplicable: 0
        }
    }
}
