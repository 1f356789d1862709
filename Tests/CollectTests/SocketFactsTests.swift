import Collect
import Evidence
import Netlink
import Testing

private let anywhere = SocketAddress(ipv4: 0)
private let server = SocketAddress(ipv4: 0x0a00_0001)

private func row(
    cookie: UInt64 = 1, drops: UInt32? = 0, isIPv6: Bool = false, address: SocketAddress = anywhere,
    queue: UInt32 = 3, backlog: UInt32 = 128
) -> ListenerRow {
    ListenerRow(
        address: address, port: 80, isIPv6Socket: isIPv6, acceptQueue: queue, backlog: backlog,
        uid: 33, inode: 4711, interface: 0, cookie: cookie, drops: drops)
}

@Suite("ListenerDrops")
struct ListenerDropsTests {
    @Test("counts what one listener dropped since the first look")
    func grows() {
        let drops = ListenerDrops([row(cookie: 1, drops: 5), row(cookie: 2, drops: 9)])
        #expect(drops.increase(to: row(cookie: 1, drops: 7)) == 2)
        #expect(drops.increase(to: row(cookie: 2, drops: 9)) == 0)
    }

    @Test("says nothing of a listener that the first look did not show")
    func unseen() {
        #expect(ListenerDrops([]).increase(to: row(cookie: 1, drops: 7)) == nil)
    }

    @Test("says nothing when the kernel gives no number, or one that wrapped")
    func unknown() {
        #expect(ListenerDrops([row(drops: nil)]).increase(to: row(drops: 7)) == nil)
        #expect(ListenerDrops([row(drops: 7)]).increase(to: row(drops: nil)) == nil)
        #expect(ListenerDrops([row(drops: .max)]).increase(to: row(drops: 1)) == nil)
    }
}

@Suite("ListenerHistory")
struct ListenerHistoryTests {
    private static func history(_ looks: [[ListenerRow]?]) -> ListenerHistory {
        var history = ListenerHistory(looks[0])
        for rows in looks.dropFirst() { history.look { rows } }
        return history
    }

    @Test(
        "a queue is half full when twice its length reaches the backlog",
        arguments: [
            (4, 8, 2), (3, 8, 0), (9, 8, 2), (4, 7, 2), (0, 0, 0), (1, 0, 2),
            (.max, .max, 2), (UInt32.max / 2, UInt32.max, 0),
        ] as [(UInt32, UInt32, Int64)])
    func halfFull(queue: UInt32, backlog: UInt32, looks: Int64) {
        let row = row(queue: queue, backlog: backlog)
        #expect(Self.history([[row]]).queues.count(with: row) == looks)
    }

    @Test("each listener has its own count, the last look included")
    func counts() {
        let slow = row(cookie: 1, queue: 70)
        let quick = row(cookie: 2, queue: 1)
        let new = row(cookie: 3, queue: 70)
        let history = Self.history([[slow, quick], [slow, quick], [slow, quick], [slow, quick]])
        #expect(history.queues.count(with: slow) == 5)
        #expect(history.queues.count(with: row(cookie: 1, queue: 1)) == 4)
        #expect(history.queues.count(with: quick) == 0)
        #expect(history.queues.count(with: new) == 1)
    }

    @Test("looking ends when no listener was half full twice")
    func ends() {
        let busy = row(queue: 70)
        #expect(Self.history([[row()]]).queues.isOpen)
        #expect(!Self.history([[row()], [row()]]).queues.isOpen)
        #expect(Self.history([[row()], [busy], [busy]]).queues.isOpen)
        #expect(!Self.history([[busy], [row()], [row()]]).queues.isOpen)
        var history = Self.history([[row()], [row()]])
        history.look {
            Issue.record("looked at for nothing")
            return [busy]
        }
        #expect(history.queues.count(with: busy) == 1)
    }

    @Test("a look that fails leaves the count unknown", arguments: [0, 1, 3])
    func failure(at failed: Int) {
        let busy = row(queue: 70)
        var looks: [[ListenerRow]?] = [[busy], [busy], [busy], [busy]]
        looks[failed] = nil
        let history = Self.history(looks)
        #expect(history.queues.count(with: busy) == nil)
        #expect((history.drops == nil) == (failed == 0))
    }
}

@Suite("PortOwnership")
struct PortOwnershipTests {
    private static let ports = PortSettings([
        "net.ipv4.ip_local_port_range": .observed("40000 40999", from: "f")
    ])

