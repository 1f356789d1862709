internal import TestSupport
internal import Testing

@Suite(
    "A /proc that is not the kernel's, or of another PID namespace",
    .enabled(if: PrivateHost.isPossible, "needs root, iproute2 and network namespaces"))
struct ForeignProcTests {
    @Test("settings that were copied over those of the kernel are refused, with the reason")
    func copiedSettings() throws {
        let result = try PrivateHost.run(
            """
            mkdir /mnt/net
            cp -r /proc/sys/net/core /mnt/net/ 2>/mnt/none
            mount --bind /mnt/net /proc/sys/net
            "$TCPLINT" check --no-config --format json
            """)
        #expect(result.status == 3)
        #expect(result.stderr.contains("no setting could be read"))
        let report = try ReportDocument(parsing: result.stdout)
        #expect(report.findings.filter { $0.key != nil } == [])
        #expect(result.stdout.contains("'/proc/sys/net' is not the kernel's own"))
    }

    @Test("memory that a container engine shows in place of the machine's is not believed")
    func copiedMemory() throws {
        let result = try PrivateHost.run(
            """
            echo 'MemTotal: 4096 kB' >/mnt/meminfo
            mount --bind /mnt/meminfo /proc/meminfo
            "$TCPLINT" snapshot
            """)
        #expect(result.status == 0)
        let ram = try JSONValue(parsing: result.stdout)["host"]?["ram"]
        #expect(ram?["value"] == nil)
        #expect(ram?["detail"]?.text?.contains("'/proc/meminfo' is not the kernel's own") == true)
    }

    @Test("another mount of proc shows this namespace all the same")
    func otherMount() throws {
        let result = try PrivateHost.run(
            """
            mount -t proc proc /proc
            "$TCPLINT" check --no-config --select PORT001 --format json
            """)
        let report = try ReportDocument(parsing: result.stdout)
        #expect(report.findings.map(\.ruleID) == ["PORT001"])
    }

    @Test("a /proc in which this process does not exist is refused, with the reason")
    func otherProcesses() throws {
        let result = try PrivateHost.run(
            """
            unshare --pid --fork mount -t proc proc /proc
            "$TCPLINT" check --no-config
            """)
        #expect(result.status == 3)
        #expect(result.stderr.contains("'/proc' does not show this process"))
        #expect(result.stdout == "")
    }
}
