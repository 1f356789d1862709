internal import Evidence
internal import Glibc
internal import Netlink

/// Reads routes and neighbours.
struct RoutingCollector {
    let roots: CollectionRoots

    var neighbours: Reading<[String: Neighbours]> {
        guard roots.isLive else { return .absent(HostCollector.notLive) }
        do throws(NetlinkError) {
            let count = try Netlink.neighbours(until: roots.deadline)
            let tables = try neighbourTables(until: roots.deadline).tables
            return .observed(
                [
                    "ipv4": Neighbours(
                        entries: Int64(count.ipv4), complete: count.isComplete,
                        table: tables["arp_cache"].flatMap { NeighbourTable($0) }),
                    "ipv6": Neighbours(
                        entries: Int64(count.ipv6), complete: count.isComplete,
                        table: tables["ndisc_cache"].flatMap { NeighbourTable($0) }),
                ], from: "rtnetlink dump")
        } catch {
            return .absent(error.absence(ofTable: "rtnetlink", isFirstRequest: false))
        }
    }

    var routes: Reading<NetworkRoutes> {
        guard roots.isLive else { return .absent(HostCollector.notLive) }
        do throws(NetlinkError) {
            let table = try Netlink.routes(until: roots.deadline)
            return .observed(
                NetworkRoutes(
                    routes: table.routes.map { NetworkRoute($0) }, total: Int64(table.total),
                    withMetrics: Int64(table.withMetrics), complete: table.isComplete),
                from: "rtnetlink dump")
        } catch {
            return .absent(error.absence(ofTable: "rtnetlink", isFirstRequest: false))
        }
    }
}

extension NeighbourTable {
    /// Makes a table; `nil` when the kernel left out what makes it one.
    fileprivate init?(_ table: NeighbourTables.Table) {
        guard let entries = table.entries, let threshold1 = table.threshold1,
            let threshold2 = table.threshold2, let threshold3 = table.threshold3
        else { return nil }
        self.init(
            entries: Int64(entries), threshold1: Int64(threshold1),
            threshold2: Int64(threshold2), threshold3: Int64(threshold3),
            forcedCollections: table.forcedCollections.map { Int64(clamping: $0) },
            overflows: table.overflows.map { Int64(clamping: $0) })
    }
}

extension NetworkRoute {
    /// Makes a route of what rtnetlink told.
    fileprivate init(_ route: RouteTable.Route) {
        self.init(
            family: route.isIPv6 ? "ipv6" : "ipv4", isDefault: route.isDefault,
            table: Int64(route.table), priority: Int64(route.priority),
            interface: route.interface.flatMap { Self.name(of: $0) })
        let metrics = route.metrics
        mtu = metrics.mtu.map(Int64.init)
        mtuLocked = metrics.hasLockedMTU
        window = metrics.window.map(Int64.init)
        advmss = metrics.advertisedMSS.map(Int64.init)
        initcwnd = metrics.initialCongestionWindow.map(Int64.init)
        initrwnd = metrics.initialReceiveWindow.map(Int64.init)
        rtoMin = metrics.rtoMin.map(Int64.init)
        quickack = metrics.quickACK.map { $0 != 0 }
        congestionControl = metrics.congestionControl
        self.metrics = metrics.isAny
    }

    /// The name of an interface, `nil` when it is gone.
    private static func name(of index: UInt32) -> String? {
        // The kernel writes a name with its zero byte, at most IF_NAMESIZE bytes.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(IF_NAMESIZE)) { buffer, count in
            let found = unsafe buffer.withMemoryRebound(to: CChar.self) { text in
                guard let start = text.baseAddress else { return false }
                return unsafe if_indextoname(index, start) != nil
            }
            count = found ? Int(IF_NAMESIZE) : 0
        }
        return bytes.isEmpty ? nil : String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
