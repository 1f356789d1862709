internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Ends of connections")
    struct Ends {
        @Test("a program that closes and leaves data unread is told, at no level that alarms")
        func unread() throws {
            try Self.leaving(20, "last", ["--unread"]) { client in
                let (report, status) = try client.check(["--sample", "3"])
                let finding = try onlyFinding(of: "CLOSE105", in: report)
                #expect(finding.level == "info")
                #expect(finding.fix.kind == "application")
                #expect(finding.message.contains("20 while data was unread"))
                #expect(status == 0)
            }
        }

        @Test("sockets that a short tcp_fin_timeout ended are told with it, once")
        func killed() throws {
            try Self.leaving(10, "never", ["--unread"]) { client in
                try client.set("ipv4/tcp_fin_timeout", to: "3")
                let (report, _) = try client.check(["--sample", "3"])
                let finding = try onlyFinding(of: "TW103", in: report)
                #expect(finding.message.contains("10 sockets were counted as TWKilled"))
                #expect(try onlyFinding(of: "TW009", in: report).level == "warning")
            }
        }

        @Test("the same sockets with the kernel's own timeout are healthy")
        func patient() throws {
            try Self.leaving(10, "never", ["--unread"]) { client in
                try expectHealthy(client, judged: ["TW103", "CLOSE105"], ["--sample", "3"])
                #expect(try client.check().report.findings(of: "TW103") == [])
            }
        }

        @Test(
            "clients that come back with older timestamps are told, and warned of when they hang",
            arguments: [("0", "info"), ("1", "warning")])
        func olderTimestamps(rfc1337: String, level: String) throws {
            try Self.returning { pair, returner in
                try pair.server.set("ipv4/tcp_rfc1337", to: rfc1337)
                // Without its offset the clock of each client is another one, behind for half.
                try pair.client.set("ipv4/tcp_timestamps", to: "2")
                try returner.tell("return 1.5")
                let (report, _) = try pair.server.check(["--sample", "3"])
                let finding = try onlyFinding(of: "TS101", in: report)
                #expect(finding.level == level)
                #expect(finding.fix.settings.count == (level == "info" ? 0 : 1))
            }
        }

        @Test("clients that come back with newer timestamps are healthy")
        func newerTimestamps() throws {
            try Self.returning { pair, returner in
                try returner.tell("return 1.5")
                try expectHealthy(pair.server, judged: ["TS101", "TS102"], ["--sample", "3"])
            }
        }

        @Test("a pile of connections that peers do not close is told with the limit that it meets")
        func pile() throws {
            try NamespacePair.with { pair in
                try pair.client.set("ipv4/tcp_max_tw_buckets", to: "250")
                let server = try FaultMaker(
                    "stream", ["--port", "9000", "--act", "hold"], in: pair.server)
                let clients = try FaultMaker(
                    "stream",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "9000", "--count", "150",
                        "--act", "hold",
                    ], in: pair.client)
                #expect(try pair.client.check().report.findings(of: "CLOSE102") == [])
                try clients.tell("close 0")
                let finding = try onlyFinding(
                    of: "CLOSE102", in: try pair.client.check(["--sample", "1"]).report)
                #expect(finding.level == "info")
                #expect(finding.message.contains("150 connections are closed here"))
                #expect(finding.message.contains("tcp_max_tw_buckets, 250"))
                #expect(finding.fix.settings == [])
                clients.stop()
                server.stop()
            }
        }

        @Test("an accept queue that once overflowed is told as history, and growth is not")
        func history() throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "5"], in: pair.server)
                let clients = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "30",
                        "--how", "knock", "--settle", "0.3",
                    ], in: pair.client)
                #expect(try pair.server.check().report.findings(of: "LISTEN101").count == 1)
                clients.stop()
                try service.tell("accept 6")
                let (report, status) = try pair.server.check()
                let finding = try onlyFinding(of: "HOST102", in: report)
                #expect(finding.level == "info")
                #expect(finding.message.contains("met a full accept queue"))
                #expect(status == 0)
                let (sampled, _) = try pair.server.check(["--sample", "1"])
                #expect(sampled.findings(of: "HOST102") == [])
                service.stop()
            }
        }

        /// Sixteen clients whose connections are in TIME-WAIT at the service.
        private static func returning(
            _ body: (NamespacePair, FaultMaker) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                var sources: [String] = []
                for number in 101...116 {
                    let address = "10.98.0.\(number)"
                    try Program.output([
                        "ip", "-n", pair.client.name, "addr", "add", "\(address)/24", "dev",
                        "eth0",
                    ])
                    sources += ["--from", address]
                }
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "64", "--serve", "first"],
                    in: pair.server)
                let returner = try FaultMaker(
                    "returner", ["--to", NamespacePair.serverIPv4, "--port", "8080"] + sources,
                    in: pair.client)
                try body(pair, returner)
                returner.stop()
                service.stop()
            }
        }

        /// Connections of the client that are closed while it is looked at.
        private static func leaving(
            _ count: Int, _ serve: String, _ more: [String],
            _ body: (_ client: Namespace) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "64", "--serve", serve],
                    in: pair.server)
                let talker = try FaultMaker(
                    "talker",
                    ["--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "\(count)"]
                        + more, in: pair.client)
                #expect(talker.ready.connected == count)
                try talker.tell("leave 1.5")
                try body(pair.client)
                talker.stop()
                service.stop()
            }
        }
    }
}
