/// What became of a second socket.
package enum BindOutcome: Sendable, Hashable {
    /// A call that can be refused.
    package enum Step: String, Sendable {
        /// `bind`.
        case bind
        /// `listen`, which looks for conflicts once more.
        case listen
    }

    /// It was bound, and for TCP it listened.
    case works
    /// A call was refused with this error, such as `EADDRINUSE`.
    case refused(Step, error: String)
    /// The case could not be made on this host, for this reason.
    case untried(reason: String)
}
