internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Tracked connections", .enabled(if: Machine.hasNFTables, "needs nftables"))
    struct Tracked {
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

        @Test("packets that tracking takes for invalid are told, until it is told to be liberal")
        func invalid() throws {
            try NamespacePair.with { pair in
                try pair.server.load(
                    "table ip f { chain i { type filter hook input priority 0; "
                        + "ct state invalid drop; }; }")
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "8", "--serve", "last"],
                    in: pair.server)
                let forger = try FaultMaker(
                    "forger",
                    ["--to", NamespacePair.serverIPv4, "--port", "8080", "--what", "beyond"],
                    in: pair.client)
                let (report, status) = try pair.server.check(["--sample", "1"])
                let finding = try onlyFinding(of: "CT103", in: report)
                #expect(finding.level == "info")
                #expect(finding.key == "net.netfilter.nf_conntrack_tcp_be_liberal")
                #expect(finding.fix.text.contains("nf_conntrack_tcp_be_liberal=1"))
                #expect(status == 0)
                // What is dropped as invalid never comes to TCP.
                #expect(report.findings(of: "TS103") == [])
                let (open, _) = try pair.server.checkAsNobody(["--sample", "1"])
                #expect(open.findings(of: "CT103").count == 1)

                try pair.server.set("netfilter/nf_conntrack_tcp_be_liberal", to: "1")
                let (liberal, _) = try pair.server.check(["--sample", "1"])
                #expect(liberal.findings(of: "CT103") == [])
                #expect(liberal.findings(of: "TS103").count == 1)
                forger.stop()
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
