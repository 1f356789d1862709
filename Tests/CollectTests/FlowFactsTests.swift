import Collect
import Evidence
import Netlink
import Testing

@Suite("FlowFacts from netlink")
struct FlowFactsTests {
    private let server = SocketAddress(ipv4: 0x0a00_0001)

    private func row(cookie: UInt64, busy: UInt64?) -> FlowRow {
        var row = FlowRow(
            state: .established, source: server, destination: SocketAddress(high: 1, low: 2),
            isOutgoing: true, cookie: cookie, trouble: .congestion, score: 1)
        row[.busy] = busy
        row[.rtt] = 40_000
        row[.timer] = 4
        row[.deliveryRate] = .max
        return row
    }

    private func scan(_ rows: FlowRow...) -> FlowScan {
        var scan = FlowScan()
        scan.noted = rows
        return scan
    }

    @Test("a connection keeps the names and the numbers that the kernel told, and no others")
    func numbers() throws {
        let flow = try #require(
            FlowFacts(scan(row(cookie: 1, busy: nil)), since: nil).noted.first)
        #expect(flow.numbers == ["rtt": 40_000, "timer": 4, "delivery_rate": .max])
        #expect(flow.state == "established")
        #expect(flow.source == "10.0.0.1")
        #expect(flow.destination == "::1:0:0:0:2")
        #expect(flow.outgoing)
        #expect(flow.before == nil)
    }

    @Test("the first look is that of the same socket, not of the same place")
    func before() {
        let earlier = scan(row(cookie: 2, busy: 5), row(cookie: 1, busy: 7))
        let facts = FlowFacts(
            scan(row(cookie: 1, busy: 9), row(cookie: 3, busy: 9)), since: earlier)
        #expect(facts.noted.map(\.before) == [["busy": 7, "timer": 4], nil])
    }

    @Test("a small MSS whose reason is open is missing, and not zero")
    func untoldMSS() {
        var network = FlowGroup(kind: .network, address: server, port: 0, isIncoming: false)
        #expect(FlowNetwork(network).counts["lowered_mss"] == 0)
        network.isMSSUntold = true
        #expect(FlowNetwork(network).counts["lowered_mss"] == nil)
    }

    @Test("groups become services here, services at a peer, and networks with their prefix")
    func groups() {
        var here = FlowGroup(
            kind: .service, address: SocketAddress(ipv4: 0), port: 443, isIncoming: true)
        here[.closeWait] = 3
        here.inode = 9
        let there = FlowGroup(kind: .service, address: server, port: 5432, isIncoming: false)
        var network = FlowGroup(
            kind: .network, address: SocketAddress(high: 0x2001_0db8 << 32, low: 0), port: 0,
            isIncoming: false)
        network[.blackHoles] = 2
        var found = FlowScan()
        found.groups = [here, there, network]
        let facts = FlowFacts(found, since: nil)
        #expect(facts.services.map(\.address) == [nil, "10.0.0.1"])
        #expect(facts.services.map(\.port) == [443, 5432])
        #expect(facts.services.first?.counts["close_wait"] == 3)
        #expect(facts.services.first?.counts.count == FlowService.countNames.count)
        #expect(facts.services.first?.inode == 9)
        #expect(facts.networks.map(\.network) == ["2001:db8::/48"])
        #expect(facts.networks.first?.counts["black_holes"] == 2)
        #expect(facts.networks.first?.counts.count == FlowNetwork.countNames.count)
    }

    @Test("every total has its name, times only where there are some")
    func totals() {
        let names = Set(FlowFacts.totalNames).subtracting(FlowFacts.timeNames)
        #expect(Set(FlowFacts(FlowScan(), since: nil).totals.keys) == names)
    }
}
