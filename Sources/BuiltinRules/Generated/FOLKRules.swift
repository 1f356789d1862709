// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static var rulesFOLK: [RuleDefinition] {
        [
            ruleFOLK001(),
            ruleFOLK002(),
            ruleFOLK003(),
            ruleFOLK004(),
            ruleFOLK005(),
            ruleFOLK006(),
            ruleFOLK007(),
            ruleFOLK008(),
        ]
    }

    private static func ruleFOLK001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Go through the lines below; delete those marked 'drop' and keep a line only when a measurement on this host asks for it.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "what such lists do to TIME-WAIT"), .init(title: "Documentation/networking/ip-sysctl.rst", url: "https://www.kernel.org/doc/html/latest/networking/ip-sysctl.html", supports: "defaults and meaning of the members")]
        return RuleDefinition(
            id: "FOLK001", slug: "copied-bundle",
            title: "A bundle of settings copied from guides", family: "FOLK",
            level: .warning, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.folklore",
            elementName: "line", report: .once,
            place: "{line.key} = {line.value}: {line.detail}", condition: "count(config.folklore) >= 5",
            levels: levels, expected: "",
            message: "{count(matched)} lines are a bundle that is copied from guide to guide, not chosen for this host", why: "Such bundles go back to kernels 2.4 and 2.6 and mix helpful, useless and harmful lines. Defaults\nhave moved since, and most lines now take something away.",
            fineWhen: "Every line was chosen for this host by measurement.", fix: fix, references: references,
            facts: ["config.folklore"])
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

    private static func ruleFOLK003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "reserve > host.ram * 0.1", level: .error, message: "vm.min_free_kbytes keeps {reserve} of {host.ram} free: programs are killed for lack of memory while that much lies unused")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Remove the line from the network settings; the kernel computes the value at boot.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "vm sysctl documentation, min_free_kbytes", url: "https://docs.kernel.org/admin-guide/sysctl/vm.html", supports: "what it is, and that too high a value ends in lack of memory"), .init(title: "calculate_min_free_kbytes() in mm/page_alloc.c", url: "", supports: "the kernel stops at 262144")]
        return RuleDefinition(
            id: "FOLK003", slug: "vm-setting-as-network-tuning",
            title: "memory kept free for the network is missing elsewhere", family: "FOLK",
            level: .info, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "vm.min_free_kbytes",
            yieldsTo: [],
            lets: [.init("reserve", "bytes(sysctl.vm.min_free_kbytes) * 1024")], each: "",
            elementName: "", report: .each,
            place: "", condition: "reserve > host.ram * 0.05\nor (not known(host.page_size) and reserve > 256MiB)",
            levels: levels, expected: "",
            message: "vm.min_free_kbytes keeps {reserve} free, more than {if(known(host.ram), 'a twentieth of the memory', 'the 256 MiB at which the kernel stops by itself')}", why: "The reserve is for allocations that cannot wait, such as packets that arrive. 64 to 128 MiB can\nhelp a host at 10 Gbit/s. It is not a buffer of TCP: more of it makes nothing faster, and\nprograms meet the end of memory earlier. The kernel chooses the number by the size of memory.\nOther vm settings that guides put beside it (swappiness, overcommit_memory, dirty ratios) have\nnothing to do with TCP at all.",
            fineWhen: "Allocation failures in interrupt context were seen in the kernel log, and the value was raised\nfor them.", fix: fix, references: references,
            facts: ["host.page_size", "host.ram", "sysctl.vm.min_free_kbytes"])
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

    private static func ruleFOLK005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "acts at once; interfaces get link-local addresses back and take router advertisements, which the packet filter for IPv6 must be ready for",
            text: "Remove the line unless a policy asks for it; then keep loopback: net.ipv6.conf.lo.disable_ipv6 = 0.",
            settings: [.init("net.ipv6.conf.all.disable_ipv6", "default.net.ipv6.conf.all.disable_ipv6")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "disable_ipv6, and that all writes every interface")]
        return RuleDefinition(
            id: "FOLK005", slug: "ipv6-disabled",
            title: "IPv6 is switched off", family: "FOLK",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv6.conf.all.disable_ipv6",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv6.conf.all.disable_ipv6 != 0 and (known(sysctl.net.ipv4.tcp_mem) or not known(host.page_size))",
            levels: levels, expected: "",
            message: "net.ipv6.conf.all.disable_ipv6 is {sysctl.net.ipv6.conf.all.disable_ipv6}: nothing gets faster, and programs that use ::1 fail", why: "Guides switch it off to make a host faster, which it does not become: without an IPv6 address and route\nprograms take IPv4 at once. What it breaks are services that listen on or connect to ::1, loopback\nincluded in all.",
            fineWhen: "A policy asks for it, or no network here has IPv6.", fix: fix, references: references,
            facts: ["default.net.ipv6.conf.all.disable_ipv6", "host.page_size", "sysctl.net.ipv4.tcp_mem", "sysctl.net.ipv6.conf.all.disable_ipv6"])
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

    private static func ruleFOLK007() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "The line can go; nothing changes by it.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp(7), tcp_low_latency", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "no effect since 4.14"), .init(title: "ip-sysctl, tcp_low_latency", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "a legacy option")]
        return RuleDefinition(
            id: "FOLK007", slug: "low-latency-does-nothing",
            title: "tcp_low_latency does nothing any more", family: "FOLK",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 14, 0))]),
            key: "net.ipv4.tcp_low_latency",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_low_latency != 0",
            levels: levels, expected: "",
            message: "tcp_low_latency is {sysctl.net.ipv4.tcp_low_latency}: the queue that it went around was removed in 4.14", why: "The setting made received segments go around the prequeue, which let a waiting program do the\nwork of receiving. The prequeue is gone since 4.14; the file stayed so that old configuration\ndoes not fail.",
            fineWhen: "The file also serves kernels before 4.14.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_low_latency"])
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
