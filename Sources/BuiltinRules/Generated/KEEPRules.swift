// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleKEEP001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets that start waiting afterwards, and only those whose program asked for keepalive",
            text: "Send the first probe at six tenths of the timeout; the program has to switch keepalive on (SO_KEEPALIVE), the sysctl does not.",
            settings: [.init("net.ipv4.tcp_keepalive_time", "declared.nat_timeout * 0.6"), .init("net.ipv4.tcp_keepalive_intvl", "min(sysctl.net.ipv4.tcp_keepalive_intvl, declared.nat_timeout * 0.1)")],
            settingsCondition: "declared.nat_timeout >= 10s and sysctl.net.ipv4.tcp_keepalive_intvl > 0s")
        let references: [RuleDefinition.Reference] = [.init(title: "tcp(7), tcp_keepalive_time", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "meaning, and that keepalive acts only with SO_KEEPALIVE"), .init(title: "RFC 5382, NAT Behavioral Requirements for TCP", url: "https://www.rfc-editor.org/rfc/rfc5382", supports: "idle timeouts of translators")]
        return RuleDefinition(
            id: "KEEP001", slug: "keepalive-slower-than-path", aliases: [],
            title: "keepalive comes too late for the idle timeout of the path", family: "KEEP",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_keepalive_time",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_keepalive_time >= declared.nat_timeout - sysctl.net.ipv4.tcp_keepalive_intvl",
            levels: levels, expected: "declared.nat_timeout * 0.6",
            message: "the first keepalive probe goes out after {sysctl.net.ipv4.tcp_keepalive_time}, but the path forgets idle connections after {declared.nat_timeout}", why: "A NAT, firewall or load balancer forgets an idle connection without telling anybody. Both ends\nbelieve that they are connected, and the next request hangs until retransmissions give up. A probe\nhas to pass before that, with room for one that is lost.",
            fineWhen: "All connections are short, or the applications send a heartbeat of their own.", fix: fix, references: references,
            facts: ["declared.nat_timeout", "sysctl.net.ipv4.tcp_keepalive_intvl", "sysctl.net.ipv4.tcp_keepalive_time"])
    }
}
