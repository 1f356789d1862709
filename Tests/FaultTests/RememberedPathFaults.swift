internal import Evidence
internal import Foundation
internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Remembered paths", .enabled(if: Machine.hasNFTables, "needs nftables"))
    struct RememberedPaths {
        @Test("a threshold that a bad transfer left behind is told, to an ordinary user too")
        func threshold() throws {
            try Self.returning(lossy: true, kept: true) { client in
                let finding = try onlyFinding(of: "PATH104", in: try client.check().report)
                #expect(finding.level == "info")
                #expect(finding.message.contains("to 1 of 1 peers"))
                #expect(finding.message.contains("to \(NamespacePair.serverIPv4) at a threshold"))
                #expect(
                    finding.fix.settings.map(\.key)
                        == ["net.ipv4.tcp_no_ssthresh_metrics_save"])
                let result = try client.runAsNobody(["check", "--format", "json"])
                let report = try ReportDocument(parsing: result.stdout)
                #expect(report.findings(of: "PATH104").count == 1)
            }
        }

        @Test("a good transfer leaves none behind")
        func goodTransfer() throws {
            try Self.returning(lossy: false, kept: true) { client in
                try expectHealthy(client, judged: ["PATH104"])
                #expect(try client.check().report.findings(of: "PATH104") == [])
            }
        }

        @Test("by default nothing is kept, and nothing is listed")
        func byDefault() throws {
            try Self.returning(lossy: true, kept: false) { client in
                #expect(try client.check().report.findings(of: "PATH104") == [])
                let paths = try #require(try client.snapshot().network?.paths)
                #expect(paths.absence?.detail.contains("is not used") == true)
            }
        }

        /// A client that comes back to a server after a transfer.
        private static func returning(
            lossy: Bool, kept: Bool, _ body: (_ client: Namespace) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                if kept { try pair.client.set("ipv4/tcp_no_ssthresh_metrics_save", to: "0") }
                if lossy {
                    try Program.output(
                        pair.server.command([
                            "nft",
                            "table ip t { chain i { type filter hook prerouting priority -300; "
                                + "meta length > 500 numgen inc mod 5 == 4 drop; }; }",
                        ]))
                }
                let server = try FaultMaker(
                    "stream", ["--port", "9000", "--act", "read"], in: pair.server)
                // Segments one by one, so that the loss meets single ones.
                try Program.output([
                    "ip", "-n", pair.client.name, "link", "set", "eth0", "gso_max_segs", "1",
                ])
                let transfer = try FaultMaker("stream", Self.clients(3), in: pair.client)
                try transfer.tell("send 200000")
                try Self.wait { try Self.isAllSent(by: pair.client) }
                // A threshold is kept of connections that have left slow start and loss behind.
                try Program.output(pair.server.command(["nft", "flush", "ruleset"]))
                try transfer.tell("send 20000")
                try Self.wait { try Self.isAllSent(by: pair.client) }
                try transfer.tell("close 0")
                try Self.wait { Set(try pair.client.socketStates(family: 4).keys) == ["TIME-WAIT"] }
                let clients = try FaultMaker("stream", Self.clients(12), in: pair.client)
                #expect(clients.ready.connected == 12)
                try body(pair.client)
                clients.stop()
                transfer.stop()
                server.stop()
            }
        }

        private static func clients(_ count: Int) -> [String] {
            [
                "--to", NamespacePair.serverIPv4, "--port", "9000", "--count", "\(count)",
                "--act", "hold",
            ]
        }

        private static func wait(until isDone: () throws -> Bool) throws {
            for _ in 0..<100 {
                if try isDone() { return }
                Thread.sleep(forTimeInterval: 0.1)
            }
        }

        /// Whether nothing waits to be acknowledged.
        private static func isAllSent(by namespace: Namespace) throws -> Bool {
            let list = try Program.output(namespace.command(["ss", "-4", "-H", "-tan"]))
            return list.split(separator: "\n").allSatisfy { line in
                line.split(separator: " ").dropFirst(2).first == "0"
            }
        }
    }
}
