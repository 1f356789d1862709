package import Evidence
package import Expressions
package import Rules

/// What came of one rule.
package enum RuleOutcome: Sendable, Equatable {
    /// Something is wrong.
    case finding
    /// It was judged and nothing is wrong.
    case passed
    /// It does not speak of this host.
    case notApplicable(NotApplicable)
    /// It could not be judged: these facts are missing.
    case undetermined([Missing])
}

/// One rule and what came of it.
package struct RuleResult: Sendable, Equatable {
    /// The rule's id.
    package let ruleID: String
    /// The rule's title.
    package let title: String
    /// The highest level that the rule can give.
    package let highestLevel: Level
    /// What came of it.
    package let outcome: RuleOutcome

    var isUndetermined: Bool {
        guard case .undetermined = outcome else { return false }
        return true
    }
}

/// The verdict on one snapshot.
package struct Report: Sendable, Equatable {
    /// Counts of a report.
    package struct Summary: Sendable, Equatable {
        /// Findings at that level, suppressed ones left out.
        package var critical = 0
        /// Findings at that level, suppressed ones left out.
        package var error = 0
        /// Findings at that level, suppressed ones left out.
        package var warning = 0
        /// Findings at that level, suppressed ones left out.
        package var info = 0
        /// Rules that could not be judged.
        package var undetermined = 0
        /// Rules that do not speak of this host.
        package var notApplicable = 0
        /// Rules that were judged and found nothing.
        package var passed = 0
        /// Findings that do not count.
        package var suppressed = 0
        /// Whether the exit status says failure.
        package var failed = false
    }

    /// The schema that this version writes.
    package static let currentSchema = "tcplint.report/1"

    /// The version of tcplint.
    package let version: String
    /// Rules evaluated.
    package let ruleCount: Int
    /// The host that was judged.
    package internal(set) var host: HostFacts
    /// When the evidence was collected.
    package let collectedAt: String
    /// Findings, worst first.
    package var findings: [Finding]
    /// Every rule, ascending by id.
    package var results: [RuleResult]
    /// Counts.
    package var summary: Summary
    /// What went wrong while collecting.
    package var diagnostics: [Diagnostic]
    /// Why the inspection is worth nothing, `nil` when it is worth something.
    package var failure: InspectionFailure?
    /// The loader whose configuration was judged, `nil` when none was.
    package var loader: String?
    /// The role that it was made for, `nil` when nobody asked.
    package var profile: ReportProfile?
    /// The network namespaces that were judged, the first one first; none where it was only one.
    package internal(set) var namespaces: [JudgedNamespace] = []
    /// Its sockets and ports.
    package let traffic: Traffic

    /// Rules that could not be judged, with what was missing.
    package var undetermined: [(ruleID: String, title: String, missing: [Missing])] {
        results.compactMap { result in
            guard case .undetermined(let missing) = result.outcome else { return nil }
            return (result.ruleID, result.title, missing)
        }
    }

    /// Inodes of sockets that findings speak of and whose owners nobody looked for.
    package var unnamedSockets: Set<Int64> {
        findings.reduce(into: []) { $0.formUnion($1.unnamedSockets) }
    }

    /// Findings that count.
    package var active: [Finding] { findings.filter { $0.suppressed == nil } }
}
