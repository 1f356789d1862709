/// Connections of one service, or to one remote network, counted together.
package struct FlowGroup: Sendable {
    /// What the connections share.
    package enum Kind: UInt8, Sendable {
        /// The listening port here, or the peer's address and port.
        case service
        /// The peer's network: 24 bits of an IPv4 address, 48 of an IPv6 address.
        case network
    }

    /// What is counted.
    package enum Count: Int, CaseIterable, Sendable {
        /// Closed by the peer, not here.
        case closeWait
        /// Those of them that have been so for a minute.
        case closeWaitOld
        /// Those of the old ones of which not even the end of the stream was read.
        case closeWaitUnread
        /// Silent for five minutes, without a timer.
        case idle
        /// Calls that were not answered twice.
        case synSentRetrying
        /// Handshakes that wait for the peer.
        case synReceived
        /// Those of them whose answer was sent three times.
        case synReceivedRetrying
        /// Peers that did not answer two keepalive probes.
        case probing
        /// Established connections.
        case established
        /// Those without window scaling.
        case withoutScaling
        /// Those without selective acknowledgements.
        case withoutSACK
        /// Those without timestamps.
        case withoutTimestamps
        /// Those on which data was acknowledged and none is being repeated.
        case working
        /// Those whose first large segments were never acknowledged.
        case blackHoles
        /// Other ones that get no answer to retransmissions.
        case deadPeers
        /// Working ones on which packets as large as the path allows were acknowledged.
        case fullSized
        /// Working ones whose segments may only be far smaller than the path allows, because of what
        /// came as the peer's MSS.
        case loweredMSS

        /// Names for snapshots and rules, in the order of the cases.
        package static let names = [
            "close_wait", "close_wait_old", "close_wait_unread", "idle", "syn_sent_retrying",
            "syn_received", "syn_received_retrying", "probing", "established", "without_scaling",
            "without_sack", "without_timestamps", "working", "black_holes", "dead_peers",
            "full_sized", "lowered_mss",
        ]
    }

    /// What the connections share.
    package var kind: Kind
    /// The peer's address, or that of its network; unspecified for a listening port.
    package var address: SocketAddress
    /// The listening port, or that of the peer; 0 for a network.
    package var port: UInt16
    /// Whether the port is one that this host listens on.
    package var isIncoming: Bool
    /// The owner's user id of one of them.
    package var uid: UInt32 = 0
    /// The least inode of them, 0 when no process holds any.
    package var inode: UInt32 = 0
    /// Whether this kernel leaves open why some of them have a small MSS.
    package var isMSSUntold = false
    /// Whether a table holds it.
    var isTaken = false
    private var counts = InlineArray<17, UInt32>(repeating: 0)

    /// An empty group.
    package init(kind: Kind, address: SocketAddress, port: UInt16, isIncoming: Bool) {
        self.kind = kind
        self.address = address
        self.port = port
        self.isIncoming = isIncoming
    }

    /// How many there are.
    package subscript(count: Count) -> UInt32 {
        get { counts[count.rawValue] }
        set { counts[count.rawValue] = newValue }
    }

    /// What makes a group worth telling; a small MSS less than anything else.
    var weight: UInt64 {
        kind == .service
            ? (0..<8).reduce(0) { $0 + UInt64(counts[$1]) }
            : ((9..<12).reduce(0) { $0 + UInt64(counts[$1]) }
                + (UInt64(self[.blackHoles]) + UInt64(self[.deadPeers])) * 1_000) * 1_024
                + UInt64(min(self[.loweredMSS], 1_022)) + (isMSSUntold ? 1 : 0)
    }

    /// Keeps the owner of the least inode, so that the order of the rows does not matter.
    mutating func note(uid: UInt32, inode: UInt32) {
        guard inode != 0, self.inode == 0 || inode < self.inode else { return }
        self.inode = inode
        self.uid = uid
    }

    func shares(_ other: FlowGroup) -> Bool {
        port == other.port && kind == other.kind && isIncoming == other.isIncoming
            && address == other.address
    }

    /// Heaviest first; equal ones by what they share.
    static func precedes(_ left: FlowGroup, _ right: FlowGroup) -> Bool {
        guard left.weight == right.weight else { return left.weight > right.weight }
        return (left.address, left.port) < (right.address, right.port)
    }
}
