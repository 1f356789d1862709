package import Engine
package import Rules
package import Sysctl

/// The settings that cure a report's findings, and what no setting cures.
package struct FixPlan: Sendable, Equatable {
    /// Why a setting is changed.
    package struct Reason: Sendable, Equatable {
        /// The rule's id.
        package let ruleID: String
        /// The finding, one line.
        package let message: String
    }

    /// One setting to write.
    package struct Change: Sendable, Equatable {
        /// The setting.
        package let key: SysctlKey
        /// The text to write.
        package let value: String
        /// The text that stands there now, `nil` when unknown.
        package let former: String?
        /// The findings that it cures.
        package var reasons: [Reason]
        /// What changes for whom; none when nothing needs saying.
        package var caveats: [String]
    }

    /// A setting that two findings want to have different values.
    package struct Conflict: Sendable, Equatable {
        /// The setting.
        package let key: SysctlKey
        /// The values wanted, with the rule that wants each.
        package let wanted: [(ruleID: String, value: String)]

        /// Equal when the key and every wish are.
        package static func == (left: Conflict, right: Conflict) -> Bool {
            left.key == right.key
                && left.wanted.elementsEqual(right.wanted) { $0 == $1 }
        }
    }

    /// A finding that no setting cures.
    package struct Uncured: Sendable, Equatable {
        /// The rule's id.
        package let ruleID: String
        /// The finding, one line.
        package let message: String
        /// Where its cure lies.
        package let kind: RuleDefinition.FixDefinition.Kind
        /// What to do instead, in words.
        package let text: String
    }

    /// Settings to write, in the order in which they must be written.
    package let changes: [Change]
    /// Settings that are left alone because findings disagree.
    package let conflicts: [Conflict]
    /// Findings that need something else.
    package let uncured: [Uncured]

    /// Plans the cure of the findings that count.
    package init(for report: Report, running: (String) -> String?) {
        var wishes: [String: [(finding: Finding, value: String)]] = [:]
        var uncured: [Uncured] = []
        for finding in report.active {
            for setting in finding.fix.settings {
                wishes[setting.key, default: []].append((finding, setting.value))
            }
            if finding.fix.settings.isEmpty {
                uncured.append(
                    Uncured(
                        ruleID: finding.ruleID, message: finding.message, kind: finding.fix.kind,
                        text: finding.fix.text))
            }
        }
        var changes: [Change] = []
        var conflicts: [Conflict] = []
        for (key, wanted) in wishes.sorted(by: { Self.precedes($0.key, $1.key) }) {
            guard let first = wanted.first else { continue }
            if wanted.contains(where: { $0.value != first.value }) {
                conflicts.append(
                    Conflict(
                        key: SysctlKey(key), wanted: wanted.map { ($0.finding.ruleID, $0.value) }))
                continue
            }
            var caveats: [String] = []
            for caveat in wanted.map(\.finding.fix.caveat)
            where !caveat.isEmpty && !caveats.contains(caveat) {
                caveats.append(caveat)
            }
            changes.append(
                Change(
                    key: SysctlKey(key), value: first.value, former: running(key),
                    reasons: wanted.map {
                        Reason(ruleID: $0.finding.ruleID, message: $0.finding.message)
                    }, caveats: caveats))
        }
        self.changes = changes
        self.conflicts = conflicts
        self.uncured = uncured
    }

    /// Writing ip_forward resets other settings of all interfaces (ip-sysctl.rst), so it comes
    /// first; the rest is ordered by name.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        let first = "net.ipv4.ip_forward"
        return left != right && (left == first || (right != first && left < right))
    }
}
