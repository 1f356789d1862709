internal import TestSupport
internal import Testing

extension KernelFaults {
    /// What no TCP would send, or nobody who knows the key.
    @Suite("Forged segments")
    struct Forged {
        @Test(
            "are told by what they are, and are over when they stop",
            arguments: [
                ("syn", "SEC101", "info"), ("checksum", "NIC101", "warning"),
                ("stale", "PATH101", "info"), ("beyond", "TS103", "info"),
                ("old-stamp", "TS102", "info"),
            ])
        func kind(what: String, rule: String, level: String) throws {
            try Self.forging(what) { server, _, forger in
                let (report, _) = try server.check(["--sample", "1"])
                #expect(try onlyFinding(of: rule, in: report).level == level)
                for other in ["SEC101", "NIC101", "TS102"] where other != rule {
                    #expect(report.findings(of: other) == [])
                }
                forger.stop()
                try expectHealthy(
                    server, judged: ["SEC101", "NIC101", "SEC103", rule], ["--sample", "1"])
            }
        }

        @Test(
            "handshakes that echo a time which was never sent are told by their counter",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func echo() throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "512", "--serve", "last"],
                    in: pair.server)
                // The kernel of the client would refuse the answers to what it has not begun.
                try pair.client.load(
                    "table ip t { chain i { type filter hook input priority 0; "
                        + "tcp dport >= 61000 drop; }; }")
                let forger = try FaultMaker(
                    "forger",
                    ["--to", NamespacePair.serverIPv4, "--port", "8080", "--what", "echo"],
                    in: pair.client)
                let (report, status) = try pair.server.check(["--sample", "1"])
                let finding = try onlyFinding(of: "TS103", in: report)
                #expect(finding.level == "info")
                #expect(finding.message.contains("or lay beyond the window (0)"))
                #expect(status == 0)
                forger.stop()
                try expectHealthy(pair.server, judged: ["TS103"], ["--sample", "1"])
                service.stop()
            }
        }

        @Test("segments that a socket throws away are told with its program and its peer")
        func drops() throws {
            try Self.forging("stale") { server, service, forger in
                let (report, status) = try server.check(["--sample", "1"])
                let finding = try onlyFinding(of: "BUF103", in: report)
                #expect(finding.level == "info")
                #expect(finding.message.contains("billing (pid \(service.pid))"))
                #expect(finding.message.contains("\(NamespacePair.serverIPv4) port 8080"))
                #expect(finding.fix.settings == [])
                #expect(status == 0)
                let (hidden, _) = try server.checkAsNobody(["--sample", "1"])
                let unnamed = try onlyFinding(of: "BUF103", in: hidden)
                #expect(unnamed.message.contains("an unseen process (inode"))
                forger.stop()
                try expectHealthy(server, judged: ["BUF103"], ["--sample", "1"])
            }
        }

        @Test("a receive queue full of holes is told as data that is thrown away")
        func holes() throws {
            try Self.forging("holes", settings: [("ipv4/tcp_rmem", "4096 16384 16384")]) {
                server, _, forger in
                let report = try server.check(until: "BUF102", ["--sample", "1"])
                let finding = try onlyFinding(of: "BUF102", in: report)
                #expect(finding.level == "warning")
                #expect(finding.message.contains("received data was thrown away"))
                #expect(finding.fix.settings == [])
                #expect(report.findings(of: "BUF106") == [])
                forger.stop()
                try expectHealthy(server, judged: ["BUF102", "BUF106"], ["--sample", "1"])
            }
        }

        @Test(
            "acknowledgements of what was never sent are told by the side that sends",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func unsent() throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "stream", ["--port", "8080", "--act", "pour"], in: pair.server)
                // Data has to be on its way, and stays so for as long as nothing comes through.
                try pair.client.load(
                    "table ip t { chain i { type filter hook input priority 0; "
                        + "tcp sport 8080 meta length > 100 drop; }; }")
                let forger = try FaultMaker(
                    "forger",
                    ["--to", NamespacePair.serverIPv4, "--port", "8080", "--what", "sack"],
                    in: pair.client)
                let (report, _) = try pair.server.check(["--sample", "1"])
                let finding = try onlyFinding(of: "LOSS105", in: report)
                #expect(finding.level == "warning")
                #expect(finding.message.contains("were taken back (0)"))
                #expect(finding.fix.settings == [])
                forger.stop()
                try pair.client.load("flush ruleset")
                try expectHealthy(pair.server, judged: ["LOSS105"], ["--sample", "1"])
                service.stop()
            }
        }

        @Test(
            "acknowledgements of nothing are told as bad cookies by a service that sends cookies",
            arguments: [("2", true), ("1", false)])
        func cookies(syncookies: String, told: Bool) throws {
            try Self.forging("unknown", settings: [("ipv4/tcp_syncookies", syncookies)]) {
                server, _, forger in
                let (report, _) = try server.check(["--sample", "1"])
                #expect(report.findings(of: "LISTEN110").map(\.level) == (told ? ["info"] : []))
                // Either way each of them is refused.
                #expect(try onlyFinding(of: "CLOSE108", in: report).level == "info")
                let louder = report.findings(atLeast: "warning").map(\.ruleID)
                #expect(louder == (told ? ["LISTEN008"] : []))
                forger.stop()
            }
        }

        @Test(
            "clients without the key of a service are told, and one that has it is not",
            arguments: [["--key", "wrong"], [], ["--key", "right"]])
        func key(words: [String]) throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service",
                    [
                        "--port", "179", "--backlog", "512", "--serve", "last", "--key", "right",
                        "--signed-by", "10.98.0.1",
                    ], in: pair.server)
                guard service.ready.error == nil else {
                    print("note: this kernel signs nothing, so that wrong keys are not tried")
                    return
                }
                let client = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "179", "--count", "1",
                        "--how", "knock", "--every", "0.05",
                    ] + words, in: pair.client)
                if words.contains("right") {
                    try expectHealthy(pair.server, judged: ["SEC103"], ["--sample", "1"])
                } else {
                    let (report, status) = try pair.server.check(["--sample", "1"])
                    let finding = try onlyFinding(of: "SEC103", in: report)
                    #expect(finding.level == "warning")
                    #expect(finding.fix.kind == "application")
                    #expect(status == 0)
                }
                client.stop()
                service.stop()
            }
        }

        /// A service, and a client that opens a connection and sends what nobody should.
        private static func forging(
            _ what: String, settings: [(path: String, value: String)] = [],
            _ body: (_ server: Namespace, _ service: FaultMaker, _ forger: FaultMaker) throws ->
                Void
        ) throws {
            try NamespacePair.with { pair in
                for setting in settings { try pair.server.set(setting.path, to: setting.value) }
                let service = try FaultMaker(
                    "service",
                    [
                        "--name", "billing", "--port", "8080", "--backlog", "8", "--serve",
                        "last",
                    ], in: pair.server)
                let forger = try FaultMaker(
                    "forger",
                    ["--to", NamespacePair.serverIPv4, "--port", "8080", "--what", what],
                    in: pair.client)
                try body(pair.server, service, forger)
                forger.stop()
                service.stop()
            }
        }
    }
}
