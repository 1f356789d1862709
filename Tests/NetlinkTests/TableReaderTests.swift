import Glibc
import Netlink
import Testing

/// Counts messages and bytes of payload.
private struct Counter: TableReader {
    var types: [UInt16] = []
    var sizes: [Int] = []
    var limit = Int.max

    mutating func reset() { self = Counter(limit: limit) }

    mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        types.append(type)
        sizes.append(payload.count)
        return types.count < limit
    }
}

@Suite("decodeTable")
struct TableReaderTests {
    private let done = Wire.message(3, WireRow.host(Int32(0)))

    @Test("hands over every message that answers the request, and nothing behind the end")
    func messages() throws {
        var counter = Counter()
        let stranger = Wire.message(20, [1], answering: DumpIdentity(sequence: 8, port: 4242))
        let bytes = Wire.message(20, [1]) + stranger + Wire.message(21, [1, 2, 3, 4, 5])
        let progress = try Wire.read(bytes + done + Wire.message(22, []), into: &counter)
        #expect(counter.types == [20, 21])
        #expect(counter.sizes == [1, 5])
        #expect(progress == DumpProgress(finished: true, interrupted: false, related: true))
    }

    @Test("ends when the reader has seen enough")
    func enough() throws {
        var counter = Counter(limit: 1)
        let progress = try Wire.read(Wire.message(20, []) + Wire.message(20, []), into: &counter)
        #expect(counter.types == [20])
        #expect(progress.finished)
    }

    @Test("says that a table changed while it was read")
    func interrupted() throws {
        var counter = Counter()
        let progress = try Wire.read(Wire.message(20, flags: 0x12, []), into: &counter)
        #expect(progress == DumpProgress(finished: false, interrupted: true, related: true))
    }

    @Test("takes an error without a number for the end, and any other for the kernel's refusal")
    func errors() throws {
        var counter = Counter()
        #expect(try Wire.read(Wire.message(2, WireRow.host(Int32(0))), into: &counter).finished)
        #expect(throws: NetlinkError.kernel(errno: EPERM)) {
            try Wire.read(Wire.message(2, WireRow.host(-EPERM)), into: &counter)
        }
        #expect(throws: NetlinkError.kernel(errno: EINTR)) {
            try Wire.read(Wire.message(3, WireRow.host(-EINTR)), into: &counter)
        }
        #expect(throws: NetlinkError.overrun) {
            try Wire.read(Wire.message(4, []), into: &counter)
        }
    }

    @Test("refuses a message cut anywhere", arguments: 1..<24)
    func truncated(length: Int) throws {
        let bytes = Wire.message(20, [1, 2, 3, 4, 5, 6, 7, 8])
        let problem: MessageProblem =
            length < 16
            ? .incompleteHeader(left: length) : .lengthPastEnd(length: 24, left: length)
        #expect(throws: NetlinkError.malformed(offset: 0, problem: problem)) {
            var counter = Counter()
            try Wire.read(Array(bytes.prefix(length)), into: &counter)
        }
    }

    @Test("refuses a length below the header", arguments: [0, 1, 15] as [UInt32])
    func lengthBelowHeader(length: UInt32) throws {
        let bytes = WireRow.host(length) + Wire.message(20, []).dropFirst(4)
        let problem = MessageProblem.lengthBelowHeader(length: Int(length))
        #expect(throws: NetlinkError.malformed(offset: 0, problem: problem)) {
            var counter = Counter()
            try Wire.read(bytes, into: &counter)
        }
    }
}
