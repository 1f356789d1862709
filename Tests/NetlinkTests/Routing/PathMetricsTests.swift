import Netlink
import Testing

@Suite("PathMetrics")
struct PathMetricsTests {
    private static func peer(
        _ address: [UInt8] = Wire.network(1, 0xc633_6407), age: UInt64 = 1_000,
        threshold: UInt32? = nil
    ) -> [UInt8] {
        let values = threshold.map {
            Wire.attribute(6, Wire.host(3, $0) + Wire.host(4, UInt32(20)))
        }
        return Wire.message(
            0x20, [1, 1, 0, 0] + address + Wire.host(3, age) + (values ?? []))
    }

    private static func metrics(
        _ bytes: [UInt8], limit: Int = 9
    ) throws(NetlinkError) -> PathMetrics {
        var metrics = PathMetrics(limit: limit)
        try Wire.read(bytes, into: &metrics)
        return metrics
    }

    @Test("tells the peers whose threshold is no larger than the initial window, lowest first")
    func low() throws {
        let ipv6 = Wire.attribute(2, [0x20, 1] + [UInt8](repeating: 0, count: 13) + [7])
        let metrics = try Self.metrics(
            Self.peer(threshold: 10) + Self.peer(ipv6, threshold: 2) + Self.peer(threshold: 11)
                + Self.peer() + Self.peer(threshold: 0))
        #expect(metrics.usable == 5)
        #expect(metrics.low == 2)
        let second = SocketAddress(high: 0x2001_0000_0000_0000, low: 7)
        #expect(
            metrics.lowPeers == [
                PathMetrics.Peer(address: second, threshold: 2),
                PathMetrics.Peer(address: SocketAddress(ipv4: 0xc633_6407), threshold: 10),
            ])
        #expect(metrics.isComplete)
    }

    @Test(
        "passes over what will be forgotten when it is used",
        arguments: [(3_599_999, 1), (3_600_000, 0)])
    func old(age: UInt64, low: Int) throws {
        let metrics = try Self.metrics(Self.peer(age: age, threshold: 3))
        #expect([metrics.usable, metrics.low] == [low, low])
    }

    @Test("keeps the lowest of many")
    func many() throws {
        let peers = (0..<70).flatMap {
            Self.peer(Wire.network(1, UInt32($0)), threshold: $0 < 64 ? 5 : 4)
        }
        let metrics = try Self.metrics(peers, limit: 100)
        #expect(metrics.low == 70)
        #expect(metrics.lowPeers.count == 64)
        #expect(metrics.lowPeers.prefix(6).allSatisfy { $0.threshold == 4 })
    }

    @Test("stops at its limit and says so")
    func limit() throws {
        let metrics = try Self.metrics(Self.peer() + Self.peer() + Self.peer(), limit: 2)
        #expect(metrics.usable == 2)
        #expect(!metrics.isComplete)
    }

    private static let whole = peer(threshold: 3)

    @Test("refuses an entry cut anywhere", arguments: 1..<whole.count)
    func truncated(length: Int) {
        #expect(throws: NetlinkError.self) {
            try Self.metrics(Array(Self.whole.prefix(length)))
        }
    }
}
