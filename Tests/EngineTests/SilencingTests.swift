import Engine
import Evidence
import Rules
import Testing
import YAMLReader

@Suite("Suppressions and baselines")
struct SilencingTests {
    private static let today = "2026-06-15"

    private static let definitions = [
        OwnRule.definition(
            "TW901", level: .error, key: "net.ipv4.tcp_sack",
            when: "sysctl.net.ipv4.tcp_sack != 1", message: "a"),
        OwnRule.definition(
            "TW902", level: .warning, key: "net.ipv4.tcp_timestamps",
            when: "sysctl.net.ipv4.tcp_timestamps != 1", message: "b"),
        OwnRule.definition(
            "KEEP901", key: "net.ipv4.tcp_fin_timeout",
            when: "sysctl.net.ipv4.tcp_fin_timeout == 1s", message: "c"),
        OwnRule.definition(
            "KEEP902", key: "net.ipv4.tcp_window_scaling",
            when: "sysctl.net.ipv4.tcp_window_scaling == 7", message: "d"),
    ]

    private static func rules() throws -> RuleSet {
        try OwnRule.set(definitions[0], definitions[1], definitions[2], definitions[3])
    }

    /// TW901 and TW902 fire, KEEP901 passes, KEEP902 is undetermined.
    private static func report(host: String? = "web-1") throws -> Report {
        try OwnRule.report(definitions[0], definitions[1], definitions[2], definitions[3]) {
            $0.collectedAt = "\(today)T12:00:00Z"
            $0.set("net.ipv4.tcp_sack", "0")
            $0.set("net.ipv4.tcp_timestamps", "0")
            $0.set("net.ipv4.tcp_fin_timeout", "60")
            $0.sysctls["net.ipv4.tcp_window_scaling"] = .absent(Absence(.denied, "no"))
            $0.host.name =
                host.map { .observed($0, from: "test") } ?? .absent(Absence(.failed, "no"))
        }
    }

    private static func entries(_ yaml: String) throws -> [ListedSuppression] {
        try PreferencesFile("suppressions:\n  - {reason: known, \(yaml)}\n", file: "t.yaml")
            .suppressions
    }

    private static func silenced(_ yaml: String, host: String? = "web-1") throws -> Report {
        var report = try report(host: host)
        report.silence(try entries(yaml), of: try rules())
        return report
    }

    @Test(
        "an entry silences the findings of its rules, settings and hosts",
        arguments: [
            ("rules: TW901", ["TW901"]), ("rules: [TW]", ["TW901", "TW902"]),
            ("rules: 'TW901, TW902'", ["TW901", "TW902"]), ("rules: own-tw902", ["TW902"]),
            ("rules: TW, key: 'net.ipv4.*_sack'", ["TW901"]),
            ("rules: TW, key: net.ipv4.tcp", []), ("rules: TW, host: 'web-*'", ["TW901", "TW902"]),
            ("rules: TW, host: 'db-*'", []),
            ("rules: TW, expires: 2026-06-15", ["TW901", "TW902"]),
            ("rules: TW, expires: 2026-06-14", []), ("rules: KEEP", []),
        ])
    func silences(yaml: String, ids: [String]) throws {
        let report = try Self.silenced(yaml)
        #expect(report.findings.filter { $0.suppressed != nil }.map(\.ruleID) == ids)
        #expect(report.summary.suppressed == ids.count)
        #expect(report.active.count == 2 - ids.count)
    }

