import BuiltinRules
import Evidence
import Rules
import Sysctl
import Testing
import YAMLReader

@Suite("RuleFile")
struct RuleFileTests {
    @Test("reads every key of the format")
    func readsDefinition() throws {
        let rule = try RuleText.file().definition
        #expect(rule.id == "TW901")
        #expect(rule.slug == "fin-timeout-low")
        #expect(rule.family == "TW")
        #expect(rule.level == .warning)
        #expect(rule.confidence == .high)
        #expect(rule.status == .stable)
        #expect(rule.kernel.description == ">= 4.10, < 7.0")
        #expect(rule.key == "net.ipv4.tcp_fin_timeout")
        #expect(rule.lets == [.init("limit", "sysctl.net.ipv4.tcp_fin_timeout")])
        #expect(rule.condition == "limit < 5s\nand counter.TcpExt.TW >= 0")
        #expect(
            rule.levels == [
                .init(kernel: .any, condition: "limit <= 0s", level: .error, message: "")
            ])
        #expect(rule.expected == "default.net.ipv4.tcp_fin_timeout")
        #expect(rule.message == "tcp_fin_timeout is {limit}")
        #expect(rule.fix.kind == .sysctl)
        #expect(rule.fix.safety == .safe)
        #expect(
            rule.fix.settings == [
                .init("net.ipv4.tcp_fin_timeout", "default.net.ipv4.tcp_fin_timeout")
            ])
        #expect(rule.references.map(\.title) == ["tcp(7)"])
    }

    @Test("collects every fact that an expression names, once and in order")
    func collectsFacts() throws {
        #expect(
            try RuleText.file().definition.facts == [
                "counter.TcpExt.TW", "default.net.ipv4.tcp_fin_timeout",
                "sysctl.net.ipv4.tcp_fin_timeout",
            ])
    }

    @Test("a default brings along the facts that its formula reads")
    func collectsFactsOfDefaults() throws {
        let text = RuleText.valid
            .replacing("tcp_fin_timeout", with: "tcp_max_tw_buckets")
            .replacing("limit < 5s", with: "limit < 5").replacing("limit <= 0s", with: "limit <= 0")
        #expect(
            try RuleText.file(text).definition.facts.contains("sysctl.net.ipv4.tcp_ehash_entries"))
    }

    @Test("reads the examples with verdict, level and place")
    func readsExamples() throws {
        let examples = try RuleText.file().examples
        #expect(examples.map(\.name) == ["two seconds", "the default", "refused"])
        #expect(examples.map(\.expect) == [.fires, .quiet, .undetermined])
        #expect(examples.map(\.level) == [.warning, nil, nil])
        #expect(examples.map(\.mark.line) == [36, 42, 45])
    }

    @Test("an example changes the facts that it names and no others")
    func appliesFacts() throws {
        let minimal = try #require(try Builtin.exampleSnapshots()["minimal"])
        let example = try #require(try RuleText.file().examples.last)
        let changed = try example.snapshot(
            from: minimal, schema: RuleText.schema, file: "own.yaml")
        var expected = minimal
        expected.sysctls["net.ipv4.tcp_fin_timeout"] = .observed(
            "2", from: "/proc/sys/net/ipv4/tcp_fin_timeout")
        expected.counters.totals = .absent(Absence(.denied, "refused in this example"))
        #expect(changed == expected)
    }

    @Test(
        "an example takes numbers with their unit",
        arguments: [
            ("host.ram: 2GiB", 2_147_483_648), ("host.ram: 1023MiB", 1_072_693_248),
            ("host.uptime: 2h", 7_200), ("sample.interval: 1500ms", 1_500),
            ("declared.nat_timeout: 6min", 360), ("host.cpus: 64", 64),
        ])
    func readsUnits(fact: String, number: Int64) throws {
        let text = RuleText.valid.replacing("counter.TcpExt.TW: null", with: fact)
        let minimal = try #require(try Builtin.exampleSnapshots()["minimal"])
        let snapshot = try #require(try RuleText.file(text).examples.last)
            .snapshot(from: minimal, schema: RuleText.schema, file: "own.yaml")
        let found: Int64? =
            switch fact.prefix(while: { $0 != ":" }) {
            case "host.ram": snapshot.host.ram.value
            case "host.uptime": snapshot.host.uptime.value
            case "host.cpus": snapshot.host.cpus.value
            case "sample.interval": snapshot.counters.interval.value
            default: snapshot.declared.natTimeout
            }
        #expect(found == number)
    }

    @Test(
        "an example refuses a number in another unit than the fact's",
        arguments: ["host.uptime: 60", "sample.interval: 5", "host.ram: 5s", "host.cpus: 4KiB"])
    func refusesUnits(fact: String) throws {
        let text = RuleText.valid.replacing("counter.TcpExt.TW: null", with: fact)
        let minimal = try #require(try Builtin.exampleSnapshots()["minimal"])
        let example = try #require(try RuleText.file(text).examples.last)
        #expect(throws: RuleFileError.self) {
            try example.snapshot(from: minimal, schema: RuleText.schema, file: "own.yaml")
        }
    }

    @Test("an example can take a setting away")
    func nonexistentSetting() throws {
        let text = RuleText.valid.replacing("_timeout: 2", with: "_timeout: nonexistent")
        let minimal = try #require(try Builtin.exampleSnapshots()["minimal"])
        let snapshot = try #require(try RuleText.file(text).examples.first)
            .snapshot(from: minimal, schema: RuleText.schema, file: "own.yaml")
        #expect(
            snapshot.sysctls["net.ipv4.tcp_fin_timeout"]?.absence?.reason == .nonexistent)
    }

    @Test(
        "an example that sets what cannot be set is told when it runs",
        arguments: [
            (
                "tcp.listeners: 5",
                "own.yaml:49:22: error: 'tcp.listeners' must be a list, found a text"
            ),
            (
                "host.ram: lots",
                "own.yaml:49:17: error: 'lots' does not fit 'host.ram'; expected a number of type Bytes"
            ),
            (
                "ports.pool: 5",
                "own.yaml:49:7: error: no fact that an example can set is called 'ports.pool'"
            ),
            (
                "default.net.ipv4.tcp_sack: 5",
                "own.yaml:49:7: error: no fact that an example can set is called 'default.net.ipv4.tcp_sack'"
            ),
            (
                "tcp.listeners: [{port: 22, backlogg: 5}]",
                "own.yaml:49:34: error: unknown key 'backlogg'; did you mean 'backlog'?"
            ),
        ])
    func refusesFacts(fact: String, complaint: String) throws {
        let text = RuleText.valid.replacing("counter.TcpExt.TW: null", with: fact)
        let minimal = try #require(try Builtin.exampleSnapshots()["minimal"])
        let example = try #require(try RuleText.file(text).examples.last)
        let error = #expect(throws: RuleFileError.self) {
            try example.snapshot(from: minimal, schema: RuleText.schema, file: "own.yaml")
        }
        #expect(error?.description == complaint)
    }

    @Test("an example cannot change a part that its base does not have")
    func contradictsBase() throws {
        let text = RuleText.valid.replacing(
            "counter.TcpExt.TW: null", with: "tcp.outgoing.total: 5")
        let base = try #require(try Builtin.exampleSnapshots()["no-netlink"])
        let example = try #require(try RuleText.file(text).examples.last)
        let error = #expect(throws: RuleFileError.self) {
            try example.snapshot(from: base, schema: RuleText.schema, file: "own.yaml")
        }
        #expect(
            error?.description
                == "own.yaml:49:7: error: the base of this example has no 'tcp.outgoing.total'")
    }
}
