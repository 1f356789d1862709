internal import Evidence
internal import Expressions

extension FactSchema {
    /// The first words of the facts in `NetworkFacts`.
    static let networkRoots: Set<String> = [
        "nat", "conntrack", "softnet", "files", "neighbours", "links", "routes", "paths",
        kernelLog,
    ]

    /// The lines of the kernel log.
    static let kernelLog = "kernel_log"

    /// The parts of `NetworkFacts` that a fact needs, `nil` for other facts; `root` is the first
    /// component of its name.
    ///
    /// Sets are joined rather than written as lists: a list is filled by generic code, which takes
    /// ten times as long, and this is asked for every fact of a run.
    static func networkSources(of fact: String, root: String) -> NetworkSources? {
        switch root {
        case "nat":
            if fact.hasPrefix("nat.inner_bridges") { return NetworkSources.links.union(.routes) }
            return fact.hasPrefix("nat.groups") ? NetworkSources.nat.union(.translated) : .nat
        case "conntrack":
            if fact.hasPrefix("conntrack.entries.") { return .tracked }
            return fact.hasPrefix("conntrack.ages.") ? .trackedAges : .tracking
        case "paths": return .paths
        case kernelLog: return NetworkSources.kernelLog.union(.tracking).union(.neighbours)
        case "softnet": return .softnet
        case "files": return .files
        case "neighbours": return .neighbours
        case "routes": return .routes
        case "links":
            let field = fact.utf8.dropFirst("links.".utf8.count).prefix { $0 != dot }
            let driver = linkSource(of: String(Substring(field)))
            return driver.map { NetworkSources.links.union($0) } ?? .links
        default: return nil
        }
    }

    private static let dot = UInt8(ascii: ".")

    /// What must be asked of drivers for a field of a link, `nil` when rtnetlink tells it.
    static func linkSource(of field: String) -> NetworkSources? {
        if field == "speed" { return .linkSpeeds }
        return NetworkLink.offloadNames.contains(field) ? .linkOffloads : nil
    }

    /// The name of the type of an element of `links`.
    static let linkType = "link"

    static let link = RecordType(
        name: linkType,
        fields: [
            .init(name: "name", type: .string), .init(name: "kind", type: .string),
            .init(name: "up", type: .bool), .init(name: "carrier", type: .bool),
            .init(name: "loopback", type: .bool), .init(name: "mtu", type: .bytes),
            .init(name: "qdisc", type: .string), .init(name: "queue_length", type: .int),
            .init(name: "speed", type: .int),
        ] + NetworkLink.counterNames.map { .init(name: $0, type: .int) }
            + NetworkLink.counterNames.map { .init(name: "\($0)_increase", type: .int) }
            + NetworkLink.offloadNames.map { .init(name: $0, type: .bool) })

    static let route = RecordType(
        name: "route",
        fields: [
            .init(name: "family", type: .string), .init(name: "default", type: .bool),
            .init(name: "table", type: .int), .init(name: "priority", type: .int),
            .init(name: "interface", type: .string), .init(name: "mtu", type: .bytes),
            .init(name: "mtu_locked", type: .bool), .init(name: "window", type: .bytes),
            .init(name: "advmss", type: .bytes), .init(name: "initcwnd", type: .int),
            .init(name: "initrwnd", type: .int), .init(name: "rto_min", type: .duration),
            .init(name: "quickack", type: .bool),
            .init(name: "congestion_control", type: .string),
            .init(name: "metrics", type: .bool),
        ])

    /// The name of the type of an element of `nat.groups`.
    static let groupType = "translated group"

    static let translatedGroup = RecordType(
        name: groupType,
        fields: [
            .init(name: "transport", type: .string), .init(name: "source", type: .string),
            .init(name: "destination", type: .string), .init(name: "port", type: .int),
            .init(name: "connections", type: .int), .init(name: "ports", type: .int),
        ])

    /// The name of the type of an element of `kernel_log`.
    static let loggedFaultType = "logged fault"

    static let loggedFault = RecordType(
        name: loggedFaultType,
        fields: [
            .init(name: "kind", type: .string), .init(name: "text", type: .string),
            .init(name: "place", type: .string), .init(name: "rule", type: .string),
            .init(name: "count", type: .int), .init(name: "last", type: .duration),
            .init(name: "age", type: .duration),
        ])

    /// Counters that grow with lines of the kernel log.
    package static let loggedCounters = [
        "TcpExt.TCPReqQFullDoCookies", "TcpExt.TCPReqQFullDrop", "TcpExt.TCPAbortOnMemory",
    ]

    /// Counters of connection tracking.
    static let trackingCounters = [
        "found", "invalid", "insert_failed", "drop", "early_drop", "error", "search_restart",
        "clash_resolve", "chain_toolong",
    ]

    /// Counters of softnet_stat.
    static let softnetCounters = ["processed", "dropped", "time_squeeze"]

