import BuiltinRules
import Evidence
import Expressions
import Rules
import Sysctl
import Testing

@Suite("FactStore")
struct FactStoreTests {
    @Test(
        "every listed fact has a value of its type on an ordinary host",
        arguments: FactSchema.factList.map(\.name))
    func listedFacts(name: String) throws {
        let needsMore =
            [
                "sample.interval", "declared.nat_timeout", "paths.lowest", "paths.lowest_threshold",
            ].contains(name)
            || ["config.", "survey."].contains { name.hasPrefix($0) }
            || name.contains(".increase.")
        let fact = try #require(FactSchema.factList.first { $0.name == name })
        let store = FactStore(try Self.minimal(), catalogue: Builtin.catalogue)
        let resolved = try #require(store.resolve(Self.path(name)))
        #expect(resolved.length == Self.path(name).count)
        guard case .known(let value) = resolved.outcome else {
            #expect(needsMore)
            return
        }
        #expect(!needsMore)
        #expect(value.hasType(fact.type))
    }

    @Test(
        "every fact of configuration files is a list where files were looked at",
        arguments: FactSchema.factList.filter { $0.name.hasPrefix("config.") }.map(\.name))
    func configuration(name: String) throws {
        var snapshot = try Self.minimal()
        let outside = FactStore(snapshot, catalogue: Builtin.catalogue).resolve(Self.path(name))
        guard case .unknown(let missing)? = outside?.outcome else {
            Issue.record("\(name) is known without files")
            return
        }
        #expect(missing.map(\.kind) == [.nonexistent])
        snapshot.configuration = ConfigurationFacts(places: [:], notes: [])
        let fact = try #require(FactSchema.factList.first { $0.name == name })
        let resolved = FactStore(snapshot, catalogue: Builtin.catalogue).resolve(Self.path(name))
        guard case .known(let value)? = resolved?.outcome else {
            Issue.record("\(name) is not known")
            return
        }
        #expect(value.hasType(fact.type))
    }

    @Test(
        "the queue of a group is the lower median of the others, whatever the order",
        arguments: [
            ([5], [0]), ([5, 2], [2, 5]), ([0, 9, 4], [4, 0, 0]), ([3, 3, 3, 3], [3, 3, 3, 3]),
            ([7, 1, 1, 9, 2], [1, 2, 2, 1, 1]), ([1, 9, 5, 7, 3, 3], [5, 3, 3, 3, 5, 5]),
        ] as [([Int64], [Int64])])
    func groupQueue(queues: [Int64], middles: [Int64]) throws {
        var snapshot = try Self.minimal()
        let first = try #require(snapshot.sockets.listeners.value?.first)
        snapshot.sockets.listeners = .observed(
            queues.map { queue in
                var listener = first
                listener.queue = queue
                return listener
            }, from: "a test")
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        let found = try Expression(parsing: "tcp.listeners.group_queue").evaluate(in: store)
        #expect(found == .known(.list(middles.map { .int($0) })))
    }

    @Test(
        "every listed fact that sockets give is missing, with the reason, when they are refused",
        arguments: FactSchema.factList.map(\.name).filter { $0.hasPrefix("tcp.") } + ["ports.pool"])
    func refusedSockets(name: String) throws {
        let snapshot = try #require(try Builtin.exampleSnapshots()["no-netlink"])
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        let outcome = try #require(store.resolve(Self.path(name))).outcome
        guard case .unknown(let missing) = outcome else {
            Issue.record("\(name) is \(outcome)")
            return
        }
        #expect(missing.map(\.kind) == [.absent])
        #expect(!missing.contains { $0.reason.isEmpty })
    }

    @Test("a name that is no fact resolves to nothing", arguments: ["zzz", "host.size", "tcp", ""])
    func unknownName(name: String) throws {
        let store = FactStore(try Self.minimal(), catalogue: Builtin.catalogue)
        #expect(store.resolve(Self.path(name)) == nil)
    }

