internal import Glibc
internal import PortSharing

/// Ends the TIME_WAIT of a connection over loopback.
///
/// A SYN from the old client's port is answered with an ACK, since nobody listens; that ACK fits no
/// connection, so the client's kernel answers with a reset, which ends the TIME_WAIT unless
/// tcp_rfc1337 forbids it (tcp_timewait_state_process in net/ipv4/tcp_minisocks.c).
struct TimeWaitEnd {
    let address: BindAddress
    let port: UInt16
    let clientPort: UInt16

    /// Ends it and tells whether there was one.
    ///
    /// Without one the SYN is refused at once. Otherwise another has to be sent, after a second by
    /// kernels before 5.7; only to wait for it is proof when packets were delayed.
    func end(withProof: Bool) throws(SocketFailure) -> Bool {
        let socket = try ProbeSocket.open(.tcp, for: address, options: .reuseaddr)
        try socket.bind(address, port: clientPort)
        try socket.connect(to: address, port: port, waiting: false)
        if withProof { try? socket.waitUntilClosed() }
        let (state, resent) = try socket.connection()
        return state != Int(TCP_CLOSE) || resent > 0
    }
}
