internal import TestSupport
internal import Testing

@Suite("Rules, explanations and help")
struct RulesCommandTests {
    @Test("every example of the built-in rules passes")
    func builtInExamples() throws {
        let result = try Tool.run(["rules", "test"])
        #expect(result.status == 0)
        let counts = try #require(
            result.stdout.wholeMatch(of: /([0-9]+) examples passed, 0 failed\n/))
        #expect(try #require(Int(counts.1)) > 200)
    }

    @Test("the files that rules are made from are those that are built in")
    func sourceFiles() throws {
        let builtIn = try Tool.run(["rules", "check"])
        let files = try Tool.run(["rules", "check", Fixtures.repository + "/Rules"])
        #expect(builtIn.status == 0)
        #expect(files == builtIn)
    }

    @Test("a rule of the user's own is tested, listed, explained and judged like any other")
    func ownRule() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Samples.ownRule, to: "own.yaml")
        let tested = try Tool.run(["rules", "test", path])
        #expect(tested.stdout == "2 examples passed, 0 failed\n")
        #expect(tested.status == 0)
        let listed = try Tool.run(["rules", "list", "--rules", folder.path])
        #expect(
            listed.lines.contains { $0.hasPrefix("TW901") && $0.hasSuffix("a rule of our own") })
        let explained = try Tool.run(["explain", "fin-timeout-kept", "--rules", path])
        #expect(explained.stdout.hasPrefix("TW901 fin-timeout-kept\n"))
        let judged = try Samples.checkOldDump(["--rules", path, "--select", "TW901", "--quiet"])
        #expect(judged.status == 0)
        #expect(judged.stdout == "warning: TW901 tcp_fin_timeout is 60 s\n")
    }

    @Test("what stands above a folder of rules says nothing of its files")
    func folderAbove() throws {
        let folder = try TemporaryFolder()
        let rules = "\(folder.path)/catalogue/topics/own"
        try Program.output(["mkdir", "-p", "\(rules)/topics"])
        _ = try folder.write(Samples.ownRule, to: "catalogue/topics/own/own.yaml")
        _ = try folder.write("no: rule\n", to: "catalogue/topics/own/topics/own.yaml")
        let result = try Tool.run(["rules", "check", rules])
        #expect(result.stdout == "1 rule file is well formed\n")
        #expect(result.stderr == "")
    }

    @Test("a pipe in a folder of rules is told and not waited for")
    func pipe() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(Samples.ownRule, to: "own.yaml")
        try Program.output(["mkfifo", "\(folder.path)/pipe.yaml"])
        let result = try Tool.run(["rules", "check", folder.path])
        #expect(result.status == 2)
        #expect(
            result.stderr
                == "tcplint: error: '\(folder.path)/pipe.yaml' is a pipe, socket or device; "
                + "expected a file\n")
    }

    @Test("a folder of rules may be a link to one")
    func linkedFolder() throws {
        let folder = try TemporaryFolder()
        let rules = try TemporaryFolder()
        _ = try rules.write(Samples.ownRule, to: "own.yaml")
        let link = try folder.link("linked", to: rules.path)
        let result = try Tool.run(["rules", "check", link])
        #expect(result.stdout == "1 rule file is well formed\n")
        #expect(result.status == 0)
    }

    @Test("an example that does not hold is told with its place and ends with 1")
    func failingExample() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            Samples.ownRule.replacing("timeout: 30\n", with: "timeout: 60\n"), to: "own.yaml")
        let result = try Tool.run(["rules", "test", path])
        #expect(result.status == 1)
        #expect(result.lines.count == 2)
        let verdict = "error: expected quiet, found fires at warning: another value [TW901]"
        #expect(result.lines.first == "\(path):27:5: \(verdict)")
        #expect(result.lines.last == "1 examples passed, 1 failed")
    }

    @Test("an explanation has the reason, the cure and the sources")
    func explanation() throws {
        let text = try Tool.run(["explain", "TW001"])
        #expect(text.status == 0)
        #expect(text.stderr == "")
        for head in [
            "TW001 tw-recycle-enabled", "Level", "Why", "Fix", "Caveat", "Sources", "4.12",
        ] {
            #expect(text.stdout.contains(head))
        }
        let lower = try Tool.run(["explain", "tw001"])
        #expect(lower.stdout == text.stdout)
    }

    @Test("an explanation as JSON names the same")
    func explanationJSON() throws {
        let result = try Tool.run(["explain", "TW001", "--format", "json"])
        #expect(result.status == 0)
        let rule = try JSONValue(parsing: result.stdout)
        #expect(rule["id"] == .string("TW001"))
        #expect(rule["slug"] == .string("tw-recycle-enabled"))
        #expect(rule["kernel"] == .string("< 4.12"))
        #expect(rule["fix"]?["settings"]?["net.ipv4.tcp_tw_recycle"] != nil)
        #expect(rule["references"]?.elements.isEmpty == false)
    }

    @Test("the list as JSON has every rule once, by id")
    func list() throws {
        let rules = try JSONValue(
            parsing: try Tool.run(["rules", "list", "--format", "json"]).stdout)
        let ids = rules.elements.compactMap { $0["id"]?.text }
        #expect(ids == Set(ids).sorted())
        #expect(ids.contains("TW001"))
        #expect(try Tool.run(["rules"]).lines.count == ids.count)
    }

    @Test("the version is one line")
    func version() throws {
        let result = try Tool.run(["--version"])
        #expect(result.status == 0)
        #expect(result.stderr == "")
        #expect(result.stdout.wholeMatch(of: /tcplint [0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
    }

    @Test(
        "every command has help",
        arguments: [
            [], ["check"], ["fix"], ["explain"], ["rules"], ["rules", "list"], ["rules", "check"],
            ["rules", "test"], ["snapshot"],
        ])
    func help(command: [String]) throws {
        let result = try Tool.run(command + ["--help"])
        #expect(result.status == 0)
        #expect(result.stderr == "")
        #expect(result.stdout.contains("USAGE: tcplint" + command.map { " \($0)" }.joined()))
    }
}
