internal import CNetlink

/// What TCP remembers of the paths to its peers, as far as it bounds the start of a connection.
package struct PathMetrics: Sendable, Equatable {
    /// A peer whose slow start threshold is remembered.
    package struct Peer: Sendable, Equatable {
        /// Its address.
        package var address: SocketAddress
        /// The window at which slow start ends, in packets.
        package var threshold: UInt32

        /// Puts a peer together.
        package init(address: SocketAddress, threshold: UInt32) {
            self.address = address
            self.threshold = threshold
        }
    }

    /// Connections begin with a window of so many packets, so that they leave slow start at once
    /// where the threshold is no larger.
    package static let initialWindow: UInt32 = 10
    /// Peers that are told, the lowest thresholds first.
    private static let mostTold = 64
    /// More than the kernel keeps on most machines.
    package static let largestCount = 1 << 16
    /// Older entries are forgotten when they are next used.
    private static let longest: UInt64 = 3_600_000

    private let limit: Int
    private var seen = 0

    /// Entries that a new connection would use.
    package private(set) var usable = 0
    /// Those whose threshold is no larger than the initial window.
    package private(set) var low = 0
    /// Peers of `low`, the lowest thresholds first; some of them when they are many.
    package private(set) var lowPeers: [Peer] = []
    /// Whether there were no more than are looked at.
    package private(set) var isComplete = true

    /// - Parameter limit: How many entries are looked at.
    package init(limit: Int = largestCount) {
        self.limit = limit
    }

    private mutating func keep(_ peer: Peer) {
        let place =
            lowPeers.firstIndex {
                (peer.threshold, peer.address) < ($0.threshold, $0.address)
            } ?? lowPeers.endIndex
        guard place < Self.mostTold else { return }
        lowPeers.insert(peer, at: place)
        if lowPeers.count > Self.mostTold { lowPeers.removeLast() }
    }
}

extension PathMetrics: TableReader {
    /// Forgets everything.
    package mutating func reset() { self = Self(limit: limit) }

    /// Takes what is remembered of one peer.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        guard seen < limit else {
            isComplete = false
            return false
        }
        seen += 1
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_GENERIC_SIZE))
        var address: SocketAddress?
        var age: UInt64 = 0
        var threshold: UInt32 = 0
        while try attributes.advance(in: bytes) {
            switch attributes.type {
            case Int(TCPLINT_PATH_IPV4):
                address = SocketAddress(ipv4: try bytes.bigEndian(attributes.value))
            case Int(TCPLINT_PATH_IPV6):
                address = try bytes.ipv6Address(attributes.value)
            case Int(TCPLINT_PATH_AGE): age = try bytes.number(UInt64.self, attributes.value)
            case Int(TCPLINT_PATH_VALUES):
                threshold = try Self.threshold(bytes, attributes.value)
            default: break
            }
        }
        guard let address, age < Self.longest else { return true }
        usable += 1
        // Zero is left out by the kernel: nothing is remembered.
        guard threshold > 0, threshold <= Self.initialWindow else { return true }
        low += 1
        keep(Peer(address: address, threshold: threshold))
        return true
    }

    private static func threshold(
        _ bytes: RawSpan, _ value: Range<Int>
    ) throws(NetlinkError) -> UInt32 {
        var values = try AttributeCursor(value)
        while try values.advance(in: bytes) {
            guard values.type == Int(TCPLINT_PATH_THRESHOLD) else { continue }
            return try bytes.number(UInt32.self, values.value)
        }
        return 0
    }
}
