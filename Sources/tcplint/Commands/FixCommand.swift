internal import ArgumentParser
internal import Engine
internal import Evidence
internal import Fix
internal import Rules
internal import Sysctl

struct FixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix",
        abstract: "Prints a sysctl.d drop-in that cures what 'check' finds.",
        discussion: """
            Changes nothing. Findings that no setting cures stand in the drop-in as comments, \
            with what to do instead.

            Examples:
              tcplint fix
              tcplint fix --severity error --ignore PORT -o 99-tcplint.conf
            """)

    @OptionGroup(title: "Input") var input: InputOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions

    @Option(
        name: [.customShort("S"), .long],
        help: ArgumentHelp("Cure findings at this level or above.", valueName: "level"))
    var severity: Level = .info

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    func run() throws {
        var (evidence, report) = try input.request.judged(by: rules.request)
        guard report.readAnySetting else {
            throw CommandFailure(
                message: "no setting could be read; nothing was judged",
                status: .inspectionFailed)
        }
        report.findings.removeAll { $0.level < severity }
        let plan = FixPlan(for: report) { evidence.sysctls[$0]?.value }
        let text = plan.document(
            tool: "tcplint \(Tool.version)", host: evidence.host.name.value ?? "an unnamed host",
            kernel: evidence.host.kernel.value ?? "unknown"
        ).text
        try output.map { try OutputFile.write(Array(text.utf8), to: $0) } ?? Console.output(text)
    }
}
