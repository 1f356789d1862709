// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Sysctl

extension Builtin {
    static let catalogueNames: [String] = [
        "net.core.rmem_default",
        "net.core.rmem_max",
        "net.core.somaxconn",
        "net.core.wmem_default",
        "net.core.wmem_max",
        "net.ipv4.ip_forward",
        "net.ipv4.ip_local_port_range",
        "net.ipv4.ip_local_reserved_ports",
        "net.ipv4.ip_unprivileged_port_start",
        "net.ipv4.tcp_abort_on_overflow",
        "net.ipv4.tcp_ehash_entries",
        "net.ipv4.tcp_fin_timeout",
        "net.ipv4.tcp_keepalive_intvl",
        "net.ipv4.tcp_keepalive_probes",
        "net.ipv4.tcp_keepalive_time",
        "net.ipv4.tcp_max_orphans",
        "net.ipv4.tcp_max_syn_backlog",
        "net.ipv4.tcp_max_tw_buckets",
        "net.ipv4.tcp_mem",
        "net.ipv4.tcp_moderate_rcvbuf",
        "net.ipv4.tcp_rfc1337",
        "net.ipv4.tcp_rmem",
        "net.ipv4.tcp_sack",
        "net.ipv4.tcp_synack_retries",
        "net.ipv4.tcp_syncookies",
        "net.ipv4.tcp_timestamps",
        "net.ipv4.tcp_tw_recycle",
        "net.ipv4.tcp_tw_reuse",
        "net.ipv4.tcp_tw_reuse_delay",
        "net.ipv4.tcp_window_scaling",
        "net.ipv4.tcp_wmem",
        "net.netfilter.nf_conntrack_buckets",
        "net.netfilter.nf_conntrack_count",
        "net.netfilter.nf_conntrack_max",
        "net.netfilter.nf_conntrack_tcp_timeout_established",
        "net.nf_conntrack_max",
    ]

    static func catalogueEntry(_ index: Int) -> CatalogueEntry {
        switch index {
        case 0: entry0()
        case 1: entry1()
        case 2: entry2()
        case 3: entry3()
        case 4: entry4()
        case 5: entry5()
        case 6: entry6()
        case 7: entry7()
        case 8: entry8()
        case 9: entry9()
        case 10: entry10()
        case 11: entry11()
        case 12: entry12()
        case 13: entry13()
        case 14: entry14()
        case 15: entry15()
        case 16: entry16()
        case 17: entry17()
        case 18: entry18()
        case 19: entry19()
        case 20: entry20()
        case 21: entry21()
        case 22: entry22()
        case 23: entry23()
        case 24: entry24()
        case 25: entry25()
        case 26: entry26()
        case 27: entry27()
        case 28: entry28()
        case 29: entry29()
        case 30: entry30()
        case 31: entry31()
        case 32: entry32()
        case 33: entry33()
        case 34: entry34()
        default: entry35()
        }
    }

