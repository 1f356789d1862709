internal import Evidence
internal import Rules

/// Why an inspection is worth nothing, whatever was asked of it.
package enum InspectionFailure: Sendable, Equatable, CustomStringConvertible {
    /// Settings were wanted; none could be read, and not because this kernel or namespace has none.
    case noSettings
    /// Every rule lacked a fact.
    case noVerdicts

    /// One line for the user.
    package var description: String {
        switch self {
        case .noSettings: "no setting could be read"
        case .noVerdicts: "no rule could be judged; the report tells what was missing"
        }
    }
}

extension InspectionFailure {
    /// What made a run fail, `nil` when it is worth something.
    init?(_ snapshot: Snapshot, _ rules: RuleSet, _ results: [RuleResult]) {
        guard !snapshot.sysctls.values.contains(where: { $0.value != nil }) else { return nil }
        // A setting that this namespace does not have is known; that of another reason is not.
        let isRefused = rules.plan(sample: nil).sysctls.contains { key in
            snapshot.sysctls[key]?.absence?.reason != .nonexistent
        }
        if isRefused {
            self = .noSettings
        } else if !results.isEmpty, results.allSatisfy(\.isUndetermined) {
            self = .noVerdicts
        } else {
            return nil
        }
    }
}
