/// Which answers belong to a request.
package struct DumpIdentity: Sendable, Equatable {
    /// The sequence number of the request, which every answer repeats.
    package var sequence: UInt32
    /// The netlink port id of the asking socket.
    package var port: UInt32

    /// Puts an identity together.
    package init(sequence: UInt32, port: UInt32) {
        self.sequence = sequence
        self.port = port
    }
}
