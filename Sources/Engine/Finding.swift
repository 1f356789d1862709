package import Rules

/// One thing that is wrong here, with its proof and its cure.
package struct Finding: Sendable, Equatable {
    /// A fact that the verdict rests on.
    package struct Evidence: Sendable, Equatable {
        /// The file or request that gave it.
        package let source: String
        /// Its name.
        package let name: String
        /// Its value.
        package let value: ReportValue
        /// What the value counts in, `nil` for bare numbers and texts.
        package let unit: String?

        /// Makes a piece of evidence.
        package init(source: String, name: String, value: ReportValue, unit: String?) {
            self.source = source
            self.name = name
            self.value = value
            self.unit = unit
        }
    }

    /// A place in a file.
    package struct Location: Sendable, Hashable {
        /// The file.
        package let file: String
        /// 1-based line.
        package let line: Int
        /// 1-based column.
        package let column: Int
        /// The line itself.
        package let text: String
    }

    /// One setting of a cure.
    package struct Setting: Sendable, Equatable {
        /// The setting's dotted name.
        package let key: String
        /// The text to write.
        package let value: String

        /// Makes a setting.
        package init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }

    /// What to do.
    package struct Cure: Sendable, Equatable {
        /// Where the cure is applied.
        package let kind: RuleDefinition.FixDefinition.Kind
        /// Settings that cure it; none when no sysctl does.
        package let settings: [Setting]
        /// What to do, in words.
        package let text: String
        /// Whether it can hurt.
        package let safety: RuleDefinition.FixDefinition.Safety
        /// What changes for whom, empty when nothing needs saying.
        package let caveat: String

        /// Makes a cure.
        package init(
            kind: RuleDefinition.FixDefinition.Kind, settings: [Setting], text: String,
            safety: RuleDefinition.FixDefinition.Safety, caveat: String
        ) {
            self.kind = kind
            self.settings = settings
            self.text = text
            self.safety = safety
            self.caveat = caveat
        }
    }

    /// Why a finding does not count.
    package struct Suppression: Sendable, Equatable {
        /// Who takes it that the reader need not be told.
        package enum Ground: Sendable, Equatable {
            /// A user, who does not want to hear of it.
            case wish
            /// A profile, to whose role it does not matter.
            case role
            /// A baseline, in which it stands.
            case baseline
            /// These rules, each of which tells its cause.
            case told(by: [String])
        }

        /// The rule, file or baseline that silences it.
        package let by: String
        /// The reason.
        package let reason: String
        /// When it ends, `nil` for never.
        package let expires: String?
        /// Who takes it that the reader need not be told.
        package let ground: Ground

        /// Makes a suppression.
        package init(by: String, reason: String, expires: String?, ground: Ground = .wish) {
            self.by = by
            self.reason = reason
            self.expires = expires
            self.ground = ground
        }

        /// The suppression of what the first of these rules tells, or any other of them.
        package init(foldedInto tellers: [String]) {
            self.init(
                by: tellers.first ?? "", reason: "same cause, told there", expires: nil,
                ground: .told(by: tellers))
        }
    }

    /// The rule's id.
    package let ruleID: String
    /// The rule's slug.
    package let slug: String
    /// How bad it is.
    package var level: Level
    /// How sure the rule is.
    package let confidence: RuleDefinition.Confidence
    /// What is wrong, in a few words.
    package let title: String
    /// What is wrong, with the numbers.
    package internal(set) var message: String
    /// The mechanism.
    package let why: String
    /// When it can be ignored, empty when never.
    package let fineWhen: String
    /// The setting it is about, `nil` when there is none.
    package let key: String?
    /// That setting's value.
    package let observed: ReportValue?
    /// What would be right.
    package let expected: ReportValue?
    /// What the verdict rests on.
    package var evidence: [Evidence]
    /// What tells it from other findings of the rule, empty when there can be only one.
    package internal(set) var place: String
    /// The line of a file, `nil` for live findings.
    package let location: Location?
    /// Inodes of sockets that it speaks of and whose owners nobody looked for.
    package let unnamedSockets: Set<Int64>
    /// What to do.
    package internal(set) var fix: Cure
    /// Sources.
    package let references: [RuleDefinition.Reference]
    /// Identity that survives changes of values and lines.
    package internal(set) var fingerprint: String
    /// Why it does not count, `nil` when it does.
    package var suppressed: Suppression?
    /// The network namespace that it is about, `nil` for the one that was judged first.
    package internal(set) var namespace: String?
}