    @Test("the place, the reason and the end go with the finding")
    func suppression() throws {
        let report = try Self.silenced("rules: TW901, expires: 2027-01-31")
        #expect(
            report.findings.first?.suppressed
                == Finding.Suppression(by: "t.yaml:2", reason: "known", expires: "2027-01-31"))
    }

    @Test("on a host without a name only entries for all hosts count")
    func namelessHost() throws {
        #expect(try Self.silenced("rules: TW, host: '*'", host: nil).active.count == 2)
        #expect(try Self.silenced("rules: TW", host: nil).active.isEmpty)
    }

    @Test(
        "an entry that has ended or silences nothing is told where that is sure",
        arguments: [
            ("rules: TW901", nil), ("rules: KEEP901", "silences nothing here"),
            ("rules: KEEP902", nil), ("rules: KEEP", nil), ("rules: KEEP901, host: db", nil),
            ("rules: PORT", nil), ("rules: [KEEP901, PORT]", nil),
            ("rules: TW901, key: net.core.*", "silences nothing here"),
            ("rules: TW901, expires: 2026-06-14", "ended on 2026-06-14; cure the finding"),
            ("rules: TW901, expires: 2026-06-14, host: db", nil),
        ] as [(String, String?)])
    func told(yaml: String, message: String?) throws {
        let report = try Self.silenced(yaml)
        #expect(report.diagnostics.count == (message == nil ? 0 : 1))
        if let message {
            #expect(report.diagnostics.first?.source == "t.yaml:2")
            #expect(report.diagnostics.first?.message.contains(message) == true)
        }
    }

    private static func baseline(_ entries: [(fingerprint: String, level: String)]) throws
        -> BaselineFile
    {
        let items = entries.map { "{fingerprint: \"\($0.fingerprint)\", level: \($0.level)}" }
        return try BaselineFile(
            "{schema: tcplint.baseline/1, findings: [\(items.joined(separator: ", "))]}",
            file: "b.json")
    }

    @Test(
        "a baseline knows a finding as long as it becomes no worse",
        arguments: [
            ("info", 0), ("warning", 0), ("error", 1), ("critical", 1),
        ])
    func levels(level: String, known: Int) throws {
        var report = try Self.report()
        let fingerprint = try #require(report.findings.first?.fingerprint)
        report.silence(
            knownTo: try Self.baseline([(fingerprint, level), ("0", "critical")]), named: "b.json")
        #expect(report.summary.suppressed == known)
        #expect(report.findings.filter { $0.suppressed?.by == "baseline" }.count == known)
        #expect(report.ofBaseline.count == 2)
    }

    @Test("a baseline knows as many findings of one fingerprint as it holds", arguments: 0...3)
    func counts(known: Int) throws {
        var report = try Self.report()
        let finding = try #require(report.findings.first)
        report.findings = [finding, finding, finding]
        report.silence(
            knownTo: try Self.baseline(
                Array(repeating: (finding.fingerprint, "error"), count: known)), named: "b.json")
        #expect(report.active.count == 3 - known)
    }

    @Test(
        "a finding that was folded into a silenced one counts again, unless another tells its cause",
        arguments: [
            (["rules: TW902"], ["TW903"]), (["rules: TW903"], ["TW902"]),
            (["rules: [TW902, TW903]"], ["TW901"]), (["rules: TW901"], ["TW902"]),
            (["rules: TW902", "rules: TW901"], ["TW903"]), (["rules: TW"], []),
            (["rules: TW902, key: net.core.*"], ["TW902"]),
            (["rules: TW902, expires: 2026-06-14"], ["TW902"]),
        ])
    func lifted(entries: [String], active: [String]) throws {
        // TW901 yields to both others, TW903 to TW902.
        let definitions = [
            OwnRule.definition("TW901", key: "net.ipv4.tcp_sack", yieldsTo: ["TW903", "TW902"]),
            OwnRule.definition("TW902", key: "net.ipv4.tcp_sack"),
            OwnRule.definition("TW903", key: "net.ipv4.tcp_sack", yieldsTo: ["TW902"]),
        ]
        var report = try OwnRule.report(definitions[0], definitions[1], definitions[2]) {
            $0.collectedAt = "\(Self.today)T12:00:00Z"
        }
        #expect(report.active.map(\.ruleID) == ["TW902"])
        report.silence(
            try entries.flatMap(Self.entries),
            of: try OwnRule.set(definitions[0], definitions[1], definitions[2]))
        #expect(report.active.map(\.ruleID) == active)
        #expect(report.summary.suppressed == 3 - active.count)
    }

    @Test("what a baseline knows, and what a role mutes, still tells the cause of others")
    func notLifted() throws {
        let definitions = [
            OwnRule.definition("TW901", yieldsTo: ["TW902"]), OwnRule.definition("TW902"),
            OwnRule.definition("TW903"),
        ]
        var report = try OwnRule.report(definitions[0], definitions[1], definitions[2])
        let known = try #require(report.findings.first { $0.ruleID == "TW902" })
        report.silence(
            knownTo: try Self.baseline([(known.fingerprint, "critical")]), named: "b.json")
        report.silence(
            try Self.entries("rules: TW903"),
            of: try OwnRule.set(definitions[0], definitions[1], definitions[2]))
        #expect(report.active.isEmpty)
    }

    @Test("what a suppression silences stands in no baseline")
    func ofBaseline() throws {
        let report = try Self.silenced("rules: TW901")
        #expect(report.ofBaseline.map(\.ruleID) == ["TW902"])
    }

    @Test(
        "a damaged baseline is told with its place",
        arguments: [
            ("{schema: tcplint.baseline/2, findings: []}", 1, 10),
            ("{schema: tcplint.baseline/1}", 1, 1), ("[]", 1, 1), ("{", 1, 2),
            ("{schema: tcplint.baseline/1,\n findings: [{level: error}]}", 2, 13),
            ("{schema: tcplint.baseline/1,\n findings: [{fingerprint: a, level: bad}]}", 2, 37),
        ])
    func damage(text: String, line: Int, column: Int) throws {
        let error = try #require(throws: RuleFileError.self) {
            try BaselineFile(text, file: "b.json")
        }
        #expect(error.mark.line == line)
        if text != "{" { #expect(error.mark.column == column) }
    }
}
