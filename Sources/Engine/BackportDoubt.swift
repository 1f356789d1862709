internal import Expressions
internal import Rules
internal import Sysctl

/// That a distribution may have moved the kernel bound on which a verdict rests, without a trace
/// in its version.
struct BackportDoubt {
    /// What is added to the message.
    let remark: String

    /// The doubt about a rule that fired, `nil` when nothing known to us speaks against it.
    init?(about definition: RuleDefinition, holds: (String) -> Bool, in facts: FactStore) {
        guard definition.mayBeBackported, let builder = facts.builder, builder.mayBackport,
            Self.restsOnBound(definition, holds, builder.kernel),
            !(facts.catalogue[definition.key].map { builder.actsAsVersion($0.key) } ?? false)
        else { return nil }
        remark = " (uncertain: \(builder.backportsSentence))"
    }

    /// The level at most.
    func capped(_ level: Level) -> Level { min(level, .warning) }

    /// Whether another version would have given another verdict: the rule is for some kernels
    /// only, or a case holds but for its kernels.
    private static func restsOnBound(
        _ definition: RuleDefinition, _ holds: (String) -> Bool, _ kernel: KernelVersion
    ) -> Bool {
        guard definition.kernel.terms.isEmpty else { return true }
        return definition.levels.contains { entry in
            !entry.kernel.contains(kernel) && (entry.condition.isEmpty || holds(entry.condition))
        }
    }
}
