// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static var rulesMIX: [RuleDefinition] {
        [
            ruleMIX008(),
            ruleMIX010(),
            ruleMIX021(),
        ]
    }

    private static func ruleMIX008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets made afterwards",
            text: "Set ip_no_pmtu_disc to 0 and keep the probing.",
            settings: [.init("net.ipv4.ip_no_pmtu_disc", "default.net.ipv4.ip_no_pmtu_disc")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_mtu_probing and ip_no_pmtu_disc", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what each does"), .init(title: "RFC 4821, section 3", url: "https://www.rfc-editor.org/rfc/rfc4821", supports: "probes must not be fragmented on the way")]
        return RuleDefinition(
            id: "MIX008", slug: "probing-without-df",
            title: "MTU probing is on while path MTU discovery is off", family: "MIX",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_no_pmtu_disc",
            yieldsTo: ["MTU001"],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_mtu_probing > 0 and sysctl.net.ipv4.ip_no_pmtu_disc != 0",
            levels: levels, expected: "default.net.ipv4.ip_no_pmtu_disc",
            message: "tcp_mtu_probing is {sysctl.net.ipv4.tcp_mtu_probing} and ip_no_pmtu_disc {sysctl.net.ipv4.ip_no_pmtu_disc}: probes are sent without DF and prove nothing", why: "MTU probing learns from segments that are too large and vanish. With ip_no_pmtu_disc sockets\nsend without the DF bit, a router cuts the probe, and it arrives although the path does not\ntake its size. The search then ends at a size that is cut on every packet.",
            fineWhen: "", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_no_pmtu_disc", "sysctl.net.ipv4.ip_no_pmtu_disc", "sysctl.net.ipv4.tcp_mtu_probing"])
    }

    private static func ruleMIX010() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Nothing has to be done; the line can go.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "include/net/tcp.h, tcp_slow_start_after_idle_check(), tree 5.4", url: "", supports: "algorithms with cong_control are left out"), .init(title: "ip-sysctl, tcp_slow_start_after_idle", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what it does for the others")]
        return RuleDefinition(
            id: "MIX010", slug: "slow-start-after-idle-with-bbr",
            title: "tcp_slow_start_after_idle does not act on BBR", family: "MIX",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 4, 0))]),
            key: "net.ipv4.tcp_slow_start_after_idle",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_congestion_control == 'bbr' and sysctl.net.ipv4.tcp_slow_start_after_idle == 0",
            levels: levels, expected: "",
            message: "tcp_slow_start_after_idle is 0 and tcp_congestion_control is bbr: BBR never looks at it", why: "An algorithm that sets the rate itself, as BBR does, is left alone after a pause whatever the\nsetting says. The 0 acts only on connections whose program or route asks for another\nalgorithm.",
            fineWhen: "Some programs or routes use another algorithm.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_congestion_control", "sysctl.net.ipv4.tcp_slow_start_after_idle"])
    }

    private static func ruleMIX021() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "nothing changes for sockets: the bits had no effect",
            text: "Remove the extra bits, or add 1 for the client or 2 for the server if Fast Open was meant.",
            settings: [.init("net.ipv4.tcp_fastopen", "bits + 4 - round_up(next, 4)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_fastopen", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the bits and which of them need another"), .init(title: "RFC 7413, TCP Fast Open", url: "https://www.rfc-editor.org/rfc/rfc7413", supports: "what the cookie is for, and data that arrives twice")]
        return RuleDefinition(
            id: "MIX021", slug: "fast-open-bits-without-base",
            title: "bits of tcp_fastopen need another bit and are ignored", family: "MIX",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_fastopen",
            yieldsTo: [],
            lets: [.init("bits", "sysctl.net.ipv4.tcp_fastopen"), .init("next", "bits + 1"), .init("client", "next == round_up(next, 2)"), .init("server", "round_up(next, 2) == round_up(next, 4)"), .init("client_bare", "round_up(next, 4) == round_up(next, 8)"), .init("server_bare", "round_up(next, 512) == round_up(next, 1024)"), .init("all_listeners", "round_up(next, 1024) == round_up(next, 2048)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "(client_bare and not client) or ((server_bare or all_listeners) and not server)",
            levels: levels, expected: "",
            message: "tcp_fastopen is {bits}: {if(client_bare and not client, 'bit 4 needs the client bit 1', 'bits 512 and 1024 need the server bit 2')} and is ignored without it", why: "The bits 4, 512 and 1024 change how the client (1) or the server (2) works. Without that bit\nthey do nothing, and whoever wrote them believes that Fast Open is on.",
            fineWhen: "", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_fastopen"])
    }
}
