package import Rules

/// What the process tells its caller; the one place that decides it.
package enum ExitStatus: Int32, Sendable {
    /// Nothing at or above the fail level.
    case passed = 0
    /// Findings at or above it.
    case findings = 1
    /// The command, configuration, a rule or an input is wrong.
    case usage = 2
    /// The inspection itself failed.
    case inspectionFailed = 3

    /// The status of a report.
    ///
    /// A proved finding says more than a missing fact, so 1 goes before the 3 of `strict`;
    /// `exitZero` turns that 1 into 0 and nothing else. A run that is worth nothing is always
    /// 3.
    package init(of report: Report, failOn: Level, strict: Bool, exitZero: Bool) {
        if report.failure != nil {
            self = .inspectionFailed
        } else if !exitZero, report.active.contains(where: { $0.level >= failOn }) {
            self = .findings
        } else if strict, report.hasUndetermined(atLeast: failOn) {
            self = .inspectionFailed
        } else {
            self = .passed
        }
    }
}

extension Report {
    /// Whether a rule that could give `level` or worse could not be judged.
    package func hasUndetermined(atLeast level: Level) -> Bool {
        results.contains { $0.isUndetermined && $0.highestLevel >= level }
    }
}
