// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleTS001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "only connections opened afterwards carry the option",
            text: "Switch timestamps on again.",
            settings: [.init("net.ipv4.tcp_timestamps", "default.net.ipv4.tcp_timestamps")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 7323, TCP Extensions for High Performance", url: "https://www.rfc-editor.org/rfc/rfc7323", supports: "round-trip measurement and protection against wrapped sequence numbers"), .init(title: "ip-sysctl, tcp_timestamps", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "values and random offset")]
        return RuleDefinition(
            id: "TS001", slug: "timestamps-off", aliases: [],
            title: "TCP timestamps are off", family: "TS",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_timestamps",
            yieldsTo: ["TW003", "TS004", "TS005"],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_timestamps == 0",
            levels: levels, expected: "default.net.ipv4.tcp_timestamps",
            message: "tcp_timestamps is 0: no protection against wrapped sequence numbers and no round-trip sample on every acknowledgement", why: "Without the option the retransmission timer works from fewer samples, an old segment can be taken\nfor a new one on a fast link, and TIME-WAIT ports cannot be reused. It costs 12 bytes a segment.\nThe old reason to switch it off, that it tells the uptime, ended with the random offset of 4.10.",
            fineWhen: "A compliance baseline demands it, or the 12 bytes matter on a measured slow link.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_timestamps", "sysctl.net.ipv4.tcp_timestamps"])
    }

    static func ruleTS002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Update the kernel when possible and leave tcp_timestamps on.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_timestamps", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the random offset"), .init(title: "secure_seq.c in kernel trees 4.9 and 4.10", url: "", supports: "the offset came with 4.10")]
        return RuleDefinition(
            id: "TS002", slug: "uptime-disclosed", aliases: [],
            title: "timestamps of this kernel count from boot", family: "TS",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 10, 0))]),
            key: "net.ipv4.tcp_timestamps",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_timestamps != 0",
            levels: levels, expected: "",
            message: "tcp_timestamps is {sysctl.net.ipv4.tcp_timestamps} on a kernel before 4.10: every peer can read from it how long ago this host was started", why: "Up to 4.9 the option carries a clock that starts at 0 with the kernel, and tells with it when the\nhost was last updated and rebooted. Since 4.10 it starts at a random offset. Switching timestamps\noff costs more than it hides: protection against wrapped sequence numbers, round-trip samples and\nTIME-WAIT reuse go with it.",
            fineWhen: "The uptime is no secret, or the distribution has put the random offset into this kernel.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_timestamps"])
    }

    static func ruleTS003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "sysctl.net.ipv4.tcp_timestamps == 2", level: .info, message: "tcp_timestamps is 2: all connections show one clock, which tells the uptime and makes the host recognisable behind NAT")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "only connections opened afterwards change",
            text: "Go back to the default.",
            settings: [.init("net.ipv4.tcp_timestamps", "default.net.ipv4.tcp_timestamps")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_timestamps", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning of 0, 1 and 2")]
        return RuleDefinition(
            id: "TS003", slug: "timestamps-without-offset", aliases: [],
            title: "timestamps without random offset, or an undefined value", family: "TS",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 10, 0))]),
            key: "net.ipv4.tcp_timestamps",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_timestamps >= 2",
            levels: levels, expected: "default.net.ipv4.tcp_timestamps",
            message: "tcp_timestamps is {sysctl.net.ipv4.tcp_timestamps}: the kernel accepts it, but only 0, 1 and 2 have a meaning", why: "With 1 the clock in the option starts at a random offset for each pair of addresses; 2 leaves the\noffset out. Larger numbers are stored without complaint and have no documented meaning.",
            fineWhen: "A device in the path is being debugged that compares timestamps across connections.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_timestamps", "sysctl.net.ipv4.tcp_timestamps"])
    }

    static func ruleTS004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "only connections opened afterwards carry the option",
            text: "Switch timestamps on again.",
            settings: [.init("net.ipv4.tcp_timestamps", "default.net.ipv4.tcp_timestamps")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp_conn_request() in net/ipv4/tcp_input.c", url: "", supports: "options are cleared when the SYN has no timestamp"), .init(title: "ip-sysctl, tcp_syncookies", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "when cookies are sent")]
        return RuleDefinition(
            id: "TS004", slug: "syncookies-without-timestamps", aliases: ["MIX019"],
            title: "SYN cookies lose TCP options because timestamps are off", family: "TS",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_timestamps",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_timestamps == 0\nand sysctl.net.ipv4.tcp_syncookies in [1, 2]\nand tcp.reachable_listeners > 0",
            levels: levels, expected: "default.net.ipv4.tcp_timestamps",
            message: "tcp_timestamps is 0 with tcp_syncookies {sysctl.net.ipv4.tcp_syncookies}: in a SYN flood new connections get no window scaling and no SACK", why: "A SYN cookie has room for a coarse segment size only; the other options travel in the timestamp.\nWithout it every connection that is built from a cookie is left with a 64 KiB window and without\nSACK and ECN, and a queue that is merely too short is enough to get there.",
            fineWhen: "The host never sees more connection attempts than its queues hold.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_timestamps", "sysctl.net.ipv4.tcp_syncookies", "sysctl.net.ipv4.tcp_timestamps", "tcp.reachable_listeners"])
    }

    static func ruleTS005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "only connections opened afterwards carry the option",
            text: "Switch timestamps on again.",
            settings: [.init("net.ipv4.tcp_timestamps", "default.net.ipv4.tcp_timestamps")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 7323, section 5", url: "https://www.rfc-editor.org/rfc/rfc7323", supports: "protection against wrapped sequence numbers, and how soon they wrap")]
        return RuleDefinition(
            id: "TS005", slug: "no-paws-on-fast-path", aliases: [],
            title: "sequence numbers can wrap within a minute and nothing tells old segments from new", family: "TS",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_timestamps",
            yieldsTo: ["TW003", "TS004"],
            lets: [.init("moved", "max(increase.IpExt.InOctets, increase.IpExt.OutOctets) * (60s / sample.interval)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_timestamps == 0 and moved > 4294967296",
            levels: levels, expected: "default.net.ipv4.tcp_timestamps",
            message: "tcp_timestamps is 0 while {number(moved / 1048576)} MiB a minute pass: one connection at that rate uses every sequence number again within 60 s", why: "TCP numbers bytes with 32 bits, so that a connection comes back to the same numbers after 4 GiB;\nat 10 Gbit/s that takes 3.4 s. A segment that was held up on the way and arrives after that is\ntaken for new data, and only timestamps show that it is old. The rate is that of all traffic of\nthis namespace: many connections may share it.",
            fineWhen: "The traffic is loopback, or hundreds of connections share it so that none comes near 4 GiB a\nminute.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_timestamps", "increase.IpExt.InOctets", "increase.IpExt.OutOctets", "sample.interval", "sysctl.net.ipv4.tcp_timestamps"])
    }
}