    private static func group(
        _ source: SocketAddress, even: UInt32, odd: UInt32, port: UInt16 = 443
    ) -> DestinationCount {
        DestinationCount(
            source: source, destination: server, port: port,
            even: DestinationCount.Sockets(live: even),
            odd: DestinationCount.Sockets(timeWait: odd))
    }

    private static func scan(
        _ groups: [DestinationCount], unlisted: UInt32 = 0, unattributed: UInt32 = 0
    ) -> SocketScan {
        var scan = SocketScan()
        scan.destinations = groups
        scan.destinationTotal = groups.count + (unlisted > 0 ? 1 : 0)
        scan.outgoing = groups.reduce(unlisted + unattributed) { $0 + $1.total }
        scan.unattributed = unattributed
        return scan
    }

    @Test(
        "a source with a quarter of its connections on the other half is in doubt",
        arguments: [(300, 100, true), (301, 100, false), (0, 400, true), (400, 0, false)]
            as [(UInt32, UInt32, Bool)])
    func signature(even: UInt32, odd: UInt32, isDoubtful: Bool) {
        let scan = Self.scan([Self.group(anywhere, even: even, odd: odd)])
        #expect(
            PortOwnership(scan, Self.ports) == (isDoubtful ? .doubtful([anywhere]) : .shared))
    }

    @Test(
        "a destination that half of the ports are used for explains the other half",
        arguments: [(259, true), (260, false)])
    func firstHalfUsedUp(even: UInt32, isDoubtful: Bool) {
        let scan = Self.scan([
            Self.group(anywhere, even: even, odd: 240),
            Self.group(anywhere, even: 10, odd: 10, port: 80),
        ])
        #expect(
            PortOwnership(scan, Self.ports) == (isDoubtful ? .doubtful([anywhere]) : .shared))
    }

    @Test("each source is judged by itself, over all its destinations")
    func sources() {
        let scan = Self.scan([
            Self.group(anywhere, even: 500, odd: 0),
            Self.group(server, even: 90, odd: 10, port: 80),
            Self.group(server, even: 10, odd: 90, port: 81),
        ])
        #expect(PortOwnership(scan, Self.ports) == .doubtful([server]))
    }

    @Test("few connections cannot hold most of the ports", arguments: [(333, false), (334, true)])
    func few(sockets: UInt32, isDoubtful: Bool) {
        let scan = Self.scan([Self.group(anywhere, even: 0, odd: sockets)])
        #expect(
            PortOwnership(scan, Self.ports) == (isDoubtful ? .doubtful([anywhere]) : .shared))
    }

    @Test("the parity is that of the lowest port")
    func lowest() {
        let odd = PortSettings([
            "net.ipv4.ip_local_port_range": .observed("40001 41000", from: "f")
        ])
        let scan = Self.scan([Self.group(anywhere, even: 0, odd: 400)])
        #expect(PortOwnership(scan, odd) == .shared)
        #expect(PortOwnership(scan, Self.ports) == .doubtful([anywhere]))
    }

    @Test("destinations that are not listed leave it open", arguments: [(1, 0), (0, 1)])
    func unlisted(unlisted: UInt32, unattributed: UInt32) throws {
        let scan = Self.scan(
            [Self.group(anywhere, even: 400, odd: 0)], unlisted: unlisted,
            unattributed: unattributed)
        guard case .unknown(let absence) = PortOwnership(scan, Self.ports) else {
            Issue.record("taken for known")
            return
        }
        #expect(absence.reason == .notCollected)
    }

    @Test("without the range nothing is known, for the same reason")
    func withoutRange() {
        let absence = Absence(.denied, "no range")
        let ports = PortSettings(["net.ipv4.ip_local_port_range": .absent(absence)])
        #expect(PortOwnership(Self.scan([]), ports) == .unknown(absence))
    }

    @Test("ports are counted only for sources in doubt")
    func reading() throws {
        let scan = Self.scan([
            Self.group(server, even: 100, odd: 150, port: 80),
            Self.group(server, even: 10, odd: 290, port: 81),
        ])
        let found = try PortOwnership(scan, Self.ports).reading(of: scan) { sources in
            sources.map { SourcePortCount(source: $0, ports: 540, sockets: 550) }
        }
        #expect(
            found.value == [
                SourcePorts(source: "10.0.0.1", ports: 540, sockets: 550, largest: 300)
            ])
        let none = try PortOwnership.shared.reading(of: scan) { _ in
            Issue.record("counted for nothing")
            return []
        }
        #expect(none.value == [])
    }
}

