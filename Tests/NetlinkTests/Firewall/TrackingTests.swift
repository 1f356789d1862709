import Netlink
import Testing

@Suite("TrackingStatistics")
struct TrackingStatisticsTests {
    private static func statistics(processor: UInt16, _ attributes: [UInt8]...) -> [UInt8] {
        Wire.message(
            0x0104, [0, 0] + WireRow.network(processor) + attributes.flatMap { $0 })
    }

    private static let whole = statistics(
        processor: 258, Wire.network(2, 5), Wire.network(4, 1), Wire.network(8, 99),
        Wire.network(9, 6), Wire.network(10, 7), Wire.network(11, 8), Wire.network(12, 9),
        Wire.network(13, 10), Wire.network(14, 11), Wire.network(15, 12))

    @Test("reads each processor's counters, and only those that still mean something")
    func counters() throws {
        var statistics = TrackingStatistics()
        try Wire.read(
            Self.whole + Self.statistics(processor: 0, Wire.network(2, 1)), into: &statistics)
        #expect(statistics.processors[0] == ["found": 1])
        #expect(
            statistics.processors[258] == [
                "found": 5, "invalid": 1, "insert_failed": 6, "drop": 7, "early_drop": 8,
                "error": 9, "search_restart": 10, "clash_resolve": 11, "chain_toolong": 12,
            ])
    }

    @Test("refuses statistics cut anywhere", arguments: 1..<whole.count)
    func truncated(length: Int) {
        #expect(throws: NetlinkError.self) {
            var statistics = TrackingStatistics()
            try Wire.read(Array(Self.whole.prefix(length)), into: &statistics)
        }
    }
}

@Suite("TrackedConnectionCount")
struct TrackedConnectionCountTests {
    private static func connection(
        number: UInt8, status: UInt32 = 0xe, state: UInt8? = nil
    ) -> [UInt8] {
        let tuple = Wire.nest(1, Wire.nest(1), Wire.nest(2, Wire.attribute(1, [number])))
        let info = state.map { Wire.nest(4, Wire.nest(1, Wire.attribute(1, [$0]))) } ?? []
        return Wire.message(0x0100, [2, 0, 0, 0] + tuple + Wire.network(3, status) + info)
    }

    private static let whole = connection(number: 6, state: 3)

    private static func count(
        _ bytes: [UInt8], limit: Int = 9
    ) throws(NetlinkError) -> TrackedConnectionCount {
        var count = TrackedConnectionCount(limit: limit)
        try Wire.read(bytes, into: &count)
        return count
    }

    @Test("counts by protocol, state and answer")
    func kinds() throws {
        let count = try Self.count(
            Self.whole + Self.whole + Self.connection(number: 6, status: 0x8, state: 1)
                + Self.connection(number: 17) + Self.connection(number: 132, state: 3))
        #expect(count.total == 5)
        #expect(count.unreplied == 1)
        #expect(count.udp == 1)
        #expect(count.tcp == [3: 2, 1: 1])
        #expect(count.isComplete)
    }

    @Test("stops at its limit and says so")
    func limit() throws {
        let count = try Self.count(Self.whole + Self.whole + Self.whole, limit: 2)
        #expect(count.total == 2)
        #expect(!count.isComplete)
    }

    @Test("refuses a connection cut anywhere", arguments: 1..<whole.count)
    func truncated(length: Int) {
        #expect(throws: NetlinkError.self) {
            try Self.count(Array(Self.whole.prefix(length)))
        }
    }

    @Test("knows no state of a connection whose length was cut too", arguments: 16..<whole.count)
    func shortened(length: Int) {
        let count = try? Self.count(Wire.shortened(Self.whole, to: length))
        #expect(count?.tcp.isEmpty != false)
    }
}
