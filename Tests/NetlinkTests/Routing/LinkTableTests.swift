import Netlink
import Testing

@Suite("LinkTable")
struct LinkTableTests {
    private static let counters = (0..<24).flatMap { WireRow.host(UInt64($0 + 1)) }

    private static func link(
        index: Int32 = 3, flags: UInt32 = 0x10043, _ attributes: [UInt8]...
    ) -> [UInt8] {
        Wire.message(
            16,
            [0, 0, 1, 0] + WireRow.host(index) + WireRow.host(flags) + WireRow.host(UInt32(0))
                + attributes.flatMap { $0 })
    }

    private static let whole = link(
        Wire.text(3, "eth0"), Wire.host(4, UInt32(1_500)), Wire.text(6, "fq_codel"),
        Wire.host(13, UInt32(1_000)), Wire.nest(18, Wire.text(1, "veth")),
        Wire.attribute(23, counters))

    private static func table(_ bytes: [UInt8], limit: Int = 9) throws(NetlinkError) -> LinkTable {
        var table = LinkTable(limit: limit)
        try Wire.read(bytes, into: &table)
        return table
    }

    @Test("reads name, kind, MTU, queue and counters")
    func everything() throws {
        let link = try #require(try Self.table(Self.whole).links.first)
        #expect(link.index == 3)
        #expect(link.name == "eth0")
        #expect(link.kind == "veth")
        #expect(link.mtu == 1_500)
        #expect(link.qdisc == "fq_codel")
        #expect(link.queueLength == 1_000)
        #expect(link.rxPackets == 1)
        #expect(link.txPackets == 2)
        #expect(link.rxDropped == 7)
        #expect(link.txDropped == 8)
        #expect(link.rxMissed == 16)
    }

    @Test(
        "tells switched on, carrier and loopback apart",
        arguments: [
            (0x0, [false, false, false]), (0x1, [true, false, false]),
            (0x10001, [true, true, false]), (0x10049, [true, true, true]),
        ] as [(UInt32, [Bool])])
    func flags(flags: UInt32, expected: [Bool]) throws {
        let link = try #require(try Self.table(Self.link(flags: flags)).links.first)
        #expect([link.isUp, link.hasCarrier, link.isLoopback] == expected)
    }

    @Test("counters that an older kernel does not send stay absent")
    func shortCounters() throws {
        let bytes = Self.link(Wire.attribute(23, Array(Self.counters.prefix(60))))
        let link = try #require(try Self.table(bytes).links.first)
        #expect(link.rxDropped == 7)
        #expect(link.txDropped == nil)
        #expect(link.rxMissed == nil)
    }

    @Test("stops at its limit and says so")
    func limit() throws {
        let table = try Self.table(Self.whole + Self.whole, limit: 1)
        #expect(table.links.count == 1)
        #expect(!table.isComplete)
    }

    @Test("refuses a link cut anywhere", arguments: 1..<whole.count)
    func truncated(length: Int) {
        #expect(throws: NetlinkError.self) {
            try Self.table(Array(Self.whole.prefix(length)))
        }
    }

    @Test("reads no counters from a link whose length was cut too", arguments: 16..<whole.count)
    func shortened(length: Int) {
        let table = try? Self.table(Wire.shortened(Self.whole, to: length))
        #expect(table?.links.first?.rxPackets == nil)
    }
}
