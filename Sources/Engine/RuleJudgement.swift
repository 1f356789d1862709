internal import Evidence
internal import Expressions
internal import Rules
internal import Sysctl

/// One rule held against one snapshot.
struct RuleJudgement {
    let index: Int
    let memo: FactMemo
    let layout: RuleLayout

    private var rule: Rule { memo.rules.rules[index] }

    private var facts: FactStore { memo.facts }

    /// The findings and what came of the rule.
    var verdict: (findings: [Finding], outcome: RuleOutcome) {
        let code = rule.code.utf8.span
        if let reason = reasonNotToApply(code) { return ([], reason) }
        memo.begin(layout, code, facts: memo.rules.factNumbers(ofRule: index))
        guard let each = layout.each else {
            switch memo.evaluate(code, at: layout.condition, text: { conditionText($0) }) {
            case .known(.bool(true)): return ([finding], .finding)
            case .known: return ([], .passed)
            case .unknown(let missing): return ([], Self.outcome(ofMissing: missing))
            }
        }
        switch memo.evaluate(code, at: each, text: { _ in rule.definition.each }) {
        case .unknown(let missing): return ([], Self.outcome(ofMissing: missing))
        case .known(.list(let elements)): return judged(elements, code)
        case .known:
            let missing = Missing(
                name: rule.definition.each, reason: "it is not a list", kind: .arithmetic)
            return ([], .undetermined([missing]))
        }
    }

    private func reasonNotToApply(_ code: Span<UInt8>) -> RuleOutcome? {
        guard layout.isForSomeKernels else { return nil }
        guard let kernel = facts.kernel else {
            let reason = facts.snapshot.host.kernel.absence?.detail ?? "it has no version"
            return .undetermined([Missing(name: "kernel release", reason: reason, kind: .absent)])
        }
        return layout.speaks(of: kernel, code) || showsWhatItLacks(code)
            ? nil : .notApplicable(NotApplicable(rule, on: kernel))
    }

    /// Whether the version says that the rule's setting is not there, and the host shows it: then
    /// its builder kept it or brought it back, and the rule has its subject.
    private func showsWhatItLacks(_ code: Span<UInt8>) -> Bool {
        // A line of a file proves nothing about the kernel that will load it.
        guard facts.snapshot.configuration == nil, let builder = facts.builder,
            builder.mayBackport, let key = memo.rules.key(ofRule: index, layout),
            case .observed? = facts.snapshot.sysctls[key],
            let entry = facts.catalogue.entryIndex(of: key)
        else { return false }
        let life = facts.catalogue.life(at: entry)
        return layout.kernelRange(code).terms.allSatisfy { term in
            KernelRange(terms: [term]).contains(builder.kernel)
                || (term.comparison == .before && term.bound == life.removed)
                || (term.comparison == .atLeast && term.bound == life.introduced)
        }
    }

    /// The text of the condition or of a local value, which stand after the element of a list.
    private func conditionText(_ local: Int?) -> String {
        let definition = rule.definition
        guard let local else { return definition.condition }
        let index = local - (layout.each == nil ? 0 : 1)
        return definition.lets.indices.contains(index) ? definition.lets[index].expression : ""
    }

    private func judged(
        _ elements: [Value], _ code: Span<UInt8>
    ) -> (findings: [Finding], outcome: RuleOutcome) {
        var matched: [Value] = []
        var missing: [Missing] = []
        var last: [Missing] = []
        for element in elements {
            memo.begin(element: element)
            switch memo.evaluate(code, at: layout.condition, text: { conditionText($0) }) {
            case .known(.bool(true)): matched.append(element)
            case .known: break
            case .unknown(let names):
                // Most elements lack the same.
                if names != last { missing += names }
                last = names
            }
        }
        guard matched.isEmpty else { return (findings(for: matched), .finding) }
        return ([], missing.isEmpty ? .passed : Self.outcome(ofMissing: missing.unique))
    }

    // MARK: Findings

    private var scope: RuleScope {
        RuleScope(memo: memo, rule: RuleFacts(of: index, in: memo.rules))
    }

    /// The one finding of a rule without a list.
    private var finding: Finding {
        let rule = rule.parsed
        return FindingBuilder(rule: rule, scope: scope.adding(rule.lets), matched: nil).finding
    }

    private func findings(for elements: [Value]) -> [Finding] {
        let rule = rule.parsed
        let scope = scope
        let matched = elements.map {
            scope.adding(rule.definition.elementName, $0).adding(rule.lets)
        }
        guard layout.reportsOnce else {
            return matched.map { FindingBuilder(rule: rule, scope: $0, matched: nil).finding }
        }
        let all = scope.adding(rule.lets).adding("matched", .list(elements))
        return [FindingBuilder(rule: rule, scope: all, matched: matched).finding]
    }

    /// A setting that the host does not have makes a rule not applicable; any other missing fact
    /// leaves it undetermined.
    private static func outcome(ofMissing missing: [Missing]) -> RuleOutcome {
        if let nonexistent = missing.first(where: { $0.kind == .nonexistent }) {
            return .notApplicable(NotApplicable(nonexistent))
        }
        return .undetermined(missing)
    }
}
