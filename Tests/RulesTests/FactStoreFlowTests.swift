import BuiltinRules
import Evidence
import Expressions
import Netlink
import Rules
import Testing

@Suite("FactStore, connections")
struct FactStoreFlowTests {
    private static func flow(
        _ numbers: [String: Int64], before: [String: Int64]? = nil
    ) -> Evidence.Flow {
        var flow = Evidence.Flow(
            state: "established", source: "192.0.2.1", destination: "198.51.100.1",
            loopback: false, outgoing: true, numbers: numbers)
        flow.before = before
        return flow
    }

    private static func value(_ source: String, _ flow: Evidence.Flow) throws -> Outcome {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.sockets.flows = .observed(
            FlowFacts(totals: [:], noted: [flow], services: [], networks: []), from: "test")
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        return try Expression(parsing: source).evaluate(in: store)
    }

    @Test("each number that the kernel tells is a field of a connection in rules")
    func everyNumber() throws {
        guard case .list(.record(let record))? = RuleText.schema.resolve(["tcp", "flows"])?.type
        else {
            Issue.record("tcp.flows is no list of records")
            return
        }
        for name in FlowNumber.names { #expect(record[name] != nil, "\(name)") }
        for name in FlowService.countNames + FlowNetwork.countNames {
            #expect(FlowGroup.Count.names.contains(name))
        }
    }

    @Test(
        "what rules derive from numbers",
        arguments: [
            ("tcp.flows[0].idle", .duration(microseconds: 5)),
            ("tcp.flows[0].bdp", .bytes(108_000)),
            ("tcp.flows[0].window", .bytes(79_910)),
            ("tcp.flows[0].timer", .string("probe")),
            ("tcp.flows[0].owner", .string("an unseen process (inode 7)")),
            (
                "tcp.flows[0].ends",
                .string("192.0.2.1 port 443 and 198.51.100.1 port 50000")
            ),
        ] as [(String, Value)])
    func derived(source: String, value: Value) throws {
        let flow = Self.flow([
            "last_sent": 9, "last_received": 5, "delivery_rate": 2_700_000, "min_rtt": 40_000,
            "receive_buffer": 131_072, "timer": 4, "inode": 7, "source_port": 443,
            "destination_port": 50_000,
        ])
        #expect(try Self.value(source, flow) == .known(value))
    }

    @Test(
        "what cannot be known is unknown, and no number traps",
        arguments: [
            "tcp.flows[0].idle", "tcp.flows[0].rtt", "tcp.flows[0].bdp", "tcp.flows[0].pid",
            "tcp.flows[0].busy_increase", "tcp.flows[0].drops_increase",
            "tcp.flows[0].timer_before", "tcp.flows[0].receive_queue_before",
        ])
    func unknown(source: String) throws {
        let flow = Self.flow(["delivery_rate": .max, "min_rtt": .max, "busy": 1, "drops": .min])
        guard case .unknown = try Self.value(source, flow) else {
            Issue.record("\(source) is known")
            return
        }
    }

    @Test("growth is that since the first look; a number that fell tells nothing")
    func growth() throws {
        let flow = Self.flow(
            ["busy": 9, "drops": 3, "receive_queue": 4, "bytes_received": .max, "timer": 0],
            before: [
                "busy": 4, "drops": 5, "receive_queue": 2, "bytes_received": .min, "timer": 4,
            ])
        #expect(
            try Self.value("tcp.flows[0].busy_increase", flow) == .known(.duration(microseconds: 5))
        )
        #expect(try Self.value("tcp.flows[0].receive_queue_before", flow) == .known(.bytes(2)))
        #expect(try Self.value("tcp.flows[0].timer_before", flow) == .known(.string("probe")))
        #expect(
            try Self.value("known(tcp.flows[0].drops_increase)", flow) == .known(.bool(false)))
        #expect(
            try Self.value("known(tcp.flows[0].bytes_received_increase)", flow)
                == .known(.bool(false)))
    }

    @Test("connections that nobody collected are unknown")
    func notCollected() throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.sockets.flows = nil
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        let outcome = try Expression(parsing: "count(tcp.flows)").evaluate(in: store)
        guard case .unknown = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }
}
