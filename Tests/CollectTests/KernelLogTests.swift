import Collect
import Evidence
import Glibc
import TestSupport
import Testing

@Suite("KernelLog")
struct KernelLogTests {
    private static func tally(
        _ texts: [(time: Int64, text: String)], wanted: Set<LoggedFault.Kind>,
        namespace: UInt64? = 7, isInitial: Bool = true, ports: Set<Int64>? = nil
    ) -> [LoggedFault] {
        var tally = KernelLogTally(
            wanted, namespace: namespace, isInitial: isInitial, ports: ports)
        for (time, text) in texts {
            if let line = KernelLogLine(Array("6,1,\(time),-;\(text)\n".utf8)[...]) {
                tally.take(line)
            }
        }
        return tally.faults(now: 90_000_000)
    }

    private static func flood(_ port: Int) -> String {
        "TCP: request_sock_TCP: Possible SYN flooding on port 0.0.0.0:\(port). Sending cookies."
    }

    @Test("lines are counted by kind, with the last time and the ports that they name")
    func counts() {
        let faults = Self.tally(
            [
                (5_000_000, Self.flood(8080)), (6_000_000, "TCP: too many orphaned sockets"),
                (80_500_000, Self.flood(443)), (7_000_000, Self.flood(8080)),
            ], wanted: [.orphans, .synCookies])
        #expect(
            faults == [
                LoggedFault(
                    kind: .synCookies, count: 3, last: 80_500_000, age: 9, ports: [443, 8080]),
                LoggedFault(kind: .orphans, count: 1, last: 6_000_000, age: 84, ports: []),
            ])
    }

    @Test("what no counter of the namespace tells is left out")
    func unwanted() {
        #expect(Self.tally([(1, Self.flood(80))], wanted: [.synDropped, .orphans]) == [])
    }

    @Test("a port without a listener here is that of another namespace")
    func ports() {
        let texts: [(Int64, String)] = [(1, Self.flood(80)), (2, Self.flood(81))]
        let faults = Self.tally(texts, wanted: [.synCookies], ports: [81])
        #expect(faults.map(\.ports) == [[81]])
        #expect(faults.map(\.count) == [1])
        #expect(Self.tally(texts, wanted: [.synCookies], ports: []) == [])
    }

    @Test(
        "a namespace that a line names must be this one, and lines without a name are the first's",
        arguments: [
            (7, false, " in netns 7", true), (8, false, " in netns 7", false),
            (nil, false, " in netns 7", false), (7, true, " in netns 8", false),
            (7, true, "", true), (7, false, "", false),
        ] as [(UInt64?, Bool, String, Bool)])
    func namespaces(own: UInt64?, isInitial: Bool, named: String, isOwn: Bool) {
        let faults = Self.tally(
            [(1, "nf_conntrack: nf_conntrack: table full\(named), dropping packet")],
            wanted: [.trackingFull], namespace: own, isInitial: isInitial)
        #expect(faults.isEmpty == !isOwn)
    }

    @Test("no more than eight ports are kept, and a clock that is ahead makes no age")
    func bounds() {
        let faults = Self.tally(
            (1...20).map { (90_000_000 + Int64($0), Self.flood($0)) }, wanted: [.synCookies])
        #expect(faults.map(\.ports) == [Array(1...8)])
        #expect(faults.map(\.count) == [20])
        #expect(faults.map(\.age) == [0])
        let last = Self.tally([(.max, Self.flood(1))], wanted: [.synCookies])
        #expect(last.map(\.age) == [0])
    }

    @Test("what stands in the place of the log and is another thing is not read")
    func foreign() throws {
        let folder = try TemporaryFolder()
        let file = "\(folder.path)/kmsg"
        for make in [
            ["cp", "/dev/null", file], ["ln", "-sf", "/dev/kmsg", file], ["mkfifo", file],
        ] {
            try Program.output(["rm", "-f", file])
            try Program.output(make)
            #expect(throws: KernelLogError.foreign) { _ = try KernelLog(file) }
        }
        #expect(throws: KernelLogError.foreign) { _ = try KernelLog("/dev/null") }
        #expect(throws: KernelLogError.kernel(ENOENT)) { _ = try KernelLog("\(folder.path)/none") }
    }

    @Test(
        "why it could not be read is told with what would help",
        arguments: [
            (.kernel(EPERM), .denied, "CAP_SYSLOG"), (.kernel(EACCES), .denied, "CAP_SYSLOG"),
            (.kernel(ENOENT), .nonexistent, "/dev/kmsg"), (.kernel(EINVAL), .failed, "/dev/kmsg"),
            (.foreign, .nonexistent, "/dev/kmsg"), (.tooLong(limit: 9), .failed, "9 records"),
            (.late, .failed, "time"),
        ] as [(KernelLogError, Absence.Reason, String)])
    func absences(error: KernelLogError, reason: Absence.Reason, word: String) {
        #expect(error.absence.reason == reason)
        #expect(error.absence.detail.contains(word))
    }

    @Test(
        "the log of this machine is read to its end, within the time that is left",
        .enabled(if: Machine.readsKernelLog, "needs /dev/kmsg and CAP_SYSLOG"))
    func live() throws {
        let now = try #require(
            Int64(
                try Program.output(["cut", "-d.", "-f1", "/proc/uptime"]).split(separator: "\n")[0])
        )
        try KernelLog().forEachLine(until: CollectionRoots.live.deadline) { line in
            #expect((0...(now + 5) * 1_000_000).contains(line.time))
        }
        #expect(throws: KernelLogError.late) {
            try KernelLog().forEachLine(until: CollectionRoots.live(within: 0).deadline) { _ in }
        }
    }
}
