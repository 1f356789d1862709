package import Engine
internal import Evidence
internal import Expressions
package import Rules
internal import Sysctl

/// How much a text report tells.
package enum Verbosity: Sendable {
    /// One line a finding.
    case quiet
    /// Findings with proof and cure, what is not known, and a summary.
    case normal
    /// Also rules that passed, do not apply or were folded into another.
    case verbose
}

/// Writes a report to be read at 3 a.m.: worst first, then proof and cure.
package struct TextReporter: Sendable {
    let style: TextStyle
    let verbosity: Verbosity
    /// Findings below this level are counted and not shown.
    let shown: Level

    private static let indent = 9

    /// Makes a reporter.
    package init(style: TextStyle, verbosity: Verbosity, shown: Level) {
        self.style = style
        self.verbosity = verbosity
        self.shown = shown
    }

    /// The text of a report.
    package func text(_ report: Report) -> String {
        let findings = report.active.filter { $0.level >= shown }
        if verbosity == .quiet {
            return findings.map {
                "\($0.level.rawValue): \($0.ruleID) \(printable($0.message))\n"
            }.joined()
        }
        var text = header(report)
        var told: Set<String> = []
        for (heading, findings) in grouped(findings, report) {
            text += heading
            for finding in findings {
                // Many lines of files can break one rule; its reasons are told once.
                let isFirst = finding.location == nil || told.insert(finding.ruleID).inserted
                text += "\n" + section(finding, isFirst: isFirst)
            }
        }
        if findings.allSatisfy({ $0.location == nil }) || verbosity == .verbose {
            text += undetermined(report)
        }
        if verbosity == .verbose { text += rest(report) }
        text += diagnostics(report)
        return text + "\n" + summary(report, hidden: report.active.count - findings.count)
    }

    private func header(_ report: Report) -> String {
        let subject = style.paragraph(report.subject, head: "", indent: 0)
        guard let profile = report.profile else { return subject }
        let role = "profile \(profile.name): \(profile.evidence)"
        return subject + style.paragraph(printable(role), head: "", indent: 0)
    }

    /// Findings under the heading of their network namespace, where there are several.
    private func grouped(
        _ findings: [Finding], _ report: Report
    ) -> [(heading: String, findings: [Finding])] {
        guard !report.namespaces.isEmpty else { return [("", findings)] }
        return report.namespaces.map { namespace in
            let name = namespace.name ?? "of this program"
            let mine = findings.filter { $0.namespace == namespace.name }
            let words = "Network namespace \(name), \(namespace.identity): \(mine.count) shown"
            return ("\n" + style.bold(printable(words)) + "\n", mine)
        }
    }

    private func section(_ finding: Finding, isFirst: Bool) -> String {
        if let location = finding.location {
            return lineSection(finding, at: location, isFirst: isFirst)
        }
        let level = " \(finding.level.rawValue.uppercased()) "
        let name = "\(finding.ruleID) \(finding.slug)"
        var text = style.paint(level, finding.level) + " " + style.bold(name)
        if finding.confidence != .high {
            let confidence = "(\(finding.confidence.rawValue) confidence)"
            let fits = level.count + name.count + confidence.count + 2 <= style.width
            text += (fits ? " " : "\n  ") + style.dim(confidence)
        }
        text += "\n"
        text += style.paragraph(printable(finding.message), head: "  ", indent: 2)
        text += style.paragraph(finding.why, head: "  why", indent: Self.indent)
        for (index, piece) in finding.evidence.enumerated() {
            text += line(piece, isFirst: index == 0)
        }
        text += cure(finding)
        if !finding.fineWhen.isEmpty {
            text += style.paragraph(finding.fineWhen, head: "  fine if", indent: Self.indent + 1)
        }
        return text
    }

    /// A finding on a line of a file: where, what, the line itself, and why and how to cure it.
    private func lineSection(
        _ finding: Finding, at location: Finding.Location, isFirst: Bool
    ) -> String {
        let place = printable(location.words)
        let level = style.paint(finding.level.rawValue, finding.level)
        var text = "\(style.bold(place)): \(level): \(printable(finding.message)) "
        text += style.dim("[\(finding.ruleID) \(finding.slug)]") + "\n"
        text += SourceExcerpt(location, width: style.width).text
        if isFirst {
            text += style.paragraph(finding.why, head: "  why", indent: Self.indent)
        }
        if finding.key == nil {
            for (index, piece) in finding.evidence.enumerated() {
                text += line(piece, isFirst: index == 0)
            }
        }
        text += cure(finding, isFirst: isFirst)
        if isFirst, !finding.fineWhen.isEmpty {
            text += style.paragraph(finding.fineWhen, head: "  fine if", indent: Self.indent + 1)
        }
        return text
    }

    private func line(_ piece: Finding.Evidence, isFirst: Bool) -> String {
        let words = printable("\(piece.name) = \(piece.quantity)  [\(piece.source)]")
        return style.paragraph(words, head: isFirst ? "  seen" : "", indent: Self.indent)
    }

    private func cure(_ finding: Finding, isFirst: Bool = true) -> String {
        var text = ""
        for setting in finding.fix.settings {
            let margin = text.isEmpty ? "  fix" : ""
            let gap = String(repeating: " ", count: Self.indent - margin.count)
            text += margin + gap + style.bold("\(setting.key) = \(setting.value)") + "\n"
        }
        if !finding.fix.text.isEmpty {
            text += style.paragraph(
                printable(finding.fix.text), head: text.isEmpty ? "  fix" : "",
                indent: Self.indent)
        }
        if isFirst, !finding.fix.caveat.isEmpty {
            text += style.paragraph(finding.fix.caveat, head: "  caveat", indent: Self.indent)
        }
        return text
    }

    /// What could not be judged, told once for each reason; rule by rule when verbose.
    private func undetermined(_ report: Report) -> String {
        let entries = report.undetermined
        guard !entries.isEmpty else { return "" }
        let rules = entries.count == 1 ? "1 rule" : "\(entries.count) rules"
        var text = "\n" + style.bold("Not determined (\(rules))") + "\n"
        if verbosity == .verbose {
            for entry in entries {
                let missing = entry.missing.map { "\($0.name): \($0.reason)" }
                text += style.paragraph(
                    printable("\(entry.title) -- \(missing.joined(separator: "; "))"),
                    head: "  \(entry.ruleID)", indent: 13)
            }
            return text
        }
        let missing = entries.flatMap(\.missing)
        for reason in Set(missing.map(\.reason)).sorted() {
            let names = Set(missing.filter { $0.reason == reason }.map(\.name)).sorted()
            let ids = entries.filter { $0.missing.contains { $0.reason == reason } }.map(\.ruleID)
            text += style.paragraph(
                printable("\(Self.abridged(names)): \(reason)"), head: "  ", indent: 2)
            text += style.paragraph(ids.joined(separator: " "), head: "", indent: 4)
        }
        return text
    }

    private static func abridged(_ names: [String]) -> String {
        guard names.count > 6 else { return names.joined(separator: ", ") }
        return names.prefix(4).joined(separator: ", ") + " and \(names.count - 4) more"
    }

    private func rest(_ report: Report) -> String {
        var text = ""
        let folded = report.findings.filter { $0.suppressed != nil }
        if !folded.isEmpty { text += "\n" + style.bold("Suppressed") + "\n" }
        for finding in folded {
            text += style.paragraph(
                printable(
                    "\(finding.title) -- \(finding.suppressed?.by ?? ""): "
                        + "\(finding.suppressed?.reason ?? "")"),
                head: "  \(finding.ruleID)", indent: 13)
        }
        text += section("Does not apply", report) { outcome in
            guard case .notApplicable(let reason) = outcome else { return nil }
            return reason.description
        }
        text += section("Passed", report) { $0 == .passed ? "" : nil }
        return text
    }

    private func section(
        _ title: String, _ report: Report, _ reason: (RuleOutcome) -> String?
    ) -> String {
        let entries = report.results.compactMap { result in
            reason(result.outcome).map { (result, $0) }
        }
        guard !entries.isEmpty else { return "" }
        return entries.reduce("\n" + style.bold(title) + "\n") { text, entry in
            let words = entry.1.isEmpty ? entry.0.title : "\(entry.0.title) -- \(entry.1)"
            return text
                + style.paragraph(printable(words), head: "  \(entry.0.ruleID)", indent: 13)
        }
    }

    private func diagnostics(_ report: Report) -> String {
        guard !report.diagnostics.isEmpty else { return "" }
        return report.diagnostics.reduce("\n" + style.bold("While collecting") + "\n") {
            $0
                + style.paragraph(
                    printable("\($1.source): \($1.message)"), head: "  ", indent: 2)
        }
    }

    private func summary(_ report: Report, hidden: Int) -> String {
        var counts = report.summary.findingsInWords
        if hidden > 0 { counts += ", \(hidden) of them below '\(shown.rawValue)' not shown" }
        let lines = style.paragraph(counts, head: "", indent: 0)
            .split(separator: "\n").map { style.bold(String($0)) + "\n" }
        return lines.joined() + style.paragraph(report.summary.rulesInWords, head: "", indent: 0)
    }
}
