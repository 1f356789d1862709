import BuiltinRules
import Engine
import Reporters
import Rules
import TestSupport
import Testing

@Suite("sarifReport")
struct SARIFReporterTests {
    @Test("a report is written as recorded", arguments: Sample.allCases)
    func golden(sample: Sample) throws {
        let report = try sample.report()
        try Golden(path: "sarif/\(sample.rawValue).sarif").expect(Self.text(report))
    }

    @Test("critical is an error, and our own level stays in the properties")
    func levels() throws {
        let report = try Sample.troubled.report()
        let results = try Self.results(report)
        #expect(
            results.map { [$0["properties"]?["level"]?.text, $0["level"]?.text] }
                == report.findings.map { finding in
                    let levels: [Level: String] = [
                        .critical: "error", .error: "error", .warning: "warning", .info: "note",
                    ]
                    return [finding.level.rawValue, levels[finding.level]]
                })
    }

    @Test("every result has a file with a line, and its rule stands where it says")
    func places() throws {
        for sample in Sample.allCases {
            let report = try sample.report()
            let rules = try Self.run(report)["tool"]?["driver"]?["rules"]?.elements ?? []
            for result in try Self.results(report) {
                let place = result["locations"]?.elements.first?["physicalLocation"]
                #expect(place?["artifactLocation"]?["uri"]?.text?.isEmpty == false)
                guard case .number(let line)? = place?["region"]?["startLine"],
                    case .number(let index)? = result["ruleIndex"]
                else {
                    Issue.record("no line or no index")
                    continue
                }
                #expect(line >= 1)
                #expect(rules[Int(index)]["id"] == result["ruleId"])
            }
        }
    }

    @Test(
        "paths become URIs",
        arguments: [
            ("etc/a b.conf", "etc/a%20b.conf", "%SRCROOT%"), ("./a.conf", "a.conf", "%SRCROOT%"),
            ("/etc/ü%:.conf", "file:///etc/%C3%BC%25%3A.conf", nil),
            ("c:d.conf", "c%3Ad.conf", "%SRCROOT%"), ("\t", "%09", "%SRCROOT%"),
        ] as [(String, String, String?)])
    func addresses(path: String, address: String, base: String?) throws {
        let report = try Sample.report(onFile: "net.ipv4.tcp_rmem = 1 2\n", path: path)
        let result = try #require(try Self.results(report).first)
        let artifact = result["locations"]?.elements.first?["physicalLocation"]?["artifactLocation"]
        #expect(artifact?["uri"]?.text == address)
        #expect(artifact?["uriBaseId"]?.text == base)
    }

    @Test("a line that a comment silences is suppressed in the source, a folded one outside")
    func suppressions() throws {
        func kinds(_ sample: Sample) throws -> [String?] {
            try Self.results(try sample.report()).flatMap { $0["suppressions"]?.elements ?? [] }
                .map { $0["kind"]?.text }
        }
        #expect(try kinds(.file) == ["inSource"])
        #expect(try kinds(.troubled) == ["external"])
    }

    @Test("findings below the shown level are left out")
    func shown() throws {
        let report = try Sample.troubled.report()
        let terms = ReportTerms(shown: .error, failOn: .critical, status: .findings)
        let levels = try Self.results(report, terms).map { $0["properties"]?["level"]?.text }
        #expect(Set(levels) == ["critical", "error"])
    }

    @Test("an inspection that failed says so")
    func failure() throws {
        let run = try Self.run(try Report.ofNothing(), .failed)
        let invocation = run["invocations"]?.elements.first
        #expect(invocation?["executionSuccessful"] == .flag(false))
        #expect(invocation?["exitCode"] == .number(3))
        let first = invocation?["toolExecutionNotifications"]?.elements.first
        #expect(first?["message"]?["text"]?.text?.contains("no setting could be read") == true)
    }

    @Test("hostile text makes no link and stays a text", arguments: Hostile.texts)
    func hostile(text: String) throws {
        for report in try Hostile.reports(text) {
            let results = try Self.results(report)
            #expect(results.count == report.findings.count)
            let messages = results.compactMap { $0["message"]?["text"]?.text }
            #expect(messages.allSatisfy { !$0.contains("](") })
        }
    }

    private static func text(_ report: Report, _ terms: ReportTerms? = nil) -> String {
        String(decoding: sarifReport(report, terms ?? .usual(report)), as: UTF8.self)
    }

    private static func run(_ report: Report, _ terms: ReportTerms? = nil) throws -> JSONValue {
        let runs = try JSONValue(parsing: text(report, terms))["runs"]?.elements
        return try #require(runs?.first)
    }

    private static func results(
        _ report: Report, _ terms: ReportTerms? = nil
    ) throws -> [JSONValue] {
        try run(report, terms)["results"]?.elements ?? []
    }
}
