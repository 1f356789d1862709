internal import TestSupport
internal import Testing

extension KernelFaults {
    /// What someone without privileges gets: all that sockets tell, and no guess at the rest.
    @Suite("Ordinary user")
    struct OrdinaryUser {
        /// What only an administrator may see.
        private static let hidden = ["NAT101"]

        @Test("ports that are used up are seen as an administrator sees them")
        func ports() throws {
            try NamespacePair.with { pair in
                try pair.client.set("ipv4/ip_local_port_range", to: "40000 40019")
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "512", "--serve", "last"],
                    in: pair.server)
                let clients = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "40",
                        "--how", "close",
                    ], in: pair.client)
                let (report, status) = try pair.client.checkAsNobody()
                #expect(status == 1)
                #expect(try onlyFinding(of: "PORT101", in: report).level == "critical")
                let finding = try onlyFinding(of: "PORT102", in: report)
                #expect(finding.fix.settings.map(\.key) == ["net.ipv4.tcp_tw_reuse"])
                clients.stop()
                service.stop()
            }
        }

        @Test(
            "translation of addresses is not known, and that is no answer of any kind",
            .enabled(if: Machine.hasNFTables, "needs nftables"), arguments: [true, false])
        func translation(present: Bool) throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            if present {
                try Program.output(
                    namespace.command([
                        "nft",
                        "table ip n { chain p { type nat hook postrouting priority 100; "
                            + "masquerade; }; }",
                    ]))
            }
            let (report, status) = try namespace.checkAsNobody(["--sample", "1"])
            #expect(status == 0)
            #expect(report.findings(atLeast: "warning").map(\.ruleID) == [])
            #expect(report.findings(of: "NAT101") == [])
            let unknown = report.undetermined.filter { Self.hidden.contains($0.ruleID) }
            #expect(unknown.map(\.ruleID) == Self.hidden)
            let missing = unknown.map { $0.missing.joined() }.joined()
            #expect(missing.contains("it needs CAP_NET_ADMIN"))
            // The administrator knows in either case.
            let known = try namespace.check().report
            #expect(known.findings(of: "NAT101").count == (present ? 1 : 0))
            #expect(known.undetermined.filter { Self.hidden.contains($0.ruleID) } == [])
        }
    }
}
