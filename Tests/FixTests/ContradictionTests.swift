import BuiltinRules
import Engine
import Evidence
import Fix
import Rules
import Testing

/// One report is one opinion: what it says of a setting in one place holds in every other.
@Suite("Contradictions between rules")
struct ContradictionTests {
    @Test(
        "no two findings on an example offer different values for a setting",
        arguments: Builtin.ruleTexts.map(\.path))
    func examples(path: String) throws {
        let rules = try Builtin.ruleSet()
        for (example, snapshot) in try Self.examples(of: path) {
            let report = evaluate(snapshot, using: rules, version: "test")
            #expect(Self.disputes(in: report) == [], "\(example)")
        }
    }

    @Test("no two findings on a fixture offer different values, and no cure makes trouble")
    func fixtures() throws {
        let rules = try Builtin.ruleSet()
        let fixtures = try Builtin.exampleSnapshots()
        #expect(!fixtures.isEmpty)
        for (name, snapshot) in fixtures {
            let report = evaluate(snapshot, using: rules, version: "test")
            #expect(Self.disputes(in: report) == [], "\(name)")
            let trouble = Self.trouble(in: report, on: snapshot) {
                evaluate($0, using: rules, version: "test")
            }
            #expect(trouble == [], "\(name)")
        }
    }

    @Test(
        "no two findings on a real file offer different values, and no cure makes trouble",
        arguments: CorpusFile.all)
    func files(file: CorpusFile) throws {
        let judge = ConfigurationJudge(try Builtin.ruleSet(), version: "test")
        let evidence = try CorpusTests.evidence(file.bytes)
        let report = judge.report(on: evidence, ignores: [])
        #expect(Self.disputes(in: report) == [])
        #expect(Self.trouble(in: report, on: evidence) { judge.report(on: $0, ignores: []) } == [])
    }

    @Test(
        "what a line without effect says is not judged by another rule", arguments: CorpusFile.all)
    func deadLines(file: CorpusFile) throws {
        let judge = ConfigurationJudge(try Builtin.ruleSet(), version: "test")
        let report = judge.report(on: try CorpusTests.evidence(file.bytes), ignores: [])
        let dead = Set(
            report.active.filter { Self.deathNotices.contains($0.ruleID) }.compactMap(\.location))
        let judged = report.active.filter { finding in
            guard let location = finding.location, dead.contains(location) else { return false }
            return !Self.deathNotices.contains(finding.ruleID)
                && !Self.speakOfLines.contains(finding.ruleID.prefix { $0.isLetter })
        }
        #expect(judged.map { "\($0.ruleID): \($0.message)" } == [])
    }

    /// Rules that say of a line that it sets nothing.
    private static let deathNotices: Set<String> = [
        "OBS001", "OBS002", "OBS003", "OBS004", "TW002", "CT005",
    ]
    /// Families whose findings are about how a line is written, or about the whole file.
    private static let speakOfLines: Set<Substring> = ["CFG", "FOLK"]

    /// The settings for which active findings offer more than one value.
    private static func disputes(in report: Report) -> [String] {
        var offers: [String: [(value: String, rule: String)]] = [:]
        for finding in report.active {
            for setting in finding.fix.settings {
                offers[setting.key, default: []].append((setting.value, finding.ruleID))
            }
        }
        return offers.filter { Set($0.value.map(\.value)).count > 1 }
            .map { key, offers in
                let said = Set(offers.map { "\($0.value) by \($0.rule)" }).sorted()
                return "\(key): \(said.joined(separator: ", "))"
            }.sorted()
    }

    /// What the cure of each finding alone leaves or causes.
    private static func trouble(
        in report: Report, on snapshot: Snapshot, judge: (Snapshot) -> Report
    ) -> [String] {
        report.active.filter { !$0.fix.settings.isEmpty }.flatMap { finding in
            let after = judge(snapshot.applying(finding.fix.settings))
            return Closure.trouble(before: report, after: after, cured: [])
                .map { "\(finding.ruleID) causes \($0.ruleID): \($0.message)" }
        }
    }

    private static func examples(
        of path: String
    ) throws -> [(name: String, snapshot: Snapshot)] {
        let schema = FactSchema(catalogue: Builtin.catalogue)
        let bases = try Builtin.exampleSnapshots()
        let text = try #require(Builtin.ruleTexts.first { $0.path == path }).text
        return try RuleFile(text, file: path, schema: schema).examples.map { example in
            let base = try #require(bases[example.base])
            return (example.name, try example.snapshot(from: base, schema: schema, file: path))
        }
    }
}
