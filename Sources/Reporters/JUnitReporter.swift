package import Engine
internal import Evidence
internal import Expressions
internal import Rules
internal import Sysctl

/// Writes a report as JUnit XML: a suite for each family of rules, a test case for each rule.
///
/// A rule fails the test when it fails the run: with a finding at the fail level or above. A
/// finding below that level stands in the output of a case that passed.
package func jUnitReport(_ report: Report, _ terms: ReportTerms) -> String {
    let findings = Dictionary(grouping: report.findings, by: \.ruleID)
    var suites = [inspection(report, terms)]
    for result in report.results {
        let family = String(result.ruleID.prefix { $0.isLetter })
        if suites.last?.name != family { suites.append(JUnitSuite(name: family)) }
        suites[suites.count - 1].cases.append(
            JUnitCase(result, findings[result.ruleID] ?? [], failOn: terms.failOn))
    }
    let all = suites.flatMap(\.cases)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<testsuites name=\"tcplint\"\(JUnitSuite.counts(all))>\n"
        + suites.map { $0.text(of: report) }.joined() + "</testsuites>\n"
}

/// Whether there was evidence to judge, so that a run that failed has a case that failed.
private func inspection(_ report: Report, _ terms: ReportTerms) -> JUnitSuite {
    var test = JUnitCase(id: "tcplint", family: "inspection", name: "the host was inspected")
    test.output = report.diagnostics.map { printable("\($0.source): \($0.message)") }
    if let failure = terms.failure(of: report) {
        test.outcome = .error(failure)
        test.output += report.unjudged.map { entry in
            return printable("\(entry.ruleID) not determined: \(entry.missing)")
        }
    }
    return JUnitSuite(name: "inspection", cases: [test])
}

/// One test suite.
private struct JUnitSuite {
    let name: String
    var cases: [JUnitCase] = []

    func text(of report: Report) -> String {
        var head = "  <testsuite name=\"\(markup(name))\"\(Self.counts(cases))"
        if let host = report.host.name.value { head += " hostname=\"\(markup(printable(host)))\"" }
        // The form that readers agree on has no letter for the time zone.
        if epochSeconds(report.collectedAt) != nil {
            head += " timestamp=\"\(report.collectedAt.dropLast())\""
        }
        return head + ">\n" + cases.map(\.text).joined() + "  </testsuite>\n"
    }

    /// The attributes that count; nothing is timed, so that equal reports are equal.
    static func counts(_ cases: [JUnitCase]) -> String {
        let failures = cases.count { if case .failure = $0.outcome { true } else { false } }
        let errors = cases.count { if case .error = $0.outcome { true } else { false } }
        let skipped = cases.count { if case .skipped = $0.outcome { true } else { false } }
        return " tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\""
            + " skipped=\"\(skipped)\" time=\"0\""
    }
}

/// One rule.
private struct JUnitCase {
    enum Outcome {
        case passed
        case skipped(String)
        case failure(message: String, level: Level, lines: [String])
        case error(String)
    }

    let id: String
    let family: String
    let name: String
    var outcome = Outcome.passed
    var output: [String] = []

    init(id: String, family: String, name: String) {
        self.id = id
        self.family = family
        self.name = name
    }

    init(_ result: RuleResult, _ findings: [Finding], failOn: Level) {
        self.init(
            id: result.ruleID, family: String(result.ruleID.prefix { $0.isLetter }),
            name: result.title)
        let active = findings.filter { $0.suppressed == nil }
        let failing = active.filter { $0.level >= failOn }
        output = active.filter { $0.level < failOn }.flatMap(Self.lines)
        if let worst = failing.first {
            let more = failing.count > 1 ? " (and \(failing.count - 1) more)" : ""
            outcome = .failure(
                message: worst.message + more, level: worst.level,
                lines: failing.flatMap(Self.lines))
            return
        }
        switch result.outcome {
        case .passed: break
        case .finding:
            if active.isEmpty, let suppressed = findings.first?.suppressed {
                outcome = .skipped("suppressed by \(suppressed.by): \(suppressed.reason)")
            }
        case .notApplicable(let reason): outcome = .skipped("does not apply: \(reason)")
        case .undetermined(let missing):
            let names = missing.map { "\($0.name): \($0.reason)" }
            outcome = .skipped("not determined: \(names.joined(separator: "; "))")
        }
    }

    private static func lines(_ finding: Finding) -> [String] {
        let place = finding.location.map { "\($0.words): " } ?? ""
        return [printable("\(place)\(finding.level.rawValue): \(finding.message)")]
            + finding.details.map { "  " + $0 }
    }

    var text: String {
        let head =
            "    <testcase classname=\"tcplint.\(markup(family))\""
            + " name=\"\(markup(printable("\(id) \(name)")))\" time=\"0\""
        var body = ""
        switch outcome {
        case .passed: break
        case .skipped(let reason): body += "      <skipped\(Self.message(reason))/>\n"
        case .error(let reason):
            body += "      <error\(Self.message(reason)) type=\"inspection\"/>\n"
        case .failure(let message, let level, let lines):
            body +=
                "      <failure\(Self.message(message)) type=\"\(level.rawValue)\">"
                + markup(lines.joined(separator: "\n")) + "</failure>\n"
        }
        if !output.isEmpty {
            body += "      <system-out>\(markup(output.joined(separator: "\n")))</system-out>\n"
        }
        return body.isEmpty ? head + "/>\n" : head + ">\n" + body + "    </testcase>\n"
    }

    private static func message(_ text: String) -> String {
        " message=\"\(markup(printable(text)))\""
    }
}
