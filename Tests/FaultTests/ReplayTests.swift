internal import Evidence
internal import Foundation
internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Replay of a snapshot")
    struct Replay {
        @Test("finds what the live check of the same namespace finds")
        func sameFindings() throws {
            try NamespacePair.with { pair in
                try pair.server.set("core/somaxconn", to: "8")
                try pair.server.set("ipv4/tcp_max_tw_buckets", to: "20")
                let service = try FaultMaker(
                    "service", ["--name", "checkout", "--port", "8080", "--backlog", "1024"],
                    in: pair.server)
                let clients = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "30",
                        "--how", "knock", "--settle", "0.3",
                    ], in: pair.client)
                let folder = try TemporaryFolder()
                let file = "\(folder.path)/server.json"
                let written = try Tool.run(["snapshot", "--netns", pair.server.name, "-o", file])
                #expect(written == Program.Result(status: 0, stdout: "", stderr: ""))
                let live = try pair.server.check()
                let replay = try Tool.run(["check", "--snapshot", file, "--format", "json"])
                let report = try ReportDocument(parsing: replay.stdout)
                #expect(replay.status == live.status)
                #expect(live.report.findings(of: "LISTEN102").count == 1)
                #expect(
                    report.findings.map(\.fingerprint) == live.report.findings.map(\.fingerprint))
                #expect(report.findings.map(\.ruleID) == live.report.findings.map(\.ruleID))
                #expect(report.findings.map(\.level) == live.report.findings.map(\.level))
                #expect(report.undetermined == live.report.undetermined)

                let piped = try Program.run([
                    "sh", "-c", #""$1" snapshot --netns "$2" | "$1" check --snapshot - -f json"#,
                    "sh", Tool.path, pair.server.name,
                ])
                let second = try ReportDocument(parsing: piped.stdout)
                #expect(second.findings.map(\.fingerprint) == report.findings.map(\.fingerprint))
                clients.stop()
                service.stop()
            }
        }
    }
}
