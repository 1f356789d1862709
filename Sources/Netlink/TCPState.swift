/// A TCP state as inet_diag numbers it.
///
/// Source: the kernel's `include/net/tcp_states.h`; `CNetlink` proves the numbers that uapi headers
/// repeat.
package enum TCPState: UInt8, CaseIterable, Sendable {
    /// Open in both directions.
    case established = 1
    /// A SYN has left, no answer yet.
    case synSent
    /// A SYN has arrived and was answered.
    case synReceived
    /// Closed here, the FIN is not acknowledged yet.
    case finWait1
    /// Closed here and acknowledged; the peer still may send.
    case finWait2
    /// Closed by both, here first; the port pair rests.
    case timeWait
    /// Not connected; bound sockets appear so on kernels that list them.
    case close
    /// Closed by the peer, not yet here.
    case closeWait
    /// Closed by both, the peer first; our FIN is not acknowledged yet.
    case lastAck
    /// Accepts connections.
    case listen
    /// Closed by both at once.
    case closing
    /// The kernel's inner form of SYN_RECV; rows show SYN_RECV instead.
    case newSynReceived
    /// Asks for bound sockets that neither listen nor connect; their rows show CLOSE. Linux 6.8.
    case boundInactive

    /// The kernel's name without the `TCP_` prefix.
    package var kernelName: String {
        switch self {
        case .established: "ESTABLISHED"
        case .synSent: "SYN_SENT"
        case .synReceived: "SYN_RECV"
        case .finWait1: "FIN_WAIT1"
        case .finWait2: "FIN_WAIT2"
        case .timeWait: "TIME_WAIT"
        case .close: "CLOSE"
        case .closeWait: "CLOSE_WAIT"
        case .lastAck: "LAST_ACK"
        case .listen: "LISTEN"
        case .closing: "CLOSING"
        case .newSynReceived: "NEW_SYN_RECV"
        case .boundInactive: "BOUND_INACTIVE"
        }
    }
}
