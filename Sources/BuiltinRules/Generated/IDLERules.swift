// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleIDLE003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts when connections close; what was learned before is kept until the routes are flushed",
            text: "Remove the line on kernels since 5.6. Before, weigh it against a low threshold that stays after a bad transfer.",
            settings: [.init("net.ipv4.tcp_no_metrics_save", "default.net.ipv4.tcp_no_metrics_save"), .init("net.ipv4.tcp_no_ssthresh_metrics_save", "if(sysctl.net.ipv4.tcp_no_ssthresh_metrics_save == 0, default.net.ipv4.tcp_no_ssthresh_metrics_save, sysctl.net.ipv4.tcp_no_ssthresh_metrics_save)")],
            settingsCondition: "known(default.net.ipv4.tcp_no_ssthresh_metrics_save)")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_no_metrics_save", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what is kept"), .init(title: "ip-sysctl, tcp_no_ssthresh_metrics_save", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the threshold is not kept by default")]
        return RuleDefinition(
            id: "IDLE003", slug: "no-metrics-save", aliases: [],
            title: "TCP does not remember what it learned of a destination", family: "IDLE",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_no_metrics_save",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_no_metrics_save != 0",
            levels: levels, expected: "default.net.ipv4.tcp_no_metrics_save",
            message: "tcp_no_metrics_save is {sysctl.net.ipv4.tcp_no_metrics_save}: a new connection starts without what earlier ones learned of the path", why: "When a connection closes, the kernel keeps round-trip time, reordering and window of the\ndestination for the next one. Guides switched that off because one bad transfer also left a\nlow slow start threshold behind. Since 5.6 the threshold is no longer kept by default, and the\nrest is of use.",
            fineWhen: "A host that measures throughput, where every run is to start alike.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_no_metrics_save", "default.net.ipv4.tcp_no_ssthresh_metrics_save", "sysctl.net.ipv4.tcp_no_metrics_save", "sysctl.net.ipv4.tcp_no_ssthresh_metrics_save"])
    }

    static func ruleIDLE004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts when connections close; 'ip tcp_metrics flush' drops what was learned",
            text: "Go back to the default.",
            settings: [.init("net.ipv4.tcp_no_ssthresh_metrics_save", "default.net.ipv4.tcp_no_ssthresh_metrics_save")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_no_ssthresh_metrics_save", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and default")]
        return RuleDefinition(
            id: "IDLE004", slug: "ssthresh-metrics-kept", aliases: [],
            title: "TCP remembers the slow start threshold of a destination", family: "IDLE",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_no_ssthresh_metrics_save",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_no_ssthresh_metrics_save == 0 and not (known(sysctl.net.ipv4.tcp_no_metrics_save) and sysctl.net.ipv4.tcp_no_metrics_save != 0)",
            levels: levels, expected: "default.net.ipv4.tcp_no_ssthresh_metrics_save",
            message: "tcp_no_ssthresh_metrics_save is 0: one transfer with losses slows the start of later ones to the same address", why: "The threshold says at which window slow start ends. Kept from a transfer that met losses, it\nends the fast growth of the next one early, whatever the path is like by then. Since 5.6 it is\nnot kept by default.",
            fineWhen: "", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_no_ssthresh_metrics_save", "sysctl.net.ipv4.tcp_no_metrics_save", "sysctl.net.ipv4.tcp_no_ssthresh_metrics_save"])
    }
}
