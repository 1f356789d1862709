internal import Foundation

/// A report as a consumer of the JSON sees it: only what tests look at, read from the bytes.
package struct ReportDocument: Decodable, Sendable {
    /// Counts.
    package struct Summary: Decodable, Sendable, Equatable {
        /// Findings at that level.
        package let critical: Int
        /// Findings at that level.
        package let error: Int
        /// Findings at that level.
        package let warning: Int
        /// Findings at that level.
        package let info: Int
        /// Rules that could not be judged.
        package let undetermined: Int
        /// Whether the exit status says failure.
        package let failed: Bool
    }

    /// A finding.
    package struct Finding: Decodable, Sendable, Equatable {
        /// A fact that the verdict rests on.
        package struct Evidence: Decodable, Sendable, Equatable {
            /// Where it was read.
            package let source: String
            /// Its name.
            package let name: String
            /// Its value.
            package let value: JSONValue
        }

        /// What to do.
        package struct Fix: Decodable, Sendable, Equatable {
            /// `sysctl`, `file`, `application` or `none`.
            package let kind: String
            /// Settings to write.
            package let settings: [Setting]
            /// What to do, in words.
            package let text: String
            /// What changes for whom.
            package let caveat: String
        }

        /// One setting of a fix.
        package struct Setting: Decodable, Sendable, Equatable {
            /// Its dotted name.
            package let key: String
            /// The text to write.
            package let value: String
        }

        /// The rule's id.
        package let ruleID: String
        /// How bad it is.
        package let level: String
        /// What is wrong, with the numbers.
        package let message: String
        /// The setting it is about.
        package let key: String?
        /// Proof.
        package let evidence: [Evidence]
        /// What to do.
        package let fix: Fix
        /// Its identity.
        package let fingerprint: String

        private enum CodingKeys: String, CodingKey {
            case level, message, key, evidence, fix, fingerprint
            case ruleID = "rule_id"
        }
    }

    /// A rule that could not be judged.
    package struct Undetermined: Decodable, Sendable, Equatable {
        /// The rule's id.
        package let ruleID: String
        /// What was missing.
        package let missing: [String]

        private enum CodingKeys: String, CodingKey {
            case missing
            case ruleID = "rule_id"
        }
    }

    /// The schema.
    package let schema: String
    /// Counts.
    package let summary: Summary
    /// Findings, worst first.
    package let findings: [Finding]
    /// Rules that could not be judged.
    package let undetermined: [Undetermined]

    /// Reads the text of a report.
    package init(parsing text: String) throws {
        self = try JSONDecoder().decode(ReportDocument.self, from: Data(text.utf8))
    }

    /// The levels from best to worst.
    package static let levels = ["info", "warning", "error", "critical"]

    /// Findings of one rule.
    package func findings(of rule: String) -> [Finding] {
        findings.filter { $0.ruleID == rule }
    }

    /// Findings at a level or above.
    package func findings(atLeast level: String) -> [Finding] {
        let first = Self.levels.firstIndex(of: level) ?? 0
        return findings.filter { (Self.levels.firstIndex(of: $0.level) ?? 0) >= first }
    }
}
