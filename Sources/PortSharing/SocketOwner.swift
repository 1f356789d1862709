/// Whose effective user id makes the second socket.
package enum SocketOwner: String, Sendable, CaseIterable {
    /// The same as the first one's.
    case same
    /// Another one.
    case other
}
