internal import Evidence
internal import Rules

/// Which of several configured settings make a rule fire, each by itself.
///
/// A rule such as "a first buffer is very large" speaks of two settings; a reader wants the line
/// that is wrong. A rule that holds two settings against one another fires for neither alone and
/// keeps its one finding.
struct GuiltyLines {
    private let snapshot: Snapshot
    private let rules: RuleSet
    private let version: String

    init(in snapshot: Snapshot, using rules: RuleSet, version: String) {
        self.snapshot = snapshot
        self.rules = rules
        self.version = version
    }

    /// The finding, or one for each line that causes it alone.
    func findings(for finding: Finding) -> [Finding] {
        guard finding.key == nil, let configuration = snapshot.configuration,
            let rule = rules.rule(withID: finding.ruleID), rule.parsed.definition.each.isEmpty
        else { return [finding] }
        let keys = rule.parsed.facts.compactMap { fact -> String? in
            guard fact.hasPrefix("sysctl.") else { return nil }
            let key = String(fact.dropFirst("sysctl.".count))
            return configuration.places[key] == nil ? nil : key
        }
        guard keys.count > 1 else { return [finding] }
        let alone = keys.flatMap { findings(of: rule, with: $0, without: keys, configuration) }
        return alone.isEmpty ? [finding] : alone
    }

    private func findings(
        of rule: Rule, with key: String, without keys: [String], _ configuration: ConfigurationFacts
    ) -> [Finding] {
        var single = snapshot
        for other in keys where other != key {
            single.sysctls[other] = .absent(Absence(.notInInput, "not looked at"))
        }
        single.configuration?.places = configuration.places[key].map { [key: $0] } ?? [:]
        return evaluate(
            single, using: rules.only(rule), version: version
        ).findings
    }
}
