internal import Evidence
internal import Expressions

extension FactSchema {
    /// Types of elements that a process holds, by the inode of their socket.
    package static let ownedTypes: Set<String> = ["listener", flowType, serviceType]

    /// The lists of such elements.
    static let ownedFacts = ["tcp.listeners", "tcp.flows", "tcp.services"]

    /// What is known of such an element only when its process is.
    static let ownerMembers: Set<String> = [
        "pid", "process", "owner", "descriptors", "descriptor_limit",
    ]

    /// The name of the type of an element of `tcp.flows`.
    static let flowType = "flow"
    /// The name of the type of an element of `tcp.services`.
    static let serviceType = "service"
    /// The name of the type of an element of `tcp.networks`.
    static let networkType = "network"

    /// Numbers of a connection with their types, by the names of the snapshot.
    static let flowNumbers: [(name: String, type: ValueType)] = [
        ("source_port", .int), ("destination_port", .int), ("receive_queue", .bytes),
        ("send_queue", .bytes), ("uid", .int), ("inode", .int), ("retries", .int),
        ("timer_left", .duration), ("receive_buffer", .bytes), ("send_buffer", .bytes),
        ("drops", .int), ("recovery_state", .int), ("retransmits", .int), ("backoff", .int),
        ("options", .int), ("app_limited", .int), ("mss", .bytes), ("unacked", .int),
        ("lost", .int),
        ("last_sent", .duration), ("last_received", .duration), ("last_acknowledged", .duration),
        ("path_mtu", .bytes), ("rtt", .duration), ("congestion_window", .int),
        ("advertised_mss", .bytes), ("receive_rtt", .duration), ("receive_space", .bytes),
        ("retransmissions", .int), ("bytes_acknowledged", .bytes), ("bytes_received", .bytes),
        ("segments_in", .int), ("not_sent", .bytes), ("min_rtt", .duration),
        ("delivery_rate", .bytes), ("busy", .duration), ("peer_limited", .duration),
        ("buffer_limited", .duration), ("bytes_sent", .bytes), ("bytes_retransmitted", .bytes),
        ("peer_window", .bytes), ("receive_window", .bytes),
    ]

    /// Growth between two looks.
    static let flowIncreases: [(name: String, type: ValueType)] = Flow.growing.map { name in
        ("\(name)_increase", flowNumbers.first { $0.name == name }?.type ?? .int)
    }

    /// Numbers at the first of two looks.
    static let flowEarlier: [(name: String, type: ValueType)] = [
        ("receive_queue_before", .bytes), ("receive_buffer_before", .bytes),
        ("send_queue_before", .bytes),
    ]

    static let flow = RecordType(
        name: flowType,
        fields: [
            .init(name: "state", type: .string), .init(name: "source", type: .string),
            .init(name: "destination", type: .string), .init(name: "ends", type: .string),
            .init(name: "loopback", type: .bool), .init(name: "outgoing", type: .bool),
            .init(name: "timer", type: .string), .init(name: "timer_before", type: .string),
            .init(name: "idle", type: .duration), .init(name: "window", type: .bytes),
            .init(name: "bdp", type: .bytes), .init(name: "pid", type: .int),
            .init(name: "process", type: .string), .init(name: "owner", type: .string),
        ]
            + (flowNumbers + flowIncreases + flowEarlier).map {
                .init(name: $0.name, type: $0.type)
            })

    static let service = RecordType(
        name: serviceType,
        fields: [
            .init(name: "name", type: .string), .init(name: "address", type: .string),
            .init(name: "port", type: .int), .init(name: "outgoing", type: .bool),
            .init(name: "uid", type: .int), .init(name: "inode", type: .int),
            .init(name: "pid", type: .int), .init(name: "process", type: .string),
            .init(name: "owner", type: .string), .init(name: "descriptors", type: .int),
            .init(name: "descriptor_limit", type: .int),
        ] + FlowService.countNames.map { .init(name: $0, type: .int) })

    static let network = RecordType(
        name: networkType,
        fields: [.init(name: "network", type: .string)]
            + FlowNetwork.countNames.map { .init(name: $0, type: .int) })

    /// What the names of totals begin with.
    static let flowTotalPrefix = "tcp.flow_totals."

    /// Whether a fact is told by single connections.
    static func isOfFlows(_ fact: String) -> Bool {
        ["tcp.flows", "tcp.services", "tcp.networks"].contains(fact)
            || fact.hasPrefix(flowTotalPrefix)
    }

    /// Facts that single connections tell.
    static let flowFacts =
        [
            Fact(
                name: "tcp.flows", type: .list(.record(flow)),
                summary: "connections with some trouble, the worst of each kind"),
            Fact(
                name: "tcp.services", type: .list(.record(service)),
                summary: "services, here or at a peer, whose connections need attention"),
            Fact(
                name: "tcp.networks", type: .list(.record(network)),
                summary: "remote networks whose connections lack an option, stand still or have "
                    + "a small MSS"),
        ]
        + FlowFacts.countNames.map {
            Fact(
                name: flowTotalPrefix + $0, type: .int,
                summary: "connections counted as \($0), see the snapshot schema")
        }
        + FlowFacts.byteNames.map {
            Fact(
                name: flowTotalPrefix + $0, type: .bytes,
                summary: "bytes that wait in sockets without a process")
        }
        + FlowFacts.timeNames.map {
            Fact(
                name: flowTotalPrefix + $0, type: .duration,
                summary: "\($0) over established connections, rounded up to a power of two")
        }
}
