import Netlink
import Testing

@Suite("Deadline")
struct DeadlineTests {
    @Test("one that lies ahead tells what is left of it")
    func ahead() {
        let deadline = Deadline(seconds: 100)
        #expect(!deadline.isOver)
        #expect((90_000...100_000).contains(deadline.milliseconds))
        #expect(deadline.seconds == 100)
    }

    @Test("one of no length is over at once", arguments: [0, -1, -9_000_000])
    func over(seconds: Int64) {
        let deadline = Deadline(seconds: seconds)
        #expect(deadline.isOver)
        #expect(deadline.milliseconds == 0)
    }

    @Test("none never ends, and neither does one beyond all numbers", arguments: [Int64.max, nil])
    func endless(seconds: Int64?) {
        let deadline = seconds.map { Deadline(seconds: $0) } ?? .never
        #expect(!deadline.isOver)
        #expect(deadline.milliseconds == .max)
    }

    @Test("no netlink socket is opened when it is over")
    func socket() {
        #expect(throws: NetlinkError.late) {
            _ = try NetlinkSocket(until: Deadline(seconds: 0))
        }
    }

    @Test("tables are not asked for when it is over")
    func tables() {
        #expect(throws: NetlinkError.late) { _ = try links(until: Deadline(seconds: 0)) }
        #expect(throws: NetlinkError.late) { _ = try natChains(until: Deadline(seconds: 0)) }
        #expect(throws: NetlinkError.late) { _ = try linkSpeeds(until: Deadline(seconds: 0)) }
    }
}
