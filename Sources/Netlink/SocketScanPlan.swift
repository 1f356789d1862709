/// What to count while walking the sockets.
package struct SocketScanPlan: Sendable {
    /// The states to ask the kernel for.
    package var states: TCPStateSet
    /// Local ports that `connect` picks from; nil leaves outgoing connections uncounted.
    package var ephemeral: ClosedRange<UInt16>?
    /// Local ports with a listener, in any order.
    package var listeningPorts: [UInt16]
    /// TIME_WAIT sockets with more than this many milliseconds left are fresh.
    package var freshTimeWait: UInt32
    /// The most destinations, and the most listening ports, to report.
    package var limit: Int
    /// How many connections to note for each kind of trouble; nil looks at none, and then the
    /// kernel is not asked about them.
    package var flowLimit: Int?

    /// Puts a plan together.
    package init(
        states: TCPStateSet, ephemeral: ClosedRange<UInt16>?, listeningPorts: [UInt16],
        freshTimeWait: UInt32, limit: Int = 64, flowLimit: Int? = nil
    ) {
        self.states = states
        self.ephemeral = ephemeral
        self.listeningPorts = listeningPorts
        self.freshTimeWait = freshTimeWait
        self.limit = limit
        self.flowLimit = flowLimit
    }
}
