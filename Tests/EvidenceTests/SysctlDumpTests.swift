import Evidence
import Testing

@Suite("snapshot(ofSysctlDump:)")
struct SysctlDumpTests {
    @Test("reads settings with the line that they stand on")
    func readsSettings() {
        let snapshot = Self.snapshot(
            """
            # kept by hand

            net.ipv4.tcp_fin_timeout = 60
            net.ipv4.tcp_rmem = 4096\t131072\t6291456
            net.ipv4.ip_local_reserved_ports =
            kernel.version=#1 SMP = a = b
            """)
        #expect(
            snapshot.sysctls == [
                "net.ipv4.tcp_fin_timeout": .observed("60", from: "dump.txt:3"),
                "net.ipv4.tcp_rmem": .observed("4096\t131072\t6291456", from: "dump.txt:4"),
                "net.ipv4.ip_local_reserved_ports": .observed("", from: "dump.txt:5"),
                "kernel.version": .observed("#1 SMP = a = b", from: "dump.txt:6"),
            ])
        #expect(snapshot.diagnostics.isEmpty)
    }

    @Test("skips and counts the error messages that sysctl mixes in")
    func countsErrorLines() {
        let snapshot = Self.snapshot(
            """
            sysctl: permission denied on key 'fs.protected_fifos'
            net.core.somaxconn = 4096
            sysctl: reading key "net.ipv6.conf.all.stable_secret"
            error: "Invalid argument" reading key = x
            = 5
            nodots = 1
            """)
        #expect(snapshot.sysctls.keys.sorted() == ["net.core.somaxconn"])
        #expect(
            snapshot.diagnostics == [
                Diagnostic(
                    source: "dump.txt", message: "5 lines are not 'key = value' and were skipped")
            ])
    }

    @Test("one skipped line is told in the singular")
    func countsOneErrorLine() {
        #expect(
            Self.snapshot("sysctl: cannot stat /proc/sys/x").diagnostics == [
                Diagnostic(
                    source: "dump.txt", message: "1 line is not 'key = value' and was skipped")
            ])
    }

    @Test("a wanted setting that the dump does not hold is absent, not unknown")
    func wantedSettings() {
        let wanted = ["net.core.somaxconn", "net.ipv4.tcp_sack"]
        let snapshot = Self.snapshot("net.ipv4.tcp_sack = 1", keys: Set(wanted))
        #expect(
            snapshot.sysctls == [
                "net.core.somaxconn": .absent(Absence(.notInInput, "not in 'dump.txt'")),
                "net.ipv4.tcp_sack": .observed("1", from: "dump.txt:1"),
            ])
    }

    @Test("keeps slashes that stand for dots of an interface name")
    func keepsSlashes() {
        let snapshot = Self.snapshot("net.ipv4.conf.eth0/100.rp_filter = 1")
        #expect(snapshot.sysctls["net.ipv4.conf.eth0/100.rp_filter"]?.value == "1")
    }

    @Test("reads files with CRLF line ends like others")
    func carriageReturns() {
        let snapshot = Self.snapshot("net.core.somaxconn = 128\r\nnet.ipv4.tcp_sack = 1\r\n")
        #expect(
            snapshot.sysctls == [
                "net.core.somaxconn": .observed("128", from: "dump.txt:1"),
                "net.ipv4.tcp_sack": .observed("1", from: "dump.txt:2"),
            ])
    }

    @Test("the last line of a key counts, as it does when the file is loaded")
    func lastLineCounts() {
        let snapshot = Self.snapshot("net.ipv4.tcp_sack = 1\nnet.ipv4.tcp_sack = 0")
        #expect(snapshot.sysctls == ["net.ipv4.tcp_sack": .observed("0", from: "dump.txt:2")])
    }

    @Test("an empty dump is a snapshot without settings", arguments: ["", "\n\n", "\r\n", "# x\n"])
    func empty(text: String) {
        let snapshot = Self.snapshot(text)
        #expect(snapshot.sysctls.isEmpty)
        #expect(snapshot.diagnostics.isEmpty)
    }

    @Test("every fact that a dump cannot hold is absent with that reason")
    func otherFactsAreAbsent() {
        let snapshot = Self.snapshot("net.core.somaxconn = 128")
        let absence = Absence(.notInInput, "not in 'dump.txt', which holds settings only")
        #expect(snapshot.sockstat == .absent(absence))
        #expect(snapshot.counters == CounterFacts(absent: absence))
        #expect(snapshot.sockets == SocketFacts(absent: absence))
        var host = HostFacts(absent: absence)
        host.kernel = .observed("3.10.0-1160.el7", from: "--kernel")
        #expect(snapshot.host == host)
        #expect(snapshot.declared == DeclaredFacts())
        #expect(snapshot.schema == Snapshot.currentSchema)
        #expect(snapshot.collectedAt == "2026-01-01T00:00:00Z")
    }

    private static func snapshot(_ text: String, keys: Set<String> = []) -> Snapshot {
        Evidence.snapshot(
            ofSysctlDump: text, named: "dump.txt", keys: keys, kernel: "3.10.0-1160.el7",
            collector: "test", collectedAt: "2026-01-01T00:00:00Z")
    }
}
