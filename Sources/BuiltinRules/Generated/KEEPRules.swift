// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static var rulesKEEP: [RuleDefinition] {
        [
            ruleKEEP001(),
            ruleKEEP002(),
            ruleKEEP003(),
            ruleKEEP004(),
            ruleKEEP007(),
            ruleKEEP010(),
        ]
    }

    private static func ruleKEEP001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets that start waiting afterwards, and only those whose program asked for keepalive",
            text: "Send the first probe at six tenths of the timeout; the program has to switch keepalive on (SO_KEEPALIVE), the sysctl does not.",
            settings: [.init("net.ipv4.tcp_keepalive_time", "declared.nat_timeout * 0.6"), .init("net.ipv4.tcp_keepalive_intvl", "min(sysctl.net.ipv4.tcp_keepalive_intvl, declared.nat_timeout * 0.1)")],
            settingsCondition: "declared.nat_timeout >= 10s and sysctl.net.ipv4.tcp_keepalive_intvl > 0s")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp(7), tcp_keepalive_time", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "meaning, and that keepalive acts only with SO_KEEPALIVE"), .init(title: "RFC 5382, NAT Behavioral Requirements for TCP", url: "https://www.rfc-editor.org/rfc/rfc5382", supports: "idle timeouts of translators")]
        return RuleDefinition(
            id: "KEEP001", slug: "keepalive-slower-than-path",
            title: "keepalive comes too late for the idle timeout of the path", family: "KEEP",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_keepalive_time",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_keepalive_time >= declared.nat_timeout - sysctl.net.ipv4.tcp_keepalive_intvl",
            levels: levels, expected: "declared.nat_timeout * 0.6",
            message: "the first keepalive probe goes out after {sysctl.net.ipv4.tcp_keepalive_time}, but the path forgets idle connections after {declared.nat_timeout}", why: "A NAT, firewall or load balancer forgets an idle connection without telling anybody. Both ends\nbelieve that they are connected, and the next request hangs until retransmissions give up. A probe\nhas to pass before that, with room for one that is lost.",
            fineWhen: "All connections are short, or the applications send a heartbeat of their own.", fix: fix, references: references,
            facts: ["declared.nat_timeout", "sysctl.net.ipv4.tcp_keepalive_intvl", "sysctl.net.ipv4.tcp_keepalive_time"])
    }

    private static func ruleKEEP002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets that start waiting afterwards, and only those whose program asked for keepalive",
            text: "Send the first probe at six tenths of the timeout, or raise nf_conntrack_tcp_timeout_established. The program has to switch keepalive on (SO_KEEPALIVE); the sysctl does not.",
            settings: [.init("net.ipv4.tcp_keepalive_time", "if(known(declared.nat_timeout), min(forgets, declared.nat_timeout), forgets) * 0.6")],
            settingsCondition: "forgets >= 100s")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl, nf_conntrack_tcp_timeout_established", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "default of 432000 s"), .init(title: "tcp(7), tcp_keepalive_time", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "meaning, and that keepalive acts only with SO_KEEPALIVE")]
        return RuleDefinition(
            id: "KEEP002", slug: "keepalive-slower-than-conntrack",
            title: "this host forgets idle connections before keepalive speaks", family: "KEEP",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_keepalive_time",
            yieldsTo: ["CT004"],
            lets: [.init("idle", "if(known(sysctl.net.ipv4.tcp_keepalive_time), sysctl.net.ipv4.tcp_keepalive_time, default.net.ipv4.tcp_keepalive_time)"), .init("forgets", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_established")], each: "",
            elementName: "", report: .each,
            place: "", condition: "idle >= forgets and forgets > 0s",
            levels: levels, expected: "",
            message: "the first keepalive probe goes out after {idle}, but connection tracking on this host forgets idle connections after {forgets}", why: "Where the firewall of this host lets established connections pass and drops the rest, or\ntranslates addresses, a connection that it has forgotten is dead: the next segment is dropped,\nand both ends wait. With a timeout of 2 s the data after a pause of 5 s was lost; with keepalive\nat 1 s it arrived.",
            fineWhen: "The rules of this host neither look at the state of connections nor translate addresses, or all\nconnections are short.", fix: fix, references: references,
            facts: ["declared.nat_timeout", "default.net.ipv4.tcp_keepalive_time", "sysctl.net.ipv4.tcp_keepalive_time", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_established"])
    }

    private static func ruleKEEP003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets that start waiting afterwards, and only those whose program asked for keepalive",
            text: "Go back to the defaults, or set shorter times in the program that needs them (TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT).",
            settings: [.init("net.ipv4.tcp_keepalive_time", "min(sysctl.net.ipv4.tcp_keepalive_time, default.net.ipv4.tcp_keepalive_time)"), .init("net.ipv4.tcp_keepalive_intvl", "min(sysctl.net.ipv4.tcp_keepalive_intvl, default.net.ipv4.tcp_keepalive_intvl)"), .init("net.ipv4.tcp_keepalive_probes", "min(sysctl.net.ipv4.tcp_keepalive_probes, default.net.ipv4.tcp_keepalive_probes)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_keepalive_time, tcp_keepalive_intvl and tcp_keepalive_probes", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "defaults"), .init(title: "tcp(7), TCP_KEEPIDLE, TCP_KEEPINTVL and TCP_KEEPCNT", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "the same for one socket")]
        return RuleDefinition(
            id: "KEEP003", slug: "dead-peers-noticed-late",
            title: "vanished peers are noticed later than with the default", family: "KEEP",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_keepalive_time",
            yieldsTo: [],
            lets: [.init("after", "sysctl.net.ipv4.tcp_keepalive_time + sysctl.net.ipv4.tcp_keepalive_intvl * sysctl.net.ipv4.tcp_keepalive_probes"), .init("usual", "default.net.ipv4.tcp_keepalive_time + default.net.ipv4.tcp_keepalive_intvl * default.net.ipv4.tcp_keepalive_probes")], each: "",
            elementName: "", report: .each,
            place: "", condition: "after > usual",
            levels: levels, expected: "",
            message: "keepalive gives a vanished peer up after {after} (time {sysctl.net.ipv4.tcp_keepalive_time} + {sysctl.net.ipv4.tcp_keepalive_probes} probes {sysctl.net.ipv4.tcp_keepalive_intvl} apart), the default after {usual}", why: "Until then the sockets of peers that vanished without a word hold descriptors, memory and session\nslots. The kernel's own 2 hours and 11 minutes are long already: databases, load balancers and\nfleets of devices usually want minutes, for which 300, 30 and 5 are common.",
            fineWhen: "Batteries or metered links, or programs that find dead peers by themselves.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_keepalive_intvl", "default.net.ipv4.tcp_keepalive_probes", "default.net.ipv4.tcp_keepalive_time", "sysctl.net.ipv4.tcp_keepalive_intvl", "sysctl.net.ipv4.tcp_keepalive_probes", "sysctl.net.ipv4.tcp_keepalive_time"])
    }

    private static func ruleKEEP004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "probes == 1", level: .warning, message: "tcp_keepalive_probes is 1: one probe or answer that is lost ends an idle connection to a healthy peer")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets that start waiting afterwards, and only those whose program asked for keepalive and set no numbers of its own",
            text: "Choose the idle time by the idle timeout of the path, not below 60 s, and give a peer several probes.",
            settings: [.init("net.ipv4.tcp_keepalive_time", "if(idle < 30s and not known(declared.nat_timeout), 60s, idle)"), .init("net.ipv4.tcp_keepalive_intvl", "if(interval * probes < 10s and probes > 1 and not known(declared.nat_timeout), default.net.ipv4.tcp_keepalive_intvl, interval)"), .init("net.ipv4.tcp_keepalive_probes", "if(probes == 1, default.net.ipv4.tcp_keepalive_probes, probes)")],
            settingsCondition: "idle > 0s and interval > 0s")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 1122, section 4.2.3.6", url: "https://www.rfc-editor.org/rfc/rfc1122", supports: "one unanswered probe must not end a connection"), .init(title: "tcp(7), tcp_keepalive_probes", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "meaning")]
        return RuleDefinition(
            id: "KEEP004", slug: "keepalive-too-aggressive",
            title: "keepalive ends connections over a short interruption", family: "KEEP",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_keepalive_time",
            yieldsTo: ["KEEP010"],
            lets: [.init("idle", "sysctl.net.ipv4.tcp_keepalive_time"), .init("interval", "sysctl.net.ipv4.tcp_keepalive_intvl"), .init("probes", "sysctl.net.ipv4.tcp_keepalive_probes")], each: "",
            elementName: "", report: .each,
            place: "", condition: "probes == 1\nor (not known(declared.nat_timeout)\n  and ((idle > 0s and idle < 30s)\n    or (interval > 0s and probes != 0 and interval * probes < 10s)))",
            levels: levels, expected: "",
            message: "{if(known(idle) and idle > 0s and idle < 30s, 'tcp_keepalive_time', 'tcp_keepalive_intvl times tcp_keepalive_probes')} is {if(known(idle) and idle > 0s and idle < 30s, idle, interval * probes)}: {if(known(idle) and idle > 0s and idle < 30s, 'every idle connection with keepalive sends a packet at least that often', 'an interruption of that length ends idle connections with keepalive')}", why: "RFC 1122 forbids to take one unanswered probe for a dead connection, because segments without\ndata are not sent again. Few probes close together end every idle connection with keepalive when\na switch or a route needs some seconds. A short idle time wakes radios and fills logs on all\nconnections, and finds nothing that the next request would not. That 30 s and 10 s are the\nborders is a rule of thumb.",
            fineWhen: "Heartbeats of a cluster on a network of its own, or a path whose idle timeout is that short.", fix: fix, references: references,
            facts: ["declared.nat_timeout", "default.net.ipv4.tcp_keepalive_intvl", "default.net.ipv4.tcp_keepalive_probes", "sysctl.net.ipv4.tcp_keepalive_intvl", "sysctl.net.ipv4.tcp_keepalive_probes", "sysctl.net.ipv4.tcp_keepalive_time"])
    }

    private static func ruleKEEP007() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "idle <= 0s or interval <= 0s", level: .error, message: "{if(known(idle) and idle <= 0s, 'tcp_keepalive_time', 'tcp_keepalive_intvl')} is {if(known(idle) and idle <= 0s, idle, interval)}: {if(known(idle) and idle < 0s, 'no keepalive probe is ever sent', if(known(idle) and idle == 0s, 'idle connections are probed every tcp_keepalive_intvl without a pause', 'probes are not spaced as anybody meant it'))}")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets that start waiting afterwards, and only those whose program asked for keepalive",
            text: "Go back to the defaults, or to the time that the path needs.",
            settings: [.init("net.ipv4.tcp_keepalive_time", "if(idle <= 0s or idle > 32767s, default.net.ipv4.tcp_keepalive_time, idle)"), .init("net.ipv4.tcp_keepalive_intvl", "if(interval <= 0s or interval > 32767s, default.net.ipv4.tcp_keepalive_intvl, interval)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp(7), tcp_keepalive_time, TCP_KEEPIDLE", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "meaning"), .init(title: "MAX_TCP_KEEPIDLE and MAX_TCP_KEEPINTVL in include/net/tcp.h", url: "", supports: "32767 s is the most that a program may ask for")]
        return RuleDefinition(
            id: "KEEP007", slug: "keepalive-value-invalid",
            title: "a keepalive time is not a time", family: "KEEP",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_keepalive_time",
            yieldsTo: [],
            lets: [.init("idle", "sysctl.net.ipv4.tcp_keepalive_time"), .init("interval", "sysctl.net.ipv4.tcp_keepalive_intvl")], each: "",
            elementName: "", report: .each,
            place: "", condition: "idle <= 0s or interval <= 0s or idle > 32767s or interval > 32767s",
            levels: levels, expected: "",
            message: "{if(known(idle) and idle > 32767s, 'tcp_keepalive_time', 'tcp_keepalive_intvl')} is {if(known(idle) and idle > 32767s, idle, interval)}, more than the 32767 s that a program may ask for", why: "The kernel takes 0 and negative numbers without complaint. With an idle time of 0 one probe went\nout every interval; with -1 none was sent in 5 s, so that dead peers stay for ever. Above 32767 s\nno program can ask for the same with TCP_KEEPIDLE or TCP_KEEPINTVL, which answer EINVAL.",
            fineWhen: "A time above 32767 s that is meant to switch probes off in practice.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_keepalive_intvl", "default.net.ipv4.tcp_keepalive_time", "sysctl.net.ipv4.tcp_keepalive_intvl", "sysctl.net.ipv4.tcp_keepalive_time"])
    }

    private static func ruleKEEP010() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets of programs that set no number of their own, at their next probe",
            text: "Go back to the default. To have no keepalive, leave SO_KEEPALIVE off in the program.",
            settings: [.init("net.ipv4.tcp_keepalive_probes", "default.net.ipv4.tcp_keepalive_probes")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp(7), tcp_keepalive_probes", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "meaning and default"), .init(title: "tcp_keepalive_timer() in net/ipv4/tcp_timer.c", url: "", supports: "the limit is looked at before a probe is sent")]
        return RuleDefinition(
            id: "KEEP010", slug: "keepalive-probes-zero",
            title: "keepalive ends healthy connections without asking", family: "KEEP",
            level: .critical, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_keepalive_probes",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_keepalive_probes <= 0",
            levels: levels, expected: "default.net.ipv4.tcp_keepalive_probes",
            message: "tcp_keepalive_probes is {sysctl.net.ipv4.tcp_keepalive_probes}: a connection with keepalive that is idle for {if(known(sysctl.net.ipv4.tcp_keepalive_time), sysctl.net.ipv4.tcp_keepalive_time, default.net.ipv4.tcp_keepalive_time)} ends, whether the peer is there or not", why: "When the idle time is over the kernel compares the probes sent with this limit before it sends\none. With 0 the limit is reached at once and the connection ends with ETIMEDOUT: on loopback,\nwith a healthy peer and an idle time of 1 s, within 2 s. It hits every program that uses\nkeepalive without a number of its own.",
            fineWhen: "Never. Programs that set TCP_KEEPCNT themselves are not hit.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_keepalive_probes", "default.net.ipv4.tcp_keepalive_time", "sysctl.net.ipv4.tcp_keepalive_probes", "sysctl.net.ipv4.tcp_keepalive_time"])
    }
}
