internal import Glibc
internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Fast Open", .enabled(if: Machine.hasNFTables, "needs nftables"))
    struct FastOpen {
        @Test("data in SYNs that a path swallows is told by the side that sends it")
        func swallowed() throws {
            try Self.opening(room: 64) { pair, opener in
                try Self.drop(
                    "tcp flags & (syn | ack) == syn meta length > 70", in: pair.server)
                try opener.tell("open 1")
                let (report, status) = try pair.client.check(["--sample", "3"])
                let finding = try onlyFinding(of: "TFO102", in: report)
                #expect(finding.level == "warning")
                #expect(status == 0)
                #expect(finding.message.contains("20 of 20 outgoing Fast Open attempts failed"))
                #expect(finding.fix.settings == [])
                #expect(report.findings(of: "LOSS101") == [])
                #expect(report.findings(of: "LOSS104") == [])
            }
        }

        @Test(
            "connections that stand still later are not taken for SYNs that got lost",
            arguments: ["0", "60"])
        func stoodStill(pause: String) throws {
            try Self.opening(room: 64) { pair, opener in
                try pair.client.set("ipv4/tcp_fastopen_blackhole_timeout_sec", to: pause)
                try opener.tell("open 0")
                try Self.awaitEstablished(20, in: pair.server)
                try Self.drop("tcp dport 8080", in: pair.server)
                try opener.tell("more 0.5")
                let (report, status) = try pair.client.check(["--sample", "4"])
                let finding = try onlyFinding(of: "TFO102", in: report)
                #expect(finding.level == "info")
                #expect(status == 0)
                #expect(finding.message.contains("20 connections that began with Fast Open"))
                #expect(finding.message.contains("or their peers are gone"))
                #expect(finding.fix.settings == [])
            }
        }

        @Test("as many connections with data in their SYN are healthy on a path that lets it pass")
        func passed() throws {
            try Self.opening(room: 64) { pair, opener in
                try opener.tell("open 1")
                try expectHealthy(pair.client, judged: ["TFO102"], ["--sample", "3"])
                try opener.tell("open 1")
                try expectHealthy(pair.server, judged: ["TFO101"], ["--sample", "3"])
            }
        }

        @Test("a short Fast Open queue is told, and its SYNs are no drops of the accept queue")
        func shortQueue() throws {
            try Self.opening(room: 2) { pair, opener in
                try Self.drop("tcp flags & (syn | ack) == (syn | ack)", in: pair.client)
                try opener.tell("open 1")
                let (report, _) = try pair.server.check(["--sample", "3"])
                let finding = try onlyFinding(of: "TFO101", in: report)
                #expect(finding.level == "info")
                #expect(finding.message.contains("18 connections lost their Fast Open data"))
                #expect(report.findings(of: "LISTEN101") == [])
                #expect(try onlyFinding(of: "LISTEN003", in: report).level == "info")
            }
        }

        @Test(
            "a setting for servers that nobody used in a day is told",
            .enabled(if: Machine.hasTimeNamespaces, "needs time namespaces"))
        func unused() throws {
            try Self.opening(room: 64) { pair, opener in
                try opener.tell("open 1")
                let idle = try Namespace()
                try idle.set("ipv4/tcp_fastopen", to: "3")
                let finding = try onlyFinding(of: "TFO103", in: Self.check(idle, hours: 25))
                #expect(finding.level == "info")
                #expect(finding.message.contains("tcp_fastopen is 3"))
                #expect(finding.fix.settings == [])
                // Sooner, with clients alone, and where somebody used it.
                let young = try Self.check(idle, hours: 23)
                try idle.set("ipv4/tcp_fastopen", to: "1")
                for report in [
                    young, try Self.check(idle, hours: 25), try Self.check(pair.server, hours: 25),
                ] {
                    #expect(report.findings(of: "TFO103") == [])
                    #expect(!report.undetermined.contains { $0.ruleID == "TFO103" })
                }
            }
        }

        /// What is said of a namespace by a process for which the machine started so long ago.
        private static func check(_ namespace: Namespace, hours: Int) throws -> ReportDocument {
            let uptime = try Program.output(["cat", "/proc/uptime"]).prefix { $0 != "." }
            let offset = hours * 3600 - (try #require(Int(uptime)))
            let result = try Program.run([
                "unshare", "--time", "--boottime", "\(offset)", Tool.path, "check", "--format",
                "json", "--netns", namespace.name,
            ])
            return try ReportDocument(parsing: result.stdout)
        }

        /// A client with a cookie of a service that lets so many connections wait.
        private static func opening(
            room: Int, _ body: (NamespacePair, _ opener: FaultMaker) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                for namespace in [pair.client, pair.server] {
                    try namespace.set("ipv4/tcp_fastopen", to: "3")
                }
                let service = try FaultMaker(
                    "service",
                    [
                        "--port", "8080", "--backlog", "128", "--serve", "last", "--fast-open",
                        "\(room)",
                    ], in: pair.server)
                let opener = try FaultMaker(
                    "opener",
                    ["--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "20"],
                    in: pair.client)
                try body(pair, opener)
                opener.stop()
                service.stop()
            }
        }

        /// Waits until so many connections stand there, for as long as it may take.
        private static func awaitEstablished(_ count: Int, in namespace: Namespace) throws {
            for _ in 1...50 {
                if try namespace.socketStates(family: 4)["ESTAB"] ?? 0 >= count { return }
                usleep(100_000)
            }
            Issue.record("no \(count) connections are established")
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
