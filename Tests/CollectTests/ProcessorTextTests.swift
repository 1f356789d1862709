import Collect
import Testing

@Suite("Texts with a line for each processor")
struct ProcessorTextTests {
    private static let softnet =
        "01b04c1f 00000002 00000005 00000000 00000000 00000000 00000000 00000000 00000000 "
        + "00000000 00000000 00000000 00000007\n"

    private static let header =
        "entries  clashres found new invalid ignore delete chainlength insert insert_failed drop "
        + "early_drop icmp_error  expect_new expect_create expect_delete search_restart\n"

    private static func softnet(_ text: String) -> ProcessorCounters? {
        ProcessorText.softnet(Array(text.utf8)[...])
    }

    private static func tracking(_ text: String) -> ProcessorCounters? {
        ProcessorText.tracking(Array(text.utf8)[...])
    }

    @Test("a line of softnet_stat says which processor it is for")
    func processor() {
        #expect(
            Self.softnet(Self.softnet)
                == ProcessorCounters([
                    7: ["processed": 0x01b0_4c1f, "dropped": 2, "time_squeeze": 5]
                ]))
    }

    @Test("older kernels leave that to the order of the lines")
    func oldKernel() {
        let found = Self.softnet("a 1 0 0 0 0 0 0 0 0\nb 0 2 0 0 0 0 0 0 0\n")
        #expect(found?.processors[0]?["processed"] == 10)
        #expect(found?.processors[1]?["time_squeeze"] == 2)
    }

    @Test(
        "a text that makes no sense gives nothing",
        arguments: ["", "1 2\n", "1 2 x\n", "-1 2 3\n", "+1 2 3\n", "100000000 0 0\n", "1 2 3"])
    func nonsense(text: String) {
        #expect(Self.softnet(text) == nil)
    }

    @Test("columns of connection tracking are found by name, under the names of ctnetlink")
    func trackingColumns() {
        let found = Self.tracking(
            Self.header + "64 1 2 3 4 5 6 7 8 9 a b c d e f 10\n"
                + "64 1 2 3 4 5 6 7 8 9 a b c d e f 10\n")
        #expect(
            found?.totals == [
                "clash_resolve": 2, "found": 4, "invalid": 8, "chain_toolong": 14,
                "insert_failed": 18, "drop": 20, "early_drop": 22, "error": 24,
                "search_restart": 32,
            ])
    }

    @Test(
        "a table whose lines do not fit its names gives nothing",
        arguments: [
            "", header, header + "1 2 3\n", header + "1 2 3 4 5 6 7 8 9 a b c d e f 10 x\n",
        ])
    func brokenTracking(text: String) {
        #expect(Self.tracking(text) == nil)
    }
}

@Suite("ProcessorCounters")
struct ProcessorCountersTests {
    @Test("growth is added up over processors, and a counter may wrap")
    func growth() {
        let before = ProcessorCounters([0: ["drop": .max - 1], 1: ["drop": 5]])
        let after = ProcessorCounters([0: ["drop": 3], 1: ["drop": 9]])
        #expect(after.increases(since: before) == ["drop": 9])
    }

    @Test("the busiest processor is the one that handled most packets, not the one ahead in all")
    func busiest() {
        let before = ProcessorCounters([0: ["processed": 900], 1: ["processed": 5]])
        let after = ProcessorCounters([0: ["processed": 910], 1: ["processed": 35]])
        #expect(after.increases(since: before) == ["processed": 40, "busiest": 30])
        #expect(after.totals == ["processed": 945])
    }

    @Test("totals do not wrap")
    func totals() {
        let counters = ProcessorCounters([0: ["drop": .max], 1: ["drop": 1]])
        #expect(counters.totals == ["drop": 1 << 32])
    }

    @Test(
        "nothing is said of growth when processors came or went, or a counter fell",
        arguments: [
            [0: ["drop": 5], 1: ["drop": 5]], [1: ["drop": 5]], [:], [0: [:]], [0: ["drop": 4]],
        ] as [[Int: [String: UInt32]]])
    func unknown(later: [Int: [String: UInt32]]) {
        let before = ProcessorCounters([0: ["drop": 5, "found": 1]])
        var after = ProcessorCounters(later)
        if after.processors == [0: [:]] { after.processors[0] = ["new": 1] }
        #expect(after.increases(since: before) == nil)
    }
}
