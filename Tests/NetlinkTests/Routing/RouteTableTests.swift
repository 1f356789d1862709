import Netlink
import Testing

@Suite("RouteTable")
struct RouteTableTests {
    private static func route(
        family: UInt8 = 2, length: UInt8 = 0, table: UInt8 = 254, type: UInt8 = 1,
        flags: UInt32 = 0, _ attributes: [UInt8]...
    ) -> [UInt8] {
        Wire.message(
            24,
            [family, length, 0, 0, table, 3, 0, type] + WireRow.host(flags)
                + attributes.flatMap { $0 })
    }

    private static func table(_ bytes: [UInt8], limit: Int = 100) throws(NetlinkError) -> RouteTable
    {
        var table = RouteTable(limit: limit)
        try Wire.read(bytes, into: &table)
        return table
    }

    private static let whole = route(
        Wire.host(15, UInt32(1_000)), Wire.host(4, UInt32(7)), Wire.host(6, UInt32(5)),
        Wire.nest(
            8, Wire.host(1, UInt32(4)), Wire.host(2, UInt32(1_300)), Wire.host(3, UInt32(60_000)),
            Wire.host(8, UInt32(1_200)), Wire.host(11, UInt32(20)), Wire.host(13, UInt32(100)),
            Wire.host(14, UInt32(30)), Wire.host(15, UInt32(1)), Wire.text(16, "cubic")))

    @Test("reads a default route with every metric that TCP knows")
    func metrics() throws {
        let table = try Self.table(Self.whole)
        let route = try #require(table.routes.first)
        #expect(route.isDefault)
        #expect(!route.isIPv6)
        #expect(route.table == 1_000)
        #expect(route.interface == 7)
        #expect(route.priority == 5)
        #expect(route.metrics.mtu == 1_300)
        #expect(route.metrics.hasLockedMTU)
        #expect(route.metrics.window == 60_000)
        #expect(route.metrics.advertisedMSS == 1_200)
        #expect(route.metrics.initialCongestionWindow == 20)
        #expect(route.metrics.initialReceiveWindow == 30)
        #expect(route.metrics.rtoMin == 100)
        #expect(route.metrics.quickACK == 1)
        #expect(route.metrics.congestionControl == "cubic")
        #expect([table.total, table.withMetrics] == [1, 1])
        #expect(table.isComplete)
    }

    @Test("a hop limit, which routers announce, and a lock alone are no metrics")
    func hopLimit() throws {
        let metrics = Wire.nest(8, Wire.host(10, UInt32(64)), Wire.host(1, UInt32(0)))
        let table = try Self.table(Self.route(family: 10, metrics))
        #expect(table.withMetrics == 0)
        #expect(table.routes.first?.isIPv6 == true)
        #expect(table.routes.first?.metrics.isAny == false)
    }

    @Test("keeps other routes only for their metrics, and counts them all")
    func others() throws {
        let plain = Self.route(length: 24)
        let special = Self.route(length: 16, Wire.nest(8, Wire.host(2, UInt32(1_000))))
        let table = try Self.table(plain + special + plain)
        #expect([table.total, table.withMetrics, table.routes.count] == [3, 1, 1])
        #expect(table.routes.first?.isDefault == false)
    }

    @Test(
        "passes over local routes, blackholes, copies and foreign families",
        arguments: [
            route(table: 255), route(type: 6), route(type: 2), route(flags: 0x200),
            route(family: 28), route(family: 128),
        ])
    func strangers(bytes: [UInt8]) throws {
        #expect(try Self.table(bytes).total == 0)
    }

    @Test("stops at its limit and says so")
    func limit() throws {
        let table = try Self.table(Self.whole + Self.whole + Self.whole, limit: 2)
        #expect(table.total == 2)
        #expect(!table.isComplete)
    }

    @Test("says so when there are more routes that matter than it keeps")
    func cut() throws {
        let table = try Self.table(Array(repeating: Self.whole, count: 65).flatMap { $0 })
        #expect([table.total, table.withMetrics, table.routes.count] == [65, 65, 64])
        #expect(!table.isComplete)
    }

    @Test("refuses a route cut anywhere", arguments: 1..<whole.count)
    func truncated(length: Int) {
        #expect(throws: NetlinkError.self) {
            try Self.table(Array(Self.whole.prefix(length)))
        }
    }

    @Test("reads no metric from a route whose length was cut too", arguments: 16..<whole.count)
    func shortened(length: Int) {
        let table = try? Self.table(Wire.shortened(Self.whole, to: length))
        #expect((table?.withMetrics ?? 0) == 0)
    }
}
