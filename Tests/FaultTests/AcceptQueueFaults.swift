internal import Evidence
internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Accept queue")
    struct AcceptQueue {
        @Test(
            "a short backlog is blamed on the program, and no setting is offered",
            arguments: AddressFamily.all)
        func shortBacklog(family: AddressFamily) throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service",
                    family.service + ["--name", "billing", "--port", "8080", "--backlog", "5"],
                    in: pair.server)
                let clients = try FaultMaker(
                    "client", Self.knocking(at: family.address), in: pair.client)
                let (report, status) = try pair.server.check()
                let finding = try onlyFinding(of: "LISTEN101", in: report)
                #expect(finding.level == "critical")
                #expect(status == 1)
                #expect(finding.message.contains("billing (pid \(service.pid))"))
                #expect(finding.message.contains("\(family.wildcard):8080"))
                #expect(finding.message.contains("6 connections wait in an accept queue of 5"))
                #expect(finding.fix.kind == "application")
                #expect(finding.fix.settings == [])
                #expect(report.findings(of: "LISTEN102") == [])
                clients.stop()
                service.stop()
            }
        }

        @Test(
            "the same backlog is healthy when the program accepts", arguments: AddressFamily.all)
        func acceptingService(family: AddressFamily) throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service",
                    family.service + ["--port", "8080", "--backlog", "5", "--serve", "last"],
                    in: pair.server)
                let clients = try FaultMaker(
                    "client",
                    ["--to", family.address, "--port", "8080", "--count", "30", "--how", "hold"],
                    in: pair.client)
                #expect(clients.ready.connected == 30)
                try expectHealthy(pair.server, judged: ["LISTEN101", "LISTEN102"])
                try expectHealthy(pair.client, judged: ["PORT101"])
                clients.stop()
                service.stop()
            }
        }

        @Test("a queue capped by somaxconn is blamed on it, and raising it alone is no cure")
        func cappedBySomaxconn() throws {
            try NamespacePair.with { pair in
                try pair.server.set("core/somaxconn", to: "8")
                let service = try FaultMaker(
                    "service", ["--name", "checkout", "--port", "8080", "--backlog", "1024"],
                    in: pair.server)
                let clients = try FaultMaker(
                    "client", Self.knocking(at: NamespacePair.serverIPv4), in: pair.client)

                let capped = try pair.server.check()
                let finding = try onlyFinding(of: "LISTEN102", in: capped.report)
                #expect(capped.status == 1)
                #expect(finding.level == "critical")
                #expect(finding.key == "net.core.somaxconn")
                #expect(finding.message.contains("checkout (pid \(service.pid))"))
                let setting = try #require(finding.fix.settings.first)
                #expect(setting.key == "net.core.somaxconn")
                #expect(try #require(Int(setting.value)) > 8)
                #expect(finding.fix.caveat.contains("restarted or to listen again"))
                #expect(capped.report.findings(of: "LISTEN101") == [])

                try pair.server.set("core/somaxconn", to: setting.value)
                let raised = try pair.server.check()
                let remaining = try onlyFinding(of: "LISTEN101", in: raised.report)
                #expect(raised.status == 1)
                #expect(remaining.level == "critical")
                #expect(remaining.message.contains("an accept queue of 8"))
                #expect(remaining.fix.settings == [])
                #expect(remaining.fix.text.contains("restart"))

                try service.tell("listen 1024")
                let cured = try pair.server.check()
                #expect(cured.report.findings(of: "LISTEN101") == [])
                #expect(cured.report.findings(of: "LISTEN102") == [])
                #expect(cured.status == 0)
                clients.stop()
                service.stop()
            }
        }

        @Test("a sample sees the drops while they happen")
        func drops() throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "5"], in: pair.server)
                let clients = try FaultMaker(
                    "client",
                    Self.knocking(at: NamespacePair.serverIPv4) + ["--every", "0.02"],
                    in: pair.client)
                let snapshot = try pair.server.snapshot(["--sample", "1"])
                let listener = try #require(snapshot.sockets.listeners.value?.first)
                let drops = try #require(listener.dropsIncrease)
                #expect(drops > 0)
                #expect(drops <= listener.drops ?? 0)
                let increases = try #require(snapshot.counters.increases.value)
                #expect(try #require(increases["TcpExt.ListenOverflows"]) > 0)
                let interval = try #require(snapshot.counters.interval.value)
                #expect((1000..<3000).contains(interval))

                let (report, _) = try pair.server.check(["--sample", "1"])
                let finding = try onlyFinding(of: "LISTEN101", in: report)
                #expect(finding.level == "critical")
                let proof = finding.evidence.first { $0.name == "listener.drops_increase" }
                guard case .number(let count) = try #require(proof).value else {
                    Issue.record("drops_increase is not a number")
                    return
                }
                #expect(count > 0)

                try service.tell("accept 6")
                clients.stop()
                service.stop()
            }
        }

        @Test("a sample tells drops of a queue that has room again at the moment of the look")
        func dropsBetweenLooks() throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service", ["--name", "bursty", "--port", "8080", "--backlog", "5"],
                    in: pair.server)
                let clients = try FaultMaker(
                    "client",
                    Self.knocking(at: NamespacePair.serverIPv4)
                        + ["--every", "0.02", "--until", "1.2"],
                    in: pair.client)
                try service.tell("drain 1.5")
                let (report, status) = try pair.server.check(["--sample", "2"])
                let finding = try onlyFinding(of: "LISTEN101", in: report)
                #expect(finding.level == "warning")
                #expect(status == 0)
                #expect(finding.message.contains("bursty (pid \(service.pid))"))
                #expect(finding.message.contains("dropped"))
                clients.stop()
                service.stop()
            }
        }

        @Test(
            "a service without a free descriptor is told so, and its queue is not blamed",
            arguments: [(24, "LISTEN103", "LISTEN101"), (1024, "LISTEN101", "LISTEN103")])
        func descriptors(most: Int, told: String, untold: String) throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service",
                    [
                        "--name", "gateway", "--port", "8080", "--backlog", "16", "--serve",
                        most < 100 ? "last" : "never", "--descriptors", "\(most)",
                    ], in: pair.server)
                let clients = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "60",
                        "--how", "knock", "--settle", "0.3",
                    ], in: pair.client)
                let (report, status) = try pair.server.check()
                #expect(status == 1)
                let finding = try onlyFinding(of: told, in: report)
                #expect(finding.level == "critical")
                #expect(finding.message.contains("gateway (pid \(service.pid))"))
                #expect(finding.fix.settings == [])
                #expect(report.findings(of: untold) == [])
                if most < 100 { #expect(finding.message.contains("of 24 descriptors")) }
                clients.stop()
                service.stop()
            }
        }

        @Test(
            "a queue that stays half full is told where a sample is taken, in both families",
            arguments: AddressFamily.all)
        func slow(family: AddressFamily) throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service",
                    family.service + ["--name", "archive", "--port", "8080", "--backlog", "16"],
                    in: pair.server)
                let clients = try Self.waiting(8, at: family.address, in: pair.client)
                let single = try pair.server.check()
                #expect(single.report.findings(of: "LISTEN104") == [])
                let open = single.report.undetermined.first { $0.ruleID == "LISTEN104" }
                #expect(try #require(open).missing.contains { $0.contains("--sample") })

                let (report, status) = try pair.server.check(["--sample", "1"])
                let finding = try onlyFinding(of: "LISTEN104", in: report)
                #expect(finding.level == "warning")
                #expect(status == 0)
                #expect(finding.message.contains("archive (pid \(service.pid))"))
                #expect(finding.message.contains("\(family.wildcard):8080"))
                #expect(finding.message.contains("accept queue of 16"))
                #expect(finding.message.contains("at 5 of 5 looks"))
                #expect(finding.message.contains("8 connections wait"))
                #expect(finding.fix.settings == [])
                let others = ["LISTEN101", "LISTEN102", "LISTEN103", "LISTEN105"]
                #expect(others.flatMap { report.findings(of: $0) } == [])
                clients.stop()
                service.stop()
            }
        }

        @Test(
            "a queue below half, one that empties during the sample and one that accepts are healthy",
            arguments: [(7, "never", nil), (12, "never", "drain 0.4"), (15, "last", nil)]
                as [(Int, String, String?)])
        func quickEnough(clients count: Int, serve: String, order: String?) throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "16", "--serve", serve],
                    in: pair.server)
                let clients = try Self.waiting(
                    count, at: NamespacePair.serverIPv4, in: pair.client)
                if let order { try service.tell(order) }
                let (report, _) = try pair.server.check(["--sample", "2"])
                #expect(report.findings(of: "LISTEN104") == [])
                #expect(!report.undetermined.map(\.ruleID).contains("LISTEN104"))
                #expect(
                    report.findings(atLeast: "warning").map(\.ruleID)
                        .filter { $0.hasPrefix("LISTEN") } == [])
                clients.stop()
                service.stop()
            }
        }

        @Test(
            "a queue that overflows, or that a service cannot accept from, is not called slow",
            arguments: [(16, 40, nil, "LISTEN101"), (64, 60, 24, "LISTEN103")]
                as [(Int, Int, Int?, String)])
        func otherCause(backlog: Int, clients count: Int, descriptors: Int?, told: String) throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service",
                    [
                        "--port", "8080", "--backlog", "\(backlog)", "--serve",
                        descriptors == nil ? "never" : "last", "--descriptors",
                        "\(descriptors ?? 1024)",
                    ], in: pair.server)
                let clients = try Self.waiting(
                    count, at: NamespacePair.serverIPv4, in: pair.client)
                let (report, _) = try pair.server.check(["--sample", "1"])
                #expect(try onlyFinding(of: told, in: report).level == "critical")
                #expect(report.findings(of: "LISTEN104") == [])
                let queue = try #require(
                    try pair.server.snapshot(["--sample", "1"]).sockets.listeners.value?.first)
                #expect(queue.halfFullLooks == 5)
                clients.stop()
                service.stop()
            }
        }

        private static func waiting(
            _ count: Int, at address: String, in namespace: Namespace
        ) throws -> FaultMaker {
            try FaultMaker(
                "client",
                [
                    "--to", address, "--port", "8080", "--count", "\(count)", "--how", "knock",
                    "--settle", "0.3",
                ], in: namespace)
        }

        @Test("queues that an earlier somaxconn cut are told until the programs listen again")
        func staleCap() throws {
            try NamespacePair.with { pair in
                let services = try [("web", 8080, 0), ("api", 8081, 0), ("store", 8082, 65_534)]
                    .map { name, port, user in
                        try FaultMaker(
                            "service",
                            [
                                "--name", name, "--port", "\(port)", "--backlog", "65535",
                                "--user", "\(user)",
                            ], in: pair.server)
                    }
                try expectHealthy(pair.server, judged: ["LISTEN004"])
                #expect(try pair.server.check().report.findings(of: "LISTEN004") == [])

                try pair.server.set("core/somaxconn", to: "16384")
                let (report, status) = try pair.server.check()
                let finding = try onlyFinding(of: "LISTEN004", in: report)
                #expect(status == 0)
                #expect(finding.level == "info")
                #expect(finding.message.contains("somaxconn is 16384"))
                #expect(finding.message.contains("exactly 4096"))
                for (service, name) in zip(services, ["web", "api", "store"]) {
                    #expect(finding.message.contains("\(name) (pid \(service.pid))"))
                }
                #expect(finding.fix.settings == [])

                try services[0].tell("listen 65535")
                #expect(try pair.server.check().report.findings(of: "LISTEN004") == [])
                let backlogs = try pair.server.snapshot().sockets.listeners.value?.map(\.backlog)
                #expect(backlogs == [16_384, 4_096, 4_096])
                for service in services { service.stop() }
            }
        }

        @Test("programs of several users that ask for a number of their own are healthy")
        func ownBacklogs() throws {
            try NamespacePair.with { pair in
                try pair.server.set("core/somaxconn", to: "16384")
                let services = try [(8080, 0), (8081, 0), (8082, 65_534)].map { port, user in
                    try FaultMaker(
                        "service",
                        ["--port", "\(port)", "--backlog", "1024", "--user", "\(user)"],
                        in: pair.server)
                }
                try expectHealthy(pair.server, judged: ["LISTEN004"])
                #expect(try pair.server.check().report.findings(of: "LISTEN004") == [])
                for service in services { service.stop() }
            }
        }

        @Test("an unprivileged user gets the verdict, without the owner")
        func unprivileged() throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service", ["--name", "billing", "--port", "8080", "--backlog", "5"],
                    in: pair.server)
                let clients = try FaultMaker(
                    "client", Self.knocking(at: NamespacePair.serverIPv4), in: pair.client)
                let result = try pair.server.runAsNobody(["check", "--format", "json"])
                #expect(result.status == 1)
                #expect(result.stderr == "")
                let report = try ReportDocument(parsing: result.stdout)
                let finding = try onlyFinding(of: "LISTEN101", in: report)
                #expect(finding.level == "critical")
                #expect(finding.message.contains(") on 0.0.0.0:8080"))
                #expect(!finding.message.contains("billing"))
                clients.stop()
                service.stop()
            }
        }

        private static func knocking(at address: String) -> [String] {
            [
                "--to", address, "--port", "8080", "--count", "30", "--how", "knock", "--settle",
                "0.3",
            ]
        }
    }
}
