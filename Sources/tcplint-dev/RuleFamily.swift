/// The letters that lead a rule's id, and what they stand for.
struct RuleFamily {
    let name: String
    let subject: String

    /// In the order in which a reader looks for them.
    static let all = [
        ("TW", "TIME_WAIT and reuse"), ("TS", "timestamps and PAWS"), ("PORT", "ephemeral ports"),
        ("LISTEN", "listen queues and SYN"), ("CLOSE", "connections that do not end"),
        ("KEEP", "keepalive"), ("BUF", "buffers and memory"),
        ("FLOW", "what limits connections"), ("CC", "congestion control and queueing"),
        ("LOSS", "loss recovery and retries"), ("MTU", "path MTU"), ("PATH", "paths and routes"),
        ("IDLE", "idle connections"), ("TFO", "TCP Fast Open"),
        ("FWD", "forwarding and NAT gateways"), ("NAT", "translation of addresses"),
        ("CT", "connection tracking"), ("NEIGH", "neighbour tables"), ("SEC", "security"),
        ("LIM", "descriptors"), ("NIC", "network interfaces and softirq"),
        ("HOST", "history of the host"), ("NS", "namespaces"), ("OBS", "obsolete keys"),
        ("CFG", "configuration files"), ("FOLK", "bundles of folklore"),
        ("MIX", "settings that contradict each other"),
    ].map { RuleFamily(name: $0.0, subject: $0.1) }
}
