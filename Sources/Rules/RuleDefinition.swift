package import Sysctl

/// A rule as its file states it: texts and expressions that are not parsed yet.
///
/// The built-in table and the YAML loader both make these.
package struct RuleDefinition: Sendable, Equatable {
    /// How sure the rule is of its verdict.
    package enum Confidence: String, Sendable, CaseIterable {
        /// Proved by source or experiment.
        case high
        /// Holds in the usual case.
        case medium
        /// A rule of thumb.
        case low
    }

    /// How far the rule has come.
    package enum Status: String, Sendable, CaseIterable {
        /// On trial.
        case preview
        /// In force.
        case stable
        /// Never evaluated; its id stays taken.
        case retired
    }

    /// Where the rule's subject lives.
    package enum Scope: String, Sendable, CaseIterable {
        /// Each network namespace has its own.
        case netns
        /// There is one on the machine.
        case host
    }

    /// With `each`: a finding an element, or one for all.
    package enum Report: String, Sendable, CaseIterable {
        /// One finding an element.
        case each
        /// One finding for all elements that match.
        case once
    }

    /// A local name and its expression.
    package struct Binding: Sendable, Equatable {
        /// The name.
        package let name: String
        /// The expression.
        package let expression: String

        /// Makes a binding.
        package init(_ name: String, _ expression: String) {
            self.name = name
            self.expression = expression
        }
    }

    /// A condition under which the level, and perhaps the message, is another.
    package struct LevelCase: Sendable, Equatable {
        /// The kernels it speaks of.
        package let kernel: KernelRange
        /// A Bool expression, empty for always.
        package let condition: String
        /// The level then.
        package let level: Level
        /// The message then, empty for the rule's own.
        package let message: String

        /// Makes a case.
        package init(kernel: KernelRange, condition: String, level: Level, message: String) {
            self.kernel = kernel
            self.condition = condition
            self.level = level
            self.message = message
        }
    }

    /// What cures the finding.
    package struct FixDefinition: Sendable, Equatable {
        /// Where the cure is applied.
        package enum Kind: String, Sendable, CaseIterable {
            /// A setting of the kernel.
            case sysctl
            /// A line of a configuration file.
            case file
            /// The program; no sysctl helps.
            case application
            /// Nothing to do.
            case none
        }
        /// Whether the cure can hurt.
        package enum Safety: String, Sendable, CaseIterable {
            /// It cannot make things worse.
            case safe
            /// It can; the caveat says for whom.
            case unsafe
        }

        /// Where the cure is applied.
        package let kind: Kind
        /// Whether it can hurt.
        package let safety: Safety
        /// What changes for whom.
        package let caveat: String
        /// What to do, a template.
        package let text: String
        /// Settings and their expressions.
        package let settings: [Binding]
        /// A Bool expression that must hold for the settings to be offered; empty for always.
        package let settingsCondition: String

        /// Makes a fix.
        package init(
            kind: Kind, safety: Safety, caveat: String, text: String, settings: [Binding],
            settingsCondition: String
        ) {
            self.kind = kind
            self.safety = safety
            self.caveat = caveat
            self.text = text
            self.settings = settings
            self.settingsCondition = settingsCondition
        }
    }

    /// A source and what it supports.
    package struct Reference: Sendable, Equatable {
        /// The name of the source.
        package let title: String
        /// Where it is, empty when it has no address.
        package let url: String
        /// What it supports.
        package let supports: String

        /// Makes a reference.
        package init(title: String, url: String, supports: String) {
            self.title = title
            self.url = url
            self.supports = supports
        }
    }

    /// Stable identity, `TW001`.
    package let id: String
    /// Readable identity, `tw-recycle-enabled`.
    package let slug: String
    /// Other ids under which the rule is known.
    package let aliases: [String]
    /// What is wrong, in a few words.
    package let title: String
    /// Letters of the id.
    package let family: String
    /// The level when no case applies.
    package let level: Level
    /// How sure the rule is.
    package let confidence: Confidence
    /// How far the rule has come.
    package let status: Status
    /// Where its subject lives.
    package let scope: Scope
    /// Kernels it applies to.
    package let kernel: KernelRange
    /// True where a kernel bound decides that a distribution may have moved without a trace.
    package let mayBeBackported: Bool
    /// The setting it is about, empty when there is none.
    package let key: String
    /// Rules that speak of the same cause with better evidence.
    package let yieldsTo: [String]
    /// Local names.
    package private(set) var lets: [Binding]
    /// A list to judge element by element, empty for none.
    package let each: String
    /// The name of the element.
    package let elementName: String
    /// One finding an element, or one for all.
    package let report: Report
    /// Template that tells elements apart in the fingerprint.
    package let place: String
    /// The condition.
    package let condition: String
    /// Cases that change the level.
    package let levels: [LevelCase]
    /// What would be right, an expression, empty when it cannot be said.
    package let expected: String
    /// One line with the numbers, a template.
    package let message: String
    /// The mechanism.
    package let why: String
    /// When it can be ignored.
    package let fineWhen: String
    /// The cure.
    package let fix: FixDefinition
    /// Sources.
    package let references: [Reference]
    /// Every fact that its expressions name, ascending; what a collector must read for it.
    package let facts: [String]

    /// Makes a definition.
    package init(
        id: String, slug: String, aliases: [String] = [], title: String, family: String,
        level: Level, confidence: Confidence, status: Status, scope: Scope, kernel: KernelRange,
        key: String,
        yieldsTo: [String], lets: [Binding], each: String, elementName: String, report: Report,
        place: String, condition: String, levels: [LevelCase], expected: String, message: String,
        why: String, fineWhen: String, fix: FixDefinition, references: [Reference],
        facts: [String], mayBeBackported: Bool = false
    ) {
        self.id = id
        self.slug = slug
        self.aliases = aliases
        self.title = title
        self.family = family
        self.level = level
        self.confidence = confidence
        self.status = status
        self.scope = scope
        self.kernel = kernel
        self.key = key
        self.yieldsTo = yieldsTo
        self.lets = lets
        self.each = each
        self.elementName = elementName
        self.report = report
        self.place = place
        self.condition = condition
        self.levels = levels
        self.expected = expected
        self.message = message
        self.why = why
        self.fineWhen = fineWhen
        self.fix = fix
        self.references = references
        self.facts = facts
        self.mayBeBackported = mayBeBackported
    }

    /// The same rule with other expressions for some of its local values.
    package func replacing(_ bindings: [Binding]) -> RuleDefinition {
        var changed = self
        changed.lets = lets.map { old in bindings.first { $0.name == old.name } ?? old }
        return changed
    }
}
