package import Engine
package import Rules

/// What a format needs beside the report: what is to be shown, what fails, and how the run ends.
package struct ReportTerms: Sendable {
    let shown: Level
    let failOn: Level
    let status: ExitStatus

    /// Makes terms; findings below `shown` are left out, those at or above `failOn` are failures.
    package init(shown: Level, failOn: Level, status: ExitStatus) {
        self.shown = shown
        self.failOn = failOn
        self.status = status
    }

    /// Findings that count and are to be shown, worst first.
    func findings(of report: Report) -> [Finding] { report.active.filter { $0.level >= shown } }

    /// Why the inspection failed, one line; `nil` when it did not.
    func failure(of report: Report) -> String? {
        guard status == .inspectionFailed else { return nil }
        if let failure = report.failure { return "\(failure)" }
        if report.hasUndetermined(atLeast: failOn) {
            return "rules of level '\(failOn.rawValue)' or above could not be judged"
        }
        return "something that should have been judged could not be read"
    }
}
