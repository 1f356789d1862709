internal import CNetlink

/// What connection tracking has counted on each processor.
package struct TrackingStatistics: Sendable, Equatable {
    /// Counters by name, by number of the processor.
    package private(set) var processors: [Int: [String: UInt32]] = [:]

    /// Nothing was counted.
    package init() {}

    /// The names of counters that still mean something, by attribute.
    private static let names: [Int: String] = [
        Int(TCPLINT_TRACKING_FOUND): "found", Int(TCPLINT_TRACKING_INVALID): "invalid",
        Int(TCPLINT_TRACKING_INSERT_FAILED): "insert_failed", Int(TCPLINT_TRACKING_DROP): "drop",
        Int(TCPLINT_TRACKING_EARLY_DROP): "early_drop", Int(TCPLINT_TRACKING_ERROR): "error",
        Int(TCPLINT_TRACKING_SEARCH_RESTART): "search_restart",
        Int(TCPLINT_TRACKING_CLASH_RESOLVE): "clash_resolve",
        Int(TCPLINT_TRACKING_CHAIN_TOOLONG): "chain_toolong",
    ]
}

extension TrackingStatistics: TableReader {
    /// Forgets everything.
    package mutating func reset() { self = Self() }

    /// Takes the counters of one processor.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_NETFILTER_SIZE))
        // The processor's number stands in the header, in network byte order.
        let processor = UInt16(
            bigEndian: bytes.field(
                UInt16.self, at: payload.lowerBound + Int(TCPLINT_NETFILTER_RESOURCE)))
        var counters: [String: UInt32] = [:]
        while try attributes.advance(in: bytes) {
            guard let name = Self.names[attributes.type] else { continue }
            counters[name] = try bytes.bigEndian(attributes.value)
        }
        processors[Int(processor)] = counters
        return true
    }
}
