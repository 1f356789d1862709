import Netlink
import Testing

@Suite("FlowGroup")
struct FlowGroupTests {
    private static func only(_ flows: [WireFlow]) throws -> FlowGroup {
        let groups = try #require(try WireFlow.scan(flows)).groups
        #expect(groups.count == 1)
        return try #require(groups.first)
    }

    @Test("connections that the peer closed are counted by the port that they came in on")
    func closeWait() throws {
        // Of the last data and of the last acknowledgement, which comes with the end of the stream.
        let ages: [(UInt32, UInt32)] = [
            (59_999, 60_000), (60_000, 60_000), (70_000, 90_000), (90_000, 59_999),
        ]
        let flows = ages.enumerated().map { number, age in
            WireFlow { flow in
                flow.row.state = .closeWait
                flow.inode = UInt32(902 - number)
                flow.receiveQueue = number == 2 ? 1 : 0
                flow.set(52, age.0)
                flow.set(56, age.1)
            }
        }
        let group = try Self.only(flows)
        #expect(group.kind == .service)
        #expect(group.isIncoming)
        #expect(group.port == 443)
        #expect(group[.closeWait] == 4)
        #expect(group[.closeWaitOld] == 2)
        #expect(group[.closeWaitUnread] == 1)
        #expect(group.inode == 900)
        #expect(group.uid == 33)
    }

    @Test("calls without an answer are counted by where they go, from the second repetition on")
    func calls() throws {
        let flows = [1, 2, 3].map { retries in
            WireFlow { flow in
                flow.row.state = .synSent
                flow.row.sourcePort = 40_000
                flow.row.destinationPort = 5432
                flow.retries = UInt8(retries)
            }
        }
        let group = try Self.only(flows)
        #expect(group[.synSentRetrying] == 2)
        #expect(!group.isIncoming)
        #expect(group.port == 5432)
        #expect(group.address == SocketAddress(ipv4: 0x0a00_0001))
    }

    @Test("handshakes that wait are counted with those whose answer was repeated")
    func handshakes() throws {
        let flows = [0, 1, 2].map { retries in
            WireFlow { flow in
                flow.row.state = .synReceived
                flow.inode = 0
                flow.retries = UInt8(retries)
            }
        }
        let group = try Self.only(flows)
        #expect(group[.synReceived] == 3)
        #expect(group[.synReceivedRetrying] == 1)
        #expect(group.inode == 0)
    }

    @Test("silent connections without a timer are counted after five minutes")
    func idle() throws {
        func flow(sent: UInt32, received: UInt32, timer: UInt8 = 0, inode: UInt32 = 900) -> WireFlow
        {
            WireFlow { flow in
                flow.timer = timer
                flow.inode = inode
                flow.set(44, sent)
                flow.set(52, received)
            }
        }
        let group = try Self.only([
            flow(sent: .max, received: 300_000), flow(sent: 300_000, received: 299_999),
            flow(sent: 300_000, received: 300_000, timer: 2),
            flow(sent: 300_000, received: 300_000, inode: 0),
        ])
        #expect(group[.idle] == 1)
    }

