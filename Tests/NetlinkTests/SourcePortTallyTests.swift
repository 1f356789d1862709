import Netlink
import Testing

@Suite("SourcePortTally")
struct SourcePortTallyTests {
    private static let first = SocketAddress(ipv4: 0x0a00_0002)
    private static let second = SocketAddress(ipv4: 0x0a00_0003)

    private static func counts(
        _ bytes: [UInt8], of sources: [SocketAddress] = [first, second]
    ) throws -> [SourcePortCount] {
        let plan = SocketScanPlan(
            states: .allButListen, ephemeral: 40_000...40_999, listeningPorts: [40_500],
            freshTimeWait: 0)
        var tally = SourcePortTally(sources, plan)
        // Bytes have no padding that could be read.
        let progress = try unsafe tally.take(bytes.span.bytes, answering: WireRow.identity)
        #expect(progress.related == !bytes.isEmpty)
        return tally.summary
    }

    private static func row(
        _ source: SocketAddress, _ port: UInt16, to peer: UInt16 = 443,
        state: TCPState = .established, isIPv6Socket: Bool = false
    ) -> [UInt8] {
        WireRow(
            state: state, source: source, sourcePort: port, destinationPort: peer,
            isIPv6Socket: isIPv6Socket
        ).bytes
    }

    @Test("counts a port once, however many connections share it, for each source")
    func distinct() throws {
        let bytes =
            Self.row(Self.first, 40_000) + Self.row(Self.first, 40_000, to: 444)
            + Self.row(Self.first, 40_001, state: .timeWait) + Self.row(Self.second, 40_001)
            + Self.row(Self.first, 40_001, to: 445, isIPv6Socket: true)
        #expect(
            try Self.counts(bytes) == [
                SourcePortCount(source: Self.first, ports: 2, sockets: 4),
                SourcePortCount(source: Self.second, ports: 1, sockets: 1),
            ])
    }

    @Test("leaves out other sources, ports of listeners and outside the range, and listeners")
    func others() throws {
        let bytes =
            Self.row(SocketAddress(ipv4: 0x0a00_0004), 40_000) + Self.row(Self.first, 40_500)
            + Self.row(Self.first, 39_999) + Self.row(Self.first, 41_000)
            + Self.row(Self.first, 40_002, state: .listen)
            + Self.row(Self.first, 40_003, state: .close)
            + Self.row(Self.first, 40_000) + Self.row(Self.first, 40_999)
        #expect(
            try Self.counts(bytes, of: [Self.first]) == [
                SourcePortCount(source: Self.first, ports: 2, sockets: 2)
            ])
    }

    @Test("looks at no more sources than its limit")
    func limit() throws {
        let sources = (0..<UInt32(SourcePortTally.limit) + 1).map { SocketAddress(ipv4: $0) }
        let bytes = sources.flatMap { Self.row($0, 40_000) }
        let counts = try Self.counts(bytes, of: sources)
        #expect(counts.map(\.source) == Array(sources.dropLast()))
        #expect(counts.allSatisfy { $0.ports == 1 && $0.sockets == 1 })
    }

    @Test("refuses rows that are cut, wherever the cut is", arguments: 1..<88)
    func truncated(length: Int) {
        let bytes = Array(Self.row(Self.first, 40_000).prefix(length))
        #expect(throws: NetlinkError.self) { try Self.counts(bytes) }
    }
}
