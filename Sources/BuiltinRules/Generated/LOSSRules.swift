// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleLOSS001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), condition: "", level: .error, message: "tcp_sack is 0: only one lost segment is repaired in a round trip, and the reason of 2019 is fixed in this kernel")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "only connections opened afterwards; on a kernel older than June 2019 look first whether the fix for CVE-2019-11477 is in, or a crafted peer can crash the host",
            text: "Switch SACK on again once the kernel has the fix of 2019.",
            settings: [.init("net.ipv4.tcp_sack", "default.net.ipv4.tcp_sack")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 2018, TCP Selective Acknowledgment Options", url: "https://www.rfc-editor.org/rfc/rfc2018", supports: "what the option does"), .init(title: "ip-sysctl, tcp_sack and tcp_recovery", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "loss recovery that needs SACK")]
        return RuleDefinition(
            id: "LOSS001", slug: "sack-off", aliases: [],
            title: "selective acknowledgements are off", family: "LOSS",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_sack",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_sack == 0",
            levels: levels, expected: "default.net.ipv4.tcp_sack",
            message: "tcp_sack is 0: only one lost segment is repaired in a round trip; it may be a stopgap against CVE-2019-11477", why: "Without SACK the sender does not know which segments arrived and repairs one hole a round trip.\nNewer loss recovery (RACK, tail loss probes) builds on it. The setting is left over from old card\ntuning guides or from the stopgap of June 2019.",
            fineWhen: "A kernel without the fixes for CVE-2019-11477 that cannot be updated.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_sack", "sysctl.net.ipv4.tcp_sack"])
    }

    static func ruleLOSS002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Install a kernel with the fixes and boot it. Until then a firewall that drops SYNs with an MSS below 500 keeps the attack out; tcp_sack 0 does too, at the price of slow loss recovery.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "CVE-2019-11477", url: "https://nvd.nist.gov/vuln/detail/CVE-2019-11477", supports: "the crash and the kernels it hits"), .init(title: "SANS diary 25046", url: "", supports: "first fixed versions of each branch"), .init(title: "ip-sysctl, tcp_min_snd_mss", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the setting that came with the fixes")]
        return RuleDefinition(
            id: "LOSS002", slug: "sack-panic-exposed", aliases: [],
            title: "this kernel does not show the fixes of June 2019 for SACK", family: "LOSS",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 2, 0))]),
            key: "net.ipv4.tcp_sack",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_sack != 0\nand known(host.page_size) and not known(sysctl.net.ipv4.tcp_min_snd_mss)",
            levels: levels, expected: "",
            message: "tcp_sack is {sysctl.net.ipv4.tcp_sack} and there is no tcp_min_snd_mss, which came with the fixes for CVE-2019-11477: a crafted peer may be able to crash this kernel", why: "A crafted sequence of SACK blocks makes a kernel without the fix panic, from any peer that can\nopen a connection. The fixes of June 2019 (4.4.182, 4.9.182, 4.14.127, 4.19.52, 5.1.11 and the\nupdates of distributions) brought the setting tcp_min_snd_mss along, so that its absence speaks\nfor a kernel without them. The version number alone proves nothing: distributions put fixes into\nold versions.",
            fineWhen: "The distribution's notes on CVE-2019-11477 name this kernel as fixed, or no host that is not\ntrusted can connect.", fix: fix, references: references,
            facts: ["host.page_size", "sysctl.net.ipv4.tcp_min_snd_mss", "sysctl.net.ipv4.tcp_sack"])
    }

    static func ruleLOSS003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too; it helps the hosts that send to this one",
            text: "Switch D-SACK on again.",
            settings: [.init("net.ipv4.tcp_dsack", "default.net.ipv4.tcp_dsack")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 2883, An Extension to the Selective Acknowledgement (SACK) Option", url: "https://www.rfc-editor.org/rfc/rfc2883", supports: "what D-SACK blocks tell"), .init(title: "ip-sysctl, tcp_dsack", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "values and default")]
        return RuleDefinition(
            id: "LOSS003", slug: "dsack-off", aliases: [],
            title: "duplicate segments are not reported to the sender", family: "LOSS",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_dsack",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_dsack == 0",
            levels: levels, expected: "default.net.ipv4.tcp_dsack",
            message: "tcp_dsack is 0: peers are not told that a segment arrived twice and cannot take back a needless slowdown", why: "A segment that arrives twice shows that the sender retransmitted without need, because of\nreordering or a late acknowledgement. With a D-SACK block it learns that, undoes the cut of its\nwindow and waits longer next time. Without it every such event costs throughput again.",
            fineWhen: "A measurement of the network needs plain SACK blocks. Security guides that list it name no attack\nthat it stops.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_dsack", "sysctl.net.ipv4.tcp_dsack"])
    }

    static func ruleLOSS004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 17, 0))]), condition: "not (known(probes) and probes < 3)", level: .info, message: "tcp_recovery is {recovery}: clearing bit 1 does nothing since 6.17, RACK is the only method left")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too; it changes how this host sends",
            text: "Switch RACK and tail loss probes on again.",
            settings: [.init("net.ipv4.tcp_early_retrans", "if(probes < 3, default.net.ipv4.tcp_early_retrans, probes)"), .init("net.ipv4.tcp_recovery", "if(round_up(recovery, 2) == recovery, recovery + 1, recovery)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 8985, The RACK-TLP Loss Detection Algorithm for TCP", url: "https://www.rfc-editor.org/rfc/rfc8985", supports: "what RACK and tail loss probes do, and that probes build on RACK"), .init(title: "ip-sysctl, tcp_early_retrans and tcp_recovery", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "values, and that probes need RACK"), .init(title: "commit 1c120191dcec of June 2025", url: "", supports: "loss detection by counting is gone since 6.17"), .init(title: "tcp_schedule_loss_probe() in net/ipv4/tcp_output.c", url: "", supports: "probes are sent with 3 and 4 only")]
        return RuleDefinition(
            id: "LOSS004", slug: "rack-or-tlp-off", aliases: [],
            title: "losses at the end of a transfer wait for the retransmission timer", family: "LOSS",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]),
            key: "net.ipv4.tcp_early_retrans",
            yieldsTo: [],
            lets: [.init("probes", "sysctl.net.ipv4.tcp_early_retrans"), .init("recovery", "sysctl.net.ipv4.tcp_recovery")], each: "",
            elementName: "", report: .each,
            place: "", condition: "probes < 3 or (known(recovery) and round_up(recovery, 2) == recovery)",
            levels: levels, expected: "",
            message: "{if(known(probes) and probes < 3, 'tcp_early_retrans', 'tcp_recovery')} is {if(known(probes) and probes < 3, probes, recovery)}: {if(known(probes) and probes < 3, 'no tail loss probe is sent, and a loss at the end of a response waits for a timeout of 200 ms or more', 'RACK is off, and tail loss probes have little to work with')}", why: "Most losses that users notice hit the last segments of a response, after which nothing arrives\nthat could reveal them. A tail loss probe asks after about two round trips; RACK decides by time\nwhich segments are lost. Without them the retransmission timer decides, which waits at least 200\nms. Only the values 3 and 4 of tcp_early_retrans send probes; 1 and 2 stem from kernels before\n3.10.",
            fineWhen: "A fault in loss recovery is being looked for.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_early_retrans", "sysctl.net.ipv4.tcp_early_retrans", "sysctl.net.ipv4.tcp_recovery"])
    }

    static func ruleLOSS005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too; it changes how this host sends",
            text: "Switch F-RTO on again.",
            settings: [.init("net.ipv4.tcp_frto", "default.net.ipv4.tcp_frto")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 5682, Forward RTO-Recovery", url: "https://www.rfc-editor.org/rfc/rfc5682", supports: "what F-RTO detects"), .init(title: "ip-sysctl, tcp_frto", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "values and use on wireless paths")]
        return RuleDefinition(
            id: "LOSS005", slug: "frto-off", aliases: [],
            title: "timeouts that were false are not detected", family: "LOSS",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_frto",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_frto == 0",
            levels: levels, expected: "default.net.ipv4.tcp_frto",
            message: "tcp_frto is 0: after a timeout everything is sent again, even when the segments were only late", why: "A path that pauses for a moment, as mobile and wireless links do, makes the retransmission timer\nfire although nothing was lost. F-RTO looks at the next acknowledgements before it sends the rest\nagain. It needs no support from the peer.",
            fineWhen: "The host speaks over wired paths of even delay only; there the difference is small.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_frto", "sysctl.net.ipv4.tcp_frto"])
    }

    static func ruleLOSS006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "sysctl.net.ipv4.tcp_retries2 < 5", level: .error, message: "tcp_retries2 is {sysctl.net.ipv4.tcp_retries2}: an interruption of a few seconds kills connections that send; 3 was measured to give up after 6.7 s")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too",
            text: "Go back to the default; give the programs that must notice sooner the socket option TCP_USER_TIMEOUT.",
            settings: [.init("net.ipv4.tcp_retries2", "default.net.ipv4.tcp_retries2")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 1122, section 4.2.3.5", url: "https://www.rfc-editor.org/rfc/rfc1122", supports: "at least 100 s before a connection is given up"), .init(title: "ip-sysctl, tcp_retries2", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "8 corresponds to that, 15 is about 924.6 s"), .init(title: "tcp(7), TCP_USER_TIMEOUT", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "the limit for one socket")]
        return RuleDefinition(
            id: "LOSS006", slug: "retries2-too-low", aliases: [],
            title: "connections are given up after a short interruption", family: "LOSS",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_retries2",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_retries2 < 8",
            levels: levels, expected: "default.net.ipv4.tcp_retries2",
            message: "tcp_retries2 is {sysctl.net.ipv4.tcp_retries2}: connections are given up before the 100 s that RFC 1122 asks for, which 8 stands for", why: "The number is turned into a time: 0.2 s times 2^(n+1) - 1 up to 9, and 120 s more for each\nbeyond; 15 is 924.6 s. A connection with unacknowledged data that gets no answer for that long\nends with ETIMEDOUT. Routes, switches and virtual machines that move take longer than a few\nseconds.",
            fineWhen: "A fail-over cluster or database client whose vendor asks for 5 to 8, with reconnects in the\nprogram. The socket option TCP_USER_TIMEOUT does the same for one program and spares the others.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_retries2", "sysctl.net.ipv4.tcp_retries2"])
    }

    static func ruleLOSS007() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too",
            text: "Go back to the default. A fail-over client that must notice sooner uses TCP_USER_TIMEOUT, or 8 for the whole host.",
            settings: [.init("net.ipv4.tcp_retries2", "default.net.ipv4.tcp_retries2")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_retries2", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "15 is about 924.6 s"), .init(title: "tcp(7), TCP_USER_TIMEOUT", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "the limit for one socket")]
        return RuleDefinition(
            id: "LOSS007", slug: "retries2-too-patient", aliases: [],
            title: "a dead peer is noticed later than with the default", family: "LOSS",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_retries2",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_retries2 > default.net.ipv4.tcp_retries2",
            levels: levels, expected: "default.net.ipv4.tcp_retries2",
            message: "tcp_retries2 is {sysctl.net.ipv4.tcp_retries2}: each beyond {default.net.ipv4.tcp_retries2} adds 2 minutes to the 15 that a program waits for a peer that has vanished", why: "With the default a connection with unacknowledged data is given up after 924.6 s. From there on\nthe timeout is at its maximum of 120 s, so that every further retransmission adds two minutes in\nwhich the program hangs and its sockets and locks stay taken.",
            fineWhen: "Links that vanish for longer than a quarter of an hour and come back, such as satellites or\nships, with programs that prefer to wait.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_retries2", "sysctl.net.ipv4.tcp_retries2"])
    }

    static func ruleLOSS008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "retries < 2", level: .warning, message: "tcp_syn_retries is {retries}: connect() gives up after about {if(retries == 1, 3, 1)} s; two lost packets are enough")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "attempts to connect that start afterwards, of every program of this namespace",
            text: "Go back to the default and set a connect timeout in the programs that need one.",
            settings: [.init("net.ipv4.tcp_syn_retries", "default.net.ipv4.tcp_syn_retries")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_syn_retries and tcp_syn_linear_timeouts", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "defaults and how long connect() takes")]
        return RuleDefinition(
            id: "LOSS008", slug: "syn-retries-extreme", aliases: [],
            title: "connect() gives up very early or very late", family: "LOSS",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_syn_retries",
            yieldsTo: [],
            lets: [.init("retries", "sysctl.net.ipv4.tcp_syn_retries")], each: "",
            elementName: "", report: .each,
            place: "", condition: "retries < 4 or retries > 8",
            levels: levels, expected: "default.net.ipv4.tcp_syn_retries",
            message: "tcp_syn_retries is {retries}: connect() to a host that does not answer gives up after {if(retries > 8, '17 minutes or more', if(retries == 2, 'about 7 s', '15 to 20 s'))}", why: "The waits double from 1 s, so that connect() takes 2^(n+1) - 1 s to give up: 3 s with 1, 7 s with\n2, 15 s with 3, 127 s with 6. Since 6.5 four waits of 1 s come before (tcp_syn_linear_timeouts),\nso that 6 is 131 s; with 1, 2 and 3 it was measured to give up after 3.1, 7.1 and 19.5 s. Where\nthe border lies is a rule of thumb; with 1 two lost packets end the attempt.",
            fineWhen: "Clients that try several servers in turn and are meant to move on quickly; a connect timeout in\nthe program does that without touching the others.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_syn_retries", "sysctl.net.ipv4.tcp_syn_retries"])
    }

    static func ruleLOSS009() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "early", level: .warning, message: "tcp_retries1 is {sysctl.net.ipv4.tcp_retries1}, fewer than the 3 retransmissions of RFC 1122: a short loss makes connections doubt their route")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too",
            text: "Go back to the default.",
            settings: [.init("net.ipv4.tcp_retries1", "default.net.ipv4.tcp_retries1")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 1122, section 4.2.3.5", url: "https://www.rfc-editor.org/rfc/rfc1122", supports: "at least 3 retransmissions before the route is suspected"), .init(title: "ip-sysctl, tcp_retries1", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "default and meaning")]
        return RuleDefinition(
            id: "LOSS009", slug: "retries1-changed", aliases: [],
            title: "the route is suspected too early or too late", family: "LOSS",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_retries1",
            yieldsTo: [],
            lets: [.init("early", "sysctl.net.ipv4.tcp_retries1 < 3")], each: "",
            elementName: "", report: .each,
            place: "", condition: "early or sysctl.net.ipv4.tcp_retries1 > 5",
            levels: levels, expected: "default.net.ipv4.tcp_retries1",
            message: "tcp_retries1 is {sysctl.net.ipv4.tcp_retries1}: another route, or a smaller packet size on a black hole, is tried later than need be", why: "After this many retransmissions the kernel asks the IP layer for another route and, with\ntcp_mtu_probing, tries smaller packets. RFC 1122 wants at least 3. A low value makes connections\nchange routes on ordinary loss, a high one leaves them on a dead route.",
            fineWhen: "Several routes that are known to fail over quickly. That 5 is the highest sensible value is a\nrule of thumb.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_retries1", "sysctl.net.ipv4.tcp_retries1"])
    }

    static func ruleLOSS010() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "sysctl.net.ipv4.tcp_orphan_retries == 1", level: .warning, message: "tcp_orphan_retries is 1: what a program sent before it closed is thrown away when the peer does not acknowledge it within about 1.5 s")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, also on sockets that are closed already and still sending",
            text: "Go back to 0, which means 8 for peers that are alive.",
            settings: [.init("net.ipv4.tcp_orphan_retries", "default.net.ipv4.tcp_orphan_retries")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp_orphan_retries() in net/ipv4/tcp_timer.c", url: "", supports: "0 stands for 8"), .init(title: "ip-sysctl, tcp_orphan_retries", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning")]
        return RuleDefinition(
            id: "LOSS010", slug: "orphan-retries-misread", aliases: [],
            title: "tcp_orphan_retries cuts off what a program has sent before it closed", family: "LOSS",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_orphan_retries",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_orphan_retries == 1 or sysctl.net.ipv4.tcp_orphan_retries > 8",
            levels: levels, expected: "default.net.ipv4.tcp_orphan_retries",
            message: "tcp_orphan_retries is {sysctl.net.ipv4.tcp_orphan_retries}: sockets that no program holds keep their memory for more than the usual 100 s when the peer is gone", why: "The number counts retransmissions of sockets that the program has closed while data or the FIN\nwas not acknowledged. 0 is the default and stands for 8 as long as the peer showed signs of life,\nabout 100 s. 1 reads like a small saving and ends a response after one retransmission: on a path\nthat dropped everything the socket was gone after 1.5 s with 1, 3.2 s with 2 and 6.7 s with 3.",
            fineWhen: "A web server under load on which many FIN-WAIT-1 orphans were measured; 2 or 3 then saves as much\nand loses less.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_orphan_retries", "sysctl.net.ipv4.tcp_orphan_retries"])
    }

    static func ruleLOSS011() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "most < start", level: .error, message: "tcp_max_reordering {most} is below tcp_reordering {start}: the start lies above the maximum"), .init(kernel: .any, condition: "low", level: .warning, message: "tcp_reordering is {start}, below {usual}: segments that merely changed places are sent again")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "tcp_reordering reaches connections opened afterwards, tcp_max_reordering acts at once",
            text: "Go back to the defaults.",
            settings: [.init("net.ipv4.tcp_reordering", "usual"), .init("net.ipv4.tcp_max_reordering", "if(most < start, default.net.ipv4.tcp_max_reordering, most)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp(7), tcp_reordering", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "the number should not be changed"), .init(title: "ip-sysctl, tcp_reordering and tcp_max_reordering", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "start and maximum")]
        return RuleDefinition(
            id: "LOSS011", slug: "reordering-changed", aliases: [],
            title: "the reordering that connections start with was changed", family: "LOSS",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_reordering",
            yieldsTo: [],
            lets: [.init("start", "sysctl.net.ipv4.tcp_reordering"), .init("usual", "default.net.ipv4.tcp_reordering"), .init("most", "sysctl.net.ipv4.tcp_max_reordering"), .init("low", "start < usual")], each: "",
            elementName: "", report: .each,
            place: "", condition: "low or start > usual or (known(most) and most < start)",
            levels: levels, expected: "",
            message: "tcp_reordering is {start} instead of {usual}: every connection repairs its first losses later", why: "Up to this distance a segment out of order is not taken for lost. A lower start retransmits when\ntwo packets change places; a higher one delays fast retransmission for every new connection. A\nconnection that meets reordering learns it by itself, up to tcp_max_reordering. tcp(7) advises\nnot to change the number.",
            fineWhen: "Packets are spread over several links in turn (balance-rr bonding), where a higher start was\nmeasured to help.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_max_reordering", "default.net.ipv4.tcp_reordering", "sysctl.net.ipv4.tcp_max_reordering", "sysctl.net.ipv4.tcp_reordering"])
    }

    static func ruleLOSS012() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "least < 5ms", level: .warning, message: "tcp_rto_min_us is {least}: peers that delay their acknowledgements by the usual 40 ms or more get segments twice")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "sockets made afterwards; sockets and routes with a value of their own keep it",
            text: "Go back to the defaults and put rto_min on the route of the fabric. If the upper limit has to be low, raise tcp_retries2 with it.",
            settings: [.init("net.ipv4.tcp_rto_min_us", "max(least, default.net.ipv4.tcp_rto_min_us)"), .init("net.ipv4.tcp_rto_max_ms", "max(most, default.net.ipv4.tcp_rto_max_ms)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_rto_min_us and tcp_rto_max_ms", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "defaults, what goes before them, and the tie to tcp_retries2"), .init(title: "TCP_DELACK_MIN in include/net/tcp.h", url: "", supports: "an acknowledgement is delayed by at least 40 ms")]
        return RuleDefinition(
            id: "LOSS012", slug: "rto-limits-changed", aliases: [],
            title: "the limits of the retransmission timeout were lowered", family: "LOSS",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_rto_min_us",
            yieldsTo: [],
            lets: [.init("least", "sysctl.net.ipv4.tcp_rto_min_us"), .init("most", "sysctl.net.ipv4.tcp_rto_max_ms")], each: "",
            elementName: "", report: .each,
            place: "", condition: "least < default.net.ipv4.tcp_rto_min_us\nor (known(most) and most < default.net.ipv4.tcp_rto_max_ms)",
            levels: levels, expected: "",
            message: "{if(known(least) and least < default.net.ipv4.tcp_rto_min_us, 'tcp_rto_min_us', 'tcp_rto_max_ms')} is {if(known(least) and least < default.net.ipv4.tcp_rto_min_us, least, most)}: {if(known(least) and least < default.net.ipv4.tcp_rto_min_us, 'meant for one fabric, it holds for every peer of this namespace', 'tcp_retries2 gives connections up sooner than its number tells')}", why: "A receiver may hold an acknowledgement back, on Linux for 40 ms or longer. A timeout below that\nsends segments again that are not lost and slows the connection down. The upper limit enters the\ntime that tcp_retries2 stands for: with a lower one the same number of retransmissions is over\nsooner.",
            fineWhen: "All peers stand in one fabric and were tuned together; a route's rto_min reaches those alone.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_rto_max_ms", "default.net.ipv4.tcp_rto_min_us", "sysctl.net.ipv4.tcp_rto_max_ms", "sysctl.net.ipv4.tcp_rto_min_us"])
    }

    static func ruleLOSS013() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too; it changes what this host answers as a receiver",
            text: "Go back to the default.",
            settings: [.init("net.ipv4.tcp_comp_sack_nr", "default.net.ipv4.tcp_comp_sack_nr")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_comp_sack_nr", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "default, and that 0 switches compression off")]
        return RuleDefinition(
            id: "LOSS013", slug: "sack-compression-off", aliases: [],
            title: "acknowledgements with SACK blocks are not compressed", family: "LOSS",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_comp_sack_nr",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_comp_sack_nr == 0",
            levels: levels, expected: "default.net.ipv4.tcp_comp_sack_nr",
            message: "tcp_comp_sack_nr is 0: every segment that arrives out of order is answered with a packet of its own", why: "While a hole is open the receiver would acknowledge every further segment. Since 4.18 it waits\nfor up to 44 acknowledgements or a millisecond and sends one for all. Without that a fast\nreceiver sends many small packets just when the path is losing some.",
            fineWhen: "A measurement of losses and reordering, for which each acknowledgement is wanted.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_comp_sack_nr", "sysctl.net.ipv4.tcp_comp_sack_nr"])
    }

    static func ruleLOSS014() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too; sockets that asked for it keep it",
            text: "Go back to the default and let the program ask for it with the socket option.",
            settings: [.init("net.ipv4.tcp_thin_linear_timeouts", "default.net.ipv4.tcp_thin_linear_timeouts")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_thin_linear_timeouts", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what a thin stream is, six timeouts, default")]
        return RuleDefinition(
            id: "LOSS014", slug: "thin-linear-timeouts-global", aliases: [],
            title: "timeouts of thin streams do not back off", family: "LOSS",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_thin_linear_timeouts",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_thin_linear_timeouts != 0",
            levels: levels, expected: "default.net.ipv4.tcp_thin_linear_timeouts",
            message: "tcp_thin_linear_timeouts is {sysctl.net.ipv4.tcp_thin_linear_timeouts}: connections with fewer than four segments in flight keep sending at the first timeout, up to six times", why: "Doubling the timeout is what keeps many senders from filling a path that is already full. The\nsetting suspends it for every stream with little in flight, not for games and terminals alone. A\nprogram asks for the same with the socket option TCP_THIN_LINEAR_TIMEOUTS.",
            fineWhen: "A host that serves games, terminals or telemetry and little else.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_thin_linear_timeouts", "sysctl.net.ipv4.tcp_thin_linear_timeouts"])
    }

    static func ruleLOSS015() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "tcp_stdurg acts at once, tcp_workaround_signed_windows on connections opened afterwards",
            text: "Switch both off.",
            settings: [.init("net.ipv4.tcp_stdurg", "min(urgent, default.net.ipv4.tcp_stdurg)"), .init("net.ipv4.tcp_workaround_signed_windows", "min(windows, default.net.ipv4.tcp_workaround_signed_windows)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_stdurg and tcp_workaround_signed_windows", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what they are for, and the warning about tcp_stdurg")]
        return RuleDefinition(
            id: "LOSS015", slug: "bug-compatibility-on", aliases: [],
            title: "a switch for compatibility with broken peers is on", family: "LOSS",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_stdurg",
            yieldsTo: [],
            lets: [.init("urgent", "sysctl.net.ipv4.tcp_stdurg"), .init("windows", "sysctl.net.ipv4.tcp_workaround_signed_windows")], each: "",
            elementName: "", report: .each,
            place: "", condition: "urgent != 0 or windows != 0",
            levels: levels, expected: "",
            message: "{if(known(urgent) and urgent != 0, 'tcp_stdurg', 'tcp_workaround_signed_windows')} is {if(known(urgent) and urgent != 0, urgent, windows)}: {if(known(urgent) and urgent != 0, 'urgent data is read at another byte than nearly all peers mean', 'peers that do not scale windows are offered 32767 bytes at most')}", why: "tcp_stdurg reads the urgent pointer as RFC 1122 words it, while nearly every stack follows BSD;\nprograms that use urgent data then get the wrong byte. tcp_workaround_signed_windows takes peers\nwithout window scaling for ones that read the window as a signed number and offers them half of\nit. Both exist for a few broken peers.",
            fineWhen: "A peer with just that fault is known and cannot be repaired.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_stdurg", "default.net.ipv4.tcp_workaround_signed_windows", "sysctl.net.ipv4.tcp_stdurg", "sysctl.net.ipv4.tcp_workaround_signed_windows"])
    }
}
