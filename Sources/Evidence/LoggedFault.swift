/// Lines of the kernel log that name one fault, counted together.
///
/// Lines are rate-limited or written once, and old ones are overwritten: what is not there proves
/// nothing.
package struct LoggedFault: Sendable, Codable, Equatable {
    /// What the kernel says.
    package enum Kind: String, Sendable, Codable, CaseIterable {
        /// A queue of half-open connections is full, and SYN cookies stand in.
        case synCookies = "syn_cookies"
        /// A queue of half-open connections is full, and connection attempts are dropped.
        case synDropped = "syn_dropped"
        /// The connection tracking table is full.
        case trackingFull = "tracking_full"
        /// There are more sockets without a process than tcp_max_orphans.
        case orphans
        /// TCP has used up tcp_mem.
        case memory
        /// A neighbour table is full.
        case neighbours
    }

    /// What the lines say.
    package var kind: Kind
    /// How many of them there still are.
    package var count: Int64
    /// When the last one was written: microseconds since boot, as the log counts them.
    package var last: Int64
    /// Seconds since then.
    package var age: Int64
    /// Listening ports that they name, ascending; some of them where they are many.
    package var ports: [Int64]

    /// Makes a fault.
    package init(kind: Kind, count: Int64, last: Int64, age: Int64, ports: [Int64]) {
        self.kind = kind
        self.count = count
        self.last = last
        self.age = age
        self.ports = ports
    }

    private enum CodingKeys: String, CodingKey {
        case kind, count, ports
        case last = "last_us"
        case age = "age_seconds"
    }
}
