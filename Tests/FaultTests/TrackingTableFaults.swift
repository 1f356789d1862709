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

        /// A namespace that tracks connections; nothing is done where its table is too large.
        private static func tracking(
            _ state: String,
            _ body: (_ namespace: Namespace, _ tracker: FaultMaker, _ limit: Int) throws -> Void
        ) throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            try Program.output(
                namespace.command([
                    "nft",
                    "table ip f { chain i { type filter hook input priority 0; "
                        + "ct state invalid drop; }; }",
                ]))
            let text = try Program.output(
                namespace.command(["cat", "/proc/sys/net/netfilter/nf_conntrack_max"]))
            let limit = try #require(Int(text.filter(\.isNumber)))
            guard limit <= most else { return }
            let tracker = try FaultMaker(
                "tracker", ["--port", "80", "--state", state], in: namespace)
            try body(namespace, tracker, limit)
            tracker.stop()
        }
    }
}
