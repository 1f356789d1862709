// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleTFO001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "server and server_bare and tcp.reachable_listeners > 0", level: .error, message: "tcp_fastopen is {bits}: listeners with Fast Open accept data in a SYN without a cookie (bit 512), from forged addresses too")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once on listeners and on connections opened afterwards; clients get a cookie with their first connection",
            text: "Clear the bits 4 and 512, and 1024 with them; keep client (1) and server (2).",
            settings: [.init("net.ipv4.tcp_fastopen", "bits + 4 - round_up(next, 4)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_fastopen", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the bits and which of them need another"), .init(title: "RFC 7413, TCP Fast Open", url: "https://www.rfc-editor.org/rfc/rfc7413", supports: "what the cookie is for, and data that arrives twice")]
        return RuleDefinition(
            id: "TFO001", slug: "fast-open-without-cookie", aliases: [],
            title: "Fast Open takes or sends data without a cookie", family: "TFO",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_fastopen",
            yieldsTo: [],
            lets: [.init("bits", "sysctl.net.ipv4.tcp_fastopen"), .init("next", "bits + 1"), .init("client", "next == round_up(next, 2)"), .init("server", "round_up(next, 2) == round_up(next, 4)"), .init("client_bare", "round_up(next, 4) == round_up(next, 8)"), .init("server_bare", "round_up(next, 512) == round_up(next, 1024)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "(client and client_bare) or (server and server_bare)",
            levels: levels, expected: "",
            message: "tcp_fastopen is {bits}: {if(server and server_bare, 'data in a SYN is accepted without a cookie (bit 512)', 'data is sent in a SYN without a cookie (bit 4)')}", why: "The cookie proves that the client owns its address. Without it a server answers data from\nforged addresses: its answers go to a victim, and the same request may be played again. A\nclient that sends without one relies on a server that does not check.",
            fineWhen: "A closed test network.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_fastopen", "tcp.reachable_listeners"])
    }

    static func ruleTFO002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches listeners made afterwards; running services keep Fast Open until they are restarted",
            text: "Clear the bits 1024, 512 and 4. Switch Fast Open on in the program instead (TCP_FASTOPEN; 'fastopen=' in nginx, 'tfo' in haproxy).",
            settings: [.init("net.ipv4.tcp_fastopen", "bits + 4 - round_up(next, 4)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_fastopen", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the bits and which of them need another"), .init(title: "RFC 7413, TCP Fast Open", url: "https://www.rfc-editor.org/rfc/rfc7413", supports: "what the cookie is for, and data that arrives twice")]
        return RuleDefinition(
            id: "TFO002", slug: "fast-open-for-all-listeners", aliases: [],
            title: "Fast Open is switched on for every listener", family: "TFO",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_fastopen",
            yieldsTo: [],
            lets: [.init("bits", "sysctl.net.ipv4.tcp_fastopen"), .init("next", "bits + 1"), .init("server", "round_up(next, 2) == round_up(next, 4)"), .init("all_listeners", "round_up(next, 1024) == round_up(next, 2048)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "server and all_listeners",
            levels: levels, expected: "",
            message: "tcp_fastopen is {bits}: bit 1024 switches Fast Open on for every listener, whether its program asked or not", why: "With Fast Open a request may arrive twice, for one when the SYN is sent again. A program that\nasks for it knows that. Bit 1024 gives it to programs that never did, among them those whose\nrequests change something.",
            fineWhen: "Every service of the host may run a request twice without harm.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_fastopen"])
    }

    static func ruleTFO004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "acts at once; one bad path then stops outgoing Fast Open to all destinations for an hour, longer at each repetition",
            text: "3600, the default before 5.14, brings the watch back. Or switch the client bit of tcp_fastopen off.",
            settings: [.init("net.ipv4.tcp_fastopen_blackhole_timeout_sec", "3600s")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_fastopen_blackhole_timeout_sec", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what it does and that 0 switches it off"), .init(title: "net/ipv4/tcp_ipv4.c, trees 5.12 and 5.14", url: "", supports: "the change of the default")]
        return RuleDefinition(
            id: "TFO004", slug: "fast-open-blackhole-unwatched", aliases: [],
            title: "Fast Open fails on some paths and is tried again each time", family: "TFO",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_fastopen_blackhole_timeout_sec",
            yieldsTo: [],
            lets: [.init("bits", "sysctl.net.ipv4.tcp_fastopen"), .init("next", "bits + 1"), .init("client", "next == round_up(next, 2)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "client and sysctl.net.ipv4.tcp_fastopen_blackhole_timeout_sec == 0s and counter.TcpExt.TCPFastOpenActiveFail > 0",
            levels: levels, expected: "",
            message: "{counter.TcpExt.TCPFastOpenActiveFail} outgoing Fast Open attempts failed since boot, and tcp_fastopen_blackhole_timeout_sec is 0: each later one is tried all the same", why: "Some firewalls drop data in a SYN. Each such connect() then waits for a retransmission. With a\ntimeout the kernel stops outgoing Fast Open for that time after it met such a path; 0, the\ndefault since 5.14, switches the watch off. The counter also holds servers that merely did not\ntake the data.",
            fineWhen: "The failures are few, or they are servers that do not accept the data and answer at once.", fix: fix, references: references,
            facts: ["counter.TcpExt.TCPFastOpenActiveFail", "sysctl.net.ipv4.tcp_fastopen", "sysctl.net.ipv4.tcp_fastopen_blackhole_timeout_sec"])
    }
}
