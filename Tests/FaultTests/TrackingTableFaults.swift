internal import Evidence
internal import Glibc
internal import TestSupport
internal import Testing

extension KernelFaults {
    /// The limit is the machine's and the count a namespace's own, so a table is filled for real.
    @Suite("Full connection tracking", .enabled(if: Machine.hasNFTables, "needs nftables"))
    struct FullTracking {
        /// More entries than this would cost too much time and memory.
        private static let most = 300_000
        private static let limits = ["KEEP104", "CT101"]
        private static let chosen = ["--select", limits.joined(separator: ",")]

        @Test("a table that fills up is told in time, and is critical when it is nearly full")
        func filling() throws {
            try Self.tracking("established") { namespace, tracker, limit in
                try tracker.tell("fill \(limit * 6 / 10)")
                try expectHealthy(namespace, judged: ["CT101", "CT104"])
                try tracker.tell("fill \(limit * 82 / 100)")
                let early = try namespace.check()
                let finding = try onlyFinding(of: "CT101", in: early.report)
                #expect(finding.level == "warning")
                #expect(early.status == 0)
                #expect(finding.message.contains("\(limit * 82 / 100) of \(limit) connections"))
                try tracker.tell("fill \(limit * 96 / 100)")
                let late = try namespace.check()
                let full = try onlyFinding(of: "CT101", in: late.report)
                #expect(full.level == "critical")
                #expect(late.status == 1)
                #expect(full.fix.settings.map(\.key).contains("net.netfilter.nf_conntrack_max"))
            }
        }

