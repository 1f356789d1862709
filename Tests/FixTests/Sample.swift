import BuiltinRules
import Engine
import Evidence
import Rules
import Sysctl
import Testing

/// Reports of rules that a test makes up.
enum Sample {
    /// A rule that always fires and wants these settings.
    static func rule(_ id: String, _ settings: [(String, String)]) -> RuleDefinition {
        RuleDefinition(
            id: id, slug: "own-\(id)", title: "title", family: "TW", level: .warning,
            confidence: .high, status: .stable, scope: .netns, kernel: .any, key: "",
            yieldsTo: [], lets: [], each: "", elementName: "", report: .each, place: "",
            condition: "true", levels: [], expected: "", message: "message of \(id)",
            why: "why", fineWhen: "",
            fix: RuleDefinition.FixDefinition(
                kind: settings.isEmpty ? .none : .sysctl, safety: .safe, caveat: "",
                text: "text of \(id)", settings: settings.map { .init($0.0, $0.1) },
                settingsCondition: ""),
            references: [], facts: [])
    }

    /// The verdict of rules on a host that has nothing wrong; `key` reads as no value there.
    static func report(_ definitions: [RuleDefinition], without key: String = "") throws -> Report {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.sysctls[key] = nil
        let rules = RuleSet(try definitions.map { try Rule($0) }, catalogue: Builtin.catalogue)
        return evaluate(snapshot, using: rules, version: "1")
    }
}
