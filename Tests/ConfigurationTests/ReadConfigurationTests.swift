import Configuration
import Evidence
import Glibc
import Testing

@Suite("readConfiguration")
struct ReadConfigurationTests {
    @Test(
        "text that begins like YAML and is none is told only where it may be YAML",
        arguments: [
            ("notes.md", false, false), ("tool.py", false, false), ("notes.md", true, true),
            ("group_vars/all", false, true), ("a.yml", false, true), ("a.yml.j2", false, true),
        ])
    func notYAML(path: String, isNamed: Bool, isTold: Bool) {
        let text = "topic: sysctl\n- net.ipv4.tcp_sack: [\n"
        let input = readConfiguration(Array(text.utf8), path: path, isNamed: isNamed)
        guard case .file(let file) = input else {
            #expect(!isTold)
            return
        }
        #expect(isTold)
        #expect(file.diagnostics.count == 1)
    }

    @Test("finds the settings behind a long comment, also in a file that nobody named")
    func longComment() throws {
        let text = String(repeating: "# licence\n\n", count: 6_000) + "net.ipv4.tcp_sack = 0\n"
        guard
            case .file(let file) = readConfiguration(
                Array(text.utf8), path: "site.conf", isNamed: false)
        else {
            Issue.record("it is not recognised")
            return
        }
        #expect(file.summary == ["12001: net.ipv4.tcp_sack = 0"])
    }

    private func kind(_ text: String, _ path: String, isNamed: Bool = true, asShell: Bool = false)
        -> String
    {
        switch readConfiguration(
            Array(text.utf8), path: path, isNamed: isNamed, asShell: asShell)
        {
        case .file(let file): file.kind.rawValue
        case .unrecognised: "none"
        }
    }

    private static let printed = """
        kernel.osrelease = 6.1.0-18-amd64
        kernel.ostype = Linux
        sysctl: permission denied on key 'net.ipv4.tcp_fastopen_key'
        net.ipv4.tcp_rmem = 4096\t131072\t6291456
        net.ipv4.conf.eth0/7.rp_filter = 0
        net.ipv4.tcp_sack = 1
        """

    @Test(
        "goes by the name where there is one",
        arguments: [
            ("/etc/sysctl.conf", printed, "sysctl"), ("x/sysctl.d/9.conf", "[main]", "sysctl"),
            ("sysctl.conf.j2", "", "sysctl"), ("a/sysctl.d/b.conf.erb", "", "sysctl"),
            ("tuned.conf", "", "tuned"), ("10-a.network", "", "networkd"),
            ("10-a.network.d/b.conf", "", "networkd"), ("networkd.conf", "", "networkd"),
            ("networkd.conf.d/1.conf", "", "networkd"), ("x.nix", "{ }", "none"),
            ("x.sh", "sysctl -w a.b=1", "none"),
        ])
    func names(path: String, text: String, expected: String) {
        #expect(kind(text, path, isNamed: false) == expected)
    }

    @Test(
        "goes by the content where the name says nothing",
        arguments: [
            ("net.ipv4.tcp_sack = 1\n", "sysctl"), ("-net.ipv4.tcp_sack = 1\n# x\n", "sysctl"),
            ("[main]\nsummary=x\n[sysctl]\na.b=1\n", "tuned"), ("[main]\nsummary=x\n", "none"),
            ("[Match]\nName=eth0\n", "networkd"), (printed, "dump"),
            ("{\n  boot.kernel.sysctl.\"a.b\" = 1;\n}\n", "nix"), ("plain text\n", "none"),
            ("", "none"),
            ("#!/bin/sh\nsysctl -w a.b=1\n", "none"), ("\n# only a comment\n", "none"),
        ])
    func contents(text: String, expected: String) {
        #expect(kind(text, "some.conf", isNamed: false) == expected)
        #expect(kind(text, "-") == expected)
    }

    @Test("reads a named file of an unknown kind when one line is an assignment")
    func named() {
        let text = "hello\nvendor.key = 1\nworld\n"
        #expect(kind(text, "notes.txt", isNamed: false) == "none")
        #expect(kind(text, "notes.txt") == "sysctl")
        #expect(kind("hello\nkey = 1\n", "notes.txt") == "none")
    }

    @Test("reads scripts when asked to")
    func scripts() {
        #expect(kind("sysctl -w a.b=1\n", "x.sh", asShell: true) == "shell")
        #expect(kind("#!/bin/bash\nsysctl -w a.b=1\n", "setup", asShell: true) == "shell")
        #expect(kind("RUN sysctl -w a.b=1\n", "Dockerfile", asShell: true) == "shell")
        #expect(kind("echo nothing\n", "x.sh", asShell: true) == "shell")
        #expect(kind("echo nothing\n", "x.sh", isNamed: false, asShell: true) == "none")
        #expect(kind("net.core.rmem_max = 1\n", "sysctl.conf", asShell: true) == "sysctl")
    }

