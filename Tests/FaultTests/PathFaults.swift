internal import TestSupport
internal import Testing

extension KernelFaults {
    /// What a path does to segments without losing them, and what it loses.
    @Suite("Paths", .enabled(if: Machine.hasTUN, "needs /dev/net/tun"))
    struct Paths {
        private static let far = "10.98.1.2"

        @Test("a path that changes the order of segments is told as that, and not as loss")
        func reordering() throws {
            try Self.along(["--reorder", "25"]) { pair, _ in
                let server = try FaultMaker(
                    "stream", ["--port", "9000", "--act", "read"], in: pair.server)
                let client = try FaultMaker(
                    "stream", ["--to", Self.far, "--port", "9000", "--act", "pour"],
                    in: pair.client)
                let (report, status) = try pair.client.check(["--sample", "3"])
                let finding = try onlyFinding(of: "LOSS103", in: report)
                #expect(finding.level == "info")
                #expect(finding.fix.settings == [])
                #expect(report.findings(of: "LOSS101") == [])
                #expect(report.findings(of: "LOSS104") == [])
                #expect(status == 0)
                client.stop()
                server.stop()
            }
        }

        @Test("a path that stands still for a moment is told by what was sent in vain, not as loss")
        func standstill() throws {
            try Self.talking { pair, path, talker in
                try path.tell("stall 2.2")
                try talker.tell("speak 0.6")
                let (report, _) = try pair.client.check(["--sample", "4"])
                let finding = try onlyFinding(of: "LOSS102", in: report)
                #expect(finding.level == "info")
                #expect(report.findings(atLeast: "warning").map(\.ruleID) == [])
            }
        }

        @Test("the same path without a standstill is healthy at both ends")
        func moving() throws {
            try Self.talking { pair, _, talker in
                let rules = ["LOSS101", "LOSS102", "LOSS103", "LOSS104"]
                try talker.tell("speak 1")
                try expectHealthy(pair.client, judged: rules, ["--sample", "2"])
                try talker.tell("speak 1")
                try expectHealthy(pair.server, judged: rules, ["--sample", "2"])
            }
        }

        @Test("small buffers without a delay cost nothing, and are not blamed for it")
        func smallBuffersNearby() throws {
            try NamespacePair.with { pair in
                try pair.server.set("ipv4/tcp_rmem", to: "4096 65536 65536")
                try pair.client.set("ipv4/tcp_wmem", to: "4096 16384 65536")
                let server = try FaultMaker(
                    "stream", ["--port", "9000", "--act", "read"], in: pair.server)
                let client = try FaultMaker(
                    "stream",
                    ["--to", NamespacePair.serverIPv4, "--port", "9000", "--act", "pour"],
                    in: pair.client)
                for namespace in [pair.client, pair.server] {
                    let (report, _) = try namespace.check(["--sample", "1"])
                    for rule in ["FLOW102", "FLOW103", "FLOW104", "BUF102", "BUF106"] {
                        #expect(report.findings(of: rule) == [])
                    }
                }
                client.stop()
                server.stop()
            }
        }

        @Test("a destination without a route is told, and one that refuses is not that")
        func withoutRoute() throws {
            try NamespacePair.with { pair in
                try pair.server.ip("addr add 10.97.0.9/24 dev eth0")
                try pair.client.ip("route add 10.97.0.0/24 dev eth0")
                let client = try FaultMaker(
                    "client",
                    [
                        "--to", "10.97.0.9", "--port", "9999", "--count", "1", "--how", "knock",
                        "--every", "0.05",
                    ], in: pair.client)
                let refused = try pair.client.check(["--sample", "1"]).report
                #expect(refused.findings(of: "PATH103") == [])
                try pair.client.ip("route del 10.97.0.0/24")
                let (report, status) = try pair.client.check(["--sample", "1"])
                #expect(try onlyFinding(of: "PATH103", in: report).level == "info")
                #expect(status == 0)
                client.stop()
            }
        }

        /// Sixty connections that have measured a path of 40 ms.
        private static func talking(
            _ body: (NamespacePair, _ path: FaultMaker, _ talker: FaultMaker) throws -> Void
        ) throws {
            try along([]) { pair, path in
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "512", "--serve", "last"],
                    in: pair.server)
                let talker = try FaultMaker(
                    "talker", ["--to", far, "--port", "8080", "--count", "60"], in: pair.client)
                #expect(talker.ready.connected == 60)
                try body(pair, path, talker)
                talker.stop()
                service.stop()
            }
        }

        private static func along(
            _ words: [String], _ body: (NamespacePair, _ path: FaultMaker) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                let path = try FaultMaker(
                    "path", ["--far", pair.server.name] + words, in: pair.client)
                try body(pair, path)
                path.stop()
            }
        }
    }
}
