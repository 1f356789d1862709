package import Evidence
internal import Expressions
package import Rules

/// Judges a snapshot.
///
/// Pure: equal snapshots and rules give equal reports. Rules for which `outcome` has an answer
/// are not judged; it takes their place in the set.
package func evaluate(
    _ snapshot: Snapshot, using rules: RuleSet, version: String,
    outcome: (Int) -> RuleOutcome? = { _ in nil }
) -> Report {
    let facts = FactStore(snapshot, catalogue: rules.catalogue)
    let memo = FactMemo(facts, rules)
    var findings: [Finding] = []
    var results: [RuleResult] = []
    results.reserveCapacity(rules.rules.count)
    for (index, rule) in rules.rules.enumerated() {
        let layout = RuleLayout(rule.code.utf8.span)
        let verdict =
            outcome(index).map { (findings: [], outcome: $0) }
            ?? RuleJudgement(index: index, memo: memo, layout: layout).verdict
        findings += verdict.findings
        results.append(
            RuleResult(
                ruleID: rule.id, title: rule.title, highestLevel: layout.highestLevel,
                outcome: verdict.outcome))
    }
    findings = folded(findings, rules)
    if let profile = rules.profile { findings = findings.map { $0.seen(in: profile) } }
    findings.sort(by: Finding.isBefore)
    return Report(
        version: version, ruleCount: rules.rules.count, host: snapshot.host,
        collectedAt: snapshot.collectedAt, findings: findings, results: results,
        summary: summary(of: findings, results), diagnostics: snapshot.diagnostics,
        failure: InspectionFailure(snapshot, rules, results),
        traffic: Traffic(snapshot, facts))
}

/// Silences findings whose cause another finding names with better evidence.
private func folded(_ findings: [Finding], _ rules: RuleSet) -> [Finding] {
    var worst: [String: Level] = [:]
    for finding in findings {
        worst[finding.ruleID] = max(finding.level, worst[finding.ruleID] ?? finding.level)
    }
    return findings.map { finding in
        guard let rule = rules.rule(withID: finding.ruleID) else { return finding }
        let tellers = rule.parsed.definition.yieldsTo.filter { id in
            worst[id].map { $0 >= finding.level } ?? false
        }
        guard !tellers.isEmpty else { return finding }
        var folded = finding
        folded.suppressed = Finding.Suppression(foldedInto: tellers)
        return folded
    }
}

func summary(of findings: [Finding], _ results: [RuleResult]) -> Report.Summary {
    var summary = Report.Summary()
    for finding in findings {
        guard finding.suppressed == nil else {
            summary.suppressed += 1
            continue
        }
        switch finding.level {
        case .critical: summary.critical += 1
        case .error: summary.error += 1
        case .warning: summary.warning += 1
        case .info: summary.info += 1
        }
    }
    for result in results {
        switch result.outcome {
        case .finding: break
        case .passed: summary.passed += 1
        case .notApplicable: summary.notApplicable += 1
        case .undetermined: summary.undetermined += 1
        }
    }
    return summary
}
