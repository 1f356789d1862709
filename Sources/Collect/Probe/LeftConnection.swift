internal import PortSharing

/// A connection over loopback whose listener is gone: what holds the port is the accepted side.
struct LeftConnection: ~Copyable {
    private let client: ProbeSocket
    private let accepted: ProbeSocket

    private init(client: consuming ProbeSocket, accepted: consuming ProbeSocket) {
        self.client = client
        self.accepted = accepted
    }

    /// Connects to `listener` and takes the connection.
    static func to(
        _ listener: borrowing ProbeSocket, at address: BindAddress, port: UInt16
    ) throws(SocketFailure) -> LeftConnection {
        let client = try ProbeSocket.open(.tcp, for: address, options: .none)
        try client.resetAtEnd()
        try client.connect(to: address, port: port)
        let accepted = try listener.accept()
        try accepted.resetAtEnd()
        return LeftConnection(client: client, accepted: accepted)
    }

    /// Closes both sides at once; neither keeps anything.
    consuming func reset() {}

    /// Closes both sides in order, the accepted one first, and gives the client's port.
    consuming func closeInOrder() throws(SocketFailure) -> UInt16 {
        try accepted.finish()
        try client.waitForEnd()
        try client.finish()
        // Only when the accepted side has answered the last FIN, its TIME_WAIT has begun.
        try client.waitUntilClosed()
        return try client.port()
    }
}
