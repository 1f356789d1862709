// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static var rulesSEC: [RuleDefinition] {
        [
            ruleSEC002(),
            ruleSEC004(),
            ruleSEC005(),
            ruleSEC006(),
            ruleSEC007(),
            ruleSEC008(),
            ruleSEC009(),
            ruleSEC010(),
            ruleSEC011(),
            ruleSEC012(),
            ruleSEC013(),
        ]
    }

    private static func ruleSEC002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "only_lines and min(matched.rp_filter) < 2", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Write 0 to conf.all and the wanted value to each interface: 1 where packets return the way they came, 2 where routes are asymmetric. systemd's own files set 2 on every interface, hardening guides set conf.all to 1.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the greater of conf.all and the interface is used"), .init(title: "include/linux/inetdevice.h, IN_DEV_RPFILTER", url: "", supports: "the same in the source")]
        return RuleDefinition(
            id: "SEC002", slug: "rp-filter-maximum",
            title: "the reverse path filter in force is not the one that an interface asks for", family: "SEC",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.conf.all.rp_filter",
            yieldsTo: [],
            lets: [.init("common", "sysctl.net.ipv4.conf.all.rp_filter"), .init("only_lines", "not known(sysctl.net.ipv4.conf.default.rp_filter)")], each: "interfaces",
            elementName: "interface", report: .once,
            place: "{interface.name}", condition: "not interface.loopback\nand ((common == 2 and interface.rp_filter == 1) or (common == 1 and interface.rp_filter == 2)\n  or (common == 1 and interface.rp_filter == 0 and only_lines))",
            levels: levels, expected: "",
            message: "conf.all.rp_filter is {common}, {join(matched.name, ', ')} has {join(unique(matched.rp_filter), ' and ')}: the greater number is in force, and 2 (loose) checks less than 1 (strict)", why: "Of conf.all and the interface the greater number counts. 2 only drops packets whose source has no\nroute at all, so that 1 beside 2 is loose, and 0 beside 1 is strict. All combinations were tried:\npackets of an asymmetric source were dropped only where the greater number was 1.",
            fineWhen: "The host has more than one uplink and loose is what it needs.", fix: fix, references: references,
            facts: ["interfaces", "interfaces.rp_filter", "sysctl.net.ipv4.conf.all.rp_filter", "sysctl.net.ipv4.conf.default.rp_filter"])
    }

    private static func ruleSEC004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once on every interface; only tools that trace a path by source routes notice",
            text: "Set conf.all back to 0.",
            settings: [.init("net.ipv4.conf.all.accept_source_route", "default.net.ipv4.conf.all.accept_source_route")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "both conf.all and the interface must be set; off by default for hosts"), .init(title: "RFC 6274, Security Assessment of the Internet Protocol Version 4", url: "", supports: "what source routes are abused for")]
        return RuleDefinition(
            id: "SEC004", slug: "source-routing-accepted",
            title: "packets with a source route are accepted", family: "SEC",
            level: .error, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.conf.all.accept_source_route",
            yieldsTo: [],
            lets: [.init("common", "sysctl.net.ipv4.conf.all.accept_source_route"), .init("later", "if(known(sysctl.net.ipv4.conf.default.accept_source_route), sysctl.net.ipv4.conf.default.accept_source_route, default.net.ipv4.conf.default.accept_source_route)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "common != 0\nand if(known(host.page_size), sum(interfaces.accept_source_route) > 1,\n  later != 0 or max(interfaces.accept_source_route) != 0)",
            levels: levels, expected: "default.net.ipv4.conf.all.accept_source_route",
            message: "conf.all.accept_source_route is {common} and interfaces accept it too: senders choose the path of their packets", why: "A source route lets the sender name the hosts that a packet passes, and so the way around a\npacket filter, with replies taking the same way back. Both conf.all and the interface must be set;\ninterfaces are by default, and conf.all at 0 is what keeps such packets out.",
            fineWhen: "A laboratory that tests source routing.", fix: fix, references: references,
            facts: ["default.net.ipv4.conf.all.accept_source_route", "default.net.ipv4.conf.default.accept_source_route", "host.page_size", "interfaces", "interfaces.accept_source_route", "sysctl.net.ipv4.conf.all.accept_source_route", "sysctl.net.ipv4.conf.default.accept_source_route"])
    }

    private static func ruleSEC005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, routes learned before stay until they expire; a host whose routers rely on redirects sends its packets by a longer way",
            text: "Set accept_redirects to 0 on conf.all, conf.default and each interface that exists: {join(matched.name, ', ')}.",
            settings: [.init("net.ipv4.conf.all.accept_redirects", "0"), .init("net.ipv4.conf.default.accept_redirects", "0")],
            settingsCondition: "known(interfaces.accept_redirects) and sum(interfaces.accept_redirects) < 2")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "how conf.all and the interface combine for hosts and for routers"), .init(title: "include/linux/inetdevice.h, IN_DEV_RX_REDIRECTS", url: "", supports: "the same in the source")]
        return RuleDefinition(
            id: "SEC005", slug: "redirects-half-off",
            title: "ICMP redirects are switched off in one place and still followed", family: "SEC",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.conf.all.accept_redirects",
            yieldsTo: ["FWD003"],
            lets: [.init("common", "sysctl.net.ipv4.conf.all.accept_redirects")], each: "interfaces",
            elementName: "interface", report: .once,
            place: "{interface.name}", condition: "not interface.loopback and interface.forwarding == 0\nand min(common, interface.accept_redirects) == 0\nand max(common, interface.accept_redirects) != 0",
            levels: levels, expected: "",
            message: "conf.all.accept_redirects is {common}, {join(matched.name, ', ')} has {join(unique(matched.accept_redirects), ' and ')}: redirects are followed, one of the two is enough", why: "An ICMP redirect from a neighbour on the link changes the gateway of a destination. On an interface\nthat does not forward, conf.all or the interface is enough to follow it; only on one that forwards\nmust both be set. Somebody switched it off in one place, which does nothing here.",
            fineWhen: "The hosts on the link are all trusted, and routers there use redirects.", fix: fix, references: references,
            facts: ["interfaces", "interfaces.accept_redirects", "interfaces.forwarding", "sysctl.net.ipv4.conf.all.accept_redirects"])
    }

    private static func ruleSEC006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Where redirects are not wanted, set accept_redirects to 0 on conf.all, conf.default and each interface; otherwise set shared_media to 0 in the same places.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "shared_media overrides secure_redirects"), .init(title: "net/ipv4/route.c, __ip_do_redirect()", url: "", supports: "the order of the two checks")]
        return RuleDefinition(
            id: "SEC006", slug: "secure-redirects-relied-upon",
            title: "secure_redirects does nothing while shared_media is on", family: "SEC",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.conf.all.secure_redirects",
            yieldsTo: [],
            lets: [.init("only_lines", "not known(sysctl.net.ipv4.conf.default.shared_media)"), .init("accepts", "if(known(sysctl.net.ipv4.conf.all.accept_redirects), sysctl.net.ipv4.conf.all.accept_redirects, default.net.ipv4.conf.all.accept_redirects)"), .init("shared", "if(known(sysctl.net.ipv4.conf.all.shared_media), sysctl.net.ipv4.conf.all.shared_media, default.net.ipv4.conf.all.shared_media)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.conf.all.secure_redirects != 0 and only_lines\nand accepts != 0 and shared != 0",
            levels: levels, expected: "",
            message: "secure_redirects is set, but shared_media is on and overrides it: redirects to any gateway on the link are followed", why: "secure_redirects follows redirects only towards gateways that the host already uses. The kernel looks\nat it only where shared_media is 0, and shared_media is 1 by default.",
            fineWhen: "", fix: fix, references: references,
            facts: ["default.net.ipv4.conf.all.accept_redirects", "default.net.ipv4.conf.all.shared_media", "sysctl.net.ipv4.conf.all.accept_redirects", "sysctl.net.ipv4.conf.all.secure_redirects", "sysctl.net.ipv4.conf.all.shared_media", "sysctl.net.ipv4.conf.default.shared_media"])
    }

    private static func ruleSEC007() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Add the same line for conf.default, early enough that it stands before interfaces come up, and lines for interfaces that are up by then. systemd-sysctl takes net.ipv4.conf.*.accept_redirects = 0 for all of them.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "how conf.all and the interface combine"), .init(title: "net/ipv6/route.c, rt6_do_redirect()", url: "", supports: "IPv6 looks at the interface alone")]
        return RuleDefinition(
            id: "SEC007", slug: "only-all-hardened",
            title: "redirects are switched off where it does not reach the interfaces", family: "SEC",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [.init("forwards", "known(sysctl.net.ipv4.ip_forward) and sysctl.net.ipv4.ip_forward != 0"), .init("later4", "if(known(sysctl.net.ipv4.conf.default.accept_redirects), sysctl.net.ipv4.conf.default.accept_redirects, default.net.ipv4.conf.default.accept_redirects)"), .init("later6", "if(known(sysctl.net.ipv6.conf.default.accept_redirects), sysctl.net.ipv6.conf.default.accept_redirects, default.net.ipv6.conf.default.accept_redirects)"), .init("open4", "sysctl.net.ipv4.conf.all.accept_redirects == 0 and later4 != 0 and not forwards and not known(interfaces.accept_redirects)"), .init("open6", "sysctl.net.ipv6.conf.all.accept_redirects == 0 and later6 != 0 and not known(interfaces.ipv6_accept_redirects)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "not known(host.page_size) and (open4 or open6)",
            levels: levels, expected: "",
            message: "accept_redirects is 0 for all only: interfaces keep 1 and follow ICMP redirects", why: "For IPv4 an interface that does not forward follows redirects when conf.all or the interface is\nset; for IPv6 conf.all.accept_redirects changes nothing at all. Interfaces start with the value of\nconf.default, and that is 1 unless it is set.",
            fineWhen: "A line with a pattern (net.ipv4.conf.*.accept_redirects), another file or the network manager sets the interfaces.", fix: fix, references: references,
            facts: ["default.net.ipv4.conf.default.accept_redirects", "default.net.ipv6.conf.default.accept_redirects", "host.page_size", "interfaces", "interfaces.accept_redirects", "interfaces.ipv6_accept_redirects", "sysctl.net.ipv4.conf.all.accept_redirects", "sysctl.net.ipv4.conf.default.accept_redirects", "sysctl.net.ipv4.ip_forward", "sysctl.net.ipv6.conf.all.accept_redirects", "sysctl.net.ipv6.conf.default.accept_redirects"])
    }

    private static func ruleSEC008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "sysctl.net.ipv4.tcp_challenge_ack_limit == default.net.ipv4.tcp_challenge_ack_limit", level: .info, message: "tcp_challenge_ack_limit is {sysctl.net.ipv4.tcp_challenge_ack_limit}, the default of a kernel without the fix for CVE-2016-5696; distributions fixed theirs in other ways")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once for all connections of this namespace",
            text: "Remove the line. Kernels whose own value is 100 and that cannot be updated take 999999999.",
            settings: [.init("net.ipv4.tcp_challenge_ack_limit", "max(if(known(default.net.ipv4.tcp_challenge_ack_limit), default.net.ipv4.tcp_challenge_ack_limit, 1000), 1000)")],
            settingsCondition: "not (sysctl.net.ipv4.tcp_challenge_ack_limit == default.net.ipv4.tcp_challenge_ack_limit)")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what is limited, and the default"), .init(title: "CVE-2016-5696; net/ipv4/tcp_input.c, tcp_send_challenge_ack()", url: "", supports: "the side channel, and 100 and 1000 as defaults")]
        return RuleDefinition(
            id: "SEC008", slug: "challenge-ack-limit-low",
            title: "tcp_challenge_ack_limit is low enough to be counted from outside", family: "SEC",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_challenge_ack_limit",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_challenge_ack_limit < 1000",
            levels: levels, expected: "",
            message: "tcp_challenge_ack_limit is {sysctl.net.ipv4.tcp_challenge_ack_limit}: an outsider can count the answers and find out about connections of others", why: "The limit holds for the whole namespace. Somebody off the path who uses it up and counts what is left\nlearns whether two other hosts have a connection and where its sequence numbers are (CVE-2016-5696),\nand can reset it. 1000 with a random part came with the fix, no limit since 6.0, where each\nconnection has one of its own.",
            fineWhen: "", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_challenge_ack_limit", "sysctl.net.ipv4.tcp_challenge_ack_limit"])
    }

    private static func ruleSEC009() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "echo != 0", level: .warning, message: "conf.all.bc_forwarding and that of interfaces are on: directed broadcasts from other networks are forwarded")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once; broadcast ping no longer finds the hosts of a network",
            text: "Set it back to 1. Forwarding of directed broadcasts (bc_forwarding) is needed for wake-on-LAN from another network only.",
            settings: [.init("net.ipv4.icmp_echo_ignore_broadcasts", "if(echo == 0, default.net.ipv4.icmp_echo_ignore_broadcasts, echo)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "icmp_echo_ignore_broadcasts and bc_forwarding"), .init(title: "RFC 2644, Changing the Default for Directed Broadcasts in Routers", url: "https://www.rfc-editor.org/rfc/rfc2644", supports: "routers must not forward them by default")]
        return RuleDefinition(
            id: "SEC009", slug: "broadcast-echo-answered",
            title: "this host can be used to amplify attacks", family: "SEC",
            level: .error, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.icmp_echo_ignore_broadcasts",
            yieldsTo: [],
            lets: [.init("echo", "sysctl.net.ipv4.icmp_echo_ignore_broadcasts")], each: "",
            elementName: "", report: .each,
            place: "", condition: "echo == 0\nor (known(sysctl.net.ipv4.conf.all.bc_forwarding) and known(interfaces.bc_forwarding)\n  and sysctl.net.ipv4.conf.all.bc_forwarding != 0 and max(interfaces.bc_forwarding) != 0)",
            levels: levels, expected: "default.net.ipv4.icmp_echo_ignore_broadcasts",
            message: "icmp_echo_ignore_broadcasts is 0: one ping with a forged source to the broadcast address is answered by every host of the link", why: "A ping to a broadcast address with the victim's address as its source makes all hosts of the network\nanswer the victim. Answering none has been the default for twenty years; a router that forwards\ndirected broadcasts opens the networks behind it in the same way.",
            fineWhen: "A router that forwards wake-on-LAN packets between networks (bc_forwarding only).", fix: fix, references: references,
            facts: ["default.net.ipv4.icmp_echo_ignore_broadcasts", "interfaces", "interfaces.bc_forwarding", "sysctl.net.ipv4.conf.all.bc_forwarding", "sysctl.net.ipv4.icmp_echo_ignore_broadcasts"])
    }

    private static func ruleSEC010() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once; pings are answered again, at the rate that icmp_msgs_per_sec allows",
            text: "Set it back to 0, and restrict ICMP echo in the packet filter where a policy asks for that.",
            settings: [.init("net.ipv4.icmp_echo_ignore_all", "default.net.ipv4.icmp_echo_ignore_all")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and default")]
        return RuleDefinition(
            id: "SEC010", slug: "ping-ignored",
            title: "this host answers no ping", family: "SEC",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.icmp_echo_ignore_all",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.icmp_echo_ignore_all != 0",
            levels: levels, expected: "default.net.ipv4.icmp_echo_ignore_all",
            message: "icmp_echo_ignore_all is {sysctl.net.ipv4.icmp_echo_ignore_all}: no ping is answered, monitoring and fault finding see a dead host", why: "It hides nothing: open and closed TCP ports still answer. What it takes away is the first tool of\neverybody who looks for a fault, and the probes of monitoring and load balancers.",
            fineWhen: "A written policy asks for it.", fix: fix, references: references,
            facts: ["default.net.ipv4.icmp_echo_ignore_all", "sysctl.net.ipv4.icmp_echo_ignore_all"])
    }

    private static func ruleSEC011() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once; TcpExt IPReversePathFilter still counts what the reverse path filter drops",
            text: "Switch it on for single interfaces, and for as long as a fault is looked for.",
            settings: [.init("net.ipv4.conf.all.log_martians", "default.net.ipv4.conf.all.log_martians")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning; on while conf.all or the interface is set")]
        return RuleDefinition(
            id: "SEC011", slug: "martians-logged-on-router",
            title: "a router writes impossible addresses to the kernel log", family: "SEC",
            level: .info, confidence: .low, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.conf.all.log_martians",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.conf.all.log_martians != 0 and sysctl.net.ipv4.ip_forward != 0",
            levels: levels, expected: "",
            message: "log_martians is on for all interfaces of a host that forwards: others can fill its log", why: "Each packet with an address that cannot be is a line in the kernel log, as long as the kernel's rate\nlimit lets it pass. On a host that forwards, those lines are mostly the faults of others. This is a\nrule of thumb: while a routing fault is looked for, the log is the right place.",
            fineWhen: "A policy asks for it, or the log is read.", fix: fix, references: references,
            facts: ["default.net.ipv4.conf.all.log_martians", "sysctl.net.ipv4.conf.all.log_martians", "sysctl.net.ipv4.ip_forward"])
    }

    private static func ruleSEC012() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once for all connections of this namespace",
            text: "Set it back to the default.",
            settings: [.init("net.ipv4.tcp_invalid_ratelimit", "default.net.ipv4.tcp_invalid_ratelimit")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what it limits and why, default of 500 ms")]
        return RuleDefinition(
            id: "SEC012", slug: "invalid-ratelimit-off",
            title: "answers to invalid segments are not limited", family: "SEC",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_invalid_ratelimit",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_invalid_ratelimit == 0ms",
            levels: levels, expected: "default.net.ipv4.tcp_invalid_ratelimit",
            message: "tcp_invalid_ratelimit is 0: two ends that disagree about a connection can answer each other without end", why: "A segment outside the window is answered with an acknowledgement. When the other end, or something on\nthe path that changes sequence numbers, finds that one invalid as well, each answer calls for the\nnext. The limit of one in 500 ms ends such loops.",
            fineWhen: "A test measures those acknowledgements.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_invalid_ratelimit", "sysctl.net.ipv4.tcp_invalid_ratelimit"])
    }

    private static func ruleSEC013() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "acts at once; traffic that loops between two interfaces of this host, and load balancers that return it its own addresses, stop working",
            text: "Switch it off, on single interfaces too, unless a load balancer or a loop between two ports of this host needs it.",
            settings: [.init("net.ipv4.conf.all.accept_local", "default.net.ipv4.conf.all.accept_local")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and default"), .init(title: "include/linux/inetdevice.h, IN_DEV_ACCEPT_LOCAL", url: "", supports: "conf.all or the interface is enough")]
        return RuleDefinition(
            id: "SEC013", slug: "accept-local-left-on",
            title: "packets that claim to come from this host itself are taken from the wire", family: "SEC",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.conf.all.accept_local",
            yieldsTo: [],
            lets: [.init("common", "sysctl.net.ipv4.conf.all.accept_local")], each: "",
            elementName: "", report: .each,
            place: "", condition: "common != 0\nor (known(interfaces.accept_local) and max(interfaces.accept_local) != 0\n  and not ('cilium_host' in interfaces.name))",
            levels: levels, expected: "",
            message: "accept_local is on: packets from the network with an address of this host as their source are taken", why: "Such packets are normally dropped as impossible. With accept_local and no reverse path filter a neighbour\ncan pretend to be the host itself, and pass every rule that trusts the host's own addresses. It is\nneeded for tests that loop a cable between two ports and for some load balancers, and often left over.",
            fineWhen: "Direct server return, a cable looped between two ports, or a container network that asks for it.", fix: fix, references: references,
            facts: ["default.net.ipv4.conf.all.accept_local", "interfaces", "interfaces.accept_local", "sysctl.net.ipv4.conf.all.accept_local"])
    }
}
