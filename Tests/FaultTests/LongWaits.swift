internal import Evidence
internal import TestSupport
internal import Testing

/// Faults that stand only after a long time; their tests wait beside each other and all others.
///
/// Nothing here may fail because a wait becomes longer: the machine may be busy with other tests.
@Suite(
    "Faults that take their time", .leavesNothingBeside,
    .enabled(if: Machine.hasNamespaces, "needs root, iproute2 and network namespaces"))
struct LongWaits {
    private static let server = NamespacePair.serverIPv4
    /// Far more than any of these tests takes.
    private static let life = ["--life", "1800"]

    @Test(
        "programs that do not read are named on their side, and their peers wait on the other")
    func notReading() async throws {
        try await NamespacePair.beside { pair in
            var makers: [FaultMaker] = []
            for (number, family) in AddressFamily.all.enumerated() {
                let port = ["--port", "\(9000 + number)"] + Self.life
                makers.append(
                    try FaultMaker(
                        "stream",
                        family.service + ["--name", "idler\(number)", "--act", "hold"] + port,
                        in: pair.server))
                makers.append(
                    try FaultMaker(
                        "stream",
                        ["--name", "writer\(number)", "--to", family.address, "--act", "pour"]
                            + port, in: pair.client))
            }
            try await Task.sleep(for: .seconds(6))
            let here = try pair.server.check(until: "BUF105", naming: ["idler0", "idler1"])
            let finding = try onlyFinding(of: "BUF105", in: here)
            #expect(finding.level == "warning")
            #expect(finding.fix.kind == "application")
            #expect(finding.fix.settings == [])
            let there = try pair.client.check(until: "BUF104", naming: ["writer0", "writer1"])
            let waiting = try onlyFinding(of: "BUF104", in: there)
            #expect(waiting.level == "warning")
            #expect(waiting.fix.settings == [])
            let (hidden, _) = try pair.server.checkAsNobody()
            let unnamed = try onlyFinding(of: "BUF105", in: hidden)
            #expect(unnamed.level == "warning")
            #expect(unnamed.message.contains("an unseen process (inode"))
            for number in AddressFamily.all.indices {
                let (reader, writer) = (makers[2 * number], makers[2 * number + 1])
                #expect(finding.message.contains("idler\(number) (pid \(reader.pid))"))
                #expect(waiting.message.contains("writer\(number) (pid \(writer.pid))"))
                #expect(!unnamed.message.contains("idler\(number)"))
            }
            for maker in makers { maker.stop() }
        }
    }

    @Test("connections that a program does not close are told after a minute, with its name")
    func closeWait() async throws {
        try await NamespacePair.beside { pair in
            let service = try Self.stream("leaker", "--port 9000 --act hold", in: pair.server)
            let clients = try Self.stream(
                "clients", "--port 9000 --to \(Self.server) --act hold --count 50",
                in: pair.client)
            try clients.tell("send 10")
            try clients.tell("close 0")
            // The same leak in a program that may open few descriptors, through sockets of IPv6.
            let narrow = try Self.stream(
                "narrow", "--bind :: --dual-stack --port 9001 --act hold --descriptors 220",
                in: pair.server)
            let others = try Self.stream(
                "others", "--port 9001 --to \(Self.server) --count 200 --act hold",
                in: pair.client)
            try others.tell("close 0")
            // A pool of idle connections, closed by the peers after a minute of silence.
            let pool = try Self.stream("pool", "--port 9002 --act hold", in: pair.server)
            let peers = try Self.stream(
                "peers", "--port 9002 --to \(Self.server) --count 60 --act hold", in: pair.client)
            try peers.tell("send 10")
            let young = try pair.server.snapshot()
            let services = try #require(young.sockets.flows?.value?.services)
            let counts = try #require(services.first { $0.port == 9_000 }?.counts)
            #expect(counts["close_wait"] == 50)
            #expect(counts["close_wait_old"] == 0)
            // That 'narrow' is close to its limit is told at once.
            let early = try pair.server.check().report
            #expect(early.findings(of: "CLOSE101") == [])
            #expect(!early.undetermined.map(\.ruleID).contains("CLOSE101"))

            try await Task.sleep(for: .seconds(61))
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
            for maker in [peers, pool, others, narrow, clients, service] { maker.stop() }
        }
    }

