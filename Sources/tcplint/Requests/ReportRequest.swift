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
    var quiet = false
    var verbose = false
    var color = ColorMode.auto

    /// What is wrong with it, one line; `nil` when nothing is.
    var mistake: String? {
        if quiet, verbose { return "--quiet and --verbose exclude one another" }
        do throws(FormatMistake) {
            _ = try ReportOutput.outputs(format, to: output)
            return nil
        } catch {
            return error.message
        }
    }

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
