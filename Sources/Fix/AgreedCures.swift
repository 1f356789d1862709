internal import Engine
internal import Rules
internal import Sysctl

/// The cures that can stand beside one another.
struct AgreedCures {
    /// What goes before what: the level, then the confidence.
    private struct Rank: Comparable {
        let level: Level
        let doubt: Int

        init(_ finding: Finding) {
            level = finding.level
            doubt = RuleDefinition.Confidence.allCases.firstIndex(of: finding.confidence) ?? 0
        }

        static func < (left: Rank, right: Rank) -> Bool {
            (left.level, right.doubt) < (right.level, left.doubt)
        }
    }

    /// The findings whose settings are written, the first ones in front.
    private(set) var accepted: [Finding] = []
    /// Settings about which findings disagree, by name.
    private(set) var conflicts: [FixPlan.Conflict] = []
    private var kept: [String: String] = [:]

    /// The settings with their values, by name.
    var values: [(key: String, value: String)] { kept.sorted { $0.key < $1.key } }

    init(of findings: [Finding]) {
        let ordered = findings.filter { !$0.fix.settings.isEmpty }.sorted { left, right in
            let (first, second) = (Rank(left), Rank(right))
            return first == second ? left.ruleID < right.ruleID : first > second
        }
        var disputed: Set<String> = []
        var rest = ordered[...]
        while let first = rest.first {
            let equals = rest.prefix { Rank($0) == Rank(first) }
            rest = rest.dropFirst(equals.count)
            accept(equals, &disputed)
        }
        conflicts = disputed.sorted().map { key in
            let wishes = ordered.flatMap { finding in
                finding.fix.settings.filter { $0.key == key }.map {
                    FixPlan.Conflict.Wish(ruleID: finding.ruleID, value: $0.value)
                }
            }
            return FixPlan.Conflict(key: SysctlKey(key), kept: kept[key], wanted: wishes)
        }
    }

    /// Takes the findings of one rank that agree with what was accepted and with one another.
    private mutating func accept(_ equals: ArraySlice<Finding>, _ disputed: inout Set<String>) {
        var candidates: [Finding] = []
        let open = disputed
        for finding in equals {
            let overruled = finding.fix.settings.filter { setting in
                // What nobody holds is open between findings of a higher rank.
                kept[setting.key].map { $0 != setting.value } ?? open.contains(setting.key)
            }
            if overruled.isEmpty { candidates.append(finding) }
            disputed.formUnion(overruled.map(\.key))
        }
        var wanted: [String: String] = [:]
        var quarrels: Set<String> = []
        for setting in candidates.flatMap(\.fix.settings) {
            let earlier = wanted.updateValue(setting.value, forKey: setting.key)
            if let earlier, earlier != setting.value { quarrels.insert(setting.key) }
        }
        disputed.formUnion(quarrels)
        for finding in candidates
        where !finding.fix.settings.contains(where: { quarrels.contains($0.key) }) {
            accepted.append(finding)
            for setting in finding.fix.settings { kept[setting.key] = setting.value }
        }
    }
}
