import Netlink
import Testing

@Suite("CallerTally")
struct CallerTallyTests {
    private static func tally(_ flows: [WireFlow]) throws -> CallerTally {
        let bytes = flows.flatMap(\.bytes)
        var tally = CallerTally([443, 80])
        // Bytes have no padding that could be read.
        let progress = try unsafe tally.take(bytes.span.bytes, answering: WireRow.identity)
        #expect(progress.related == !bytes.isEmpty)
        return tally
    }

    private static func address(_ number: UInt32) -> SocketAddress {
        SocketAddress(ipv4: 0xcb00_7100 + number)
    }

    /// Connections from an address with this window scale, options and MSS.
    private static func flows(
        _ count: Int, from number: UInt32 = 9, scales: UInt8 = 0x77, options: UInt8 = 7,
        mss: UInt32 = 1448, _ change: (inout WireFlow) -> Void = { _ in }
    ) -> [WireFlow] {
        (0..<count).map { _ in
            WireFlow { flow in
                flow.row.destination = address(number)
                flow.set(5, options)
                flow.set(6, scales)
                flow.set(16, mss)
                change(&flow)
            }
        }
    }

    @Test("signatures are counted where two connections share each, of scale, options and MSS")
    func signatures() throws {
        let flows =
            Self.flows(3) + Self.flows(2, scales: 0x7a) + Self.flows(2, options: 6)
            + Self.flows(2, mss: 1360) + Self.flows(1, mss: 1200)
        #expect(
            try Self.tally(flows).summary == [
                CallerCount(address: Self.address(9), connections: 10, signatures: 4)
            ])
    }

    @Test("the scale of the listener here and options of single connections are no difference")
    func ownSide() throws {
        let flows = Self.flows(2) + Self.flows(2, scales: 0xa7) + Self.flows(2, options: 0x17)
        #expect(try Self.tally(flows).summary == [])
    }

    @Test("only established connections to these ports from other hosts count")
    func others() throws {
        let own = SocketAddress(ipv4: 0x7f00_0001)
        let changes: [(inout WireFlow) -> Void] = [
            { $0.row.sourcePort = 444 }, { $0.row.state = .closeWait },
            { $0.row.state = .synReceived }, { $0.row.destination = own },
            { $0.info = nil }, { $0.info = $0.info.map { Array($0.prefix(19)) } },
            { $0.info = [] }, { $0.set(16, UInt32(0)) },
        ]
        for change in changes {
            let flows = Self.flows(2) + Self.flows(2, mss: 1200, change)
            #expect(try Self.tally(flows).summary == [])
        }
    }

    @Test("an IPv4 peer of a dual-stack listener is the same address")
    func mapped() throws {
        let flows =
            Self.flows(2) + Self.flows(2, mss: 1200) { $0.row.isIPv6Socket = true }
        #expect(try Self.tally(flows).summary.map(\.connections) == [4])
    }

    @Test("the most varied addresses come first, and sixteen are told")
    func order() throws {
        var flows = Self.flows(2, from: 1) + Self.flows(2, from: 1, mss: 1)
        for number in 2..<30 as Range<UInt32> {
            flows += Self.flows(3, from: number) + Self.flows(2, from: number, mss: 1)
        }
        flows += Self.flows(2, from: 29, mss: 2)
        let addresses = try Self.tally(flows.reversed()).summary.map(\.address)
        #expect(addresses == [29].map(Self.address) + (2..<17).map(Self.address))
    }

    @Test("an address keeps eight signatures, and more do no harm")
    func manySignatures() throws {
        let flows = (1...40 as ClosedRange<UInt32>).flatMap { Self.flows(2, mss: $0) }
        #expect(
            try Self.tally(flows).summary == [
                CallerCount(address: Self.address(9), connections: 80, signatures: 8)
            ])
    }

    @Test("addresses beyond the bound are counted as such")
    func bound() throws {
        let flows = (0..<8_200 as Range<UInt32>).flatMap { Self.flows(1, from: $0) }
        let tally = try Self.tally(flows + Self.flows(1, from: 0))
        #expect(tally.unattributed == 8)
        #expect(tally.summary == [])
    }

    @Test("a dump that was cut ends in an error or tells what came, wherever it was cut")
    func truncated() throws {
        let bytes = Self.flows(2).flatMap(\.bytes)
        let first = Self.flows(1).flatMap(\.bytes).count
        for length in 0..<bytes.count {
            var tally = CallerTally([443])
            let part = Array(bytes[..<length])
            let isWhole = length % first == 0
            do {
                // Bytes have no padding that could be read.
                _ = try unsafe tally.take(part.span.bytes, answering: WireRow.identity)
                #expect(isWhole)
            } catch {
                #expect(!isWhole)
            }
        }
    }
}
