/// How the text of a setting is built.
package enum SysctlShape: String, Sendable, CaseIterable {
    /// One number.
    case integer
    /// Three numbers: minimum, default, maximum.
    case triple
    /// Two numbers: lowest and highest.
    case interval
    /// A comma-separated list of numbers and ranges, possibly empty.
    case ports
    /// A word or any other text.
    case text
}

/// What one number of a setting counts.
package enum SysctlUnit: String, Sendable, CaseIterable {
    /// A bare number, switch or mode.
    case none
    /// Bytes.
    case bytes
    /// Memory pages.
    case pages
    /// Seconds.
    case seconds
    /// Milliseconds.
    case milliseconds
    /// Microseconds.
    case microseconds
    /// Table or queue entries.
    case entries
    /// Packets.
    case packets
}
