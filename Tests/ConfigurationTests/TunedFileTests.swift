import Configuration
import Evidence
import Testing

@Suite("TunedFile")
struct TunedFileTests {
    @Test("reads the settings of sysctl sections and of nothing else")
    func sections() throws {
        let file = try configuration(
            """
            [main]
            include=throughput-performance
            [vm]
            dirty.bytes=40%
            [sysctl]
            # net.core.rmem_max=1
            net.ipv4.tcp_sack=1 # on
            net.core.rmem_max = 4096
            [mine]
            type=sysctl
            net.core.wmem_max=2
            [off]
            type=sysctl
            enabled=false
            net.core.wmem_max=3
            """, at: "/etc/tuned/own/tuned.conf")
        #expect(file.kind == .tuned)
        #expect(
            file.summary == [
                "7: net.ipv4.tcp_sack = 1", "8: net.core.rmem_max = 4096",
                "11: net.core.wmem_max = 2",
            ])
        #expect(file.notes.isEmpty)
    }

    @Test(
        "knows which values TuneD writes as they stand",
        arguments: [
            ("\"4096 131072 16777216\"", "= 4096 131072 16777216"), ("'1'", "= '1'"),
            (">16384", "= <>16384>"), ("<10", "= <<10>"), ("${x}", "= <${x}>"),
            ("${f:virt_check:0:1}", "= <${f:virt_check:0:1}>"), ("a#b", "= a#b"), ("", "= "),
        ])
    func values(written: String, read: String) throws {
        let text = "[main]\n[sysctl]\nnet.ipv4.tcp_rmem=\(written)\n"
        #expect(
            try configuration(text, at: "x/tuned.conf").summary == ["3: net.ipv4.tcp_rmem \(read)"])
    }

    @Test("joins an indented line with the value above it and refuses one that is no option")
    func lines() throws {
        let file = try configuration(
            "[main]\n[sysctl]\nnet.ipv4.tcp_rmem=4096\n  131072 6291456\nnonsense\n",
            at: "tuned.conf")
        #expect(file.summary == ["3: net.ipv4.tcp_rmem = 4096\n131072 6291456"])
        #expect(file.remarks == ["5: not_assignment"])
    }

    @Test("leaves what saptune compares, leaves alone or does on some hosts only open")
    func saptune() throws {
        let file = try configuration(
            """
            [version]
            VERSION=1
            [sysctl]
            net.ipv4.tcp_max_syn_backlog >= 8192
            net.core.somaxconn =
            net.ipv4.tcp_timestamps = "1"
            [sysctl:os=12-SP5]
            net.core.somaxconn = 4096
            [sysctl]
            net.ipv4.tcp_rmem = 4096 1 2 # three
            """, at: "/etc/saptune/extra/own.conf")
        #expect(
            file.summary == [
                "4: net.ipv4.tcp_max_syn_backlog = <8192>", "5: net.core.somaxconn = <>",
                "6: net.ipv4.tcp_timestamps = 1", "8: net.core.somaxconn = <4096>",
                "10: net.ipv4.tcp_rmem = 4096 1 2 # three",
            ])
    }
}
