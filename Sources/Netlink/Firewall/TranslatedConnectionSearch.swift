internal import CNetlink

/// Looks for one tracked connection with a bit in its status.
package struct TranslatedConnectionSearch: Sendable, Equatable {
    /// Entries that are looked at where the kernel cannot search by itself; more would cost seconds.
    package static let largestCount = 1 << 16

    /// The bit.
    private let bit: UInt32
    private let limit: Int
    /// Entries that were looked at.
    private var seen = 0

    /// Whether such a connection was found.
    package private(set) var isFound = false
    /// Whether the search went on to its end, or found what it looked for.
    package private(set) var isComplete = true

    /// - Parameters:
    ///   - direction: What was translated.
    ///   - limit: How many entries are looked at.
    package init(_ direction: Direction, limit: Int = largestCount) {
        bit = direction.bit
        self.limit = limit
    }

    /// What is translated.
    package enum Direction: Sendable {
        /// The source address.
        case source
        /// The destination address.
        case destination

        /// Its bit in the status of a connection.
        var bit: UInt32 {
            switch self {
            case .source: UInt32(TCPLINT_STATUS_SOURCE_NAT)
            case .destination: UInt32(TCPLINT_STATUS_DESTINATION_NAT)
            }
        }
    }
}

extension TranslatedConnectionSearch: TableReader {
    /// Forgets everything.
    package mutating func reset() {
        seen = 0
        isFound = false
        isComplete = true
    }

    /// Takes one connection.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        guard seen < limit else {
            isComplete = false
            return false
        }
        seen += 1
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_NETFILTER_SIZE))
        while try attributes.advance(in: bytes) {
            guard attributes.type == Int(TCPLINT_CONNECTION_STATUS) else { continue }
            // Kernels that do not know the mask send every entry.
            if try bytes.bigEndian(attributes.value) & bit != 0 { isFound = true }
        }
        return !isFound
    }
}
