internal import Evidence
internal import Glibc
internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Peers and programs that do nothing")
    struct Silence {
        private static let server = NamespacePair.serverIPv4

        private static func stream(
            _ name: String, _ words: String, in namespace: Namespace
        ) throws -> FaultMaker {
            try FaultMaker(
                "stream",
                ["--name", name, "--port", "9000"] + words.split(separator: " ").map(String.init),
                in: namespace)
        }

        /// Drops packets that come in; `what` is a condition of nftables.
        private static func drop(_ what: String, in namespace: Namespace) throws {
            try Program.output(
                namespace.command([
                    "nft",
                    "table ip f { chain i { type filter hook input priority 0; \(what) drop; }; }",
                ]))
        }

        @Test("a program that does not read is named on its side, and its peer waits on the other")
        func notReading() throws {
            try NamespacePair.with { pair in
                let reader = try Self.stream("idler", "--act hold", in: pair.server)
                let writer = try Self.stream(
                    "writer", "--to \(Self.server) --act pour --count 3", in: pair.client)
                sleep(6)
                let here = try pair.server.check()
                let finding = try onlyFinding(of: "BUF105", in: here.report)
                #expect(finding.level == "warning")
                #expect(finding.message.contains("idler (pid \(reader.pid))"))
                #expect(finding.fix.kind == "application")
                #expect(finding.fix.settings == [])
                let there = try pair.client.check().report
                let waiting = try onlyFinding(of: "BUF104", in: there)
                #expect(waiting.level == "warning")
                #expect(waiting.message.contains("writer (pid \(writer.pid))"))
                #expect(waiting.fix.settings == [])
                writer.stop()
                reader.stop()
            }
        }

        @Test("a program that reads leaves both sides healthy")
        func reading() throws {
            try NamespacePair.with { pair in
                let reader = try Self.stream("reader", "--act read", in: pair.server)
                let writer = try Self.stream(
                    "writer", "--to \(Self.server) --act pour", in: pair.client)
                sleep(1)
                let rules = ["BUF104", "BUF105", "CLOSE101", "CLOSE106", "FLOW101"]
                try expectHealthy(pair.server, judged: rules)
                try expectHealthy(pair.client, judged: rules, ["--sample", "1"])
                writer.stop()
                reader.stop()
            }
        }

        @Test(
            "peers that are gone are told by data, by keepalive, by calls and by what was closed",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func gone() throws {
            try NamespacePair.with { pair in
                let service = try Self.stream("service", "--act hold", in: pair.server)
                let to = "--to \(Self.server) --act hold"
                let talking = try Self.stream("talker", "\(to) --count 3", in: pair.client)
                let probing = try Self.stream(
                    "prober", "\(to) --count 3 --keepalive 2", in: pair.client)
                let leaving = try Self.stream("leaver", "\(to) --count 1000", in: pair.client)
                let rules = ["CLOSE103", "CLOSE106", "CLOSE107", "KEEP103", "LISTEN111"]
                try expectHealthy(pair.client, judged: rules)
                try expectHealthy(pair.server, judged: rules)

                try Self.drop("tcp dport 9000", in: pair.server)
                try talking.tell("send 10")
                try leaving.tell("send 10")
                try leaving.tell("close 0")
                let calling = try FaultMaker(
                    "client",
                    [
                        "--to", Self.server, "--port", "9000", "--count", "5", "--how", "knock",
                        "--settle", "9",
                    ], in: pair.client)
                let report = try pair.client.check().report
                let dead = try onlyFinding(of: "CLOSE106", in: report)
                #expect(dead.message.contains("3 connections"))
                #expect(dead.message.contains("talker (pid \(talking.pid))"))
                #expect(dead.fix.settings == [])
                let orphans = try onlyFinding(of: "CLOSE103", in: report)
                #expect(orphans.message.contains("1000 closed connections"))
                let calls = try onlyFinding(of: "CLOSE107", in: report)
                #expect(calls.message.contains("5 connection attempts to \(Self.server) port 9000"))
                let probes = try onlyFinding(of: "KEEP103", in: report)
                #expect(probes.message.contains("3 peers"))
                #expect(probes.level == "info")
                // What was closed outlives the namespace and counts against the machine's limit.
                try Program.output(
                    pair.client.command(["ss", "-H", "-K", "-t", "state", "fin-wait-1"]))
                for maker in [calling, leaving, probing, talking, service] { maker.stop() }
            }
        }

        @Test(
            "answers that get lost on their way back are told by port",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func lostAnswers() throws {
            try NamespacePair.with { pair in
                let service = try Self.stream("service", "--act hold", in: pair.server)
                try Self.drop("tcp flags & (syn | ack) == (syn | ack)", in: pair.client)
                let calling = try FaultMaker(
                    "client",
                    [
                        "--to", Self.server, "--port", "9000", "--count", "120", "--how", "knock",
                        "--settle", "4",
                    ], in: pair.client)
                let report = try pair.server.check().report
                let finding = try onlyFinding(of: "LISTEN111", in: report)
                #expect(finding.level == "warning")
                #expect(finding.message.contains("120 of 120 handshakes on port 9000"))
                #expect(finding.fix.settings == [])
                calling.stop()
                service.stop()
            }
        }

        @Test("connections that a program does not close are told after a minute, with its name")
        func closeWait() throws {
            try NamespacePair.with { pair in
                let service = try Self.stream("leaker", "--act hold", in: pair.server)
                let clients = try Self.stream(
                    "clients", "--to \(Self.server) --act hold --count 50", in: pair.client)
                try clients.tell("send 10")
                try clients.tell("close 0")
                // The same leak in a program that may open few descriptors.
                let narrow = try FaultMaker(
                    "stream",
                    [
                        "--name", "narrow", "--port", "9001", "--act", "hold", "--descriptors",
                        "220",
                    ],
                    in: pair.server)
                let others = try FaultMaker(
                    "stream",
                    [
                        "--to", Self.server, "--port", "9001", "--count", "200", "--act", "hold",
                    ], in: pair.client)
                try others.tell("close 0")
                // A pool of idle connections, closed by the peers after a minute of silence.
                let pool = try FaultMaker(
                    "stream", ["--port", "9002", "--act", "hold"], in: pair.server)
                let peers = try FaultMaker(
                    "stream",
                    ["--to", Self.server, "--port", "9002", "--count", "60", "--act", "hold"],
                    in: pair.client)
                try peers.tell("send 10")
                let young = try pair.server.snapshot()
                let services = try #require(young.sockets.flows?.value?.services)
                let counts = try #require(services.first { $0.port == 9_000 }?.counts)
                #expect(counts["close_wait"] == 50)
                #expect(counts["close_wait_old"] == 0)
                try expectHealthy(pair.server, judged: ["CLOSE101"])
                sleep(61)
                try peers.tell("close 0")
                let (report, status) = try pair.server.check()
                let findings = report.findings(of: "CLOSE101")
                #expect(findings.map(\.level) == ["critical", "warning"])
                #expect(status == 1)
                let worst = try #require(findings.first)
                #expect(worst.message.contains("narrow (pid \(narrow.pid))"))
                #expect(worst.message.contains("it may open 220"))
                #expect(worst.fix.settings == [])
                let finding = try #require(findings.last)
                #expect(finding.message.contains("50 connections of port 9000"))
                #expect(finding.message.contains("leaker (pid \(service.pid))"))
                #expect(finding.message.contains("50 were not even read"))
                #expect(finding.fix.settings == [])
                peers.stop()
                pool.stop()
                others.stop()
                narrow.stop()
                clients.stop()
                service.stop()
            }
        }
    }
}