@Suite("SocketFacts from netlink")
struct SocketFactsTests {
    private static let ports = PortSettings([
        "net.ipv4.ip_local_port_range": .observed("32768 60999", from: "f")
    ])

    private static var scan: SocketScan {
        var scan = SocketScan()
        scan.ipv4[.established] = 4
        scan.ipv4[.timeWait] = 6
        scan.ipv4[.synReceived] = 1
        scan.ipv4[.newSynReceived] = 2
        scan.ipv6[.closeWait] = 5
        scan.outgoing = 9
        scan.outgoingNonLoopback = 8
        scan.destinationTotal = 2
        scan.incomingLive = 3
        scan.incomingTimeWait = 1
        scan.destinations = [
            DestinationCount(
                source: anywhere, destination: server, port: 443,
                even: DestinationCount.Sockets(live: 1, timeWait: 4, freshTimeWait: 2),
                odd: DestinationCount.Sockets(timeWait: 2))
        ]
        return scan
    }

    private static func facts(
        ports: PortSettings = ports, timeWait: Bool = true, listeners: [ListenerRow] = []
    ) -> SocketFacts {
        var facts = SocketFacts(absent: Absence(.notCollected, "nobody asked"))
        facts.fill(with: scan, listeners: listeners, ports: ports, timeWait: timeWait)
        return facts
    }

    @Test("counts states by family, listeners among them")
    func states() {
        let states = Self.facts(listeners: [row(), row(isIPv6: true), row()]).states.value
        #expect(states?["ipv4"]?["established"] == 4)
        #expect(states?["ipv4"]?["time_wait"] == 6)
        #expect(states?["ipv4"]?["syn_received"] == 3)
        #expect(states?["ipv4"]?["listen"] == 2)
        #expect(states?["ipv6"]?["listen"] == 1)
        #expect(states?["ipv6"]?["close_wait"] == 5)
        #expect(states?["ipv4"]?.count == 11)
    }

    @Test("has no entry for TIME_WAIT when it was left out, and no outgoing sockets then")
    func withoutTimeWait() {
        let facts = Self.facts(timeWait: false)
        #expect(facts.states.value?["ipv4"]?["time_wait"] == nil)
        #expect(facts.states.value?["ipv4"]?["established"] == 4)
        #expect(facts.outgoing.absence?.reason == .notCollected)
        #expect(facts.destinations.absence?.reason == .notCollected)
    }

    @Test("tells outgoing sockets by destination")
    func outgoing() {
        let facts = Self.facts()
        #expect(facts.outgoing.value == OutgoingCount(total: 9, remote: 8, groups: 2))
        #expect(facts.incoming.value == IncomingCount(live: 3, timeWait: 1))
        var destination = Destination(
            source: "0.0.0.0", destination: "10.0.0.1", port: 443, loopback: false, live: 1,
            timeWait: 6, freshTimeWait: 2)
        destination.preferred = Destination.Sockets(live: 1, timeWait: 4, freshTimeWait: 2)
        #expect(facts.destinations.value == [destination])
    }

    @Test("connect() tries first the ports with the parity of the lowest one")
    func preferred() {
        let odd = PortSettings([
            "net.ipv4.ip_local_port_range": .observed("32769 60999", from: "f")
        ])
        #expect(
            Self.facts(ports: odd).destinations.value?.first?.preferred
                == Destination.Sockets(live: 0, timeWait: 2, freshTimeWait: 0))
    }

    @Test("knows no outgoing sockets without the port range, for the same reason")
    func withoutRange() {
        let absence = Absence(.denied, "no range")
        let facts = Self.facts(
            ports: PortSettings(["net.ipv4.ip_local_port_range": .absent(absence)]))
        #expect(facts.outgoing == .absent(absence))
        #expect(facts.destinations == .absent(absence))
        #expect(facts.incoming.value != nil)
    }

    @Test("keeps queue and backlog of a listener, whose owner is not known yet")
    func listener() {
        let listener = Listener(
            row(drops: 2, address: SocketAddress(ipv4: 0x7f00_0001)), dropsIncrease: 1)
        #expect(
            listener
                == Listener(
                    address: "127.0.0.1", port: 80, family: "ipv4", loopback: true, queue: 3,
                    backlog: 128, drops: 2, dropsIncrease: 1, uid: 33, inode: 4711, pid: nil,
                    process: nil))
    }
}
