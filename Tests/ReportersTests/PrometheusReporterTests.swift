import Engine
import Reporters
import Rules
import Testing

@Suite("prometheusReport")
struct PrometheusReporterTests {
    @Test("a report is written as recorded", arguments: Sample.allCases)
    func golden(sample: Sample) throws {
        let report = try sample.report()
        try Golden(path: "prometheus/\(sample.rawValue).prom")
            .expect(prometheusReport(report, .usual(report)))
    }

    @Test("an inspection that failed is success 0 and counts nothing")
    func failure() throws {
        let text = prometheusReport(try Report.ofNothing(), .failed)
        #expect(text.contains("\ntcplint_last_run_success 0\n"))
        #expect(!text.contains("tcplint_findings") && !text.contains("tcplint_rules"))
    }

    @Test("lines that break one rule in one way are one series")
    func series() throws {
        let line = "net.ipv4.tcp_rmem = 1 2\n"
        let report = try Sample.report(onFile: line + line, path: "a.conf")
        let infos = prometheusReport(report, .usual(report)).split(separator: "\n")
            .filter { $0.hasPrefix("tcplint_finding_info{") }
        #expect(Set(infos).count == infos.count)
        #expect(report.active.count > infos.count)
    }

    @Test(
        "the time is that of the evidence, and is left out where it is none",
        arguments: [
            ("1970-01-01T00:00:00Z", "0"), ("2000-02-29T23:59:59Z", "951868799"),
            ("2026-01-01T00:00:00Z", "1767225600"), ("9999-12-31T23:59:59Z", "253402300799"),
            ("2001-02-29T00:00:00Z", nil), ("2100-02-29T00:00:00Z", nil), ("", nil),
            ("2026-13-01T00:00:00Z", nil), ("2026-00-01T00:00:00Z", nil),
            ("2026-01-00T00:00:00Z", nil), ("2026-01-01T24:00:00Z", nil),
            ("2026-01-01T00:60:00Z", nil), ("2026-01-01T00:00:60Z", nil),
            ("2026-01-01 00:00:00Z", nil), ("2026-01-01T00:00:00+", nil),
            ("1969-12-31T23:59:59Z", nil), ("２026-01-01T00:00:00Z", nil),
            ("2026-01-01T00:00:00Z\n", nil),
        ] as [(String, String?)])
    func time(text: String, seconds: String?) throws {
        let output = prometheusReport(try Hostile.host(text), .failed)
        let line = output.split(separator: "\n")
            .first { $0.hasPrefix("tcplint_last_run_timestamp_seconds ") }
        #expect(line?.split(separator: " ").last.map(String.init) == seconds)
    }

    @Test("hostile text stays in its label", arguments: Hostile.texts)
    func hostile(text: String) throws {
        for report in try Hostile.reports(text) {
            for line in prometheusReport(report, .usual(report)).split(separator: "\n") {
                let isWhole = line.wholeMatch(
                    of: #/# (HELP|TYPE) [a-z_]+ .*|[a-z_]+({([a-z]+="([^"\\]|\\["\\])*",?)+})? \d+/#
                )
                #expect(isWhole != nil, "\(line.prefix(200))")
            }
        }
    }
}
