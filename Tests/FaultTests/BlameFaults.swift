internal import Evidence
internal import TestSupport
internal import Testing

extension KernelFaults {
    /// Two faults at once, and symptoms that look like those of another cause.
    @Suite("Blame")
    struct Blame {
        private static let server = NamespacePair.serverIPv4

        @Test("two faults of one namespace are told apart, each with its own cause")
        func queueAndPorts() throws {
            try NamespacePair.with { pair in
                // The client calls one service without an end, and serves badly itself.
                try pair.client.set("ipv4/ip_local_port_range", to: "40000 40019")
                let upstream = try Self.service("upstream", 8080, 512, "last", in: pair.server)
                let frontend = try Self.service("frontend", 9090, 5, "never", in: pair.client)
                let calls = try FaultMaker(
                    "client",
                    ["--to", Self.server, "--port", "8080", "--count", "40", "--how", "close"],
                    in: pair.client)
                #expect(calls.ready.error == "EADDRNOTAVAIL")
                let users = try FaultMaker(
                    "client", Self.knocking(at: "10.98.0.1", 9090), in: pair.server)

                let (report, status) = try pair.client.check()
                #expect(status == 1)
                let queue = try onlyFinding(of: "LISTEN101", in: report)
                #expect(queue.message.contains("frontend (pid \(frontend.pid))"))
                #expect(queue.fix.settings == [])
                let ports = try onlyFinding(of: "PORT102", in: report)
                #expect(ports.message.contains("20 of 20 sockets"))
                #expect(ports.message.contains("\(Self.server) port 8080"))
                #expect(ports.fix.settings.map(\.key) == ["net.ipv4.tcp_tw_reuse"])
                #expect(try onlyFinding(of: "PORT101", in: report).level == "critical")
                for maker in [users, calls, frontend, upstream] { maker.stop() }
            }
        }

        @Test("of two services only the one that overflows is blamed, each for what limits it")
        func twoListeners() throws {
            try NamespacePair.with { pair in
                try pair.server.set("core/somaxconn", to: "16")
                let short = try Self.service("short", 8080, 5, "never", in: pair.server)
                let capped = try Self.service("capped", 8081, 1024, "never", in: pair.server)
                let well = try Self.service("well", 8082, 5, "last", in: pair.server)
                var clients: [FaultMaker] = []
                for port in [8080, 8081, 8082] {
                    clients.append(
                        try FaultMaker(
                            "client", Self.knocking(at: Self.server, port), in: pair.client))
                }
                let (report, status) = try pair.server.check()
                #expect(status == 1)
                let program = try onlyFinding(of: "LISTEN101", in: report)
                #expect(program.message.contains("short (pid \(short.pid))"))
                #expect(program.fix.settings == [])
                let setting = try onlyFinding(of: "LISTEN102", in: report)
                #expect(setting.message.contains("capped (pid \(capped.pid))"))
                #expect(setting.fix.settings.map(\.key) == ["net.core.somaxconn"])
                for maker in clients + [well, capped, short] { maker.stop() }
            }
        }

