internal import Glibc
internal import TestSupport
internal import Testing

/// Rules on counters of the whole machine, which other programs on it may move at any time.
private let ofTheMachine: Set = ["NIC102", "NIC103", "NIC104", "CLOSE104"]

/// Nothing at warning or above, and the rules that must have been judged were judged.
func expectHealthy(
    _ namespace: Namespace, judged rules: [String], _ arguments: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let (report, status) = try namespace.check(arguments)
    let loud = report.findings(atLeast: "warning").filter { !ofTheMachine.contains($0.ruleID) }
        .map { "\($0.ruleID): \($0.message)" }
    #expect(loud == [], sourceLocation: sourceLocation)
    #expect(status == 0, sourceLocation: sourceLocation)
    let unjudged = report.undetermined.map(\.ruleID).filter(rules.contains)
    #expect(unjudged == [], "not judged", sourceLocation: sourceLocation)
}

/// The only finding of a rule.
func onlyFinding(
    of rule: String, in report: ReportDocument, sourceLocation: SourceLocation = #_sourceLocation
) throws -> ReportDocument.Finding {
    let findings = report.findings(of: rule)
    #expect(findings.count == 1, sourceLocation: sourceLocation)
    return try #require(
        findings.first, "\(rule) is missing; found \(report.findings.map(\.ruleID))",
        sourceLocation: sourceLocation)
}

extension Namespace {
    /// What `tcplint check` says once it has a finding of the rule, or at the last of ten looks: how
    /// soon a fault stands depends on how busy the machine is.
    ///
    /// With `words` the first finding has to name all of them, and looks are half a second apart:
    /// several faults do not stand at the same time.
    func check(
        until rule: String, naming words: [String] = [], _ arguments: [String] = []
    ) throws -> ReportDocument {
        for _ in 1..<(words.isEmpty ? 10 : 40) {
            let report = try check(arguments).report
            if let finding = report.findings(of: rule).first,
                words.allSatisfy({ finding.message.contains($0) })
            {
                return report
            }
            if !words.isEmpty { usleep(500_000) }
        }
        return try check(arguments).report
    }

    /// What it says to the user nobody.
    func checkAsNobody(
        _ arguments: [String] = []
    ) throws -> (report: ReportDocument, status: Int32) {
        let result = try runAsNobody(["check", "--format", "json"] + arguments)
        #expect(result.stderr == "")
        return (try ReportDocument(parsing: result.stdout), result.status)
    }

    /// Loads rules of nftables.
    func load(_ ruleset: String) throws {
        try Program.output(command(["nft", ruleset]))
    }

    /// Runs `ip` in it.
    func ip(_ words: String) throws {
        try Program.output(["ip", "-n", name] + words.split(separator: " ").map(String.init))
    }
}
