// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static var rulesFOLK: [RuleDefinition] {
        [
            ruleFOLK001(),
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
}
