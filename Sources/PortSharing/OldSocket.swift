/// What the first socket has left on the port when the second one binds.
package enum OldSocket: String, Sendable, CaseIterable {
    /// It is bound and does not listen.
    case bound
    /// It listens.
    case listening
    /// It listened and is closed; a connection that it accepted is established.
    case established
    /// It listened and is closed; a connection that it accepted was closed from this side first.
    case timeWait = "time_wait"

    /// Whether a connection holds the port, and no longer the socket that was bound.
    package var isConnection: Bool { self == .established || self == .timeWait }

    /// The states that a socket of a protocol can leave.
    package static func states(of portProtocol: PortProtocol) -> [OldSocket] {
        switch portProtocol {
        case .tcp: allCases
        case .udp: [.bound]
        }
    }
}
