internal import TestSupport
internal import Testing

@Suite("Preferences from flags, environment and tcplint.yaml")
struct PreferenceTests {
    /// A preference with four ways to set it: the default, and three values that differ from it
    /// and from one another.
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let standard: JSONValue
        let file: (text: String, value: JSONValue)
        let variable: (text: String, value: JSONValue)
        let flag: (words: [String], value: JSONValue)

        var testDescription: String { name }
        var key: String { "TCPLINT_\(name.uppercased())" }
    }

    private static func list(_ items: String...) -> JSONValue { .array(items.map { .string($0) }) }

    static let samples = [
        Sample(
            name: "fail_on", standard: .string("critical"), file: ("error", .string("error")),
            variable: ("warning", .string("warning")),
            flag: (["--fail-on", "info"], .string("info"))),
        Sample(
            name: "severity", standard: .string("info"), file: ("error", .string("error")),
            variable: ("warning", .string("warning")),
            flag: (["-S", "critical"], .string("critical"))),
        Sample(
            name: "select", standard: list(), file: ("[TW, PORT]", list("TW", "PORT")),
            variable: ("KEEP,TS", list("KEEP", "TS")),
            flag: (["--select=LISTEN"], list("LISTEN"))),
        Sample(
            name: "profile", standard: .null, file: ("database", .string("database")),
            variable: ("web-server", .string("web-server")),
            flag: (["--profile", "general"], .string("general"))),
        Sample(
            name: "nat_timeout", standard: .null, file: ("300", .number(300)),
            variable: ("400", .number(400)), flag: (["--nat-timeout", "500"], .number(500))),
        Sample(
            name: "timeout", standard: .number(20), file: ("30", .number(30)),
            variable: ("40", .number(40)), flag: (["--timeout", "50"], .number(50))),
        Sample(
            name: "color", standard: .string("auto"), file: ("never", .string("never")),
            variable: ("always", .string("always")),
            flag: (["--color=never"], .string("never"))),
        Sample(
            name: "kernel", standard: .null, file: ("\"5.10\"", .string("5.10")),
            variable: ("4.19", .string("4.19")), flag: (["--kernel", "6.1"], .string("6.1"))),
    ]

    @Test(
        "a flag goes before a variable, a variable before the file, the file before the default",
        arguments: samples, 0..<8)
    func precedence(sample: Sample, places: Int) throws {
        let folder = try TemporaryFolder()
        let inFile = places & 1 != 0
        let file = try folder.write(
            inFile ? "# of the site\n\(sample.name): \(sample.file.text)\n" : "", to: "t.yaml")
        let flags = places & 4 != 0 ? sample.flag.words : []
        let result = try Tool.run(
            ["config", "show", "-c", file, "-f", "json"] + flags,
            environment: places & 2 != 0 ? [sample.key: sample.variable.text] : [:])
        let shown = try #require(
            try JSONValue(parsing: result.stdout)["preferences"]?.elements.first {
                $0["name"]?.text == sample.name
            })
        let origin = shown["origin"]
        if places & 4 != 0 {
            #expect(shown["value"] == sample.flag.value)
            #expect(origin?["kind"]?.text == "flag")
            #expect(flags[0].hasPrefix(origin?["name"]?.text ?? "?"))
        } else if places & 2 != 0 {
            #expect(shown["value"] == sample.variable.value)
            #expect(origin?["kind"]?.text == "environment")
            #expect(origin?["name"]?.text == sample.key)
        } else if inFile {
            #expect(shown["value"] == sample.file.value)
            #expect(origin?["file"]?.text == file)
            #expect(origin?["line"] == .number(2))
        } else {
            #expect(shown["value"] == sample.standard)
            #expect(origin?["kind"]?.text == "default")
        }
    }

    private static let dump = ["check", "--sysctl-dump", "-", "--kernel", "3.10", "--quiet"]

    @Test(
        "the exit status follows them",
        arguments: [
            ("", [:], [], 1), ("exit_zero: true", [:], [], 0),
            ("exit_zero: true", ["TCPLINT_EXIT_ZERO": "no"], [], 1),
            ("exit_zero: false", ["TCPLINT_EXIT_ZERO": "1"], [], 0),
            ("select: KEEP", [:], [], 0), ("select: KEEP", [:], ["--select", "TW"], 1),
            ("select: [KEEP]", ["TCPLINT_SELECT": "TW001"], [], 1),
            ("strict: on\nselect: KEEP001\nfail_on: info", [:], [], 3),
        ] as [(String, [String: String], [String], Int32)])
    func status(
        file: String, environment: [String: String], flags: [String], status: Int32
    ) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(file + "\n", to: "t.yaml")
        let result = try Tool.run(
            Self.dump + ["--config", path] + flags, input: Samples.oldDump(),
            environment: environment)
        #expect(result.status == status)
        #expect(result.stderr.split(separator: "\n").count == (status == 3 ? 1 : 0))
    }

    @Test("the user's file is found before that of the machine, and --no-config reads neither")
    func search() throws {
        let folder = try TemporaryFolder()
        try Program.output(["mkdir", "-p", "\(folder.path)/tcplint", "\(folder.path)/.config"])
        _ = try folder.link(".config/tcplint", to: "\(folder.path)/tcplint")
        let file = try folder.write("exit_zero: true\n", to: "tcplint/tcplint.yaml")
        func shown(_ environment: [String: String], _ flags: [String] = []) throws -> String? {
            let result = try Tool.run(
                ["config", "show", "--format", "json"] + flags,
                environment: ["TCPLINT_NO_CONFIG": ""].merging(environment) { $1 })
            return try JSONValue(parsing: result.stdout)["file"]?.text
        }
        let base = ["XDG_CONFIG_HOME": folder.path]
        #expect(try shown(base) == file)
        #expect(
            try shown(["HOME": folder.path, "XDG_CONFIG_HOME": "relative"])
                == "\(folder.path)/.config/tcplint/tcplint.yaml")
        #expect(try shown(base, ["--no-config"]) == nil)
        #expect(try shown(base.merging(["TCPLINT_NO_CONFIG": "true"]) { $1 }) == nil)
        let result = try Tool.run(
            Self.dump, input: Samples.oldDump(),
            environment: base.merging(["TCPLINT_NO_CONFIG": ""]) { $1 })
        #expect(result.status == 0)
    }

    @Test("rules and a baseline that the file names stand beside it")
    func relativePaths() throws {
        let folder = try TemporaryFolder()
        try Program.output(["mkdir", "-p", "\(folder.path)/site"])
        _ = try folder.write(Samples.ownRule, to: "site/TW901.yaml")
        let file = try folder.write("rules: site\nselect: TW901\n", to: "t.yaml")
        let result = try Tool.run(Self.dump + ["-c", file], input: Samples.oldDump())
        #expect(result.stdout == "warning: TW901 tcp_fin_timeout is 60 s\n")
        let explained = try Tool.run(["explain", "-c", file, "TW901"])
        #expect(explained.stdout.contains("a rule of our own"))
    }

    @Test(
        "a mistake in the file is one line with its place, and status 2",
        arguments: [
            ("fail-on: error\n", "1:1: error: unknown key 'fail-on'; did you mean 'fail_on'?"),
            ("fail_on: bad\n", "1:10: error: 'bad' does not fit 'fail_on'; expected critical, "),
            ("\nsample: 0\n", "2:9: error: '0' does not fit 'sample'; expected a number from 1 to"),
            ("strict: maybe\n", "1:9: error: 'maybe' does not fit 'strict'; expected true or fa"),
            ("format: [text, xml]\n", "1:16: error: 'xml' is not a format; expected "),
            ("select: TW001\nignore: [TWX]\n", "2:10: error: no rule or family is called 'TWX'"),
            ("profile: databse\n", "1:10: error: no profile is called 'databse'; did you mean"),
            ("- a\n", "1:1: error: 'tcplint.yaml' must be a mapping, found a list"),
            ("fail_on: [a\n", "error: "),
            ("strict: true\nstrict: true\n", "2:1: error: key 'strict' is given twice; first on"),
            ("suppressions: [{rules: TW001}]\n", "1:16: error: the key 'reason' is missing"),
            ("suppressions: [{reason: a}]\n", "1:16: error: the key 'rules' is missing"),
            (
                "suppressions:\n  - {rules: TW001, reason: a, expires: tomorrow}\n",
                "2:40: error: 'tomorrow' does not fit 'expires'; expected a date such as 2027-01-31"
            ),
            (
                "suppressions:\n  - {rules: [TW001, TWO1], reason: a}\n",
                "2:5: error: no rule or family is called 'TWO1'"
            ),
        ])
    func mistakes(text: String, message: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(text, to: "t.yaml")
        let result = try Tool.run(Self.dump + ["--config", file], input: Samples.oldDump())
        #expect(result.status == 2)
        #expect(result.stdout == "")
        #expect(result.stderr.split(separator: "\n").count == 1)
        #expect(result.stderr.hasPrefix("\(file):"))
        #expect(result.stderr.contains(message))
    }

    @Test(
        "a mistake in a variable is one line that names it, and status 2",
        arguments: [
            ("FAIL_ON", "bad", "'bad' does not fit TCPLINT_FAIL_ON; expected critical, error, "),
            ("FORMAT", "xml", "TCPLINT_FORMAT: 'xml' is not a format; expected "),
            ("PROFILE", "host", "TCPLINT_PROFILE: no profile is called 'host'; expected one of "),
            ("STRICT", "2", "'2' does not fit TCPLINT_STRICT; expected true or false"),
            ("SELECT", "TW,,KEEP", "'' does not fit TCPLINT_SELECT; expected text"),
            ("CONFIG", "/does/not/exist", "cannot read '/does/not/exist': no such file or direc"),
            ("CONFIG", "-", "--config takes a file, not standard input"),
        ])
    func variables(name: String, value: String, message: String) throws {
        let result = try Tool.run(
            Self.dump, input: Samples.oldDump(), environment: ["TCPLINT_\(name)": value])
        #expect(result.status == 2)
        #expect(result.stdout == "")
        #expect(result.stderr.hasPrefix("tcplint: error: \(message)"))
        #expect(result.stderr.split(separator: "\n").count == 1)
    }

    @Test("a variable that is misspelt is told, others of that beginning are not")
    func misspelt() throws {
        let result = try Tool.run(
            Self.dump, input: Samples.oldDump(),
            environment: ["TCPLINT_FAILON": "info", "TCPLINT_RELEASE_URL": "x"])
        #expect(
            result.stderr
                == "tcplint: warning: TCPLINT_FAILON sets nothing; "
                + "did you mean 'TCPLINT_FAIL_ON'?\n")
    }

    @Test(
        "what a flag says makes rivals of lower places silent",
        arguments: [
            (["--verbose"], ["TCPLINT_QUIET": "1"]),
            (["--sysctl-dump", "-", "--kernel", "3.10"], ["TCPLINT_SNAPSHOT": "/none"]),
            (["--sysctl-dump", "-", "--kernel", "3.10"], ["TCPLINT_NETNS": "none"]),
            (["--snapshot", Samples.snapshot("minimal")], ["TCPLINT_SAMPLE": "2"]),
            (["--snapshot", Samples.snapshot("minimal")], ["TCPLINT_KERNEL": "5.15"]),
        ] as [([String], [String: String])])
    func rivals(flags: [String], environment: [String: String]) throws {
        let result = try Tool.run(
            ["check", "--exit-zero"] + flags, input: Samples.oldDump(), environment: environment)
        #expect(result.stderr == "")
        #expect(result.status == 0)
    }

    @Test(
        "a command leaves alone what it does not know",
        arguments: [
            (["explain", "TW001"], ["TCPLINT_SELECT": "KEEP", "TCPLINT_FORMAT": "json=x"]),
            (["rules", "list"], ["TCPLINT_FAIL_ON": "info", "TCPLINT_SELECT": "NONE"]),
            (["rules", "check"], ["TCPLINT_CONFIG": "/none"]),
            (["effective", "--help"], ["TCPLINT_LOADER": "none"]),
        ] as [([String], [String: String])])
    func otherCommands(words: [String], environment: [String: String]) throws {
        let result = try Tool.run(words, environment: environment)
        #expect(result.status == 0)
        #expect(result.stderr == "")
    }

    @Test("lint takes its kernel, and whether comments count, from the file")
    func lint() throws {
        let folder = try TemporaryFolder()
        let site = try folder.write(
            "# tcplint: ignore=TW001 reason=\"old\"\nnet.ipv4.tcp_tw_recycle = 1\n", to: "a.conf")
        let quiet = try folder.write("kernel: 3.10.0-1160.el7.x86_64\n", to: "a.yaml")
        let loud = try folder.write("kernel: '3.10'\nno_inline_ignores: true\n", to: "b.yaml")
        #expect(try Tool.run(["lint", site, "-c", quiet]).status == 0)
        #expect(try Tool.run(["lint", site, "-c", loud]).status == 1)
        #expect(try Tool.run(["lint", site, "-c", loud, "--kernel", "6.12"]).status == 0)
    }

    @Test("config show tells the file, each value with its origin, and the suppressions")
    func text() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            "fail_on: error\nsuppressions:\n  - {rules: TW008, reason: load test}\n", to: "t.yaml")
        let result = try Tool.run(
            ["config", "show", "--config", file], environment: ["TCPLINT_STRICT": "yes"])
        #expect(result.status == 0)
        #expect(result.stdout.hasPrefix("file: \(file)\n\n"))
        #expect(result.stdout.contains(/\nfail_on +error +\/.*t\.yaml:1\n/))
        #expect(result.stdout.contains(/\nstrict +true +TCPLINT_STRICT\n/))
        #expect(result.stdout.contains(/\nseverity +info +default\n/))
        #expect(result.stdout.contains("TW008: load test"))
    }
}
