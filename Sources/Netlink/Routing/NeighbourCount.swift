internal import CNetlink

/// Counts the neighbours of a namespace by address family.
package struct NeighbourCount: Sendable, Equatable {
    /// More than any table holds by default; counting on would cost seconds.
    package static let largestCount = 1 << 18

    private let limit: Int
    private var seen = 0

    /// Entries of IPv4.
    package private(set) var ipv4 = 0
    /// Entries of IPv6.
    package private(set) var ipv6 = 0
    /// Whether there were no more than are counted.
    package internal(set) var isComplete = true

    /// - Parameter limit: How many entries are looked at.
    package init(limit: Int = largestCount) {
        self.limit = limit
    }
}

extension NeighbourCount: TableReader {
    /// Forgets everything.
    package mutating func reset() { self = Self(limit: limit) }

    /// Takes one neighbour; permanent ones and those without an address below IP do not count,
    /// because the kernel never collects them.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        guard seen < limit else {
            isComplete = false
            return false
        }
        seen += 1
        guard payload.count >= Int(TCPLINT_NEIGHBOUR_SIZE) else {
            throw .malformed(
                offset: payload.lowerBound,
                problem: .shortPayload(
                    length: payload.count, expected: Int(TCPLINT_NEIGHBOUR_SIZE)))
        }
        let state = bytes.field(
            UInt16.self, at: payload.lowerBound + Int(TCPLINT_NEIGHBOUR_STATE))
        let lasting = UInt16(TCPLINT_NEIGHBOUR_PERMANENT | TCPLINT_NEIGHBOUR_NOARP)
        guard state & lasting == 0 else { return true }
        switch bytes.field(UInt8.self, at: payload.lowerBound + Int(TCPLINT_NEIGHBOUR_FAMILY)) {
        case UInt8(TCPLINT_FAMILY_IPV4): ipv4 += 1
        case UInt8(TCPLINT_FAMILY_IPV6): ipv6 += 1
        default: break
        }
        return true
    }
}
