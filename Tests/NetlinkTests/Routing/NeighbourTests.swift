import Netlink
import Testing

@Suite("NeighbourCount")
struct NeighbourCountTests {
    private static func neighbour(family: UInt8, state: UInt16) -> [UInt8] {
        Wire.message(
            28,
            [family, 0, 0, 0] + WireRow.host(Int32(2)) + WireRow.host(state) + [0, 1]
                + Wire.host(1, UInt32(7)))
    }

    private static func count(
        _ bytes: [UInt8], limit: Int = 9
    ) throws(NetlinkError) -> NeighbourCount {
        var count = NeighbourCount(limit: limit)
        try Wire.read(bytes, into: &count)
        return count
    }

    @Test("counts by family what the kernel may collect")
    func families() throws {
        let rows: [(UInt8, UInt16)] = [
            (2, 0x02), (2, 0x04), (2, 0x80), (2, 0x40), (10, 0x20), (7, 0x02),
        ]
        let count = try Self.count(
            rows.flatMap { Self.neighbour(family: $0.0, state: $0.1) })
        #expect([count.ipv4, count.ipv6] == [2, 1])
        #expect(count.isComplete)
    }

    @Test("stops at its limit and says so")
    func limit() throws {
        let row = Self.neighbour(family: 2, state: 2)
        let count = try Self.count(row + row + row, limit: 2)
        #expect(count.ipv4 == 2)
        #expect(!count.isComplete)
    }

    @Test("refuses a neighbour without its fixed part", arguments: 16..<28)
    func shortened(length: Int) {
        let bytes = Wire.shortened(Self.neighbour(family: 2, state: 2), to: length)
        #expect(throws: NetlinkError.self) { try Self.count(bytes) }
    }
}

@Suite("NeighbourTables")
struct NeighbourTablesTests {
    private static let statistics = (0..<11).flatMap { WireRow.host(UInt64($0 * 10)) }
    private static let configuration = (0..<8).flatMap { WireRow.host(UInt32($0 + 40)) }

    private static let whole = Wire.message(
        64,
        [2, 0, 0, 0] + Wire.text(1, "arp_cache") + Wire.host(2, UInt32(128))
            + Wire.host(3, UInt32(512)) + Wire.host(4, UInt32(1_024))
            + Wire.attribute(5, configuration) + Wire.attribute(7, statistics))

    private static func tables(_ bytes: [UInt8]) throws(NetlinkError) -> NeighbourTables {
        var tables = NeighbourTables()
        try Wire.read(bytes, into: &tables)
        return tables
    }

    @Test("reads entries, thresholds and what had to be refused")
    func everything() throws {
        let table = try #require(try Self.tables(Self.whole).tables["arp_cache"])
        #expect(table.entries == 41)
        #expect([table.threshold1, table.threshold2, table.threshold3] == [128, 512, 1_024])
        #expect(table.forcedCollections == 90)
        #expect(table.overflows == 100)
    }

    @Test("the settings of a single device are no table")
    func device() throws {
        let bytes = Wire.message(64, [2, 0, 0, 0] + Wire.text(1, "arp_cache"))
        #expect(try Self.tables(bytes).tables.isEmpty)
    }

    @Test("statistics that an older kernel does not send stay absent")
    func shortStatistics() throws {
        let bytes = Wire.message(
            64,
            [2, 0, 0, 0] + Wire.text(1, "arp_cache") + Wire.attribute(5, Self.configuration)
                + Wire.attribute(7, Array(Self.statistics.prefix(80))))
        let table = try #require(try Self.tables(bytes).tables["arp_cache"])
        #expect(table.forcedCollections == 90)
        #expect(table.overflows == nil)
    }

    @Test("refuses a table cut anywhere", arguments: 1..<whole.count)
    func truncated(length: Int) {
        #expect(throws: NetlinkError.self) {
            try Self.tables(Array(Self.whole.prefix(length)))
        }
    }
}
