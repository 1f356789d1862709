/// The routes of a namespace that matter to TCP.
package struct NetworkRoutes: Sendable, Codable, Equatable {
    /// Default routes, and the first others with metrics.
    package var routes: [NetworkRoute]
    /// Unicast routes in all.
    package var total: Int64
    /// Those with metrics.
    package var withMetrics: Int64
    /// Whether all routes were looked at and all that matter are listed.
    package var complete: Bool

    /// Makes routes.
    package init(routes: [NetworkRoute], total: Int64, withMetrics: Int64, complete: Bool) {
        self.routes = routes
        self.total = total
        self.withMetrics = withMetrics
        self.complete = complete
    }

    private enum CodingKeys: String, CodingKey {
        case routes, total, complete
        case withMetrics = "with_metrics"
    }
}

/// One route and what it says of the connections that use it.
package struct NetworkRoute: Sendable, Codable, Equatable {
    /// `ipv4` or `ipv6`.
    package var family: String
    /// Whether it leads everywhere.
    package var isDefault: Bool
    /// The number of its table; 254 is the main one.
    package var table: Int64
    /// Its metric: the smallest one wins.
    package var priority: Int64
    /// The interface that it leads to, `nil` for a route with several next hops.
    package var interface: String?
    /// Largest packet in bytes.
    package var mtu: Int64?
    /// Whether path MTU discovery may not lower it.
    package var mtuLocked: Bool
    /// Largest window to announce in bytes.
    package var window: Int64?
    /// MSS to announce in bytes.
    package var advmss: Int64?
    /// First congestion window in segments.
    package var initcwnd: Int64?
    /// First receive window in segments.
    package var initrwnd: Int64?
    /// Smallest retransmission timeout in milliseconds.
    package var rtoMin: Int64?
    /// Whether every segment is acknowledged at once.
    package var quickack: Bool?
    /// Congestion control.
    package var congestionControl: String?
    /// Whether it has any metric but a hop limit.
    package var metrics: Bool

    /// Makes a route without metrics.
    package init(
        family: String, isDefault: Bool, table: Int64, priority: Int64, interface: String?
    ) {
        self.family = family
        self.isDefault = isDefault
        self.table = table
        self.priority = priority
        self.interface = interface
        mtuLocked = false
        metrics = false
    }

    private enum CodingKeys: String, CodingKey {
        case family, table, priority, interface, mtu, window, advmss, initcwnd, initrwnd, quickack
        case metrics
        case isDefault = "default"
        case mtuLocked = "mtu_locked"
        case rtoMin = "rto_min_ms"
        case congestionControl = "congestion_control"
    }
}
