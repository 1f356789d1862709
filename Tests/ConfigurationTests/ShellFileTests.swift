import Configuration
import Evidence
import Testing

@Suite("ShellFile")
struct ShellFileTests {
    private func summary(_ text: String) throws -> [String] {
        try configuration("#!/bin/sh\n\(text)\n:\n", at: "x.sh", asShell: true).summary
            .map { String($0.dropFirst($0.hasPrefix("2: ") ? 3 : 0)) }
    }

    @Test("says of a command with too many files and texts that it is not judged")
    func manyTargets() throws {
        let targets = String(repeating: " /etc/sysctl.d/a.conf", count: 500)
        let texts = String(repeating: " <<<'net.ipv4.tcp_sack = 0'", count: 500)
        let file = try configuration(
            "#!/bin/sh\nsysctl -w a.b=1\ntee\(targets)\(texts)\n", at: "x.sh", asShell: true)
        #expect(file.summary == ["2: a.b = 1"])
        #expect(file.diagnostics.map(\.message).first?.hasPrefix("line 3: one command") == true)
    }

    @Test(
        "reads what commands set",
        arguments: [
            ("sysctl -w a.b=1", ["a.b = 1"]),
            ("/sbin/sysctl a.b=1 c/d=2", ["a.b = 1", "c.d = 2"]),
            (
                "sudo -n sysctl -qw \"a.b=1 2\"; sysctl --write c.d='3 4' || true",
                ["a.b = 1 2", "c.d = 3 4"]
            ),
            (
                "if x; then sysctl -w a.b=1; fi && FOO=1 env LC_ALL=C sysctl c.d=2 >/dev/null 2>&1",
                ["a.b = 1", "c.d = 2"]
            ),
            (
                "sysctl -w a.b=$X c.d=\"${Y:-1}\" e.f=`nproc` g.h=\\\n1",
                ["a.b = <$X>", "c.d = <${Y:-1}>", "e.f = <`nproc`>", "g.h = 1"]
            ),
            ("sysctl -p /etc/a.b=1; sysctl a.b; sysctl -a | grep c.d=2", []),
            ("# sysctl -w a.b=1", []), ("echo 'sysctl -w a.b=1'", []),
            ("run sysctl -w a.b=1", ["a.b = 1"]),
            (
                "echo 1 > /proc/sys/net/ipv4/conf/eth0.7/rp_filter",
                ["net.ipv4.conf.eth0/7.rp_filter = 1"]
            ),
            ("echo \"4096 1 2\" | sudo tee /proc/sys/a/b >/dev/null", ["a.b = 4096 1 2"]),
            ("printf '%s\\n' 5 > /proc/sys/a/b", ["a.b = 5"]),
            ("tee /proc/sys/a/b <<< 7", ["a.b = 7"]),
            ("cat x > /proc/sys/a/b", ["a.b = <>"]),
            ("echo 1 > /proc/sys/../b; echo 1 > /tmp/x", []),
            ("echo -e 'a.b = 1\\nc.d = 2' >> /etc/sysctl.conf", ["a.b = 1", "c.d = 2"]),
            (
                "sudo sh -c 'echo a.b=1 > /etc/sysctl.d/x.conf; sysctl -w c.d=2'",
                ["a.b = 1", "c.d = 2"]
            ),
            ("docker run --sysctl a.b=1 --sysctl=c.d=2 x", ["a.b = 1", "c.d = 2"]),
        ])
    func commands(text: String, expected: [String]) throws {
        #expect(try summary(text) == expected)
    }

    @Test("reads here-documents for sysctl files with their own lines and mistakes")
    func documents() throws {
        let file = try configuration(
            """
            set -e
            cat > /etc/sysctl.d/9-x.conf <<-'EOF'
            \t# comment
            \tnet.ipv4.tcp_sack = 1
            \tnet.ipv4.tcp_dsack 1
            \tEOF
            cat <<A <<B | sudo tee -a /etc/sysctl.conf
            net.core.rmem_max = ${MAX}
            A
            net.core.wmem_max = 2
            B
            cat <<EOF > /etc/other.conf
            anything = 3
            EOF
            # tcplint: ignore=BUF reason=test
            sysctl -w net.core.optmem_max=4
            """, at: "setup", asShell: true)
        #expect(file.kind == .shell)
        #expect(
            file.summary == [
                "4: net.ipv4.tcp_sack = 1", "8: net.core.rmem_max = <${MAX}>",
                "10: net.core.wmem_max = 2", "16: net.core.optmem_max = 4",
            ])
        #expect(file.assignments.map(\.place.column) == [2, 1, 1, 11])
        #expect(file.remarks == ["5: not_assignment net.ipv4.tcp_dsack = 1"])
        #expect(file.ignores.map(\.line) == [16])
    }

    @Test("leaves open which of two commands for one setting runs")
    func branches() throws {
        #expect(
            try summary("if x; then sysctl a.b=1; else sysctl a.b=2; fi; sysctl c.d=1 c.d=1")
                == ["a.b = <1>", "a.b = <2>", "c.d = 1", "c.d = 1"])
    }

    @Test("sets in the container what a container engine is told to set")
    func scope() throws {
        let file = try configuration(
            "podman run --sysctl net.core.somaxconn=1 x", at: "x.sh", asShell: true)
        #expect(file.assignments.map(\.scope) == [.container])
    }
}
