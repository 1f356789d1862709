/// A role of a host, and what it changes in the rules.
///
/// A profile moves advice between `info` and `warning`, mutes it or moves its thresholds. It never
/// touches an error or a critical finding, and makes none: what loses traffic does so in any role.
package struct Profile: Sendable, Equatable {
    /// What becomes of advice.
    package enum Advice: String, Sendable, CaseIterable {
        /// It is told for information.
        case info
        /// It is likely to matter.
        case warning
        /// It is suppressed.
        case mute
    }

    /// One change, of one or several rules.
    package struct Change: Sendable, Equatable {
        /// Ids of the rules.
        package let rules: [String]
        /// What becomes of their findings, `nil` to leave the level.
        package let level: Advice?
        /// Local values of the rules that get another expression.
        package let lets: [RuleDefinition.Binding]
        /// Why the role wants it so, a clause.
        package let because: String

        /// Makes a change.
        package init(
            rules: [String], level: Advice?, lets: [RuleDefinition.Binding], because: String
        ) {
            self.rules = rules
            self.level = level
            self.lets = lets
            self.because = because
        }
    }

    /// The name of the profile of a host without a role that stands out.
    package static let general = "general"

    /// The name, `web-server`.
    package let name: String
    /// The role in a few words.
    package let title: String
    /// A Bool expression that holds on hosts that surely have the role; empty for a role that
    /// nothing on the host proves.
    package let detection: String
    /// What proves the role, a template.
    package let evidence: String
    /// The changes.
    package let changes: [Change]

    /// Makes a profile.
    package init(
        name: String, title: String, detection: String, evidence: String, changes: [Change]
    ) {
        self.name = name
        self.title = title
        self.detection = detection
        self.evidence = evidence
        self.changes = changes
    }

    /// What becomes of the findings of a rule, `nil` when the role does not change it.
    package func advice(on rule: String) -> (level: Advice, because: String)? {
        for change in changes where change.rules.contains(rule) {
            if let level = change.level { return (level, change.because) }
        }
        return nil
    }

    /// The rules whose local values change, with the new expressions.
    package var thresholds: [(rule: String, lets: [RuleDefinition.Binding])] {
        changes.filter { !$0.lets.isEmpty }
            .flatMap { change in change.rules.map { ($0, change.lets) } }
    }
}
