package import Engine
internal import Evidence
internal import Rules
internal import Sysctl

/// Writes a report as annotations of a GitHub workflow, one line each, worst first: only the
/// first ten of a kind are shown there.
package func gitHubReport(_ report: Report, _ terms: ReportTerms) -> String {
    var lines: [String] = []
    if let failure = terms.failure(of: report) {
        lines.append(annotation("error", title: "tcplint: the inspection failed", failure))
    }
    for finding in terms.findings(of: report) {
        let command =
            switch finding.level {
            case .critical, .error: "error"
            case .warning: "warning"
            case .info: "notice"
            }
        let text = ([finding.message] + finding.details).joined(separator: "\n")
        lines.append(
            annotation(
                command, finding.location,
                title: "\(finding.level.rawValue): \(finding.ruleID) \(finding.slug)", text))
    }
    lines += report.diagnostics.map { annotation("warning", title: $0.source, $0.message) }
    return lines.map { $0 + "\n" }.joined()
}

private func annotation(
    _ command: String, _ location: Finding.Location? = nil, title: String, _ message: String
) -> String {
    var properties: [String] = []
    if let location {
        // A column is taken only when the annotation begins and ends on one line.
        properties = [
            "file=" + property(location.file), "line=\(location.line)", "col=\(location.column)",
            "endLine=\(location.line)",
        ]
    }
    properties.append("title=" + property(title))
    return "::\(command) \(properties.joined(separator: ","))::" + data(message)
}

/// Text after the second pair of colons.
private func data(_ text: String) -> String {
    printable(
        text.replacing("%", with: "%25").replacing("\r\n", with: "%0D%0A")
            .replacing("\r", with: "%0D").replacing("\n", with: "%0A"))
}

/// The value of a property, which a comma or a colon would end.
private func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
}
