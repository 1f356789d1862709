package import Engine
internal import Evidence
internal import Rules

/// Writes a report as SARIF 2.1.0: one run, with the rules that its results speak of.
package func sarifReport(_ report: Report, _ terms: ReportTerms) -> [UInt8] {
    JSON.object([
        ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
        ("version", .text("2.1.0")),
        ("runs", .list([SARIFRun(report, terms).json])),
    ]).document
}

/// One run of SARIF.
private struct SARIFRun {
    private let report: Report
    private let terms: ReportTerms
    private let findings: [Finding]
    private let rules: SARIFRules

    init(_ report: Report, _ terms: ReportTerms) {
        self.report = report
        self.terms = terms
        findings = report.findings.filter { $0.level >= terms.shown }
        rules = SARIFRules(report, findings)
    }

    var json: JSON {
        .object([
            (
                "tool",
                .object([
                    (
                        "driver",
                        .object([
                            ("name", .text("tcplint")), ("version", .text(report.version)),
                            ("rules", .list(rules.json)),
                        ])
                    )
                ])
            ),
            // A trailing slash makes all of it the category that later uploads replace.
            (
                "automationDetails",
                .object([("id", .text("tcplint/\(report.host.name.value ?? "files")/"))])
            ),
            (
                "originalUriBaseIds",
                .object([
                    (
                        SARIFPlace.base,
                        .object([
                            ("description", .message("the folder that tcplint was started in"))
                        ])
                    )
                ])
            ),
            ("columnKind", .text("unicodeCodePoints")), ("invocations", .list([invocation])),
            ("results", .list(findings.map(result))),
            (
                "properties",
                .object([
                    ("host", JSON(report.host.name.value)),
                    ("kernel", JSON(report.host.kernel.value)),
                    ("distribution", JSON(report.host.distribution.value)),
                    ("namespace", JSON(report.host.namespace.value)),
                    ("collected_at", .text(report.collectedAt)),
                ])
            ),
        ])
    }

    // MARK: Results

    private func result(_ finding: Finding) -> JSON {
        var members: [(key: String, value: JSON)] = [
            ("ruleId", .text(finding.ruleID)),
            ("ruleIndex", JSON(rules.index(of: finding.ruleID))),
            ("level", .text(finding.level.sarif)),
            ("message", .message(Self.plain(finding.message))),
            ("locations", .list([SARIFPlace(finding).json])),
            ("partialFingerprints", .object([("tcplint/v1", .text(finding.fingerprint))])),
        ]
        if let suppressed = finding.suppressed {
            let isInSource = finding.location.map { suppressed.by.hasPrefix($0.file + ":") } == true
            members.append(
                (
                    "suppressions",
                    .list([
                        .object([
                            ("kind", .text(isInSource ? "inSource" : "external")),
                            ("justification", .text("\(suppressed.reason) (\(suppressed.by))")),
                        ])
                    ])
                ))
        }
        members.append(("properties", properties(of: finding)))
        return .object(members)
    }

    private func properties(of finding: Finding) -> JSON {
        .object([
            ("level", .text(finding.level.rawValue)),
            ("confidence", .text(finding.confidence.rawValue)), ("slug", .text(finding.slug)),
            ("key", JSON(finding.key)), ("observed", JSON(finding.observed)),
            ("expected", JSON(finding.expected)), ("evidence", JSON(finding.evidence)),
            ("fix", JSON(finding.fix)),
        ])
    }

    /// Brackets followed by parentheses would be a link in a message, and the text may come from
    /// anywhere.
    private static func plain(_ message: String) -> String { message.replacing("](", with: "] (") }

    // MARK: How it went

    private var invocation: JSON {
        var notes: [JSON] = []
        if let failure = terms.failure(of: report) {
            notes.append(note("error", "the inspection failed: \(failure)"))
        }
        notes += report.diagnostics.map { note("warning", "\($0.source): \($0.message)") }
        notes += report.unjudged.map { entry in
            return note(
                "note", "not determined: \(entry.missing)", rule: entry.ruleID)
        }
        return .object([
            ("executionSuccessful", .flag(terms.status != .inspectionFailed)),
            ("exitCode", .integer(Int64(terms.status.rawValue))),
            ("toolExecutionNotifications", .list(notes)),
        ])
    }

    private func note(_ level: String, _ text: String, rule: String? = nil) -> JSON {
        var members: [(key: String, value: JSON)] = [
            ("level", .text(level)), ("message", .message(Self.plain(text))),
        ]
        if let rule {
            members.append(("associatedRule", .object([("id", .text(rule))])))
        }
        return .object(members)
    }
}
