/// What one walk over the sockets of a network namespace found.
package struct SocketScan: Sendable {
    /// How the kernel was asked.
    package enum RequestForm: Sendable, Equatable {
        /// One walk for IPv4 and IPv6.
        case bothFamilies
        /// One walk each, on kernels that refuse the above.
        case perFamily
    }

    /// Sockets of family AF_INET by state.
    package var ipv4 = StateCounts()
    /// Sockets of family AF_INET6 by state; those of dual-stack programs with IPv4 peers are here.
    package var ipv6 = StateCounts()
    /// Outgoing connections, the tuples with most sockets first, at most as many as the plan
    /// allows.
    package var destinations: [DestinationCount] = []
    /// The number of distinct tuples; a lower bound when `unattributed` is not 0.
    package var destinationTotal = 0
    /// Outgoing sockets whose tuple found no room, so that a hostile host cannot exhaust memory.
    package var unattributed: UInt32 = 0
    /// Outgoing sockets: local port ephemeral and without a listener, neither LISTEN nor CLOSE.
    package var outgoing: UInt32 = 0
    /// Those of `outgoing` that leave the host.
    package var outgoingNonLoopback: UInt32 = 0
    /// Connections by listening port, the largest first, at most as many as the plan allows.
    package var incoming: [IncomingCount] = []
    /// TIME_WAIT sockets whose local port has a listener.
    package var incomingTimeWait: UInt32 = 0
    /// Other connections whose local port has a listener.
    package var incomingLive: UInt32 = 0
    /// What single connections tell; `nil` unless the plan asks for it.
    package var flows: FlowScan?
    /// Rows seen in the dump that counts.
    package var rows = 0
    /// Whether the kernel still called the dump inconsistent after every retry.
    package var interrupted = false
    /// Receive calls, those of retried dumps included.
    package var receives = 0
    /// How the kernel was asked.
    package var request = RequestForm.bothFamilies

    /// A scan that saw nothing.
    package init() {}
}