    private static func entry0() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), minimum: 2048, maximum: 2147483647, source: "net/core/sysctl_net_core.c; the exact minimum depends on the build"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 18, 0))]), minimum: nil, maximum: nil, source: "bounds differ between trees")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 2, 0))]), condition: "", values: ["212992"], source: "256 x SKB_TRUESIZE(256) on x86-64")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default", source: "net/core/sock.c; read on a 6.18 host", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.core.rmem_default"), summary: "first receive buffer of sockets that are not TCP",
            shape: .integer, unit: .bytes, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "The size that a UDP or raw socket starts with.", doesNot: "TCP starts with the middle number of tcp_rmem instead.",
            notes: [], sources: sources)
    }

    private static func entry1() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), minimum: 2048, maximum: 2147483647, source: "net/core/sysctl_net_core.c; the exact minimum depends on the build"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 18, 0))]), minimum: nil, maximum: nil, source: "bounds differ between trees")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 18, 0))]), condition: "", values: ["4194304"], source: "tree 6.18; read on a 6.18 host"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 2, 0)), .init(.before, KernelVersion(6, 18, 0))]), condition: "", values: ["212992"], source: "256 x SKB_TRUESIZE(256) on x86-64")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "net/core/sock.c, trees 2.6.32, 3.2, 6.17 and 6.18", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.core.rmem_max"), summary: "the largest receive buffer that a program may ask for",
            shape: .integer, unit: .bytes, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Limits SO_RCVBUF; the kernel doubles the number that a program sets.", doesNot: "It does not limit TCP autotuning, which ends at the third number of tcp_rmem.",
            notes: [], sources: sources)
    }

    private static func entry2() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/sysctl_net_core.c, trees 4.1 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0)), .init(.before, KernelVersion(4, 1, 0))]), minimum: 0, maximum: 65535, source: "trees 3.11 to 4.0"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 11, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.33 to 3.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 4, 0))]), condition: "", values: ["4096"], source: "include/linux/socket.h, tree 5.4"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 4, 0))]), condition: "", values: ["128"], source: "include/linux/socket.h, trees 2.6.32 to 5.3")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "SOMAXCONN in trees 5.3 and 5.4", confidence: "high"), .init(supports: "16-bit field", source: "commit becb74f0acca", confidence: "high"), .init(supports: "copied at listen()", source: "experiment on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.somaxconn"), summary: "the longest accept queue that listen() can get",
            shape: .integer, unit: .entries, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (128, 65535), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .atListen,
            does: "Cuts the backlog that a program asks for to this number, without telling the program.", doesNot: "It does not lengthen a queue for which the program asked less.",
            notes: ["The number is copied when listen() is called; a running service keeps its queue until it listens again.", "The queue's own field has 16 bits before 4.1: larger numbers wrap up to 3.9 and are refused from 3.11. Stable releases 2.6.32.69 and 3.10.17 refuse them too."], sources: sources)
    }

    private static func entry3() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), minimum: 4096, maximum: 2147483647, source: "net/core/sysctl_net_core.c; the exact minimum depends on the build"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 18, 0))]), minimum: nil, maximum: nil, source: "bounds differ between trees")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 2, 0))]), condition: "", values: ["212992"], source: "256 x SKB_TRUESIZE(256) on x86-64")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default", source: "net/core/sock.c; read on a 6.18 host", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.core.wmem_default"), summary: "first send buffer of sockets that are not TCP",
            shape: .integer, unit: .bytes, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "The size that a UDP or raw socket starts with.", doesNot: "TCP starts with the middle number of tcp_wmem instead.",
            notes: [], sources: sources)
    }

    private static func entry4() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), minimum: 4096, maximum: 2147483647, source: "net/core/sysctl_net_core.c; the exact minimum depends on the build"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 18, 0))]), minimum: nil, maximum: nil, source: "bounds differ between trees")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 18, 0))]), condition: "", values: ["4194304"], source: "tree 6.18; read on a 6.18 host"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 2, 0)), .init(.before, KernelVersion(6, 18, 0))]), condition: "", values: ["212992"], source: "256 x SKB_TRUESIZE(256) on x86-64")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "net/core/sock.c, trees 2.6.32, 3.2, 6.17 and 6.18", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.core.wmem_max"), summary: "the largest send buffer that a program may ask for",
            shape: .integer, unit: .bytes, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Limits SO_SNDBUF; the kernel doubles the number that a program sets.", doesNot: "It does not limit TCP autotuning, which ends at the third number of tcp_wmem.",
            notes: [], sources: sources)
    }

    private static func entry5() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "any 32-bit number accepted on 6.18; 2 stays 2")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and reset", source: "net/ipv4/devinet.c, trees 2.6.32 and 6.18; ip-sysctl text", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_forward"), summary: "routes IPv4 packets between interfaces",
            shape: .integer, unit: .none, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The same switch as net.ipv4.conf.all.forwarding.", doesNot: "",
            notes: ["A change resets settings of the interfaces, accept_redirects among them, to those of a host or a router."], sources: sources)
    }

    private static func entry6() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: 1, maximum: 65535, source: "ipv4_local_port_range() in every tree; lowest first")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 2, 0))]), condition: "", values: ["32768", "60999"], source: "net/ipv4/af_inet.c, tree 4.2, commit 07f4c90062f8"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 2, 0))]), condition: "", values: ["32768", "61000"], source: "trees 2.6.32 to 4.1")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 13, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 13, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults and parity", source: "net/ipv4/inet_connection_sock.c and af_inet.c, trees 4.1 and 4.2", confidence: "high"), .init(supports: "refused values", source: "boundary writes on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_local_port_range"), summary: "ports that connect() and bind(0) may choose",
            shape: .interval, unit: .none, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1024, 65535), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "Its size is the most connections that one source address can hold to one destination address\nand port, TIME-WAIT included. The same port serves several destinations at once.", doesNot: "",
            notes: ["Since 4.2 connect() tries ports with the parity of the lowest first and bind(0) the others; ends of different parity make both halves equal.", "Since 4.11 the lowest port must not be below net.ipv4.ip_unprivileged_port_start; the write is refused otherwise."], sources: sources)
    }

    private static func entry7() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 35))]), minimum: 0, maximum: 65535, source: "proc_do_large_bitmap() over 65536 bits")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 35))]), condition: "", values: [""], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 16, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 16, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction and scope", source: "net/ipv4/sysctl_net_ipv4.c, trees 2.6.34 to 3.16", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_local_reserved_ports"), summary: "ports that connect() and bind(0) must leave alone",
            shape: .ports, unit: .none, isReadOnly: false,
            introduced: KernelVersion(2, 6, 35),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "Keeps single ports and ranges out of the automatic choice; a program may still bind them by number.", doesNot: "A write replaces the whole list, it does not add to it.",
            notes: [], sources: sources)
    }

    private static func entry8() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), minimum: 0, maximum: 65535, source: "ipv4_privileged_ports(), tree 4.11")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), condition: "", values: ["1024"], source: "tree 4.11")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction and default", source: "trees 4.10 and 4.11", confidence: "high"), .init(supports: "order of writes", source: "boundary writes on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_unprivileged_port_start"), summary: "the first port that a program may bind without privilege",
            shape: .integer, unit: .none, isReadOnly: false,
            introduced: KernelVersion(4, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1024), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Ports below it need CAP_NET_BIND_SERVICE.", doesNot: "",
            notes: ["A value above the lowest port of ip_local_port_range is refused."], sources: sources)
    }

    private static func entry9() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high"), .init(supports: "SYN dropped in silence", source: "experiments on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_abort_on_overflow"), summary: "resets a handshake that completes while the accept queue is full",
            shape: .integer, unit: .none, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the last acknowledgement of a handshake is answered with a reset when the queue is full.", doesNot: "It does not make a full queue fail fast: once the queue is full the SYN itself is dropped in\nsilence, whatever the value.",
            notes: [], sources: sources)
    }

    private static func entry10() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "absent in tree 6.0.1, present in the Debian 6.1 and the 6.2.12 trees", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_ehash_entries"), summary: "size of the table of established connections",
            shape: .integer, unit: .entries, isReadOnly: true,
            introduced: KernelVersion(6, 1, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Shows the number of hash entries; negative where the namespace shares the machine's table.", doesNot: "",
            notes: ["The size is fixed at boot (thash_entries= on the kernel command line)."], sources: sources)
    }

    private static func entry11() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds in every tree; 0 and negative numbers accepted on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["60"], source: "include/net/tcp.h, trees 2.6.32 to 6.19")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and meaning", source: "include/net/tcp.h; ip-sysctl text in trees 2.6.32 and 6.18", confidence: "high"), .init(supports: "floor and TIME-WAIT unchanged", source: "experiments on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_fin_timeout"), summary: "how long a closed socket without a process waits for the peer's FIN",
            shape: .integer, unit: .seconds, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (5, 600), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Limits FIN-WAIT-2 of sockets that no process holds any more.", doesNot: "It does not shorten TIME-WAIT, which is a constant of 60 s in every kernel from 2.6.32 to 6.19.",
            notes: ["The kernel applies a floor of 3.5 times the retransmission timeout, so 0 is not zero."], sources: sources)
    }

    private static func entry12() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds in every tree")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["75"], source: "include/net/tcp.h, every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 5, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 5, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_keepalive_intvl"), summary: "time between keepalive probes that were not answered",
            shape: .integer, unit: .seconds, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1, 32767), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "After the first probe, one probe each interval until an answer or the limit of probes.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry13() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["9"], source: "include/net/tcp.h, every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 5, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 5, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high"), .init(supports: "0 kills a live connection", source: "experiment on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_keepalive_probes"), summary: "keepalive probes without answer before the connection is dropped",
            shape: .integer, unit: .packets, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1, 127), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "The connection ends with a timeout after this many unanswered probes; 0 kills a live connection.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry14() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds in every tree")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["7200"], source: "include/net/tcp.h, every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 5, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 5, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high"), .init(supports: "timer not set again", source: "experiment on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_keepalive_time"), summary: "idle time before the first keepalive probe",
            shape: .integer, unit: .seconds, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (10, 32767), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Acts on sockets that asked for keepalive with SO_KEEPALIVE and did not set a time of their own.", doesNot: "It does not switch keepalive on.",
            notes: ["A socket that is waiting already keeps its timer until it fires."], sources: sources)
    }

    private static func entry15() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds in every tree")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["abs(sysctl.net.ipv4.tcp_ehash_entries) / 2"], source: "tcp_init(), half of the established hash")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "formula", source: "net/ipv4/tcp.c, tcp_init()", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_max_orphans"), summary: "sockets without a process that the machine may hold",
            shape: .integer, unit: .entries, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Above the limit a closed socket that still has data to send is reset instead.", doesNot: "",
            notes: ["Half of the established hash entries in 2.6.32 and since 2.6.37; that size can be read since 6.1 only."], sources: sources)
    }

    private static func entry16() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds in every tree")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["max(128, abs(sysctl.net.ipv4.tcp_ehash_entries) / 128)"], source: "net/ipv4/tcp_ipv4.c, tree 5.4")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "formula", source: "net/ipv4/tcp.c and tcp_ipv4.c, trees 5.3 and 5.4", confidence: "high"), .init(supports: "no effect with cookies", source: "request_sock.c and tcp_input.c, trees 4.3 and 4.4; experiment on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_max_syn_backlog"), summary: "half-open connections above which, with SYN cookies off, unknown peers are refused",
            shape: .integer, unit: .entries, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (128, nil), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With tcp_syncookies at 0, peers that are not known already are refused once three quarters of\nthis number are half-open.", doesNot: "With SYN cookies on and since 4.4 it limits nothing: the listener's backlog does.",
            notes: ["Until 4.3 it also limited the SYN table of each listener.", "The larger of 128 and a 128th of the established hash since 5.4, a 256th before; that size can be read since 6.1 only."], sources: sources)
    }

    private static func entry17() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds in every tree")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["abs(sysctl.net.ipv4.tcp_ehash_entries) / 2"], source: "tcp_sk_init(), half of the established hash")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "formula", source: "net/ipv4/tcp.c and tcp_ipv4.c", confidence: "high"), .init(supports: "0 and negative values", source: "experiments on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_max_tw_buckets"), summary: "how many TIME-WAIT sockets a namespace may hold",
            shape: .integer, unit: .entries, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1, nil), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Above the limit a closing socket is destroyed at once and skips TIME-WAIT. 0 removes TIME-WAIT\naltogether, a negative number removes the limit.", doesNot: "Lowering it frees nothing that matters; it takes away the guard against old segments.",
            notes: ["Half of the established hash entries in 2.6.32 and since 2.6.37; 180000 on larger machines in 2.6.33 to 2.6.36.", "The size of that hash can be read since 6.1 only, so that the default is not known before.", "FIN-WAIT-2 sockets that no process holds count too."], sources: sources)
    }

    private static func entry18() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: 0, maximum: nil, source: "doulongvec_minmax since 2.6.37; order not checked")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 13, 0))]), isPerNamespace: false), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 3, 0)), .init(.before, KernelVersion(3, 13, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 3, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "unit and formula", source: "net/ipv4/tcp.c, trees 3.3, 3.13, 4.1 and 4.2", confidence: "high"), .init(supports: "absent in a child namespace", source: "listing on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_mem"), summary: "marks for the memory of all TCP buffers together",
            shape: .triple, unit: .pages, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (128, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Below the first mark nothing happens, above the second buffers are held back, at the third\nTCP gets no more memory.", doesNot: "Its unit is pages, not bytes.",
            notes: ["Computed at boot from the free memory: the second mark is a 16th of it since 4.2 and an 8th from 3.0 to 4.1, the first three quarters and the third one and a half times that."], sources: sources)
    }

    private static func entry19() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_moderate_rcvbuf"), summary: "receive buffer autotuning",
            shape: .integer, unit: .none, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 the receive window stays at the middle number of tcp_rmem.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry20() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_rfc1337"), summary: "makes TIME-WAIT sockets ignore resets",
            shape: .integer, unit: .none, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a reset no longer ends a TIME-WAIT socket early.", doesNot: "It neither shortens TIME-WAIT nor resists a SYN flood.",
            notes: [], sources: sources)
    }

    private static func entry21() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: 1, maximum: 2147483647, source: "dointvec_minmax; order not checked; minimum unchecked in 2.6.33 to 3.8")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 16, 0))]), condition: "host.ram >= 6GiB", values: ["host.page_size", "131072", "33554432"], source: "tcp_init(), tree 6.17; the cap of 32 MiB decides"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 20, 0)), .init(.before, KernelVersion(6, 16, 0))]), condition: "host.ram >= 1GiB", values: ["host.page_size", "131072", "6291456"], source: "tcp_init(), trees 4.20 to 6.14; the cap of 6 MiB decides"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 4, 0)), .init(.before, KernelVersion(4, 19, 0))]), condition: "host.ram >= 1GiB", values: ["host.page_size", "87380", "6291456"], source: "tcp_init(), trees 3.4 to 4.18; the cap of 6 MiB decides"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 4, 0))]), condition: "host.ram >= 1GiB", values: ["host.page_size", "87380", "4194304"], source: "tcp_init(), tree 3.3; the cap of 4 MiB decides")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "net/ipv4/tcp.c, trees 3.3, 3.4, 4.18, 4.20, 6.14 and 6.17", confidence: "high"), .init(supports: "order not checked", source: "boundary writes on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_rmem"), summary: "smallest, first and largest receive buffer of a TCP socket",
            shape: .triple, unit: .bytes, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (4096, nil), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "A socket starts with the middle number and autotuning may raise it to the third, unless the\nprogram fixed the size with SO_RCVBUF.", doesNot: "net.core.rmem_max does not limit autotuning.",
            notes: ["The middle number is 87380 up to 4.18 and 131072 since 4.20; later 4.19 stable releases have the new one, so that 4.19 is left open.", "The third number is the smaller of a cap and a 128th of the free memory at boot: 4 MiB up to 3.3, 6 MiB from 3.4, 32 MiB since 6.16.", "A new namespace copies the numbers of the first one."], sources: sources)
    }

    private static func entry22() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 13, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 13, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_sack"), summary: "selective acknowledgements (RFC 2018)",
            shape: .integer, unit: .none, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "Lets the receiver say which segments arrived, so that several losses are repaired in one round trip.", doesNot: "",
            notes: ["RACK and tail loss probes build on it."], sources: sources)
    }

    private static func entry23() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["5"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_synack_retries"), summary: "how often a SYN-ACK is sent again",
            shape: .integer, unit: .packets, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (2, 6), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A half-open connection is given up after this many repetitions; 5 stands for about 63 s.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry24() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 33))]), condition: "", values: ["1"], source: "net/ipv4/tcp_minisocks.c, tree 2.6.33"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(2, 6, 33))]), condition: "", values: ["0"], source: "net/ipv4/tcp_minisocks.c, tree 2.6.32")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default", source: "net/ipv4/tcp_minisocks.c, trees 2.6.32 and 2.6.33", confidence: "high"), .init(supports: "values above 2 accepted", source: "boundary writes on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_syncookies"), summary: "answers SYNs without memory when the half-open queue is full",
            shape: .integer, unit: .none, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 off, 1 when the queue overflows, 2 (since 3.12) always, for tests.", doesNot: "It costs nothing until the queue is full.",
            notes: ["The file exists only in kernels built with CONFIG_SYN_COOKIES.", "A cookie keeps window scaling, SACK and ECN only where the connection has timestamps."], sources: sources)
    }

    private static func entry25() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 13, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 13, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value 2", source: "ip-sysctl text and secure_seq.c, trees 4.9 to 4.12", confidence: "high"), .init(supports: "undocumented values up to 255 accepted", source: "boundary writes on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_timestamps"), summary: "the timestamp option of RFC 7323",
            shape: .integer, unit: .none, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "0 off, 1 on with a random offset for each pair of addresses, 2 on without the offset (since\n4.10). Needed for round-trip samples on every acknowledgement, for protection against wrapped\nsequence numbers, for tcp_tw_reuse and for options in SYN cookies.", doesNot: "Switching it off no longer hides the uptime: since 4.10 the clock starts at a random offset.",
            notes: ["Before 4.10 it is a plain switch and the clock counts from boot.", "The offset is per connection in 4.10.0 and per pair of addresses since 4.11 and in later 4.10 releases."], sources: sources)
    }

    private static func entry26() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 12, 0))]), minimum: nil, maximum: nil, source: "net/ipv4/sysctl_net_ipv4.c, dointvec without bounds, trees 2.6.32 to 4.11")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 12, 0))]), condition: "", values: ["0"], source: "trees 2.6.32 to 4.11")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "removal", source: "trees 4.11 and 4.12, commit 4396e46187ca", confidence: "high"), .init(supports: "per-namespace in 4.11 only", source: "trees 4.10 and 4.11", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_tw_recycle"), summary: "dropped SYNs by the last timestamp seen from an address; gone since 4.12",
            shape: .integer, unit: .none, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 12, 0), accepts: accepts,
            sensible: (0, 0), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Remembers one timestamp per remote address and drops a SYN whose timestamp is older, so that\nTIME-WAIT sockets can be given up early.", doesNot: "It does not help a busy server. Clients that share one address have unrelated clocks, and all\nbut one of them lose SYNs.",
            notes: ["4.10 gives each connection its own timestamp offset, 4.11 each pair of addresses: the check then hits clients without NAT too.", "Since 4.12 the file is gone and a configuration line that names it cannot be applied."], sources: sources)
    }

    private static func entry27() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 18, 0))]), minimum: 0, maximum: 2, source: "net/ipv4/sysctl_net_ipv4.c, trees 4.18 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 18, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 4.17")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 18, 0))]), condition: "", values: ["2"], source: "net/ipv4/tcp_ipv4.c, tree 4.18, commit 79e9fed46038"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 18, 0))]), condition: "", values: ["0"], source: "trees 2.6.32 to 4.17")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 10, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 10, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and range", source: "net/ipv4/tcp_ipv4.c and sysctl_net_ipv4.c, trees 4.17 and 4.18", confidence: "high"), .init(supports: "per namespace since 4.10", source: "commit 56ab6b93007e", confidence: "high"), .init(supports: "outgoing only and timestamps needed", source: "experiment on 6.18: 20 connects over 10 ports", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_tw_reuse"), summary: "lets connect() take over a TIME-WAIT socket of this host",
            shape: .integer, unit: .none, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "An outgoing connection may take the port of a TIME-WAIT socket to the same destination when\nthat socket carried timestamps and is more than a second old. 0 never, 1 for every\ndestination, 2 (since 4.18) for loopback only.", doesNot: "It does nothing for connections that this host accepts, and it never drops an incoming SYN:\nthe NAT warning that circulates belongs to tcp_tw_recycle.",
            notes: ["Needs tcp_timestamps on both ends.", "Before 4.18 every value but 0 means on for all destinations.", "The age of one second is net.ipv4.tcp_tw_reuse_delay since 6.14."], sources: sources)
    }

    private static func entry28() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 14, 0))]), minimum: 1, maximum: 60000, source: "tree 6.14")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 14, 0))]), condition: "", values: ["1000"], source: "tree 6.14")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 14, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction and default", source: "trees 6.13 and 6.14", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_tw_reuse_delay"), summary: "age at which a TIME-WAIT socket may be taken over by connect()",
            shape: .integer, unit: .milliseconds, isReadOnly: false,
            introduced: KernelVersion(6, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (100, 60000), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "The time a TIME-WAIT socket must have lasted before tcp_tw_reuse may give its port away.", doesNot: "It does not change how long TIME-WAIT lasts.",
            notes: ["Should not be shorter than one tick of the peer's timestamp clock plus the jitter of the path."], sources: sources)
    }

    private static func entry29() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 13, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 13, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_window_scaling"), summary: "windows above 64 KiB (RFC 7323)",
            shape: .integer, unit: .none, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "With 0 no connection negotiates a scale factor and the window ends at 64 KiB.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry30() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: 1, maximum: 2147483647, source: "dointvec_minmax; order not checked; minimum unchecked in 2.6.33 to 3.8")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "host.ram >= 1GiB", values: ["host.page_size", "16384", "4194304"], source: "tcp_init() in every tree; the cap of 4 MiB decides")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "net/ipv4/tcp.c, tcp_init()", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_wmem"), summary: "smallest, first and largest send buffer of a TCP socket",
            shape: .triple, unit: .bytes, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (4096, nil), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "A socket starts with the middle number and autotuning may raise it to the third, unless the\nprogram fixed the size with SO_SNDBUF.", doesNot: "net.core.wmem_max does not limit autotuning.",
            notes: [], sources: sources)
    }

    private static func entry31() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 8, 0))]), minimum: 1, maximum: nil, source: "nf_conntrack_hash_sysctl(), trees 4.8 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 8, 0))]), minimum: nil, maximum: nil, source: "mode 0444: only the module option hashsize= changes it")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), condition: "host.ram > 4GiB", values: ["262144"], source: "nf_conntrack_core.c, tree 5.15"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), condition: "host.ram > 1GiB", values: ["65536"], source: "nf_conntrack_core.c, tree 5.15"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 0, 0)), .init(.before, KernelVersion(5, 15, 0))]), condition: "host.ram > 4GiB", values: ["65536"], source: "nf_conntrack_core.c, tree 4.0"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 15, 0))]), condition: "host.ram > 1GiB", values: ["16384"], source: "nf_conntrack_core.c, trees 2.6.32 to 5.14")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "nf_conntrack_core.c, trees 2.6.32, 3.19, 4.0 and 5.15", confidence: "high"), .init(supports: "writable since 4.8", source: "nf_conntrack_standalone.c, trees 4.7 and 4.8", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_buckets"), summary: "size of the table of tracked connections",
            shape: .integer, unit: .entries, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Every connection is linked twice, so that a chain holds on average twice the entries divided by the buckets.", doesNot: "",
            notes: ["Writable since 4.8 and in the first namespace only; before that with the module option hashsize=."], sources: sources)
    }

    private static func entry32() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "mode 0444", source: "nf_conntrack_standalone.c", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_count"), summary: "connections that this namespace tracks now",
            shape: .integer, unit: .entries, isReadOnly: true,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A gauge, to be read against nf_conntrack_max.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry33() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), minimum: 1, maximum: 2147483647, source: "nf_conntrack_standalone.c, tree 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 17, 0)), .init(.before, KernelVersion(6, 19, 0))]), minimum: 0, maximum: 2147483647, source: "nf_conntrack_standalone.c, trees 6.17 and 6.18"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds; late 6.1 and 6.12 stable releases check 0 and more")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), condition: "host.ram > 4GiB", values: ["262144"], source: "nf_conntrack_core.c, tree 5.15: as many as buckets"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), condition: "host.ram > 1GiB", values: ["65536"], source: "nf_conntrack_core.c, tree 5.15: as many as buckets"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 0, 0)), .init(.before, KernelVersion(5, 15, 0))]), condition: "host.ram > 4GiB", values: ["262144"], source: "nf_conntrack_core.c, tree 4.0: four times the buckets"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 15, 0))]), condition: "host.ram > 1GiB", values: ["65536"], source: "nf_conntrack_core.c: four times the buckets")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "nf_conntrack_core.c, trees 2.6.32, 3.19, 4.0, 5.15 and 6.18; commit d532bcd0b269", confidence: "high"), .init(supports: "read-only in a child namespace", source: "listing on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_max"), summary: "how many connections a namespace may track",
            shape: .integer, unit: .entries, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "When the table is full, packets of new connections are dropped for every service behind it.\nEach namespace counts its own entries against this one number.", doesNot: "",
            notes: ["The file exists only while the module nf_conntrack is loaded; a value set before that is lost.", "A module option hashsize= makes the default eight times that number before 5.15."], sources: sources)
    }

    private static func entry34() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds; 0 and negative numbers accepted on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["432000"], source: "nf_conntrack_proto_tcp.c, trees 2.6.32 to 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default", source: "nf_conntrack_proto_tcp.c, trees 2.6.32 to 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_established"), summary: "idle time after which a tracked TCP connection is forgotten",
            shape: .integer, unit: .seconds, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (300, nil), defaults: defaults, scope: scope,
            childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "A packet of the connection starts the time again. After it the connection is unknown here.", doesNot: "It does not change any timer of TCP itself.",
            notes: [], sources: sources)
    }

    private static func entry35() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), minimum: 1, maximum: 2147483647, source: "nf_conntrack_standalone.c, tree 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 17, 0)), .init(.before, KernelVersion(6, 19, 0))]), minimum: 0, maximum: 2147483647, source: "nf_conntrack_standalone.c, trees 6.17 and 6.18"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["default.net.netfilter.nf_conntrack_max"], source: "one variable with two names")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "one variable", source: "nf_conntrack_standalone.c, tree 2.6.32; listing on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.nf_conntrack_max"), summary: "the same number as net.netfilter.nf_conntrack_max",
            shape: .integer, unit: .entries, isReadOnly: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_max"), takesEffect: .immediately,
            does: "An older name for the limit; both names show and set one variable.", doesNot: "",
            notes: [], sources: sources)
    }
}
