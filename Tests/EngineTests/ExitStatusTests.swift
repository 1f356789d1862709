import BuiltinRules
import Engine
import Evidence
import Rules
import Sysctl
import Testing

@Suite("ExitStatus")
struct ExitStatusTests {
    /// What a report may hold: a finding of that level, and an undetermined rule that could give
    /// another.
    struct Content: Sendable {
        let finding: Level?
        let undetermined: Level?
    }

    @Test(
        "findings at or above the fail level give 1, otherwise the report gives 0",
        arguments: Level.allCases, Level.allCases)
    func failLevel(found: Level, failOn: Level) throws {
        let report = try Self.report(Content(finding: found, undetermined: nil))
        let expected: Engine.ExitStatus = found >= failOn ? .findings : .passed
        for strict in [false, true] {
            #expect(Self.status(report, failOn, strict: strict) == expected)
            #expect(Self.status(report, failOn, strict: strict, exitZero: true) == .passed)
        }
        #expect(
            Self.status(try Self.report(Content(finding: nil, undetermined: nil)), failOn)
                == .passed)
    }

    @Test(
        "with strict an undetermined rule that could reach the fail level gives 3",
        arguments: Level.allCases, Level.allCases)
    func strict(could: Level, failOn: Level) throws {
        let report = try Self.report(Content(finding: nil, undetermined: could))
        #expect(Self.status(report, failOn) == .passed)
        #expect(
            Self.status(report, failOn, strict: true)
                == (could >= failOn ? .inspectionFailed : .passed))
        #expect(
            Self.status(report, failOn, strict: true, exitZero: true)
                == (could >= failOn ? .inspectionFailed : .passed))
    }

    @Test("a proved finding says more than a missing fact")
    func findingBeforeStrict() throws {
        let report = try Self.report(Content(finding: .critical, undetermined: .critical))
        #expect(Self.status(report, .critical, strict: true) == .findings)
        #expect(
            Self.status(report, .critical, strict: true, exitZero: true) == .inspectionFailed)
        #expect(Self.status(report, .critical, exitZero: true) == .passed)
        let milder = try Self.report(Content(finding: .warning, undetermined: .critical))
        #expect(Self.status(milder, .critical, strict: true) == .inspectionFailed)
    }

    @Test(
        "a run that was refused every setting is 3, whatever else it found or was asked",
        arguments: [false, true], [false, true])
    func nothingRead(strict: Bool, exitZero: Bool) throws {
        for level in [Level.info, .critical] {
            let report = try Self.wanting(.denied, beside: level)
            #expect(report.failure == .noSettings)
            #expect(
                Self.status(report, .critical, strict: strict, exitZero: exitZero)
                    == .inspectionFailed)
        }
    }

    @Test("a namespace without the settings that were wanted was inspected all the same")
    func nothingThere() throws {
        let report = try Self.wanting(.nonexistent, beside: .critical)
        #expect(report.failure == nil)
        #expect(Self.status(report, .critical) == .findings)
        #expect(Self.status(try Self.wanting(.nonexistent, beside: .info), .critical) == .passed)
    }

    @Test("rules that name no setting are an inspection, unless none of them could be judged")
    func noSettingWanted() throws {
        func report(_ conditions: String...) throws -> Report {
            let rules = try conditions.enumerated().map { number, condition in
                try Rule(OwnRule.definition("TW90\(number)", when: condition))
            }
            var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
            snapshot.sysctls = [:]
            return evaluate(
                snapshot, using: RuleSet(rules, catalogue: Builtin.catalogue), version: "1.2.3")
        }
        let unknown = "counter.TcpExt.TCPMD5Failure > 0"
        #expect(try report("host.cpus > 0", unknown).failure == nil)
        #expect(try report("host.cpus < 0").failure == nil)
        #expect(try report().failure == nil)
        let nothing = try report(unknown, unknown)
        #expect(nothing.failure == .noVerdicts)
        #expect(Self.status(nothing, .critical, exitZero: true) == .inspectionFailed)
    }

    @Test("an input that lacks the settings that were wanted is 3")
    func notInInput() throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.sysctls = [:]
        let rules = try OwnRule.set(
            OwnRule.definition(when: "sysctl.net.ipv4.tcp_sack == 0"),
            OwnRule.definition("TW902", when: "host.cpus > 0"))
        #expect(evaluate(snapshot, using: rules, version: "1.2.3").failure == .noSettings)
    }

    /// A rule on a setting that is absent, beside a finding that needs none.
    private static func wanting(
        _ reason: Absence.Reason, beside level: Level
    ) throws -> Report {
        try OwnRule.report(
            OwnRule.definition("TW901", when: "sysctl.net.ipv4.tcp_sack == 0"),
            OwnRule.definition("TW902", level: level)
        ) { snapshot in
            snapshot.sysctls = snapshot.sysctls.mapValues { _ in .absent(Absence(reason, "gone")) }
        }
    }

    @Test("a finding that is folded into another does not count")
    func suppressed() throws {
        let report = try OwnRule.report(
            OwnRule.definition("TW901", level: .error, yieldsTo: ["TW902"]),
            OwnRule.definition("TW902", level: .error))
        var folded = report
        folded.findings.removeAll { $0.ruleID == "TW902" }
        #expect(folded.findings.map(\.suppressed?.by) == ["TW902"])
        #expect(Self.status(folded, .error) == .passed)
        #expect(Self.status(report, .error) == .findings)
    }

    @Test("the highest level of a rule's cases is what strict looks at")
    func highestLevel() throws {
        let rule = OwnRule.definition(
            level: .info, when: "counter.TcpExt.TCPMD5Failure > 0",
            levels: [.init(kernel: .any, condition: "false", level: .error, message: "")])
        let report = try OwnRule.report(rule)
        #expect(rule.highestLevel == .error)
        #expect(Self.status(report, .error, strict: true) == .inspectionFailed)
        #expect(Self.status(report, .critical, strict: true) == .passed)
    }

    @Test("the numbers are the documented ones")
    func numbers() {
        let statuses: [Engine.ExitStatus] = [.passed, .findings, .usage, .inspectionFailed]
        #expect(statuses.map(\.rawValue) == [0, 1, 2, 3])
    }

    private static func report(
        _ content: Content, changing change: (inout Snapshot) -> Void = { _ in }
    ) throws -> Report {
        try OwnRule.report(
            OwnRule.definition(
                "TW901", level: content.finding ?? .info,
                when: content.finding == nil ? "false" : "true"),
            OwnRule.definition(
                "TW902", level: content.undetermined ?? .info,
                when: content.undetermined == nil
                    ? "false" : "counter.TcpExt.TCPMD5Failure > 0"),
            changing: change)
    }

    private static func status(
        _ report: Report, _ failOn: Level, strict: Bool = false, exitZero: Bool = false
    ) -> Engine.ExitStatus {
        Engine.ExitStatus(of: report, failOn: failOn, strict: strict, exitZero: exitZero)
    }
}
