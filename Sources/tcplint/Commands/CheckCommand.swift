internal import ArgumentParser
internal import Engine

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Judges the TCP settings of this host, or of a snapshot.",
        discussion: """
            Reads settings, sockets and counters, and reports what is wrong with the evidence and \
            the cure. What could not be read is listed as not determined. Runs without \
            privilege; root sees the owners of all sockets.

            Examples:
              tcplint check
              tcplint check --netns web --severity warning
              tcplint check --sysctl-dump old-host.txt --kernel 3.10
            """)

    @OptionGroup(title: "Input") var input: InputOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var report: ReportOptions

    func run() throws {
        let rules = try rules.ruleSet()
        var result = evaluate(
            try input.evidence(for: rules), using: rules, version: Tool.version)
        let status = ExitStatus(
            of: result, failOn: report.failOn, strict: report.strict, exitZero: report.exitZero)
        result.summary.failed = status != .passed
        for output in try ReportOutput.outputs(report.format, to: report.output) {
            try output.write(result, report)
        }
        if status == .inspectionFailed, !result.readAnySetting {
            Console.error("tcplint: error: no setting could be read; nothing was judged")
        }
        throw ExitStatusSignal(status: status)
    }
}
