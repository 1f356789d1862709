internal import Evidence
internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Descriptors of a process", .enabled(if: Machine.seesProcesses, "sees a container only"))
    struct Descriptors {
        @Test("a program near its limit is told where its sockets are, and nowhere else")
        func nearLimit() throws {
            try Self.holding(most: 300) { pair, server in
                let (report, status) = try pair.server.check()
                let finding = try onlyFinding(of: "LIM102", in: report)
                #expect(finding.level == "warning")
                #expect(status == 0)
                #expect(finding.message.contains("keeper (pid \(server.pid)) has "))
                #expect(finding.message.contains("of 300 descriptors open, at least half of them"))
                let processes = try pair.server.snapshot().sockets.processes?.value
                #expect(processes?.map(\.pid) == [Int64(server.pid)])
                #expect((240...260).contains(processes?.first?.sockets ?? 0))
                #expect(finding.fix.kind == "application")
                #expect(finding.fix.settings == [])
                #expect(report.findings(of: "LISTEN103") == [])
                try expectHealthy(pair.client, judged: ["LIM102"])
            }
        }

        @Test("of many descriptors a sample tells what they are")
        func many() throws {
            try Self.holding(connections: 1_500, most: 1_600) { pair, server in
                _ = try onlyFinding(of: "LIM102", in: pair.server.check().report)
                let process = try #require(
                    try pair.server.snapshot().sockets.processes?.value?.first)
                #expect(process.pid == Int64(server.pid))
                #expect((1_500...1_520).contains(process.descriptors))
                let sockets = try #require(process.sockets)
                #expect((1_425...process.descriptors).contains(sockets))
            }
        }

        @Test("the same connections are healthy below a limit with room")
        func room() throws {
            try Self.holding(most: 1_000) { pair, _ in
                try expectHealthy(pair.server, judged: ["LIM102"])
            }
        }

        @Test("an ordinary user does not know whose descriptors are sockets, and is told so")
        func ordinaryUser() throws {
            try Self.holding(most: 300) { pair, _ in
                let result = try pair.server.runAsNobody(["check", "--format", "json"])
                #expect(result.status == 0)
                let report = try ReportDocument(parsing: result.stdout)
                #expect(report.findings(of: "LIM102") == [])
                let unknown = try #require(
                    report.undetermined.first { $0.ruleID == "LIM102" })
                #expect(unknown.missing.joined().contains("CAP_SYS_PTRACE"))
            }
        }

        /// A server that holds connections and may have so many descriptors.
        private static func holding(
            connections: Int = 250, most: Int,
            _ body: (_ pair: NamespacePair, _ server: FaultMaker) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                let server = try FaultMaker(
                    "stream",
                    [
                        "--name", "keeper", "--port", "9000", "--act", "hold", "--descriptors",
                        "\(most)",
                    ], in: pair.server)
                let clients = try FaultMaker(
                    "stream",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "9000", "--count",
                        "\(connections)",
                        "--act", "hold",
                    ], in: pair.client)
                #expect(clients.ready.connected == connections)
                try body(pair, server)
                clients.stop()
                server.stop()
            }
        }
    }
}
