internal import Engine
internal import Reporters
internal import Rules

/// Why the formats that are asked for cannot be written.
struct FormatMistake: Error {
    let message: String
}

/// One form of a report and where it goes.
struct ReportOutput {
    enum Format: String, CaseIterable {
        case text, json, sarif, junit, github, prometheus, markdown, html
    }

    let format: Format
    /// `nil` is standard output.
    let path: String?

    /// Reads `--format` values; text on standard output when there are none.
    static func outputs(_ formats: [String], to path: String?) throws(FormatMistake)
        -> [ReportOutput]
    {
        var outputs: [ReportOutput] = []
        for value in formats {
            let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let format = Format(rawValue: String(parts[0])) else {
                let names = Format.allCases.map(\.rawValue).joined(separator: ", ")
                throw FormatMistake(
                    message: "'\(parts[0])' is not a format; expected one of \(names)")
            }
            guard parts.count == 1 || !parts[1].isEmpty else {
                throw FormatMistake(
                    message: "'\(value)' names no file; expected '\(parts[0])=FILE'")
            }
            outputs.append(
                ReportOutput(format: format, path: parts.count == 2 ? String(parts[1]) : path))
        }
        if outputs.isEmpty { outputs.append(ReportOutput(format: .text, path: path)) }
        outputs = outputs.map { $0.path == "-" ? ReportOutput(format: $0.format, path: nil) : $0 }
        guard Set(outputs.map { $0.path ?? "" }).count == outputs.count else {
            throw FormatMistake(
                message:
                    "two formats go to the same place; name files for them: '--format json=FILE'")
        }
        return outputs
    }

    func write(_ report: Report, _ request: ReportRequest, _ status: ExitStatus) throws {
        let bytes = bytes(of: report, request, status)
        guard let path else { return Console.output(bytes) }
        try OutputFile.write(bytes, to: path)
    }

    private func bytes(
        of report: Report, _ request: ReportRequest, _ status: ExitStatus
    ) -> [UInt8] {
        let terms = ReportTerms(
            shown: request.severity, failOn: request.failOn, status: status,
            isStrict: request.strict)
        switch format {
        case .json: return jsonReport(report)
        case .sarif: return sarifReport(report, terms)
        case .junit: return Array(jUnitReport(report, terms).utf8)
        case .github: return Array(gitHubReport(report, terms).utf8)
        case .prometheus: return Array(prometheusReport(report, terms).utf8)
        case .markdown: return Array(markdownReport(report, terms).utf8)
        case .html: return Array(htmlReport(report, terms).utf8)
        case .text:
            let reporter = TextReporter(
                style: request.color.style(toFile: path != nil), verbosity: request.verbosity,
                shown: request.severity)
            return Array(reporter.text(report).utf8)
        }
    }
}