    /// Facts about what the kernel does with packets besides TCP itself.
    static let networkFacts =
        natFacts
        + trackingCounters.map {
            Fact(
                name: "conntrack.stat.\($0)", type: .int,
                summary: "what connection tracking has counted as \($0)")
        }
        + trackingCounters.map {
            Fact(
                name: "conntrack.increase.\($0)", type: .int,
                summary: "growth of conntrack.stat.\($0) between two samples")
        }
        + TrackedEntries.names.map {
            Fact(
                name: "conntrack.entries.\($0)", type: .int,
                summary: "tracked connections, \($0); reads every one of them")
        }
        + softnetCounters.map {
            Fact(
                name: "softnet.\($0)", type: .int,
                summary: "\($0) of softnet_stat, all processors, whole machine")
        }
        + softnetCounters.map {
            Fact(
                name: "softnet.increase.\($0)", type: .int,
                summary: "growth of softnet.\($0) between two samples")
        }
        + ["ipv4", "ipv6"].flatMap(neighbourFacts)
        + [
            Fact(
                name: "softnet.increase.busiest", type: .int,
                summary: "growth of processed on the processor where it is largest"),
            Fact(
                name: "conntrack.entries.complete", type: .bool,
                summary: "every tracked connection was counted"),
            Fact(
                name: "conntrack.ages.looked", type: .int,
                summary: "tracked connections of the part of the table that was looked at"),
            Fact(
                name: "conntrack.ages.idle", type: .int,
                summary: "established ones of TCP among them, silent for an hour or more"),
            Fact(
                name: "paths.usable", type: .int,
                summary: "peers of which TCP remembers what new connections use"),
            Fact(
                name: "paths.low", type: .int,
                summary: "those whose slow start threshold is no larger than the initial window"),
            Fact(
                name: "paths.lowest", type: .string,
                summary: "the peer with the lowest threshold of them"),
            Fact(
                name: "paths.lowest_threshold", type: .int,
                summary: "that threshold, in packets"),
            Fact(
                name: "paths.low_connections", type: .int,
                summary: "outgoing connections to such peers, among the largest destinations"),
            Fact(
                name: "paths.complete", type: .bool, summary: "every such peer was looked at"),
            Fact(name: "files.used", type: .int, summary: "open files, whole machine"),
            Fact(name: "files.maximum", type: .int, summary: "files that may be open"),
            Fact(
                name: kernelLog, type: .list(.record(loggedFault)),
                summary: "lines of the kernel log by what they say; read where a counter of it grew"
            ),
            Fact(
                name: "links", type: .list(.record(link)), summary: "network interfaces as devices"),
            Fact(
                name: "routes", type: .list(.record(route)),
                summary: "default routes, and others with metrics"),
            Fact(name: "routes.total", type: .int, summary: "unicast routes"),
            Fact(name: "routes.with_metrics", type: .int, summary: "those with metrics"),
            Fact(
                name: "routes.complete", type: .bool,
                summary: "every route was looked at, and all that matter are listed"),
        ]

    private static let natFacts = [
        Fact(
            name: "nat.state", type: .string,
            summary: "whether this namespace translates addresses: does, does not or unknown"),
        Fact(
            name: "nat.reason", type: .string,
            summary: "what that rests on, or what could not be read"),
        Fact(
            name: "nat.source_nat", type: .bool, summary: "source addresses are translated"),
        Fact(
            name: "nat.destination_nat", type: .bool,
            summary: "destination addresses are translated"),
        Fact(
            name: "nat.forwarding", type: .bool,
            summary: "net.ipv4.ip_forward or net.ipv6.conf.all.forwarding is on"),
        Fact(
            name: "nat.inner_bridges", type: .int,
            summary:
                "bridges that no default route leads through, as those of containers and virtual machines"
        ),
        Fact(
            name: "nat.groups", type: .list(.record(translatedGroup)),
            summary:
                "translated connections to one destination that share an address, where they use at least a quarter of its ports"
        ),
    ]

    private static func neighbourFacts(_ family: String) -> [Fact] {
        [
            Fact(
                name: "neighbours.\(family).entries", type: .int,
                summary: "neighbours of this namespace that the kernel may collect"),
            Fact(
                name: "neighbours.\(family).complete", type: .bool,
                summary: "every neighbour was counted"),
            Fact(
                name: "neighbours.\(family).table", type: .int,
                summary: "entries of the neighbour table, all namespaces"),
            Fact(
                name: "neighbours.\(family).threshold1", type: .int,
                summary: "gc_thresh1 of that table"),
            Fact(
                name: "neighbours.\(family).threshold2", type: .int,
                summary: "gc_thresh2 of that table"),
            Fact(
                name: "neighbours.\(family).threshold3", type: .int,
                summary: "gc_thresh3 of that table"),
            Fact(
                name: "neighbours.\(family).forced_collections", type: .int,
                summary: "how often entries of that table had to go before their time"),
            Fact(
                name: "neighbours.\(family).overflows", type: .int,
                summary: "how often that table refused an entry"),
        ]
    }
}
