/// Why a connection is noted one by one.
///
/// The bounds are those of the rules or wider, so that a healthy host keeps none.
package enum FlowTrouble: Int, CaseIterable, Sendable {
    /// The peer's window is full half of the time.
    case peerWindow
    /// What comes in fills the window that this side offers.
    case receiveWindow
    /// The send buffer was full a twentieth of the time, while the congestion window has room.
    case sendBuffer
    /// The congestion window is full, and nothing else.
    case congestion
    /// The round-trip time is a multiple of the least.
    case queueing
    /// The socket has dropped packets.
    case drops
    /// The peer's window is closed and probed.
    case closedWindow
    /// Much has come in that the program has not read.
    case unread
    /// Retransmissions are not answered.
    case deadPeer
    /// The first large segments were never acknowledged.
    case blackHole
    /// The next keepalive probe is far away.
    case keepalive
}
