internal import TestSupport
internal import Testing

@Suite("A dump of an old kernel")
struct OldKernelTests {
    @Test("with tcp_tw_recycle on is critical", arguments: ["2.6.32", "3.10", "4.9", "4.11"])
    func recycle(kernel: String) throws {
        let result = try Samples.checkOldDump(kernel: kernel, ["--format", "json"])
        #expect(result.status == 1)
        let report = try ReportDocument(parsing: result.stdout)
        let findings = report.findings(of: "TW001")
        #expect(findings.map(\.level) == ["critical"])
        #expect(findings.map(\.key) == ["net.ipv4.tcp_tw_recycle"])
        #expect(findings.flatMap(\.fix.settings).map(\.value) == ["0"])
    }

    @Test("with tcp_tw_recycle off has no such finding", arguments: ["2.6.32", "3.10", "4.11"])
    func noRecycle(kernel: String) throws {
        let result = try Samples.checkOldDump(
            recycle: "0", kernel: kernel, ["--format", "json", "--verbose"])
        #expect(result.status == 0)
        let report = try ReportDocument(parsing: result.stdout)
        #expect(report.findings(of: "TW001") == [])
        #expect(!report.undetermined.map(\.ruleID).contains("TW001"))
    }

    @Test(
        "that is said to be newer has no such finding", arguments: ["4.12", "4.19", "5.15", "6.18"])
    func newerKernel(kernel: String) throws {
        let result = try Samples.checkOldDump(kernel: kernel, ["--format", "json"])
        #expect(result.status == 0)
        #expect(try ReportDocument(parsing: result.stdout).findings(of: "TW001") == [])
    }

    @Test(
        "of a distribution says so, and what the dump shows is judged",
        arguments: ["3.10.0-1160.el7.x86_64", "4.18.0-553.el8", "4.12.14-122.91-default"])
    func distribution(kernel: String) throws {
        let result = try Samples.checkOldDump(kernel: kernel, ["--format", "json"])
        #expect(result.status == 1)
        let findings = try ReportDocument(parsing: result.stdout).findings(of: "TW001")
        #expect(findings.map(\.level) == ["critical"])
        #expect(findings.flatMap(\.fix.settings).map(\.value) == ["0"])
    }

    @Test("is cured by what fix prints")
    func fix() throws {
        let dump = Samples.oldDump()
        let fix = try Tool.run(
            ["fix", "--sysctl-dump", "-", "--kernel", "3.10"], input: dump)
        #expect(fix.status == 0)
        #expect(fix.stderr == "")
        let settings = fix.lines.filter { !$0.hasPrefix("#") }
        #expect(settings == ["net.ipv4.tcp_tw_recycle = 0"])
        #expect(fix.stdout.contains("TW001"))

        let cured = dump.replacing("net.ipv4.tcp_tw_recycle = 1", with: settings[0])
        let again = try Tool.run(
            ["check", "--sysctl-dump", "-", "--kernel", "3.10", "-f", "json"], input: cured)
        #expect(again.status == 0)
        #expect(try ReportDocument(parsing: again.stdout).findings(of: "TW001") == [])
    }

    @Test("names the line of the dump as its evidence")
    func evidence() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Samples.oldDump(), to: "old.txt")
        let result = try Tool.run([
            "check", "--sysctl-dump", path, "--kernel", "3.10", "-f", "json",
        ])
        let finding = try #require(
            try ReportDocument(parsing: result.stdout).findings(of: "TW001").first)
        #expect(finding.evidence.contains { $0.source == "\(path):6" && $0.value == .number(1) })
    }
}
