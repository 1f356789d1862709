internal import Evidence
internal import Glibc
internal import TestSupport
internal import Testing

extension KernelFaults {
    /// Transfers over a path of 40 ms; each with the same transfer without the fault.
    @Suite("Connections over a long path", .enabled(if: Machine.hasTUN, "needs /dev/net/tun"))
    struct LongPath {
        private static let far = "10.98.1.2"
        private static let farIPv6 = "fd98:1::2"

        private static func with(
            _ path: [String], server act: String, _ more: [String] = [], clients: Int = 1,
            settings: [(side: WritableSide, path: String, value: String)] = [],
            _ body: (NamespacePair, _ clients: FaultMaker) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                for setting in settings {
                    let namespace = setting.side == .client ? pair.client : pair.server
                    try namespace.set(setting.path, to: setting.value)
                }
                let path = try FaultMaker(
                    "path", ["--far", pair.server.name] + path, in: pair.client)
                let server = try FaultMaker(
                    "stream", ["--name", "sink", "--port", "9000", "--act", act] + more,
                    in: pair.server)
                let clients = try FaultMaker(
                    "stream",
                    [
                        "--name", "source", "--to", far, "--port", "9000", "--count", "\(clients)",
                        "--act", "pour",
                    ], in: pair.client)
                try body(pair, clients)
                clients.stop()
                server.stop()
                path.stop()
            }
        }

        private enum WritableSide { case client, server }

        private static let wide = "4096 131072 33554432"
        private static let narrow = "4096 131072 131072"

        @Test(
            "a small tcp_rmem is blamed where it is set, and the other side is told to look there")
        func receiveBuffer() throws {
            try Self.with(
                [], server: "read",
                settings: [(.server, "ipv4/tcp_rmem", Self.narrow)]
            ) { pair, _ in
                sleep(2)
                let (report, status) = try pair.server.check(["--sample", "1"])
                let finding = try onlyFinding(of: "FLOW102", in: report)
                #expect(finding.level == "warning")
                #expect(status == 0)
                #expect(finding.message.contains("128 KiB"))
                let setting = try #require(finding.fix.settings.first)
                #expect(setting.key == "net.ipv4.tcp_rmem")
                #expect(["4096 131072 262144", "4096 131072 524288"].contains(setting.value))
                #expect(report.findings(of: "FLOW103") == [])

                let sender = try pair.client.check(["--sample", "1"]).report
                let waiting = try onlyFinding(of: "FLOW101", in: sender)
                #expect(waiting.level == "info")
                #expect(waiting.fix.settings == [])
                #expect(waiting.fix.text.contains("source (pid"))
                #expect(sender.findings(of: "FLOW104") == [])
            }
        }

        @Test("a small tcp_wmem is blamed where it is set, after two looks")
        func sendBuffer() throws {
            try Self.with(
                [], server: "read",
                settings: [
                    (.client, "ipv4/tcp_wmem", "4096 16384 131072"),
                    (.server, "ipv4/tcp_rmem", Self.wide),
                ]
            ) { pair, _ in
                sleep(2)
                let (report, _) = try pair.client.check(["--sample", "1"])
                let finding = try onlyFinding(of: "FLOW104", in: report)
                #expect(finding.level == "warning")
                #expect(finding.fix.settings.first?.key == "net.ipv4.tcp_wmem")
                #expect(report.findings(of: "FLOW101") == [])
                let single = try pair.client.check().report
                #expect(single.findings(of: "FLOW104") == [])
            }
        }

        @Test("buffers that fit the path are not blamed on either side")
        func wideBuffers() throws {
            // Without a rate no buffer fits: what holds a path of any width back is the buffer.
            try Self.with(
                ["--rate", "50e6"], server: "read",
                settings: [
                    (.client, "ipv4/tcp_wmem", "4096 16384 33554432"),
                    (.server, "ipv4/tcp_rmem", Self.wide),
                ]
            ) { pair, _ in
                sleep(2)
                let rules = ["FLOW101", "FLOW105", "BUF105"]
                try expectHealthy(pair.client, judged: rules, ["--sample", "1"])
                try expectHealthy(pair.server, judged: rules, ["--sample", "1"])
            }
        }

