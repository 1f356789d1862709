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
        for root in ["sysctl", "default", "initial"] {
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

    @Test("every built-in setting can be named in a rule", arguments: Builtin.catalogue.names)
    func everySetting(name: String) throws {
        let entry = try #require(Builtin.catalogue[name])
        let key = entry.key.isPattern ? entry.key.interfaceParts?.key(of: "eth0") : entry.key
        let path = ["sysctl"] + (key?.name ?? "").split(separator: ".").map(String.init)
        #expect(schema.resolve(path)?.type == FactSchema.type(of: entry))
    }

    @Test(
        "a setting of an interface can be named, also one whose name has a dot",
        arguments: [
            ["net", "ipv4", "conf", "all", "rp_filter"],
            ["net", "ipv6", "conf", "lo", "accept_ra"],
            ["net", "ipv4", "conf", "eth0.100", "rp_filter"],
            ["net", "ipv4", "conf", "eth0/100", "rp_filter"],
        ])
    func interfaceSettings(path: [String]) {
        for root in ["sysctl", "default", "initial"] {
            #expect(schema.resolve([root] + path)?.length == 6)
            #expect(schema.resolve([root] + path)?.type == .int)
        }
    }

    @Test("the name that stands for every interface is no fact")
    func patternIsNoFact() {
        #expect(schema.resolve(["sysctl", "net", "ipv4", "conf", "*", "rp_filter"]) == nil)
    }

    @Test("an interface has its name and a field for each of its settings with a number")
    func interfaces() throws {
        let resolved = try #require(schema.resolve(["interfaces", "rp_filter"]))
        #expect(resolved.length == 1)
        guard case .list(.record(let interface)) = resolved.type else {
            Issue.record("interfaces is a \(resolved.type)")
            return
        }
        let types: [(String, ValueType?)] = [
            ("name", .string), ("loopback", .bool), ("rp_filter", .int), ("forwarding", .int),
            ("ipv6_accept_ra", .int), ("ipv6_mtu", .bytes),
            ("igmpv3_unsolicited_report_interval", .duration), ("ipv6_stable_secret", nil),
            ("accept_ra", nil), ("ipv6_rp_filter", nil), ("locktime", nil),
        ]
        for (field, type) in types { #expect(interface[field] == type, "\(field)") }
    }

    @Test(
        "a field of an interface tells its setting",
        arguments: [
            ("rp_filter", "net.ipv4.conf.*.rp_filter"),
            ("ipv6_accept_ra", "net.ipv6.conf.*.accept_ra"), ("name", nil), ("loopback", nil),
            ("", nil),
        ] as [(String, String?)])
    func interfaceFields(field: String, setting: String?) {
        #expect(FactSchema.interfaceSetting(field) == setting)
    }

    @Test(
        "an unknown name resolves to nothing and gets the nearest one",
        arguments: [
            ("sysctl.net.ipv4.tcp_fin_timeot", "sysctl.net.ipv4.tcp_fin_timeout"),
            ("default.net.core.somaxcon", "default.net.core.somaxconn"),
            ("counter.TcpExt.ListenOverflow", "counter.TcpExt.ListenOverflows"),
            ("increase.Tcp.RetransSeg", "increase.Tcp.RetransSegs"),
            ("sysctl.net.ipv4.conf.eth0.rp_fliter", "sysctl.net.ipv4.conf.eth0.rp_filter"),
            ("interface", "interfaces"), ("tcp.listener", "tcp.listeners"),
            ("host.rma", "host.ram"),
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
