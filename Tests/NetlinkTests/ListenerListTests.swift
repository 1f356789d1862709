import Netlink
import Testing

@Suite("ListenerList")
struct ListenerListTests {
    private let expected = ListenerRow(
        address: SocketAddress(ipv4: 0x7f00_0001), port: 8080, isIPv6Socket: false, acceptQueue: 3,
        backlog: 7, uid: 1000, inode: 54321, interface: 3, cookie: 0x1_0000_002a, drops: 12)

    @Test("reads every field of a listener and its drops")
    func everyField() throws {
        #expect(try listeners(in: HexFixture("listen").bytes()).rows == [expected])
    }

    @Test("leaves drops absent when the kernel sends fewer memory fields")
    func shortMemory() throws {
        var bytes = try HexFixture("listen").bytes()
        // The attribute after it moves up into the place of the ninth field.
        bytes[96] = 36
        bytes.replaceSubrange(132..<136, with: [8, 0, 99, 0])
        bytes.replaceSubrange(136..<140, with: [0, 0, 0, 0])
        bytes.replaceSubrange(140..<144, with: [4, 0, 99, 0])
        var without = expected
        without.drops = nil
        #expect(try listeners(in: bytes).rows == [without])
    }

    @Test("skips rows in other states")
    func otherStates() throws {
        let bytes = try HexFixture("time-wait").bytes() + HexFixture("listen").bytes()
        #expect(try listeners(in: bytes).rows == [expected])
    }

    @Test("refuses a message cut anywhere", arguments: 1..<144)
    func truncated(length: Int) throws {
        let bytes = try HexFixture("listen").bytes()
        let problem: MessageProblem =
            length < 16
            ? .incompleteHeader(left: length) : .lengthPastEnd(length: 144, left: length)
        #expect(throws: NetlinkError.malformed(offset: 0, problem: problem)) {
            try listeners(in: Array(bytes.prefix(length)))
        }
    }

    @Test("refuses a message whose length field was cut too", arguments: 16..<144)
    func shortened(length: Int) throws {
        var bytes = try Array(HexFixture("listen").bytes().prefix(length))
        bytes[0] = UInt8(length)
        let problem: (offset: Int, problem: MessageProblem)? =
            switch length {
            case ..<88: (0, .shortPayload(length: length - 16, expected: 72))
            case 92..<93: (88, .attributePastEnd(length: 5, left: 4))
            case 100..<136: (96, .attributePastEnd(length: 40, left: length - 96))
            case 140: (136, .attributePastEnd(length: 5, left: 4))
            // Fewer bytes than an attribute's header are padding.
            default: nil
            }
        guard let problem else {
            #expect(try listeners(in: bytes).rows.count == 1)
            return
        }
        let error = NetlinkError.malformed(offset: problem.offset, problem: problem.problem)
        #expect(throws: error) { try listeners(in: bytes) }
    }

    @Test("refuses an attribute that ends beyond its message")
    func attributePastEnd() throws {
        var bytes = try HexFixture("listen").bytes()
        bytes[96] = 0xff
        let problem = MessageProblem.attributePastEnd(length: 255, left: 48)
        #expect(throws: NetlinkError.malformed(offset: 96, problem: problem)) {
            try listeners(in: bytes)
        }
    }

    @Test("refuses an attribute shorter than its own header", arguments: 0..<4 as Range<UInt8>)
    func attributeBelowHeader(length: UInt8) throws {
        var bytes = try HexFixture("listen").bytes()
        bytes[88] = length
        let problem = MessageProblem.attributeBelowHeader(length: Int(length))
        #expect(throws: NetlinkError.malformed(offset: 88, problem: problem)) {
            try listeners(in: bytes)
        }
    }

    @Test("refuses a row of a foreign family")
    func family() throws {
        var bytes = try HexFixture("listen").bytes()
        bytes[16] = 3
        #expect(throws: NetlinkError.malformed(offset: 0, problem: .unexpectedFamily(3))) {
            try listeners(in: bytes)
        }
    }
}
