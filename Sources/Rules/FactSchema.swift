package import Expressions
package import Sysctl

/// The names that rules may use, with their types: the catalogue's settings and the facts that
/// collectors gather.
package struct FactSchema: TypeScope, Sendable {
    /// A fact that is not a setting.
    package struct Fact: Sendable {
        /// The dotted name.
        package let name: String
        /// Its type.
        package let type: ValueType
        /// What it is, one line.
        package let summary: String
    }

    /// The settings that are known.
    package let catalogue: Catalogue
    /// One element of the fact `interfaces`.
    let interface: RecordType

    /// Makes a schema over a catalogue.
    package init(catalogue: Catalogue) {
        self.catalogue = catalogue
        interface = Self.interface(catalogue)
    }

    /// Length and type of the fact that leads `path`.
    package func resolve(_ path: [String]) -> (length: Int, type: ValueType)? {
        guard let root = path.first else { return nil }
        switch root {
        case "sysctl", "default", Self.initial:
            guard let (length, entry) = Self.setting(in: path, catalogue) else { return nil }
            return (length, Self.type(of: entry))
        case "counter", "increase":
            guard path.count >= 3, CounterNames.contains(path[1], path[2]) else { return nil }
            return (3, .int)
        case Self.interfaces:
            return (1, .list(.record(interface)))
        default:
            for length in stride(from: min(3, path.count), through: 1, by: -1) {
                let name = path[..<length].joined(separator: ".")
                if let fact = Self.facts[name] { return (length, fact.type) }
            }
            return nil
        }
    }

    /// The nearest name to one that is unknown.
    package func suggestion(for path: [String]) -> String? {
        guard let root = path.first else { return nil }
        let name = path.joined(separator: ".")
        switch root {
        case "sysctl", "default", Self.initial:
            return catalogue.nearest(to: Self.key(path.dropFirst())).map { "\(root).\($0)" }
        case "counter", "increase":
            return nearestName(
                to: path.dropFirst().joined(separator: "."), among: CounterNames.all
            ).map { "\(root).\($0)" }
        default:
            return nearestName(to: name, among: Self.factList.map(\.name) + [Self.interfaces])
        }
    }

    /// The setting that follows `sysctl`, `default` or `initial` in a path, and the length with that word.
    static func setting(
        in path: [String], _ catalogue: Catalogue
    ) -> (length: Int, entry: CatalogueEntry)? {
        var length = path.count
        while length >= 3 {
            if let entry = catalogue[key(path[1..<length])],
                entry.combines == nil || !entry.key.isPattern
            {
                return (length, entry)
            }
            length -= 1
        }
        return nil
    }

    /// The dotted name of a setting; dots inside a component, an interface, become slashes.
    private static func key(_ components: ArraySlice<String>) -> String {
        // Joined by hand: every evaluation of every rule comes through here.
        var name = ""
        for component in components {
            if !name.isEmpty { name += "." }
            if component.utf8.contains(UInt8(ascii: ".")) {
                name += SysctlKey(path: component).name
            } else {
                name += component
            }
        }
        return name
    }

    /// The type of a setting's value.
    package static func type(of entry: CatalogueEntry) -> ValueType {
        switch entry.shape {
        case .integer: number(of: entry.unit)
        case .triple: .record(triple(of: number(of: entry.unit)))
        case .interval: .interval
        case .ports: .intervals
        case .text: .string
        }
    }

    static func triple(of type: ValueType) -> RecordType {
        RecordType(
            name: "triple",
            fields: [
                .init(name: "min", type: type), .init(name: "default", type: type),
                .init(name: "max", type: type),
            ])
    }

    private static func number(of unit: SysctlUnit) -> ValueType {
        switch unit {
        case .none, .entries, .packets: .int
        case .bytes: .bytes
        case .pages: .pages
        case .seconds, .milliseconds, .microseconds: .duration
        }
    }

    static let listener = RecordType(
        name: "listener",
        fields: [
            .init(name: "address", type: .string), .init(name: "port", type: .int),
            .init(name: "family", type: .string), .init(name: "loopback", type: .bool),
            .init(name: "queue", type: .int), .init(name: "backlog", type: .int),
            .init(name: "drops", type: .int), .init(name: "drops_increase", type: .int),
            .init(name: "half_full_looks", type: .int),
            .init(name: "uid", type: .int), .init(name: "inode", type: .int),
            .init(name: "pid", type: .int), .init(name: "process", type: .string),
            .init(name: "owner", type: .string), .init(name: "group_size", type: .int),
            .init(name: "group_queue", type: .int),
            .init(name: "backlog_users", type: .int), .init(name: "backlog_ports", type: .int),
            .init(name: "descriptors", type: .int),
            .init(name: "descriptor_limit", type: .int),
        ])

    static let destination = RecordType(
        name: "destination",
        fields: [
            .init(name: "source", type: .string), .init(name: "destination", type: .string),
            .init(name: "port", type: .int), .init(name: "loopback", type: .bool),
            .init(name: "live", type: .int), .init(name: "time_wait", type: .int),
            .init(name: "fresh_time_wait", type: .int), .init(name: "total", type: .int),
            .init(name: "preferred_live", type: .int),
            .init(name: "preferred_time_wait", type: .int),
            .init(name: "preferred_fresh_time_wait", type: .int),
        ])

    static let sourcePorts = RecordType(
        name: "source_ports",
        fields: [
            .init(name: "source", type: .string), .init(name: "ports", type: .int),
            .init(name: "sockets", type: .int), .init(name: "largest", type: .int),
        ])

    static let caller = RecordType(
        name: "caller",
        fields: [
            .init(name: "address", type: .string), .init(name: "connections", type: .int),
            .init(name: "signatures", type: .int),
        ])

    /// Every fact that is neither a setting nor a counter.
    package static let factList: [Fact] =
        [
            Fact(name: "host.ram", type: .bytes, summary: "memory of the machine"),
            Fact(name: "host.page_size", type: .bytes, summary: "size of a memory page"),
            Fact(name: "host.cpus", type: .int, summary: "processors online"),
            Fact(name: "host.uptime", type: .duration, summary: "time since boot"),
            Fact(
                name: "sockstat.tcp.inuse", type: .int,
                summary: "TCP sockets in use in this namespace"),
            Fact(
                name: "sockstat.tcp.orphan", type: .int,
                summary: "TCP sockets without a process, whole machine"),
            Fact(
                name: "sockstat.tcp.tw", type: .int,
                summary: "TIME_WAIT and FIN_WAIT2 mini-sockets of this namespace"),
            Fact(
                name: "sockstat.tcp.alloc", type: .int,
                summary: "TCP sockets allocated, whole machine"),
            Fact(
                name: "sockstat.tcp.mem", type: .pages,
                summary: "memory in TCP buffers, whole machine"),
            Fact(
                name: "sample.interval", type: .duration,
                summary: "time between the two samples of --sample"),
            Fact(
                name: "declared.nat_timeout", type: .duration,
                summary: "idle timeout of the path, told with --nat-timeout"),
            Fact(
                name: "tcp.listeners", type: .list(.record(listener)),
                summary: "listening sockets"),
            Fact(
                name: "tcp.reachable_listeners", type: .int,
                summary: "listening sockets that are not bound to loopback"),
            Fact(
                name: "tcp.destinations", type: .list(.record(destination)),
                summary:
                    "outgoing sockets by source, destination and port, where they use at least a sixteenth of the usable ports"
            ),
            Fact(
                name: "tcp.sources", type: .list(.record(sourcePorts)),
                summary:
                    "local ports by source address, where connections may hold most of them one by one"
            ),
            Fact(
                name: "tcp.callers", type: .list(.record(caller)),
                summary:
                    "remote addresses whose connections differ in window scale, options or MSS; one more list of all connections"
            ),
            Fact(
                name: "tcp.outgoing.total", type: .int,
                summary: "sockets whose local port is ephemeral and has no listener"),
            Fact(
                name: "tcp.outgoing.remote", type: .int,
                summary: "those of them whose peer is not loopback"),
            Fact(
                name: "tcp.incoming.live", type: .int,
                summary: "sockets on listening ports, TIME_WAIT left out"),
            Fact(
                name: "tcp.incoming.time_wait", type: .int,
                summary: "TIME_WAIT sockets on listening ports"),
            Fact(
                name: "ports.size", type: .int, summary: "ports in ip_local_port_range"),
            Fact(
                name: "ports.reserved", type: .int, summary: "reserved ports inside that range"),
            Fact(
                name: "ports.usable", type: .int, summary: "range without reserved ports"),
            Fact(
                name: "ports.pool", type: .int,
                summary: "usable ports without those of listeners"),
            Fact(
                name: "ports.preferred", type: .int,
                summary: "those of the pool with the parity of the lowest port of the range"),
        ]
        + TCPStateName.allCases.map {
            Fact(
                name: "tcp.states.\($0.rawValue)", type: .int,
                summary: "TCP sockets in that state, IPv4 and IPv6")
        } + processFacts + flowFacts + networkFacts + surveyFacts + configurationFacts

    static let facts = Dictionary(
        factList.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}

/// TCP states by the names that facts and snapshots use.
package enum TCPStateName: String, Sendable, CaseIterable {
    /// Open in both directions.
    case established
    /// SYN sent, no answer yet.
    case synSent = "syn_sent"
    /// SYN received, handshake not finished.
    case synReceived = "syn_received"
    /// Closed here, not acknowledged.
    case finWait1 = "fin_wait1"
    /// Closed here, the peer has not.
    case finWait2 = "fin_wait2"
    /// Both closed; the tuple is kept for 60 s.
    case timeWait = "time_wait"
    /// Not connected.
    case close
    /// The peer closed, this side has not.
    case closeWait = "close_wait"
    /// Closed after the peer, not acknowledged.
    case lastAck = "last_ack"
    /// Accepting connections.
    case listen
    /// Both closed at once.
    case closing
}