    @Test("a counter that the kernel does not print is absent, not zero")
    func missingCounter() throws {
        #expect(
            try Self.value("counter.TcpExt.TCPMigrateReqSuccess")
                == .missing(
                    "counter.TcpExt.TCPMigrateReqSuccess", "this kernel does not count it",
                    .absent))
    }

    @Test("a state that was left out of the socket list is absent, not zero")
    func missingState() throws {
        let outcome = try Self.value("tcp.states.time_wait") {
            $0.sockets.states = .observed(
                ["ipv4": ["time_wait": 5], "ipv6": [:]], from: "inet_diag dump")
        }
        #expect(
            outcome
                == .missing(
                    "tcp.states.time_wait", "that state was left out of the socket list", .absent))
    }

    @Test("states of both families are added")
    func addsFamilies() throws {
        let outcome = try Self.value("tcp.states.time_wait") {
            $0.sockets.states = .observed(
                ["ipv4": ["time_wait": 5], "ipv6": ["time_wait": 7]], from: "inet_diag dump")
        }
        #expect(outcome == .known(.int(12)))
    }

    @Test("a setting that the host does not have is told from one that could not be read")
    func kindsOfMissing() throws {
        let key = "net.ipv4.tcp_fin_timeout"
        for (reason, kind) in [
            (Absence.Reason.nonexistent, Missing.Kind.nonexistent), (.denied, .absent),
            (.failed, .absent), (.notInInput, .absent),
        ] {
            let outcome = try Self.value("sysctl.\(key)") {
                $0.sysctls[key] = .absent(Absence(reason, "why"))
            }
            #expect(outcome == .missing(key, "why", kind))
        }
        #expect(
            try Self.value("sysctl.\(key)") { $0.sysctls[key] = nil }
                == .missing(key, "it was not collected", .absent))
    }

    @Test(
        "a setting's number gets the unit of the catalogue",
        arguments: [
            ("net.ipv4.tcp_fin_timeout", "60", .known(.duration(microseconds: 60_000_000))),
            ("net.ipv4.tcp_fin_timeout", "-5", .known(.duration(microseconds: -5_000_000))),
            ("net.core.rmem_max", "212992", .known(.bytes(212_992))),
            ("net.core.somaxconn", "4096", .known(.int(4096))),
            ("net.ipv4.ip_local_port_range", "1 2", .known(.interval(low: 1, high: 2))),
            ("net.ipv4.ip_local_reserved_ports", "7,9-10", .known(.intervals([7...7, 9...10]))),
        ] as [(String, String, Outcome)])
    func units(key: String, text: String, outcome: Outcome) throws {
        let found = try Self.value("sysctl.\(key)") {
            $0.sysctls[key] = .observed(text, from: "test")
        }
        #expect(found == outcome)
    }

    @Test(
        "a text that no such setting can have is a missing fact",
        arguments: [
            ("net.ipv4.tcp_fin_timeout", "soon", "'soon' is not a number"),
            ("net.ipv4.tcp_fin_timeout", "", "'' has 0 numbers, expected 1"),
            ("net.ipv4.tcp_rmem", "1 2", "'1 2' has 2 numbers, expected 3"),
            ("net.ipv4.ip_local_reserved_ports", "9-8", "'9-8' is not a number"),
        ])
    func malformed(key: String, text: String, reason: String) throws {
        let found = try Self.value("sysctl.\(key)") {
            $0.sysctls[key] = .observed(text, from: "test")
        }
        #expect(found == .missing(key, reason, .absent))
    }

    @Test("a number too large for its unit is missing arithmetic, not a wrong number")
    func overflow() throws {
        let key = "net.ipv4.tcp_fin_timeout"
        let found = try Self.value("sysctl.\(key)") {
            $0.sysctls[key] = .observed("9223372036854775807", from: "test")
        }
        #expect(found == .missing(key, "9223372036854775807 is too large", .arithmetic))
    }

    @Test("a time too long for its unit is missing, not a wrong number")
    func overflowOfTimes() throws {
        let uptime = try Self.value("host.uptime") { $0.host.uptime = .observed(.max, from: "") }
        let timeout = try Self.value("declared.nat_timeout") { $0.declared.natTimeout = .max }
        for outcome in [uptime, timeout] {
            guard case .unknown = outcome else {
                Issue.record("\(outcome)")
                continue
            }
        }
    }

    @Test("tells where each kind of fact was read")
    func origins() throws {
        let store = FactStore(try Self.minimal(), catalogue: Builtin.catalogue)
        for (name, origin) in [
            ("sysctl.net.ipv4.tcp_fin_timeout", "/proc/sys/net/ipv4/tcp_fin_timeout"),
            ("counter.TcpExt.TW", "/proc/net/netstat, /proc/net/snmp"),
            ("sockstat.tcp.tw", "/proc/net/sockstat"), ("host.ram", "/proc/meminfo"),
            ("host.cpus", "sysconf"), ("host.uptime", "/proc/uptime"),
            ("tcp.listeners", "inet_diag dump"), ("tcp.states.listen", "inet_diag dump"),
            ("declared.nat_timeout", "--nat-timeout"),
            ("ports.pool", "net.ipv4.ip_local_port_range and ip_local_reserved_ports"),
        ] {
            #expect(store.origin(of: Self.path(name)) == origin)
        }
    }

    static func minimal() throws -> Snapshot {
        try #require(try Builtin.exampleSnapshots()["minimal"])
    }

    static func path(_ name: String) -> [String] { name.split(separator: ".").map(String.init) }

    static func value(_ name: String, _ change: (inout Snapshot) -> Void = { _ in }) throws
        -> Outcome
    {
        var snapshot = try minimal()
        change(&snapshot)
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        return try #require(store.resolve(path(name))).outcome
    }
}

extension Value {
    /// Whether a rule that was checked against `type` may get this value.
    fileprivate func hasType(_ type: ValueType) -> Bool {
        switch (self, type) {
        case (.bool, .bool), (.int, .int), (.bytes, .bytes), (.pages, .pages),
            (.duration, .duration), (.ratio, .ratio), (.string, .string),
            (.interval, .interval), (.intervals, .intervals):
            true
        case (.list(let items), .list(let element)): items.allSatisfy { $0.hasType(element) }
        case (.record(let record), .record(let type)):
            record.fields.map(\.name) == type.fields.map(\.name)
                && record.fields.allSatisfy { field in
                    guard case .known(let value) = field.outcome else { return true }
                    return type[field.name].map { value.hasType($0) } ?? false
                }
        default: false
        }
    }
}
