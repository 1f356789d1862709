internal import Engine

/// One inspection: what to look at, by which rules, and how to tell.
struct CheckRequest: Equatable {
    var input = InputRequest()
    var rules = RuleRequest()
    var report = ReportRequest()

    /// Inspects, reports, and says how it went.
    func run() throws -> ExitStatus {
        var result = try input.judged(by: rules).report
        try report.keepBaseline(of: &result)
        let status = ExitStatus(
            of: result, failOn: report.failOn, strict: report.strict, exitZero: report.exitZero)
        result.summary.failed = status != .passed
        for output in try ReportOutput.outputs(report.format, to: report.output) {
            try output.write(result, report, status)
        }
        if !result.readAnySetting {
            Console.error("tcplint: error: no setting could be read; nothing was judged")
        }
        return status
    }
}
