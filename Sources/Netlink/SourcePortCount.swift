/// The local ports that the outgoing connections of one source address hold.
package struct SourcePortCount: Sendable, Equatable {
    /// The local address.
    package var source: SocketAddress
    /// Distinct ports.
    package var ports: UInt32
    /// Connections, TIME_WAIT included.
    package var sockets: UInt32

    /// Puts a count together.
    package init(source: SocketAddress, ports: UInt32, sockets: UInt32) {
        self.source = source
        self.ports = ports
        self.sockets = sockets
    }
}
