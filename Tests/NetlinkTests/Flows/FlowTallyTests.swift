import Netlink
import Testing

@Suite("FlowTally")
struct FlowTallyTests {
    private static func troubles(_ change: (inout WireFlow) -> Void) throws -> [FlowTrouble] {
        try #require(try WireFlow.scan([WireFlow(change)])).noted.map(\.trouble)
    }

    /// Half a second of sending a megabyte over a path of 40 ms.
    private static func send(_ flow: inout WireFlow) {
        flow.set(120, UInt64(1 << 20))
        flow.set(168, UInt64(500_000))
        flow.set(68, UInt32(40_000))
        flow.set(80, UInt32(100))
        flow.set(24, UInt32(50))
        flow.set(160, UInt64(20_000_000))
    }

    @Test("a healthy connection is counted and not noted")
    func healthy() throws {
        let scan = try #require(try WireFlow.scan([WireFlow()]))
        #expect(scan.totals.established == 1)
        #expect(scan.totals.withScaling == 1)
        #expect(scan.totals.withSACK == 1)
        #expect(scan.totals.withTimestamps == 1)
        #expect(scan.noted.isEmpty)
        #expect(scan.groups.isEmpty)
    }

    @Test("without a limit no connection is looked at, whatever its attributes")
    func unwanted() throws {
        let bytes = WireFlow { $0.timer = 4 }.bytes
        #expect(try scan(bytes, plan: WireFlow.plan(limit: nil)).flows == nil)
    }

    @Test("every number of a noted connection is that of its place")
    func numbers() throws {
        let flow = WireFlow { flow in
            flow.timer = 4
            flow.retries = 3
            flow.receiveQueue = 11
            flow.sendQueue = 12
            flow.row.timeLeft = 13
            flow.memory = [100, 101, 102, 103, 104, 105, 106, 107, 108]
            flow.info = (0..<280).map { UInt8($0 % 251) }
        }
        let row = try #require(try WireFlow.scan([flow])?.noted.first)
        func word(_ place: Int) -> UInt64 {
            (0..<4).reduce(0) { $0 | UInt64((place + $1) % 251) << UInt64(8 * $1) }
        }
        func wide(_ place: Int) -> UInt64 { word(place) | word(place + 4) << 32 }
        let expected: [(FlowNumber, UInt64)] = [
            (.sourcePort, 443), (.destinationPort, 50_000), (.receiveQueue, 11), (.sendQueue, 12),
            (.uid, 33), (.inode, 900), (.timer, 4), (.retries, 3), (.timerLeft, 13_000),
            (.receiveBuffer, 101), (.sendBuffer, 103), (.drops, 108), (.recoveryState, 1),
            (.retransmits, 2), (.backoff, 4), (.options, 5), (.appLimited, 1), (.mss, word(16)),
            (.unacked, word(24)), (.lost, word(32)), (.lastSent, word(44) * 1_000),
            (.lastReceived, word(52) * 1_000), (.lastAcknowledged, word(56) * 1_000),
            (.pathMTU, word(60)), (.rtt, word(68)), (.congestionWindow, word(80)),
            (.advertisedMSS, word(84)), (.receiveRTT, word(92)), (.receiveSpace, word(96)),
            (.retransmissions, word(100)), (.bytesAcknowledged, wide(120)),
            (.bytesReceived, wide(128)), (.segmentsIn, word(140)), (.notSent, word(144)),
            (.minRTT, word(148)), (.deliveryRate, wide(160)), (.busy, wide(168)),
            (.peerLimited, wide(176)), (.bufferLimited, wide(184)), (.bytesSent, wide(200)),
            (.bytesRetransmitted, wide(208)), (.peerWindow, word(228)),
            (.receiveWindow, word(232)),
        ]
        #expect(expected.count == FlowNumber.allCases.count)
        for (number, value) in expected { #expect(row[number] == value, "\(number)") }
        #expect(row.cookie == 1)
        #expect(row.isOutgoing == false)
        #expect(row.state == .established)
        #expect(FlowNumber.names.count == FlowNumber.allCases.count)
        #expect(FlowGroup.Count.names.count == FlowGroup.Count.allCases.count)
    }

    @Test(
        "a number is missing where the kernel's structure ends before its last byte",
        arguments: [
            (.receiveWindow, 236), (.peerWindow, 232), (.bytesRetransmitted, 216),
            (.bufferLimited, 192), (.deliveryRate, 168), (.minRTT, 152),
            (.bytesAcknowledged, 128), (.retransmissions, 104), (.options, 6),
        ] as [(FlowNumber, Int)])
    func shortInfo(number: FlowNumber, length: Int) throws {
        func value(_ length: Int) throws -> UInt64? {
            let flow = WireFlow { flow in
                // Unread bytes are told without tcp_info.
                flow.receiveQueue = 1 << 17
                flow.info = [UInt8](repeating: 1, count: length)
            }
            return try #require(try WireFlow.scan([flow])?.noted.first)[number]
        }
        #expect(try value(length) != nil)
        #expect(try value(length - 1) == nil)
    }

    @Test("memory of an older kernel has no drops, and a row without attributes tells what it can")
    func shortMemory() throws {
        let old = WireFlow { flow in
            flow.receiveQueue = 1 << 17
            flow.memory = [UInt32](repeating: 9, count: 8)
        }
        let row = try #require(try WireFlow.scan([old])?.noted.first)
        #expect(row[.sendBuffer] == 9)
        #expect(row[.drops] == nil)
        let bare = WireFlow { flow in
            flow.receiveQueue = 1 << 17
            flow.info = nil
            flow.memory = nil
        }
        let other = try #require(try WireFlow.scan([bare])?.noted.first)
        #expect(other[.sendBuffer] == nil)
        #expect(other[.rtt] == nil)
        #expect(other[.receiveQueue] == 1 << 17)
    }

    @Test("the kernel's mark for no least round-trip time is no time")
    func noMinRTT() throws {
        let flow = WireFlow { flow in
            flow.receiveQueue = 1 << 17
            flow.set(148, UInt32.max)
        }
        #expect(try #require(try WireFlow.scan([flow])?.noted.first)[.minRTT] == nil)
    }

    @Test("a message cut anywhere is an error or tells less, and never traps")
    func truncated() throws {
        let whole = WireFlow { $0.timer = 4 }.bytes
        for length in 0..<whole.count {
            let bytes = Array(whole.prefix(length))
            if length == 0 { continue }
            #expect(throws: NetlinkError.self) {
                try scan(bytes, plan: WireFlow.plan())
            }
        }
    }

