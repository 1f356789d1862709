package import Engine
package import Rules

/// What a format needs beside the report: what is to be shown, what fails, and how the run ends.
package struct ReportTerms: Sendable {
    let shown: Level
    let failOn: Level
    let status: ExitStatus
    let isStrict: Bool

    /// Makes terms; findings below `shown` are left out, those at or above `failOn` are failures,
    /// and so are rules of that level that could not be judged when it `isStrict`.
    package init(shown: Level, failOn: Level, status: ExitStatus, isStrict: Bool = false) {
        self.shown = shown
        self.failOn = failOn
        self.status = status
        self.isStrict = isStrict
    }

    /// Findings that count and are to be shown, worst first.
    func findings(of report: Report) -> [Finding] { report.active.filter { $0.level >= shown } }

    /// Why the inspection failed, one line; `nil` when it did not.
    func failure(of report: Report) -> String? {
        guard status == .inspectionFailed else { return nil }
        if let failure = report.failure { return "\(failure)" }
        if isStrict, report.hasUndetermined(atLeast: failOn) {
            return "rules of level '\(failOn.rawValue)' or above could not be judged"
        }
        return "something that should have been judged could not be read"
    }
}
