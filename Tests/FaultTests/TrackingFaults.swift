internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Tracked and forged connections", .enabled(if: Machine.hasNFTables, "needs nftables"))
    struct TrackedAndForged {
        @Test("translation without a free port is found, while the table has room")
        func translationWithoutPorts() throws {
            try Self.translated("snat to 10.98.0.1:40000-40003") { client in
                let (report, _) = try client.check(["--sample", "2"])
                let finding = try onlyFinding(of: "CT102", in: report)
                #expect(finding.level == "warning")
                #expect(report.findings(of: "CT101") == [])
                let present = try onlyFinding(of: "NAT101", in: report)
                #expect(present.level == "info")
            }
        }

        @Test("translation with ports enough is healthy, and told")
        func translation() throws {
            try Self.translated("masquerade") { client in
                try expectHealthy(client, judged: ["CT102", "CT103", "CT104"], ["--sample", "2"])
                #expect(try client.check().report.findings(of: "NAT101").count == 1)
            }
        }

        @Test("tracking that only the packet filter needs is told, no tracking is not")
        func unneeded() throws {
            try NamespacePair.with { pair in
                #expect(try pair.server.check().report.findings(of: "CT011") == [])
                try Program.output(
                    pair.server.command([
                        "nft",
                        "table ip f { chain i { type filter hook input priority 0; "
                            + "ct state invalid drop; }; }",
                    ]))
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "64", "--serve", "last"],
                    in: pair.server)
                let clients = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "20",
                        "--how", "hold",
                    ], in: pair.client)
                let (report, _) = try pair.server.check()
                let finding = try onlyFinding(of: "CT011", in: report)
                #expect(finding.level == "info")
                #expect(report.findings(atLeast: "warning") == [])
                clients.stop()
                service.stop()
            }
        }

        @Test(
            "forged segments are told by what they are",
            arguments: [("syn", "SEC101", "info"), ("checksum", "NIC101", "warning")])
        func forged(what: String, rule: String, level: String) throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "8", "--serve", "last"],
                    in: pair.server)
                let forger = try FaultMaker(
                    "forger",
                    ["--to", NamespacePair.serverIPv4, "--port", "8080", "--what", what],
                    in: pair.client)
                let (report, _) = try pair.server.check(["--sample", "1"])
                #expect(try onlyFinding(of: rule, in: report).level == level)
                forger.stop()
                try expectHealthy(
                    pair.server, judged: ["SEC101", "NIC101", "SEC103"], ["--sample", "1"])
                service.stop()
            }
        }

        /// A client whose connections are translated by a rule, and which goes on connecting.
        private static func translated(
            _ rule: String, _ body: (_ client: Namespace) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "512", "--serve", "last"],
                    in: pair.server)
                let clients = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "1",
                        "--how", "knock", "--every", "0.05",
                    ], in: pair.client)
                try Program.output(
                    pair.client.command([
                        "nft",
                        "table ip n { chain p { type nat hook postrouting priority 100; "
                            + "ip protocol tcp \(rule); }; }",
                    ]))
                try body(pair.client)
                clients.stop()
                service.stop()
            }
        }
    }
}
