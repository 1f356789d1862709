package import Engine
package import Rules
package import Sysctl

/// The settings that cure a report's findings, and what no setting cures.
package struct FixPlan: Sendable, Equatable {
    /// Why a setting is changed.
    package struct Reason: Sendable, Equatable {
        /// The rule's id.
        package let ruleID: String
        /// How bad it is.
        package let level: Level
        /// How sure the rule is.
        package let confidence: RuleDefinition.Confidence
        /// Whether the cure can hurt.
        package let safety: RuleDefinition.FixDefinition.Safety
        /// The finding, one line.
        package let message: String
        /// The finding's identity.
        package let fingerprint: String
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
        /// Programs that write the same setting.
        package var owners: [SettingOwner] = []

        /// The command that takes the change back, `nil` when the old value is not known.
        package var undo: String? {
            former.map { "sysctl -w '\(key.name)=\($0)'" }
        }
    }

    /// A setting that findings want to have different values.
    package struct Conflict: Sendable, Equatable {
        /// A finding that wants a value.
        package struct Wish: Sendable, Equatable {
            /// The rule's id.
            package let ruleID: String
            /// The value that it wants.
            package let value: String
        }

        /// The setting.
        package let key: SysctlKey
        /// The value of the finding that goes before the others, `nil` when none does.
        package let kept: String?
        /// Every wish, the one that goes first in front.
        package let wanted: [Wish]
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
        /// The finding's identity.
        package let fingerprint: String
    }

    /// A finding whose settings would do harm, and are not written.
    package struct LeftAlone: Sendable, Equatable {
        /// The rule's id.
        package let ruleID: String
        /// The finding, one line.
        package let message: String
        /// What its settings would bring about.
        package let reason: String
    }

    /// Settings to write, in the order in which they must be written.
    package var changes: [Change]
    /// Settings about which findings disagree.
    package let conflicts: [Conflict]
    /// Findings that need something else.
    package var uncured: [Uncured]
    /// Findings whose settings are not written because of what they would bring about.
    package let leftAlone: [LeftAlone]

    /// Plans the cure of the findings that count.
    package init(for report: Report, running: (String) -> String?) {
        self.init(curing: report.active, running: running)
    }

    /// Plans the cure of findings.
    ///
    /// Where two want different values for one setting, the one of the
    /// higher level goes first, then the one of the higher confidence; between equals nobody can
    /// choose, and neither is cured. A finding is cured by all its settings or by none.
    init(
        curing findings: [Finding], leaving leftAlone: [LeftAlone] = [],
        running: (String) -> String?
    ) {
        let cures = AgreedCures(of: findings)
        changes = cures.values.map { key, value in
            let reasons = cures.accepted.filter { $0.fix.settings.contains { $0.key == key } }
            var caveats: [String] = []
            for caveat in reasons.map(\.fix.caveat)
            where !caveat.isEmpty && !caveats.contains(caveat) {
                caveats.append(caveat)
            }
            return Change(
                key: SysctlKey(key), value: value, former: running(key).map(Self.oneLine),
                reasons: reasons.map(Reason.init), caveats: caveats)
        }
        changes = WriteOrder.sorted(changes)
        conflicts = cures.conflicts
        uncured = findings.filter(\.fix.settings.isEmpty).map { finding in
            Uncured(
                ruleID: finding.ruleID, message: finding.message, kind: finding.fix.kind,
                text: finding.fix.text, fingerprint: finding.fingerprint)
        }
        self.leftAlone = leftAlone
    }

    private static func oneLine(_ value: String) -> String {
        value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The settings as the evaluation of their effect wants them.
    package var settings: [Finding.Setting] {
        changes.map { Finding.Setting(key: $0.key.name, value: $0.value) }
    }

    /// Identities of the findings that the plan cures.
    package var addressed: Set<String> {
        Set(changes.flatMap { $0.reasons.map(\.fingerprint) })
    }
}

extension FixPlan.Reason {
    fileprivate init(_ finding: Finding) {
        self.init(
            ruleID: finding.ruleID, level: finding.level, confidence: finding.confidence,
            safety: finding.fix.safety, message: finding.message,
            fingerprint: finding.fingerprint)
    }
}
