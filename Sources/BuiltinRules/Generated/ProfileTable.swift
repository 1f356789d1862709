// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules

extension Builtin {
    static let profileNames: [String] = ["bulk-transfer", "database", "edge-device", "kubernetes-node", "low-latency", "nat-gateway", "reverse-proxy", "web-server", "workstation"]

    /// Detection and evidence of each.
    static let profileDetections: [(condition: String, evidence: String)] = [
        ("", ""),
        ("tcp.incoming.live >= 10 and tcp.outgoing.remote * 4 <= tcp.incoming.live\nand not (443 in tcp.listeners.port) and not (80 in tcp.listeners.port)\nand (5432 in tcp.listeners.port or 3306 in tcp.listeners.port or 1521 in tcp.listeners.port\n  or 27017 in tcp.listeners.port or 1433 in tcp.listeners.port)", "{tcp.incoming.live} connections on listening ports, that of a database among them"),
        ("", ""),
        ("10250 in tcp.listeners.port and nat.source_nat and nat.forwarding", "a kubelet listens on port 10250, and addresses are translated"),
        ("", ""),
        ("nat.source_nat and nat.forwarding and not (\"veth\" in links.kind) and not (\"bridge\" in links.kind)\nand not (10250 in tcp.listeners.port)", "source addresses are translated, packets are forwarded, and there are no containers or virtual machines"),
        ("tcp.incoming.live >= 100 and tcp.outgoing.remote >= 100\nand tcp.outgoing.remote * 4 >= tcp.incoming.live and tcp.incoming.live * 4 >= tcp.outgoing.remote", "{tcp.incoming.live} connections on listening ports and {tcp.outgoing.remote} opened from here"),
        ("tcp.incoming.live >= 100 and tcp.outgoing.remote * 10 <= tcp.incoming.live\nand (443 in tcp.listeners.port or 80 in tcp.listeners.port)", "{tcp.incoming.live} connections on listening ports, 80 or 443 among them, and {tcp.outgoing.remote} opened from here"),
        ("", ""),
    ]

    static let profileTexts: [String] = [
        "bulk-transfer\u{1c}moves large files over long paths\u{1c}\u{1c}\u{1c}BUF005\u{1e}\u{1e}receive=sysctl.net.ipv4.tcp_rmem.default > 4MiB\u{1f}send=sysctl.net.ipv4.tcp_wmem.default > 4MiB\u{1e}a large first window pays on a long path, and the connections are few\u{1d}BUF013 BUF018\u{1e}mute\u{1e}\u{1e}large buffers and queues are the purpose of this host\u{1d}\u{1c}",
        "database\u{1c}serves few long-lived connections, most from application servers\u{1c}tcp.incoming.live >= 10 and tcp.outgoing.remote * 4 <= tcp.incoming.live\nand not (443 in tcp.listeners.port) and not (80 in tcp.listeners.port)\nand (5432 in tcp.listeners.port or 3306 in tcp.listeners.port or 1521 in tcp.listeners.port\n  or 27017 in tcp.listeners.port or 1433 in tcp.listeners.port)\u{1c}{tcp.incoming.live} connections on listening ports, that of a database among them\u{1c}KEEP003 LOSS007\u{1e}warning\u{1e}\u{1e}a connection whose client is gone holds locks and memory until it is noticed\u{1d}\u{1c}",
        "edge-device\u{1c}a device behind an address translator that keeps a connection open\u{1c}\u{1c}\u{1c}KEEP003\u{1e}warning\u{1e}\u{1e}the translator forgets a silent connection within minutes, and only a probe shows the device that it is dead\u{1d}LISTEN003 LISTEN010 CT001 LIM001\u{1e}mute\u{1e}\u{1e}it has little memory and few connections\u{1d}\u{1c}",
        "kubernetes-node\u{1c}runs pods under a kubelet\u{1c}10250 in tcp.listeners.port and nat.source_nat and nat.forwarding\u{1c}a kubelet listens on port 10250, and addresses are translated\u{1c}CT003\u{1e}mute\u{1e}\u{1e}kube-proxy sets this timeout and writes it again when it starts\u{1d}\u{1c}",
        "low-latency\u{1c}answers within microseconds to milliseconds on a local network\u{1c}\u{1c}\u{1c}KEEP003 LOSS007\u{1e}warning\u{1e}\u{1e}a peer that is gone must be noticed soon\u{1d}BUF018\u{1e}warning\u{1e}\u{1e}packets that wait for a busy processor arrive late\u{1d}FOLK004\u{1e}mute\u{1e}\u{1e}busy polling is meant for such hosts, when they have processors to spare\u{1d}\u{1c}",
        "nat-gateway\u{1c}forwards and translates for the hosts behind it\u{1c}nat.source_nat and nat.forwarding and not (\"veth\" in links.kind) and not (\"bridge\" in links.kind)\nand not (10250 in tcp.listeners.port)\u{1c}source addresses are translated, packets are forwarded, and there are no containers or virtual machines\u{1c}TW004 TW008 TW010 LISTEN003 LISTEN005 LISTEN010 IDLE003 IDLE004\u{1e}mute\u{1e}\u{1e}these settings act on its own connections, which are few, and not on those that it forwards\u{1d}CT001\u{1e}warning\u{1e}\u{1e}every connection of the hosts behind it stands in the table\u{1d}\u{1c}",
        "reverse-proxy\u{1c}takes connections and opens as many to the servers behind it\u{1c}tcp.incoming.live >= 100 and tcp.outgoing.remote >= 100\nand tcp.outgoing.remote * 4 >= tcp.incoming.live and tcp.incoming.live * 4 >= tcp.outgoing.remote\u{1c}{tcp.incoming.live} connections on listening ports and {tcp.outgoing.remote} opened from here\u{1c}PORT001 PORT002\u{1e}warning\u{1e}\u{1e}every session takes a port of its own towards a server behind it\u{1d}TW004\u{1e}mute\u{1e}\u{1e}it opens as many connections as it takes, so reuse has its use\u{1d}\u{1c}",
        "web-server\u{1c}answers many clients and opens few connections of its own\u{1c}tcp.incoming.live >= 100 and tcp.outgoing.remote * 10 <= tcp.incoming.live\nand (443 in tcp.listeners.port or 80 in tcp.listeners.port)\u{1c}{tcp.incoming.live} connections on listening ports, 80 or 443 among them, and {tcp.outgoing.remote} opened from here\u{1c}TW004 PORT001 KEEP003\u{1e}mute\u{1e}\u{1e}a host that opens few connections has ports enough, and visitors who leave cost it little\u{1d}\u{1c}",
        "workstation\u{1c}a person works at it\u{1c}\u{1c}\u{1c}CT001 LIM001 NEIGH001 LISTEN003 LISTEN010 KEEP003 PORT001 BUF018 TW004\u{1e}mute\u{1e}\u{1e}a person opens few connections, and few others connect to it\u{1d}\u{1c}",
    ]
}
