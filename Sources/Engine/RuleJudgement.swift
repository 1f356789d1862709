internal import Evidence
internal import Expressions
internal import Rules
internal import Sysctl

/// One rule held against one snapshot.
struct RuleJudgement {
    let rule: Rule
    let memo: FactMemo

    private var facts: FactStore { memo.facts }

    /// The findings and what came of the rule.
    var verdict: (findings: [Finding], outcome: RuleOutcome) {
        if let reason = reasonNotToApply { return ([], reason) }
        let scope = RuleScope(memo: memo)
        guard let each = rule.each else {
            return judged(scope.adding(rule.lets))
        }
        switch each.evaluate(in: scope) {
        case .unknown(let missing): return ([], Self.outcome(ofMissing: missing))
        case .known(.list(let elements)): return judged(elements, in: scope)
        case .known:
            let missing = Missing(
                name: rule.definition.each, reason: "it is not a list", kind: .arithmetic)
            return ([], .undetermined([missing]))
        }
    }

    private var reasonNotToApply: RuleOutcome? {
        let range = rule.definition.kernel
        guard !range.terms.isEmpty else { return nil }
        guard let kernel = facts.kernel else {
            let reason = facts.snapshot.host.kernel.absence?.detail ?? "it has no version"
            return .undetermined([Missing(name: "kernel release", reason: reason, kind: .absent)])
        }
        return range.contains(kernel) || showsWhatItLacks
            ? nil : .notApplicable("speaks of kernels \(range), this is \(kernel.numbers)")
    }

    /// Whether the version says that the rule's setting is not there, and the host shows it: then
    /// its builder kept it or brought it back, and the rule has its subject.
    private var showsWhatItLacks: Bool {
        let definition = rule.definition
        // A line of a file proves nothing about the kernel that will load it.
        guard facts.snapshot.configuration == nil, let builder = facts.builder,
            builder.mayBackport, case .observed? = facts.snapshot.sysctls[definition.key],
            let entry = facts.catalogue[definition.key]
        else { return false }
        return definition.kernel.terms.allSatisfy { term in
            KernelRange(terms: [term]).contains(builder.kernel)
                || (term.comparison == .before && term.bound == entry.removed)
                || (term.comparison == .atLeast && term.bound == entry.introduced)
        }
    }

    private func judged(_ scope: RuleScope) -> (findings: [Finding], outcome: RuleOutcome) {
        switch rule.condition.evaluate(in: scope) {
        case .known(.bool(true)):
            return ([FindingBuilder(rule: rule, scope: scope, matched: nil).finding], .finding)
        case .known: return ([], .passed)
        case .unknown(let missing): return ([], Self.outcome(ofMissing: missing))
        }
    }

    private func judged(
        _ elements: [Value], in scope: RuleScope
    ) -> (findings: [Finding], outcome: RuleOutcome) {
        var matched: [RuleScope] = []
        var values: [Value] = []
        var missing: Set<Missing> = []
        for element in elements {
            let own = scope.adding(rule.definition.elementName, element).adding(rule.lets)
            switch rule.condition.evaluate(in: own) {
            case .known(.bool(true)):
                matched.append(own)
                values.append(element)
            case .known: break
            case .unknown(let names): missing.formUnion(names)
            }
        }
        guard !matched.isEmpty else {
            return ([], missing.isEmpty ? .passed : Self.outcome(ofMissing: missing.sorted()))
        }
        switch rule.definition.report {
        case .each:
            let findings = matched.map {
                FindingBuilder(rule: rule, scope: $0, matched: nil).finding
            }
            return (findings, .finding)
        case .once:
            let all = scope.adding(rule.lets).adding("matched", .list(values))
            return (
                [FindingBuilder(rule: rule, scope: all, matched: matched).finding], .finding
            )
        }
    }

    /// A setting that the host does not have makes a rule not applicable; any other missing fact
    /// leaves it undetermined.
    private static func outcome(ofMissing missing: [Missing]) -> RuleOutcome {
        if let nonexistent = missing.first(where: { $0.kind == .nonexistent }) {
            return .notApplicable("\(nonexistent.name): \(nonexistent.reason)")
        }
        return .undetermined(missing)
    }
}
