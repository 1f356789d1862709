import BuiltinRules
import Engine
import Evidence
import Rules
import Testing

@Suite("Profiles")
struct ProfileTests {
    /// A rule that a profile names.
    struct Named: Sendable, CustomTestStringConvertible {
        let profile: Profile
        let rule: String

        var testDescription: String { "\(profile.name), \(rule)" }

        static let all = Builtin.profiles.compactMap { Builtin.profile($0) }.flatMap { profile in
            profile.changes.flatMap(\.rules).map { Named(profile: profile, rule: $0) }
        }
    }

    @Test("every change that a profile states changes a finding of that rule", arguments: Named.all)
    func changes(named: Named) throws {
        let reports = try Self.reports(of: named)
        #expect(reports.contains { $0.plain.findings != $0.adapted.findings })
    }

    @Test("errors and critical findings are the same in every role", arguments: Named.all)
    func keepsErrors(named: Named) throws {
        for (plain, adapted) in try Self.reports(of: named) {
            #expect(
                plain.findings.filter { $0.level >= .error }
                    == adapted.findings.filter { $0.level >= .error })
            #expect(
                adapted.findings.count { $0.level >= .error }
                    == plain.findings.count { $0.level >= .error })
        }
    }

    @Test(
        "advice is moved, mutes are suppressions with their reason, errors stay",
        arguments: [
            (Level.info, Profile.Advice.warning, Level.warning, false),
            (.warning, .info, .info, false), (.info, .info, .info, false),
            (.info, .mute, .info, true), (.warning, .mute, .warning, true),
            (.error, .mute, .error, false), (.critical, .info, .critical, false),
            (.error, .warning, .error, false),
        ])
    func advice(before: Level, advice: Profile.Advice, after: Level, isMuted: Bool) throws {
        let rule = OwnRule.definition(level: before)
        let profile = Profile(
            name: "own", title: "", detection: "", evidence: "",
            changes: [.init(rules: ["TW901"], level: advice, lets: [], because: "it is so")])
        let finding = try #require(
            evaluate(
                try Self.minimal(), using: try OwnRule.set(rule).adapted(to: profile),
                version: "test"
            ).findings.first)
        #expect(finding.level == after)
        #expect(
            finding.suppressed
                == (isMuted
                    ? Finding.Suppression(
                        by: "profile own", reason: "it is so", expires: nil, ground: .role)
                    : nil))
        #expect(finding.evidence.contains { $0.source == "profile own" } == (before != after))
    }

    @Test("a local value of a role takes the place of the rule's own")
    func threshold() throws {
        let rule = OwnRule.definition(
            lets: [.init("limit", "sysctl.net.ipv4.tcp_fin_timeout > 30s")], when: "limit")
        let profile = Profile(
            name: "own", title: "", detection: "", evidence: "",
            changes: [
                .init(
                    rules: ["TW901"], level: nil,
                    lets: [.init("limit", "sysctl.net.ipv4.tcp_fin_timeout > 90s")],
                    because: "it is so")
            ])
        let set = try OwnRule.set(rule)
        let plain = evaluate(try Self.minimal(), using: set, version: "test")
        #expect(plain.findings.count == 1)
        let adapted = evaluate(
            try Self.minimal(), using: try set.adapted(to: profile), version: "test")
        #expect(adapted.findings.isEmpty)
    }

    private static func minimal() throws -> Snapshot {
        try #require(try Builtin.exampleSnapshots()["minimal"])
    }

    /// What the rule says of its own examples, without the role and in it.
    private static func reports(of named: Named) throws -> [(plain: Report, adapted: Report)] {
        let rules = try Builtin.ruleSet()
        let rule = try #require(rules.rule(withID: named.rule))
        let plain = rules.only(rule)
        let adapted = try plain.adapted(to: named.profile)
        let schema = FactSchema(catalogue: Builtin.catalogue)
        let bases = try Builtin.exampleSnapshots()
        let text = try #require(
            Builtin.ruleTexts.first { $0.path.contains("/\(named.rule)-") })
        return try RuleFile(text.text, file: text.path, schema: schema).examples
            .filter { $0.expect == .fires }.map { example in
                let base = try #require(bases[example.base])
                let snapshot = try example.snapshot(from: base, schema: schema, file: text.path)
                return (
                    evaluate(snapshot, using: plain, version: "test"),
                    evaluate(snapshot, using: adapted, version: "test")
                )
            }
    }
}
