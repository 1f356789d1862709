internal import ArgumentParser

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
              tcplint check --all-netns --quiet
              tcplint check --sysctl-dump old-host.txt --kernel 3.10
            """)

    @OptionGroup(title: "Input") var input: InputOptions

    @Flag(
        name: .long,
        help: """
            Look at every network namespace that has a name or a process; settings of the whole \
            machine are judged once.
            """)
    var allNetns = false

    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var report: ReportOptions

    var request: CheckRequest {
        CheckRequest(
            input: input.request, rules: rules.request, report: report.request,
            allNamespaces: allNetns)
    }

    func validate() throws {
        if let mistake = request.mistake { throw ValidationError(mistake) }
    }

    func run() throws {
        throw ExitStatusSignal(status: try request.run())
    }
}
