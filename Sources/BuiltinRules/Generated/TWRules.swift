// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleTW001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once; TIME-WAIT sockets then last their full 60 s, which an accepting host can afford",
            text: "Set it to 0 and remove the line from the configuration; kernels since 4.12 do not know the key.",
            settings: [.init("net.ipv4.tcp_tw_recycle", "0")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp: remove tcp_tw_recycle, commit 4396e46187ca", url: "https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=4396e46187ca", supports: "removal in 4.12 and the reason"), .init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "how the timestamp check drops SYNs behind NAT")]
        return RuleDefinition(
            id: "TW001", slug: "tw-recycle-enabled", aliases: [],
            title: "tcp_tw_recycle drops connections of clients behind NAT", family: "TW",
            level: .critical, confidence: .high, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 12, 0))]),
            key: "net.ipv4.tcp_tw_recycle",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_tw_recycle != 0",
            levels: levels, expected: "0",
            message: "tcp_tw_recycle is {sysctl.net.ipv4.tcp_tw_recycle}: SYNs from clients that share one address are dropped at random; on kernels 4.10 and 4.11 from any client", why: "The host keeps one last timestamp per remote address and drops a SYN whose timestamp is older,\nwithout an answer. Machines behind one NAT address have unrelated clocks, so all but one of them\nfail now and then for up to a minute. From 4.10 each connection or pair of addresses has its own\nrandom offset, so that even a lone client is hit.",
            fineWhen: "Never on a host that accepts connections from elsewhere. Not having a NAT of your own is no\nexcuse: mobile networks, proxies and carrier NAT are in the clients' path.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_tw_recycle"])
    }

    static func ruleTW002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "line.ignores_errors", level: .info, message: ""), .init(kernel: .any, condition: "line.value == \"0\"", level: .info, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Delete the line. Nothing takes its place: on a host that accepts connections TIME-WAIT needs no setting.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp: remove tcp_tw_recycle, commit 4396e46187ca", url: "https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=4396e46187ca", supports: "removal in 4.12 and the reason"), .init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "what each loader does with a key that does not exist")]
        return RuleDefinition(
            id: "TW002", slug: "tw-recycle-left-behind", aliases: [],
            title: "tcp_tw_recycle is configured for a kernel that has no such key", family: "TW",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.removed",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "line.key == \"net.ipv4.tcp_tw_recycle\"",
            levels: levels, expected: "",
            message: "tcp_tw_recycle was removed in Linux {line.version}: the line sets nothing", why: "systemd-sysctl and 'sysctl --system' log that the key does not exist, set nothing and end with 0;\n'sysctl -p' ends with 1 (255 in procps 3.3), which stops scripts that look at it. If the file is\never copied to a kernel before 4.12, the value 1 drops connections of clients behind NAT.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.removed"])
    }

    static func ruleTW003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 18, 0))]), condition: "sysctl.net.ipv4.tcp_tw_reuse == 2", level: .info, message: "tcp_timestamps is 0, so the kernel's default tcp_tw_reuse 2 has no effect on loopback connections either")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "only connections opened afterwards carry timestamps; the other end must offer them too",
            text: "Switch timestamps on; look at the peers as well, one side alone does not help.",
            settings: [.init("net.ipv4.tcp_timestamps", "default.net.ipv4.tcp_timestamps")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_tw_reuse and tcp_timestamps", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what the two settings do"), .init(title: "tcp_twsk_unique() in net/ipv4/tcp_ipv4.c", url: "", supports: "the check for a timestamp of the old connection")]
        return RuleDefinition(
            id: "TW003", slug: "tw-reuse-without-timestamps", aliases: ["MIX001"],
            title: "tcp_tw_reuse does nothing because timestamps are off", family: "TW",
            level: .error, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_timestamps",
            yieldsTo: ["TS004"],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_tw_reuse != 0 and sysctl.net.ipv4.tcp_timestamps == 0",
            levels: levels, expected: "default.net.ipv4.tcp_timestamps",
            message: "tcp_tw_reuse is {sysctl.net.ipv4.tcp_tw_reuse} but tcp_timestamps is 0: no TIME-WAIT port is ever taken over", why: "connect() may take over a TIME-WAIT socket only if the old connection carried timestamps, because\na newer timestamp is what tells late segments from new ones. With timestamps off on either end,\n20 connects over 10 ports gave 10 successes and 10 failures, exactly as with reuse off.",
            fineWhen: "The host opens hardly any connections, or a security baseline demands timestamps off and the lost\nreuse is accepted.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_timestamps", "sysctl.net.ipv4.tcp_timestamps", "sysctl.net.ipv4.tcp_tw_reuse"], mayBeBackported: true)
    }

    static func ruleTW004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Nothing has to change. When cleaning up, remove the line; this kernel's default is {default.net.ipv4.tcp_tw_reuse}.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "reuse acts on outgoing connections only"), .init(title: "ip-sysctl, tcp_tw_reuse", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "values")]
        return RuleDefinition(
            id: "TW004", slug: "tw-reuse-on-accepting-host", aliases: [],
            title: "tcp_tw_reuse does nothing for accepted connections", family: "TW",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_tw_reuse",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_tw_reuse == 1\nand tcp.reachable_listeners > 0\nand tcp.outgoing.total == 0",
            levels: levels, expected: "default.net.ipv4.tcp_tw_reuse",
            message: "tcp_tw_reuse is 1 on a host that has no outgoing connection now: harmless, but it does nothing for incoming ones", why: "The setting is read in connect() only. An incoming SYN that meets a TIME-WAIT socket is judged by\nits sequence number and timestamp whatever the value: with reuse at 0, five connects from one\nclient port onto server-side TIME-WAIT all succeeded.",
            fineWhen: "The host also connects to backends, databases or caches and merely had no such connection at the\nmoment of this look.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_tw_reuse", "sysctl.net.ipv4.tcp_tw_reuse", "tcp.outgoing.total", "tcp.reachable_listeners"])
    }

    static func ruleTW005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "outgoing connections opened afterwards may take a port that is in TIME-WAIT for more than a second; both ends must use timestamps",
            text: "First let the program keep connections open and use them again, or spread them over more source or destination addresses and ports. If that is not possible, allow the reuse of TIME-WAIT ports; tcp_fin_timeout does not help.",
            settings: [.init("net.ipv4.tcp_tw_reuse", "1")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "60 s, and how reuse helps the connecting side"), .init(title: "ip-sysctl, tcp_tw_reuse and ip_local_port_range", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what the settings do")]
        return RuleDefinition(
            id: "TW005", slug: "reuse-off-while-connecting-fast", aliases: [],
            title: "new connections to one destination outrun the ports that come out of TIME-WAIT", family: "TW",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_tw_reuse",
            yieldsTo: ["PORT101", "PORT102"],
            lets: [.init("share", "destination.total / tcp.outgoing.total"), .init("connects", "increase.Tcp.ActiveOpens * (60s / sample.interval) * share")], each: "tcp.destinations",
            elementName: "destination", report: .each,
            place: "{destination.source} to {destination.destination}:{destination.port}", condition: "sysctl.net.ipv4.tcp_tw_reuse != 1 and sysctl.net.ipv4.tcp_timestamps != 0\nand not destination.loopback\nand destination.time_wait >= destination.live\nand connects > ports.usable",
            levels: levels, expected: "",
            message: "about {number(connects)} connects a minute to {destination.destination}:{destination.port}, but {ports.usable} ports, each held for 60 s: they run out within a minute", why: "The side that closes first keeps the addresses and ports of a connection for 60 s. One source\naddress reaches one destination address and port at most as often in a minute as there are usable\nports. The rate is what the sample saw, shared out by the sockets that each destination holds.",
            fineWhen: "The burst is shorter than a minute, or the other side closes first from now on.", fix: fix, references: references,
            facts: ["increase.Tcp.ActiveOpens", "ports.usable", "sample.interval", "sysctl.net.ipv4.tcp_timestamps", "sysctl.net.ipv4.tcp_tw_reuse", "tcp.destinations", "tcp.outgoing.total"])
    }

    static func ruleTW006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "limit < 5000 and host.ram >= 2GiB", level: .error, message: ""), .init(kernel: .any, condition: "not known(host.page_size)", level: .info, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once for this namespace; a TIME-WAIT socket takes a few hundred bytes",
            text: "Remove the line that lowers it. Without it the kernel takes half the size of its connection table at boot.",
            settings: [.init("net.ipv4.tcp_max_tw_buckets", "default.net.ipv4.tcp_max_tw_buckets")],
            settingsCondition: "known(default.net.ipv4.tcp_max_tw_buckets)")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_max_tw_buckets", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the limit must not be lowered artificially"), .init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "what a TIME-WAIT socket costs")]
        return RuleDefinition(
            id: "TW006", slug: "tw-buckets-lowered", aliases: [],
            title: "tcp_max_tw_buckets is below what the kernel gives this host", family: "TW",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_max_tw_buckets",
            yieldsTo: ["TW101"],
            lets: [.init("limit", "sysctl.net.ipv4.tcp_max_tw_buckets"), .init("usual", "default.net.ipv4.tcp_max_tw_buckets")], each: "",
            elementName: "", report: .each,
            place: "", condition: "limit > 0 and (host.ram >= 256MiB or not known(host.page_size))\nand ((known(usual) and limit < usual)\n  or (not known(usual) and limit < 32768\n    and (host.ram >= 1GiB or not known(host.page_size))))",
            levels: levels, expected: "default.net.ipv4.tcp_max_tw_buckets",
            message: "tcp_max_tw_buckets is {limit}: connections closed beyond that number skip TIME-WAIT", why: "Above the limit a closing socket is destroyed at once. Nothing is cleaned up by that: late\nsegments can then reach a new connection, and a lost last acknowledgement ends in a reset for the\npeer. An entry costs a few hundred bytes, so that a low limit saves next to nothing.",
            fineWhen: "The host has very little memory, or it closes so few connections that the number is never reached.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_max_tw_buckets", "host.page_size", "host.ram", "sysctl.net.ipv4.tcp_ehash_entries", "sysctl.net.ipv4.tcp_max_tw_buckets"])
    }

    static func ruleTW007() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "sysctl.net.ipv4.tcp_max_tw_buckets < 0", level: .warning, message: "tcp_max_tw_buckets is {sysctl.net.ipv4.tcp_max_tw_buckets}: a negative number means no limit, so that a flood of closes can take all the memory it wants")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once for this namespace",
            text: "Remove the line. Without it the kernel takes half the size of its connection table at boot.",
            settings: [.init("net.ipv4.tcp_max_tw_buckets", "default.net.ipv4.tcp_max_tw_buckets")],
            settingsCondition: "known(default.net.ipv4.tcp_max_tw_buckets)")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_max_tw_buckets", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "purpose of the limit")]
        return RuleDefinition(
            id: "TW007", slug: "tw-buckets-zero", aliases: [],
            title: "tcp_max_tw_buckets removes TIME-WAIT or its limit", family: "TW",
            level: .critical, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_max_tw_buckets",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_max_tw_buckets <= 0",
            levels: levels, expected: "default.net.ipv4.tcp_max_tw_buckets",
            message: "tcp_max_tw_buckets is 0: every connection that closes here skips TIME-WAIT", why: "The kernel accepts any integer. With 0 every close destroys the socket at once, so that late\nsegments and lost last acknowledgements are answered with resets. A negative number acts as no\nlimit, which takes away the guard against a flood.",
            fineWhen: "A negative value on a lab machine.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_max_tw_buckets", "sysctl.net.ipv4.tcp_ehash_entries", "sysctl.net.ipv4.tcp_max_tw_buckets"])
    }

    static func ruleTW008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Nothing has to change. If ports run out, reuse connections in the program or widen ip_local_port_range; this setting cannot help.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp(7), tcp_fin_timeout", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "meaning of the setting"), .init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "TIME-WAIT is a constant")]
        return RuleDefinition(
            id: "TW008", slug: "fin-timeout-folklore", aliases: [],
            title: "tcp_fin_timeout does not shorten TIME-WAIT", family: "TW",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_fin_timeout",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_fin_timeout < default.net.ipv4.tcp_fin_timeout\nand sysctl.net.ipv4.tcp_fin_timeout >= 5s\nand not (known(tcp.states.fin_wait2) and known(tcp.states.time_wait)\n  and tcp.states.fin_wait2 > tcp.states.time_wait)",
            levels: levels, expected: "default.net.ipv4.tcp_fin_timeout",
            message: "tcp_fin_timeout is {sysctl.net.ipv4.tcp_fin_timeout}: it limits orphaned FIN-WAIT-2 sockets, TIME-WAIT still lasts 60 s", why: "The setting bounds how long a closed socket without a process waits for the peer's FIN. TIME-WAIT\nis a constant of 60 s in the kernel. With the value 1 the TIME-WAIT timer still read 57 s and the\nports ran out just the same.",
            fineWhen: "Many orphaned FIN-WAIT-2 sockets were measured: 15 to 30 s is then acceptable.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_fin_timeout", "sysctl.net.ipv4.tcp_fin_timeout", "tcp.states.fin_wait2", "tcp.states.time_wait"])
    }

    static func ruleTW009() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "sysctl.net.ipv4.tcp_fin_timeout <= 0s", level: .error, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts on sockets that close afterwards",
            text: "Go back to the default; TIME-WAIT is not affected either way.",
            settings: [.init("net.ipv4.tcp_fin_timeout", "default.net.ipv4.tcp_fin_timeout")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp(7), tcp_fin_timeout", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "meaning of the setting"), .init(title: "ip-sysctl, tcp_fin_timeout", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "default")]
        return RuleDefinition(
            id: "TW009", slug: "fin-timeout-too-small", aliases: [],
            title: "tcp_fin_timeout is too small to close connections safely", family: "TW",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_fin_timeout",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_fin_timeout < 5s",
            levels: levels, expected: "default.net.ipv4.tcp_fin_timeout",
            message: "tcp_fin_timeout is {sysctl.net.ipv4.tcp_fin_timeout}: a peer that needs longer to close gets a reset", why: "A closed socket without a process is forgotten before a slow peer has sent its FIN. The late FIN is\nanswered with a reset and no TIME-WAIT guards the connection's addresses and ports. The kernel\ntakes 0 and negative numbers without complaint and applies a floor of 3.5 times the\nretransmission timeout, so that the value is not even what its author thinks.",
            fineWhen: "Never needed. If FIN-WAIT-2 sockets are many, 15 s is low enough for peers on the same site.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_fin_timeout", "sysctl.net.ipv4.tcp_fin_timeout"])
    }

    static func ruleTW010() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Nothing has to change.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 1337, TIME-WAIT Assassination Hazards in TCP", url: "https://www.rfc-editor.org/rfc/rfc1337", supports: "the hazard that the setting is about"), .init(title: "ip-sysctl, tcp_rfc1337", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and default")]
        return RuleDefinition(
            id: "TW010", slug: "rfc1337-misread", aliases: [],
            title: "tcp_rfc1337 is no tuning for TIME-WAIT or SYN floods", family: "TW",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_rfc1337",
            yieldsTo: ["MIX018"],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_rfc1337 != 0",
            levels: levels, expected: "default.net.ipv4.tcp_rfc1337",
            message: "tcp_rfc1337 is {sysctl.net.ipv4.tcp_rfc1337}: harmless, it only makes TIME-WAIT sockets ignore resets", why: "A reset normally ends a TIME-WAIT socket early; with this setting it does not. It neither shortens\nTIME-WAIT nor resists floods, and it does not repair a host that destroys TIME-WAIT early through\na low tcp_max_tw_buckets.",
            fineWhen: "Always; a hardening baseline may ask for it.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_rfc1337", "sysctl.net.ipv4.tcp_rfc1337"])
    }

    static func ruleTW011() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "delay < 100ms", level: .warning, message: "tcp_tw_reuse_delay is {delay}: a new connection may not look newer than the old one to a peer whose timestamps tick slowly")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "outgoing connections opened afterwards",
            text: "Go back to the default.",
            settings: [.init("net.ipv4.tcp_tw_reuse_delay", "default.net.ipv4.tcp_tw_reuse_delay")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_tw_reuse_delay", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "default and meaning")]
        return RuleDefinition(
            id: "TW011", slug: "tw-reuse-delay-lowered", aliases: [],
            title: "TIME-WAIT ports are taken over sooner than after a second", family: "TW",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_tw_reuse_delay",
            yieldsTo: [],
            lets: [.init("delay", "sysctl.net.ipv4.tcp_tw_reuse_delay")], each: "",
            elementName: "", report: .each,
            place: "", condition: "delay < default.net.ipv4.tcp_tw_reuse_delay",
            levels: levels, expected: "default.net.ipv4.tcp_tw_reuse_delay",
            message: "tcp_tw_reuse_delay is {delay} instead of {default.net.ipv4.tcp_tw_reuse_delay}: TIME-WAIT ports are taken over after that time", why: "connect() may take over a TIME-WAIT port once the old connection is older than this. The peer\ntells old from new by the timestamp. If its clock did not tick in between, or the path delays\nsegments by more than this, it answers the SYN with an acknowledgement of the old connection and\nthe SYN has to be sent again after a second. On one host, 40 connects over 10 ports within 0.4 s\nall worked with 1 ms. That trouble begins below 100 ms is a rule of thumb.",
            fineWhen: "Traffic between a program and its proxy on the same machine or link, for which it was measured.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_tw_reuse_delay", "sysctl.net.ipv4.tcp_tw_reuse_delay"])
    }

    static func ruleTW012() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Keep 1. If SYNs to destinations behind the device are lost, widen ip_local_port_range or add source addresses instead.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_tw_reuse", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "acts on outgoing connections only"), .init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "reuse and recycle told apart")]
        return RuleDefinition(
            id: "TW012", slug: "tw-reuse-through-stateful-path", aliases: [],
            title: "reused ports cross a device that keeps closed connections longer", family: "TW",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_tw_reuse",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_tw_reuse == 1 and declared.nat_timeout > 0s",
            levels: levels, expected: "",
            message: "tcp_tw_reuse is 1 and the path crosses a device with state: look once whether reused ports get through it", why: "A firewall or translator may remember a closed connection for longer than the second after which\nthis host reuses its ports, and may change sequence numbers. Such a device could take the new SYN\nfor a stray segment of the old connection. Most accept it, Linux among them; it is something to\nlook at, not a reason to switch reuse off. Reuse acts on connections that this host opens and\nnever drops an incoming SYN, with or without NAT: that was tcp_tw_recycle.",
            fineWhen: "No SYN to destinations behind that device is sent twice (counter TCPSynRetrans).", fix: fix, references: references,
            facts: ["declared.nat_timeout", "sysctl.net.ipv4.tcp_tw_reuse"])
    }

    static func ruleTW014() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "outgoing connections opened afterwards no longer take over TIME-WAIT ports; a host that lives on reuse needs 1 instead",
            text: "Write what you mean, 0 for off or 1 for every destination; this kernel has nothing between them.",
            settings: [.init("net.ipv4.tcp_tw_reuse", "default.net.ipv4.tcp_tw_reuse")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_tw_reuse", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning of 2"), .init(title: "kernel commit 79e9fed46038 (2018)", url: "https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=79e9fed46038", supports: "value 2 since 4.18")]
        return RuleDefinition(
            id: "TW014", slug: "tw-reuse-two-on-old-kernel", aliases: [],
            title: "tcp_tw_reuse 2 means on for all destinations on this kernel", family: "TW",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 18, 0))]),
            key: "net.ipv4.tcp_tw_reuse",
            yieldsTo: ["TW003"],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_tw_reuse == 2",
            levels: levels, expected: "default.net.ipv4.tcp_tw_reuse",
            message: "tcp_tw_reuse is 2, which limits reuse to loopback only since kernel 4.18; here it means on for every destination", why: "Before 4.18 the setting is a switch, and every value but 0 is on. Whoever wrote 2 had a newer\nkernel in mind and meant loopback only.",
            fineWhen: "The vendor added the value 2 to this kernel, or reuse for every destination is what you want; then\nwrite 1.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_tw_reuse", "sysctl.net.ipv4.tcp_tw_reuse"], mayBeBackported: true)
    }

    static func ruleTW101() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "growing", level: .warning, message: "{increase.TcpExt.TCPTimeWaitOverflow} connections skipped TIME-WAIT in {sample.interval}: {sockstat.tcp.tw} sockets, limit {limit}"), .init(kernel: .any, condition: "near", level: .warning, message: "{sockstat.tcp.tw} of {limit} TIME-WAIT sockets: beyond the limit connections skip TIME-WAIT")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once for this namespace; a TIME-WAIT socket takes a few hundred bytes",
            text: "Raise the limit above what the host holds; keep-alive on the service makes fewer connections and so less TIME-WAIT.",
            settings: [.init("net.ipv4.tcp_max_tw_buckets", "max(if(known(usual), usual, 32768), power_of_two(max(sockstat.tcp.tw * 2, limit + 1)))")],
            settingsCondition: "limit > 0 and (near or growing)")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_max_tw_buckets", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "sockets beyond the limit are destroyed"), .init(title: "tcp_time_wait() in net/ipv4/tcp_minisocks.c", url: "", supports: "what the counter TCPTimeWaitOverflow counts")]
        return RuleDefinition(
            id: "TW101", slug: "tw-bucket-overflow", aliases: [],
            title: "TIME-WAIT is at its limit", family: "TW",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_max_tw_buckets",
            yieldsTo: ["TW007"],
            lets: [.init("limit", "sysctl.net.ipv4.tcp_max_tw_buckets"), .init("usual", "default.net.ipv4.tcp_max_tw_buckets"), .init("near", "limit > 0 and sockstat.tcp.tw >= limit * 0.9"), .init("growing", "known(increase.TcpExt.TCPTimeWaitOverflow) and increase.TcpExt.TCPTimeWaitOverflow > 0")], each: "",
            elementName: "", report: .each,
            place: "", condition: "near or growing or counter.TcpExt.TCPTimeWaitOverflow > 0",
            levels: levels, expected: "",
            message: "{counter.TcpExt.TCPTimeWaitOverflow} connections skipped TIME-WAIT since boot, not known when: limit {limit}, now {sockstat.tcp.tw}", why: "Beyond tcp_max_tw_buckets a closing socket is destroyed at once. Late segments can then reach a new\nconnection and peers get resets. A limit lowered as a tuning is the usual cause. FIN-WAIT-2 sockets\nwithout a process count towards it.",
            fineWhen: "A single burst long ago, for which the limit has been raised since.", fix: fix, references: references,
            facts: ["counter.TcpExt.TCPTimeWaitOverflow", "default.net.ipv4.tcp_max_tw_buckets", "increase.TcpExt.TCPTimeWaitOverflow", "sample.interval", "sockstat.tcp.tw", "sysctl.net.ipv4.tcp_ehash_entries", "sysctl.net.ipv4.tcp_max_tw_buckets"])
    }

    static func ruleTW102() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Usually nothing. Keep-alive on the service, or letting the clients close first, makes fewer of them.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "what server-side TIME-WAIT costs")]
        return RuleDefinition(
            id: "TW102", slug: "tw-server-side", aliases: [],
            title: "this host collects TIME-WAIT because it closes first", family: "TW",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "tcp.incoming.time_wait > 10000\nor (tcp.incoming.time_wait >= 1000 and tcp.incoming.time_wait > tcp.states.time_wait * 0.5)",
            levels: levels, expected: "",
            message: "{tcp.incoming.time_wait} of {tcp.states.time_wait} TIME-WAIT sockets belong to listening ports: this host closes first", why: "The side that closes first keeps the TIME-WAIT socket. On a listening port it takes a few hundred\nbytes and one of tcp_max_tw_buckets, but no ephemeral port and no file descriptor.\ntcp_tw_reuse and tcp_fin_timeout do not change it.",
            fineWhen: "Almost always; it matters only when the number comes near tcp_max_tw_buckets.", fix: fix, references: references,
            facts: ["tcp.incoming.time_wait", "tcp.states.time_wait"])
    }
}
