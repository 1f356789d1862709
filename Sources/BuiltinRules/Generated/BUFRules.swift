// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleBUF001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "acts at once when written; the boot value comes back only with the next start",
            text: "Remove the line from the configuration: the kernel computes the three marks from the memory at boot. To set them now, divide the bytes that you meant by {number(host.page_size)}.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp(7), tcp_mem", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "the unit is pages and the default is computed at boot"), .init(title: "ip-sysctl, tcp_mem", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what the three marks do")]
        return RuleDefinition(
            id: "BUF001", slug: "tcp-mem-in-bytes", aliases: [],
            title: "tcp_mem is far above the machine's memory, probably written in bytes", family: "BUF",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "net.ipv4.tcp_mem",
            yieldsTo: [],
            lets: [.init("top", "sysctl.net.ipv4.tcp_mem.max")], each: "",
            elementName: "", report: .each,
            place: "", condition: "top * host.page_size > host.ram * 0.5\nor number(top) == number(sysctl.net.ipv4.tcp_rmem.max)\nor number(top) == number(sysctl.net.ipv4.tcp_wmem.max)",
            levels: levels, expected: "",
            message: "the third number of tcp_mem is {number(top)} pages, that is {top * host.page_size} on a machine with {host.ram}; its unit is pages, not bytes", why: "A byte count in tcp_mem is a page size too large, 4096 times on most machines. TCP then never comes\nunder memory pressure, and a flood of unread data can take all memory. Guides copy the same numbers\ninto tcp_mem, tcp_rmem and tcp_wmem.",
            fineWhen: "A machine that does nothing but TCP and is meant to use more than half of its memory for it.", fix: fix, references: references,
            facts: ["host.page_size", "host.ram", "sysctl.net.ipv4.tcp_mem", "sysctl.net.ipv4.tcp_rmem", "sysctl.net.ipv4.tcp_wmem"])
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
}
