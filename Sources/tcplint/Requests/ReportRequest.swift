internal import Engine
internal import Reporters
internal import Rules

/// What is printed of a report, and what it means for the exit status.
struct ReportRequest: Equatable {
    var format: [String] = []
    var output: String?
    var failOn = Level.critical
    var severity = Level.info
    var exitZero = false
    var strict = false
    var baseline: String?
    var writeBaseline: String?
    var quiet = false
    var verbose = false
    var color = ColorMode.auto

    /// What is wrong with it, one line; `nil` when nothing is.
    var mistake: String? {
        if quiet, verbose { return "--quiet and --verbose exclude one another" }
        if [baseline, writeBaseline].contains("-") {
            return "a baseline is a file of its own, not standard input or output"
        }
        do throws(FormatMistake) {
            _ = try ReportOutput.outputs(format, to: output)
            return nil
        } catch {
            return error.message
        }
    }

    /// Silences what the baseline knows, and writes the new one.
    func keepBaseline(of report: inout Report) throws {
        if let baseline {
            do {
                let file = try BaselineFile(try InputFile.text(baseline), file: baseline)
                report.silence(knownTo: file, named: baseline)
            } catch let error as RuleFileError {
                throw CommandFailure(message: "\(error)", isPlaced: true)
            }
        }
        // Where nothing could be read, nothing is known to be in order either.
        guard let writeBaseline, report.failure == nil else { return }
        try OutputFile.write(baselineDocument(report.ofBaseline), to: writeBaseline)
    }

    /// What made the inspection fail where only --strict did.
    static let strictFailure = "not every rule could be judged (--strict)"

    var verbosity: Verbosity { quiet ? .quiet : verbose ? .verbose : .normal }
}

/// When to colour.
enum ColorMode: String, CaseIterable {
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

    func style(toFile: Bool = false) -> TextStyle {
        TextStyle(
            width: toFile ? 100 : Console.width,
            isColoured: isColoured(onTerminal: !toFile && Console.outputIsTerminal))
    }
}
