import Engine
import Reporters
import Rules
import TestSupport
import Testing

@Suite("jUnitReport")
struct JUnitReporterTests {
    @Test("a report is written as recorded", arguments: [Sample.clean, .troubled])
    func golden(sample: Sample) throws {
        let report = try sample.report()
        try Golden(path: "junit/\(sample.rawValue).xml")
            .expect(jUnitReport(report, .usual(report)))
    }

    @Test("there is a case for each rule, and the counts are those of the cases")
    func counts() throws {
        for sample in Sample.allCases {
            let report = try sample.report()
            let root = try XMLTree.parse(jUnitReport(report, .usual(report)))
            #expect(root.name == "testsuites")
            #expect(root.all("testcase").count == report.results.count + 1)
            for suite in [root] + root.children {
                #expect(suite.attributes["tests"] == "\(suite.all("testcase").count)")
                #expect(suite.attributes["failures"] == "\(suite.all("failure").count)")
                #expect(suite.attributes["errors"] == "\(suite.all("error").count)")
                #expect(suite.attributes["skipped"] == "\(suite.all("skipped").count)")
            }
        }
    }

    @Test(
        "only findings at the fail level fail; others stand in the output",
        arguments: Level.allCases)
    func failures(level: Level) throws {
        let report = try Sample.troubled.report()
        let terms = ReportTerms(shown: .info, failOn: level, status: .findings)
        let root = try XMLTree.parse(jUnitReport(report, terms))
        let failing = Set(report.active.filter { $0.level >= level }.map(\.ruleID))
        let passing = Set(report.active.map(\.ruleID)).subtracting(failing)
        #expect(Self.ids(of: root, with: "failure") == failing)
        #expect(Self.ids(of: root, with: "system-out").isSuperset(of: passing))
    }

    @Test("an inspection that failed is an error, one that did not is none")
    func failure() throws {
        let failed = try XMLTree.parse(jUnitReport(try Report.ofNothing(), .failed))
        #expect(Self.ids(of: failed, with: "error") == ["tcplint"])
        let report = try Sample.troubled.report()
        #expect(try XMLTree.parse(jUnitReport(report, .usual(report))).all("error").isEmpty)
    }

    @Test("hostile text stays text", arguments: Hostile.texts)
    func hostile(text: String) throws {
        for report in try Hostile.reports(text) {
            let root = try XMLTree.parse(jUnitReport(report, .usual(report)))
            #expect(root.all("testcase").count == report.results.count + 1)
            #expect(
                Set(root.children.flatMap(\.children).map(\.name)) == ["testcase"])
        }
    }

    @Test("a time that is none is left out", arguments: ["", "yesterday", "2026-01-01"])
    func time(text: String) throws {
        let root = try XMLTree.parse(jUnitReport(try Hostile.host(text), .failed))
        #expect(root.children.allSatisfy { $0.attributes["timestamp"] == nil })
    }

    /// Ids of the rules whose case holds an element.
    private static func ids(of root: XMLTree, with name: String) -> Set<String> {
        Set(
            root.all("testcase").filter { !$0.all(name).isEmpty }
                .compactMap { $0.attributes["name"]?.split(separator: " ").first.map(String.init) })
    }
}
