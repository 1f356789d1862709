import BuiltinRules
import Engine
import Evidence
import Fix
import Rules
import Sysctl
import Testing

/// A cure that leaves its finding, or causes another, is no cure.
@Suite("Closure of cures")
struct ClosureTests {
    @Test(
        "the settings of a finding remove it and cause nothing at warning or above",
        arguments: Builtin.ruleTexts.map(\.path))
    func findingIsCured(path: String) throws {
        let rules = try Builtin.ruleSet()
        for (example, snapshot) in try Self.firing(path) {
            let before = evaluate(snapshot, using: rules, version: "test")
            for finding in before.findings
            where path.contains("/\(finding.ruleID)-") && !finding.fix.settings.isEmpty {
                let after = evaluate(
                    snapshot.applying(finding.fix.settings), using: rules, version: "test")
                let trouble = Self.trouble(before, after, cured: [finding])
                #expect(trouble == [], "\(example)")
            }
        }
    }

    @Test(
        "a whole plan removes every finding that it claims to cure",
        arguments: Builtin.ruleTexts.map(\.path))
    func planIsClosed(path: String) throws {
        let rules = try Builtin.ruleSet()
        for (example, snapshot) in try Self.firing(path) {
            let before = evaluate(snapshot, using: rules, version: "test")
            let plan = FixPlan(for: before) { snapshot.sysctls[$0]?.value }
            let settings = plan.changes.map {
                Finding.Setting(key: $0.key.name, value: $0.value)
            }
            let after = evaluate(snapshot.applying(settings), using: rules, version: "test")
            let keys = Set(settings.map(\.key))
            let cured = before.active.filter { finding in
                !finding.fix.settings.isEmpty
                    && finding.fix.settings.allSatisfy { keys.contains($0.key) }
            }
            #expect(Self.trouble(before, after, cured: cured) == [], "\(example)")
        }
    }

    /// Findings that should be gone, and new ones at warning or above.
    ///
    /// One accept queue can be full before and after: which of LISTEN101 and LISTEN102 tells it
    /// depends on the limit, and that is no new trouble.
    private static func trouble(
        _ before: Report, _ after: Report, cured: [Finding]
    ) -> [String] {
        let known = Set(before.findings.map(\.fingerprint))
        let places = Set(before.findings.filter { $0.level == .critical }.map(\.place))
        let gone = Set(cured.map(\.fingerprint))
        return after.findings.compactMap { finding in
            if gone.contains(finding.fingerprint) { return "\(finding.ruleID) is still there" }
            guard !known.contains(finding.fingerprint), finding.level >= .warning,
                finding.suppressed == nil,
                finding.place.isEmpty || !places.contains(finding.place)
            else { return nil }
            return "\(finding.ruleID) is new: \(finding.message)"
        }
    }

    /// The examples of a rule file that fire, with their evidence.
    private static func firing(_ path: String) throws -> [(name: String, snapshot: Snapshot)] {
        let schema = FactSchema(catalogue: Builtin.catalogue)
        let bases = try Builtin.exampleSnapshots()
        let text = try #require(Builtin.ruleTexts.first { $0.path == path }).text
        return try RuleFile(text, file: path, schema: schema).examples
            .filter { $0.expect == .fires }.map { example in
                let base = try #require(bases[example.base])
                return (
                    example.name, try example.snapshot(from: base, schema: schema, file: path)
                )
            }
    }
}
