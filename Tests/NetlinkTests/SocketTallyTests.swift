import Netlink
import Testing

@Suite("SocketTally")
struct SocketTallyTests {
    private let client = SocketAddress(ipv4: 0x0a00_0002)
    private let server = SocketAddress(ipv4: 0x0a00_0001)

    @Test("folds mapped addresses into one tuple but counts states by the socket's own family")
    func folds() throws {
        let bytes = try HexFixture("time-wait").bytes() + HexFixture("time-wait-mapped").bytes()
        let scan = try scan(bytes)
        #expect(scan.ipv4[.timeWait] == 1)
        #expect(scan.ipv6[.timeWait] == 1)
        #expect(
            scan.destinations == [
                DestinationCount(
                    source: client, destination: server, port: 443,
                    even: DestinationCount.Sockets(timeWait: 1, freshTimeWait: 1),
                    odd: DestinationCount.Sockets(timeWait: 1))
            ])
        #expect(scan.rows == 2)
        #expect(scan.outgoing == 2)
        #expect(scan.outgoingNonLoopback == 2)
    }

    @Test(
        "calls TIME_WAIT fresh only above the limit",
        arguments: [(58999, 0), (59000, 0), (59001, 1), (UInt32.max, 1)] as [(UInt32, UInt32)])
    func fresh(timeLeft: UInt32, count: UInt32) throws {
        let scan = try scan(WireRow(timeLeft: timeLeft).bytes)
        #expect(scan.destinations.map(\.freshTimeWait) == [count])
    }

    @Test(
        "tells the sockets of a tuple apart by kind and parity of the local port",
        arguments: [40_000, 40_001] as [UInt16])
    func parity(port: UInt16) throws {
        var bytes: [UInt8] = []
        for (kind, count) in [(0, 3), (1, 2), (2, 1)] {
            for _ in 0..<count {
                bytes +=
                    WireRow(
                        state: kind == 0 ? .established : .timeWait, sourcePort: port,
                        timeLeft: kind == 1 ? 1_000 : 59_500
                    ).bytes
            }
        }
        bytes += WireRow(state: .established, sourcePort: port ^ 1).bytes
        let count = try #require(try scan(bytes).destinations.first)
        let own = DestinationCount.Sockets(live: 3, timeWait: 3, freshTimeWait: 1)
        let other = DestinationCount.Sockets(live: 1)
        #expect(count.even == (port & 1 == 0 ? own : other))
        #expect(count.odd == (port & 1 == 1 ? own : other))
        #expect([count.live, count.timeWait, count.freshTimeWait, count.total] == [4, 3, 1, 7])
    }

    @Test("counts each state under its own name", arguments: TCPState.allCases)
    func states(state: TCPState) throws {
        let scan = try scan(WireRow(state: state).bytes)
        #expect(TCPState.allCases.filter { scan.ipv4[$0] == 1 } == [state])
        #expect(scan.ipv4.total == 1)
        #expect(scan.ipv6 == StateCounts())
    }

    @Test(
        "takes everything for a connection but LISTEN, CLOSE and bound sockets",
        arguments: TCPState.allCases)
    func connections(state: TCPState) throws {
        let isConnection = ![.listen, .close, .boundInactive].contains(state)
        let outgoing = try scan(WireRow(state: state).bytes)
        #expect(outgoing.outgoing == (isConnection ? 1 : 0))
        let incoming = try scan(WireRow(state: state, sourcePort: 8080).bytes)
        #expect(incoming.incomingLive + incoming.incomingTimeWait == (isConnection ? 1 : 0))
        #expect(incoming.incomingTimeWait == (state == .timeWait ? 1 : 0))
        #expect(incoming.outgoing == 0)
    }

    @Test(
        "keeps states that it does not know apart",
        arguments: [0, 14, 15, 16, 22, 255] as [UInt8])
    func unknownStates(number: UInt8) throws {
        var bytes = WireRow().bytes
        bytes[17] = number
        let scan = try scan(bytes)
        #expect(scan.ipv4.unknown == 1)
        #expect(scan.ipv4.total == 0)
        #expect(scan.rows == 1)
        #expect(scan.outgoing == 0)
    }

    @Test(
        "takes a connection for outgoing by its local port",
        arguments: [
            (32767, 0), (32768, 1), (50000, 0), (60999, 1), (61000, 0), (0, 0), (65535, 0),
        ] as [(UInt16, UInt32)])
    func localPort(port: UInt16, outgoing: UInt32) throws {
        let plan = plan(listeningPorts: [8080, 50000])
        #expect(try scan(WireRow(sourcePort: port).bytes, plan: plan).outgoing == outgoing)
    }

    @Test("takes every port when the range is everything, and none without a range")
    func extremeRanges() throws {
        let bytes = WireRow(sourcePort: 0).bytes + WireRow(sourcePort: 65535).bytes
        #expect(try scan(bytes, plan: plan(ephemeral: 0...65535)).outgoing == 2)
        #expect(try scan(bytes, plan: plan(ephemeral: nil)).outgoing == 0)
    }

    @Test("sets loopback apart")
    func loopback() throws {
        let own = SocketAddress(ipv4: 0x7f00_0001)
        let bytes = WireRow(source: own, destination: own).bytes + WireRow().bytes
        let scan = try scan(bytes)
        #expect(scan.outgoing == 2)
        #expect(scan.outgoingNonLoopback == 1)
    }

    @Test("tells tuples apart by each of source, destination and port")
    func tuples() throws {
        let other = SocketAddress(high: 0x2001_0db8_0000_0000, low: 0xffff_0a00_0001)
        let bytes =
            WireRow().bytes + WireRow(source: server).bytes + WireRow(destination: client).bytes
            + WireRow(destinationPort: 444).bytes
            + WireRow(destination: other, isIPv6Socket: true).bytes
            + WireRow(source: other, isIPv6Socket: true).bytes
        #expect(try scan(bytes).destinationTotal == 6)
    }

    @Test("reports the largest tuples first and cuts at the limit")
    func order() throws {
        var bytes: [UInt8] = []
        for port in 1...9 as ClosedRange<UInt16> {
            for _ in 0..<(port % 4) { bytes += WireRow(destinationPort: port).bytes }
        }
        let scan = try scan(bytes, plan: plan(limit: 5))
        #expect(scan.destinations.map(\.port) == [3, 7, 2, 6, 1])
        #expect(scan.destinations.map(\.total) == [3, 3, 2, 2, 1])
        #expect(scan.destinationTotal == 7)
    }

    @Test("reports listening ports by their connections")
    func incoming() throws {
        let ports: [UInt16] = [443, 80, 22, 443, 65535, 0]
        let bytes =
            WireRow(sourcePort: 80).bytes + WireRow(sourcePort: 443).bytes
            + WireRow(state: .established, sourcePort: 443).bytes
            + WireRow(state: .established, sourcePort: 65535, isIPv6Socket: true).bytes
        let scan = try scan(bytes, plan: plan(listeningPorts: ports))
        #expect(
            scan.incoming == [
                IncomingCount(port: 443, live: 1, timeWait: 1),
                IncomingCount(port: 80, live: 0, timeWait: 1),
                IncomingCount(port: 65535, live: 1, timeWait: 0),
            ])
        #expect(scan.incomingLive == 2)
        #expect(scan.incomingTimeWait == 2)
    }

    @Test(
        "counts the same while its table grows, whatever the seed",
        arguments: [0, 1, .max, 0x8000_0000_0000_0000] as [UInt64])
    func growth(seed: UInt64) throws {
        var bytes: [UInt8] = []
        for number in 0..<3000 as Range<UInt32> {
            let row = WireRow(destination: SocketAddress(ipv4: 0x0a01_0000 + number))
            bytes += row.bytes
            if number < 10 { bytes += row.bytes }
        }
        let grown = try scan(bytes, plan: plan(limit: 10), seed: seed)
        #expect(grown.destinationTotal == 3000)
        #expect(grown.outgoing == 3010)
        #expect(grown.unattributed == 0)
        #expect(
            grown.destinations.map(\.destination)
                == (0..<10).map { SocketAddress(ipv4: 0x0a01_0000 + $0) })
        #expect(grown.destinations.allSatisfy { $0.total == 2 })
    }

    @Test("stops growing at its bound and counts on without the tuple")
    func bound() throws {
        var bytes: [UInt8] = []
        for number in 0..<3000 as Range<UInt32> {
            bytes += WireRow(destination: SocketAddress(ipv4: 0x0a01_0000 + number)).bytes
        }
        let scan = try scan(bytes, largestTable: 1024)
        #expect(scan.destinationTotal == 640)
        #expect(scan.unattributed == 2360)
        #expect(scan.outgoing == 3000)
        #expect(scan.outgoingNonLoopback == 3000)
    }
}
