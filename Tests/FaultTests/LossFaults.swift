internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Loss", .enabled(if: Machine.hasNFTables, "needs nftables"))
    struct Loss {
        @Test("segments that get lost are told once, by the side that sends them")
        func loss() throws {
            try Self.talking(1) { pair, talker in
                try Self.drop("tcp dport 8080 numgen random mod 100 < 4", in: pair.server)
                try talker.tell("stream 0")
                let (report, _) = try pair.client.check(["--sample", "3"])
                let finding = try onlyFinding(of: "LOSS101", in: report)
                #expect(finding.level == "warning")
                #expect(finding.fix.settings == [])
                #expect(report.findings(of: "LOSS102") == [])
                #expect(report.findings(of: "LOSS104") == [])
            }
        }

        @Test("the same stream without loss is healthy at both ends")
        func stream() throws {
            try Self.talking(1) { pair, talker in
                try talker.tell("stream 0")
                let rules = ["LOSS101", "LOSS102", "LOSS103", "LOSS104", "LOSS105", "CLOSE105"]
                try expectHealthy(pair.client, judged: rules, ["--sample", "2"])
                try expectHealthy(
                    pair.server, judged: ["BUF102", "BUF106", "NIC101"], ["--sample", "2"])
            }
        }

        @Test("peers that do not answer any more are told by their timeouts, and once")
        func silence() throws {
            try Self.talking(60) { pair, talker in
                try Self.drop("tcp dport 8080", in: pair.server)
                try talker.tell("speak 1")
                let (report, _) = try pair.client.check(["--sample", "3"])
                let finding = try onlyFinding(of: "LOSS104", in: report)
                #expect(finding.level == "warning")
                #expect(report.findings(of: "CLOSE105") == [])
                #expect(report.findings(of: "LOSS101") == [])
            }
        }

        @Test("connections that the kernel gives up are told, with their number")
        func vanished() throws {
            try Self.talking(20) { pair, talker in
                try pair.client.set("ipv4/tcp_orphan_retries", to: "1")
                try Self.drop("tcp dport 8080", in: pair.server)
                try talker.tell("leave 1")
                let (report, _) = try pair.client.check(["--sample", "4"])
                let finding = try onlyFinding(of: "CLOSE105", in: report)
                #expect(finding.level == "warning")
                #expect(finding.message.contains("20 connections were given up"))
            }
        }

        @Test("connections that end as they should are healthy")
        func farewell() throws {
            try Self.talking(60) { pair, talker in
                try talker.tell("leave 1")
                try expectHealthy(
                    pair.client, judged: ["CLOSE105", "LOSS104", "CLOSE108"], ["--sample", "3"])
            }
        }

        @Test("probing that gets around a path which swallows large packets is told")
        func blackHole() throws {
            try Self.talking(1) { pair, talker in
                try pair.client.set("ipv4/tcp_mtu_probing", to: "1")
                // Probing begins after so many timeouts in a row.
                try pair.client.set("ipv4/tcp_retries1", to: "1")
                // Without this the packets that the server sees are larger than any cable takes.
                try Program.output([
                    "ip", "-n", pair.client.name, "link", "set", "eth0", "gso_max_segs", "1",
                ])
                try Self.drop("meta length > 1300", in: pair.server)
                try talker.tell("stream 0")
                let report = try pair.client.check(until: "MTU102", ["--sample", "12"])
                let finding = try onlyFinding(of: "MTU102", in: report)
                #expect(finding.level == "warning")
                #expect(finding.key == "net.ipv4.tcp_mtu_probing")
            }
        }

        @Test("probing on a path that is in order is healthy")
        func probing() throws {
            try Self.talking(1) { pair, talker in
                try pair.client.set("ipv4/tcp_mtu_probing", to: "1")
                try talker.tell("stream 0")
                try expectHealthy(pair.client, judged: ["MTU102"], ["--sample", "2"])
            }
        }

        /// Connections from the client to a service that reads what they send.
        private static func talking(
            _ count: Int, _ body: (NamespacePair, FaultMaker) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "128", "--serve", "last"],
                    in: pair.server)
                let talker = try FaultMaker(
                    "talker",
                    ["--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "\(count)"],
                    in: pair.client)
                #expect(talker.ready.connected == count)
                try body(pair, talker)
                talker.stop()
                service.stop()
            }
        }

        private static func drop(_ packets: String, in namespace: Namespace) throws {
            try Program.output(
                namespace.command([
                    "nft",
                    "table ip t { chain i { type filter hook input priority 0; \(packets) drop; }; }",
                ]))
        }
    }
}
