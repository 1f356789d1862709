import Engine
import Reporters
import Rules
import Testing

@Suite("gitHubReport")
struct GitHubReporterTests {
    @Test("a report is written as recorded", arguments: [Sample.troubled, .file])
    func golden(sample: Sample) throws {
        let report = try sample.report()
        try Golden(path: "github/\(sample.rawValue).txt")
            .expect(gitHubReport(report, .usual(report)))
    }

    @Test("a finding is one line, worst first")
    func lines() throws {
        let report = try Sample.troubled.report()
        let kinds = gitHubReport(report, .usual(report)).split(separator: "\n").map {
            String($0.prefix { $0 != " " })
        }
        #expect(kinds == ["::error", "::error", "::error", "::warning", "::notice", "::warning"])
        #expect(report.active.count + report.diagnostics.count == kinds.count)
    }

    @Test("findings below the shown level are left out")
    func shown() throws {
        let report = try Sample.troubled.report()
        let terms = ReportTerms(shown: .error, failOn: .critical, status: .findings)
        #expect(!gitHubReport(report, terms).contains("::notice"))
    }

    @Test("nothing to say is no line; an inspection that failed is an error")
    func failure() throws {
        let clean = try Sample.clean.report()
        let none = ReportTerms(shown: .critical, failOn: .critical, status: .passed)
        #expect(gitHubReport(clean, none) == "")
        let failed = gitHubReport(try Report.ofNothing(), .failed)
        #expect(failed.hasPrefix("::error title=tcplint%3A the inspection failed::no setting"))
    }

    @Test(
        "an inspection that failed says of rules what only --strict counts as a failure",
        arguments: [
            (true, "rules of level 'info' or above could not be judged"),
            (false, "something that should have been judged could not be read"),
        ])
    func reason(isStrict: Bool, words: String) throws {
        let report = try Hostile.host("plain")
        #expect(report.hasUndetermined(atLeast: .info))
        let text = gitHubReport(
            report,
            ReportTerms(
                shown: .critical, failOn: .info, status: .inspectionFailed, isStrict: isStrict))
        #expect(text.contains(words))
    }

    @Test("hostile text begins no command and ends no property", arguments: Hostile.texts)
    func hostile(text: String) throws {
        for report in try Hostile.reports(text) {
            let output = gitHubReport(report, .usual(report))
            let lines = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            let failure = report.failure == nil ? 0 : 1
            #expect(lines.count == report.active.count + report.diagnostics.count + failure)
            for line in lines {
                // Properties hold neither colons nor commas of their own.
                let match = try /::(error|warning|notice) ([^:]*)::.*/.wholeMatch(in: line)
                let properties = try #require(match).output.2.split(separator: ",")
                let names = properties.map { String($0.prefix { $0 != "=" }) }
                #expect(names == ["title"] || names == ["file", "line", "col", "endLine", "title"])
            }
            #expect(!output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        }
    }

    @Test("percent, carriage return and newline are escaped, colon and comma in properties too")
    func escapes() throws {
        let report = try Sample.report(onFile: "net.ipv4.tcp_rmem = 1 2\n", path: "a%,:\r\nb")
        let output = gitHubReport(report, .usual(report))
        #expect(output.contains(" file=a%25%2C%3A%0D%0Ab,line=1,col=1,endLine=1,title="))
    }
}
