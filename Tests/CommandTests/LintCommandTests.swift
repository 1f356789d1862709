import TestSupport
import Testing

@Suite("lint")
struct LintCommandTests {
    private func lint(_ text: String, _ arguments: [String] = []) throws -> Program.Result {
        let folder = try TemporaryFolder()
        let file = try folder.write(text, to: "99-site.conf")
        return try Tool.run(["lint", file] + arguments)
    }

    private func findings(_ text: String, _ arguments: [String] = []) throws -> [JSONValue] {
        let result = try lint(text, ["--format", "json"] + arguments)
        return try JSONValue(parsing: result.stdout)["findings"]?.elements ?? []
    }

    @Test(
        "tcp_tw_recycle is critical where the kernel has it, and gone where it has not",
        arguments: [
            ("3.10", "TW001", "critical", 1), ("4.9", "TW001", "critical", 1),
            ("4.12", "TW002", "warning", 0), ("6.12", "TW002", "warning", 0),
        ])
    func recycle(kernel: String, rule: String, level: String, status: Int32) throws {
        let text = "# tuning\nnet.ipv4.tcp_tw_recycle = 1\n"
        let found = try findings(text, ["--kernel", kernel])
        #expect(found.map { $0["rule_id"]?.text } == [rule])
        #expect(found.first?["level"]?.text == level)
        #expect(found.first?["location"]?["line"] == .number(2))
        #expect(found.first?["location"]?["column"] == .number(1))
        let result = try lint(text, ["--kernel", kernel])
        #expect(result.status == status)
        #expect(result.stdout.contains("  2 | net.ipv4.tcp_tw_recycle = 1\n    | ^\n"))
    }

