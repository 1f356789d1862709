// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleBUF001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "same_as_buffer", level: .error, message: "the third number of tcp_mem is {number(top)} pages and the same number as the largest TCP buffer in bytes; its unit is pages, not bytes"), .init(kernel: .any, condition: "not known(host.ram)", level: .info, message: "the third number of tcp_mem is {number(top)} pages, 150 GiB and more; its unit is pages, not bytes, and since 3.0 the kernel itself sets that much only on a machine with more than 800 GiB")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "acts at once when written; the boot value comes back only with the next start",
            text: "Remove the line from the configuration: the kernel computes the three marks from the memory at boot. To set them now, divide the bytes that you meant by the page size, 4096 on most machines.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp(7), tcp_mem", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "the unit is pages and the default is computed at boot"), .init(title: "ip-sysctl, tcp_mem", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what the three marks do"), .init(title: "net/ipv4/tcp.c, tcp_init() and tcp_init_mem()", url: "", supports: "the third mark at boot: three quarters of the memory before 3.0, about a fifth before 4.2, about a tenth since")]
        return RuleDefinition(
            id: "BUF001", slug: "tcp-mem-in-bytes", aliases: [],
            title: "tcp_mem is far above the machine's memory, probably written in bytes", family: "BUF",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "net.ipv4.tcp_mem",
            yieldsTo: [],
            lets: [.init("top", "sysctl.net.ipv4.tcp_mem.max"), .init("same_as_buffer", "number(top) == number(sysctl.net.ipv4.tcp_rmem.max) or number(top) == number(sysctl.net.ipv4.tcp_wmem.max)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "top * host.page_size > host.ram\nor (top * host.page_size > host.ram * 0.5 and known(default.net.core.rmem_default))\nor same_as_buffer\nor (not known(host.ram) and top > 40000000pages)",
            levels: levels, expected: "",
            message: "the third number of tcp_mem is {number(top)} pages, that is {top * host.page_size} on a machine with {host.ram}; its unit is pages, not bytes", why: "A byte count in tcp_mem is a page size too large, 4096 times on most machines. TCP then never comes\nunder memory pressure, and a flood of unread data can take all memory. Guides copy the same numbers\ninto tcp_mem, tcp_rmem and tcp_wmem.",
            fineWhen: "A machine that does nothing but TCP and is meant to use more than half of its memory for it.", fix: fix, references: references,
            facts: ["default.net.core.rmem_default", "host.page_size", "host.ram", "sysctl.net.ipv4.tcp_mem", "sysctl.net.ipv4.tcp_rmem", "sysctl.net.ipv4.tcp_wmem"])
    }

    static func ruleBUF002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "mem < 16MiB and host.ram >= 1GiB", level: .error, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "acts at once when written; the boot value comes back only with the next start",
            text: "Remove the line from the configuration: the kernel computes the three marks from the memory at boot. The unit is pages of {host.page_size}, not bytes and not KiB.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_mem", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what the three marks do, and that they are computed at boot"), .init(title: "net/ipv4/tcp.c, tcp_init_mem(), trees 3.0 and 4.2", url: "", supports: "the size that the kernel gives them")]
        return RuleDefinition(
            id: "BUF002", slug: "tcp-mem-small-for-ram", aliases: [],
            title: "tcp_mem is out of proportion to the memory: too small", family: "BUF",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "net.ipv4.tcp_mem",
            yieldsTo: [],
            lets: [.init("top", "sysctl.net.ipv4.tcp_mem.max"), .init("mem", "top * host.page_size")], each: "",
            elementName: "", report: .each,
            place: "", condition: "(mem < 16MiB and host.ram >= 1GiB)\nor (mem < min(host.ram * 0.01, 64MiB) and host.ram >= 256MiB)",
            levels: levels, expected: "",
            message: "tcp_mem allows all of TCP {mem} on a machine with {host.ram}: the third number is {number(top)} pages", why: "At the third mark TCP refuses buffer memory: connections stall, segments are dropped and\nclosing sockets are reset, with \"out of memory -- consider tuning tcp_mem\" in the kernel log.\nThe kernel itself sets the mark at about 9 % of the memory. The limits of this rule are a rule\nof thumb: 1 % of the memory, at most 64 MiB.",
            fineWhen: "The machine has other work, hardly any connections, and TCP is meant to stay that small.", fix: fix, references: references,
            facts: ["host.page_size", "host.ram", "sysctl.net.ipv4.tcp_mem"])
    }

    static func ruleBUF003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "low == middle and middle == top", level: .warning, message: "tcp_mem is three times {number(top)} pages: the phase in which TCP saves memory before it is refused is gone")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "acts at once when written; the boot values come back only with the next start",
            text: "Remove the line from the configuration: the kernel computes the three marks from the memory at boot.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_mem", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what the three marks do"), .init(title: "tcp(7), tcp_mem", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "the three marks are low, pressure and high")]
        return RuleDefinition(
            id: "BUF003", slug: "tcp-mem-not-ascending", aliases: [],
            title: "the three numbers of tcp_mem do not ascend", family: "BUF",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "net.ipv4.tcp_mem",
            yieldsTo: ["BUF001"],
            lets: [.init("low", "sysctl.net.ipv4.tcp_mem.min"), .init("middle", "sysctl.net.ipv4.tcp_mem.default"), .init("top", "sysctl.net.ipv4.tcp_mem.max")], each: "",
            elementName: "", report: .each,
            place: "", condition: "low > middle or middle > top\nor (low == middle and middle == top)",
            levels: levels, expected: "",
            message: "tcp_mem is {number(low)} {number(middle)} {number(top)} pages: not ascending", why: "TCP saves memory once it holds more than the second mark, until it is below the first, and\nrefuses more at the third. Out of order the marks give permanent saving, or none before memory\nis refused.",
            fineWhen: "", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_mem"])
    }

    static func ruleBUF004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets made afterwards; listening services have to be restarted",
            text: "Put the numbers in ascending order, or remove the line and take the kernel's own.",
            settings: [.init("net.ipv4.tcp_rmem", "if(receive_wrong, default.net.ipv4.tcp_rmem, sysctl.net.ipv4.tcp_rmem)"), .init("net.ipv4.tcp_wmem", "if(send_wrong, default.net.ipv4.tcp_wmem, sysctl.net.ipv4.tcp_wmem)")],
            settingsCondition: "known(default.net.ipv4.tcp_rmem) and known(default.net.ipv4.tcp_wmem)")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp(7), tcp_rmem and tcp_wmem", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "meaning of the three numbers")]
        return RuleDefinition(
            id: "BUF004", slug: "buffer-triple-not-ascending", aliases: [],
            title: "the three numbers of tcp_rmem or tcp_wmem do not ascend", family: "BUF",
            level: .error, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [.init("receive_wrong", "sysctl.net.ipv4.tcp_rmem.min > sysctl.net.ipv4.tcp_rmem.default or sysctl.net.ipv4.tcp_rmem.default > sysctl.net.ipv4.tcp_rmem.max"), .init("send_wrong", "sysctl.net.ipv4.tcp_wmem.min > sysctl.net.ipv4.tcp_wmem.default or sysctl.net.ipv4.tcp_wmem.default > sysctl.net.ipv4.tcp_wmem.max")], each: "",
            elementName: "", report: .each,
            place: "", condition: "receive_wrong or send_wrong",
            levels: levels, expected: "",
            message: "not ascending: tcp_rmem {number(sysctl.net.ipv4.tcp_rmem.min)} {number(sysctl.net.ipv4.tcp_rmem.default)} {number(sysctl.net.ipv4.tcp_rmem.max)}, tcp_wmem {number(sysctl.net.ipv4.tcp_wmem.min)} {number(sysctl.net.ipv4.tcp_wmem.default)} {number(sysctl.net.ipv4.tcp_wmem.max)}", why: "The numbers are the smallest, the first and the largest buffer of a socket. The kernel does not\ncheck their order: with 6000000 4096 100 new sockets got a buffer of 4096 bytes.",
            fineWhen: "Never; equal numbers are in order and are not reported.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_rmem", "default.net.ipv4.tcp_wmem", "host.page_size", "host.ram", "sysctl.net.ipv4.tcp_rmem", "sysctl.net.ipv4.tcp_wmem"])
    }

    static func ruleBUF005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets made afterwards; listening services have to be restarted",
            text: "Put the middle number back and leave the third as the ceiling of autotuning.",
            settings: [.init("net.ipv4.tcp_rmem.min", "if(sysctl.net.ipv4.tcp_rmem.min > sysctl.net.ipv4.tcp_rmem.default or sysctl.net.ipv4.tcp_rmem.default > sysctl.net.ipv4.tcp_rmem.max or sysctl.net.ipv4.tcp_rmem.min > 64KiB, default.net.ipv4.tcp_rmem.min, sysctl.net.ipv4.tcp_rmem.min)"), .init("net.ipv4.tcp_rmem.default", "if(sysctl.net.ipv4.tcp_rmem.min > sysctl.net.ipv4.tcp_rmem.default or sysctl.net.ipv4.tcp_rmem.default > sysctl.net.ipv4.tcp_rmem.max or sysctl.net.ipv4.tcp_rmem.default > 1MiB or sysctl.net.ipv4.tcp_rmem.default == 87380B, default.net.ipv4.tcp_rmem.default, sysctl.net.ipv4.tcp_rmem.default)"), .init("net.ipv4.tcp_rmem.max", "if(sysctl.net.ipv4.tcp_rmem.min > sysctl.net.ipv4.tcp_rmem.default or sysctl.net.ipv4.tcp_rmem.default > sysctl.net.ipv4.tcp_rmem.max, default.net.ipv4.tcp_rmem.max, sysctl.net.ipv4.tcp_rmem.max)"), .init("net.ipv4.tcp_wmem.min", "if(sysctl.net.ipv4.tcp_wmem.min > sysctl.net.ipv4.tcp_wmem.default or sysctl.net.ipv4.tcp_wmem.default > sysctl.net.ipv4.tcp_wmem.max or sysctl.net.ipv4.tcp_wmem.min > 64KiB, default.net.ipv4.tcp_wmem.min, sysctl.net.ipv4.tcp_wmem.min)"), .init("net.ipv4.tcp_wmem.default", "if(sysctl.net.ipv4.tcp_wmem.min > sysctl.net.ipv4.tcp_wmem.default or sysctl.net.ipv4.tcp_wmem.default > sysctl.net.ipv4.tcp_wmem.max or sysctl.net.ipv4.tcp_wmem.default > 1MiB, default.net.ipv4.tcp_wmem.default, sysctl.net.ipv4.tcp_wmem.default)"), .init("net.ipv4.tcp_wmem.max", "if(sysctl.net.ipv4.tcp_wmem.min > sysctl.net.ipv4.tcp_wmem.default or sysctl.net.ipv4.tcp_wmem.default > sysctl.net.ipv4.tcp_wmem.max, default.net.ipv4.tcp_wmem.max, sysctl.net.ipv4.tcp_wmem.max)")],
            settingsCondition: "known(default.net.ipv4.tcp_rmem) and known(default.net.ipv4.tcp_wmem)")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_rmem and tcp_wmem", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and defaults of the three numbers"), .init(title: "tcp(7), tcp_rmem", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "large buffers for many sockets are not wanted as the default")]
        return RuleDefinition(
            id: "BUF005", slug: "buffer-default-large", aliases: [],
            title: "the first buffer of a TCP socket (middle number of tcp_rmem or tcp_wmem) is very large", family: "BUF",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [.init("receive", "sysctl.net.ipv4.tcp_rmem.default > 1MiB"), .init("send", "sysctl.net.ipv4.tcp_wmem.default > 1MiB")], each: "",
            elementName: "", report: .each,
            place: "", condition: "receive or send",
            levels: levels, expected: "",
            message: "a TCP socket starts with {if(known(receive) and receive, join(['a receive buffer of ', text(sysctl.net.ipv4.tcp_rmem.default)], ''), '')}{if(known(receive) and receive and known(send) and send, ' and ', '')}{if(known(send) and send, join(['a send buffer of ', text(sysctl.net.ipv4.tcp_wmem.default)], ''), '')}; the kernel's own are 128 KiB (85 KiB before 4.20) and 16 KiB", why: "The middle number is where every socket starts; autotuning raises the buffer to the third\nnumber where a connection needs it. Started high, each slow reader may hold that much, and\nmany connections bring the host under memory pressure. Throughput over a long path needs the\nthird number only. The limit of 1 MiB is a rule of thumb: eight times the default.",
            fineWhen: "A host with few connections that was measured to need full windows from the first round trip.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_rmem", "default.net.ipv4.tcp_wmem", "host.page_size", "host.ram", "sysctl.net.ipv4.tcp_rmem", "sysctl.net.ipv4.tcp_wmem"])
    }

    static func ruleBUF006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "receive > 1MiB or send > 1MiB", level: .error, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches the limit of all sockets at once, and the buffers of sockets made afterwards",
            text: "Put the first number back to one page.",
            settings: [.init("net.ipv4.tcp_rmem.min", "if(sysctl.net.ipv4.tcp_rmem.min > sysctl.net.ipv4.tcp_rmem.default or sysctl.net.ipv4.tcp_rmem.default > sysctl.net.ipv4.tcp_rmem.max or sysctl.net.ipv4.tcp_rmem.min > 64KiB, default.net.ipv4.tcp_rmem.min, sysctl.net.ipv4.tcp_rmem.min)"), .init("net.ipv4.tcp_rmem.default", "if(sysctl.net.ipv4.tcp_rmem.min > sysctl.net.ipv4.tcp_rmem.default or sysctl.net.ipv4.tcp_rmem.default > sysctl.net.ipv4.tcp_rmem.max or sysctl.net.ipv4.tcp_rmem.default > 1MiB or sysctl.net.ipv4.tcp_rmem.default == 87380B, default.net.ipv4.tcp_rmem.default, sysctl.net.ipv4.tcp_rmem.default)"), .init("net.ipv4.tcp_rmem.max", "if(sysctl.net.ipv4.tcp_rmem.min > sysctl.net.ipv4.tcp_rmem.default or sysctl.net.ipv4.tcp_rmem.default > sysctl.net.ipv4.tcp_rmem.max, default.net.ipv4.tcp_rmem.max, sysctl.net.ipv4.tcp_rmem.max)"), .init("net.ipv4.tcp_wmem.min", "if(sysctl.net.ipv4.tcp_wmem.min > sysctl.net.ipv4.tcp_wmem.default or sysctl.net.ipv4.tcp_wmem.default > sysctl.net.ipv4.tcp_wmem.max or sysctl.net.ipv4.tcp_wmem.min > 64KiB, default.net.ipv4.tcp_wmem.min, sysctl.net.ipv4.tcp_wmem.min)"), .init("net.ipv4.tcp_wmem.default", "if(sysctl.net.ipv4.tcp_wmem.min > sysctl.net.ipv4.tcp_wmem.default or sysctl.net.ipv4.tcp_wmem.default > sysctl.net.ipv4.tcp_wmem.max or sysctl.net.ipv4.tcp_wmem.default > 1MiB, default.net.ipv4.tcp_wmem.default, sysctl.net.ipv4.tcp_wmem.default)"), .init("net.ipv4.tcp_wmem.max", "if(sysctl.net.ipv4.tcp_wmem.min > sysctl.net.ipv4.tcp_wmem.default or sysctl.net.ipv4.tcp_wmem.default > sysctl.net.ipv4.tcp_wmem.max, default.net.ipv4.tcp_wmem.max, sysctl.net.ipv4.tcp_wmem.max)")],
            settingsCondition: "known(default.net.ipv4.tcp_rmem) and known(default.net.ipv4.tcp_wmem)")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_rmem and tcp_wmem", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the first number is guaranteed even under moderate memory pressure")]
        return RuleDefinition(
            id: "BUF006", slug: "buffer-minimum-large", aliases: [],
            title: "the guaranteed buffer of a TCP socket (first number of tcp_rmem or tcp_wmem) is very large", family: "BUF",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [.init("receive", "sysctl.net.ipv4.tcp_rmem.min"), .init("send", "sysctl.net.ipv4.tcp_wmem.min")], each: "",
            elementName: "", report: .each,
            place: "", condition: "receive > 64KiB or send > 64KiB",
            levels: levels, expected: "",
            message: "every TCP socket is guaranteed {if(known(receive > 64KiB) and receive > 64KiB, join(['a receive buffer of ', text(receive)], ''), '')}{if(known(receive > 64KiB) and receive > 64KiB and known(send > 64KiB) and send > 64KiB, ' and ', '')}{if(known(send > 64KiB) and send > 64KiB, join(['a send buffer of ', text(send)], ''), '')}, even when memory is short; the kernel's own is one page", why: "The first number is what a socket may use under memory pressure. With it high the pressure\nmechanism takes nothing back: a thousand sockets may hold a thousand times that. The pattern\nof three equal numbers comes from guides of an old network card.",
            fineWhen: "", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_rmem", "default.net.ipv4.tcp_wmem", "host.page_size", "host.ram", "sysctl.net.ipv4.tcp_rmem", "sysctl.net.ipv4.tcp_wmem"])
    }

    static func ruleBUF009() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too; each may then use up to the third number of tcp_rmem",
            text: "Switch it on again.",
            settings: [.init("net.ipv4.tcp_moderate_rcvbuf", "default.net.ipv4.tcp_moderate_rcvbuf")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_moderate_rcvbuf", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what it switches and that it is on by default")]
        return RuleDefinition(
            id: "BUF009", slug: "receive-autotuning-off", aliases: [],
            title: "receive buffer autotuning is off", family: "BUF",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_moderate_rcvbuf",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_moderate_rcvbuf == 0",
            levels: levels, expected: "default.net.ipv4.tcp_moderate_rcvbuf",
            message: "tcp_moderate_rcvbuf is 0: receive windows stay at what the middle number of tcp_rmem allows", why: "With autotuning the receive buffer grows with the data that arrives in a round trip, up to the\nthird number of tcp_rmem. Without it every connection keeps the middle number, 128 KiB by\ndefault, which is about 5 Mbit/s at 100 ms.",
            fineWhen: "All connections stay on one site with round trips well below a millisecond.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_moderate_rcvbuf", "sysctl.net.ipv4.tcp_moderate_rcvbuf"])
    }

    static func ruleBUF010() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "only connections opened afterwards negotiate a scale factor",
            text: "Switch it on again.",
            settings: [.init("net.ipv4.tcp_window_scaling", "default.net.ipv4.tcp_window_scaling")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 7323, TCP Extensions for High Performance", url: "https://www.rfc-editor.org/rfc/rfc7323", supports: "the window scale option")]
        return RuleDefinition(
            id: "BUF010", slug: "window-scaling-off", aliases: [],
            title: "window scaling is off", family: "BUF",
            level: .error, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_window_scaling",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_window_scaling == 0",
            levels: levels, expected: "default.net.ipv4.tcp_window_scaling",
            message: "tcp_window_scaling is 0: no connection has more than 64 KiB in flight, about 5 Mbit/s at 100 ms", why: "The window field has 16 bits; the scale factor of RFC 7323 is what lets it grow. Both ends must\noffer it, so that one host with 0 limits all of its connections.",
            fineWhen: "Never known to be needed; devices that broke on the option are long gone.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_window_scaling", "sysctl.net.ipv4.tcp_window_scaling"])
    }

    static func ruleBUF011() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "scale == 0 or scale > 2", level: .warning, message: "tcp_adv_win_scale is {scale}: (nearly) all of the receive buffer is offered as window, and what the kernel keeps beside the data has no room")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too; since 6.6 the setting does nothing",
            text: "Remove the line.",
            settings: [.init("net.ipv4.tcp_adv_win_scale", "default.net.ipv4.tcp_adv_win_scale")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_adv_win_scale", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the formula, and that it is obsolete since 6.6"), .init(title: "include/net/tcp.h, tcp_win_from_space()", url: "", supports: "what 0 and negative numbers give")]
        return RuleDefinition(
            id: "BUF011", slug: "adv-win-scale-changed", aliases: [],
            title: "tcp_adv_win_scale differs from the default", family: "BUF",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 6, 0))]),
            key: "net.ipv4.tcp_adv_win_scale",
            yieldsTo: [],
            lets: [.init("scale", "sysctl.net.ipv4.tcp_adv_win_scale")], each: "",
            elementName: "", report: .each,
            place: "", condition: "scale != default.net.ipv4.tcp_adv_win_scale",
            levels: levels, expected: "default.net.ipv4.tcp_adv_win_scale",
            message: "tcp_adv_win_scale is {scale}, the default of this kernel is {default.net.ipv4.tcp_adv_win_scale}: another share of the receive buffer is offered as window", why: "Up to 6.5 the setting fixes how much of the receive buffer is offered: all but a 2nd, 4th or\n8th of it for 1, 2 or 3, all of it for 0, and a half or a quarter for -1 or -2. The rest has\nto hold what the kernel keeps beside the data; without room for it received data is copied\ntogether or dropped.",
            fineWhen: "A measured trade of window against memory, as some large sites made with -2.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_adv_win_scale", "sysctl.net.ipv4.tcp_adv_win_scale"])
    }

    static func ruleBUF012() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "large", level: .warning, message: "sockets other than TCP start with {if(known(receive > 1MiB) and receive > 1MiB, join(['a receive buffer of ', text(receive)], ''), '')}{if(known(receive > 1MiB) and receive > 1MiB and known(send > 1MiB) and send > 1MiB, ' and ', '')}{if(known(send > 1MiB) and send > 1MiB, join(['a send buffer of ', text(send)], ''), '')}: rmem_default and wmem_default do not act on TCP")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets made afterwards; programs that set SO_RCVBUF or SO_SNDBUF do not notice",
            text: "Remove the lines; for TCP throughput raise the third numbers of tcp_rmem and tcp_wmem instead.",
            settings: [.init("net.core.rmem_default", "if(receive > 1MiB or receive > sysctl.net.core.rmem_max, default.net.core.rmem_default, receive)"), .init("net.core.wmem_default", "if(send > 1MiB or send > sysctl.net.core.wmem_max, default.net.core.wmem_default, send)"), .init("net.core.rmem_max", "max(sysctl.net.core.rmem_max, default.net.core.rmem_default)"), .init("net.core.wmem_max", "max(sysctl.net.core.wmem_max, default.net.core.wmem_default)")],
            settingsCondition: "known(default.net.core.rmem_default)")
        let references: [RuleDefinition.Reference] = [.init(title: "net.core settings, rmem_default and wmem_default", url: "https://docs.kernel.org/admin-guide/sysctl/net.html", supports: "they are the defaults of sockets"), .init(title: "tcp(7), tcp_rmem", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "the middle number overrides rmem_default for TCP")]
        return RuleDefinition(
            id: "BUF012", slug: "core-default-raised", aliases: [],
            title: "net.core.rmem_default or wmem_default is very large, or above its maximum", family: "BUF",
            level: .info, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [.init("receive", "sysctl.net.core.rmem_default"), .init("send", "sysctl.net.core.wmem_default"), .init("large", "receive > 1MiB or send > 1MiB")], each: "",
            elementName: "", report: .each,
            place: "", condition: "large or receive > sysctl.net.core.rmem_max or send > sysctl.net.core.wmem_max",
            levels: levels, expected: "",
            message: "{if(known(receive > sysctl.net.core.rmem_max) and receive > sysctl.net.core.rmem_max, join(['rmem_default is ', text(receive)], ''), '')}{if(known(receive > sysctl.net.core.rmem_max) and receive > sysctl.net.core.rmem_max and known(send > sysctl.net.core.wmem_max) and send > sysctl.net.core.wmem_max, ' and ', '')}{if(known(send > sysctl.net.core.wmem_max) and send > sysctl.net.core.wmem_max, join(['wmem_default is ', text(send)], ''), '')}: above the maximum beside it, so that a socket other than TCP starts with more than a program may ask for", why: "rmem_default and wmem_default are the first buffers of UDP, raw, unix and netlink sockets; TCP\ntakes its own from tcp_rmem and tcp_wmem. Copied from a TCP guide they let queues of UDP grow\nlong and pin memory. The limit of 1 MiB is a rule of thumb: five times the default.",
            fineWhen: "A UDP or QUIC receiver that cannot set SO_RCVBUF and was seen to drop for want of buffer\n(RcvbufErrors).", fix: fix, references: references,
            facts: ["default.net.core.rmem_default", "default.net.core.wmem_default", "sysctl.net.core.rmem_default", "sysctl.net.core.rmem_max", "sysctl.net.core.wmem_default", "sysctl.net.core.wmem_max"])
    }

    static func ruleBUF013() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "not absurd", level: .info, message: "any program may ask for a receive buffer of {receive} and a send buffer of {send} for one socket on a machine with {host.ram}, and gets twice that")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "reaches sockets whose program asks afterwards",
            text: "Take the largest buffer that a program of this host asks for; 16 to 64 MiB serve nearly all. For TCP the third numbers of tcp_rmem and tcp_wmem are the limit, not these.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "socket(7), SO_RCVBUF", url: "https://man7.org/linux/man-pages/man7/socket.7.html", supports: "rmem_max bounds the request, and the kernel doubles it"), .init(title: "net/ipv4/tcp_output.c, tcp_select_initial_window()", url: "", supports: "rmem_max takes part in the choice of the window scale")]
        return RuleDefinition(
            id: "BUF013", slug: "core-max-absurd", aliases: [],
            title: "net.core.rmem_max or wmem_max lets one socket take a large part of the memory", family: "BUF",
            level: .warning, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [.init("receive", "sysctl.net.core.rmem_max"), .init("send", "sysctl.net.core.wmem_max"), .init("absurd", "receive > 512MiB or send > 512MiB")], each: "",
            elementName: "", report: .each,
            place: "", condition: "absurd\nor (receive > 16MiB and receive > host.ram * 0.0625)\nor (send > 16MiB and send > host.ram * 0.0625)",
            levels: levels, expected: "",
            message: "any program may ask for {if(known(receive > 512MiB) and receive > 512MiB, join(['a receive buffer of ', text(receive)], ''), '')}{if(known(receive > 512MiB) and receive > 512MiB and known(send > 512MiB) and send > 512MiB, ' and ', '')}{if(known(send > 512MiB) and send > 512MiB, join(['a send buffer of ', text(send)], ''), '')} for one socket, and gets twice that", why: "rmem_max and wmem_max bound SO_RCVBUF and SO_SNDBUF of every program, privileged or not; the\nkernel grants twice the number for its own overhead. TCP's autotuning does not look at them,\nbut rmem_max above the third number of tcp_rmem makes TCP announce a larger window scale.\nLimits of 512 MiB, and of a 16th of the memory, are a rule of thumb.",
            fineWhen: "A host that moves bulk data for programs which set their buffers themselves, with few users.", fix: fix, references: references,
            facts: ["host.ram", "sysctl.net.core.rmem_max", "sysctl.net.core.wmem_max"])
    }

    static func ruleBUF014() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "tcp.states.established > 1000", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "a change of tcp_rmem or tcp_wmem reaches sockets made afterwards",
            text: "Take the third numbers of tcp_rmem and tcp_wmem from rate times round-trip time of the longest path, or find the programs that do not read.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_mem and tcp_rmem", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the marks and the largest buffers")]
        return RuleDefinition(
            id: "BUF014", slug: "few-sockets-fill-tcp-mem", aliases: [],
            title: "a few stalled connections can bring all of TCP under memory pressure", family: "BUF",
            level: .info, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: ["BUF002"],
            lets: [.init("tail", "sysctl.net.ipv4.tcp_rmem.max + sysctl.net.ipv4.tcp_wmem.max"), .init("room", "sysctl.net.ipv4.tcp_mem.default * host.page_size / 8")], each: "",
            elementName: "", report: .each,
            place: "", condition: "tail > room\nand (sysctl.net.ipv4.tcp_rmem.max > default.net.ipv4.tcp_rmem.max\n  or sysctl.net.ipv4.tcp_wmem.max > default.net.ipv4.tcp_wmem.max)",
            levels: levels, expected: "",
            message: "one connection may hold {tail} in its buffers, and TCP as a whole saves memory above {sysctl.net.ipv4.tcp_mem.default * host.page_size}: eight stalled peers are enough", why: "The third numbers of tcp_rmem and tcp_wmem add up to what one connection can hold when its\npeer or its program does not read. Above the second mark of tcp_mem the windows of all\nconnections shrink.",
            fineWhen: "A host with few connections that move bulk data over a long path.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_rmem", "default.net.ipv4.tcp_wmem", "host.page_size", "host.ram", "sysctl.net.ipv4.tcp_mem", "sysctl.net.ipv4.tcp_rmem", "sysctl.net.ipv4.tcp_wmem", "tcp.states.established"])
    }

    static func ruleBUF016() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "limit == 0B", level: .critical, message: "tcp_notsent_lowat is 0: no TCP socket ever has room to send, so that poll() never reports it and send() blocks for ever")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once on all sockets that do not set the option; a program that waits in send() because of 0 goes on waiting and has to be restarted (tried on 6.18)",
            text: "Go back to the default, which is no bound. 131072 is the usual choice for servers of HTTP/2.",
            settings: [.init("net.ipv4.tcp_notsent_lowat", "default.net.ipv4.tcp_notsent_lowat")],
            settingsCondition: "known(default.net.ipv4.tcp_notsent_lowat)")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_notsent_lowat", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what it bounds, and that the default is UINT_MAX"), .init(title: "net/ipv4/tcp_ipv4.c, tcp_stream_memory_free()", url: "", supports: "a socket has room while the unsent bytes are fewer than the number")]
        return RuleDefinition(
            id: "BUF016", slug: "notsent-lowat-too-small", aliases: [],
            title: "tcp_notsent_lowat is too small", family: "BUF",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_notsent_lowat",
            yieldsTo: [],
            lets: [.init("limit", "sysctl.net.ipv4.tcp_notsent_lowat")], each: "",
            elementName: "", report: .each,
            place: "", condition: "limit >= 0B and limit < 4KiB",
            levels: levels, expected: "default.net.ipv4.tcp_notsent_lowat",
            message: "tcp_notsent_lowat is {limit}: a program may add data only while less than that is unsent, and is woken for every segment or two", why: "The setting bounds what a program may put into the send queue before it was sent once. A small\nnumber costs a wake-up for every few hundred bytes. With 0 the bound is never met: poll()\nnever reports room and send() blocks for ever, on every TCP socket that does not set\nTCP_NOTSENT_LOWAT itself (tried on 6.18). Below 4096 is a rule of thumb.",
            fineWhen: "Every program sets TCP_NOTSENT_LOWAT for its own sockets.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_notsent_lowat", "sysctl.net.ipv4.tcp_notsent_lowat"])
    }

    static func ruleBUF017() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "not small", level: .info, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too",
            text: "Remove the line: the default was raised in 4.2, 5.0 and 6.16.",
            settings: [.init("net.ipv4.tcp_limit_output_bytes", "default.net.ipv4.tcp_limit_output_bytes")],
            settingsCondition: "known(default.net.ipv4.tcp_limit_output_bytes)")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_limit_output_bytes", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what it bounds"), .init(title: "net/ipv4/tcp_output.c and tcp_ipv4.c, trees 3.6, 4.2, 5.0 and 6.17", url: "", supports: "the defaults")]
        return RuleDefinition(
            id: "BUF017", slug: "limit-output-bytes", aliases: [],
            title: "tcp_limit_output_bytes is very small or very large", family: "BUF",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_limit_output_bytes",
            yieldsTo: [],
            lets: [.init("limit", "sysctl.net.ipv4.tcp_limit_output_bytes"), .init("small", "limit < 128KiB")], each: "",
            elementName: "", report: .each,
            place: "", condition: "small or limit > 16MiB",
            levels: levels, expected: "default.net.ipv4.tcp_limit_output_bytes",
            message: "tcp_limit_output_bytes is {limit}: a connection may hold that much below TCP, in the qdisc and the network card; the default is {default.net.ipv4.tcp_limit_output_bytes}", why: "The setting bounds what one connection has in the qdisc and the card. Too little starves\nsegmentation offload and Wi-Fi aggregation; too much fills the queue of the card and delays\nall others. The smallest number that a kernel chose is 128 KiB, the largest 4 MiB; the bounds\nof this rule are 128 KiB and four times the largest.",
            fineWhen: "A number that was measured with this card and driver.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_limit_output_bytes", "sysctl.net.ipv4.tcp_limit_output_bytes"])
    }

    static func ruleBUF018() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "acts at once; a host that uses RPS under heavy load may drop more packets, seen in the second column of /proc/net/softnet_stat",
            text: "Go back to the default, or to a few thousand where RPS is in use and drops are seen.",
            settings: [.init("net.core.netdev_max_backlog", "default.net.core.netdev_max_backlog")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net.core settings, netdev_max_backlog", url: "https://docs.kernel.org/admin-guide/sysctl/net.html", supports: "what it bounds"), .init(title: "Scaling in the Linux networking stack", url: "https://docs.kernel.org/networking/scaling.html", supports: "RPS puts packets on the queue of another CPU")]
        return RuleDefinition(
            id: "BUF018", slug: "netdev-max-backlog-absurd", aliases: [],
            title: "netdev_max_backlog is very large", family: "BUF",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "net.core.netdev_max_backlog",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.core.netdev_max_backlog > 100000",
            levels: levels, expected: "default.net.core.netdev_max_backlog",
            message: "netdev_max_backlog is {sysctl.net.core.netdev_max_backlog} packets a CPU; the default is {default.net.core.netdev_max_backlog}", why: "The queue is used by receive packet steering (RPS) and by devices without NAPI, such as\nloopback and veth. Packets of an ordinary card do not pass through it. A queue that long only\ndelays packets before they are dropped, and may hold hundreds of megabytes. 100000 is a rule\nof thumb.",
            fineWhen: "A host with a fast card and RPS whose second column of softnet_stat was seen to grow; vendors\nname up to 300000.", fix: fix, references: references,
            facts: ["default.net.core.netdev_max_backlog", "sysctl.net.core.netdev_max_backlog"])
    }

    static func ruleBUF019() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once; a shorter run gives other work its turn sooner",
            text: "Go back to the default. Where the third column of /proc/net/softnet_stat grows, raise packets and time together.",
            settings: [.init("net.core.netdev_budget", "default.net.core.netdev_budget")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net.core settings, netdev_budget and netdev_budget_usecs", url: "https://docs.kernel.org/admin-guide/sysctl/net.html", supports: "a run ends when either of the two is used up")]
        return RuleDefinition(
            id: "BUF019", slug: "netdev-budget-without-time", aliases: [],
            title: "netdev_budget is raised beyond what its time allows", family: "BUF",
            level: .info, confidence: .low, status: .stable,
            scope: .host, kernel: .any,
            key: "net.core.netdev_budget",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.core.netdev_budget > default.net.core.netdev_budget\nand sysctl.net.core.netdev_budget_usecs < sysctl.net.core.netdev_budget * 1us",
            levels: levels, expected: "default.net.core.netdev_budget",
            message: "netdev_budget is {sysctl.net.core.netdev_budget} packets in {sysctl.net.core.netdev_budget_usecs}: the time ends the run before the packets do", why: "One run of the receive softirq ends at whichever comes first, the packets of netdev_budget or\nthe time of netdev_budget_usecs. The stack spends about a microsecond or more on a packet (a\nrule of thumb), so that the part of the budget beyond that is never used.",
            fineWhen: "Packets are dropped or forwarded early (XDP, a bridge) and cost less than a microsecond each.", fix: fix, references: references,
            facts: ["default.net.core.netdev_budget", "sysctl.net.core.netdev_budget", "sysctl.net.core.netdev_budget_usecs"])
    }

    static func ruleBUF020() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "not known(host.ram)", level: .info, message: "tcp_max_orphans is {limit}: the kernel itself sets fewer than 4096 only on a machine with less than about 1 GiB")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once for the whole machine; an orphan may hold up to 64 KiB that cannot be swapped",
            text: "Remove the line that lowers it. Without it the kernel takes half the size of its connection table at boot.",
            settings: [.init("net.ipv4.tcp_max_orphans", "default.net.ipv4.tcp_max_orphans")],
            settingsCondition: "known(default.net.ipv4.tcp_max_orphans)")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_max_orphans", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the limit must not be lowered artificially, and what an orphan may hold"), .init(title: "net/ipv4/tcp.c, tcp_init() and tcp_check_oom()", url: "", supports: "the default and the factor of two or four")]
        return RuleDefinition(
            id: "BUF020", slug: "max-orphans-lowered", aliases: [],
            title: "tcp_max_orphans is below what the kernel gives this host", family: "BUF",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "net.ipv4.tcp_max_orphans",
            yieldsTo: [],
            lets: [.init("limit", "sysctl.net.ipv4.tcp_max_orphans"), .init("usual", "default.net.ipv4.tcp_max_orphans")], each: "",
            elementName: "", report: .each,
            place: "", condition: "(known(usual) and limit < usual and limit < 8192)\nor (not known(usual) and limit < 4096 and not (known(host.ram) and host.ram < 1GiB))",
            levels: levels, expected: "default.net.ipv4.tcp_max_orphans",
            message: "tcp_max_orphans is {limit}: when more sockets are closing than that, or half or a quarter of it, they are reset and the end of a response is lost", why: "An orphan is a socket that the program has closed while data is still to be sent or\nacknowledged. Above the limit it is reset at once. Orphans that make no progress count double\nor four times, so that killing begins earlier. The setting is a stop against attacks and saves\nnothing in normal use.",
            fineWhen: "A machine with less than 1 GiB, where the kernel itself may choose fewer than 4096.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_max_orphans", "host.ram", "sysctl.net.ipv4.tcp_ehash_entries", "sysctl.net.ipv4.tcp_max_orphans"])
    }

    static func ruleBUF021() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches connections opened afterwards",
            text: "Remove the line.",
            settings: [.init("net.ipv4.tcp_app_win", "default.net.ipv4.tcp_app_win")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_app_win", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and default")]
        return RuleDefinition(
            id: "BUF021", slug: "app-win-changed", aliases: [],
            title: "tcp_app_win differs from the default", family: "BUF",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_app_win",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_app_win != 0 and sysctl.net.ipv4.tcp_app_win != default.net.ipv4.tcp_app_win",
            levels: levels, expected: "default.net.ipv4.tcp_app_win",
            message: "tcp_app_win is {sysctl.net.ipv4.tcp_app_win}, the default is {default.net.ipv4.tcp_app_win}: a larger share of the receive window is kept back", why: "The setting keeps a part of the window, divided by two to the power of the number, for\nprograms that read slowly: half of it with 1, nothing to speak of with the default of 31,\nnothing with 0. No advantage of another number is known on kernels of today.",
            fineWhen: "", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_app_win", "sysctl.net.ipv4.tcp_app_win"])
    }

    static func ruleBUF022() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, on open connections too; receive buffers may then exceed their limit when peers send small segments",
            text: "Go back to 0 unless memory of receive buffers was the reason.",
            settings: [.init("net.ipv4.tcp_shrink_window", "default.net.ipv4.tcp_shrink_window")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_shrink_window", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what it changes"), .init(title: "RFC 7323, section 2.4", url: "https://www.rfc-editor.org/rfc/rfc7323", supports: "a shrinking window")]
        return RuleDefinition(
            id: "BUF022", slug: "shrink-window-on", aliases: [],
            title: "tcp_shrink_window lets an offered window shrink", family: "BUF",
            level: .info, confidence: .low, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_shrink_window",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_shrink_window == 1",
            levels: levels, expected: "default.net.ipv4.tcp_shrink_window",
            message: "tcp_shrink_window is 1: when memory is short the kernel takes back window that it had already offered", why: "A receiver may withdraw a window (RFC 7323, section 2.4), but is discouraged from it, and\npeers rarely meet it: what they have in flight beyond the new edge is dropped and sent again.\nIt keeps the use of memory near the limit of the buffer.",
            fineWhen: "The setting was chosen after a look at the memory of receive buffers.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_shrink_window", "sysctl.net.ipv4.tcp_shrink_window"])
    }

    static func ruleBUF023() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once; what sockets hold already stays",
            text: "Remove the line.",
            settings: [.init("net.core.optmem_max", "default.net.core.optmem_max")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net.core settings, optmem_max", url: "https://docs.kernel.org/admin-guide/sysctl/net.html", supports: "what it bounds"), .init(title: "net/core/sock.c, sysctl_optmem_max, and net/core/net_namespace.c", url: "", supports: "the defaults: 10240 on 32-bit and 20480 on 64-bit kernels, 131072 since 6.8")]
        return RuleDefinition(
            id: "BUF023", slug: "optmem-max-out-of-range", aliases: [],
            title: "optmem_max is below the smallest default or very large", family: "BUF",
            level: .info, confidence: .low, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.core.optmem_max",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.core.optmem_max < 10240B or sysctl.net.core.optmem_max > 16MiB",
            levels: levels, expected: "default.net.core.optmem_max",
            message: "optmem_max is {sysctl.net.core.optmem_max}, the default is {default.net.core.optmem_max}: it bounds control messages, filters and zero-copy notices of one socket, not its data", why: "Below 10 KiB, the default of 32-bit kernels, programs fail with ENOBUFS or ENOMEM when they\nattach filters, send control messages or use zero copy. A very large number lets any program\nhold that much unswappable memory for each socket, and does nothing for throughput. 16 MiB is\na rule of thumb.",
            fineWhen: "", fix: fix, references: references,
            facts: ["default.net.core.optmem_max", "sysctl.net.core.optmem_max"])
    }

    static func ruleBUF024() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "same_as_buffer", level: .error, message: "the third number of udp_mem is {number(top)} pages and the same number as the largest socket buffer in bytes; its unit is pages, not bytes"), .init(kernel: .any, condition: "not known(host.ram)", level: .info, message: "the third number of udp_mem is {number(top)} pages, 150 GiB and more; its unit is pages, not bytes, and since 3.0 the kernel itself sets that much only on a machine with more than 800 GiB")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "acts at once when written; the boot value comes back only with the next start",
            text: "Remove the line from the configuration: the kernel computes the three marks from the memory at boot. To set them now, divide the bytes that you meant by the page size, 4096 on most machines.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "udp(7), udp_mem", url: "https://man7.org/linux/man-pages/man7/udp.7.html", supports: "the unit is pages"), .init(title: "ip-sysctl, udp_mem", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what the marks do, and that they are computed at boot")]
        return RuleDefinition(
            id: "BUF024", slug: "udp-mem-in-bytes", aliases: [],
            title: "udp_mem is far above the machine's memory, probably written in bytes", family: "BUF",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "net.ipv4.udp_mem",
            yieldsTo: [],
            lets: [.init("top", "sysctl.net.ipv4.udp_mem.max"), .init("same_as_buffer", "number(top) == number(sysctl.net.core.rmem_max) or number(top) == number(sysctl.net.core.wmem_max)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "top * host.page_size > host.ram\nor (top * host.page_size > host.ram * 0.5 and known(default.net.core.rmem_default))\nor same_as_buffer\nor (not known(host.ram) and top > 40000000pages)",
            levels: levels, expected: "",
            message: "the third number of udp_mem is {number(top)} pages, that is {top * host.page_size} on a machine with {host.ram}; its unit is pages, not bytes", why: "A byte count in udp_mem is a page size too large, 4096 times on most machines. The limit on\nall UDP buffers together is then no limit, and a flood of datagrams that nobody reads can take\nall memory. The kernel itself gives UDP about a fifth of the memory.",
            fineWhen: "A machine that does nothing but UDP and is meant to use more than half of its memory for it.", fix: fix, references: references,
            facts: ["default.net.core.rmem_default", "host.page_size", "host.ram", "sysctl.net.core.rmem_max", "sysctl.net.core.wmem_max", "sysctl.net.ipv4.udp_mem"])
    }

    static func ruleBUF025() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "acts at once when written; the boot values come back only with the next start",
            text: "Remove the line from the configuration: the kernel computes the three marks from the memory at boot.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "udp(7), udp_mem", url: "https://man7.org/linux/man-pages/man7/udp.7.html", supports: "the three marks")]
        return RuleDefinition(
            id: "BUF025", slug: "udp-mem-not-ascending", aliases: [],
            title: "the three numbers of udp_mem do not ascend", family: "BUF",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "net.ipv4.udp_mem",
            yieldsTo: ["BUF024"],
            lets: [.init("low", "sysctl.net.ipv4.udp_mem.min"), .init("middle", "sysctl.net.ipv4.udp_mem.default"), .init("top", "sysctl.net.ipv4.udp_mem.max")], each: "",
            elementName: "", report: .each,
            place: "", condition: "low > middle or middle > top",
            levels: levels, expected: "",
            message: "udp_mem is {number(low)} {number(middle)} {number(top)} pages: not ascending", why: "The numbers are marks of one account: below the first nothing is checked, above the third UDP\ngets no more memory and drops datagrams. Out of order the check begins too late or never ends.",
            fineWhen: "Never; equal numbers are in order and are not reported.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.udp_mem"])
    }
}
