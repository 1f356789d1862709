/// TCP sockets of the namespace, as inet_diag lists them, already counted.
package struct SocketFacts: Sendable, Codable, Equatable {
    /// Sockets by family (`ipv4`, `ipv6`) and state (`established`, ...).
    ///
    /// A state that was left out of the dump has no entry: that is not a zero.
    package var states: Reading<[String: [String: Int64]]>
    /// Listening sockets by address and port.
    package var listeners: Reading<[Listener]>
    /// Outgoing sockets by (source, destination, port), the largest groups first.
    package var destinations: Reading<[Destination]>
    /// Outgoing sockets in all.
    package var outgoing: Reading<OutgoingCount>
    /// Sockets on listening ports in all.
    package var incoming: Reading<IncomingCount>
    /// What single connections tell, `nil` where nobody asked.
    package var flows: Reading<FlowFacts>?
    /// Processes with many sockets that use three quarters of their descriptors or more, `nil` where
    /// nobody asked.
    package var processes: Reading<[SocketProcess]>?
    /// Source addresses whose connections may hold most of the ports, each by itself; `nil` where
    /// nobody asked.
    package var sources: Reading<[SourcePorts]>?
    /// Remote addresses whose connections differ in what their TCP agreed on, `nil` where nobody
    /// asked.
    package var callers: Reading<[Caller]>?

    /// Makes socket facts.
    package init(
        states: Reading<[String: [String: Int64]]>, listeners: Reading<[Listener]>,
        destinations: Reading<[Destination]>, outgoing: Reading<OutgoingCount>,
        incoming: Reading<IncomingCount>
    ) {
        self.states = states
        self.listeners = listeners
        self.destinations = destinations
        self.outgoing = outgoing
        self.incoming = incoming
    }

    /// The same absence for every fact.
    package init(absent absence: Absence) {
        self.init(
            states: .absent(absence), listeners: .absent(absence),
            destinations: .absent(absence), outgoing: .absent(absence),
            incoming: .absent(absence))
        flows = .absent(absence)
        processes = .absent(absence)
        sources = .absent(absence)
        callers = .absent(absence)
    }
}

/// Established connections from one remote address to ports that this host listens on.
package struct Caller: Sendable, Codable, Equatable {
    /// Remote address.
    package var address: String
    /// How many there are.
    package var connections: Int64
    /// Combinations of window scale, options and MSS that two or more of them share.
    package var signatures: Int64

    /// Makes a count.
    package init(address: String, connections: Int64, signatures: Int64) {
        self.address = address
        self.connections = connections
        self.signatures = signatures
    }
}

/// The local ports that the outgoing connections of one source address hold.
package struct SourcePorts: Sendable, Codable, Equatable {
    /// Local address.
    package var source: String
    /// Distinct ephemeral ports.
    package var ports: Int64
    /// Connections that hold them, TIME_WAIT included.
    package var sockets: Int64
    /// Those of them that go to one destination address and port, where they are most.
    package var largest: Int64

    /// Makes counts.
    package init(source: String, ports: Int64, sockets: Int64, largest: Int64) {
        self.source = source
        self.ports = ports
        self.sockets = sockets
        self.largest = largest
    }
}

