/// Tracked connections by protocol and state.
package struct TrackedEntries: Sendable, Codable, Equatable {
    /// By names such as `total`, `unreplied`, `udp` and TCP states.
    package var counts: [String: Int64]
    /// Whether all of them were counted; otherwise there are at least so many.
    package var complete: Bool

    /// Makes a count.
    package init(counts: [String: Int64], complete: Bool) {
        self.counts = counts
        self.complete = complete
    }

    /// Every name of a count, `total` first.
    package static let names = [
        "total", "unreplied", "udp", "syn_sent", "syn_received", "established", "fin_wait",
        "close_wait", "last_ack", "time_wait", "close",
    ]
}

/// Open files of the machine.
package struct FileHandles: Sendable, Codable, Equatable {
    /// File handles in use.
    package var used: Int64
    /// File handles that may be in use, `fs.file-max`.
    package var maximum: Int64

    /// Makes a count.
    package init(used: Int64, maximum: Int64) {
        self.used = used
        self.maximum = maximum
    }
}

/// Neighbours of one address family.
package struct Neighbours: Sendable, Codable, Equatable {
    /// Entries of this namespace that the kernel may collect.
    package var entries: Int64
    /// Whether all of them were counted.
    package var complete: Bool
    /// The table of the machine, `nil` when the kernel does not show it.
    package var table: NeighbourTable?

    /// Makes a count.
    package init(entries: Int64, complete: Bool, table: NeighbourTable?) {
        self.entries = entries
        self.complete = complete
        self.table = table
    }
}

/// The neighbour table of one address family, shared by all namespaces.
package struct NeighbourTable: Sendable, Codable, Equatable {
    /// Entries of all namespaces.
    package var entries: Int64
    /// Below this many nothing is collected.
    package var threshold1: Int64
    /// Above this many old entries are collected.
    package var threshold2: Int64
    /// More are refused.
    package var threshold3: Int64
    /// How often entries had to go before their time, `nil` on kernels that do not say.
    package var forcedCollections: Int64?
    /// How often a new entry was refused, `nil` on kernels that do not say.
    package var overflows: Int64?

    /// Makes a table.
    package init(
        entries: Int64, threshold1: Int64, threshold2: Int64, threshold3: Int64,
        forcedCollections: Int64?, overflows: Int64?
    ) {
        self.entries = entries
        self.threshold1 = threshold1
        self.threshold2 = threshold2
        self.threshold3 = threshold3
        self.forcedCollections = forcedCollections
        self.overflows = overflows
    }

    private enum CodingKeys: String, CodingKey {
        case entries, threshold1, threshold2, threshold3, overflows
        case forcedCollections = "forced_collections"
    }
}
