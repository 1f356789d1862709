import TestSupport
import Testing

@Suite("tcplint fix")
struct FixCommandTests {
    private static let old = """
        # a guide said so
        net.ipv4.tcp_tw_recycle = 1
        net.ipv4.tcp_sack = 1
        net.ipv4.tcp_sack = 0

        """

    /// A system below a folder, with one file.
    private static func system(_ text: String = old) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try Program.output(["mkdir", "-p", "\(folder.path)/etc/sysctl.d"])
        _ = try folder.write(text, to: "etc/sysctl.d/50-old.conf")
        return folder
    }

    @Test("prints a patch that changes the guilty line and takes dead ones out")
    func diff() throws {
        let folder = try Self.system()
        let patch = try Tool.run([
            "fix", "--root", folder.path, "--format", "diff", "--select", "LOSS001,TW002,CFG003",
        ])
        #expect(patch.status == 0)
        try Program.output(["patch", "-s", "-p1", "-d", folder.path], input: patch.stdout)
        #expect(
            try folder.text(of: "etc/sysctl.d/50-old.conf")
                == "# a guide said so\nnet.ipv4.tcp_sack = 1\n")
        let again = try Tool.run([
            "fix", "--root", folder.path, "--format", "diff", "--select", "LOSS001,TW002,CFG003",
        ])
        #expect(again.stdout.contains("# No file has to change.\n"))
    }

    @Test("takes many dead lines out in a time that grows with them only")
    func manyDeadLines() throws {
        let lines = (1...6_000).map { "net.core.somaxconn = \(5_000 + $0)\n" }.joined()
        let folder = try Self.system(lines)
        let patch = try Tool.run(
            ["fix", "--root", folder.path, "--format", "diff", "--select", "CFG003"], seconds: 120)
        try Program.output(["patch", "-s", "-p1", "-d", folder.path], input: patch.stdout)
        #expect(try folder.text(of: "etc/sysctl.d/50-old.conf") == "net.core.somaxconn = 11000\n")
    }

    @Test("prints Ansible tasks that tcplint itself reads as the same settings")
    func ansible() throws {
        let folder = try Self.system()
        let tasks = try Tool.run([
            "fix", "--root", folder.path, "--format", "ansible", "--select", "LOSS001",
        ])
        #expect(tasks.stdout.contains("    name: \"net.ipv4.tcp_sack\"\n    value: \"1\"\n"))
        let path = try folder.write(tasks.stdout, to: "tasks.yml")
        let lint = try Tool.run(["lint", "--quiet", "--fail-on", "warning", path])
        #expect(lint.status == 0)
    }

    @Test("prints JSON with the drop-in whose name wins")
    func json() throws {
        let folder = try Self.system()
        try Program.output([
            "mv", "\(folder.path)/etc/sysctl.d/50-old.conf",
            "\(folder.path)/etc/sysctl.d/zz-old.conf",
        ])
        let plan = try JSONValue(
            parsing: try Tool.run([
                "fix", "--root", folder.path, "--format", "json", "--select", "LOSS001,TW002",
            ]).stdout)
        #expect(plan["drop_in"] == .string("/etc/sysctl.d/zz-tcplint.conf"))
        #expect(plan["settings"]?.elements.map { $0["key"] } == [.string("net.ipv4.tcp_sack")])
        #expect(plan["dead_lines"]?.elements.map { $0["line"] } == [.number(2)])
    }

    @Test(
        "names the program that would write the setting again",
        arguments: [
            (
                ["etc/tuned/active_profile": "web\n"],
                "etc/tuned/web/tuned.conf", "[sysctl]\nnet.ipv4.ip_forward=1\n",
                "TuneD (its file sets it) may write it again; change it in "
                    + "/etc/tuned/web/tuned.conf:2"
            ),
            (
                [:], "etc/docker/daemon.json", "{}",
                "docker (/etc/docker/daemon.json) may write it again"
            ),
            (
                [:], "etc/cloud/cloud.cfg", "bootcmd: [sysctl -w net.ipv4.ip_forward=1]\n",
                "cloud-init (/etc/cloud/cloud.cfg names it) may write it again"
            ),
        ])
    func owner(
        _ files: [String: String], _ path: String, _ text: String, _ expected: String
    ) throws {
        let folder = try Self.system("net.ipv4.ip_forward = 1\n")
        let rule = try folder.write(Self.forwardRule, to: "FWD901-no-forwarding.yaml")
        try Program.output(
            ["mkdir", "-p"] + ["docker", "tuned/web", "cloud"].map { "\(folder.path)/etc/\($0)" })
        for (name, content) in files { _ = try folder.write(content, to: name) }
        _ = try folder.write(text, to: path)
        let fix = try Tool.run([
            "fix", "--root", folder.path, "--rules", rule, "--select", "FWD901", "-f", "json",
        ])
        let plan = try JSONValue(parsing: fix.stdout)
        let owners = plan["settings"]?.elements.first?["owners"]?.elements ?? []
        #expect(owners.count == 1)
        let drop = try Tool.run([
            "fix", "--root", folder.path, "--rules", rule, "--select", "FWD901",
        ])
        let words = drop.stdout.replacing("\n# ", with: " ")
        #expect(words.contains("Owner: \(expected)"))
    }

    private static let forwardRule = """
        schema: 1
        id: FWD901
        name: no-forwarding
        title: this host must not forward
        family: FWD
        level: warning
        confidence: high
        status: stable
        key: net.ipv4.ip_forward
        when: sysctl.net.ipv4.ip_forward == 1
        message: forwarding is on
        why: a test
        fix: {kind: sysctl, text: switch it off, set: {net.ipv4.ip_forward: 0}}
        references: [{title: a test, supports: nothing}]
        examples:
          - {name: on, base: minimal, with: {sysctl.net.ipv4.ip_forward: 1}, expect: fires}
          - {name: off, base: minimal, with: {sysctl.net.ipv4.ip_forward: 0}, expect: quiet}

        """
}
