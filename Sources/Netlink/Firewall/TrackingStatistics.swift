internal import CNetlink

/// What connection tracking has counted on each processor.
package struct TrackingStatistics: Sendable, Equatable {
    /// Counters by name, by number of the processor.
    package private(set) var processors: [Int: [String: UInt32]] = [:]

    /// Nothing was counted.
    package init() {}

    /// The name of a counter that still means something, by its attribute.
    private static func name(of attribute: Int) -> String? {
        switch attribute {
        case Int(TCPLINT_TRACKING_FOUND): "found"
        case Int(TCPLINT_TRACKING_INVALID): "invalid"
        case Int(TCPLINT_TRACKING_INSERT_FAILED): "insert_failed"
        case Int(TCPLINT_TRACKING_DROP): "drop"
        case Int(TCPLINT_TRACKING_EARLY_DROP): "early_drop"
        case Int(TCPLINT_TRACKING_ERROR): "error"
        case Int(TCPLINT_TRACKING_SEARCH_RESTART): "search_restart"
        case Int(TCPLINT_TRACKING_CLASH_RESOLVE): "clash_resolve"
        case Int(TCPLINT_TRACKING_CHAIN_TOOLONG): "chain_toolong"
        default: nil
        }
    }
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
            guard let name = Self.name(of: attributes.type) else { continue }
            counters[name] = try bytes.bigEndian(attributes.value)
        }
        processors[Int(processor)] = counters
        return true
    }
}
