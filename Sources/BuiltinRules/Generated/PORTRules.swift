// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func rulePORT001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "ports.usable < 100 and tcp.outgoing.remote > 0", level: .critical, message: ""), .init(kernel: .any, condition: "tcp.outgoing.total > 0", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "connections opened afterwards use the new range; firewall rules that name the old source ports have to follow",
            text: "Widen the range to at least the kernel's default, away from ports that services listen on; if the reserved list is the cause, shorten that.",
            settings: [.init("net.ipv4.ip_local_port_range", "default.net.ipv4.ip_local_port_range")],
            settingsCondition: "ports.size < usual")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_port_range", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "default and meaning"), .init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "the range limits connections to one destination")]
        return RuleDefinition(
            id: "PORT001", slug: "port-range-narrow", aliases: [],
            title: "fewer ephemeral ports than the kernel ships with", family: "PORT",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_port_range",
            yieldsTo: ["PORT101", "PORT006"],
            lets: [.init("usual", "default.net.ipv4.ip_local_port_range.high - default.net.ipv4.ip_local_port_range.low + 1")], each: "",
            elementName: "", report: .each,
            place: "", condition: "ports.size < usual or ports.usable < usual * 0.875",
            levels: levels, expected: "default.net.ipv4.ip_local_port_range",
            message: "{ports.usable} ephemeral ports are usable ({sysctl.net.ipv4.ip_local_port_range}, {ports.reserved} of them reserved); the kernel's default has {usual}", why: "The number of usable ports is the most connections that one source address can hold to one\ndestination address and port, TIME-WAIT included. Reserving up to an eighth of the range for services\nis normal and not reported.",
            fineWhen: "Ports are divided on purpose between namespaces or containers, or the host opens few connections.", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_local_port_range", "ports.reserved", "ports.size", "ports.usable", "sysctl.net.ipv4.ip_local_port_range", "tcp.outgoing.remote", "tcp.outgoing.total"])
    }

    static func rulePORT002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "a write replaces the whole list, so the present entries are kept in it; each reserved port leaves the pool of outgoing connections",
            text: "Reserve the ports of services with a fixed port; leave out those that take any free one.",
            settings: [.init("net.ipv4.ip_local_reserved_ports", "add(sysctl.net.ipv4.ip_local_reserved_ports, unique(matched.port))")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_reserved_ports", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what reserving does and that a write replaces the list")]
        return RuleDefinition(
            id: "PORT002", slug: "port-range-overlaps-listener", aliases: [],
            title: "a listening port lies inside the ephemeral range", family: "PORT",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_reserved_ports",
            yieldsTo: ["PORT009"],
            lets: [], each: "tcp.listeners",
            elementName: "listener", report: .once,
            place: "{listener.address}:{listener.port}", condition: "listener.port in sysctl.net.ipv4.ip_local_port_range\nand not (listener.port in sysctl.net.ipv4.ip_local_reserved_ports)",
            levels: levels, expected: "add(sysctl.net.ipv4.ip_local_reserved_ports, unique(matched.port))",
            message: "listening ports inside the ephemeral range {sysctl.net.ipv4.ip_local_port_range} and not reserved: {unique(matched.port)}", why: "While the service is down, an outgoing connection may take its port. Its bind() then fails with\nEADDRINUSE, with SO_REUSEADDR too, until that connection and its 60 s of TIME-WAIT are over.",
            fineWhen: "The program asked for any free port and got it from this range, as mountd, rpc.statd and test\nservers do; such a listener cannot be told from a fixed one.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.ip_local_reserved_ports", "tcp.listeners"])
    }

    static func rulePORT005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "connections opened afterwards use the new range",
            text: "Choose ends of different parity, an even lowest and an odd highest port.",
            settings: [.init("net.ipv4.ip_local_port_range.high", "if(high < 65535, high + 1, high - 1)")],
            settingsCondition: "low < high")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_port_range", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "different parity is preferred")]
        return RuleDefinition(
            id: "PORT005", slug: "port-parity", aliases: [],
            title: "both ends of the ephemeral range have the same parity", family: "PORT",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 2, 0))]),
            key: "net.ipv4.ip_local_port_range",
            yieldsTo: [],
            lets: [.init("low", "sysctl.net.ipv4.ip_local_port_range.low"), .init("high", "sysctl.net.ipv4.ip_local_port_range.high")], each: "",
            elementName: "", report: .each,
            place: "", condition: "round_up(high - low, 2) == high - low",
            levels: levels, expected: "",
            message: "ip_local_port_range {sysctl.net.ipv4.ip_local_port_range} has two even or two odd ends: one parity has a port less", why: "connect() tries ports with the parity of the lowest first and bind(0) the others. With ends of\ndifferent parity both halves have the same size. The effect is one port; the kernel logs that it\nprefers different parity when such a range is set.",
            fineWhen: "Always; every port of the range can still be used.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.ip_local_port_range"])
    }

    static func rulePORT006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "ports.usable <= 0", level: .critical, message: "every one of the {ports.size} ephemeral ports is reserved: connect() fails with EADDRNOTAVAIL")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Shorten ip_local_reserved_ports ({sysctl.net.ipv4.ip_local_reserved_ports}) to the ports that services really bind, or widen ip_local_port_range.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_reserved_ports", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "reserved ports are left out of the automatic choice")]
        return RuleDefinition(
            id: "PORT006", slug: "reserved-ports-swallow-range", aliases: [],
            title: "reserved ports take most of the ephemeral range", family: "PORT",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_reserved_ports",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "ports.usable <= 0\nor (ports.reserved > ports.size * 0.5 and tcp.outgoing.total > 0)",
            levels: levels, expected: "",
            message: "{ports.reserved} of {ports.size} ephemeral ports are reserved: {ports.usable} are left for outgoing connections", why: "connect() never chooses a reserved port. What is left of the range limits the connections from one\nsource address to one destination; with nothing left every connect() fails at once.",
            fineWhen: "The namespace opens no connections to elsewhere.", fix: fix, references: references,
            facts: ["ports.reserved", "ports.size", "ports.usable", "sysctl.net.ipv4.ip_local_reserved_ports", "tcp.outgoing.total"])
    }

    static func rulePORT009() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "a write replaces the whole list, so the present entries are kept in it; services that are not running now are not in it",
            text: "Reserve the ports of all services of this host, or start the range above them.",
            settings: [.init("net.ipv4.ip_local_reserved_ports", "add(sysctl.net.ipv4.ip_local_reserved_ports, unique(matched.port))")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_port_range and ip_local_reserved_ports", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "which ports connect() may choose")]
        return RuleDefinition(
            id: "PORT009", slug: "port-range-covers-services", aliases: [],
            title: "outgoing connections may take any service port", family: "PORT",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_port_range",
            yieldsTo: [],
            lets: [], each: "tcp.listeners",
            elementName: "listener", report: .once,
            place: "{listener.address}:{listener.port}", condition: "sysctl.net.ipv4.ip_local_port_range.low <= 1100\nand sysctl.net.ipv4.ip_local_port_range.high >= 65000\nand listener.port > 1023\nand listener.port in sysctl.net.ipv4.ip_local_port_range\nand not (listener.port in sysctl.net.ipv4.ip_local_reserved_ports)",
            levels: levels, expected: "",
            message: "ip_local_port_range {sysctl.net.ipv4.ip_local_port_range} covers the service ports; not reserved: {unique(matched.port)}", why: "With a range from about 1024 to 65535 every service above 1023 shares its port with outgoing\nconnections, those that start later included. While a service is down its port may be taken, and\nbind() then fails with EADDRINUSE until that connection and its TIME-WAIT are over.",
            fineWhen: "The machine is a pure client or a load generator, or the listeners took any free port.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.ip_local_reserved_ports", "tcp.listeners"])
    }

    static func rulePORT101() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "used >= ports.pool * 0.95 or ports.pool - used < 16", level: .critical, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "connections opened afterwards use the new range; firewall rules that name the old source ports have to follow",
            text: "Reuse connections in the program that connects to {destination.destination} port {destination.port} (keep-alive, pooling); then more source or destination addresses; then a wider ip_local_port_range.",
            settings: [.init("net.ipv4.ip_local_port_range", "default.net.ipv4.ip_local_port_range")],
            settingsCondition: "sysctl.net.ipv4.ip_local_port_range.low > default.net.ipv4.ip_local_port_range.low\nand sysctl.net.ipv4.ip_local_port_range.high <= default.net.ipv4.ip_local_port_range.high\nand used < (default.net.ipv4.ip_local_port_range.high - default.net.ipv4.ip_local_port_range.low) * 0.70")
        let references: [RuleDefinition.Reference] = [.init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "ports are used up per source and destination"), .init(title: "ip-sysctl, ip_local_port_range", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the range")]
        return RuleDefinition(
            id: "PORT101", slug: "port-pressure", aliases: [],
            title: "ephemeral ports nearly used up towards one destination", family: "PORT",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_port_range",
            yieldsTo: [],
            lets: [.init("reusable", "sysctl.net.ipv4.tcp_timestamps != 0 and (sysctl.net.ipv4.tcp_tw_reuse == 1 or (sysctl.net.ipv4.tcp_tw_reuse == 2 and destination.loopback))"), .init("used", "destination.live + if(reusable, destination.fresh_time_wait, destination.time_wait)")], each: "tcp.destinations",
            elementName: "destination", report: .each,
            place: "{destination.source} to {destination.destination} port {destination.port}", condition: "used >= 8 and used >= ports.pool * 0.70",
            levels: levels, expected: "",
            message: "{used} of {ports.pool} ephemeral ports are in use from {destination.source} to {destination.destination} port {destination.port}", why: "A connection needs a local port that is free for its source address, destination address and\ndestination port. At 100 % connect() fails with EADDRNOTAVAIL for this destination only; others\nstill work. From half of the range on connect() searches longer. TIME-WAIT sockets that tcp_tw_reuse\nmay take over are not counted.",
            fineWhen: "A benchmark, or sockets that the program bound to ports of its own choice.", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_local_port_range", "ports.pool", "sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.tcp_timestamps", "sysctl.net.ipv4.tcp_tw_reuse", "tcp.destinations"])
    }

    static func rulePORT102() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "only connections opened afterwards, and only towards peers that use timestamps too; a port comes back after about 1 s instead of 60 s",
            text: "First reuse connections in the program that connects to {destination.destination} port {destination.port} (keep-alive, pooling) or let the other side close first; then tcp_tw_reuse 1 with timestamps on. tcp_fin_timeout will not help.",
            settings: [.init("net.ipv4.tcp_tw_reuse", "1")],
            settingsCondition: "sysctl.net.ipv4.tcp_timestamps != 0")
        let references: [RuleDefinition.Reference] = [.init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "the rate limit and the cure by reuse"), .init(title: "ip-sysctl, tcp_tw_reuse", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "values")]
        return RuleDefinition(
            id: "PORT102", slug: "port-timewait-share", aliases: [],
            title: "TIME-WAIT, not live connections, uses up the ephemeral ports", family: "PORT",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_tw_reuse",
            yieldsTo: [],
            lets: [], each: "tcp.destinations",
            elementName: "destination", report: .each,
            place: "{destination.source} to {destination.destination} port {destination.port}", condition: "sysctl.net.ipv4.tcp_tw_reuse != 1\nand not destination.loopback\nand destination.total >= ports.pool * 0.5\nand destination.time_wait >= destination.total * 0.8",
            levels: levels, expected: "",
            message: "{destination.time_wait} of {destination.total} sockets from {destination.source} to {destination.destination} port {destination.port} are TIME-WAIT; {ports.pool} ports in all", why: "This host closes first, so each connection keeps its port for 60 s afterwards: one source address\nreaches one destination at most pool/60 times a second, 470 with the default range. Reuse lowers\nthe hold to about one second. tcp_fin_timeout does not shorten TIME-WAIT.",
            fineWhen: "A benchmark that opens a connection for each request on purpose.", fix: fix, references: references,
            facts: ["ports.pool", "sysctl.net.ipv4.tcp_timestamps", "sysctl.net.ipv4.tcp_tw_reuse", "tcp.destinations"])
    }
}
