package import Engine
internal import Evidence
internal import Rules
internal import Sysctl

/// Writes a report as Markdown, to be the summary of a job: a table, and the details below it.
///
/// Code hosts refuse summaries of more than a mebibyte, so rows, details and texts are bounded; what
/// is left out is counted.
package func markdownReport(_ report: Report, _ terms: ReportTerms) -> String {
    let findings = terms.findings(of: report)
    var text = "## tcplint: \(report.summary.findingsInWords)\n\n"
    if let failure = terms.failure(of: report) {
        text += "**The inspection failed:** \(cell(failure))\n\n"
    }
    text += "\(cell(report.subject))\n"
    if !findings.isEmpty { text += table(findings) + details(findings) }
    let hidden = report.active.count - findings.count
    if hidden > 0 { text += "\n\(hidden) below '\(terms.shown.rawValue)' not shown\n" }
    text += "\n\(report.summary.rulesInWords)\n"
    text += list(
        "Not determined",
        report.unjudged.map { entry in
            return "\(entry.ruleID): \(entry.missing)"
        })
    text += list(
        "While collecting", report.diagnostics.map { "\($0.source): \($0.message)" })
    return text
}

private let mostRows = 500
private let mostDetails = 50
private let longestText = 500

private func table(_ findings: [Finding]) -> String {
    var text = "\n| level | rule | where | finding |\n|---|---|---|---|\n"
    for finding in findings.prefix(mostRows) {
        let place = finding.subject.isEmpty ? "" : "<code>\(cell(finding.subject))</code>"
        text +=
            "| **\(finding.level.rawValue)** | \(finding.ruleID) | \(place) "
            + "| \(cell(finding.message)) |\n"
    }
    return text + more(findings.count - mostRows)
}

private func details(_ findings: [Finding]) -> String {
    var text = "\n<details>\n<summary>Reasons, evidence and fixes</summary>\n"
    for finding in findings.prefix(mostDetails) {
        text += "\n### \(finding.ruleID) \(cell(finding.slug))\n\n"
        text += "\(cell(finding.message))\n\n\(cell(finding.why))\n\n"
        if !finding.fineWhen.isEmpty { text += "**Fine if:** \(cell(finding.fineWhen))\n\n" }
        // Between these tags Markdown is not read, and no line is empty.
        let lines = finding.details.map { markup(cut($0)) }
        if !lines.isEmpty { text += "<pre>\n\(lines.joined(separator: "\n"))\n</pre>\n" }
    }
    return text + more(findings.count - mostDetails) + "\n</details>\n"
}

private func list(_ title: String, _ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    let lines = items.prefix(mostRows).map { "- \(cell($0))\n" }.joined()
    return "\n### \(title)\n\n" + lines + more(items.count - mostRows)
}

private func more(_ count: Int) -> String { count > 0 ? "\nand \(count) more\n" : "" }

private func cell(_ text: String) -> String { markdown(cut(text)) }

private func cut(_ text: String) -> String {
    text.unicodeScalars.count <= longestText
        ? text : String(text.unicodeScalars.prefix(longestText)) + "…"
}
