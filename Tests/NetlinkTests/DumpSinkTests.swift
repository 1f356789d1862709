import Glibc
import Netlink
import Testing

@Suite("DumpSink")
struct DumpSinkTests {
    @Test("goes on after rows and ends with NLMSG_DONE")
    func done() throws {
        let row = try HexFixture("time-wait").bytes()
        #expect(try progress(row) == DumpProgress(related: true))
        let end = try HexFixture("done").bytes()
        #expect(try progress(row + end) == DumpProgress(finished: true, related: true))
    }

    @Test("takes an empty datagram for nothing")
    func empty() throws {
        #expect(try progress([]) == DumpProgress())
    }

    @Test("reports NLM_F_DUMP_INTR on a row and on the end")
    func interrupted() throws {
        var row = try HexFixture("time-wait").bytes()
        row[6] |= 0x10
        #expect(try progress(row) == DumpProgress(interrupted: true, related: true))
        let end = try HexFixture("done-interrupted").bytes()
        #expect(
            try progress(end)
                == DumpProgress(finished: true, interrupted: true, related: true))
    }

    @Test("throws the errno of NLMSG_ERROR")
    func error() throws {
        let bytes = try HexFixture("error").bytes()
        #expect(throws: NetlinkError.kernel(errno: ENOENT)) { try progress(bytes) }
    }

    @Test("throws the errno of a dump that ends badly")
    func failedDone() throws {
        let bytes = try HexFixture("done-failed").bytes()
        #expect(throws: NetlinkError.kernel(errno: ENOMEM)) { try progress(bytes) }
    }

    @Test("takes NLMSG_DONE without a status for success")
    func bareDone() throws {
        var bytes = try Array(HexFixture("done").bytes().prefix(16))
        bytes[0] = 16
        #expect(try progress(bytes) == DumpProgress(finished: true, related: true))
    }

    @Test("refuses NLMSG_ERROR without a status")
    func bareError() throws {
        var bytes = try Array(HexFixture("error").bytes().prefix(16))
        bytes[0] = 16
        let problem = MessageProblem.shortPayload(length: 0, expected: 4)
        #expect(throws: NetlinkError.malformed(offset: 0, problem: problem)) {
            try progress(bytes)
        }
    }

    @Test("goes on after an NLMSG_ERROR that acknowledges")
    func acknowledgement() throws {
        var bytes = try HexFixture("error").bytes()
        bytes.replaceSubrange(16..<20, with: [0, 0, 0, 0])
        #expect(try progress(bytes) == DumpProgress(related: true))
    }

    @Test("throws for NLMSG_OVERRUN")
    func overrun() throws {
        var bytes = try HexFixture("done").bytes()
        bytes[4] = 4
        #expect(throws: NetlinkError.overrun) { try progress(bytes) }
    }

    @Test("skips unknown message types")
    func unknownType() throws {
        var bytes = try HexFixture("done").bytes()
        bytes[4] = 99
        #expect(try progress(bytes) == DumpProgress(related: true))
    }

    @Test(
        "skips answers to others, the end of their dump included",
        arguments: [
            DumpIdentity(sequence: 8, port: 4242), DumpIdentity(sequence: 7, port: 4243),
        ])
    func foreign(identity: DumpIdentity) throws {
        let bytes =
            try HexFixture("time-wait").bytes() + HexFixture("error").bytes()
            + HexFixture("done-interrupted").bytes()
        #expect(try progress(bytes, answering: identity) == DumpProgress())
    }

    @Test("refuses lengths below the header, so that it always advances", arguments: 0..<16)
    func lengthBelowHeader(length: Int) throws {
        var bytes = try HexFixture("time-wait").bytes()
        bytes[0] = UInt8(length)
        let problem = MessageProblem.lengthBelowHeader(length: length)
        #expect(throws: NetlinkError.malformed(offset: 0, problem: problem)) {
            try progress(bytes)
        }
    }

    @Test("refuses the largest length there is")
    func lengthPastEnd() throws {
        var bytes = try HexFixture("time-wait").bytes()
        bytes.replaceSubrange(0..<4, with: [0xff, 0xff, 0xff, 0xff])
        let problem = MessageProblem.lengthPastEnd(length: 0xffff_ffff, left: 88)
        #expect(throws: NetlinkError.malformed(offset: 0, problem: problem)) {
            try progress(bytes)
        }
    }

    @Test("says in which message of the datagram the trouble is")
    func offset() throws {
        let bytes = try HexFixture("time-wait").bytes() + [1, 2, 3]
        let problem = MessageProblem.incompleteHeader(left: 3)
        #expect(throws: NetlinkError.malformed(offset: 88, problem: problem)) {
            try progress(bytes)
        }
    }

    @Test("accepts a last message of unaligned length", arguments: 89...91)
    func unalignedLast(length: Int) throws {
        let last =
            try HexFixture("time-wait").bytes() + [UInt8](repeating: 0, count: length - 88)
        var bytes = try HexFixture("time-wait").bytes() + last
        bytes[88] = UInt8(length)
        #expect(try scan(bytes).rows == 2)
    }

    @Test("steps over padding after an unaligned message")
    func unalignedMiddle() throws {
        var bytes =
            try HexFixture("time-wait").bytes() + [0, 0, 0, 0] + HexFixture("done").bytes()
        bytes[0] = 89
        #expect(try progress(bytes) == DumpProgress(finished: true, related: true))
    }

    @Test("refuses a TIME_WAIT message cut anywhere", arguments: 1..<88)
    func truncated(length: Int) throws {
        let bytes = try HexFixture("time-wait").bytes()
        let problem: MessageProblem =
            length < 16 ? .incompleteHeader(left: length) : .lengthPastEnd(length: 88, left: length)
        #expect(throws: NetlinkError.malformed(offset: 0, problem: problem)) {
            try progress(Array(bytes.prefix(length)))
        }
    }

    @Test("refuses a TIME_WAIT message whose length field was cut too", arguments: 16..<88)
    func shortened(length: Int) throws {
        var bytes = try Array(HexFixture("time-wait").bytes().prefix(length))
        bytes[0] = UInt8(length)
        let problem = MessageProblem.shortPayload(length: length - 16, expected: 72)
        #expect(throws: NetlinkError.malformed(offset: 0, problem: problem)) {
            try progress(bytes)
        }
    }

    @Test("survives any single changed byte", arguments: 0..<88)
    func mutated(index: Int) throws {
        var bytes = try HexFixture("time-wait").bytes()
        let original = bytes[index]
        for value in [0, 1, 2, 0x7f, 0x80, 0xff, original ^ 1, original &+ 1] as [UInt8] {
            bytes[index] = value
            let rows = (try? scan(bytes).rows) ?? 0
            #expect(rows <= 1)
        }
    }
}
