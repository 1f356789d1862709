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

    /// The evidence of an example with this one fact.
    static func example(_ fact: String) throws -> Snapshot {
        let text = RuleText.valid.replacing("counter.TcpExt.TW: null", with: fact)
        let minimal = try #require(try Builtin.exampleSnapshots()["minimal"])
        return try #require(try RuleText.file(text).examples.last)
            .snapshot(from: minimal, schema: RuleText.schema, file: "own.yaml")
    }
}
