internal import TestSupport
internal import Testing

@Suite("Report as JSON")
struct ReportJSONTests {
    /// Inputs that end with 0, with 1 and with 3.
    static let inputs: [(arguments: [String], dump: String?, status: Int32)] = [
        (["--snapshot", Samples.snapshot("minimal")], nil, 0),
        (["--sysctl-dump", "-", "--kernel", "3.10"], Samples.oldDump(), 1),
        (["--sysctl-dump", "-", "--kernel", "3.10"], "", 3),
        (["--snapshot", Samples.snapshot("no-netlink"), "--strict"], nil, 3),
    ]

    @Test(
        "is a valid document with every key of the contract, whatever the status", arguments: inputs
    )
    func keys(arguments: [String], dump: String?, status: Int32) throws {
        let result = try Tool.run(["check", "--format", "json"] + arguments, input: dump)
        #expect(result.status == status)
        let report = try JSONValue(parsing: result.stdout)
        #expect(
            report.keys == [
                "schema", "tool", "host", "target", "summary", "findings", "undetermined",
                "diagnostics",
            ])
        #expect(report["schema"] == .string("tcplint.report/1"))
        #expect(report["tool"]?.keys == ["name", "version", "rules"])
        #expect(
            report["host"]?.keys == [
                "name", "kernel", "kernel_version", "distribution", "namespace", "container",
                "boot_id", "collected_at",
            ])
        #expect(report["target"]?.keys == ["kernel", "loader", "profile"])
        #expect(
            report["summary"]?.keys == [
                "critical", "error", "warning", "info", "undetermined", "not_applicable", "passed",
                "suppressed", "failed",
            ])
        #expect(report["summary"]?["failed"] == .flag(status != 0))
        for entry in report["undetermined"]?.elements ?? [] {
            #expect(entry.keys == ["rule_id", "missing"])
            #expect(entry["missing"]?.elements.isEmpty == false)
        }
        for entry in report["diagnostics"]?.elements ?? [] {
            #expect(entry.keys == ["source", "message"])
        }
        for finding in report["findings"]?.elements ?? [] { expectKeys(ofFinding: finding) }
    }

    private func expectKeys(ofFinding finding: JSONValue) {
        #expect(
            finding.keys == [
                "rule_id", "slug", "level", "confidence", "title", "message", "key", "observed",
                "expected", "evidence", "location", "fix", "references", "fingerprint",
                "suppressed",
            ])
        #expect(finding["fix"]?.keys == ["kind", "settings", "text", "safety", "caveat"])
        #expect(finding["evidence"]?.elements.isEmpty == false)
        for evidence in finding["evidence"]?.elements ?? [] {
            #expect(evidence.keys == ["source", "name", "value", "unit"])
        }
        #expect(finding["references"]?.elements.isEmpty == false)
        for reference in finding["references"]?.elements ?? [] {
            #expect(reference.keys == ["title", "url", "supports"])
        }
        for setting in finding["fix"]?["settings"]?.elements ?? [] {
            #expect(setting.keys == ["key", "value"])
        }
    }

    @Test("is sorted by level, then by id")
    func order() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Samples.ownRule, to: "own.yaml")
        let result = try Tool.run(
            ["check", "-f", "json", "--sysctl-dump", "-", "--kernel", "3.10", "--rules", path],
            input: Samples.oldDump().replacing("timestamps = 1", with: "timestamps = 0"))
        let findings = try ReportDocument(parsing: result.stdout).findings
        #expect(findings.count >= 3)
        #expect(findings.first?.ruleID == "TW001")
        #expect(findings.contains { $0.ruleID == "TW901" && $0.level == "warning" })
        let ranks = findings.map { finding in
            (-(ReportDocument.levels.firstIndex(of: finding.level) ?? 0), finding.ruleID)
        }
        #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test("counts its findings")
    func summary() throws {
        let result = try Samples.checkOldDump(["-f", "json"])
        let report = try ReportDocument(parsing: result.stdout)
        #expect(report.summary.critical == report.findings.count { $0.level == "critical" })
        #expect(report.summary.warning == report.findings.count { $0.level == "warning" })
        #expect(report.summary.undetermined == report.undetermined.count)
        #expect(report.summary.critical > 0)
    }

    @Test(
        "is equal byte for byte for equal input",
        arguments: ["minimal", "linux-3.10", "netns", "no-netlink", "dump"])
    func determinism(name: String) throws {
        let arguments = ["check", "-f", "json", "--snapshot", Samples.snapshot(name)]
        let first = try Tool.run(arguments)
        let second = try Tool.run(
            arguments, environment: ["LANG": "de_DE.UTF-8", "TZ": "Asia/Tokyo", "COLUMNS": "61"])
        #expect(first.stdout == second.stdout)
        #expect(!first.stdout.isEmpty)
    }

    @Test("goes to a file besides the text, or in place of it")
    func files() throws {
        let folder = try TemporaryFolder()
        let plain = try Samples.checkOldDump(
            ["-f", "json"], environment: ["SOURCE_DATE_EPOCH": "0"])
        let both = try Samples.checkOldDump(
            ["-f", "json=\(folder.path)/a.json", "-f", "text"],
            environment: ["SOURCE_DATE_EPOCH": "0"])
        #expect(both.status == 1)
        #expect(both.stdout.contains("CRITICAL"))
        #expect(try folder.text(of: "a.json") == plain.stdout)
        let alone = try Samples.checkOldDump(
            ["-f", "json", "-o", "\(folder.path)/b.json"], environment: ["SOURCE_DATE_EPOCH": "0"])
        #expect(alone == Program.Result(status: 1, stdout: "", stderr: ""))
        #expect(try folder.text(of: "b.json") == plain.stdout)
    }
}
