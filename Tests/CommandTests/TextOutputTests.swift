internal import TestSupport
internal import Testing

@Suite("Report as text")
struct TextOutputTests {
    /// How colour is asked for or refused, and whether it must come.
    static let colours: [(arguments: [String], environment: [String: String], isColoured: Bool)] = [
        ([], [:], false),
        (["--color", "always"], [:], true),
        (["--color=always"], ["NO_COLOR": "1"], true),
        (["--color", "auto"], ["FORCE_COLOR": "1"], true),
        ([], ["FORCE_COLOR": "1"], true),
        ([], ["FORCE_COLOR": "1", "NO_COLOR": "1"], false),
        (["--color", "never"], ["FORCE_COLOR": "1"], false),
        (["--color", "always", "--format", "json"], [:], false),
    ]

    @Test("is coloured when that is asked for, and not in a file or a pipe", arguments: colours)
    func colour(arguments: [String], environment: [String: String], isColoured: Bool) throws {
        let result = try Samples.checkOldDump(arguments, environment: environment)
        #expect(result.status == 1)
        #expect(result.stdout.contains("\u{1b}") == isColoured)
    }

    static let terminals: [(environment: [String: String], isColoured: Bool)] = [
        (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": "1"], false),
        (["TERM": "dumb"], false),
    ]

    @Test("is coloured on a terminal unless it or its user refuses", arguments: terminals)
    func terminal(environment: [String: String], isColoured: Bool) throws {
        let folder = try TemporaryFolder()
        let dump = try folder.write(Samples.oldDump(), to: "old.txt")
        let command = "'\(Tool.path)' check --sysctl-dump '\(dump)' --kernel 3.10"
        let result = try Program.run(
            ["script", "-qec", command, "/dev/null"], environment: environment)
        #expect(result.status == 1)
        #expect(result.stdout.contains("CRITICAL"))
        #expect(result.stdout.contains("\u{1b}[") == isColoured)
    }

    static let widths: [(columns: String, arguments: [String])] = [
        ("60", ["check", "--snapshot", Samples.snapshot("minimal")]),
        ("60", ["check", "--verbose", "--snapshot", Samples.snapshot("no-netlink")]),
        ("60", ["check", "--sysctl-dump", "-", "--kernel", "3.10"]),
        ("80", ["check", "--sysctl-dump", "-", "--kernel", "3.10"]),
        ("60", ["explain", "TW001"]), ("60", ["explain", "PORT101"]),
        ("100", ["explain", "LISTEN102"]),
    ]

    @Test("keeps within the columns, words that cannot be broken aside", arguments: widths)
    func width(columns: String, arguments: [String]) throws {
        let result = try Tool.run(
            arguments, input: Samples.oldDump(), environment: ["COLUMNS": columns])
        let limit = try #require(Int(columns))
        #expect(result.lines.count > 5)
        let long = result.lines.filter { line in
            line.count > limit && line.split(separator: " ").count > 1
        }
        #expect(long == [])
    }

    @Test("uses the room that a wide terminal has, up to a width that reads well")
    func wide() throws {
        func longest(_ columns: String) throws -> Int {
            try Samples.checkOldDump(environment: ["COLUMNS": columns]).lines.map(\.count).max()
                ?? 0
        }
        #expect(try longest("110") > 100)
        #expect(try longest("500") <= 120)
    }

    @Test("is one line a finding and nothing else when quiet")
    func quiet() throws {
        let report = try ReportDocument(parsing: try Samples.checkOldDump(["-f", "json"]).stdout)
        let result = try Samples.checkOldDump(["--quiet"], environment: ["COLUMNS": "60"])
        #expect(result.status == 1)
        #expect(result.lines == report.findings.map { "\($0.level): \($0.ruleID) \($0.message)" })
        #expect(result.lines.count > 0)
        let healthy = try Tool.run(
            ["check", "--quiet", "-S", "warning", "--snapshot", Samples.snapshot("minimal")])
        #expect(healthy == Program.Result(status: 0, stdout: "", stderr: ""))
    }

    @Test("shows only the severity that is asked for, with the same status and counts")
    func severity() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Samples.ownRule, to: "own.yaml")
        let all = try Samples.checkOldDump(["--rules", path])
        let worst = try Samples.checkOldDump(["--rules", path, "--severity", "critical"])
        #expect(all.status == worst.status)
        #expect(all.stdout.contains("TW901"))
        #expect(!worst.stdout.contains("TW901"))
        #expect(worst.stdout.contains("TW001"))
        #expect(worst.stdout.contains("1 warning"))
        let gate = try Samples.checkOldDump(
            recycle: "0", ["--rules", path, "--severity", "critical", "--fail-on", "warning"])
        #expect(gate.status == 1)
    }

    @Test("lists what could not be judged, and why")
    func undetermined() throws {
        let result = try Tool.run(
            ["check", "--snapshot", Samples.snapshot("no-netlink")], environment: ["COLUMNS": "120"]
        )
        #expect(result.stdout.contains("Not determined"))
        #expect(result.stdout.contains("LISTEN101"))
        #expect(result.stdout.contains("operation not permitted"))
    }
}
