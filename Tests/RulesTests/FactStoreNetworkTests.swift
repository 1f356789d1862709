import BuiltinRules
import Evidence
import Expressions
import Rules
import Testing

@Suite("FactStore, network")
struct FactStoreNetworkTests {
    @Test(
        "a fact whose part was not collected is missing, and says so",
        arguments: ["nat.state", "nat.reason", "nat.source_nat", "nat.destination_nat"])
    func notCollected(name: String) throws {
        let outcome = try FactStoreTests.value(name) { $0.network = nil }
        #expect(outcome == .missing(name, "it was not collected", .absent))
    }

    @Test("where nothing could be read, the state is unknown and the directions are missing")
    func refusedNAT() throws {
        let base = try #require(try Builtin.exampleSnapshots()["no-netlink"])
        let store = FactStore(base, catalogue: Builtin.catalogue)
        func value(_ name: String) -> Outcome? {
            store.resolve(FactStoreTests.path(name))?.outcome
        }
        #expect(value("nat.state") == .known(.string("unknown")))
        guard case .known(.string(let reason))? = value("nat.reason") else {
            Issue.record("there is no reason")
            return
        }
        #expect(reason.contains("it needs CAP_NET_ADMIN"))
        for name in ["nat.source_nat", "nat.destination_nat"] {
            #expect(value(name) == .missing(name, reason, .absent))
        }
    }

    @Test(
        "an example states what is translated",
        arguments: [
            ("nat.state: does", "does", true, false),
            ("nat.state: does not", "does not", false, false),
            ("nat.state: unknown", "unknown", nil, nil), ("nat.state: null", "unknown", nil, nil),
            ("nat.source_nat: true", "does", true, false),
            ("nat.source_nat: false", "does not", false, false),
            ("nat.destination_nat: true", "does", false, true),
            ("nat.destination_nat: null", "unknown", nil, nil),
        ] as [(String, String, Bool?, Bool?)])
    func natExamples(fact: String, state: String, source: Bool?, destination: Bool?) throws {
        let store = FactStore(try Self.example(fact), catalogue: Builtin.catalogue)
        func value(_ name: String) -> Value? {
            guard case .known(let value)? = store.resolve(["nat", name])?.outcome else {
                return nil
            }
            return value
        }
        #expect(value("state") == .string(state))
        #expect(value("source_nat") == source.map { .bool($0) })
        #expect(value("destination_nat") == destination.map { .bool($0) })
    }

    @Test("a line of the kernel log has its text, its place and the rule that judges its cause")
    func kernelLog() throws {
        let rules = try Builtin.ruleSet()
        for kind in LoggedFault.Kind.allCases {
            #expect(rules.rule(withID: kind.rule) != nil)
        }
        let fault = LoggedFault(
            kind: .synDropped, count: 2, last: 1_500_000, age: 90, ports: [80, 443])
        let outcome = try FactStoreTests.value("kernel_log") { network in
            network.network?.kernelLog = .observed([fault, fault], from: "here")
        }
        guard case .known(.list(let faults)) = outcome, faults.count == 2,
            case .record(let record) = faults[0]
        else {
            Issue.record("there is no list of two")
            return
        }
        let expected: [(String, Value)] = [
            ("kind", .string("syn_dropped")), ("place", .string(" on port 80, 443")),
            ("rule", .string("LISTEN107")), ("count", .int(2)),
            ("text", .string("Possible SYN flooding, Dropping request")),
            ("last", .duration(microseconds: 1_500_000)),
            ("age", .duration(microseconds: 90_000_000)),
        ]
        for (name, value) in expected { #expect(record[name] == .known(value)) }
    }

    @Test("an age that no clock can have is missing")
    func hostileAge() throws {
        let fault = LoggedFault(kind: .memory, count: 1, last: .min, age: .max, ports: [])
        let outcome = try FactStoreTests.value("kernel_log") { network in
            network.network?.kernelLog = .observed([fault], from: "here")
        }
        guard case .known(.list(let faults)) = outcome, case .record(let record)? = faults.first
        else {
            Issue.record("there is no list")
            return
        }
        #expect(record["age"] == .missing("logged fault.age", "it is out of range", .absent))
    }

    @Test(
        "forwarding is on when one family forwards, and known off only when both are known",
        arguments: [
            ("0", "0", false), ("1", "0", true), ("0", "1", true), ("1", nil, true),
            ("0", nil, nil), (nil, "0", nil), ("0", "nonexistent", false),
        ] as [(String?, String?, Bool?)])
    func forwarding(ipv4: String?, ipv6: String?, expected: Bool?) throws {
        func reading(_ text: String?) -> Reading<String> {
            guard let text else { return .absent(Absence(.denied, "refused")) }
            return text == "nonexistent"
                ? .absent(Absence(.nonexistent, "no such file")) : .observed(text, from: "test")
        }
        let outcome = try FactStoreTests.value("nat.forwarding") {
            $0.sysctls["net.ipv4.ip_forward"] = reading(ipv4)
            $0.sysctls["net.ipv6.conf.all.forwarding"] = reading(ipv6)
        }
        guard let expected else {
            guard case .unknown = outcome else {
                Issue.record("forwarding is \(outcome)")
                return
            }
            return
        }
        #expect(outcome == .known(.bool(expected)))
    }

    @Test("an example that states nonsense is refused", arguments: ["nat.state: maybe"])
    func nonsense(fact: String) {
        #expect(throws: RuleFileError.self) { try Self.example(fact) }
    }

    @Test(
        "every fact of a part that was not collected is missing, and says so",
        arguments: FactSchema.factList.map(\.name).filter { name in
            ["conntrack", "softnet", "files", "neighbours", "links", "routes"]
                .contains { name == $0 || name.hasPrefix("\($0).") }
        })
    func partNotCollected(name: String) throws {
        let outcome = try FactStoreTests.value(name) { $0.network = NetworkFacts() }
        #expect(outcome == .missing(name, "it was not collected", .absent))
    }

    @Test(
        "an example states a number, and can refuse it",
        arguments: [
            ("conntrack.stat.drop", "7"), ("conntrack.increase.drop", "7"),
            ("conntrack.entries.established", "7"), ("softnet.dropped", "7"),
            ("softnet.increase.time_squeeze", "7"), ("softnet.increase.busiest", "7"),
            ("files.used", "7"), ("files.maximum", "7"),
            ("neighbours.ipv4.entries", "7"), ("neighbours.ipv6.table", "7"),
            ("neighbours.ipv4.threshold1", "7"), ("neighbours.ipv4.threshold2", "7"),
            ("neighbours.ipv4.threshold3", "7"), ("neighbours.ipv4.forced_collections", "7"),
            ("neighbours.ipv4.overflows", "7"), ("routes.total", "7"),
            ("routes.with_metrics", "7"),
        ])
    func numbers(name: String, number: String) throws {
        func value(_ fact: String) throws -> Outcome? {
            FactStore(try Self.example(fact), catalogue: Builtin.catalogue)
                .resolve(FactStoreTests.path(name))?.outcome
        }
        #expect(try value("\(name): \(number)") == .known(.int(7)))
        #expect(
            try value("\(name): null") == .missing(name, "refused in this example", .absent))
    }

