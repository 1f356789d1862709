import BuiltinRules
import Expressions
import Rules
import Sysctl
import Testing

@Suite("FactSchema")
struct FactSchemaTests {
    private let schema = RuleText.schema

    @Test("every listed fact resolves to its own type", arguments: FactSchema.factList.map(\.name))
    func listedFacts(name: String) throws {
        let path = name.split(separator: ".").map(String.init)
        let fact = try #require(FactSchema.factList.first { $0.name == name })
        let resolved = try #require(schema.resolve(path))
        #expect(resolved.length == path.count)
        #expect(resolved.type == fact.type)
        #expect(!fact.summary.isEmpty)
    }

    @Test(
        "the type of a setting follows from its shape and unit",
        arguments: [
            ("net.ipv4.tcp_fin_timeout", .duration), ("net.ipv4.tcp_tw_reuse", .int),
            ("net.core.somaxconn", .int), ("net.core.rmem_max", .bytes),
            ("net.ipv4.ip_local_port_range", .interval),
            ("net.ipv4.ip_local_reserved_ports", .intervals),
            ("net.ipv4.tcp_tw_reuse_delay", .duration),
        ] as [(String, ValueType)])
    func settingTypes(name: String, type: ValueType) throws {
        for root in ["sysctl", "default"] {
            let path = [root] + name.split(separator: ".").map(String.init)
            let resolved = try #require(schema.resolve(path))
            #expect(resolved.length == path.count)
            #expect(resolved.type == type)
        }
    }

    @Test("a member of a vector is left to the expression")
    func members() throws {
        let resolved = try #require(
            schema.resolve(["sysctl", "net", "ipv4", "tcp_rmem", "max"]))
        #expect(resolved.length == 4)
        guard case .record(let record) = resolved.type else {
            Issue.record("tcp_rmem is a \(resolved.type)")
            return
        }
        #expect(record["max"] == .bytes)
    }

    @Test("every built-in setting can be named in a rule", arguments: Builtin.catalogue.entries)
    func everySetting(entry: CatalogueEntry) {
        let path = ["sysctl"] + entry.key.name.split(separator: ".").map(String.init)
        #expect(schema.resolve(path)?.type == FactSchema.type(of: entry))
    }

    @Test(
        "an unknown name resolves to nothing and gets the nearest one",
        arguments: [
            ("sysctl.net.ipv4.tcp_fin_timeot", "sysctl.net.ipv4.tcp_fin_timeout"),
            ("default.net.core.somaxcon", "default.net.core.somaxconn"),
            ("counter.TcpExt.ListenOverflow", "counter.TcpExt.ListenOverflows"),
            ("increase.Tcp.RetransSeg", "increase.Tcp.RetransSegs"),
            ("tcp.listener", "tcp.listeners"), ("host.rma", "host.ram"),
            ("tcp.states.timewait", "tcp.states.time_wait"), ("zzz", nil), ("counter", nil),
            ("sysctl.kernel.pid_max", nil),
        ] as [(String, String?)])
    func suggestions(name: String, suggestion: String?) {
        let path = name.split(separator: ".").map(String.init)
        #expect(schema.resolve(path) == nil)
        #expect(schema.suggestion(for: path) == suggestion)
    }

    @Test("a state is one that Linux has", arguments: TCPStateName.allCases)
    func states(state: TCPStateName) {
        #expect(schema.resolve(["tcp", "states", state.rawValue])?.type == .int)
    }
}
