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

        @Test("segments that find their socket held by its program are told, and no others")
        func holding() throws {
            try NamespacePair.with { pair in
                try pair.server.set("ipv4/tcp_rmem", to: "4096 16384 16384")
                let holder = try FaultMaker("holder", ["--port", "8080"], in: pair.server)
                guard holder.ready.error == nil else {
                    print("note: this kernel has no userfaultfd, so that no socket is held")
                    return
                }
                let forger = try FaultMaker(
                    "forger",
                    ["--to", Self.server, "--port", "8080", "--what", "data"], in: pair.client)
                try expectHealthy(pair.server, judged: ["BUF102", "BUF106"], ["--sample", "1"])
                try holder.tell("hold 1")
                let (report, status) = try pair.server.check(["--sample", "3"])
                let finding = try onlyFinding(of: "BUF106", in: report)
                #expect(finding.level == "warning")
                #expect(finding.message.contains("0 for want of memory"))
                #expect(finding.fix.kind == "application")
                #expect(report.findings(of: "BUF102") == [])
                #expect(status == 0)
                forger.stop()
                holder.stop()
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
            "answers that get lost are told by port, and clients that may be silent are no loss",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func lostAnswers() throws {
            try NamespacePair.with { patient in
                // Its clients are as silent, and wait at the same time.
                let deferring = try FaultMaker(
                    "service", ["--port", "9000", "--backlog", "512", "--silent", "30"],
                    in: patient.server)
                let silent = try FaultMaker(
                    "client",
                    ["--to", Self.server, "--port", "9000", "--count", "12", "--how", "knock"],
                    in: patient.client)
                try Self.lostAnswers()
                let states = try patient.server.socketStates(family: 4)
                #expect(states["SYN-RECV"] == 12)
                try expectHealthy(patient.server, judged: ["LISTEN111"])
                silent.stop()
                deferring.stop()
            }
        }

        private static func lostAnswers() throws {
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
    }
}
