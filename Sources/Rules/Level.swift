/// How bad a finding is.
package enum Level: String, Sendable, CaseIterable, Comparable {
    /// A no-op, folklore or an explanation.
    case info
    /// Likely harmful for this role.
    case warning
    /// The setting is wrong.
    case error
    /// Traffic is or will be lost, or the host is open to attack.
    case critical

    /// Orders from info to critical.
    package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        case .critical: 3
        }
    }
}