    @Test("says why a file is not read")
    func reasons() {
        func reason(_ bytes: [UInt8], _ path: String = "x") -> String? {
            guard case .unrecognised(let reason) = readConfiguration(bytes, path: path) else {
                return nil
            }
            return reason
        }
        #expect(reason([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]) == "it is binary")
        #expect(reason([0xff, 0xfe, 0x61, 0])?.hasPrefix("it is UTF-16") == true)
        #expect(reason([0, 1, 2, 3], "/etc/sysctl.d/a.conf") == "it is binary")
        #expect(
            reason(Array("#!/bin/sh\n".utf8))
                == "it is a shell script; --shell reads its sysctl commands")
    }

    @Test(
        "a file that sysctl itself is to run holds settings",
        arguments: ["#!/usr/bin/env -S sysctl -p\n", "#!/sbin/sysctl -p\n"])
    func runBySysctl(first: String) throws {
        let file = try configuration(first + "net.ipv4.tcp_sack = 0\n", at: "x.conf")
        #expect(file.assignments.map(\.key) == ["net.ipv4.tcp_sack"])
    }

    @Test("paragraphs are of somebody who wrote them, not of a dump")
    func paragraphs() throws {
        let text =
            "net.netfilter.nf_conntrack_count = 5\n\n"
            + (1...9).map {
                "net.ipv4.conf.eth\($0).rp_filter = 0\n"
            }.joined()
        #expect(try configuration(text, at: "x.conf").kind == .sysctl)
        #expect(
            try configuration(text.replacing("\n\n", with: "\n"), at: "x.conf").kind == .dump)
    }

    @Test("tells the kernel of a dump, and notes nothing about its lines")
    func dump() throws {
        let file = try configuration(Self.printed, at: "sysctl_-a")
        #expect(file.kernelRelease == "6.1.0-18-amd64")
        #expect(file.assignments.map(\.place.line) == [1, 2, 4, 5, 6])
        #expect(file.notes.isEmpty)
        #expect(try configuration("kernel.osrelease = 5.4.0\n").kernelRelease == nil)
    }

    @Test("takes many sorted settings without a comment for a dump, and fewer for a file")
    func size() {
        func text(_ count: Int) -> String {
            (0..<count).map { "net.ipv4.conf.eth\($0).rp_filter = 1\n" }.joined()
        }
        #expect(kind(text(150), "x") == "dump")
        #expect(kind(text(149), "x") == "sysctl")
        #expect(kind("# mine\n" + text(150), "x") == "sysctl")
    }

    @Test(
        "survives every file cut short anywhere",
        arguments: [
            ("x.conf", "\u{feff}[sysctl]\nnet.ipv4.conf.eth0/1.x = >\"1\" #\u{200b}\n  2\n"),
            ("sysctl.conf", "\u{feff}a.b\u{a0}= \u{200b}\r\n{% if {# <% x %>\n\"a.b\"='c\n-\n"),
            ("x.nix", "{ boot.kernel.sysctl = { \"a.${b}\" = ''x ''${y}''; /* */ c = (-1); }; }"),
            ("x.network", "[Match]\nName=!a* \\\n b\n[Network]\nIPForward=yes\n"),
            (
                "x.sh",
                "sudo -u x sh -c 'sysctl -w a.b=\"$(x `y`)${z}\"' <<-E >&2\n\tq\n\tE\necho a\\\n|tee /proc/sys/a/b"
            ),
        ])
    func truncated(path: String, text: String) {
        let bytes = Array(text.utf8)
        for end in bytes.indices {
            _ = readConfiguration(Array(bytes[..<end]), path: path, asShell: true)
            _ = readConfiguration(Array(bytes[end...]), path: path, asShell: true)
            var torn = bytes
            torn[end] = 0xff
            _ = readConfiguration(torn, path: path, asShell: true)
        }
        #expect(bytes.count > 20)
    }

    @Test(
        "reads hostile files in time that grows with their size",
        arguments: [
            ("sysctl.conf", "{#\n"), ("sysctl.conf", "{% x\n"), ("sysctl.conf", "<% %>{{"),
            ("sysctl.conf", "\u{200b}a.b=\\\n"), ("sysctl.conf", "a.b \u{a0}"),
            ("x.sh", "sh -c '"), ("x.sh", "<<E\n"), ("x.sh", "$("), ("x.sh", "a|tee /proc/sys/b "),
            ("x.nix", "{a.b="), ("x.nix", "(["), ("x.nix", "with "), ("x.nix", "}"),
            ("x.network", "[Network]\\\n"), ("tuned.conf", "[sysctl]\na.b=1\n c\n"),
            ("tuned.conf", "["), ("x", "a.b=1\\"),
        ])
    func hostile(path: String, piece: String) {
        let bytes = Array(String(repeating: piece, count: 4000).utf8)
        let start = Self.processorSeconds
        _ = readConfiguration(bytes, path: path, asShell: true)
        #expect(Self.processorSeconds - start < 8)
    }

    /// What this thread has used of a processor; other work on the machine does not count.
    private static var processorSeconds: Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec
    }
}
