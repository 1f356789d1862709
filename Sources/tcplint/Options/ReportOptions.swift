internal import ArgumentParser
internal import Engine
internal import Reporters
internal import Rules

extension Level: ExpressibleByArgument {}

/// When to colour.
enum ColorMode: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// `always` and `never` beat the environment; then NO_COLOR, FORCE_COLOR, and the terminal.
    func isColoured(onTerminal isTerminal: Bool) -> Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            if Console.environment("NO_COLOR") != nil { return false }
            if Console.environment("FORCE_COLOR") != nil { return true }
            return isTerminal && Console.environment("TERM") != "dumb"
        }
    }
}

/// How text is printed.
struct StyleOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("Colour the text: auto, always or never.", valueName: "when"))
    var color: ColorMode = .auto

    func style(toFile: Bool = false) -> TextStyle {
        TextStyle(
            width: toFile ? 100 : Console.width,
            isColoured: color.isColoured(onTerminal: !toFile && Console.outputIsTerminal))
    }
}

/// What is printed of a report, and what it means for the exit status.
struct ReportOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "text or json; 'json=FILE' writes a file besides; may be repeated.",
            valueName: "format"))
    var format: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write the report to a file instead of standard output.", valueName: "file"))
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

    @Flag(name: .shortAndLong, help: "Print one line for each finding and nothing else.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Also print rules that passed or do not apply.")
    var verbose = false

    @OptionGroup var style: StyleOptions

    func validate() throws {
        _ = try ReportOutput.outputs(format, to: output)
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude one another") }
    }

    var verbosity: Verbosity { quiet ? .quiet : verbose ? .verbose : .normal }
}
