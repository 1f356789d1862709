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