    @Test("unanswered keepalive probes are counted, those of loopback are not")
    func probing() throws {
        let own = SocketAddress(ipv4: 0x7f00_0001)
        let scan = try #require(
            try WireFlow.scan([
                WireFlow {
                    $0.timer = 2; $0.retries = 2
                },
                WireFlow {
                    $0.timer = 2; $0.retries = 1
                },
                WireFlow {
                    $0.timer = 2; $0.retries = 2; $0.row.source = own; $0.row.destination = own
                },
            ]))
        #expect(scan.totals.probing == 1)
        #expect(scan.totals.established == 2)
        #expect(scan.groups.map { $0[.probing] } == [1])
    }

    @Test("a network is told with all of its connections when some lack an option")
    func options() throws {
        let far = SocketAddress(high: 0x2001_0db8_0001_0002, low: 3)
        let near = SocketAddress(ipv4: 0x0a00_0005)
        let scan = try #require(
            try WireFlow.scan([
                WireFlow {
                    $0.row.destination = near; $0.set(5, UInt8(3))
                }, WireFlow(),
                WireFlow {
                    $0.row.isIPv6Socket = true; $0.row.destination = far
                },
                WireFlow {
                    $0.set(5, UInt8(4)); $0.set(120, UInt64(1))
                },
            ]))
        let network = try #require(scan.groups.first)
        #expect(scan.groups.count == 1)
        #expect(network.address == SocketAddress(ipv4: 0x0a00_0000))
        #expect(network[.established] == 3)
        #expect(network[.withoutScaling] == 1)
        #expect(network[.withoutSACK] == 1)
        #expect(network[.withoutTimestamps] == 1)
        #expect(network[.working] == 2)
        #expect(scan.totals.withScaling == 3)
    }

    @Test("full-sized packets have passed where segments were large on average and acknowledged")
    func fullSized() throws {
        func count(_ change: (inout WireFlow) -> Void) throws -> UInt32? {
            let flow = WireFlow { flow in
                // Without timestamps its network is told.
                flow.set(5, UInt8(6))
                flow.set(120, UInt64(5792))
                flow.set(156, UInt32(8))
                change(&flow)
            }
            return try #require(try WireFlow.scan([flow])).groups.first?[.fullSized]
        }
        #expect(try count { _ in } == 1)
        #expect(try count { $0.set(120, UInt64(5791)) } == 0)
        #expect(try count { $0.set(156, UInt32(9)) } == 0)
        #expect(try count { $0.set(16, UInt32(1447)) } == 0)
        #expect(try count { $0.retries = 1 } == 0)
        #expect(
            try count { flow in
                flow.set(120, UInt64.max)
                flow.set(156, UInt32.max)
            } == 1)
        // An old kernel counts no segments.
        #expect(try count { $0.info = $0.info.map { Array($0.prefix(156)) } } == 1)
    }

    @Test("a small MSS is that of the peer where neither path, announcement nor window explain it")
    func loweredMSS() throws {
        func count(_ change: (inout WireFlow) -> Void) throws -> UInt32 {
            let flow = WireFlow { flow in
                flow.set(16, UInt32(1400))
                flow.set(84, UInt32(1448))
                flow.set(228, UInt32(2802))
                change(&flow)
            }
            let groups = try #require(try WireFlow.scan([flow])).groups
            #expect(groups.allSatisfy { !$0.isMSSUntold })
            return groups.first?[.loweredMSS] ?? 0
        }
        #expect(try count { _ in } == 1)
        #expect(try count { $0.set(16, UInt32(1401)) } == 0)
        // Jumbo frames here say nothing about peers that have none.
        #expect(try count { $0.set(60, UInt32(9000)) } == 1)
        #expect(
            try count { flow in
                flow.set(60, UInt32(9000))
                flow.set(16, UInt32(1448))
                flow.set(84, UInt32(8948))
            } == 0)
        #expect(try count { $0.set(60, UInt32(1499)) } == 0)
        #expect(try count { $0.set(84, UInt32(1400)) } == 0)
        #expect(try count { $0.set(228, UInt32(2801)) } == 0)
        #expect(try count { $0.set(120, UInt64(1)) } == 0)
        #expect(try count { $0.retries = 1 } == 0)
        for place in [16, 60] { #expect(try count { $0.set(place, UInt32(0)) } == 0) }
        #expect(try count { $0.set(16, UInt32.max) } == 0)
        #expect(try count { $0.info = $0.info.map { Array($0.prefix(60)) } } == 0)
        let far = SocketAddress(high: 0x2001_0db8_0001_0002, low: 3)
        #expect(
            try count { flow in
                flow.row.isIPv6Socket = true
                flow.row.destination = far
            } == 0)
        #expect(
            try count { flow in
                flow.row.isIPv6Socket = true
                flow.row.destination = far
                flow.set(16, UInt32(1380))
            } == 1)
    }

    @Test("a kernel that does not tell the window leaves the reason of a small MSS open")
    func untoldMSS() throws {
        func group(mss: UInt32) throws -> FlowGroup? {
            let flow = WireFlow { flow in
                flow.set(16, mss)
                flow.set(84, UInt32(1448))
                flow.info = flow.info.map { Array($0.prefix(228)) }
            }
            return try #require(try WireFlow.scan([flow])).groups.first
        }
        let open = try #require(try group(mss: 1400))
        #expect(open.isMSSUntold)
        #expect(open[.loweredMSS] == 0)
        #expect(try group(mss: 1448) == nil)
    }

    @Test("networks with a small MSS are told after those that lack something")
    func loweredLast() throws {
        let near = SocketAddress(ipv4: 0x0a00_0501)
        let lowered = (0..<20 as Range<UInt32>).flatMap { network in
            (0..<3 as Range<UInt32>).map { peer in
                WireFlow { flow in
                    flow.row.destination = SocketAddress(ipv4: 0x0a01_0000 + network << 8 + peer)
                    flow.set(16, UInt32(1200))
                    flow.set(84, UInt32(1448))
                    flow.set(228, UInt32(65_535))
                }
            }
        }
        let bare = WireFlow {
            $0.row.destination = near; $0.set(5, UInt8(3))
        }
        let groups = try #require(try WireFlow.scan(lowered + [bare])).groups
        #expect(groups.count == 16)
        #expect(groups.first?.address == SocketAddress(ipv4: 0x0a00_0500))
        #expect(groups.dropFirst().allSatisfy { $0[.loweredMSS] == 3 })
    }

    @Test("orphans without an answer are counted with what they hold, resting sockets without")
    func orphans() throws {
        func orphan(
            _ state: TCPState, timer: UInt8, retries: UInt8 = 2, inode: UInt32 = 0
        ) -> WireFlow {
            WireFlow { flow in
                flow.row.state = state
                flow.timer = timer
                flow.retries = retries
                flow.inode = inode
                flow.sendQueue = 100
            }
        }
        let scan = try #require(
            try WireFlow.scan([
                orphan(.finWait1, timer: 1), orphan(.lastAck, timer: 1),
                orphan(.closing, timer: 4),
                // The peer acknowledges, or has a closed window and says so.
                orphan(.finWait1, timer: 1, retries: 1), orphan(.finWait1, timer: 4, retries: 1),
                orphan(.finWait1, timer: 0), orphan(.finWait1, timer: 2),
                orphan(.finWait1, timer: 1, inode: 900),
                WireFlow {
                    $0.row.state = .finWait2; $0.inode = 0; $0.timer = 3; $0.info = nil
                },
                WireFlow { $0.row.state = .finWait2 },
            ]))
        #expect(scan.totals.orphans == 3)
        #expect(scan.totals.orphanedBytes == 300)
        #expect(scan.totals.restingFinWait2 == 1)
    }

    @Test("groups beyond the bound are counted as such, and the heaviest are told")
    func bound() throws {
        let flows = (0..<3000 as Range<UInt32>).map { number in
            WireFlow { flow in
                flow.row.state = .synSent
                flow.row.sourcePort = 40_000
                flow.row.destination = SocketAddress(ipv4: 0x0a01_0000 + number)
                flow.retries = 2
                flow.info = nil
                flow.memory = nil
            }
        }
        let scan = try #require(try WireFlow.scan(flows))
        #expect(scan.unattributed == 2360)
        #expect(scan.groups.count == 16)
    }
}