        @Test(
            "a service whose answers get lost is not blamed for the overflow of another",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func lostAnswersBesideOverflow() throws {
            try NamespacePair.with { pair in
                let full = try Self.service("full", 8080, 5, "never", in: pair.server)
                let well = try Self.service("well", 8081, 100, "last", in: pair.server)
                // SYNs to 8081 come again and again, because nobody hears its answers.
                try Program.output(
                    pair.client.command([
                        "nft",
                        "table ip t { chain i { type filter hook input priority 0; "
                            + "tcp sport 8081 tcp flags & (syn | ack) == (syn | ack) drop; }; }",
                    ]))
                let unheard = try FaultMaker(
                    "client", Self.knocking(at: Self.server, 8081), in: pair.client)
                let crowd = try FaultMaker(
                    "client", Self.knocking(at: Self.server, 8080) + ["--every", "0.02"],
                    in: pair.client)
                let (report, _) = try pair.server.check(["--sample", "3"])
                let finding = try onlyFinding(of: "LISTEN101", in: report)
                #expect(finding.message.contains("full (pid \(full.pid))"))
                // Handshakes with the full one may wait as well by now.
                let unanswered = report.findings(of: "LISTEN111").map(\.message)
                #expect(unanswered.contains { $0.contains("port 8081") })
                for maker in [crowd, unheard, well, full] { maker.stop() }
            }
        }

        @Test(
            "SYNs that come twice because answers get lost are no drops of a short queue",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func lostAnswers() throws {
            try NamespacePair.with { pair in
                let service = try Self.service("sshd", 8080, 128, "last", in: pair.server)
                try Program.output(
                    pair.client.command([
                        "nft",
                        "table ip t { chain i { type filter hook input priority 0; "
                            + "tcp flags & (syn | ack) == (syn | ack) drop; }; }",
                    ]))
                let clients = try FaultMaker(
                    "client",
                    [
                        "--to", Self.server, "--port", "8080", "--count", "8", "--how", "knock",
                        "--settle", "1.5",
                    ], in: pair.client)
                let listener = try #require(
                    try pair.server.snapshot().sockets.listeners.value?.first)
                #expect(try #require(listener.drops) > 0)
                let (report, _) = try pair.server.check()
                #expect(try onlyFinding(of: "LISTEN003", in: report).level == "info")
                try expectHealthy(pair.server, judged: ["LISTEN003"])
                clients.stop()
                service.stop()
            }
        }

        @Test("a full queue with tcp_abort_on_overflow is told, and no reset is promised")
        func abortOnOverflow() throws {
            try NamespacePair.with { pair in
                try pair.server.set("ipv4/tcp_abort_on_overflow", to: "1")
                let service = try Self.service("billing", 8080, 5, "never", in: pair.server)
                let clients = try FaultMaker(
                    "client", Self.knocking(at: Self.server, 8080), in: pair.client)
                let (report, status) = try pair.server.check(["--sample", "1"])
                #expect(status == 1)
                #expect(try onlyFinding(of: "LISTEN101", in: report).level == "critical")
                let setting = try onlyFinding(of: "LISTEN009", in: report)
                #expect(setting.level == "warning")
                #expect(setting.fix.settings.map(\.value) == ["0"])
                let resets = try pair.server.snapshot().counters.totals.value?["Tcp.OutRsts"]
                // One answers the call to the closed port with which the client tries the path.
                #expect(try #require(resets) <= 1)
                clients.stop()
                service.stop()
            }
        }

        @Test("of services that share a port the one that does not accept is named")
        func sharedPort() throws {
            try NamespacePair.with { pair in
                let words = ["--port", "8080", "--backlog", "80", "--share"]
                let stuck = try FaultMaker(
                    "service", words + ["--name", "stuck"], in: pair.server)
                let well = try FaultMaker(
                    "service", words + ["--name", "well", "--serve", "last"], in: pair.server)
                let clients = try FaultMaker(
                    "client", Self.knocking(at: Self.server, 8080, count: 120), in: pair.client)
                let (report, _) = try pair.server.check()
                let finding = try onlyFinding(of: "LISTEN105", in: report)
                #expect(finding.level == "warning")
                #expect(finding.message.contains("wait for stuck (pid \(stuck.pid))"))
                #expect(finding.fix.settings == [])
                for maker in [clients, well, stuck] { maker.stop() }
            }
        }

        @Test("services that share a port and both accept are healthy")
        func sharedWell() throws {
            try NamespacePair.with { pair in
                let words = ["--port", "8080", "--backlog", "1024", "--share", "--serve", "last"]
                let services = try (1...2).map { _ in
                    try FaultMaker("service", words, in: pair.server)
                }
                let clients = try FaultMaker(
                    "client", Self.knocking(at: Self.server, 8080, count: 120), in: pair.client)
                try expectHealthy(pair.server, judged: ["LISTEN105"])
                for maker in [clients] + services { maker.stop() }
            }
        }

        private static func service(
            _ name: String, _ port: Int, _ backlog: Int, _ serve: String, in namespace: Namespace
        ) throws -> FaultMaker {
            try FaultMaker(
                "service",
                [
                    "--name", name, "--port", "\(port)", "--backlog", "\(backlog)", "--serve",
                    serve,
                ], in: namespace)
        }

        private static func knocking(
            at address: String, _ port: Int, count: Int = 30
        ) -> [String] {
            [
                "--to", address, "--port", "\(port)", "--count", "\(count)", "--how", "knock",
                "--settle", "0.3",
            ]
        }
    }
}