/// One listening socket.
package struct Listener: Sendable, Codable, Equatable {
    /// Local address, `0.0.0.0` or `::` for all.
    package var address: String
    /// Local port.
    package var port: Int64
    /// `ipv4` or `ipv6`, the family of the socket.
    package var family: String
    /// Whether only this machine can reach it.
    package var loopback: Bool
    /// Connections that wait to be accepted.
    package var queue: Int64
    /// Connections that may wait: the smaller of what listen() asked for and somaxconn then.
    package var backlog: Int64
    /// SYNs and ACKs that this listener dropped since it was made; `nil` on older kernels.
    package var drops: Int64?
    /// Growth of `drops` between two samples; `nil` when not sampled.
    package var dropsIncrease: Int64?
    /// Looks, of five spread over the sample, at which the queue was at least half full; `nil` when
    /// not sampled.
    ///
    /// Looking ends where no listener can reach four any more.
    package var halfFullLooks: Int64?
    /// Owner's user id.
    package var uid: Int64
    /// Socket inode, 0 when the kernel shows none.
    package var inode: Int64
    /// Process that holds it; `nil` when it cannot be seen.
    package var pid: Int64?
    /// Name of that process; `nil` when it cannot be seen.
    package var process: String?
    /// Descriptors that process has open; `nil` unless its queue is more than half full.
    package var descriptors: Int64?
    /// Descriptors that it may have open; `nil` unless they were counted.
    package var descriptorLimit: Int64?

    /// Makes a listener.
    package init(
        address: String, port: Int64, family: String, loopback: Bool, queue: Int64,
        backlog: Int64, drops: Int64?, dropsIncrease: Int64?, uid: Int64, inode: Int64,
        pid: Int64?, process: String?
    ) {
        self.address = address
        self.port = port
        self.family = family
        self.loopback = loopback
        self.queue = queue
        self.backlog = backlog
        self.drops = drops
        self.dropsIncrease = dropsIncrease
        self.uid = uid
        self.inode = inode
        self.pid = pid
        self.process = process
    }

    private enum CodingKeys: String, CodingKey {
        case address, port, family, loopback, queue, backlog, drops, uid, inode, pid, process
        case descriptors
        case dropsIncrease = "drops_increase"
        case halfFullLooks = "half_full_looks"
        case descriptorLimit = "descriptor_limit"
    }
}

/// Outgoing sockets from one source address to one destination address and port.
package struct Destination: Sendable, Codable, Equatable {
    /// Some of the sockets, by what they are to connect().
    package struct Sockets: Sendable, Codable, Equatable {
        /// Those in any state but TIME_WAIT.
        package var live: Int64
        /// Those in TIME_WAIT.
        package var timeWait: Int64
        /// Those of them that connect() may not reuse yet.
        package var freshTimeWait: Int64

        /// Makes counts.
        package init(live: Int64, timeWait: Int64, freshTimeWait: Int64) {
            self.live = live
            self.timeWait = timeWait
            self.freshTimeWait = freshTimeWait
        }

        private enum CodingKeys: String, CodingKey {
            case live
            case timeWait = "time_wait"
            case freshTimeWait = "fresh_time_wait"
        }
    }

    /// Local address.
    package var source: String
    /// Remote address.
    package var destination: String
    /// Remote port.
    package var port: Int64
    /// Whether the remote address is this machine's loopback.
    package var loopback: Bool
    /// Sockets in any state but TIME_WAIT.
    package var live: Int64
    /// Sockets in TIME_WAIT.
    package var timeWait: Int64
    /// Those of them that are younger than the delay after which connect() may reuse them.
    package var freshTimeWait: Int64
    /// The sockets on ports that connect() tries first, those with the parity of the lowest port of
    /// the range; `nil` when they were not told apart.
    package var preferred: Sockets?

    /// Makes a group.
    package init(
        source: String, destination: String, port: Int64, loopback: Bool, live: Int64,
        timeWait: Int64, freshTimeWait: Int64
    ) {
        self.source = source
        self.destination = destination
        self.port = port
        self.loopback = loopback
        self.live = live
        self.timeWait = timeWait
        self.freshTimeWait = freshTimeWait
    }

    private enum CodingKeys: String, CodingKey {
        case source, destination, port, loopback, live, preferred
        case timeWait = "time_wait"
        case freshTimeWait = "fresh_time_wait"
    }
}

/// How many sockets this host opened itself.
package struct OutgoingCount: Sendable, Codable, Equatable {
    /// All of them.
    package var total: Int64
    /// Those whose remote address is not loopback.
    package var remote: Int64
    /// Distinct (source, destination, port) groups.
    package var groups: Int64

    /// Makes a count.
    package init(total: Int64, remote: Int64, groups: Int64) {
        self.total = total
        self.remote = remote
        self.groups = groups
    }
}

/// How many sockets sit on listening ports.
package struct IncomingCount: Sendable, Codable, Equatable {
    /// Sockets in any state but TIME_WAIT and LISTEN.
    package var live: Int64
    /// Sockets in TIME_WAIT: this host closed first.
    package var timeWait: Int64

    /// Makes a count.
    package init(live: Int64, timeWait: Int64) {
        self.live = live
        self.timeWait = timeWait
    }

    private enum CodingKeys: String, CodingKey {
        case live
        case timeWait = "time_wait"
    }
}
