/// How long tracked connections have been silent, told by a part of the table.
///
/// The kernel lists its table in the order of a hash, so that the first entries stand for all.
package struct TrackedAges: Sendable, Codable, Equatable {
    /// Entries that were looked at.
    package var looked: Int64
    /// Established connections of TCP among them that were silent for an hour or more.
    package var idle: Int64

    /// Makes a count.
    package init(looked: Int64, idle: Int64) {
        self.looked = looked
        self.idle = idle
    }
}

/// Tracked connections to one destination that share the address they are translated to.
package struct TranslatedGroup: Sendable, Codable, Equatable {
    /// `tcp` or `udp`.
    package var transport: String
    /// The source address that the destination sees.
    package var source: String
    /// The address that answers.
    package var destination: String
    /// The port that answers.
    package var port: Int64
    /// Connections, each with a source port of its own; at least so many in a very large table.
    package var connections: Int64

    /// Makes a group.
    package init(
        transport: String, source: String, destination: String, port: Int64, connections: Int64
    ) {
        self.transport = transport
        self.source = source
        self.destination = destination
        self.port = port
        self.connections = connections
    }

    /// Source ports that translation has for one group: 1024 to 65535.
    package static let ports: Int64 = 64_512
}
