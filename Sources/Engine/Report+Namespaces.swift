internal import Evidence
package import Expressions
package import Rules

extension RuleSet {
    /// Positions of the rules that speak of the whole machine and not of one network namespace.
    package var machineRules: Set<Int> {
        Set(rules.indices.filter { rules[$0].definition.scope == .host })
    }
}

extension RuleOutcome {
    /// Of a rule on the whole machine, where it is judged in another namespace.
    package static let judgedElsewhere = RuleOutcome.notApplicable(
        NotApplicable("it speaks of the whole machine and is judged in one namespace only"))

    /// The outcome with the namespace in which facts are missing.
    fileprivate func located(in namespace: String) -> RuleOutcome {
        guard case .undetermined(let missing) = self else { return self }
        return .undetermined(
            missing.map {
                Missing(name: "\($0.name) (in \(namespace))", reason: $0.reason, kind: $0.kind)
            })
    }
}

extension Finding {
    /// The finding as one of several network namespaces.
    fileprivate func located(in namespace: String, identity: String) -> Finding {
        var finding = self
        finding.namespace = namespace
        finding.message = "in network namespace \(namespace): \(message)"
        finding.place = place.isEmpty ? namespace : "\(namespace), \(place)"
        finding.fingerprint = Engine.fingerprint(of: [fingerprint, namespace])
        finding.evidence.append(
            Evidence(
                source: "/proc/self/ns/net", name: "namespace",
                value: .text("\(namespace) \(identity)"), unit: nil))
        guard !fix.settings.isEmpty else { return finding }
        let remark = "the setting has to be made inside this namespace; sysctl.d does not reach it"
        finding.fix = Cure(
            kind: fix.kind, settings: fix.settings, text: fix.text, safety: fix.safety,
            caveat: fix.caveat.isEmpty ? remark : "\(fix.caveat); \(remark)")
        return finding
    }
}

extension Report {
    /// Makes this the first of several reports on network namespaces of one machine.
    package mutating func beginNamespaces() {
        namespaces = [JudgedNamespace(name: nil, identity: host.namespace.value ?? "unknown")]
        host.namespace = .observed("all", from: "--all-netns")
    }

    /// Adds the verdict on another network namespace of the same machine, by the same rules.
    ///
    /// A finding about a setting that all namespaces share is not told twice, unless it rests on
    /// other numbers: `isShared` says which settings are.
    package mutating func add(
        _ other: Report, of namespace: JudgedNamespace, isShared: (String) -> Bool
    ) {
        let name = namespace.name ?? namespace.identity
        let known = findings.filter { $0.namespace == nil }
        for finding in other.findings {
            let isSame = known.contains {
                $0.fingerprint == finding.fingerprint && $0.message == finding.message
            }
            if isSame, let key = finding.key, isShared(key) { continue }
            findings.append(finding.located(in: name, identity: namespace.identity))
        }
        findings.sort(by: Finding.isBefore)
        let outcomes = Dictionary(
            other.results.map { ($0.ruleID, $0.outcome) }, uniquingKeysWith: { first, _ in first })
        for index in results.indices {
            let result = results[index]
            guard let outcome = outcomes[result.ruleID], outcome.rank > result.outcome.rank else {
                continue
            }
            results[index] = RuleResult(
                ruleID: result.ruleID, title: result.title, highestLevel: result.highestLevel,
                outcome: outcome.located(in: name))
        }
        diagnostics += other.diagnostics.map {
            Diagnostic(source: "\(name): \($0.source)", message: $0.message)
        }
        namespaces.append(namespace)
        summary = Engine.summary(of: findings, results)
    }

    /// Takes back that rules were passed: there are namespaces that nobody could look at.
    ///
    /// Those in `judged` speak of more than one namespace and stay.
    package mutating func leaveOpen(for missing: [Missing], but judged: Set<String>) {
        guard !missing.isEmpty else { return }
        for index in results.indices {
            let result = results[index]
            guard result.outcome == .passed, !judged.contains(result.ruleID) else { continue }
            results[index] = RuleResult(
                ruleID: result.ruleID, title: result.title, highestLevel: result.highestLevel,
                outcome: .undetermined(missing))
        }
        summary = Engine.summary(of: findings, results)
    }
}
