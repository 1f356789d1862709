// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static var rulesFWD: [RuleDefinition] {
        [
            ruleFWD001(),
            ruleFWD003(),
            ruleFWD004(),
            ruleFWD006(),
            ruleFWD008(),
            ruleFWD009(),
            ruleFWD011(),
        ]
    }

    private static func ruleFWD001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "acts at once and makes the host a router between all its interfaces, as far as its packet filter lets packets pass; also resets conf.all.accept_redirects",
            text: "Find the file that sets it to 0 and correct it there, or remove the translation rules if nothing is behind this host.",
            settings: [.init("net.ipv4.ip_forward", "1")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what ip_forward switches, and that a change resets settings")]
        return RuleDefinition(
            id: "FWD001", slug: "forwarding-off-with-nat",
            title: "addresses are translated for others, but nothing is forwarded", family: "FWD",
            level: .error, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_forward",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.ip_forward == 0 and max(interfaces.forwarding) == 0 and nat.source_nat and count(interfaces) > 2",
            levels: levels, expected: "",
            message: "ip_forward is 0, yet this host translates source addresses ({nat.reason}): packets of containers or of the networks behind it are dropped", why: "Packets for others are dropped without a line in any log while forwarding is off. Container engines\nswitch it on when they start; a hardening file that is applied later switches it off again.",
            fineWhen: "The rules are left over, or translate this host's own packets only.", fix: fix, references: references,
            facts: ["interfaces", "interfaces.forwarding", "nat.reason", "nat.source_nat", "sysctl.net.ipv4.ip_forward"])
    }

    private static func ruleFWD003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once; a host whose routers rely on redirects sends its packets by a longer way",
            text: "Set it to 0 on conf.all and on each interface, and in the files put ip_forward before every accept_redirects.",
            settings: [.init("net.ipv4.conf.all.accept_redirects", "0")],
            settingsCondition: "known(interfaces.accept_redirects) and sum(interfaces.accept_redirects) < 2")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "a change of ip_forward resets parameters to those of a host or a router"), .init(title: "net/ipv4/devinet.c, inet_forward_change()", url: "", supports: "what is written to conf.all")]
        return RuleDefinition(
            id: "FWD003", slug: "all-redirects-reset",
            title: "conf.all.accept_redirects stands at 1 beside a default of 0", family: "FWD",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.conf.all.accept_redirects",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.conf.all.accept_redirects == 1 and sysctl.net.ipv4.conf.default.accept_redirects == 0\nand sysctl.net.ipv4.ip_forward == 0",
            levels: levels, expected: "",
            message: "conf.default.accept_redirects is 0, but conf.all.accept_redirects is 1: every interface follows ICMP redirects", why: "Switching ip_forward off writes 1 to conf.all.accept_redirects, whatever was there: with 0 set first,\nforwarding on and off again left 1. A file that sets accept_redirects before ip_forward ends like\nthat, and so does one that sets conf.default only. On a host that does not forward, all is enough.",
            fineWhen: "The hosts on the link are all trusted, and routers there use redirects.", fix: fix, references: references,
            facts: ["interfaces", "interfaces.accept_redirects", "sysctl.net.ipv4.conf.all.accept_redirects", "sysctl.net.ipv4.conf.default.accept_redirects", "sysctl.net.ipv4.ip_forward"])
    }

    private static func ruleFWD004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "not known(matched.ipv6_forwarding)", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "If its address or default route comes from router advertisements, set net.ipv6.conf.INTERFACE.accept_ra = 2 there before forwarding goes on. conf.all.accept_ra changes nothing.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "accept_ra 0, 1 and 2, and the role of forwarding"), .init(title: "include/net/ipv6.h, ipv6_accept_ra()", url: "", supports: "the same in the source")]
        return RuleDefinition(
            id: "FWD004", slug: "forwarding-ignores-router-advertisements",
            title: "with IPv6 forwarding on, this interface ignores router advertisements", family: "FWD",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [.init("forwards", "if(known(interface.ipv6_forwarding), interface.ipv6_forwarding, sysctl.net.ipv6.conf.all.forwarding)")], each: "interfaces",
            elementName: "interface", report: .once,
            place: "{interface.name}", condition: "(starts_with(interface.name, 'e') or starts_with(interface.name, 'wl') or starts_with(interface.name, 'bond'))\nand interface.ipv6_accept_ra == 1 and forwards != 0",
            levels: levels, expected: "",
            message: "IPv6 forwarding is on and accept_ra is 1 on {join(matched.name, ', ')}: router advertisements are ignored there", why: "accept_ra 1 means: unless the interface forwards. Switching forwarding on changes no stored value, only\nwhat it means. An address or default route that came from an advertisement expires minutes or hours\nlater, and the host loses IPv6 long after the change that caused it.",
            fineWhen: "Addresses and routes are static, or the network manager takes router advertisements itself.", fix: fix, references: references,
            facts: ["interfaces", "interfaces.ipv6_accept_ra", "interfaces.ipv6_forwarding", "sysctl.net.ipv6.conf.all.forwarding"])
    }

    private static func ruleFWD006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "common == 0 or 10250 in tcp.listeners.port", level: .info, message: "route_localnet is on: neighbours can reach services on 127.0.0.1 unless a rule of the packet filter drops such packets")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "acts at once; node ports on 127.0.0.1 (kube-proxy) and published ports on 127.0.0.1 (Docker without its proxy) stop working",
            text: "Switch it off, or drop packets to and from 127.0.0.0/8 that do not come from lo in the packet filter. Interfaces may have it as well.",
            settings: [.init("net.ipv4.conf.all.route_localnet", "default.net.ipv4.conf.all.route_localnet")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and default"), .init(title: "Kubernetes issue 92315, CVE-2020-8558", url: "https://github.com/kubernetes/kubernetes/issues/92315", supports: "what neighbours can reach, and the rule that kube-proxy adds")]
        return RuleDefinition(
            id: "FWD006", slug: "loopback-addresses-routed",
            title: "127.0.0.0/8 is routed to and from the network", family: "FWD",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.conf.all.route_localnet",
            yieldsTo: [],
            lets: [.init("common", "sysctl.net.ipv4.conf.all.route_localnet")], each: "",
            elementName: "", report: .each,
            place: "", condition: "common != 0 or (known(interfaces.route_localnet) and max(interfaces.route_localnet) != 0)",
            levels: levels, expected: "",
            message: "route_localnet is on: neighbours on the link can reach services that listen on 127.0.0.1", why: "Loopback addresses are then no longer dropped when they come from the network. What relies on listening\non 127.0.0.1 only is open to the link unless the packet filter drops such packets. kube-proxy in\niptables mode sets it, together with a rule that drops them (CVE-2020-8558).",
            fineWhen: "A node of Kubernetes whose kube-proxy put its rule in place, or a host whose own rule drops such packets.", fix: fix, references: references,
            facts: ["default.net.ipv4.conf.all.route_localnet", "interfaces", "interfaces.route_localnet", "sysctl.net.ipv4.conf.all.route_localnet", "tcp.listeners"])
    }

    private static func ruleFWD008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once in this namespace (the whole machine before 4.6); this host's own connections need a route lookup a packet more",
            text: "Switch it off if nearly all packets are forwarded.",
            settings: [.init("net.ipv4.ip_early_demux", "0")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "a pure router may lose throughput by it")]
        return RuleDefinition(
            id: "FWD008", slug: "early-demux-on-router",
            title: "a router looks for a socket for each packet that it forwards", family: "FWD",
            level: .info, confidence: .low, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_early_demux",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.ip_early_demux != 0 and nat.source_nat and nat.forwarding and tcp.reachable_listeners < 3",
            levels: levels, expected: "",
            message: "ip_early_demux is {sysctl.net.ipv4.ip_early_demux} on a host that forwards and has {tcp.reachable_listeners} reachable TCP listeners", why: "Early demux looks for the socket of a packet before its route is known. That pays off for a host's own\nconnections; a packet that is forwarded has no socket here, and the search is lost. That a host with\none or two listeners is a router is a rule of thumb.",
            fineWhen: "The host ends connections itself: a proxy, a VPN, a container host.", fix: fix, references: references,
            facts: ["nat.forwarding", "nat.source_nat", "sysctl.net.ipv4.ip_early_demux", "tcp.reachable_listeners"])
    }

    private static func ruleFWD009() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "acts at once; hosts that were reached through it only are lost as soon as neighbours ask again, unless their interface has proxy_arp itself",
            text: "Set it on the interface that needs it, or publish single addresses with 'ip neigh add proxy', then set conf.all to 0.",
            settings: [.init("net.ipv4.conf.all.proxy_arp", "default.net.ipv4.conf.all.proxy_arp")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning; on while conf.all or the interface is set")]
        return RuleDefinition(
            id: "FWD009", slug: "proxy-arp-everywhere",
            title: "this host answers ARP for everything that it can route", family: "FWD",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.conf.all.proxy_arp",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.conf.all.proxy_arp != 0",
            levels: levels, expected: "default.net.ipv4.conf.all.proxy_arp",
            message: "conf.all.proxy_arp is {sysctl.net.ipv4.conf.all.proxy_arp}: on every link ARP is answered for addresses that are routed elsewhere", why: "On each interface the host claims the addresses that it reaches over another one. On a shared link it\ntakes over packets meant for others, and a wrong netmask there is hidden instead of found.",
            fineWhen: "A concentrator for VPN or dial-in whose clients have addresses of the local network.", fix: fix, references: references,
            facts: ["default.net.ipv4.conf.all.proxy_arp", "sysctl.net.ipv4.conf.all.proxy_arp"])
    }

    private static func ruleFWD011() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once; hosts on the link keep sending through this host where a shorter way exists",
            text: "Set send_redirects to 0 on conf.all, conf.default and each interface: {join(matched.name, ', ')}.",
            settings: [.init("net.ipv4.conf.all.send_redirects", "0"), .init("net.ipv4.conf.default.send_redirects", "0")],
            settingsCondition: "max(matched.send_redirects) == 0")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning; on while conf.all or the interface is set"), .init(title: "net/ipv4/route.c, ip_rt_send_redirect()", url: "", supports: "when one is sent")]
        return RuleDefinition(
            id: "FWD011", slug: "redirects-sent-by-router",
            title: "a router tells hosts to go around it", family: "FWD",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.conf.all.send_redirects",
            yieldsTo: [],
            lets: [.init("common", "sysctl.net.ipv4.conf.all.send_redirects")], each: "interfaces",
            elementName: "interface", report: .once,
            place: "{interface.name}", condition: "not interface.loopback and interface.forwarding != 0 and max(common, interface.send_redirects) != 0\nand (common == 0 or (nat.source_nat and count(interfaces) < 3))",
            levels: levels, expected: "",
            message: "ICMP redirects are sent on {join(matched.name, ', ')}: {if(common == 0, 'conf.all.send_redirects is 0, but the interface has 1 and that is enough', 'this host translates addresses, and hosts that follow them go around it')}", why: "A packet that leaves over the interface it came in on is answered with an ICMP redirect: the sender is\ntold of the next router and goes there directly. Where this host translates addresses, replies then\ncome from one that was never asked. Either of conf.all and the interface is enough to send them.",
            fineWhen: "A plain router on a link where hosts are meant to learn a shorter way.", fix: fix, references: references,
            facts: ["interfaces", "interfaces.forwarding", "interfaces.send_redirects", "nat.source_nat", "sysctl.net.ipv4.conf.all.send_redirects"])
    }
}
