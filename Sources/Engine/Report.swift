package import Evidence
package import Expressions
package import Rules

/// What came of one rule.
package enum RuleOutcome: Sendable, Equatable {
    /// Something is wrong.
    case finding
    /// It was judged and nothing is wrong.
    case passed
    /// It does not speak of this host; the text says why.
    case notApplicable(String)
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
}

/// The verdict on one snapshot.
package struct Report: Sendable, Equatable {
    /// Counts of a report.
    package struct Summary: Sendable, Equatable, Codable {
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

        private enum CodingKeys: String, CodingKey {
            case critical, error, warning, info, undetermined, passed, suppressed, failed
            case notApplicable = "not_applicable"
        }
    }

    /// The schema that this version writes.
    package static let currentSchema = "tcplint.report/1"

    /// The version of tcplint.
    package let version: String
    /// Rules evaluated.
    package let ruleCount: Int
    /// The host that was judged.
    package let host: HostFacts
    /// When the evidence was collected.
    package let collectedAt: String
    /// Findings, worst first.
    package var findings: [Finding]
    /// Every rule, ascending by id.
    package let results: [RuleResult]
    /// Counts.
    package var summary: Summary
    /// What went wrong while collecting.
    package let diagnostics: [Diagnostic]
    /// Whether at least one setting could be read.
    package let readAnySetting: Bool

    /// Rules that could not be judged, with what was missing.
    package var undetermined: [(ruleID: String, title: String, missing: [Missing])] {
        results.compactMap { result in
            guard case .undetermined(let missing) = result.outcome else { return nil }
            return (result.ruleID, result.title, missing)
        }
    }

    /// Findings that count.
    package var active: [Finding] { findings.filter { $0.suppressed == nil } }
}

extension Report: Encodable {
    private enum CodingKeys: String, CodingKey {
        case schema, tool, host, target, summary, findings, undetermined, diagnostics
    }

    private struct Tool: Encodable {
        let name = "tcplint"
        let version: String
        let rules: Int

        private enum CodingKeys: String, CodingKey { case name, version, rules }
    }

    private struct Host: Encodable {
        let report: Report

        private enum CodingKeys: String, CodingKey {
            case name, kernel, distribution, namespace, container
            case kernelVersion = "kernel_version"
            case bootID = "boot_id"
            case collectedAt = "collected_at"
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(report.host.name.value, forKey: .name)
            try container.encode(report.host.kernel.value, forKey: .kernel)
            try container.encode(report.kernelVersion, forKey: .kernelVersion)
            try container.encode(report.host.distribution.value, forKey: .distribution)
            try container.encode(report.host.namespace.value, forKey: .namespace)
            try container.encodeNil(forKey: .container)
            try container.encode(report.host.bootID.value, forKey: .bootID)
            try container.encode(report.collectedAt, forKey: .collectedAt)
        }
    }

    private struct Target: Encodable {
        let kernel: String?

        private enum CodingKeys: String, CodingKey { case kernel, loader, profile }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(kernel, forKey: .kernel)
            try container.encodeNil(forKey: .loader)
            try container.encodeNil(forKey: .profile)
        }
    }

    private struct Undetermined: Encodable {
        let ruleID: String
        let missing: [String]

        private enum CodingKeys: String, CodingKey {
            case missing
            case ruleID = "rule_id"
        }
    }

    /// Writes the keys of the report's contract.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.currentSchema, forKey: .schema)
        try container.encode(Tool(version: version, rules: ruleCount), forKey: .tool)
        try container.encode(Host(report: self), forKey: .host)
        try container.encode(Target(kernel: kernelVersion), forKey: .target)
        try container.encode(summary, forKey: .summary)
        try container.encode(findings, forKey: .findings)
        try container.encode(
            undetermined.map { entry in
                Undetermined(
                    ruleID: entry.ruleID,
                    missing: entry.missing.map { "\($0.name): \($0.reason)" })
            }, forKey: .undetermined)
        try container.encode(diagnostics, forKey: .diagnostics)
    }
}
