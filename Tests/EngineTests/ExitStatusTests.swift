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
        "a run that could read no setting is 3, whatever else it found or was asked",
        arguments: [false, true], [false, true])
    func nothingRead(strict: Bool, exitZero: Bool) throws {
        for finding in [nil, Level.critical] {
            let report = try Self.report(Content(finding: finding, undetermined: nil)) {
                $0.sysctls = $0.sysctls.mapValues { _ in .absent(Absence(.denied, "refused")) }
            }
            #expect(!report.readAnySetting)
            #expect(
                Self.status(report, .critical, strict: strict, exitZero: exitZero)
                    == .inspectionFailed)
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
