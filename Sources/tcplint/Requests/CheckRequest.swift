internal import Engine

/// One inspection: what to look at, by which rules, and how to tell.
struct CheckRequest: Equatable {
    var input = InputRequest()
    var rules = RuleRequest()
    var report = ReportRequest()
    /// Every network namespace of this machine, and not one.
    var allNamespaces = false

    /// What is wrong with the input, one line; `nil` when nothing is.
    var mistake: String? {
        if allNamespaces, input.isFile || input.live.netns != nil || input.live.pid != nil {
            return "--all-netns looks at every network namespace of this host; it does not go "
                + "with a file, --netns or --pid"
        }
        return input.mistake
    }

    /// Inspects, reports, and says how it went.
    func run() throws -> ExitStatus {
        var result =
            allNamespaces
            ? try NamespaceSurvey(live: input.live, rules: rules).report()
            : try input.judged(by: rules).report
        try report.keepBaseline(of: &result)
        let status = ExitStatus(
            of: result, failOn: report.failOn, strict: report.strict, exitZero: report.exitZero)
        result.summary.failed = status != .passed
        for output in try ReportOutput.outputs(report.format, to: report.output) {
            try output.write(result, report, status)
        }
        if let failure = result.failure {
            Console.error("tcplint: error: \(failure)")
        } else if status == .inspectionFailed {
            Console.error(
                "tcplint: error: \(ReportRequest.strictFailure); the report tells why")
        }
        return status
    }
}
