// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static var rulesFOLK: [RuleDefinition] {
        [
            ruleFOLK001(),
            ruleFOLK003(),
            ruleFOLK007(),
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
}
