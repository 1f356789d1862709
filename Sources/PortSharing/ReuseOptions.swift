/// Which of the two options for sharing a port a socket sets before it binds.
package enum ReuseOptions: String, Sendable, CaseIterable {
    /// Neither.
    case none
    /// `SO_REUSEADDR`.
    case reuseaddr
    /// `SO_REUSEPORT`.
    case reuseport
    /// Both.
    case both

    /// Whether `SO_REUSEADDR` is set.
    package var hasAddress: Bool { self == .reuseaddr || self == .both }

    /// Whether `SO_REUSEPORT` is set.
    package var hasPort: Bool { self == .reuseport || self == .both }
}