        @Test(
            "a full table is found in the log of the machine by the namespace that the line names",
            .enabled(if: Machine.readsKernelLog, "needs /dev/kmsg and CAP_SYSLOG"))
        func logged() throws {
            try Self.tracking("established") { namespace, tracker, limit in
                try tracker.tell("fill \(limit)")
                #expect(try namespace.check().report.findings(of: "HOST101") == [])
                // The kernel writes ten lines of all kinds in 5 s.
                for _ in 0..<4 {
                    try Program.output(namespace.command(["/usr/bin/python3", "-c", Self.call]))
                    let inode = try #require(
                        try namespace.snapshot().host.namespace.value?
                            .prefix { $0 != "]" }.dropFirst("net:[".count))
                    let log = try Program.output(["dmesg"])
                    // Kernels before 6.18 do not say which namespace it is.
                    guard log.contains("table full in netns \(inode),") else {
                        sleep(6)
                        continue
                    }
                    let report = try namespace.check().report
                    let finding = try onlyFinding(of: "HOST101", in: report)
                    #expect(finding.level == "info")
                    #expect(
                        finding.message.contains(
                            "'nf_conntrack: table full, dropping packet' (lines: "))
                    #expect(report.findings(of: "CT101").map(\.level) == ["critical"])
                    return
                }
                print("note: the kernel wrote no line that names the namespace")
            }
        }

        @Test("connections that stay are told when as many can hardly be tracked, and once")
        func crowd() throws {
            try Self.tracking("established") { namespace, tracker, limit in
                try namespace.ip("route add local 10.99.0.0/16 dev lo")
                let crowd = try FaultMaker(
                    "crowd", ["--port", "1000", "--count", "\(limit * 71 / 100)"], in: namespace)
                guard crowd.ready.connected == limit * 71 / 100 else {
                    print("note: so many connections cannot be held here")
                    return
                }
                // Connections that nobody tracks are no matter.
                try expectHealthy(namespace, judged: Self.limits, Self.chosen)
                try tracker.tell("fill \(limit * 71 / 100)")
                let (report, status) = try namespace.check(Self.chosen)
                let finding = try onlyFinding(of: "KEEP104", in: report)
                #expect(finding.level == "warning")
                #expect(finding.key == "net.netfilter.nf_conntrack_max")
                #expect(finding.message.contains("of \(limit) can be tracked"))
                #expect(report.findings(of: "CT101") == [])
                #expect(status == 0)
                try crowd.tell("leave 0")
                try expectHealthy(namespace, judged: Self.limits, Self.chosen)
                crowd.stop()
            }
        }

        @Test("a table that ended connections fill is told with what fills it")
        func ended() throws {
            try Self.tracking("time-wait") { namespace, tracker, limit in
                try tracker.tell("fill \(limit * 55 / 100)")
                let (report, _) = try namespace.check(["--select", "CT106"])
                let finding = try onlyFinding(of: "CT106", in: report)
                #expect(finding.level == "info")
                #expect(finding.message.contains("\(limit * 55 / 100) are over"))
                #expect(report.findings(atLeast: "warning") == [])
                #expect(try namespace.check().report.findings(of: "CT107") == [])
                try namespace.set("netfilter/nf_conntrack_acct", to: "1")
                let dear = try onlyFinding(of: "CT107", in: try namespace.check().report)
                #expect(dear.level == "info")
                #expect(dear.message.contains("counters of packets and bytes"))
            }
        }

        @Test("a table that silent connections fill is told with the timeout that keeps them")
        func silent() throws {
            // Two hours of five days are over.
            try Self.tracking("established", left: 424_800) { namespace, tracker, limit in
                try tracker.tell("fill \(limit * 4 / 10)")
                try expectHealthy(namespace, judged: ["CT105", "CT101"])
                try tracker.tell("fill \(limit * 6 / 10)")
                let (report, status) = try namespace.check()
                let finding = try onlyFinding(of: "CT105", in: report)
                #expect(finding.level == "warning")
                #expect(status == 0)
                #expect(finding.message.contains("of 16384 that were looked at 16384 are"))
                #expect(
                    finding.fix.settings.map(\.key)
                        == ["net.netfilter.nf_conntrack_tcp_timeout_established"])
                let result = try namespace.runAsNobody(["check", "--format", "json"])
                let nobody = try ReportDocument(parsing: result.stdout)
                let unknown = try #require(nobody.undetermined.first { $0.ruleID == "CT105" })
                #expect(unknown.missing.joined().contains("CAP_NET_ADMIN"))
            }
        }

        @Test("the same table of connections that were used a while ago is healthy")
        func used() throws {
            try Self.tracking("established", left: 429_000) { namespace, tracker, limit in
                try tracker.tell("fill \(limit * 6 / 10)")
                try expectHealthy(namespace, judged: ["CT105", "CT101"])
            }
        }

        @Test("translation is told when one destination takes most of the source ports")
        func translated() throws {
            try Self.tracking(
                "established", translation: "10.98.0.9", ruleset: Self.masquerading
            ) { namespace, tracker, limit in
                guard limit >= 50_000 else { return }
                try tracker.tell("fill 40000")
                try expectHealthy(namespace, judged: ["NAT104"])
                try tracker.tell("fill 46000")
                let (report, _) = try namespace.check(["--select", "NAT,CT"])
                let finding = try onlyFinding(of: "NAT104", in: report)
                #expect(finding.level == "warning")
                #expect(finding.message.contains("46000 tcp connections are translated"))
                #expect(
                    finding.message.contains("to 10.98.0.9 on their way to 10.97.0.1 port 80"))
                #expect(finding.fix.settings == [])
            }
        }

        /// One packet of a new connection; its loss is no error here.
        private static let call = """
            import socket
            caller = socket.socket()
            caller.setblocking(False)
            caller.connect_ex(("127.0.0.1", 9))
            """
        private static let masquerading =
            "table ip n { chain p { type nat hook postrouting priority 100; masquerade; }; }"
        private static let filtering =
            "table ip f { chain i { type filter hook input priority 0; ct state invalid drop; }; }"

        /// A namespace that tracks connections; nothing is done where its table is too large.
        private static func tracking(
            _ state: String, left seconds: Int = 120, translation address: String? = nil,
            ruleset: String = filtering,
            _ body: (_ namespace: Namespace, _ tracker: FaultMaker, _ limit: Int) throws -> Void
        ) throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            try Program.output(namespace.command(["nft", ruleset]))
            let text = try Program.output(
                namespace.command(["cat", "/proc/sys/net/netfilter/nf_conntrack_max"]))
            let limit = try #require(Int(text.filter(\.isNumber)))
            guard limit <= most else { return }
            let tracker = try FaultMaker(
                "tracker",
                ["--port", "80", "--state", state, "--timeout", "\(seconds)"]
                    + (address.map { ["--translate-to", $0] } ?? []), in: namespace)
            try body(namespace, tracker, limit)
            tracker.stop()
        }
    }
}