    @Test(
        "an example states whether all was read",
        arguments: ["conntrack.entries.complete", "neighbours.ipv6.complete", "routes.complete"])
    func completeness(name: String) throws {
        let store = FactStore(try Self.example("\(name): false"), catalogue: Builtin.catalogue)
        #expect(store.resolve(FactStoreTests.path(name))?.outcome == .known(.bool(false)))
    }

    @Test("an example lists links, and what it leaves out is as on an ordinary host")
    func links() throws {
        let fact =
            "links: [{name: eth1, mtu: 9000, speed: 25000, gro: false, rx_dropped_increase: 3}]"
        let store = FactStore(try Self.example(fact), catalogue: Builtin.catalogue)
        guard case .known(.list(let links))? = store.resolve(["links"])?.outcome,
            case .record(let link)? = links.first
        else {
            Issue.record("there are no links")
            return
        }
        #expect(links.count == 1)
        #expect(link["name"] == .known(.string("eth1")))
        #expect(link["mtu"] == .known(.bytes(9_000)))
        #expect(link["speed"] == .known(.int(25_000)))
        #expect(link["gro"] == .known(.bool(false)))
        #expect(link["tso"] == .missing("link.tso", "the driver does not tell it", .absent))
        #expect(link["rx_dropped_increase"] == .known(.int(3)))
        #expect(link["up"] == .known(.bool(true)))
        #expect(link["qdisc"] == .known(.string("fq_codel")))
    }

    @Test("an example lists routes, and those with a metric are counted")
    func routes() throws {
        let fact =
            "routes: [{initcwnd: 30, rto_min: 100, congestion_control: bbr}, {family: ipv6}]"
        let store = FactStore(try Self.example(fact), catalogue: Builtin.catalogue)
        guard case .known(.list(let routes))? = store.resolve(["routes"])?.outcome,
            case .record(let route)? = routes.first
        else {
            Issue.record("there are no routes")
            return
        }
        #expect(route["default"] == .known(.bool(true)))
        #expect(route["initcwnd"] == .known(.int(30)))
        #expect(route["rto_min"] == .known(.duration(microseconds: 100_000)))
        #expect(route["congestion_control"] == .known(.string("bbr")))
        #expect(route["mtu"] == .missing("route.mtu", "the route does not set it", .absent))
        #expect(store.resolve(["routes", "with_metrics"])?.outcome == .known(.int(1)))
        #expect(store.resolve(["routes", "total"])?.outcome == .known(.int(2)))
    }

    @Test("a timeout that no kernel gives does not stop the program")
    func hostileRoute() throws {
        let outcome = try FactStoreTests.value("routes") {
            var route = NetworkRoute(
                family: "ipv4", isDefault: true, table: 254, priority: 0, interface: nil)
            route.rtoMin = .max
            $0.network?.routes = .observed(
                NetworkRoutes(routes: [route], total: 1, withMetrics: 1, complete: true),
                from: "test")
        }
        guard case .known(.list(let routes)) = outcome, case .record(let record)? = routes.first
        else {
            Issue.record("there are no routes")
            return
        }
        guard case .unknown? = record["rto_min"] else {
            Issue.record("the timeout is \(String(describing: record["rto_min"]))")
            return
        }
    }

    /// The evidence of an example with this one fact.
    static func example(_ fact: String) throws -> Snapshot {
        let text = RuleText.valid.replacing("counter.TcpExt.TW: null", with: fact)
        let minimal = try #require(try Builtin.exampleSnapshots()["minimal"])
        return try #require(try RuleText.file(text).examples.last)
            .snapshot(from: minimal, schema: RuleText.schema, file: "own.yaml")
    }
}