    @Test(
        "an attribute whose length is wrong is an error",
        arguments: [0, 3, 200, 0xffff] as [UInt16])
    func badLength(length: UInt16) throws {
        var bytes = WireFlow().bytes
        bytes.replaceSubrange(88..<90, with: WireRow.host(length))
        #expect(throws: NetlinkError.self) { try scan(bytes, plan: WireFlow.plan()) }
        var info = WireFlow { $0.info = [1, 2, 3] }.bytes
        let place = info.count - 8
        info.replaceSubrange(place..<place + 2, with: WireRow.host(UInt16(9)))
        #expect(throws: NetlinkError.self) { try scan(info, plan: WireFlow.plan()) }
    }

    @Test("any bytes behind a valid row are read without a trap", arguments: 0..<64)
    func noise(seed: UInt64) throws {
        var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
        func next() -> UInt8 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state >> 32)
        }
        var flow = WireFlow()
        flow.info = (0..<280).map { _ in next() }
        flow.timer = next() % 5
        flow.retries = next()
        flow.memory = (0..<9).map { _ in UInt32(next()) << 24 | UInt32(next()) }
        let scan = try #require(try WireFlow.scan([flow]))
        #expect(scan.noted.count <= 1)
    }

    @Test("half of the time at the peer's window is noted, less is not")
    func peerWindow() throws {
        for (limited, troubles) in [(250_000, [.peerWindow]), (249_999, [])]
            as [(UInt64, [FlowTrouble])]
        {
            let found = try Self.troubles { flow in
                Self.send(&flow)
                flow.set(176, limited)
            }
            #expect(found == troubles)
        }
        #expect(
            try Self.troubles { flow in
                Self.send(&flow)
                flow.set(176, UInt64(500_000))
                flow.set(148, UInt32(999))
            } == [])
    }

    @Test(
        "a twentieth of the time at the send buffer is noted while the congestion window has room")
    func sendBuffer() throws {
        func found(limited: UInt64, unacked: UInt32) throws -> [FlowTrouble] {
            try Self.troubles { flow in
                Self.send(&flow)
                flow.set(184, limited)
                flow.set(24, unacked)
            }
        }
        #expect(try found(limited: 25_000, unacked: 97) == [.sendBuffer])
        #expect(try found(limited: 24_999, unacked: 50) == [])
        #expect(try found(limited: 25_000, unacked: 50) == [.sendBuffer])
        #expect(try found(limited: 25_000, unacked: 98) == [.congestion])
        #expect(try found(limited: 50_000, unacked: 98) == [])
    }

    @Test("data that fills the window that this side offers is noted")
    func receiveWindow() throws {
        func found(space: UInt32, window: UInt32) throws -> [FlowTrouble] {
            try Self.troubles { flow in
                flow.memory?[1] = 131_072
                flow.set(128, UInt64(1 << 20))
                flow.set(96, space)
                flow.set(232, window)
            }
        }
        #expect(try found(space: 87_752, window: 80_512) == [.receiveWindow])
        #expect(try found(space: 20_000, window: 80_512) == [])
    }

    @Test("a delay of four times the least is noted when so much is in flight")
    func queueing() throws {
        func found(
            rtt: UInt32, rate: UInt64, unacked: UInt32 = 83, flags: UInt8 = 0
        ) throws -> [FlowTrouble] {
            try Self.troubles { flow in
                Self.send(&flow)
                flow.set(68, rtt)
                flow.set(160, rate)
                flow.set(24, unacked)
                flow.set(7, flags)
            }
        }
        #expect(try found(rtt: 160_000, rate: 1_000_000) == [.queueing])
        #expect(try found(rtt: 159_999, rate: 1_000_000) == [])
        #expect(try found(rtt: 160_000, rate: 10_000_000) == [])
        #expect(try found(rtt: 160_000, rate: .max) == [])
        // The window is large, and what is in flight is not.
        #expect(try found(rtt: 160_000, rate: 1_000_000, unacked: 82) == [])
        #expect(try found(rtt: 160_000, rate: 1_000_000, flags: 1) == [])
        #expect(try found(rtt: 160_000, rate: 1_000_000, flags: 2) == [.queueing])
    }

    @Test("a closed window, unread data, drops and a far keepalive probe are noted")
    func others() throws {
        #expect(try Self.troubles { $0.timer = 4 } == [.closedWindow])
        #expect(try Self.troubles { $0.receiveQueue = 65_537 } == [.unread])
        #expect(try Self.troubles { $0.receiveQueue = 65_536 } == [])
        #expect(try Self.troubles { $0.memory?[8] = 1 } == [.drops])
        #expect(
            try Self.troubles { flow in
                flow.timer = 2
                flow.row.timeLeft = 60_000
            } == [.keepalive])
        #expect(
            try Self.troubles { flow in
                flow.timer = 2
                flow.row.timeLeft = 59_999
            } == [])
    }

    @Test("a peer that answers nothing is told from a path that swallows large packets")
    func deadOrSwallowed() throws {
        func flow(_ change: (inout WireFlow) -> Void) -> WireFlow {
            WireFlow { flow in
                flow.timer = 1
                flow.retries = 5
                flow.set(1, UInt8(4))
                flow.set(2, UInt8(5))
                flow.set(24, UInt32(10))
                flow.set(32, UInt32(10))
                flow.set(120, UInt64(1))
                flow.sendQueue = 14_480
                change(&flow)
            }
        }
        let swallowed = try #require(try WireFlow.scan([flow { _ in }]))
        #expect(swallowed.totals.blackHoles == 1)
        #expect(swallowed.totals.deadPeers == 0)
        for change in [
            { $0.set(120, UInt64(2)) }, { $0.set(16, UInt32(1447)) }, { $0.set(32, UInt32(9)) },
            { $0.set(1, UInt8(3)) }, { $0.set(2, UInt8(2)) }, { $0.sendQueue = 1447 },
        ] as [(inout WireFlow) -> Void] {
            let dead = try #require(try WireFlow.scan([flow(change)]))
            #expect(dead.totals.blackHoles == 0)
            #expect(dead.totals.deadPeers == 1)
            #expect(dead.noted.map(\.trouble) == [.deadPeer])
        }
        let network = try #require(swallowed.groups.first)
        #expect(network.kind == .network)
        #expect(network.address == SocketAddress(ipv4: 0x0a00_0000))
        #expect(network[.blackHoles] == 1)
        let young = flow { flow in
            flow.retries = 4
            flow.set(120, UInt64(9))
        }
        let patient = try #require(try WireFlow.scan([young]))
        #expect(patient.totals.deadPeers == 0)
    }

    @Test("keeps the worst of each trouble, whatever the order")
    func bounded() throws {
        let flows = (1...40 as ClosedRange<UInt32>).map { number in
            WireFlow { flow in
                flow.receiveQueue = 100_000 + (number * 17) % 41
                flow.cookie = UInt64(number)
            }
        }
        let first = try #require(try WireFlow.scan(flows, limit: 3))
        #expect(first.noted.map { $0[.receiveQueue] } == [100_040, 100_039, 100_038])
        let second = try #require(try WireFlow.scan(flows.reversed(), limit: 3))
        #expect(second.noted.map(\.cookie) == first.noted.map(\.cookie))
    }

    @Test("the median and the ninetieth percentile are at most twice too high")
    func distribution() throws {
        let flows = (1...10 as ClosedRange<UInt32>).map { number in
            WireFlow { $0.set(148, number * 1_000) }
        }
        let times = try #require(try WireFlow.scan(flows)).totals.minRTT
        #expect(times.percentile(50) == 8_191)
        #expect(times.percentile(90) == 16_383)
        #expect(times.percentile(0) == 1_023)
        #expect(FlowDistribution().percentile(50) == nil)
    }
}
