// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleLISTEN001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "limit == usual", level: .info, message: "somaxconn is {limit}, the default of this kernel; kernels since 5.4 have 4096"), .init(kernel: .any, condition: "not known(host.page_size)", level: .info, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "copied when listen() is called, so services have to be restarted or to listen again",
            text: "Remove the line that lowers it, or raise it to what the busiest service needs (4096 is the default since 5.4); then restart that service.",
            settings: [.init("net.core.somaxconn", "max(usual, 4096)")],
            settingsCondition: "limit < usual")
        let references: [RuleDefinition.Reference] = [.init(title: "listen(2)", url: "https://man7.org/linux/man-pages/man2/listen.2.html", supports: "the backlog is capped by somaxconn, 4096 since 5.4 and 128 before")]
        return RuleDefinition(
            id: "LISTEN001", slug: "somaxconn-too-small", aliases: [],
            title: "somaxconn cuts the accept queue of every listener", family: "LISTEN",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.core.somaxconn",
            yieldsTo: ["LISTEN102"],
            lets: [.init("limit", "sysctl.net.core.somaxconn"), .init("usual", "default.net.core.somaxconn")], each: "",
            elementName: "", report: .each,
            place: "", condition: "(limit < usual or limit <= 128)\nand (tcp.reachable_listeners > 0 or not known(host.page_size))",
            levels: levels, expected: "max(usual, 4096)",
            message: "somaxconn is {limit}, below this kernel's default of {usual}: no service gets a longer accept queue than that", why: "The backlog that a program passes to listen() is cut to this number without a word; listen(10000)\nwith somaxconn 100 gave a queue of 100. When it fills in a burst, SYNs are dropped and clients see\nconnects that take one, three or seven seconds.",
            fineWhen: "The services of this host get few connections at a time.", fix: fix, references: references,
            facts: ["default.net.core.somaxconn", "host.page_size", "sysctl.net.core.somaxconn", "tcp.reachable_listeners"])
    }

    static func ruleLISTEN002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 11, 0))]), condition: "", level: .critical, message: "somaxconn is {sysctl.net.core.somaxconn}: this kernel keeps 16 bits of it, 65536 becomes 0 and 65537 becomes 1")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "copied when listen() is called, so services have to be restarted or to listen again",
            text: "Take the largest number that fits.",
            settings: [.init("net.core.somaxconn", "65535")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "kernel commit becb74f0acca (2015)", url: "https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=becb74f0acca", supports: "wider field since 4.1")]
        return RuleDefinition(
            id: "LISTEN002", slug: "somaxconn-above-16-bits", aliases: [],
            title: "somaxconn does not fit into this kernel's 16-bit queue length", family: "LISTEN",
            level: .error, confidence: .high, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 1, 0))]),
            key: "net.core.somaxconn",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.core.somaxconn > 65535",
            levels: levels, expected: "65535",
            message: "somaxconn is {sysctl.net.core.somaxconn}: this kernel refuses numbers above 65535 and keeps the old one", why: "The length of a listener's queue has 16 bits before 4.1. Kernels before 3.11 cut the number without\na word, so that a large value leaves a tiny queue; from 3.11 on the write fails.",
            fineWhen: "The vendor widened the field in this kernel.", fix: fix, references: references,
            facts: ["sysctl.net.core.somaxconn"], mayBeBackported: true)
    }

    static func ruleLISTEN003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "percentile(matched.backlog, 0%) <= 128 and sum(matched.drops) > 0", level: .warning, message: "{sum(matched.drops)} connection attempts were dropped by listeners with short queues: {unique(matched.owner)}, backlog {unique(matched.backlog)}, somaxconn {sysctl.net.core.somaxconn}")]
        let fix = RuleDefinition.FixDefinition(
            kind: .application, safety: .safe, caveat: "",
            text: "If bursts are expected, raise the backlog in the configuration of {unique(matched.owner)}, port {unique(matched.port)}, and restart it; no sysctl does that.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "listen(2)", url: "https://man7.org/linux/man-pages/man2/listen.2.html", supports: "the smaller of backlog and somaxconn counts")]
        return RuleDefinition(
            id: "LISTEN003", slug: "small-application-backlog", aliases: [],
            title: "a program asks for a smaller accept queue than the system allows", family: "LISTEN",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "tcp.listeners",
            elementName: "listener", report: .once,
            place: "{listener.address}:{listener.port}", condition: "not listener.loopback\nand listener.backlog < 512\nand listener.backlog < sysctl.net.core.somaxconn\nand listener.queue <= listener.backlog",
            levels: levels, expected: "",
            message: "listeners with a shorter queue than somaxconn {sysctl.net.core.somaxconn} allows: {unique(matched.owner)}, backlog {unique(matched.backlog)}", why: "The queue is the smaller of somaxconn and the number that the program passes to listen(). Raising\nthe sysctl cannot raise what the program asked for; usual built-in numbers are 50, 100, 128 and 511.",
            fineWhen: "The service gets few connections at a time, as an administrator's sshd does.", fix: fix, references: references,
            facts: ["sysctl.net.core.somaxconn", "tcp.listeners"])
    }

    static func ruleLISTEN005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Nothing has to change. For a longer queue raise the backlog of the program, and somaxconn with it.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "listen(2)", url: "https://man7.org/linux/man-pages/man2/listen.2.html", supports: "the value is ignored when SYN cookies are on"), .init(title: "tcp_conn_request() in net/ipv4/tcp_input.c", url: "", supports: "the only place where the value is looked at")]
        return RuleDefinition(
            id: "LISTEN005", slug: "syn-backlog-not-consulted", aliases: [],
            title: "tcp_max_syn_backlog is not used while SYN cookies are on", family: "LISTEN",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 4, 0))]),
            key: "net.ipv4.tcp_max_syn_backlog",
            yieldsTo: [],
            lets: [.init("limit", "sysctl.net.ipv4.tcp_max_syn_backlog"), .init("usual", "default.net.ipv4.tcp_max_syn_backlog")], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_syncookies != 0\nand ((known(usual) and limit != usual) or (not known(usual) and limit > 4096))",
            levels: levels, expected: "",
            message: "tcp_max_syn_backlog is {limit}, but tcp_syncookies is {sysctl.net.ipv4.tcp_syncookies}: the queue of half-open connections is as long as the backlog of the listener", why: "Since 4.4 half-open connections count against the backlog that the program passed to listen(),\ncut by somaxconn. tcp_max_syn_backlog is looked at only while SYN cookies are off. With cookies\non, a value of 16 and a backlog of 256, all of 200 half-open connections were held. Advice to\nraise it is older.",
            fineWhen: "The file also serves kernels before 4.4, or hosts where SYN cookies are off.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_max_syn_backlog", "sysctl.net.ipv4.tcp_ehash_entries", "sysctl.net.ipv4.tcp_max_syn_backlog", "sysctl.net.ipv4.tcp_syncookies"])
    }

    static func ruleLISTEN006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once",
            text: "Switch SYN cookies on; or raise tcp_max_syn_backlog above four thirds of the longest backlog.",
            settings: [.init("net.ipv4.tcp_syncookies", "1")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp_conn_request() in net/ipv4/tcp_input.c", url: "", supports: "the last quarter is kept for known peers when cookies are off")]
        return RuleDefinition(
            id: "LISTEN006", slug: "short-syn-backlog-without-cookies", aliases: ["MIX006"],
            title: "without SYN cookies tcp_max_syn_backlog is too short for a listener", family: "LISTEN",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_max_syn_backlog",
            yieldsTo: ["LISTEN007"],
            lets: [], each: "tcp.listeners",
            elementName: "listener", report: .once,
            place: "{listener.address}:{listener.port}", condition: "sysctl.net.ipv4.tcp_syncookies == 0\nand not listener.loopback\nand sysctl.net.ipv4.tcp_max_syn_backlog * 0.75 < listener.backlog",
            levels: levels, expected: "",
            message: "tcp_syncookies is 0 and tcp_max_syn_backlog is {sysctl.net.ipv4.tcp_max_syn_backlog}: unknown clients are refused from three quarters of that on, before the queues of ports {unique(matched.port)} are full", why: "Without cookies the last quarter of tcp_max_syn_backlog is kept for peers that are known already.\nWith the value 16, 13 of 200 new clients were let in, although the listener had room for 256.",
            fineWhen: "A device in front of the host filters SYN floods and the clients are always the same.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_max_syn_backlog", "sysctl.net.ipv4.tcp_syncookies", "tcp.listeners"])
    }

    static func ruleLISTEN007() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "default.net.ipv4.tcp_syncookies == 0", level: .info, message: "tcp_syncookies is 0, the default of kernels before 2.6.33: a small SYN flood locks everybody out"), .init(kernel: .any, condition: "not known(host.page_size)", level: .warning, message: "tcp_syncookies is 0: on a host that accepts connections a small SYN flood locks everybody out")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once",
            text: "Switch SYN cookies on.",
            settings: [.init("net.ipv4.tcp_syncookies", "1")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 4987, TCP SYN Flooding Attacks and Common Mitigations", url: "https://www.rfc-editor.org/rfc/rfc4987", supports: "the attack and the cookie defence"), .init(title: "ip-sysctl, tcp_syncookies", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "values")]
        return RuleDefinition(
            id: "LISTEN007", slug: "syncookies-off", aliases: [],
            title: "SYN cookies are off on a host that can be reached", family: "LISTEN",
            level: .error, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_syncookies",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_syncookies == 0\nand (tcp.reachable_listeners > 0 or not known(host.page_size))",
            levels: levels, expected: "1",
            message: "tcp_syncookies is 0 with {tcp.reachable_listeners} listening sockets that can be reached: a small SYN flood locks everybody out", why: "SYNs from invented addresses fill the queue of half-open connections, and real clients are dropped.\nCookies answer without memory when the queue is full and cost nothing before that.",
            fineWhen: "A device in front of the host filters SYN floods, or the host accepts no connections.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_syncookies", "host.page_size", "sysctl.net.ipv4.tcp_syncookies", "tcp.reachable_listeners"])
    }

    static func ruleLISTEN008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once",
            text: "Use 1, which sends cookies only when the queue is full.",
            settings: [.init("net.ipv4.tcp_syncookies", "1")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_syncookies", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "2 is for testing")]
        return RuleDefinition(
            id: "LISTEN008", slug: "syncookies-always", aliases: [],
            title: "every connection is built from a SYN cookie", family: "LISTEN",
            level: .error, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_syncookies",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_syncookies >= 2",
            levels: levels, expected: "1",
            message: "tcp_syncookies is {sysctl.net.ipv4.tcp_syncookies}: 2 is a test mode that sends a cookie for every connection, larger numbers have no meaning", why: "A connection built from a cookie keeps its options only in the timestamp, and a lost SYN-ACK is not\nsent again. With 2, 200 of 200 connections were built that way. Values from 3 to 255 are accepted\nand are not documented.",
            fineWhen: "A test host.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_syncookies"])
    }

    static func ruleLISTEN009() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once",
            text: "Go back to the default; if queues overflow, raise the backlog of the service or accept faster.",
            settings: [.init("net.ipv4.tcp_abort_on_overflow", "default.net.ipv4.tcp_abort_on_overflow")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_abort_on_overflow", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning, and that it can harm clients")]
        return RuleDefinition(
            id: "LISTEN009", slug: "abort-on-overflow-misread", aliases: [],
            title: "tcp_abort_on_overflow turns short bursts into resets", family: "LISTEN",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_abort_on_overflow",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_abort_on_overflow != 0",
            levels: levels, expected: "default.net.ipv4.tcp_abort_on_overflow",
            message: "tcp_abort_on_overflow is {sysctl.net.ipv4.tcp_abort_on_overflow}: a full accept queue resets clients instead of letting them retry", why: "A burst that would heal when the client repeats itself becomes a hard error. It does not give fast\nfailure either: once the queue is full the SYN is dropped in silence before this setting is looked\nat, and 26 of 30 connects stayed waiting with 0 and with 1. Only handshakes that complete while the\nqueue is full are reset.",
            fineWhen: "The host stands behind a balancer that is meant to fail over on a reset.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_abort_on_overflow", "sysctl.net.ipv4.tcp_abort_on_overflow"])
    }

    static func ruleLISTEN010() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "few and known(listeners)", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on half-open connections too",
            text: "Go back to the default and leave floods to SYN cookies.",
            settings: [.init("net.ipv4.tcp_synack_retries", "default.net.ipv4.tcp_synack_retries")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_synack_retries", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "default, and about 63 s for it")]
        return RuleDefinition(
            id: "LISTEN010", slug: "synack-retries-extreme", aliases: [],
            title: "SYN-ACKs are repeated too seldom or too often", family: "LISTEN",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_synack_retries",
            yieldsTo: [],
            lets: [.init("retries", "sysctl.net.ipv4.tcp_synack_retries"), .init("usual", "default.net.ipv4.tcp_synack_retries"), .init("few", "retries < 2"), .init("listeners", "tcp.reachable_listeners")], each: "",
            elementName: "", report: .each,
            place: "", condition: "(few or retries > usual)\nand not (known(listeners) and listeners == 0)",
            levels: levels, expected: "usual",
            message: "tcp_synack_retries is {retries}: {if(few, 'a client whose path loses the SYN-ACK twice has to start over', 'half-open connections of a flood stay for two minutes and more')}", why: "A half-open connection is dropped after this many repetitions, at 1, 3, 7, 15, 31 and 63 s. With\n1 or 0 a client on a lossy path loses its place in the queue after 3 s or 1 s. SYN cookies make a\nflood harmless without that. Higher numbers keep dead entries for minutes. Where the lower border\nlies is a rule of thumb.",
            fineWhen: "A host that accepts no connections, or a flood that is going on now with SYN cookies not\navailable; 2 or 3 is the usual answer to that.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_synack_retries", "sysctl.net.ipv4.tcp_synack_retries", "tcp.reachable_listeners"])
    }

    static func ruleLISTEN011() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .application, safety: .safe, caveat: "",
            text: "Give each program the backlog that its accept rate needs (4096 is the kernel's default since 5.4, 16384 is plenty for a proxy), and somaxconn the largest of them.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "listen(2)", url: "https://man7.org/linux/man-pages/man2/listen.2.html", supports: "the backlog is capped by somaxconn"), .init(title: "commit becb74f0acca", url: "", supports: "16 bits before 4.1")]
        return RuleDefinition(
            id: "LISTEN011", slug: "giant-accept-queue", aliases: [],
            title: "accept queues may hold more than 65535 connections", family: "LISTEN",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.core.somaxconn",
            yieldsTo: ["LISTEN002"],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.core.somaxconn > 65535",
            levels: levels, expected: "",
            message: "somaxconn is {sysctl.net.core.somaxconn}: a program that asks for the most gets a queue in which connections wait for seconds", why: "A queue should hold what the program can accept while its clients still wait: accept rate times\nthe delay that they tolerate. In a longer one the clients give up, and the program then works for\nclients that are gone. Before 4.1 the field had 16 bits; nothing that is known needs more.",
            fineWhen: "A rate of more than 30,000 accepts a second was measured on one listener.", fix: fix, references: references,
            facts: ["sysctl.net.core.somaxconn"])
    }

    static func ruleLISTEN101() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "listener.queue <= listener.backlog", level: .warning, message: "{listener.owner} on {listener.address}:{listener.port} dropped {listener.drops_increase} connection attempts in {sample.interval}: accept queue of {listener.backlog}")]
        let fix = RuleDefinition.FixDefinition(
            kind: .application, safety: .safe, caveat: "",
            text: "Make {listener.owner} accept faster, or raise the backlog in its configuration for port {listener.port} (now {listener.backlog}, somaxconn allows {sysctl.net.core.somaxconn}) and restart it. No sysctl helps.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "listen(2)", url: "https://man7.org/linux/man-pages/man2/listen.2.html", supports: "the backlog is the program's argument"), .init(title: "snmp_counter, ListenOverflows and ListenDrops", url: "https://docs.kernel.org/networking/snmp_counter.html", supports: "what the counters count")]
        return RuleDefinition(
            id: "LISTEN101", slug: "accept-queue-full-backlog", aliases: [],
            title: "a service's accept queue overflows at the length that the service asked for", family: "LISTEN",
            level: .critical, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "tcp.listeners",
            elementName: "listener", report: .each,
            place: "{listener.address}:{listener.port}", condition: "listener.backlog != sysctl.net.core.somaxconn\nand (listener.queue > listener.backlog\n  or (known(listener.drops_increase) and listener.drops_increase > 0\n    and increase.TcpExt.ListenOverflows > 0))",
            levels: levels, expected: "",
            message: "{listener.owner} on {listener.address}:{listener.port}: {listener.queue} connections wait in an accept queue of {listener.backlog}, new ones are dropped", why: "The kernel takes connections while the queue is not longer than the backlog, so a full queue stands\none above it. Further SYNs are dropped without an answer and each client loses at least a second.\nThe backlog is the program's own number, or was capped when it called listen(); somaxconn is not\nwhat limits it now.",
            fineWhen: "A single burst while the service was starting.", fix: fix, references: references,
            facts: ["increase.TcpExt.ListenOverflows", "sample.interval", "sysctl.net.core.somaxconn", "tcp.listeners"])
    }

    static func ruleLISTEN102() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "listener.queue <= listener.backlog", level: .warning, message: "{listener.owner} on {listener.address}:{listener.port} dropped {listener.drops_increase} connection attempts in {sample.interval}: accept queue of {listener.backlog}, as long as somaxconn allows")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "copied when listen() is called, so the service has to be restarted or to listen again",
            text: "Raise somaxconn and restart {listener.owner}, which must ask for a longer queue on port {listener.port} too. If it accepts too slowly, a longer queue only delays the loss.",
            settings: [.init("net.core.somaxconn", "if(limit < usual, usual, min(65535, power_of_two(limit * 2)))")],
            settingsCondition: "limit < 65535")
        let references: [RuleDefinition.Reference] = [.init(title: "listen(2)", url: "https://man7.org/linux/man-pages/man2/listen.2.html", supports: "the backlog is capped by somaxconn"), .init(title: "snmp_counter, ListenOverflows and ListenDrops", url: "https://docs.kernel.org/networking/snmp_counter.html", supports: "what the counters count")]
        return RuleDefinition(
            id: "LISTEN102", slug: "accept-queue-full-somaxconn", aliases: [],
            title: "an accept queue overflows at the length of somaxconn", family: "LISTEN",
            level: .critical, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.core.somaxconn",
            yieldsTo: [],
            lets: [.init("limit", "sysctl.net.core.somaxconn"), .init("usual", "default.net.core.somaxconn")], each: "tcp.listeners",
            elementName: "listener", report: .each,
            place: "{listener.address}:{listener.port}", condition: "listener.backlog == limit\nand (listener.queue > listener.backlog\n  or (known(listener.drops_increase) and listener.drops_increase > 0\n    and increase.TcpExt.ListenOverflows > 0))",
            levels: levels, expected: "",
            message: "{listener.owner} on {listener.address}:{listener.port}: {listener.queue} connections wait in an accept queue of {listener.backlog}, as long as somaxconn allows; new ones are dropped", why: "The queue is the smaller of somaxconn and the number that the program passed to listen(); here it\nequals somaxconn, so that the program may have asked for more. SYNs beyond the queue are dropped\nwithout an answer and each client loses at least a second.",
            fineWhen: "A single burst while the service was starting.", fix: fix, references: references,
            facts: ["default.net.core.somaxconn", "increase.TcpExt.ListenOverflows", "sample.interval", "sysctl.net.core.somaxconn", "tcp.listeners"])
    }
}
