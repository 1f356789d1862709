package import Engine
internal import Evidence
internal import Expressions
internal import Rules

/// Writes a report as JSON, in the order of its contract: equal reports are equal byte for byte.
package func jsonReport(_ report: Report) -> [UInt8] {
    let summary = report.summary
    return JSON.object([
        ("schema", .text(Report.currentSchema)),
        (
            "tool",
            .object([
                ("name", .text("tcplint")), ("version", .text(report.version)),
                ("rules", JSON(report.ruleCount)),
            ])
        ),
        ("host", host(report)),
        (
            "target",
            .object([
                ("kernel", JSON(report.kernelVersion)), ("loader", JSON(report.loader)),
                ("profile", JSON(report.profile?.name)),
            ])
        ),
        (
            "summary",
            .object([
                ("critical", JSON(summary.critical)), ("error", JSON(summary.error)),
                ("warning", JSON(summary.warning)), ("info", JSON(summary.info)),
                ("undetermined", JSON(summary.undetermined)),
                ("not_applicable", JSON(summary.notApplicable)),
                ("passed", JSON(summary.passed)), ("suppressed", JSON(summary.suppressed)),
                ("failed", .flag(summary.failed)),
            ])
        ),
        ("findings", .list(report.findings.map(finding))),
        (
            "undetermined",
            .list(
                report.undetermined.map { entry in
                    .object([
                        ("rule_id", .text(entry.ruleID)),
                        (
                            "missing",
                            .list(entry.missing.map { .text("\($0.name): \($0.reason)") })
                        ),
                    ])
                })
        ),
        (
            "diagnostics",
            .list(
                report.diagnostics.map {
                    .object([("source", .text($0.source)), ("message", .text($0.message))])
                })
        ),
    ]).document
}

private func host(_ report: Report) -> JSON {
    .object([
        ("name", JSON(report.host.name.value)), ("kernel", JSON(report.host.kernel.value)),
        ("kernel_version", JSON(report.kernelVersion)),
        ("distribution", JSON(report.host.distribution.value)),
        ("namespace", JSON(report.host.namespace.value)),
        ("container", JSON(report.host.container?.value)),
        ("boot_id", JSON(report.host.bootID.value)), ("collected_at", .text(report.collectedAt)),
    ])
}

private func finding(_ finding: Finding) -> JSON {
    .object([
        ("rule_id", .text(finding.ruleID)), ("slug", .text(finding.slug)),
        ("level", .text(finding.level.rawValue)),
        ("confidence", .text(finding.confidence.rawValue)), ("title", .text(finding.title)),
        ("message", .text(finding.message)), ("key", JSON(finding.key)),
        ("observed", JSON(finding.observed)), ("expected", JSON(finding.expected)),
        ("evidence", JSON(finding.evidence)),
        ("location", location(finding.location)), ("fix", JSON(finding.fix)),
        ("references", references(finding.references)),
        ("fingerprint", .text(finding.fingerprint)), ("suppressed", suppression(finding)),
    ])
}

private func location(_ location: Finding.Location?) -> JSON {
    guard let location else { return .null }
    return .object([
        ("file", .text(location.file)), ("line", JSON(location.line)),
        ("column", JSON(location.column)),
    ])
}

private func suppression(_ finding: Finding) -> JSON {
    guard let suppressed = finding.suppressed else { return .null }
    return .object([
        ("by", .text(suppressed.by)), ("reason", .text(suppressed.reason)),
        ("expires", JSON(suppressed.expires)),
    ])
}

/// Sources of a rule.
func references(_ references: [RuleDefinition.Reference]) -> JSON {
    .list(
        references.map {
            .object([
                ("title", .text($0.title)), ("url", .text($0.url)),
                ("supports", .text($0.supports)),
            ])
        })
}
