// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleCC001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches interfaces that come up afterwards; on those that are up replace the qdisc with tc or restart them",
            text: "Set fq as default_qdisc and replace the qdisc of the interfaces that are up. Since 4.13 TCP paces by itself.",
            settings: [.init("net.core.default_qdisc", "'fq'")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "commit 218af599fa63, tcp: internal implementation for pacing", url: "https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=218af599fa635b107cfe10acf3249c4dfe5e4123", supports: "pacing without fq, since 4.13"), .init(title: "net.core settings, default_qdisc", url: "https://docs.kernel.org/admin-guide/sysctl/net.html", supports: "it acts when a qdisc is created")]
        return RuleDefinition(
            id: "CC001", slug: "bbr-without-pacing", aliases: [],
            title: "BBR on a kernel that paces with the fq qdisc only", family: "CC",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 9, 0)), .init(.before, KernelVersion(4, 13, 0))]),
            key: "net.ipv4.tcp_congestion_control",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_congestion_control == 'bbr' and sysctl.net.core.default_qdisc != 'fq'",
            levels: levels, expected: "",
            message: "tcp_congestion_control is bbr and default_qdisc is {sysctl.net.core.default_qdisc}: before 4.13 BBR is paced by the fq qdisc alone", why: "BBR sends at a rate and not against a window. Before 4.13 only the fq qdisc keeps to that\nrate; with another one segments leave in bursts that fill queues and are lost.",
            fineWhen: "fq was put on the interfaces with tc; the qdisc of an interface is not looked at here.", fix: fix, references: references,
            facts: ["sysctl.net.core.default_qdisc", "sysctl.net.ipv4.tcp_congestion_control"])
    }

    static func ruleCC002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "reaches sockets made afterwards",
            text: "Look with 'modinfo tcp_{sysctl.net.ipv4.tcp_congestion_control}'. If it is there, name it in /etc/modules-load.d so that it is loaded before the settings; if not, choose one of {sysctl.net.ipv4.tcp_available_congestion_control}.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_available_congestion_control", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the list holds what is loaded; more may be there as modules"), .init(title: "ip-sysctl, tcp_congestion_control", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what the setting does")]
        return RuleDefinition(
            id: "CC002", slug: "congestion-control-not-loaded", aliases: [],
            title: "the congestion control is not one that the kernel has loaded", family: "CC",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_congestion_control",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_congestion_control != 'reno' and not contains(sysctl.net.ipv4.tcp_available_congestion_control, sysctl.net.ipv4.tcp_congestion_control)",
            levels: levels, expected: "",
            message: "tcp_congestion_control is to be {sysctl.net.ipv4.tcp_congestion_control}, and the kernel lists {sysctl.net.ipv4.tcp_available_congestion_control}: the write works only if a module tcp_{sysctl.net.ipv4.tcp_congestion_control} is there to be loaded", why: "A write by root of the first namespace loads the module. Without the module, or in a child\nnamespace, the write fails with ENOENT and the old algorithm stays.",
            fineWhen: "The module is installed and root writes the setting, as systemd-sysctl does at boot.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_available_congestion_control", "sysctl.net.ipv4.tcp_congestion_control"])
    }

    static func ruleCC004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "sysctl.net.ipv4.tcp_congestion_control == 'vegas' or sysctl.net.ipv4.tcp_congestion_control == 'lp'", level: .warning, message: "tcp_congestion_control is {sysctl.net.ipv4.tcp_congestion_control}: it gives way to all other traffic by design")]
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "cubic is the default of most builds and a sound choice; programs and routes can ask for another one (TCP_CONGESTION, 'ip route ... congctl').",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net/ipv4/Kconfig, help texts of the algorithms", url: "", supports: "what each algorithm is made for, and that cubic is the default"), .init(title: "RFC 9438, CUBIC for Fast and Long-Distance Networks", url: "https://www.rfc-editor.org/rfc/rfc9438", supports: "the default of most systems")]
        return RuleDefinition(
            id: "CC004", slug: "congestion-control-historic", aliases: [],
            title: "the default congestion control is an experiment of the past", family: "CC",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_congestion_control",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_congestion_control in ['vegas', 'veno', 'westwood', 'bic', 'htcp', 'hybla', 'illinois', 'yeah', 'scalable', 'highspeed', 'cdg', 'nv', 'lp']\nor (sysctl.net.ipv4.tcp_congestion_control == 'reno' and contains(sysctl.net.ipv4.tcp_available_congestion_control, 'cubic'))",
            levels: levels, expected: "",
            message: "tcp_congestion_control is {sysctl.net.ipv4.tcp_congestion_control}: a choice of guides from 2005 to 2012, kept in the kernel for research and special paths", why: "These algorithms were made for one kind of path and see little use and testing today. As the\ndefault for all connections they are unfair to others or lose to them. Vegas and LP give way\nto all other traffic by design.",
            fineWhen: "A satellite link, a laboratory, or a background service that is meant to give way.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_available_congestion_control", "sysctl.net.ipv4.tcp_congestion_control"])
    }

    static func ruleCC006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 8, 0))]), condition: "", level: .critical, message: "default_qdisc is {sysctl.net.core.default_qdisc}: it does not work without parameters or classes, and an interface that comes up sends nothing"), .init(kernel: .any, condition: "sysctl.net.core.default_qdisc == 'drr' or sysctl.net.core.default_qdisc == 'qfq'", level: .critical, message: "default_qdisc is {sysctl.net.core.default_qdisc}: without a class it drops every packet of an interface that comes up")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches interfaces that come up afterwards; on those that are up replace the qdisc with tc or restart them",
            text: "fq_codel is the default of most distributions; fq suits servers and BBR. Put shaping on an interface with tc, not here.",
            settings: [.init("net.core.default_qdisc", "if(known(sysctl.net.ipv4.tcp_congestion_control) and sysctl.net.ipv4.tcp_congestion_control == 'bbr', 'fq', 'fq_codel')")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net.core settings, default_qdisc", url: "https://docs.kernel.org/admin-guide/sysctl/net.html", supports: "it is created without parameters; htb and drr are named as unsuitable"), .init(title: "net/sched/sch_generic.c, attach_default_qdiscs()", url: "", supports: "what happens when the qdisc cannot be made"), .init(title: "net/sched/sch_htb.c, sch_drr.c, sch_qfq.c: init functions", url: "", supports: "refusal without parameters; no class without configuration")]
        return RuleDefinition(
            id: "CC006", slug: "default-qdisc-unsuitable", aliases: [],
            title: "default_qdisc does not work without parameters", family: "CC",
            level: .error, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "net.core.default_qdisc",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.core.default_qdisc in ['htb', 'hfsc', 'drr', 'qfq', 'ets', 'cbq', 'prio', 'tbf', 'netem', 'red']",
            levels: levels, expected: "",
            message: "default_qdisc is {sysctl.net.core.default_qdisc}: it does not work without parameters or classes, and an interface that comes up gives it none", why: "An interface that comes up gets this qdisc with no parameters. drr and qfq then have no class\nand drop every packet. The others cannot be made: since 5.8 the interface then runs without a\nqueue, before that it sends nothing.",
            fineWhen: "", fix: fix, references: references,
            facts: ["sysctl.net.core.default_qdisc", "sysctl.net.ipv4.tcp_congestion_control"])
    }

    static func ruleCC007() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Keep the default for the world and ask for dctcp by route ('ip route ... congctl dctcp') or by socket. tcp_ecn needs no change: dctcp asks for ECN itself.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "Documentation, DCTCP", url: "https://docs.kernel.org/networking/dctcp.html", supports: "the network must mark; how to use it"), .init(title: "RFC 8257, Data Center TCP", url: "https://www.rfc-editor.org/rfc/rfc8257", supports: "not for the open Internet")]
        return RuleDefinition(
            id: "CC007", slug: "dctcp-outside-fabric", aliases: [],
            title: "DCTCP is the default for all connections", family: "CC",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]),
            key: "net.ipv4.tcp_congestion_control",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_congestion_control == 'dctcp'",
            levels: levels, expected: "",
            message: "tcp_congestion_control is dctcp for all connections, including those that leave the datacentre", why: "DCTCP slows down in proportion to the share of marked packets. It relies on every switch of\nthe path marking early. On a path without such marks it overruns queues and takes the share of\nother connections.",
            fineWhen: "Every peer is in a fabric whose switches mark at a low threshold, and nothing else shares\ntheir queues.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_congestion_control"])
    }

    static func ruleCC008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches connections opened afterwards",
            text: "Switch the fallback on again.",
            settings: [.init("net.ipv4.tcp_ecn_fallback", "default.net.ipv4.tcp_ecn_fallback")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_ecn and tcp_ecn_fallback", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and defaults"), .init(title: "RFC 3168, section 6.1.1.1", url: "https://www.rfc-editor.org/rfc/rfc3168", supports: "a retry without ECN")]
        return RuleDefinition(
            id: "CC008", slug: "ecn-without-fallback", aliases: [],
            title: "ECN is asked for and may not be given up", family: "CC",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_ecn_fallback",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_ecn == 1 and sysctl.net.ipv4.tcp_ecn_fallback == 0\nand not (known(sysctl.net.ipv4.tcp_congestion_control) and sysctl.net.ipv4.tcp_congestion_control == 'dctcp')",
            levels: levels, expected: "default.net.ipv4.tcp_ecn_fallback",
            message: "tcp_ecn is 1 and tcp_ecn_fallback is 0: connections over a path that drops ECN requests fail instead of going on without", why: "With tcp_ecn 1 every connect() asks for ECN in its SYN. Some devices drop such SYNs. The\nfallback sends the second try without the request.",
            fineWhen: "All paths belong to you and are known to pass ECN.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_ecn_fallback", "sysctl.net.ipv4.tcp_congestion_control", "sysctl.net.ipv4.tcp_ecn", "sysctl.net.ipv4.tcp_ecn_fallback"])
    }

    static func ruleCC009() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches connections opened afterwards",
            text: "Go back to the default.",
            settings: [.init("net.ipv4.tcp_ecn", "default.net.ipv4.tcp_ecn")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_ecn", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning of 0, 1 and 2"), .init(title: "RFC 8087, Benefits of Explicit Congestion Notification", url: "https://www.rfc-editor.org/rfc/rfc8087", supports: "what it gains")]
        return RuleDefinition(
            id: "CC009", slug: "ecn-refused", aliases: [],
            title: "ECN is refused to peers that ask for it", family: "CC",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_ecn",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_ecn == 0",
            levels: levels, expected: "default.net.ipv4.tcp_ecn",
            message: "tcp_ecn is 0: the host refuses ECN to peers that ask for it; the default {default.net.ipv4.tcp_ecn} accepts it", why: "With ECN a router marks packets instead of dropping them, so that congestion costs no\nretransmission. The default asks nobody and answers those who ask, which cannot break a\nconnection of this host. The devices of the 2000s for which guides advised 0 concern hosts\nthat ask.",
            fineWhen: "A policy of the site, or dctcp, which asks for ECN itself.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_ecn", "sysctl.net.ipv4.tcp_ecn"])
    }

    static func ruleCC010() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "start < 100 or avoidance < 100", level: .warning, message: "{if(known(start < 100) and start < 100, join(['tcp_pacing_ss_ratio is ', text(start)], ''), '')}{if(known(start < 100) and start < 100 and known(avoidance < 100) and avoidance < 100, ' and ', '')}{if(known(avoidance < 100) and avoidance < 100, join(['tcp_pacing_ca_ratio is ', text(avoidance)], ''), '')} percent: below 100 a paced connection cannot speed up")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts on open connections too, with their next acknowledgements; it matters only where TCP paces, with fq or SO_MAX_PACING_RATE",
            text: "Remove the lines.",
            settings: [.init("net.ipv4.tcp_pacing_ss_ratio", "if(start < 200, default.net.ipv4.tcp_pacing_ss_ratio, start)"), .init("net.ipv4.tcp_pacing_ca_ratio", "if(avoidance < 100, default.net.ipv4.tcp_pacing_ca_ratio, avoidance)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_pacing_ss_ratio and tcp_pacing_ca_ratio", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what they multiply, and the defaults")]
        return RuleDefinition(
            id: "CC010", slug: "pacing-ratio-low", aliases: [],
            title: "a pacing ratio holds connections back", family: "CC",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [.init("start", "sysctl.net.ipv4.tcp_pacing_ss_ratio"), .init("avoidance", "sysctl.net.ipv4.tcp_pacing_ca_ratio")], each: "",
            elementName: "", report: .each,
            place: "", condition: "start < 200 or avoidance < 100",
            levels: levels, expected: "",
            message: "tcp_pacing_ss_ratio is {start}%: slow start is paced below the doubling that it is to reach; the default is {default.net.ipv4.tcp_pacing_ss_ratio}%", why: "A paced connection sends at the current rate times this ratio. Slow start doubles the rate in\na round trip and needs 200 for that. Below 100 a connection may not send as fast as its own\nwindow allows, and never speeds up.",
            fineWhen: "A device shapes its own traffic on purpose.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_pacing_ca_ratio", "default.net.ipv4.tcp_pacing_ss_ratio", "sysctl.net.ipv4.tcp_pacing_ca_ratio", "sysctl.net.ipv4.tcp_pacing_ss_ratio"])
    }
}
