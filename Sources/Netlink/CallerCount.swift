/// Connections from one remote address to ports that this host listens on.
package struct CallerCount: Sendable, Equatable {
    /// The remote address.
    package var address: SocketAddress
    /// Established connections.
    package var connections: UInt32
    /// Combinations of window scale, options and MSS that two or more of them share.
    package var signatures: UInt32

    /// Puts a count together.
    package init(address: SocketAddress, connections: UInt32, signatures: UInt32) {
        self.address = address
        self.connections = connections
        self.signatures = signatures
    }
}
