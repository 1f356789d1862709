import Collect
import Evidence
import Glibc
import Netlink
import Testing

@Suite("Network facts")
struct NetworkFactsTests {
    private static func collect(
        _ wanted: NetworkSources, _ roots: CollectionRoots = .live, sample: Int64? = nil
    ) -> Snapshot {
        Collect.collect(
            CollectionPlan(network: wanted, sample: sample), roots: roots,
            declared: DeclaredFacts(), collector: "test", progress: { _ in })
    }

    @Test("nothing is read that nobody asked for")
    func unwanted() {
        #expect(Self.collect([]).network == nil)
        let facts = Self.collect([.files]).network
        #expect(facts?.files?.value != nil)
        var rest = facts
        rest?.files = nil
        #expect(rest == NetworkFacts())
    }

    @Test("the loopback interface of this machine is there, with what rtnetlink tells")
    func loopback() throws {
        let links = try #require(Self.collect([.links]).network?.links?.value)
        let loopback = try #require(links.first { $0.name == "lo" })
        #expect(loopback.loopback)
        #expect(loopback.kind == nil)
        #expect((loopback.mtu ?? 0) > 0)
        #expect(Set(loopback.counters.keys) == Set(NetworkLink.counterNames))
        #expect(loopback.increases == nil)
        #expect(loopback.speed == nil)
        #expect(loopback.offloads == nil)
        #expect(links.map(\.name) == links.map(\.name).sorted())
    }

    @Test("two samples give growth and the time between them")
    func sampled() throws {
        let snapshot = Self.collect([.links, .softnet], sample: 1)
        let links = try #require(snapshot.network?.links?.value)
        let loopback = try #require(links.first { $0.name == "lo" })
        #expect(loopback.increases?["rx_packets"] ?? -1 >= 0)
        #expect(snapshot.network?.softnet?.increases.value?["processed"] ?? -1 >= 0)
        #expect(snapshot.counters.interval.value ?? 0 >= 1_000)
    }

    @Test("of a copy of files only what stands in files is told")
    func copy() throws {
        let tree = try FileTree()
        try tree.file("proc/net/softnet_stat", "0000000a 00000001 00000002\n".utf8)
        try tree.file("proc/sys/fs/file-nr", "1056\t0\t2466170\n".utf8)
        let snapshot = Self.collect(
            NetworkSources.all, CollectionRoots(copyBelow: tree.path))
        let facts = try #require(snapshot.network)
        #expect(
            facts.softnet?.totals.value == ["processed": 10, "dropped": 1, "time_squeeze": 2])
        #expect(facts.files?.value == FileHandles(used: 1_056, maximum: 2_466_170))
        #expect(facts.links?.absence?.reason == .notInInput)
        #expect(facts.routes?.absence?.reason == .notInInput)
        #expect(facts.neighbours?.absence?.reason == .notInInput)
        #expect(facts.tracking?.totals.absence?.reason == .notInInput)
        #expect(facts.tracked?.absence?.reason == .notInInput)
        #expect(facts.nat?.nfTables.absence?.reason == .notInInput)
    }

    @Test(
        "files that make no sense are told from those that are missing",
        arguments: ["", "1 2\n", "1 2 x\n", "-1 0 5\n", "1 0 5 7\n"])
    func malformed(text: String) throws {
        let tree = try FileTree()
        try tree.file("proc/sys/fs/file-nr", text.utf8)
        let facts = Self.collect([.files, .softnet], CollectionRoots(copyBelow: tree.path)).network
        #expect(facts?.files?.absence?.reason == .malformed)
        #expect(facts?.softnet?.totals.absence?.reason == .nonexistent)
        #expect(facts?.softnet?.increases.absence?.reason == .nonexistent)
    }

    @Test(
        "what keeps a table from being read is told with what would help",
        arguments: [
            (.kernel(errno: EPERM), true, .denied), (.open(code: -28), true, .denied),
            (.kernel(errno: EINVAL), true, .nonexistent),
            (.kernel(errno: ENOENT), true, .nonexistent),
            (.kernel(errno: EOPNOTSUPP), true, .nonexistent),
            (.open(code: -26), true, .nonexistent), (.kernel(errno: EINVAL), false, .failed),
            (.kernel(errno: EBUSY), true, .failed), (.overrun, true, .failed),
            (.timeout(seconds: 5), true, .failed),
        ] as [(NetlinkError, Bool, Absence.Reason)])
    func absences(error: NetlinkError, isFirst: Bool, reason: Absence.Reason) {
        let absence = error.absence(ofTable: "nf_tables", isFirstRequest: isFirst)
        #expect(absence.reason == reason)
        #expect(absence.detail.contains("nf_tables"))
        #expect(absence.detail.contains("CAP_NET_ADMIN") == (reason == .denied))
    }
}
