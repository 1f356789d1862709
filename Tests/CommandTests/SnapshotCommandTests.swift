internal import Evidence
internal import Foundation
internal import TestSupport
internal import Testing

@Suite("Snapshot of this host")
struct SnapshotCommandTests {
    @Test("is read back, and judged the same twice, byte for byte")
    func roundTrip() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/host.json"
        let written = try Tool.run(["snapshot", "-o", path])
        #expect(written == Program.Result(status: 0, stdout: "", stderr: ""))
        let snapshot = try JSONDecoder().decode(
            Snapshot.self, from: Data(try folder.text(of: "host.json").utf8))
        #expect(snapshot.schema == Snapshot.currentSchema)
        #expect(snapshot.host.kernel.value != nil)
        #expect(snapshot.sysctls["net.ipv4.tcp_timestamps"]?.value != nil)
        let first = try Tool.run(["check", "--snapshot", path, "-f", "json"])
        let second = try Tool.run(
            ["check", "--snapshot", "-", "-f", "json"], input: try folder.text(of: "host.json"))
        #expect(first.status == 0 || first.status == 1)
        #expect(first == second)
    }

    @Test(
        "is read from a pipe as from a file, also one that is slow or has another name",
        arguments: [
            #"cat "$2" | "$1" check --snapshot - -f json"#,
            #"(head -c 3000 "$2"; sleep 0.2; tail -c +3001 "$2") | "$1" check --snapshot - -f json"#,
            #"cat "$2" | "$1" check --snapshot /dev/fd/0 -f json"#,
        ])
    func pipe(script: String) throws {
        let path = Samples.snapshot("minimal")
        let direct = try Tool.run(["check", "--snapshot", path, "-f", "json"])
        #expect(try Program.run(["sh", "-c", script, "sh", Tool.path, path]) == direct)
    }

    @Test("a dump of sysctl -a is read from a pipe")
    func pipedDump() throws {
        let script =
            #"echo net.ipv4.tcp_tw_recycle = 1 | "$1" check --sysctl-dump - --kernel 3.10 -q"#
        let result = try Program.run(["sh", "-c", script, "sh", Tool.path])
        #expect(result.status == 1)
        #expect(result.stdout.hasPrefix("critical: TW001 "))
    }

    @Test("holds no key that must stay on the host")
    func secrets() throws {
        let result = try Tool.run(["snapshot"])
        #expect(result.stdout.contains("net.ipv4.tcp_fastopen\""))
        #expect(!result.stdout.contains("tcp_fastopen_key"))
        #expect(!result.stdout.contains("netdev_rss_key"))
        #expect(!result.stdout.contains("stable_secret"))
    }

    @Test("holds the settings of every interface, of 'all' and of 'default'")
    func interfaces() throws {
        let folder = try TemporaryFolder()
        #expect(try Tool.run(["snapshot", "-o", "\(folder.path)/host.json"]).status == 0)
        let snapshot = try JSONDecoder().decode(
            Snapshot.self, from: Data(try folder.text(of: "host.json").utf8))
        for place in ["all", "default", "lo"] {
            #expect(snapshot.sysctls["net.ipv4.conf.\(place).rp_filter"]?.value != nil)
        }
        #expect(snapshot.sysctls["net.ipv4.neigh.lo.gc_stale_time"]?.value != nil)
        #expect(!snapshot.sysctls.keys.contains { $0.contains("*") })
        #expect(!snapshot.sysctls.keys.contains { $0.contains(".neigh.all.") })
    }

    @Test("is stamped with the time that a reproducible build asks for")
    func timestamp() throws {
        let result = try Tool.run(["snapshot"], environment: ["SOURCE_DATE_EPOCH": "86400"])
        #expect(result.status == 0)
        #expect(
            try JSONValue(parsing: result.stdout)["collected_at"]
                == .string("1970-01-02T00:00:00Z"))
    }

    @Test("a check of this host reports in both formats")
    func live() throws {
        let result = try Tool.run(["check", "--format", "json"])
        #expect(result.status == 0 || result.status == 1)
        #expect(result.stderr == "")
        let report = try ReportDocument(parsing: result.stdout)
        #expect(report.summary.failed == (result.status == 1))
        let text = try Tool.run(["check"])
        #expect(text.stdout.hasPrefix("tcplint "))
    }
}
