/// What TCP remembers of the paths to its peers, as far as it bounds the start of a connection.
package struct RememberedPaths: Sendable, Codable, Equatable {
    /// A peer whose slow start threshold is no larger than the initial window.
    package struct Peer: Sendable, Codable, Equatable {
        /// Its address.
        package var address: String
        /// The window at which slow start ends, in packets.
        package var threshold: Int64

        /// Makes a peer.
        package init(address: String, threshold: Int64) {
            self.address = address
            self.threshold = threshold
        }
    }

    /// Entries that a new connection would use.
    package var usable: Int64
    /// Those whose slow start threshold is no larger than the initial window.
    package var low: Int64
    /// Peers of `low`, the lowest thresholds first; some of them when they are many.
    package var lowPeers: [Peer]
    /// Whether every entry was looked at.
    package var complete: Bool

    /// Makes a summary.
    package init(usable: Int64, low: Int64, lowPeers: [Peer], complete: Bool) {
        self.usable = usable
        self.low = low
        self.lowPeers = lowPeers
        self.complete = complete
    }

    private enum CodingKeys: String, CodingKey {
        case usable, low, complete
        case lowPeers = "low_peers"
    }
}