    @Test(
        "probes that come later than tracking remembers are told, and earlier ones are not",
        .enabled(if: Machine.hasNFTables, "needs nftables"))
    func lateProbes() async throws {
        try await NamespacePair.beside { pair in
            try pair.client.load(
                "table ip f { chain i { type filter hook input priority 0; "
                    + "ct state invalid drop; }; }")
            try pair.client.set("netfilter/nf_conntrack_tcp_timeout_established", to: "9000")
            let service = try Self.stream("service", "--port 9000 --act hold", in: pair.server)
            let to = "--port 9000 --to \(Self.server) --act hold --count 3 --keepalive"
            let late = try Self.stream("late", "\(to) 20000", in: pair.client)
            let early = try Self.stream("early", "\(to) 7200", in: pair.client)
            try await Task.sleep(for: .seconds(61))
            let report = try pair.client.check(until: "KEEP102")
            let finding = try onlyFinding(of: "KEEP102", in: report)
            #expect(finding.level == "warning")
            #expect(finding.message.contains("late (pid \(late.pid))"))
            #expect(!finding.message.contains("early"))
            #expect(finding.fix.kind == "application")
            #expect(finding.fix.settings == [])
            late.stop()
            try expectHealthy(pair.client, judged: ["KEEP102"])
            for maker in [early, service] { maker.stop() }
        }
    }

    @Test("silent connections without keepalive are told after five minutes, with their program")
    func noKeepalive() async throws {
        try await NamespacePair.beside { pair in
            let service = try Self.stream(
                "service", "--bind :: --dual-stack --port 9000 --act hold", in: pair.server)
            let hold = "--port 9000 --act hold --count"
            let silent = try Self.stream(
                "silent", "--to \(Self.server) \(hold) 12", in: pair.client)
            let silent6 = try Self.stream(
                "silent6", "--to \(NamespacePair.serverIPv6) \(hold) 12", in: pair.client)
            let few = try Self.stream(
                "few", "--to \(NamespacePair.otherServerIPv4) \(hold) 9", in: pair.client)
            let probing = try Self.stream(
                "probing", "--to \(NamespacePair.otherServerIPv4) \(hold) 12 --keepalive 7200",
                in: pair.client)
            try expectHealthy(pair.client, judged: ["KEEP101"])
            #expect(try pair.client.check().report.findings(of: "KEEP101") == [])

            try await Task.sleep(for: .seconds(301))
            let (report, status) = try pair.client.check()
            #expect(status == 0)
            let findings = report.findings(of: "KEEP101")
            #expect(findings.map(\.level) == ["info", "info"])
            #expect(findings.map(\.fix.settings) == [[], []])
            for (address, program) in [
                (Self.server, silent), (NamespacePair.serverIPv6, silent6),
            ] {
                let own = findings.filter { $0.message.contains("of \(address) port 9000") }
                #expect(own.count == 1)
                #expect(own.first?.message.contains("12 connections") == true)
                #expect(own.first?.message.contains("(pid \(program.pid))") == true)
            }
            let there = try pair.server.check().report
            let passive = try onlyFinding(of: "KEEP101", in: there)
            #expect(passive.message.contains("45 connections of port 9000"))
            #expect(passive.message.contains("service (pid \(service.pid))"))
            let (hidden, _) = try pair.client.checkAsNobody()
            #expect(hidden.findings(of: "KEEP101").count == 2)
            #expect(!hidden.findings(of: "KEEP101").contains { $0.message.contains("silent (pid") })
            for maker in [probing, few, silent6, silent, service] { maker.stop() }
        }
    }

    @Test("a test that fails while others wait leaves no namespace and no process")
    func afterAnError() async throws {
        struct Mishap: Error, Equatable {}
        var names: [String] = []
        await #expect(throws: Mishap()) {
            try await NamespacePair.beside { pair in
                names = [pair.client.name, pair.server.name]
                let service = try Self.stream("service", "--port 9999 --act hold", in: pair.server)
                #expect(Set(names).isSubset(of: Namespace.besideOthers))
                #expect(FaultMaker.besideOthers.contains { $0.contains("--port 9999") })
                try withExtendedLifetime(service) { throw Mishap() }
            }
        }
        #expect(Set(names).intersection(Namespace.besideOthers) == [])
        #expect(!FaultMaker.besideOthers.contains { $0.contains("--port 9999") })
    }

    private static func stream(
        _ name: String, _ words: String, in namespace: Namespace
    ) throws -> FaultMaker {
        try FaultMaker(
            "stream", ["--name", name] + words.split(separator: " ").map(String.init) + life,
            in: namespace)
    }
}
