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
                let trouble = Closure.trouble(
                    before: before, after: after, cured: [finding.fingerprint])
                #expect(trouble.map(\.message) == [], "\(example)")
            }
        }
    }

    @Test(
        "a whole plan removes every finding that it claims to cure, and leaves none alone",
        arguments: Builtin.ruleTexts.map(\.path))
    func planIsClosed(path: String) throws {
        let rules = try Builtin.ruleSet()
        for (example, snapshot) in try Self.firing(path) {
            let plan = try Planned(snapshot, by: rules)
            #expect(plan.trouble.map(\.message) == [], "\(example)")
            #expect(plan.plan.leftAlone == [], "\(example)")
        }
    }

    @Test("the plan of every fixture is closed")
    func fixtures() throws {
        let rules = try Builtin.ruleSet()
        let fixtures = try Builtin.exampleSnapshots()
        #expect(!fixtures.isEmpty)
        for (name, snapshot) in fixtures {
            #expect(try Planned(snapshot, by: rules).trouble.map(\.message) == [], "\(name)")
        }
    }

    @Test(
        "a plan for random settings is closed, and its values are ones that the kernel takes",
        arguments: RandomSettings.seeds)
    func randomSettings(seed: UInt64) throws {
        let rules = try Builtin.ruleSet()
        var base = try #require(try Builtin.exampleSnapshots()["minimal"])
        // Settings of interfaces stay as they are; reading them would be most of the work.
        base.sysctls = base.sysctls.filter { !$0.key.contains(".conf.") }
        let kernel = try #require(base.host.kernel.value.flatMap { KernelVersion($0) })
        var settings = RandomSettings(seed: seed, kernel: kernel, rules: rules)
        var cured = 0
        for number in 0..<RandomSettings.cases {
            let planned = try Planned(base.applying(settings.next()), by: rules)
            cured += planned.plan.changes.count
            #expect(planned.trouble.map(\.message) == [], "case \(number)")
            #expect(planned.refused == [], "case \(number)")
        }
        #expect(cured > RandomSettings.cases / 4)
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
