// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static var rulesFOLK: [RuleDefinition] {
        [
            ruleFOLK002(),
            ruleFOLK004(),
            ruleFOLK006(),
            ruleFOLK008(),
        ]
    }

    private static func ruleFOLK002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets made afterwards; listening services have to be restarted",
            text: "Put 131072 in the middle and keep the third number.",
            settings: [.init("net.ipv4.tcp_rmem.min", "if(sysctl.net.ipv4.tcp_rmem.min > sysctl.net.ipv4.tcp_rmem.default or sysctl.net.ipv4.tcp_rmem.default > sysctl.net.ipv4.tcp_rmem.max or sysctl.net.ipv4.tcp_rmem.min > 64KiB, default.net.ipv4.tcp_rmem.min, sysctl.net.ipv4.tcp_rmem.min)"), .init("net.ipv4.tcp_rmem.default", "default.net.ipv4.tcp_rmem.default"), .init("net.ipv4.tcp_rmem.max", "if(sysctl.net.ipv4.tcp_rmem.min > sysctl.net.ipv4.tcp_rmem.default or sysctl.net.ipv4.tcp_rmem.default > sysctl.net.ipv4.tcp_rmem.max or sysctl.net.ipv4.tcp_rmem.max < default.net.ipv4.tcp_rmem.default, default.net.ipv4.tcp_rmem.max, sysctl.net.ipv4.tcp_rmem.max)")],
            settingsCondition: "known(default.net.ipv4.tcp_rmem)")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_rmem", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "default of the middle number"), .init(title: "net/ipv4/tcp.c, tcp_init(), trees 4.18 and 4.20", url: "", supports: "87380 before, 131072 since")]
        return RuleDefinition(
            id: "FOLK002", slug: "rmem-middle-of-old-kernels",
            title: "the middle number of tcp_rmem is that of kernels before 4.20", family: "FOLK",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 20, 0))]),
            key: "net.ipv4.tcp_rmem",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_rmem.default == 87380B",
            levels: levels, expected: "",
            message: "the middle number of tcp_rmem is 87380: since 4.20 the kernel starts with 131072, so that the first window is 64 KiB", why: "The number stands in guides that were written for older kernels, mostly in a line that was\nmeant to raise the third number only. It makes the first receive window of each connection a\nthird smaller than the kernel would.",
            fineWhen: "", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_rmem", "host.page_size", "host.ram", "sysctl.net.ipv4.tcp_rmem"])
    }

    private static func ruleFOLK004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "busy_poll acts at once, busy_read on sockets made afterwards",
            text: "Set both to 0 unless latency was the aim; then set SO_BUSY_POLL in the program that needs it.",
            settings: [.init("net.core.busy_poll", "if(sysctl.net.core.busy_poll > 0us, default.net.core.busy_poll, sysctl.net.core.busy_poll)"), .init("net.core.busy_read", "if(sysctl.net.core.busy_read > 0us, default.net.core.busy_read, sysctl.net.core.busy_read)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net.core settings, busy_poll and busy_read", url: "https://docs.kernel.org/admin-guide/sysctl/net.html", supports: "what they do, that they cost power, and which sockets busy_poll reaches")]
        return RuleDefinition(
            id: "FOLK004", slug: "busy-polling-global",
            title: "busy polling is switched on for all sockets", family: "FOLK",
            level: .info, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.core.busy_poll > 0us or sysctl.net.core.busy_read > 0us",
            levels: levels, expected: "",
            message: "{if(known(sysctl.net.core.busy_poll > 0us) and sysctl.net.core.busy_poll > 0us, join(['busy_poll is ', text(sysctl.net.core.busy_poll)], ''), '')}{if(known(sysctl.net.core.busy_poll > 0us) and sysctl.net.core.busy_poll > 0us and known(sysctl.net.core.busy_read > 0us) and sysctl.net.core.busy_read > 0us, ' and ', '')}{if(known(sysctl.net.core.busy_read > 0us) and sysctl.net.core.busy_read > 0us, join(['busy_read is ', text(sysctl.net.core.busy_read)], ''), '')}: {if(known(sysctl.net.core.busy_read) and sysctl.net.core.busy_read == 0us, 'poll() spins only for sockets that ask for busy polling themselves, since busy_read is 0', 'programs spin on a CPU while they wait for packets')}", why: "With busy polling a program that waits for data asks the network card itself and does not\nsleep. That saves some microseconds and costs the CPU for that time, for every socket of every\nprogram. busy_poll acts on poll() and select() only for sockets that have busy polling, which\nbusy_read or SO_BUSY_POLL gives them.",
            fineWhen: "A low-latency host with CPUs to spare, such as one under the tuned profile network-latency.", fix: fix, references: references,
            facts: ["default.net.core.busy_poll", "default.net.core.busy_read", "sysctl.net.core.busy_poll", "sysctl.net.core.busy_read"])
    }

    private static func ruleFOLK006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too",
            text: "Remove the lines.",
            settings: [.init("net.ipv4.tcp_autocorking", "if(corking == 0, default.net.ipv4.tcp_autocorking, corking)"), .init("net.ipv4.tcp_tso_win_divisor", "if(known(divisor), default.net.ipv4.tcp_tso_win_divisor, divisor)"), .init("net.ipv4.tcp_early_demux", "if(demux == 0 and not router, default.net.ipv4.tcp_early_demux, demux)"), .init("net.ipv4.tcp_min_tso_segs", "if(segments > 8, default.net.ipv4.tcp_min_tso_segs, segments)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_autocorking, tcp_tso_win_divisor, tcp_early_demux and tcp_min_tso_segs", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and defaults")]
        return RuleDefinition(
            id: "FOLK006", slug: "segmentation-toggles",
            title: "switches of the send and receive path differ from the default", family: "FOLK",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [.init("corking", "sysctl.net.ipv4.tcp_autocorking"), .init("divisor", "sysctl.net.ipv4.tcp_tso_win_divisor"), .init("demux", "sysctl.net.ipv4.tcp_early_demux"), .init("segments", "sysctl.net.ipv4.tcp_min_tso_segs"), .init("router", "known(sysctl.net.ipv4.ip_forward) and sysctl.net.ipv4.ip_forward != 0")], each: "",
            elementName: "", report: .each,
            place: "", condition: "corking == 0 or divisor != default.net.ipv4.tcp_tso_win_divisor\nor (demux == 0 and not router)\nor segments > 8",
            levels: levels, expected: "",
            message: "{if(known(corking) and corking == 0, 'tcp_autocorking 0; ', '')}{if(known(divisor) and divisor != default.net.ipv4.tcp_tso_win_divisor, join(['tcp_tso_win_divisor ', text(divisor), '; '], ''), '')}{if(known(demux) and demux == 0 and not router, 'tcp_early_demux 0; ', '')}{if(known(segments) and segments > 8, join(['tcp_min_tso_segs ', text(segments), '; '], ''), '')}the defaults adapt to rate and path", why: "Autocorking joins small writes while a packet waits in the card; the divisor is the share of\nthe window that one large frame may take; early demux finds the socket before the route;\ntcp_min_tso_segs is the least size of such a frame. The defaults adapt to rate and path. A\nfixed choice helps one benchmark and mostly costs CPU or smoothness elsewhere.",
            fineWhen: "A note of the maker of the network card for this driver, or a router, for which early demux is\nwasted work.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_autocorking", "default.net.ipv4.tcp_early_demux", "default.net.ipv4.tcp_min_tso_segs", "default.net.ipv4.tcp_tso_win_divisor", "sysctl.net.ipv4.ip_forward", "sysctl.net.ipv4.tcp_autocorking", "sysctl.net.ipv4.tcp_early_demux", "sysctl.net.ipv4.tcp_min_tso_segs", "sysctl.net.ipv4.tcp_tso_win_divisor"])
    }

    private static func ruleFOLK008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets made afterwards; TCP does not use these two settings",
            text: "Remove rmem_default and wmem_default; the third numbers of tcp_rmem and tcp_wmem can stay.",
            settings: [.init("net.core.rmem_default", "default.net.core.rmem_default"), .init("net.core.wmem_default", "default.net.core.wmem_default")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net.core settings, rmem_default and wmem_default", url: "https://docs.kernel.org/admin-guide/sysctl/net.html", supports: "they are the defaults of sockets"), .init(title: "tcp(7), tcp_rmem", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "the middle number overrides rmem_default for TCP")]
        return RuleDefinition(
            id: "FOLK008", slug: "one-number-for-all-buffers",
            title: "one number stands for the first buffer and for the largest", family: "FOLK",
            level: .info, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: ["BUF012"],
            lets: [.init("first", "sysctl.net.core.rmem_default")], each: "",
            elementName: "", report: .each,
            place: "", condition: "first == sysctl.net.core.wmem_default and first > default.net.core.rmem_default\nand (first == sysctl.net.ipv4.tcp_rmem.max or first == sysctl.net.ipv4.tcp_wmem.max)",
            levels: levels, expected: "",
            message: "rmem_default, wmem_default and the largest TCP buffer are all {first}: one number for three purposes", why: "rmem_default and wmem_default are what every socket other than TCP starts with, whether it\nneeds it or not. The largest TCP buffer is what one fast connection over a long path may grow\nto. A line that copies one number into all of them confuses the two.",
            fineWhen: "A UDP receiver was measured to need that much and its program cannot ask for it.", fix: fix, references: references,
            facts: ["default.net.core.rmem_default", "default.net.core.wmem_default", "sysctl.net.core.rmem_default", "sysctl.net.core.wmem_default", "sysctl.net.ipv4.tcp_rmem", "sysctl.net.ipv4.tcp_wmem"])
    }
}
