internal import CNetlink

/// The routes of a namespace that matter to TCP: default routes, and those with metrics.
package struct RouteTable: Sendable, Equatable {
    /// One route.
    package struct Route: Sendable, Equatable {
        /// Whether it is one of IPv6.
        package var isIPv6 = false
        /// Whether it leads everywhere.
        package var isDefault = false
        /// The number of its table; 254 is the main one.
        package var table: UInt32 = 0
        /// Its metric: the smallest one wins.
        package var priority: UInt32 = 0
        /// The number of the interface that it leads to; nil for a route with several next hops.
        package var interface: UInt32?
        /// What it says of connections.
        package var metrics = Metrics()

        /// A route of which nothing is known.
        package init() {}
    }

    /// What a route says of the connections that use it.
    package struct Metrics: Sendable, Equatable {
        /// Bit by number of the metric: those that the kernel may not change.
        package var lock: UInt32 = 0
        /// Largest packet in bytes.
        package var mtu: UInt32?
        /// Largest window to announce in bytes.
        package var window: UInt32?
        /// MSS to announce in bytes.
        package var advertisedMSS: UInt32?
        /// First congestion window in segments.
        package var initialCongestionWindow: UInt32?
        /// First receive window in segments.
        package var initialReceiveWindow: UInt32?
        /// Smallest retransmission timeout in milliseconds.
        package var rtoMin: UInt32?
        /// Whether every segment is acknowledged at once.
        package var quickACK: UInt32?
        /// Congestion control.
        package var congestionControl: String?
        /// Whether any metric is there but the hop limit, which routers announce.
        package var isAny = false

        /// No metrics.
        package init() {}

        /// Whether the MTU is one that discovery may not lower.
        package var hasLockedMTU: Bool { lock & 1 << UInt32(TCPLINT_METRIC_MTU) != 0 }
    }

    /// A router of the Internet has a million, and reading them costs seconds.
    package static let largestCount = 1 << 16
    private static let kept = 64

    private let limit: Int

    /// Default routes, and the first others with metrics, in the order of the kernel.
    package private(set) var routes: [Route] = []
    /// Unicast routes in all.
    package private(set) var total = 0
    /// Those with metrics.
    package private(set) var withMetrics = 0
    /// Whether all routes were looked at, and all that matter are kept.
    package internal(set) var isComplete = true

    /// - Parameter limit: How many routes are looked at.
    package init(limit: Int = largestCount) {
        self.limit = limit
    }
}

extension RouteTable: TableReader {
    /// Forgets everything.
    package mutating func reset() { self = Self(limit: limit) }

    /// Takes one route; local ones, blackholes and what the kernel has learnt do not count.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        guard total < limit else {
            isComplete = false
            return false
        }
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_ROUTE_SIZE))
        let head = payload.lowerBound
        let flags = bytes.field(UInt32.self, at: head + Int(TCPLINT_ROUTE_FLAGS))
        let family = bytes.field(UInt8.self, at: head + Int(TCPLINT_ROUTE_FAMILY))
        var route = Route()
        route.isIPv6 = family == UInt8(TCPLINT_FAMILY_IPV6)
        route.isDefault =
            bytes.field(UInt8.self, at: head + Int(TCPLINT_ROUTE_DESTINATION_LENGTH)) == 0
        route.table = UInt32(bytes.field(UInt8.self, at: head + Int(TCPLINT_ROUTE_TABLE)))
        while try attributes.advance(in: bytes) {
            let value = attributes.value
            switch attributes.type {
            case Int(TCPLINT_ROUTE_INTERFACE):
                route.interface = try bytes.number(UInt32.self, value)
            case Int(TCPLINT_ROUTE_PRIORITY):
                route.priority = try bytes.number(UInt32.self, value)
            case Int(TCPLINT_ROUTE_WIDE_TABLE):
                route.table = try bytes.number(UInt32.self, value)
            case Int(TCPLINT_ROUTE_METRICS):
                route.metrics = try Self.metrics(bytes, value)
            default: break
            }
        }
        guard route.isIPv6 || family == UInt8(TCPLINT_FAMILY_IPV4),
            bytes.field(UInt8.self, at: head + Int(TCPLINT_ROUTE_TYPE))
                == UInt8(TCPLINT_ROUTE_UNICAST), flags & UInt32(TCPLINT_ROUTE_CLONED) == 0,
            route.table != UInt32(TCPLINT_ROUTE_TABLE_LOCAL)
        else { return true }
        total += 1
        if route.metrics.isAny { withMetrics += 1 }
        guard route.isDefault || route.metrics.isAny else { return true }
        guard routes.count < Self.kept else {
            isComplete = false
            return true
        }
        routes.append(route)
        return true
    }

    private static func metrics(
        _ bytes: RawSpan, _ range: Range<Int>
    ) throws(NetlinkError) -> Metrics {
        var metrics = Metrics()
        var attributes = try AttributeCursor(range)
        while try attributes.advance(in: bytes) {
            let value = attributes.value
            func number() throws(NetlinkError) -> UInt32 { try bytes.number(UInt32.self, value) }
            switch attributes.type {
            case Int(TCPLINT_METRIC_LOCK):
                metrics.lock = try number()
                continue
            case Int(TCPLINT_METRIC_HOP_LIMIT): continue
            case Int(TCPLINT_METRIC_MTU): metrics.mtu = try number()
            case Int(TCPLINT_METRIC_WINDOW): metrics.window = try number()
            case Int(TCPLINT_METRIC_ADVERTISED_MSS): metrics.advertisedMSS = try number()
            case Int(TCPLINT_METRIC_INITIAL_CONGESTION_WINDOW):
                metrics.initialCongestionWindow = try number()
            case Int(TCPLINT_METRIC_INITIAL_RECEIVE_WINDOW):
                metrics.initialReceiveWindow = try number()
            case Int(TCPLINT_METRIC_RTO_MIN): metrics.rtoMin = try number()
            case Int(TCPLINT_METRIC_QUICK_ACK): metrics.quickACK = try number()
            case Int(TCPLINT_METRIC_CONGESTION_CONTROL):
                metrics.congestionControl = bytes.text(value)
            default: break
            }
            metrics.isAny = true
        }
        return metrics
    }
}
