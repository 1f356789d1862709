/// What a walk found out about single connections.
package struct FlowScan: Sendable {
    /// Counts over all of them.
    package var totals = FlowTotals()
    /// The worst connections of each kind of trouble, each once, ordered by trouble.
    package var noted: [FlowRow] = []
    /// Services and remote networks with connections that need attention, the heaviest first.
    package var groups: [FlowGroup] = []
    /// Connections whose group found no room.
    package var unattributed: UInt32 = 0

    /// A scan that saw nothing.
    package init() {}
}

/// Counts over all connections; those of loopback are left out where that is said.
package struct FlowTotals: Sendable {
    /// Established, loopback left out.
    package var established: UInt32 = 0
    /// Those of them that use window scaling.
    package var withScaling: UInt32 = 0
    /// Those of them that use selective acknowledgements.
    package var withSACK: UInt32 = 0
    /// Those of them that use timestamps.
    package var withTimestamps: UInt32 = 0
    /// FIN_WAIT2 without a process, which end by themselves.
    package var restingFinWait2: UInt32 = 0
    /// Closed here, held by no process, and without an answer to two repetitions.
    package var orphans: UInt32 = 0
    /// Bytes that wait in them.
    package var orphanedBytes: UInt64 = 0
    /// Those whose peers do not answer retransmissions.
    package var deadPeers: UInt32 = 0
    /// Those whose first large segments were never acknowledged.
    package var blackHoles: UInt32 = 0
    /// Those whose peers do not answer keepalive probes.
    package var probing: UInt32 = 0
    /// Least round-trip times in microseconds, loopback left out.
    package var minRTT = FlowDistribution()

    /// No connections at all.
    package init() {}
}