        @Test("a buffer that a program fixed is blamed on it, beside one that tcp_rmem holds")
        func fixedBuffer() throws {
            try Self.with(
                [], server: "read", settings: [(.server, "ipv4/tcp_rmem", "4096 131072 262144")]
            ) { pair, _ in
                let fixed = try FaultMaker(
                    "stream",
                    [
                        "--name", "fixed", "--bind", "::", "--port", "9001", "--act", "read",
                        "--receive-buffer", "32768",
                    ], in: pair.server)
                let client = try FaultMaker(
                    "stream", ["--to", Self.farIPv6, "--port", "9001", "--act", "pour"],
                    in: pair.client)
                let report = try pair.server.check(until: "FLOW103", ["--sample", "1"])
                let finding = try onlyFinding(of: "FLOW103", in: report)
                #expect(finding.level == "warning")
                #expect(finding.message.contains("a receive buffer of 64 KiB"))
                #expect(
                    finding.message.contains("fixed (pid \(fixed.pid)), \(Self.farIPv6) port 9001"))
                #expect(!finding.message.contains("port 9000"))
                #expect(finding.fix.kind == "application")
                #expect(finding.fix.settings == [])
                let narrow = try onlyFinding(of: "FLOW102", in: report)
                #expect(narrow.message.contains("\(Self.far) port 9000"))
                #expect(!narrow.message.contains("port 9001"))
                #expect(narrow.fix.settings.map(\.key) == ["net.ipv4.tcp_rmem"])

                let (hidden, _) = try pair.server.checkAsNobody(["--sample", "1"])
                let unnamed = try onlyFinding(of: "FLOW103", in: hidden)
                #expect(unnamed.message.contains("an unseen process (inode"))
                #expect(!unnamed.message.contains("fixed"))
                client.stop()
                fixed.stop()
            }
        }

        @Test("loss that holds connections back is told as that, and no buffer is blamed")
        func loss() throws {
            try Self.with(["--lose", "60"], server: "read", clients: 12) { pair, source in
                let report = try pair.client.check(until: "FLOW105", ["--sample", "1"])
                let finding = try onlyFinding(of: "FLOW105", in: report)
                #expect(finding.level == "info")
                #expect(finding.message.contains("holds connections back, not buffers"))
                #expect(finding.message.contains("\(Self.far) port 9000"))
                #expect(finding.fix.settings == [])
                #expect(report.findings(of: "FLOW101") == [])
                #expect(report.findings(of: "FLOW104") == [])
                // What is lost is counted for all of them, whichever the window holds just now.
                let counted = try pair.client.check(until: "LOSS101", ["--sample", "1"])
                #expect(try onlyFinding(of: "LOSS101", in: counted).level == "warning")
                #expect(counted.findings(atLeast: "warning").map(\.ruleID) == ["LOSS101"])
            }
        }

        @Test(
            "far more in flight than the path holds is told, and what fits it is not",
            arguments: [("33554432", true), ("262144", false)])
        func queue(most: String, told: Bool) throws {
            try Self.with(
                ["--rate", "5e6"], server: "read",
                settings: [
                    (.client, "ipv4/tcp_wmem", "4096 16384 \(most)"),
                    (.server, "ipv4/tcp_rmem", Self.wide),
                ]
            ) { pair, _ in
                guard told else {
                    sleep(3)
                    let (report, status) = try pair.client.check()
                    #expect(report.findings(of: "FLOW106") == [])
                    #expect(report.undetermined.filter { $0.ruleID == "FLOW106" } == [])
                    #expect(status == 0)
                    return
                }
                sleep(1)
                let report = try pair.client.check(until: "FLOW106", ["--sample", "1"])
                let finding = try onlyFinding(of: "FLOW106", in: report)
                #expect(finding.level == "info")
                #expect(finding.message.contains("\(Self.far) port 9000"))
                #expect(finding.fix.settings == [])
                #expect(report.findings(atLeast: "warning") == [])
            }
        }

        @Test("large packets that vanish are told from a peer that is gone")
        func blackHole() throws {
            try Self.with(
                ["--largest", "1300"], server: "read", ["--bind", "::", "--dual-stack"], clients: 3
            ) { pair, _ in
                let further = try FaultMaker(
                    "stream",
                    ["--to", Self.farIPv6, "--port", "9000", "--count", "3", "--act", "pour"],
                    in: pair.client)
                let small = try [Self.far, Self.farIPv6].map { address in
                    let maker = try FaultMaker(
                        "stream", ["--to", address, "--port", "9000", "--act", "hold"],
                        in: pair.client)
                    try maker.tell("send 100")
                    return maker
                }
                sleep(4)
                let (report, status) = try pair.client.check()
                #expect(status == 1)
                let findings = report.findings(of: "MTU101")
                #expect(findings.map(\.level) == ["critical", "critical"])
                for (finding, network) in zip(findings, ["10.98.1.0/24", "fd98:1::/48"]) {
                    #expect(finding.message.contains("3 connections to \(network)"))
                    let setting = try #require(finding.fix.settings.first)
                    #expect(setting.key == "net.ipv4.tcp_mtu_probing")
                    #expect(setting.value == "1")
                }
                #expect(report.findings(of: "CLOSE106") == [])

                try pair.client.set("ipv4/tcp_mtu_probing", to: "1")
                #expect(try pair.client.check().report.findings(of: "MTU101") == [])
                for maker in small + [further] { maker.stop() }
            }
        }
    }
}
