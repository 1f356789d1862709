internal import TestSupport
internal import Testing

@Suite("Baselines of the built program")
struct BaselineTests {
    private static func lint(_ path: String, _ arguments: [String]) throws -> Program.Result {
        try Tool.run(["lint", path, "--kernel", "6.12", "--fail-on", "info"] + arguments)
    }

    @Test("what a baseline knows does not fail, what is new does, whatever line it stands on")
    func ratchet() throws {
        let folder = try TemporaryFolder()
        let old = "net.ipv4.tcp_tw_recycle = 0\n"
        let site = try folder.write(old, to: "a.conf")
        let baseline = "\(folder.path)/baseline.json"
        let first = try Self.lint(site, ["--write-baseline", baseline])
        #expect(first.status == 1)
        #expect(try Self.lint(site, ["--baseline", baseline]).status == 0)

        _ = try folder.write("# moved\n\n" + old, to: "a.conf")
        let moved = try Self.lint(site, ["--baseline", baseline, "--format", "json"])
        #expect(moved.status == 0)
        let finding = try JSONValue(parsing: moved.stdout)["findings"]?.elements.first
        #expect(finding?["rule_id"]?.text == "TW002")
        #expect(finding?["suppressed"]?["by"]?.text == "baseline")
        #expect(finding?["suppressed"]?["reason"]?.text?.contains(baseline) == true)

        _ = try folder.write(old + "net.ipv4.somaxconn = 1\n", to: "a.conf")
        let grown = try Self.lint(site, ["--baseline", baseline, "--quiet"])
        #expect(grown.status == 1)
        #expect(grown.stdout.contains("OBS004"))
        #expect(!grown.stdout.contains("TW002"))
    }

    @Test("a baseline written anew keeps what the old one knew")
    func renewal() throws {
        let folder = try TemporaryFolder()
        let site = try folder.write(
            "net.ipv4.tcp_tw_recycle = 0\nnet.ipv4.somaxconn = 1\n", to: "a.conf")
        let baseline = "\(folder.path)/baseline.json"
        _ = try Self.lint(site, ["--select", "TW", "--write-baseline", baseline])
        let flags = ["--baseline", baseline, "--write-baseline", baseline]
        #expect(try Self.lint(site, flags).status == 1)
        let known = try JSONValue(parsing: try folder.text(of: "baseline.json"))["findings"]
        #expect(Set(known?.elements.map { $0["rule_id"]?.text } ?? []) == ["TW002", "OBS004"])
        #expect(try Self.lint(site, ["--baseline", baseline]).status == 0)
    }

    @Test(
        "a baseline that cannot be used is one line, and status 2",
        arguments: [
            (nil, "cannot read '"), ("{}", ":1:1: error: the key 'schema' is missing"),
            ("{\"schema\": \"tcplint.report/1\"}", "'tcplint.report/1' is not a value of 'schema'"),
            (
                "{\"tool\": {},\n\"schema\": \"tcplint.report/1\"}",
                ":2:11: error: 'tcplint.report/1' is not a value of 'schema'; "
                    + "expected tcplint.baseline/1"
            ),
            ("", ":1:1: error: this is not JSON; expected a file written by '--write-baseline'"),
            (
                "{\"schema\": \"tcplint.baseline/1\",\n\"findings\": [",
                ":2:14: error: this is not JSON; expected a file written by '--write-baseline'"
            ),
            (
                "{\"schema\": \"\\ud800\"}",
                ":1:15: error: this is not JSON; expected a file written by '--write-baseline'"
            ),
            (
                "[]",
                ":1:1: error: this is no JSON object; expected a file written by '--write-baseline'"
            ),
            (
                "12",
                ":1:1: error: this is no JSON object; expected a file written by '--write-baseline'"
            ),
        ] as [(String?, String)])
    func mistakes(text: String?, message: String) throws {
        let folder = try TemporaryFolder()
        if let text { _ = try folder.write(text, to: "b.json") }
        let result = try Tool.run(
            ["lint", "-", "--baseline", "\(folder.path)/b.json"], input: "net.ipv4.tcp_sack = 1\n")
        #expect(result.status == 2)
        #expect(result.stderr.contains(message))
        #expect(result.stderr.split(separator: "\n").count == 1)
        let dash = try Tool.run(["check", "--baseline", "-"])
        #expect(dash.status == 2)
    }

    @Test("fix leaves lines alone that tcplint.yaml suppresses")
    func fixOfFiles() throws {
        let folder = try TemporaryFolder()
        try Program.output(["mkdir", "-p", "\(folder.path)/etc/sysctl.d"])
        _ = try folder.write("net.ipv4.tcp_sack = 0\n", to: "etc/sysctl.d/10-a.conf")
        _ = try folder.write("net.ipv4.tcp_tw_recycle = 0\n", to: "etc/sysctl.d/20-b.conf")
        let file = try folder.write(
            "suppressions: [{rules: [LOSS001, TW002], reason: known}]\n", to: "t.yaml")
        let arguments = ["fix", "--root", folder.path, "--format", "diff"]
        let all = try Tool.run(arguments)
        #expect(all.stdout.contains("-net.ipv4.tcp_sack = 0"))
        #expect(all.stdout.contains("-net.ipv4.tcp_tw_recycle = 0"))
        let rest = try Tool.run(arguments + ["-c", file])
        #expect(rest.status == 0)
        #expect(!rest.stdout.contains("net.ipv4.tcp_"))
    }

    @Test("fix cures nothing that tcplint.yaml suppresses")
    func fix() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            "suppressions: [{rules: TW001, reason: known}]\n", to: "t.yaml")
        let arguments = ["fix", "--sysctl-dump", "-", "--kernel", "3.10"]
        let all = try Tool.run(arguments, input: Samples.oldDump())
        #expect(all.stdout.contains("net.ipv4.tcp_tw_recycle = 0"))
        let rest = try Tool.run(arguments + ["-c", file], input: Samples.oldDump())
        #expect(rest.status == 0)
        #expect(!rest.stdout.contains("net.ipv4.tcp_tw_recycle = 0"))
    }
}
