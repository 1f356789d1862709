internal import TestSupport
internal import Testing

@Suite("--profile")
struct ProfileOptionTests {
    private static func check(_ arguments: String...) throws -> Program.Result {
        try Tool.run(["check", "--snapshot", Samples.snapshot("minimal")] + arguments)
    }

    @Test(
        "the report tells the role that was named",
        arguments: ["web-server", "database", "general"])
    func named(role: String) throws {
        let text = try Self.check("--profile", role)
        #expect(text.status == 0)
        #expect(text.stdout.contains("profile \(role): --profile\n"))
        let json = try JSONValue(
            parsing: try Self.check("--profile", role, "--format", "json").stdout)
        #expect(json["target"]?["profile"]?.text == role)
    }

    @Test("without a name the report tells what the evidence proves")
    func detected() throws {
        #expect(try Self.check().stdout.contains("profile general: no role stands out\n"))
        let json = try JSONValue(parsing: try Self.check("--format", "json").stdout)
        #expect(json["target"]?["profile"]?.text == "general")
    }

    @Test("files are judged for the role that was named, and for none otherwise")
    func files() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("net.core.netdev_max_backlog = 200000\n", to: "a.conf")
        func report(_ arguments: [String]) throws -> (JSONValue, [String]) {
            let result = try Tool.run(
                ["lint", file, "--kernel", "6.12", "--format", "json"] + arguments)
            let findings = try ReportDocument(parsing: result.stdout).findings
            return (
                try JSONValue(parsing: result.stdout), findings.map { "\($0.ruleID) \($0.level)" }
            )
        }
        let plain = try report([])
        #expect(plain.0["target"]?["profile"]?.text == nil)
        #expect(plain.1.contains("BUF018 info"))
        let low = try report(["--profile", "low-latency"])
        #expect(low.0["target"]?["profile"]?.text == "low-latency")
        #expect(low.1.contains("BUF018 warning"))
    }

    @Test(
        "a name that no role has is an error with a hint",
        arguments: [("web-sever", "did you mean 'web-server'?"), ("x", "expected one of ")])
    func unknown(name: String, hint: String) throws {
        let result = try Self.check("--profile", name)
        #expect(result.status == 2)
        #expect(result.stdout == "")
        #expect(result.stderr.contains("no profile is called '\(name)'; \(hint)"))
    }
}
