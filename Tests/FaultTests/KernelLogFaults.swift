internal import Evidence
internal import Foundation
internal import Glibc
internal import TestSupport
internal import Testing

extension KernelFaults {
    /// What the kernel writes about a fault.
    ///
    /// The log is the machine's and keeps the lines of former runs, so that the ports differ from test
    /// to test and mostly from run to run. A line may be left out when others wrote many just before.
    @Suite(
        "The kernel log",
        .enabled(
            if: Machine.readsKernelLog && Machine.hasNFTables,
            "needs /dev/kmsg, CAP_SYSLOG and nftables"))
    struct KernelLogs {
        @Test("a SYN flood is told with its port and time, once, and only as information")
        func flood() throws {
            try Self.flooded { pair, service, port in
                let (report, status) = try pair.server.check()
                let finding = try onlyFinding(of: "HOST101", in: report)
                #expect(finding.level == "info")
                #expect(finding.fix.settings == [])
                #expect(
                    finding.message.contains(
                        "'Possible SYN flooding, Sending cookies' on port \(port) (lines: "),
                    "\(finding.message)")
                let logged = try #require(try pair.server.snapshot().network?.kernelLog?.value)
                #expect(logged.map(\.kind) == [.synCookies])
                #expect(logged.map(\.ports) == [[Int64(port)]])
                #expect(logged.allSatisfy { $0.count > 0 && $0.age < 120 })
                #expect(status == 0)

                // The client has no such counter, and does not even look.
                let other = try pair.client.snapshot().network?.kernelLog
                #expect(other == .observed([], from: "counters of what it would tell"))
                #expect(try pair.client.check().report.findings(of: "HOST101") == [])

                try Self.expectClosed(to: pair.server)

                // Without a listener there, the line may be that of another namespace.
                service.stop()
                #expect(try pair.server.check().report.findings(of: "HOST101") == [])
            }
        }

        @Test("connection attempts that are dropped for want of cookies are another line")
        func dropped() throws {
            try Self.flooded(cookies: "0") { pair, _, port in
                let report = try pair.server.check().report
                let finding = try onlyFinding(of: "HOST101", in: report)
                #expect(finding.message.contains("Dropping request' on port \(port) (lines: "))
                #expect(report.findings(of: "LISTEN107").map(\.level) == ["critical"])
            }
        }

        @Test("a service that keeps up is healthy, and the log stays closed")
        func healthy() throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "64", "--serve", "last"],
                    in: pair.server)
                let clients = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "30",
                        "--how", "hold",
                    ], in: pair.client)
                try expectHealthy(pair.server, judged: ["HOST101"])
                let log = try pair.server.snapshot().network?.kernelLog
                #expect(log == .observed([], from: "counters of what it would tell"))
                clients.stop()
                service.stop()
            }
        }

        /// An ordinary user is not told what the log holds, where the machine keeps it closed.
        private static func expectClosed(to server: Namespace) throws {
            let restricted = try String(
                contentsOfFile: "/proc/sys/kernel/dmesg_restrict", encoding: .utf8)
            let (report, _) = try server.checkAsNobody()
            let missing = report.undetermined.filter { $0.ruleID == "HOST101" }.flatMap(\.missing)
            if restricted.hasPrefix("0") {
                #expect(missing == [])
            } else {
                #expect(report.findings(of: "HOST101") == [])
                #expect(missing.contains { $0.contains("CAP_SYSLOG") }, "\(missing)")
            }
        }

        /// A listener whose queue of half-open connections has run over, once the log says so.
        private static func flooded(
            cookies: String = "1",
            _ body: (NamespacePair, _ service: FaultMaker, _ port: Int) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                try pair.server.set("ipv4/tcp_syncookies", to: cookies)
                // Answers get lost, so that connections stay half open.
                try pair.client.load(
                    "table ip t { chain i { type filter hook input priority 0; "
                        + "tcp flags & (syn|ack) == syn|ack drop; }; }")
                // The kernel writes a line once for each listener, and ten of all kinds in 5 s.
                let first = (cookies == "1" ? 10_000 : 20_000) + Int(getpid()) % 2_000 * 4
                for port in first..<first + 4 {
                    let before = try lines(about: port)
                    let service = try FaultMaker(
                        "service", ["--port", "\(port)", "--backlog", "8", "--serve", "last"],
                        in: pair.server)
                    let clients = try FaultMaker(
                        "client",
                        [
                            "--to", NamespacePair.serverIPv4, "--port", "\(port)", "--count", "30",
                            "--how", "knock", "--settle", "0.3",
                        ], in: pair.client)
                    defer {
                        clients.stop()
                        service.stop()
                    }
                    if try lines(about: port) > before { return try body(pair, service, port) }
                    sleep(6)
                }
                Issue.record("the kernel wrote no line about any of four listeners")
            }
        }

        private static func lines(about port: Int) throws -> Int {
            try Program.output(["dmesg"]).split(separator: "\n")
                .count { $0.contains("SYN flooding on port 0.0.0.0:\(port).") }
        }
    }
}
