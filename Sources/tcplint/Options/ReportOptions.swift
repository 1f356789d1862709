internal import ArgumentParser
internal import Rules

extension Level: ExpressibleByArgument {}

extension ColorMode: ExpressibleByArgument {}

/// When text is coloured.
struct ColorOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("Colour the text: auto, always or never.", valueName: "when"))
    var color: ColorMode = .auto
}

/// What is printed of a report, and what it means for the exit status.
struct ReportOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "text, json, sarif, junit, github, prometheus, markdown or html; 'json=FILE' writes a "
                + "file besides; may be repeated.",
            valueName: "format"), completion: Completions.formats)
    var format: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write the report to a file instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Exit with 1 for findings at this level or above: critical, error, warning or info.",
            valueName: "level"))
    var failOn: Level = .critical

    @Option(
        name: [.customShort("S"), .long],
        help: ArgumentHelp(
            "Show findings at this level or above; never changes the exit status.",
            valueName: "level"))
    var severity: Level = .info

    @Flag(name: .long, help: "Exit with 0 whatever is found.")
    var exitZero = false

    @Flag(
        name: .long,
        help: "Exit with 3 when a rule of the fail level could not be judged.")
    var strict = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Findings that stand in this file are known and do not count.", valueName: "file"),
        completion: .file())
    var baseline: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Write what is found to this file, for --baseline.", valueName: "file"),
        completion: .file())
    var writeBaseline: String?

    @Flag(name: .shortAndLong, help: "Print one line for each finding and nothing else.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Also print rules that passed or do not apply.")
    var verbose = false

    @OptionGroup var style: ColorOptions

    var request: ReportRequest {
        ReportRequest(
            format: format, output: output, failOn: failOn, severity: severity,
            exitZero: exitZero, strict: strict, baseline: baseline, writeBaseline: writeBaseline,
            quiet: quiet, verbose: verbose, color: style.color)
    }

    func validate() throws {
        if let mistake = request.mistake { throw ValidationError(mistake) }
    }
}
