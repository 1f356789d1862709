package import Engine
internal import Evidence
internal import Rules
internal import Sysctl

/// Writes a report as one page that stands alone: no script, and nothing from elsewhere.
///
/// It is well-formed XML besides, so that a text that broke out of its place would be noticed.
package func htmlReport(_ report: Report, _ terms: ReportTerms) -> String {
    let findings = terms.findings(of: report)
    let hidden = report.active.count - findings.count
    var main = "<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">Findings</h2>\n"
    if let failure = terms.failure(of: report) {
        main +=
            "<p class=\"failed\"><strong>The inspection failed:</strong> \(html(failure)).</p>\n"
    } else if findings.isEmpty {
        main += "<p>Nothing is wrong at '\(terms.shown.rawValue)' or above.</p>\n"
    }
    main += findings.map { HTMLFinding($0).text }.joined()
    if hidden > 0 {
        main += "<p>\(hidden) below '\(terms.shown.rawValue)' not shown.</p>\n"
    }
    main += "</section>\n" + TrafficPictures(report.traffic).text + remarks(report)
    let title = "tcplint: \(report.summary.findingsInWords)"
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'unsafe-inline'"/>
        <title>\(html([title, report.host.name.value].compactMap { $0 }.joined(separator: ", ")))\
        </title>
        <style>
        \(htmlStyle)</style>
        </head>
        <body>
        <header>
        <h1>\(html(title))</h1>
        <p>\(html(report.subject))</p>
        <p>Evidence of <time>\(html(report.collectedAt))</time>. \(report.summary.rulesInWords).</p>
        </header>
        <main>
        \(main)</main>
        </body>
        </html>

        """
}

/// Text of any origin on one line of a page.
func html(_ text: String) -> String { markup(printable(text)) }

/// What was not judged, does not count, or went wrong.
private func remarks(_ report: Report) -> String {
    let undetermined = report.unjudged.map { entry in
        return (entry.ruleID, "\(entry.title) -- \(entry.missing)")
    }
    let suppressed = report.findings.compactMap { finding in
        finding.suppressed.map {
            (finding.ruleID, "\(finding.title) -- \($0.by): \($0.reason)")
        }
    }
    return section("undetermined", "Not determined", undetermined)
        + section("suppressed", "Suppressed", suppressed)
        + section(
            "diagnostics", "While collecting", report.diagnostics.map { ($0.source, $0.message) })
}

private func section(_ id: String, _ title: String, _ items: [(name: String, text: String)])
    -> String
{
    guard !items.isEmpty else { return "" }
    let list = items.map { "<li><code>\(html($0.name))</code> \(html($0.text))</li>\n" }.joined()
    return
        "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(title)</h2>\n<ul>\n\(list)</ul>\n"
        + "</section>\n"
}
