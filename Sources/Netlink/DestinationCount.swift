/// One source, destination and destination port, with the sockets that share them.
///
/// Each of them occupies one ephemeral port for this destination.
package struct DestinationCount: Sendable, Equatable {
    /// How many of the sockets are of which kind.
    package struct Sockets: Sendable, Equatable {
        /// Those in a state other than TIME_WAIT.
        package var live: UInt32
        /// Those in TIME_WAIT, the fresh ones included.
        package var timeWait: UInt32
        /// Those in TIME_WAIT that are too young for the plan to call them reusable.
        package var freshTimeWait: UInt32

        /// Puts counts together.
        package init(live: UInt32 = 0, timeWait: UInt32 = 0, freshTimeWait: UInt32 = 0) {
            self.live = live
            self.timeWait = timeWait
            self.freshTimeWait = freshTimeWait
        }
    }

    /// The local address.
    package var source: SocketAddress
    /// The peer's address.
    package var destination: SocketAddress
    /// The peer's port.
    package var port: UInt16
    /// Sockets whose local port is even.
    package var even: Sockets
    /// Sockets whose local port is odd.
    package var odd: Sockets

    /// Puts a count together.
    package init(
        source: SocketAddress, destination: SocketAddress, port: UInt16, even: Sockets,
        odd: Sockets
    ) {
        self.source = source
        self.destination = destination
        self.port = port
        self.even = even
        self.odd = odd
    }

    /// Sockets in a state other than TIME_WAIT.
    package var live: UInt32 { even.live &+ odd.live }

    /// Sockets in TIME_WAIT, the fresh ones included.
    package var timeWait: UInt32 { even.timeWait &+ odd.timeWait }

    /// Sockets in TIME_WAIT that are too young for the plan to call them reusable.
    package var freshTimeWait: UInt32 { even.freshTimeWait &+ odd.freshTimeWait }

    /// All sockets of the tuple.
    package var total: UInt32 {
        live &+ timeWait
    }

    /// Whether the host talks to itself.
    package var isLoopback: Bool {
        destination.isLoopback || source.isLoopback
    }

    /// Largest first; equal ones by destination, port and source.
    static func precedes(_ left: DestinationCount, _ right: DestinationCount) -> Bool {
        guard left.total == right.total else { return left.total > right.total }
        return (left.destination, left.port, left.source)
            < (right.destination, right.port, right.source)
    }
}
