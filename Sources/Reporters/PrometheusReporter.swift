package import Engine
internal import Evidence
internal import Rules
internal import Sysctl

/// Writes a report as metrics for the textfile collector of the Prometheus node exporter.
///
/// Gauges only, and no timestamps, which the collector refuses. What nobody could read has no
/// number: then the metrics of findings and rules are left out, and the success is 0.
package func prometheusReport(_ report: Report, _ terms: ReportTerms) -> String {
    var text = family(
        "tcplint_build_info", "The version of tcplint that ran.",
        [([("version", report.version)], 1)])
    text += family(
        "tcplint_last_run_success", "Whether the inspection worked, whatever it found.",
        [([], terms.status == .inspectionFailed ? 0 : 1)])
    if let seconds = epochSeconds(report.collectedAt) {
        text += family(
            "tcplint_last_run_timestamp_seconds", "When the evidence was collected.",
            [([], seconds)])
    }
    guard report.failure == nil else { return text }
    let summary = report.summary
    text += family(
        "tcplint_findings", "Findings that count, by severity.",
        [
            ([("severity", "critical")], summary.critical),
            ([("severity", "error")], summary.error),
            ([("severity", "warning")], summary.warning), ([("severity", "info")], summary.info),
        ])
    text += family(
        "tcplint_findings_suppressed", "Findings that do not count.", [([], summary.suppressed)])
    text += family("tcplint_rules_evaluated", "Rules evaluated.", [([], report.ruleCount)])
    text += family(
        "tcplint_rules_passed", "Rules that found nothing wrong.", [([], summary.passed)])
    text += family(
        "tcplint_rules_not_applicable", "Rules that do not speak of this host.",
        [([], summary.notApplicable)])
    text += family(
        "tcplint_rules_unknown", "Rules that could not be judged.",
        [([], summary.undetermined)])
    return text
        + family(
            "tcplint_finding_info", "A finding that counts; the value is always 1.",
            infos(report))
}

private typealias Sample = (labels: [(name: String, value: String)], value: Int)

/// Several lines of a file may break one rule in one way: a series stands once.
private func infos(_ report: Report) -> [Sample] {
    var seen: Set<String> = []
    return report.active.compactMap { finding in
        let key = finding.key ?? ""
        let identity = "\(finding.fingerprint) \(finding.ruleID) \(finding.level.rawValue) \(key)"
        guard seen.insert(identity).inserted else { return nil }
        return (
            [
                ("rule", finding.ruleID), ("key", key), ("severity", finding.level.rawValue),
                ("fingerprint", finding.fingerprint),
            ], 1
        )
    }
}

private func family(_ name: String, _ help: String, _ samples: [Sample]) -> String {
    guard !samples.isEmpty else { return "" }
    var text = "# HELP \(name) \(help)\n# TYPE \(name) gauge\n"
    for sample in samples {
        let labels = sample.labels.map { "\($0.name)=\"\(escaped($0.value))\"" }
        let set = labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}"
        text += "\(name)\(set) \(sample.value)\n"
    }
    return text
}

/// The value of a label: backslash, quote and newline are written with a backslash.
private func escaped(_ text: String) -> String {
    printable(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
}
