internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Handshakes")
    struct Handshakes {
        /// Makes the client deaf to answers, so that its connections stay half open.
        private static let deaf =
            "table ip t { chain i { type filter hook input priority 0; "
            + "tcp flags & (syn|ack) == syn|ack drop; }; }"

        @Test(
            "half-open connections past either limit are critical while cookies are off",
            .enabled(if: Machine.hasNFTables, "needs nftables"),
            arguments: [(1024, "16"), (8, "1024")])
        func halfOpen(backlog: Int, known: String) throws {
            try Self.flooded(backlog: backlog, cookies: "0", known: known) { server, _ in
                let (report, status) = try server.check()
                let finding = try onlyFinding(of: "LISTEN107", in: report)
                #expect(finding.level == "critical")
                #expect(status == 1)
                #expect(finding.fix.settings.map(\.key) == ["net.ipv4.tcp_syncookies"])
                #expect(finding.fix.settings.map(\.value) == ["1"])
            }
        }

        @Test(
            "as many half-open connections are healthy with cookies and room in the listener",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func halfOpenWithRoom() throws {
            try Self.flooded(backlog: 1024, cookies: "1", known: "16") { server, _ in
                // That the answers get lost is true, and another fault.
                try expectHealthy(
                    server, judged: ["LISTEN106", "LISTEN107", "LISTEN108"],
                    ["--sample", "1", "--ignore", "LISTEN111"])
            }
        }

        @Test(
            "cookies that nobody answers are told as a flood, not as a warning",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func flood() throws {
            try Self.flooded(
                backlog: 8, cookies: "1", known: "1024", ["--every", "0.02"]
            ) { server, _ in
                let (report, status) = try server.check(["--sample", "1"])
                let finding = try onlyFinding(of: "LISTEN108", in: report)
                #expect(finding.level == "info")
                #expect(status == 0)
                #expect(report.findings(of: "LISTEN107") == [])
            }
        }

        @Test(
            "cookies that real clients answer are a warning, and a loss without timestamps",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func burst() throws {
            try Self.flooded(backlog: 8, cookies: "1", known: "1024") { server, _ in
                // Clients on the server itself hear its answers.
                let local = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "1",
                        "--how", "knock", "--every", "0.01",
                    ], in: server)
                let (report, _) = try server.check(["--sample", "1"])
                #expect(try onlyFinding(of: "LISTEN108", in: report).level == "warning")
                #expect(report.findings(of: "LISTEN109") == [])
                try server.set("ipv4/tcp_timestamps", to: "0")
                let (plain, _) = try server.check(["--sample", "1"])
                let finding = try onlyFinding(of: "LISTEN109", in: plain)
                #expect(finding.fix.settings.map(\.key) == ["net.ipv4.tcp_timestamps"])
                local.stop()
            }
        }

        @Test("refused connections are told at both ends, and at no level that alarms")
        func refused() throws {
            try NamespacePair.with { pair in
                let clients = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "9999", "--count", "1",
                        "--how", "knock", "--every", "0.02",
                    ], in: pair.client)
                for namespace in [pair.client, pair.server] {
                    let (report, status) = try namespace.check(["--sample", "1"])
                    #expect(try onlyFinding(of: "CLOSE108", in: report).level == "info")
                    #expect(report.findings(atLeast: "warning") == [])
                    #expect(status == 0)
                }
                clients.stop()
            }
        }

        @Test("packets that the reverse path filter drops are found, where TCP sees nothing")
        func reversePath() throws {
            try Self.servedAcrossRoute { server in
                try server.set("ipv4/conf/all/rp_filter", to: "1")
                try expectHealthy(server, judged: ["SEC102"], ["--sample", "1"])

                try server.ip("route del 10.97.0.0/24 dev eth0")
                try server.ip("route add blackhole 10.97.0.0/24")
                let (report, _) = try server.check(["--sample", "1"])
                let finding = try onlyFinding(of: "SEC102", in: report)
                #expect(finding.level == "warning")
                #expect(finding.fix.settings == [])
            }
        }

        @Test("clients that a service has no way back to are told apart from a full queue")
        func withoutWayBack() throws {
            try Self.servedAcrossRoute { server in
                let rules = ["LISTEN101", "LISTEN106", "LISTEN107"]
                try expectHealthy(server, judged: rules, ["--sample", "1"])

                try server.ip("route del 10.97.0.0/24 dev eth0")
                let (report, status) = try server.check(["--sample", "1"])
                let finding = try onlyFinding(of: "LISTEN106", in: report)
                #expect(finding.level == "warning")
                #expect(finding.fix.text.contains("routes back to the clients"))
                #expect(finding.fix.settings == [])
                #expect(status == 0)
                #expect(report.findings(of: "PATH103").count == 1)
                for rule in ["LISTEN101", "LISTEN102", "LISTEN107"] {
                    #expect(report.findings(of: rule) == [])
                }
            }
        }

        @Test("a route that sets metrics of its own is told, a plain one is not")
        func routeMetrics() throws {
            try NamespacePair.with { pair in
                try pair.client.ip("route add default via \(NamespacePair.serverIPv4)")
                try expectHealthy(pair.client, judged: ["CC012"])
                #expect(try pair.client.check().report.findings(of: "CC012") == [])
                try pair.client.ip(
                    "route replace default via \(NamespacePair.serverIPv4) initcwnd 20 window 60000"
                )
                let finding = try onlyFinding(of: "CC012", in: try pair.client.check().report)
                #expect(finding.level == "info")
                #expect(finding.message.contains("initcwnd 20"))
                #expect(finding.message.contains("eth0"))
            }
        }

        /// A service whose client comes back every moment from 10.97.0.1, which lies behind a route
        /// of the server's own.
        private static func servedAcrossRoute(_ body: (_ server: Namespace) throws -> Void) throws {
            try NamespacePair.with { pair in
                try pair.client.ip("addr add 10.97.0.1/24 dev eth0")
                try pair.client.ip("route replace 10.98.0.0/24 dev eth0 src 10.97.0.1")
                try pair.server.ip("route add 10.97.0.0/24 dev eth0")
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "8", "--serve", "last"],
                    in: pair.server)
                let clients = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "1",
                        "--how", "knock", "--every", "0.05",
                    ], in: pair.client)
                try body(pair.server)
                clients.stop()
                service.stop()
            }
        }

        /// A server with 30 half-open connections; the client goes on when `more` says so.
        private static func flooded(
            backlog: Int, cookies: String, known: String, _ more: [String] = [],
            _ body: (_ server: Namespace, _ client: Namespace) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                try pair.server.set("ipv4/tcp_syncookies", to: cookies)
                try pair.server.set("ipv4/tcp_max_syn_backlog", to: known)
                try Program.output(pair.client.command(["nft", deaf]))
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "\(backlog)", "--serve", "last"],
                    in: pair.server)
                let clients = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "30",
                        "--how", "knock", "--settle", "0.3",
                    ] + more, in: pair.client)
                try body(pair.server, pair.client)
                clients.stop()
                service.stop()
            }
        }
    }
}
