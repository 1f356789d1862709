// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleMIX002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too",
            text: "Go back to the defaults, 3 and 15.",
            settings: [.init("net.ipv4.tcp_retries1", "min(sysctl.net.ipv4.tcp_retries1, default.net.ipv4.tcp_retries1)"), .init("net.ipv4.tcp_retries2", "max(sysctl.net.ipv4.tcp_retries2, default.net.ipv4.tcp_retries2)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_retries1 and tcp_retries2", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what each of them ends"), .init(title: "tcp_write_timeout() in net/ipv4/tcp_timer.c", url: "", supports: "the order of the two")]
        return RuleDefinition(
            id: "MIX002", slug: "retries1-not-below-retries2", aliases: [],
            title: "connections are given up before their route is looked at", family: "MIX",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_retries1",
            yieldsTo: ["LOSS006", "LOSS009"],
            lets: [.init("doubt", "if(known(sysctl.net.ipv4.tcp_retries1), sysctl.net.ipv4.tcp_retries1, default.net.ipv4.tcp_retries1)"), .init("end", "if(known(sysctl.net.ipv4.tcp_retries2), sysctl.net.ipv4.tcp_retries2, default.net.ipv4.tcp_retries2)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "doubt >= end and (known(sysctl.net.ipv4.tcp_retries1) or known(sysctl.net.ipv4.tcp_retries2))",
            levels: levels, expected: "",
            message: "tcp_retries1 is {doubt} and tcp_retries2 is {end}: another route is never tried before the connection is given up", why: "After tcp_retries1 retransmissions the kernel looks for another route and, with tcp_mtu_probing,\ntries smaller packets; after tcp_retries2 it gives up. The first has to be smaller or it never\nhappens.",
            fineWhen: "There is one route only and tcp_mtu_probing is off.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_retries1", "default.net.ipv4.tcp_retries2", "sysctl.net.ipv4.tcp_retries1", "sysctl.net.ipv4.tcp_retries2"])
    }

    static func ruleMIX003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "only connections opened afterwards; on a kernel older than June 2019 look first whether the fix for CVE-2019-11477 is in, or a crafted peer can crash the host",
            text: "Switch SACK on again once the kernel has the fix of 2019.",
            settings: [.init("net.ipv4.tcp_sack", "default.net.ipv4.tcp_sack")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_sack, tcp_dsack, tcp_early_retrans and tcp_recovery", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what builds on what"), .init(title: "tcp_schedule_loss_probe() in net/ipv4/tcp_output.c", url: "", supports: "probes need SACK")]
        return RuleDefinition(
            id: "MIX003", slug: "loss-recovery-without-sack", aliases: [],
            title: "settings for loss recovery have no SACK to work with", family: "MIX",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_sack",
            yieldsTo: ["LOSS001"],
            lets: [.init("recovery", "sysctl.net.ipv4.tcp_recovery"), .init("probes", "sysctl.net.ipv4.tcp_early_retrans")], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_sack == 0\nand (sysctl.net.ipv4.tcp_dsack != 0 or probes > 2 or round_up(recovery, 2) != recovery)",
            levels: levels, expected: "default.net.ipv4.tcp_sack",
            message: "tcp_sack is 0: D-SACK, tail loss probes and RACK are on and do nothing without it", why: "D-SACK reports are SACK blocks, tail loss probes are sent on connections with SACK only, and RACK\nneeds the blocks to know what arrived. Switching SACK off switches all of them off.",
            fineWhen: "SACK is off on a kernel without the fixes of June 2019, and the others stand at their defaults.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_sack", "sysctl.net.ipv4.tcp_dsack", "sysctl.net.ipv4.tcp_early_retrans", "sysctl.net.ipv4.tcp_recovery", "sysctl.net.ipv4.tcp_sack"])
    }

    static func ruleMIX004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too",
            text: "Switch RACK on again.",
            settings: [.init("net.ipv4.tcp_recovery", "default.net.ipv4.tcp_recovery")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_early_retrans", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "probes need RACK"), .init(title: "RFC 8985, The RACK-TLP Loss Detection Algorithm for TCP", url: "https://www.rfc-editor.org/rfc/rfc8985", supports: "how the two work together")]
        return RuleDefinition(
            id: "MIX004", slug: "tlp-without-rack", aliases: [],
            title: "tail loss probes are on and RACK is off", family: "MIX",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 4, 0)), .init(.before, KernelVersion(6, 17, 0))]),
            key: "net.ipv4.tcp_recovery",
            yieldsTo: ["LOSS001", "LOSS004"],
            lets: [.init("recovery", "sysctl.net.ipv4.tcp_recovery"), .init("probes", "sysctl.net.ipv4.tcp_early_retrans")], each: "",
            elementName: "", report: .each,
            place: "", condition: "probes > 2 and round_up(recovery, 2) == recovery",
            levels: levels, expected: "default.net.ipv4.tcp_recovery",
            message: "tcp_early_retrans is {probes} and tcp_recovery is {recovery}: tail loss probes need RACK to make use of the answer", why: "A probe makes the peer acknowledge once more; RACK then marks what was sent before it and did not\narrive. With bit 1 of tcp_recovery clear the answer is counted as one duplicate, which is not\nenough, and the timer decides after all.",
            fineWhen: "A fault in loss recovery is being looked for.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_recovery", "sysctl.net.ipv4.tcp_early_retrans", "sysctl.net.ipv4.tcp_recovery"])
    }

    static func ruleMIX005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Nothing has to change. For longer queues raise the backlog of the program, and somaxconn with it.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "listen(2)", url: "https://man7.org/linux/man-pages/man2/listen.2.html", supports: "the backlog is capped by somaxconn"), .init(title: "inet_csk_reqsk_queue_is_full() in include/net/inet_connection_sock.h", url: "", supports: "half-open connections are held against the backlog")]
        return RuleDefinition(
            id: "MIX005", slug: "syn-backlog-above-somaxconn", aliases: [],
            title: "tcp_max_syn_backlog allows more than any listener can hold", family: "MIX",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_max_syn_backlog",
            yieldsTo: ["LISTEN005"],
            lets: [.init("limit", "sysctl.net.ipv4.tcp_max_syn_backlog"), .init("longest", "if(known(sysctl.net.core.somaxconn), sysctl.net.core.somaxconn, default.net.core.somaxconn)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "limit > longest\nand not (known(default.net.ipv4.tcp_max_syn_backlog) and limit == default.net.ipv4.tcp_max_syn_backlog)\nand (limit > 4096 or longest != default.net.core.somaxconn)",
            levels: levels, expected: "",
            message: "tcp_max_syn_backlog is {limit}, but somaxconn {longest} cuts the queue of every listener: what is above cannot be used", why: "The queue of half-open connections of a listener is bounded by its backlog, which is cut to\nsomaxconn when listen() is called. With SYN cookies on and since 4.4 tcp_max_syn_backlog is not\nlooked at; with cookies off the backlog is reached first.",
            fineWhen: "Always; the value is harmless.", fix: fix, references: references,
            facts: ["default.net.core.somaxconn", "default.net.ipv4.tcp_max_syn_backlog", "sysctl.net.core.somaxconn", "sysctl.net.ipv4.tcp_ehash_entries", "sysctl.net.ipv4.tcp_max_syn_backlog"])
    }

    static func ruleMIX008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets made afterwards",
            text: "Set ip_no_pmtu_disc to 0 and keep the probing.",
            settings: [.init("net.ipv4.ip_no_pmtu_disc", "default.net.ipv4.ip_no_pmtu_disc")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_mtu_probing and ip_no_pmtu_disc", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what each does"), .init(title: "RFC 4821, section 3", url: "https://www.rfc-editor.org/rfc/rfc4821", supports: "probes must not be fragmented on the way")]
        return RuleDefinition(
            id: "MIX008", slug: "probing-without-df", aliases: [],
            title: "MTU probing is on while path MTU discovery is off", family: "MIX",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_no_pmtu_disc",
            yieldsTo: ["MTU001"],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_mtu_probing > 0 and sysctl.net.ipv4.ip_no_pmtu_disc != 0",
            levels: levels, expected: "default.net.ipv4.ip_no_pmtu_disc",
            message: "tcp_mtu_probing is {sysctl.net.ipv4.tcp_mtu_probing} and ip_no_pmtu_disc {sysctl.net.ipv4.ip_no_pmtu_disc}: probes are sent without DF and prove nothing", why: "MTU probing learns from segments that are too large and vanish. With ip_no_pmtu_disc sockets\nsend without the DF bit, a router cuts the probe, and it arrives although the path does not\ntake its size. The search then ends at a size that is cut on every packet.",
            fineWhen: "", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_no_pmtu_disc", "sysctl.net.ipv4.ip_no_pmtu_disc", "sysctl.net.ipv4.tcp_mtu_probing"])
    }

    static func ruleMIX010() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Nothing has to be done; the line can go.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "include/net/tcp.h, tcp_slow_start_after_idle_check(), tree 5.4", url: "", supports: "algorithms with cong_control are left out"), .init(title: "ip-sysctl, tcp_slow_start_after_idle", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what it does for the others")]
        return RuleDefinition(
            id: "MIX010", slug: "slow-start-after-idle-with-bbr", aliases: [],
            title: "tcp_slow_start_after_idle does not act on BBR", family: "MIX",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 4, 0))]),
            key: "net.ipv4.tcp_slow_start_after_idle",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_congestion_control == 'bbr' and sysctl.net.ipv4.tcp_slow_start_after_idle == 0",
            levels: levels, expected: "",
            message: "tcp_slow_start_after_idle is 0 and tcp_congestion_control is bbr: BBR never looks at it", why: "An algorithm that sets the rate itself, as BBR does, is left alone after a pause whatever the\nsetting says. The 0 acts only on connections whose program or route asks for another\nalgorithm.",
            fineWhen: "Some programs or routes use another algorithm.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_congestion_control", "sysctl.net.ipv4.tcp_slow_start_after_idle"])
    }

    static func ruleMIX016() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Nothing has to change. A timeout of 60 s or less makes the table smaller on a host with many short connections.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl, nf_conntrack_tcp_timeout_time_wait", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "default of 120 s"), .init(title: "nf_conntrack_tcp_packet() in net/netfilter/nf_conntrack_proto_tcp.c", url: "", supports: "a SYN in TIME_WAIT opens a new entry")]
        return RuleDefinition(
            id: "MIX016", slug: "tw-reuse-with-own-conntrack", aliases: [],
            title: "connection tracking keeps closed connections longer than their ports stay taken", family: "MIX",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.netfilter.nf_conntrack_tcp_timeout_time_wait",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_tw_reuse == 1 and sysctl.net.netfilter.nf_conntrack_tcp_timeout_time_wait > 60s",
            levels: levels, expected: "",
            message: "tcp_tw_reuse is 1 and connection tracking keeps closed connections for {sysctl.net.netfilter.nf_conntrack_tcp_timeout_time_wait}: a reused port meets its old entry", why: "TIME-WAIT lasts 60 s, and with tcp_tw_reuse a port is taken over after one second; the entry in\nconnection tracking is older then and still there. Linux accepts the new SYN and makes a new\nentry, so that nothing is lost. It is a place to look at when SYNs of reused ports disappear, not\na reason to switch reuse off.",
            fineWhen: "Always, as long as the counter TCPSynRetrans does not grow with the connections.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_tw_reuse", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_time_wait"])
    }

    static func ruleMIX018() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Remove the line that lowers tcp_max_tw_buckets; tcp_rfc1337 may stay.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 1337, TIME-WAIT Assassination Hazards in TCP", url: "https://www.rfc-editor.org/rfc/rfc1337", supports: "what early ends of TIME-WAIT do"), .init(title: "ip-sysctl, tcp_rfc1337 and tcp_max_tw_buckets", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what the settings do")]
        return RuleDefinition(
            id: "MIX018", slug: "rfc1337-with-few-buckets", aliases: [],
            title: "TIME-WAIT is guarded and thrown away at the same time", family: "MIX",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_max_tw_buckets",
            yieldsTo: [],
            lets: [.init("limit", "sysctl.net.ipv4.tcp_max_tw_buckets"), .init("usual", "default.net.ipv4.tcp_max_tw_buckets")], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_rfc1337 != 0 and limit >= 0\nand ((known(usual) and limit < usual) or (not known(usual) and limit < 32768))",
            levels: levels, expected: "",
            message: "tcp_rfc1337 guards TIME-WAIT sockets against resets, while tcp_max_tw_buckets {limit} destroys those above that number", why: "tcp_rfc1337 keeps a reset from ending TIME-WAIT early. A low tcp_max_tw_buckets ends it early for\nevery connection above the limit, without a reset. The second undoes what the first was set for.",
            fineWhen: "The host closes so few connections that the number is never reached.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_max_tw_buckets", "sysctl.net.ipv4.tcp_ehash_entries", "sysctl.net.ipv4.tcp_max_tw_buckets", "sysctl.net.ipv4.tcp_rfc1337"])
    }

    static func ruleMIX021() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "nothing changes for sockets: the bits had no effect",
            text: "Remove the extra bits, or add 1 for the client or 2 for the server if Fast Open was meant.",
            settings: [.init("net.ipv4.tcp_fastopen", "bits + 4 - round_up(next, 4)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_fastopen", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the bits and which of them need another"), .init(title: "RFC 7413, TCP Fast Open", url: "https://www.rfc-editor.org/rfc/rfc7413", supports: "what the cookie is for, and data that arrives twice")]
        return RuleDefinition(
            id: "MIX021", slug: "fast-open-bits-without-base", aliases: [],
            title: "bits of tcp_fastopen need another bit and are ignored", family: "MIX",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_fastopen",
            yieldsTo: [],
            lets: [.init("bits", "sysctl.net.ipv4.tcp_fastopen"), .init("next", "bits + 1"), .init("client", "next == round_up(next, 2)"), .init("server", "round_up(next, 2) == round_up(next, 4)"), .init("client_bare", "round_up(next, 4) == round_up(next, 8)"), .init("server_bare", "round_up(next, 512) == round_up(next, 1024)"), .init("all_listeners", "round_up(next, 1024) == round_up(next, 2048)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "(client_bare and not client) or ((server_bare or all_listeners) and not server)",
            levels: levels, expected: "",
            message: "tcp_fastopen is {bits}: {if(client_bare and not client, 'bit 4 needs the client bit 1', 'bits 512 and 1024 need the server bit 2')} and is ignored without it", why: "The bits 4, 512 and 1024 change how the client (1) or the server (2) works. Without that bit\nthey do nothing, and whoever wrote them believes that Fast Open is on.",
            fineWhen: "", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_fastopen"])
    }
}
