/// A listening socket and its accept queue.
package struct ListenerRow: Sendable, Equatable {
    /// The address it is bound to; unspecified means all of them.
    package var address: SocketAddress
    /// The local port.
    package var port: UInt16
    /// Whether the socket itself is AF_INET6, whatever its address.
    package var isIPv6Socket: Bool
    /// Connections that wait to be accepted (`idiag_rqueue`).
    package var acceptQueue: UInt32
    /// The largest accept queue in force (`idiag_wqueue`), `somaxconn` already applied.
    package var backlog: UInt32
    /// The owner's user id.
    package var uid: UInt32
    /// The inode of the socket, as `/proc/PID/fd` shows it.
    package var inode: UInt32
    /// The index of the interface it is bound to; 0 for none.
    package var interface: UInt32
    /// The kernel's identity of the socket, stable while it lives.
    package var cookie: UInt64
    /// Connection attempts this listener has dropped since it exists; nil when the kernel did not
    /// say.
    package var drops: UInt32?

    /// Puts a row together.
    package init(
        address: SocketAddress, port: UInt16, isIPv6Socket: Bool, acceptQueue: UInt32,
        backlog: UInt32, uid: UInt32, inode: UInt32, interface: UInt32, cookie: UInt64,
        drops: UInt32?
    ) {
        self.address = address
        self.port = port
        self.isIPv6Socket = isIPv6Socket
        self.acceptQueue = acceptQueue
        self.backlog = backlog
        self.uid = uid
        self.inode = inode
        self.interface = interface
        self.cookie = cookie
        self.drops = drops
    }
}
