import Engine
import Reporters
import Rules
import Testing

@Suite("markdownReport")
struct MarkdownReporterTests {
    @Test("a report is written as recorded", arguments: Sample.allCases)
    func golden(sample: Sample) throws {
        let report = try sample.report()
        try Golden(path: "markdown/\(sample.rawValue).md")
            .expect(markdownReport(report, .usual(report)))
    }

    @Test("findings below the shown level are counted and left out")
    func shown() throws {
        let report = try Sample.troubled.report()
        let terms = ReportTerms(shown: .error, failOn: .critical, status: .findings)
        let text = markdownReport(report, terms)
        #expect(text.contains("\n2 below 'error' not shown\n"))
        #expect(!text.contains("| **warning** |"))
    }

    @Test("an inspection that failed says so before anything else")
    func failure() throws {
        let text = markdownReport(try Report.ofNothing(), .failed)
        let lines = text.split(separator: "\n")
        #expect(lines[1].hasPrefix("**The inspection failed:** no setting could be read"))
    }

    @Test("hostile text keeps to its cell and makes no markup", arguments: Hostile.texts)
    func hostile(text: String) throws {
        for report in try Hostile.reports(text) {
            let output = markdownReport(report, .usual(report))
            let lines = output.split(separator: "\n")
            let rows = lines.filter { $0.hasPrefix("| **") }
            #expect(rows.count == report.active.count)
            for row in rows {
                let bars = row.replacing(/\\[\\|]/, with: "").count { $0 == "|" }
                #expect(bars == 5)
            }
            let tags = output.matches(of: /<\/?([^>]*)>/).map { String($0.output.1) }
            #expect(Set(tags).isSubset(of: ["code", "details", "summary", "pre"]))
            // What stands between these tags is not read as Markdown.
            let read = output.replacing(/<pre>[^<]*<\/pre>|\\./, with: "")
            #expect(!read.contains("](javascript"))
            #expect(output.utf8.count < 1 << 20)
        }
    }

    @Test("thousands of findings stay below what a summary may hold")
    func isBounded() throws {
        let report = try Sample.report(
            onFile: String(repeating: "net.ipv4.tcp_rmem = 1 2\n", count: 600),
            path: String(repeating: "d/", count: 1_000), by: ["CFG005"])
        let output = markdownReport(report, .usual(report))
        #expect(report.active.count == 600)
        #expect(output.utf8.count < 1 << 20)
        #expect(output.contains("\nand 100 more\n"))
    }
}
