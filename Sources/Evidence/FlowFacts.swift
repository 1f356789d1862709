/// What single connections tell, in bounded room however many there are.
package struct FlowFacts: Sendable, Codable, Equatable {
    /// Counts over all connections, by `totalNames`.
    package var totals: [String: Int64]
    /// The worst connections of each kind of trouble.
    package var noted: [Flow]
    /// Services, here or at a peer, with connections that need attention; the heaviest.
    package var services: [FlowService]
    /// Remote networks whose connections lack an option, stand still or have a small MSS; the
    /// heaviest.
    package var networks: [FlowNetwork]

    /// Makes facts.
    package init(
        totals: [String: Int64], noted: [Flow], services: [FlowService], networks: [FlowNetwork]
    ) {
        self.totals = totals
        self.noted = noted
        self.services = services
        self.networks = networks
    }

    /// The names of totals that are plain counts.
    package static let countNames = [
        "established", "with_scaling", "with_sack", "with_timestamps", "resting_fin_wait2",
        "orphans", "dead_peers", "black_holes", "probing",
    ]
    /// The names of totals that are bytes.
    package static let byteNames = ["orphaned_bytes"]
    /// The names of totals that are times in microseconds; missing without connections.
    package static let timeNames = ["min_rtt_median", "min_rtt_p90"]
    /// The names of all totals.
    package static let totalNames = countNames + byteNames + timeNames
}

/// One connection.
package struct Flow: Sendable, Codable, Equatable {
    /// Its state, such as `established`.
    package var state: String
    /// Local address.
    package var source: String
    /// The peer's address.
    package var destination: String
    /// Whether the peer is this machine's loopback.
    package var loopback: Bool
    /// Whether the local port is none that this host listens on.
    package var outgoing: Bool
    /// What the kernel tells of it, by names such as `rtt`; times in microseconds, sizes in bytes.
    ///
    /// What an older kernel does not tell is missing: that is not a zero.
    package var numbers: [String: Int64]
    /// Some of them at the first of two looks; `nil` when it was not noted there.
    package var before: [String: Int64]?
    /// Process that holds it; `nil` when it was not looked for or cannot be seen.
    package var pid: Int64?
    /// Name of that process.
    package var process: String?

    /// Makes a connection.
    package init(
        state: String, source: String, destination: String, loopback: Bool, outgoing: Bool,
        numbers: [String: Int64]
    ) {
        self.state = state
        self.source = source
        self.destination = destination
        self.loopback = loopback
        self.outgoing = outgoing
        self.numbers = numbers
    }

    /// Numbers whose growth between two looks tells something.
    package static let growing = [
        "busy", "peer_limited", "buffer_limited", "bytes_acknowledged", "bytes_received",
        "segments_in", "drops",
    ]
    /// Numbers of which it matters whether they have changed between two looks.
    package static let lasting = ["timer", "receive_queue", "receive_buffer", "send_queue"]
}

/// The connections of one service.
package struct FlowService: Sendable, Codable, Equatable {
    /// The peer's address; `nil` for a port that this host listens on.
    package var address: String?
    /// The port listened on, here or at the peer.
    package var port: Int64
    /// User id of the owner of one connection.
    package var uid: Int64
    /// Inode of that connection, 0 when no process holds it.
    package var inode: Int64
    /// Counts by `countNames`.
    package var counts: [String: Int64]
    /// Process that holds it; `nil` when it was not looked for or cannot be seen.
    package var pid: Int64?
    /// Name of that process.
    package var process: String?
    /// Descriptors that process has open; `nil` unless it keeps connections that their peers closed.
    package var descriptors: Int64?
    /// Descriptors that it may have open; `nil` unless they were counted.
    package var descriptorLimit: Int64?

    /// Makes a service.
    package init(
        address: String?, port: Int64, uid: Int64, inode: Int64, counts: [String: Int64]
    ) {
        self.address = address
        self.port = port
        self.uid = uid
        self.inode = inode
        self.counts = counts
    }

    private enum CodingKeys: String, CodingKey {
        case address, port, uid, inode, counts, pid, process, descriptors
        case descriptorLimit = "descriptor_limit"
    }

    /// The names of counts.
    package static let countNames = [
        "close_wait", "close_wait_old", "close_wait_unread", "idle", "syn_sent_retrying",
        "syn_received", "syn_received_retrying", "probing",
    ]
}

/// The established connections to one remote network.
package struct FlowNetwork: Sendable, Codable, Equatable {
    /// Address and prefix, such as `192.0.2.0/24`.
    package var network: String
    /// Counts by `countNames`.
    package var counts: [String: Int64]

    /// Makes a network.
    package init(network: String, counts: [String: Int64]) {
        self.network = network
        self.counts = counts
    }

    /// The names of counts.
    package static let countNames = [
        "established", "without_scaling", "without_sack", "without_timestamps", "working",
        "black_holes", "dead_peers", "full_sized", "lowered_mss",
    ]
}