    @Test("the text says what each loader does with a key that is gone")
    func loaders() throws {
        let result = try lint("net.ipv4.tcp_tw_recycle = 1\n", ["--kernel", "4.12"])
        let words = result.stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("systemd-sysctl and 'sysctl --system' log"))
        #expect(words.contains("'sysctl -p' ends with 1"))
    }

    @Test("only the last assignment of a key is judged by its value, the others are dead")
    func lastAssignment() throws {
        let found = try findings(
            "net.ipv4.tcp_sack = 0\nnet/ipv4/tcp_sack = 1\n", ["--kernel", "6.12"])
        #expect(found.map { $0["rule_id"]?.text } == ["CFG003"])
        #expect(found.first?["location"]?["line"] == .number(1))
    }

    @Test("what a template will write is never judged")
    func templates() throws {
        #expect(
            try findings(
                "net.ipv4.tcp_sack = {{ sack }}\nnet.core.somaxconn=${BACKLOG}\n{% if x %}\n",
                ["--kernel", "6.12"]
            ).isEmpty)
    }

    @Test("a comment silences a rule on the line below it, and --no-inline-ignores does not ask it")
    func ignores() throws {
        let text = """
            # tcplint: ignore=TW002 reason="shared with old hosts" expires=2099-01-31
            net.ipv4.tcp_tw_recycle = 0

            """
        let found = try findings(text, ["--kernel", "6.12"])
        #expect(found.map { $0["rule_id"]?.text } == ["TW002"])
        #expect(found.first?["suppressed"]?["reason"]?.text == "shared with old hosts")
        #expect(found.first?["suppressed"]?["expires"]?.text == "2099-01-31")
        let open = try findings(text, ["--kernel", "6.12", "--no-inline-ignores"])
        #expect(open.map { $0["suppressed"] } == [.null])
    }

    @Test("what was folded into a finding that a comment silences is told on its own lines")
    func liftedByComment() throws {
        let text = """
            net.ipv4.tcp_tw_reuse = 1
            # tcplint: ignore=TW003 reason="we know"
            net.ipv4.tcp_timestamps = 0

            """
        func active(_ options: [String]) throws -> [String] {
            try findings(text, ["--kernel", "6.12", "--select", "TW003,TS001"] + options)
                .filter { $0["suppressed"] == .null }
                .map { "\($0["rule_id"]?.text ?? "") \($0["location"]?["line"] ?? .null)" }
        }
        #expect(try active(["--no-inline-ignores"]) == ["TW003 \(JSONValue.number(3))"])
        #expect(try active([]) == ["TS001 \(JSONValue.number(3))"])
    }

    @Test("suppressions that silence nothing, or whose day has passed, are told")
    func staleIgnores() throws {
        let text = """
            # tcplint: ignore=TW008 reason="never needed"
            net.ipv4.tcp_sack = 1
            # tcplint: ignore=TW002 reason="old hosts" expires=2001-01-31
            net.ipv4.tcp_tw_recycle = 0

            """
        let found = try findings(text, ["--kernel", "6.12"])
        #expect(found.map { $0["rule_id"]?.text } == ["CFG025", "CFG024", "TW002"])
        #expect(found.allSatisfy { $0["suppressed"] == .null })
    }

    @Test("standard input is judged like a file")
    func standardInput() throws {
        let result = try Tool.run(
            ["lint", "-", "--kernel", "3.10", "--quiet"],
            input: "net.ipv4.tcp_tw_recycle = 1\n")
        #expect(result.stdout.hasPrefix("critical: TW001 "))
        #expect(result.status == 1)
    }

    @Test("files of a folder that loaders read take effect together, others each by itself")
    func folders() throws {
        let folder = try TemporaryFolder()
        for place in ["etc/sysctl.d", "roles"] {
            try Program.output(["mkdir", "-p", "\(folder.path)/\(place)"])
            _ = try folder.write("net.ipv4.tcp_sack = 0\n", to: "\(place)/10-a.conf")
            _ = try folder.write("net.ipv4.tcp_sack = 1\n", to: "\(place)/20-b.conf")
        }
        func rules(_ place: String) throws -> [String?] {
            let result = try Tool.run(
                ["lint", "\(folder.path)/\(place)", "--kernel", "6.12", "--format", "json"])
            let found = try JSONValue(parsing: result.stdout)["findings"]?.elements ?? []
            return found.map { $0["rule_id"]?.text }
        }
        #expect(try rules("etc/sysctl.d") == ["CFG003"])
        #expect(try rules("roles").contains("LOSS001"))
        #expect(try !rules("roles").contains("CFG003"))
    }

    @Test("the files of a whole system are judged as its loader takes them")
    func root() throws {
        let folder = try TemporaryFolder()
        try Program.output([
            "mkdir", "-p", "\(folder.path)/etc/sysctl.d", "\(folder.path)/usr/lib/sysctl.d",
            "\(folder.path)/usr/lib/systemd",
        ])
        _ = try folder.write("", to: "usr/lib/systemd/systemd-sysctl")
        _ = try folder.write("net.ipv4.tcp_sack = 0\n", to: "usr/lib/sysctl.d/50-a.conf")
        _ = try folder.write("net.ipv4.tcp_sack = 1\n", to: "etc/sysctl.d/50-a.conf")
        _ = try folder.write("net.core.somaxconn = 128\n", to: "etc/sysctl.conf")
        _ = try folder.link("etc/sysctl.d/60-gone.conf", to: "/nowhere")
        let result = try Tool.run(
            ["lint", "--root", folder.path, "--kernel", "6.12", "--format", "json"])
        let document = try JSONValue(parsing: result.stdout)
        #expect(document["target"]?["loader"]?.text == "systemd")
        let found = document["findings"]?.elements ?? []
        #expect(found.map { $0["rule_id"]?.text } == ["CFG007", "CFG021", "CFG020"])
        #expect(
            found.map { $0["location"]?["file"]?.text } == [
                "\(folder.path)/etc/sysctl.conf", "\(folder.path)/etc/sysctl.d/60-gone.conf",
                "\(folder.path)/usr/lib/sysctl.d/50-a.conf",
            ])
    }

    @Test(
        "wrong usage is status 2 with one line that says what to do",
        arguments: [
            (["/does/not/exist"], "cannot read '/does/not/exist': no such file or directory"),
            (["--kernel", "new"], "'new' is not a kernel version; expected numbers such as 5.15"),
            (["--root", "/does/not/exist"], "'/does/not/exist' is not a directory"),
            (["--root", "/", "-"], "--root names a whole system; it does not go with files"),
            (["-", "-"], "'-' stands for one input only"),
            (["--select", "NOPE999", "/dev/null"], "no rule or family is called 'NOPE999'"),
        ])
    func mistakes(arguments: [String], message: String) throws {
        let result = try Tool.run(["lint"] + arguments)
        #expect(result.status == 2)
        #expect(result.stderr.contains(message))
        #expect(result.stderr.split(separator: "\n").count == 1)
        #expect(result.stdout == "")
    }

    @Test("what cannot be read is told, the rest is judged, and the status is 3")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("net.ipv4.tcp_tw_recycle = 0\n", to: "10-a.conf")
        _ = try folder.link("20-loop.conf", to: "20-loop.conf")
        try Program.output(["mkdir", "-p", "\(folder.path)/etc/sysctl.d"])
        try Program.output(["mkfifo", "\(folder.path)/etc/sysctl.d/30-pipe.conf"])
        let result = try Tool.run(
            ["lint", folder.path, "--kernel", "6.12", "--format", "json"])
        let document = try JSONValue(parsing: result.stdout)
        #expect(document["findings"]?.elements.map { $0["rule_id"]?.text } == ["TW002"])
        #expect(
            document["diagnostics"]?.elements.map { $0["source"]?.text } == [
                "\(folder.path)/20-loop.conf", "\(folder.path)/etc/sysctl.d/30-pipe.conf",
            ])
        #expect(result.status == 3)
        #expect(
            result.stderr
                == "tcplint: error: not everything could be judged; the report tells why\n")
    }

    @Test("what a walk meets and is no file of settings is passed over")
    func checkout() throws {
        let folder = try TemporaryFolder()
        try Program.output(["mkdir", "-p", "\(folder.path)/real", "\(folder.path)/etc/sysctl.d"])
        _ = try folder.write("net.ipv4.tcp_tw_recycle = 0\n", to: "10-a.conf")
        _ = try folder.link("linked", to: "real")
        _ = try folder.link("gone", to: "/nowhere")
        _ = try folder.link("etc/sysctl.d/gone.conf", to: "/nowhere")
        try Program.output(["mkfifo", "\(folder.path)/pipe"])
        try Program.output(["truncate", "-s", "70M", "\(folder.path)/huge"])
        let result = try Tool.run(["lint", folder.path, "--kernel", "6.12", "--format", "json"])
        let document = try JSONValue(parsing: result.stdout)
        #expect(document["findings"]?.elements.map { $0["rule_id"]?.text } == ["TW002"])
        #expect(document["diagnostics"]?.elements.isEmpty == true)
        #expect(result.stderr == "")
        #expect(result.status == 0)
    }

    @Test(
        "a folder of loaders may be empty when it is named, and is nothing when it is met",
        arguments: [("etc/sysctl.d", 0), ("etc", 2)] as [(String, Int32)])
    func emptyFolder(name: String, status: Int32) throws {
        let folder = try TemporaryFolder()
        try Program.output(["mkdir", "-p", "\(folder.path)/etc/sysctl.d"])
        _ = try folder.link("etc/sysctl.d/gone.conf", to: "/nowhere")
        let result = try Tool.run(["lint", "\(folder.path)/\(name)", "--kernel", "6.12"])
        #expect(result.status == status)
        #expect(result.stderr.contains("no configuration file was recognised") == (status == 2))
    }

    @Test(
        "a file whose name is no text is told, and the status is 3",
        arguments: [["--root", "."], ["."], ["etc/sysctl.d"]])
    func nameOfBytes(arguments: [String]) throws {
        let folder = try TemporaryFolder()
        try Program.output(["mkdir", "-p", "\(folder.path)/etc/sysctl.d"])
        _ = try folder.write("net.ipv4.tcp_sack = 1\n", to: "etc/sysctl.d/10-a.conf")
        let words = ["lint", "--kernel", "6.12", "--format", "json"] + arguments
        let result = try Program.run(
            [
                "sh", "-c",
                #"cd "$1" && echo net.ipv4.tcp_sack = 0 >"$(printf 'etc/sysctl.d/99\344.conf')""#
                    + #"; shift; "$@""#, "sh", folder.path, Tool.path,
            ] + words, environment: ["TCPLINT_NO_CONFIG": "1"])
        #expect(result.status == 3)
        let told = try JSONValue(parsing: result.stdout)["diagnostics"]?.elements ?? []
        #expect(told.count == 1)
        #expect(told.first?["message"]?.text?.contains("its name is not UTF-8 text") == true)
    }

    @Test(
        "a folder that loaders read is known whatever words name it, and inside of others",
        arguments: [".", "../sysctl.d", "../..", "/proc/self/cwd"])
    func loaderFolder(words: String) throws {
        let folder = try TemporaryFolder()
        try Program.output(["mkdir", "-p", "\(folder.path)/etc/sysctl.d"])
        _ = try folder.write("net.ipv4.tcp_sack = 0\n", to: "etc/sysctl.d/10-a.conf")
        _ = try folder.write("net.ipv4.tcp_sack = 1\n", to: "etc/sysctl.d/20-b.conf")
        let result = try Program.run(
            [
                "sh", "-c", #"cd "$1" && exec "$2" lint "$3" --kernel 6.12 --format json"#, "sh",
                "\(folder.path)/etc/sysctl.d", Tool.path, words,
            ], environment: ["TCPLINT_NO_CONFIG": "1"])
        let found = try JSONValue(parsing: result.stdout)["findings"]?.elements ?? []
        #expect(found.map { $0["rule_id"]?.text } == ["CFG003"])
    }

    @Test("a hostile name of a file cannot steer the terminal through a message")
    func hostileName() throws {
        let result = try Tool.run(["lint", "/no\u{1b}]0;such\u{7}\nfile\u{202e}"])
        #expect(
            result.stderr
                == "tcplint: error: cannot read '/no?]0;such? file?': no such file or directory\n")
    }

    @Test("where nothing can be judged no rule has passed, and one line says so")
    func nothingJudged() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("Dear all,\nplease tune the servers.\n", to: "letter.txt")
        let result = try Tool.run(["lint", file, "--kernel", "6.12", "--format", "json"])
        let summary = try JSONValue(parsing: result.stdout)["summary"]
        #expect(summary?["passed"] == .number(0))
        #expect(summary?["failed"] == .flag(true))
        #expect(result.status == 3)
        #expect(
            result.stderr == "tcplint: error: nothing could be judged; the report tells why\n")
    }

    @Test("an exclusion names the line that it takes back, and the file where that is another")
    func exclusions() throws {
        let folder = try TemporaryFolder()
        _ = try Program.output(["mkdir", "-p", "\(folder.path)/etc/sysctl.d"])
        let first = try folder.write(
            "net.ipv4.tcp_fin_timeout = 20\n", to: "etc/sysctl.d/10-a.conf")
        _ = try folder.write(
            "-net.ipv4.tcp_fin_timeout\nnet.ipv4.tcp_sack = 0\n-net/ipv4/tcp_sack\n",
            to: "etc/sysctl.d/20-b.conf")
        let result = try Tool.run(
            ["lint", "\(folder.path)/etc/sysctl.d", "--select", "CFG018", "-f", "json"])
        let found = try JSONValue(parsing: result.stdout)["findings"]?.elements ?? []
        let messages = found.map { $0["message"]?.text ?? "" }
        #expect(messages.contains { $0.contains(" of \(first):1 ") })
        #expect(messages.contains { $0.contains(" of line 2 ") })
        #expect(messages.count == 2)
    }

    @Test("of comments that silence one line the last one is named, and those in vain are told")
    func stackedIgnores() throws {
        let text = """
            # tcplint: ignore=TW002 reason="first"
            # tcplint: ignore=TW008 reason="in vain"
            # tcplint: ignore=TW reason="second"
            net.ipv4.tcp_tw_recycle = 0

            """
        let found = try findings(text, ["--kernel", "6.12"])
        let silenced = found.first { $0["rule_id"]?.text == "TW002" }
        #expect(silenced?["suppressed"]?["reason"]?.text == "second")
        let others = found.filter { $0["rule_id"]?.text != "TW002" }
        #expect(others.map { $0["location"]?["line"] } == [.number(2)])
    }

    @Test("a line of 2 MiB and a file of NUL bytes are judged without harm")
    func hostile() throws {
        let folder = try TemporaryFolder()
        let long =
            "net.ipv4.ip_local_reserved_ports = \(String(repeating: "8080,", count: 400_000))9\n"
        let file = try folder.write(
            long + "net.ipv4.tcp_tw_recycle = 0\n\0\0\0\nnet.ipv4.tcp_sack\0 = 1\n", to: "a.conf")
        let result = try Tool.run(
            ["lint", file, "--kernel", "6.12", "--format", "json"], seconds: 120)
        let found = try JSONValue(parsing: result.stdout)["findings"]?.elements ?? []
        #expect(found.contains { $0["rule_id"]?.text == "TW002" })
        #expect(result.status == 0)
        #expect(result.stdout.utf8.count < 200_000)
    }

    @Test("a bundle of copied folklore is one finding, and worse things in it stay")
    func bundle() throws {
        let found = try findings(
            """
            net.ipv4.tcp_fin_timeout = 15
            net.ipv4.tcp_tw_recycle = 1
            net.ipv4.tcp_max_tw_buckets = 5000
            net.ipv4.tcp_syn_retries = 2
            net.ipv4.tcp_synack_retries = 2
            net.core.netdev_max_backlog = 262144

            """, ["--kernel", "6.12"])
        let active = found.filter { $0["suppressed"] == .null }
        #expect(active.map { $0["rule_id"]?.text } == ["FOLK001", "TW002"])
        #expect(active.first?["evidence"]?.elements.count == 6)
        #expect(
            found.filter { $0["suppressed"] != .null }.allSatisfy {
                $0["suppressed"]?["by"]?.text == "FOLK001"
            })
    }

    @Test("--help shows the kinds of files and an example")
    func help() throws {
        let result = try Tool.run(["lint", "--help"])
        #expect(result.status == 0)
        #expect(result.stdout.contains("tcplint lint --kernel 5.15 files/99-network.conf"))
    }
}
