internal import Evidence
internal import Loaders
package import Rules

extension Report {
    /// Silences what `tcplint.yaml` lists; an entry that has ended or silences nothing is told
    /// among the diagnostics.
    ///
    /// A finding that was folded into one that is silenced counts again, unless another tells its
    /// cause. `rules` are those that were judged. An entry is in vain only where its rules were judged,
    /// on a host that it speaks of.
    package mutating func silence(_ suppressions: [ListedSuppression], of rules: RuleSet) {
        let today = String(collectedAt.prefix(10))
        var inForce: [(suppression: ListedSuppression, ids: Set<String>)] = []
        for suppression in suppressions {
            let named = suppression.rules.map(rules.ids(matching:))
            let ids = Set(named.joined())
            guard !ids.isEmpty, isFor(suppression.host) else { continue }
            let names = suppression.rules.joined(separator: ", ")
            if let expires = suppression.expires, expires < today {
                tell(
                    suppression,
                    "the suppression of \(names) ended on \(expires); cure the finding, or give a "
                        + "new reason and a new date")
                continue
            }
            inForce.append((suppression, ids))
            let isUsed = silence(suppression, ids)
            if !isUsed, !named.contains([]), wereJudged(ids) {
                tell(suppression, "the suppression of \(names) silences nothing here")
            }
        }
        var lifted = LiftedFindings(findings)
        while lifted.liftedSomething {
            findings = lifted.findings
            for (suppression, ids) in inForce { _ = silence(suppression, ids) }
            lifted = LiftedFindings(findings)
        }
        summary = Engine.summary(of: findings, results)
    }

    /// Silences what a baseline knows: for each of its entries one finding that has become no worse.
    package mutating func silence(knownTo baseline: BaselineFile, named file: String) {
        var known: [String: [Level]] = [:]
        for entry in baseline.entries { known[entry.fingerprint, default: []].append(entry.level) }
        for (fingerprint, levels) in known { known[fingerprint] = levels.sorted() }
        for index in findings.indices where findings[index].suppressed == nil {
            let finding = findings[index]
            // The least that covers it, so that worse ones are left for worse findings.
            guard let place = known[finding.fingerprint]?.firstIndex(where: { $0 >= finding.level })
            else { continue }
            known[finding.fingerprint]?.remove(at: place)
            findings[index].suppressed = Finding.Suppression(
                by: "baseline", reason: "known, it stands in '\(file)'", expires: nil,
                ground: .baseline)
        }
        summary = Engine.summary(of: findings, results)
    }

    /// What a new baseline has to hold: findings that count, and those that an old one knew.
    package var ofBaseline: [Finding] {
        findings.filter { $0.suppressed == nil || $0.suppressed?.ground == .baseline }
    }

    private mutating func silence(_ suppression: ListedSuppression, _ ids: Set<String>) -> Bool {
        var isUsed = false
        for index in findings.indices where ids.contains(findings[index].ruleID) {
            if let pattern = suppression.key {
                guard let key = findings[index].key, Self.matches(pattern, key) else { continue }
            }
            isUsed = true
            if findings[index].suppressed == nil {
                findings[index].suppressed = Finding.Suppression(
                    by: suppression.place, reason: suppression.reason, expires: suppression.expires)
            }
        }
        return isUsed
    }

    /// Whether an entry speaks of this host; of one without a name only entries for all hosts do.
    private func isFor(_ pattern: String?) -> Bool {
        guard let pattern else { return true }
        return host.name.value.map { Self.matches(pattern, $0) } ?? false
    }

    /// Whether there is a verdict of at least one of these rules, and none is missing.
    private func wereJudged(_ ids: Set<String>) -> Bool {
        var judged = false
        for result in results where ids.contains(result.ruleID) {
            switch result.outcome {
            case .undetermined: return false
            case .finding, .passed: judged = true
            case .notApplicable: break
            }
        }
        return judged
    }

    private mutating func tell(_ suppression: ListedSuppression, _ message: String) {
        diagnostics.append(Diagnostic(source: suppression.place, message: message))
    }

    private static func matches(_ pattern: String, _ text: String) -> Bool {
        GlobPattern(pattern.utf8, sparesHidden: false).matches(Array(text.utf8))
    }
}
