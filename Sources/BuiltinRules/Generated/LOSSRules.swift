// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleLOSS001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), condition: "", level: .error, message: "tcp_sack is 0: only one lost segment is repaired in a round trip, and the reason of 2019 is fixed in this kernel")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "only connections opened afterwards; on a kernel older than June 2019 look first whether the fix for CVE-2019-11477 is in, or a crafted peer can crash the host",
            text: "Switch SACK on again once the kernel has the fix of 2019.",
            settings: [.init("net.ipv4.tcp_sack", "default.net.ipv4.tcp_sack")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "RFC 2018, TCP Selective Acknowledgment Options", url: "https://www.rfc-editor.org/rfc/rfc2018", supports: "what the option does"), .init(title: "ip-sysctl, tcp_sack and tcp_recovery", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "loss recovery that needs SACK")]
        return RuleDefinition(
            id: "LOSS001", slug: "sack-off", aliases: [],
            title: "selective acknowledgements are off", family: "LOSS",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_sack",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_sack == 0",
            levels: levels, expected: "default.net.ipv4.tcp_sack",
            message: "tcp_sack is 0: only one lost segment is repaired in a round trip; it may be a stopgap against CVE-2019-11477", why: "Without SACK the sender does not know which segments arrived and repairs one hole a round trip.\nNewer loss recovery (RACK, tail loss probes) builds on it. The setting is left over from old card\ntuning guides or from the stopgap of June 2019.",
            fineWhen: "A kernel without the fixes for CVE-2019-11477 that cannot be updated.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_sack", "sysctl.net.ipv4.tcp_sack"])
    }
}
