internal import Evidence
internal import Foundation
internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Routes, links and neighbours")
    struct NetworkTables {
        @Test("a default route is found with every metric, and others are counted")
        func routes() throws {
            try NamespacePair.with { pair in
                try Self.route(
                    pair.client,
                    "default via 10.98.0.2 metric 5 mtu lock 1300 advmss 1200 window 60000 "
                        + "initcwnd 20 initrwnd 30 rto_min 100ms quickack 1 congctl reno")
                try Self.route(pair.client, "10.5.0.0/16 via 10.98.0.2")
                try Self.route(pair.client, "10.6.0.0/16 via 10.98.0.2 mtu 1000")
                try Self.route(pair.client, "blackhole 10.7.0.0/16")
                let routes = try #require(try pair.client.snapshot().network?.routes?.value)
                #expect(routes.withMetrics == 2)
                #expect(routes.complete)
                #expect(routes.routes.filter { $0.family == "ipv4" }.count == 2)
                let route = try #require(routes.routes.first { $0.isDefault })
                var expected = NetworkRoute(
                    family: "ipv4", isDefault: true, table: 254, priority: 5, interface: "eth0")
                expected.mtu = 1_300
                expected.mtuLocked = true
                expected.advmss = 1_200
                expected.window = 60_000
                expected.initcwnd = 20
                expected.initrwnd = 30
                expected.rtoMin = 100
                expected.quickack = true
                expected.congestionControl = "reno"
                expected.metrics = true
                #expect(route == expected)
            }
        }

        @Test("links are told as they are, drivers included")
        func links() throws {
            try NamespacePair.with { pair in
                try Program.output([
                    "ip", "-n", pair.client.name, "link", "set", "eth0", "mtu", "1400",
                    "txqueuelen", "77",
                ])
                let links = try #require(try pair.client.snapshot().network?.links?.value)
                let cable = try #require(links.first { $0.name == "eth0" })
                #expect(cable.kind == "veth")
                #expect(cable.mtu == 1_400)
                #expect(cable.queueLength == 77)
                #expect(cable.up && cable.carrier && !cable.loopback)
                // Kernels before 5.6 have no such requests.
                if let offloads = cable.offloads {
                    #expect(Set(offloads.keys) == Set(NetworkLink.offloadNames))
                    #expect(offloads["tso"] == true)
                    #expect(offloads["lro"] == false)
                }
                if let speed = cable.speed { #expect(speed == 10_000) }
                try Program.output(["ip", "-n", pair.server.name, "link", "set", "eth0", "down"])
                let again = try #require(try pair.client.snapshot().network?.links?.value)
                #expect(again.first { $0.name == "eth0" }?.carrier == false)
            }
        }

        @Test("neighbours that may be collected are counted by family, permanent ones are not")
        func neighbours() throws {
            try NamespacePair.with { pair in
                for (address, state) in [
                    ("10.98.0.50", "reachable"), ("10.98.0.51", "stale"),
                    ("10.98.0.52", "permanent"), ("fd98::50", "reachable"),
                ] {
                    try Program.output([
                        "ip", "-n", pair.client.name, "neigh", "add", address, "lladdr",
                        "02:00:00:00:00:01", "dev", "eth0", "nud", state,
                    ])
                }
                let families = try #require(
                    try pair.client.snapshot().network?.neighbours?.value)
                #expect(families["ipv4"]?.entries == 2)
                #expect(families["ipv6"]?.entries == 1)
                let table = try #require(families["ipv4"]?.table)
                #expect(table.entries >= 3)
                #expect(table.threshold3 >= table.threshold2)
            }
        }

        @Test("a table that one namespace fills for the whole machine is told to the machine")
        func fullTable() throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            try namespace.ip("link add eth0 type veth peer name eth1")
            try namespace.ip("addr add 10.98.0.1/16 dev eth0")
            try namespace.ip("link set eth0 up")
            let before = try #require(
                try namespace.snapshot().network?.neighbours?.value?["ipv4"]?.table)
            let few = before.threshold3 / 5
            // A table that is used already, or a large one, is left alone.
            guard before.entries < few, before.threshold3 <= Self.mostNeighbours else { return }
            let empty = try Self.machine()
            #expect(empty.findings(atLeast: "warning") == [])
            #expect(try Self.blame().findings == [])
            // Room is left for others: nobody is refused an entry by this.
            let lines = (0..<before.threshold3 * 85 / 100 - before.entries).map { number in
                "neigh add 10.98.\(1 + number / 250).\(1 + number % 250) "
                    + "lladdr 02:00:00:00:00:01 dev eth0 nud reachable\n"
            }
            try Program.output(["ip", "-n", namespace.name, "-batch", "-"], input: lines.joined())
            let finding = try onlyFinding(of: "NEIGH101", in: try Self.machine())
            #expect(finding.level == "warning")
            #expect(finding.key == "net.ipv4.neigh.default.gc_thresh3")
            #expect(finding.message.contains("its limit is \(before.threshold3)"))
            #expect(finding.fix.caveat.contains("for all namespaces"))
            #expect(
                finding.fix.settings.contains { $0.key == "net.ipv4.neigh.default.gc_thresh3" })
            let blame = try onlyFinding(of: "NS103", in: try Self.blame())
            #expect(blame.message.hasPrefix("in network namespace \(namespace.name): "))
            #expect(blame.message.contains(" entries of the machine's IPv4 neighbour table"))
            // Inside a namespace nothing can be set, and nothing is told.
            #expect(try namespace.check().report.findings(of: "NEIGH101") == [])
            namespace.delete()
            // The kernel takes it apart in its own time.
            var emptied = try Self.machine()
            for _ in 0..<50 where !emptied.findings(atLeast: "warning").isEmpty {
                Thread.sleep(forTimeInterval: 0.1)
                emptied = try Self.machine()
            }
            #expect(emptied.findings(atLeast: "warning") == [])
        }

        /// More would cost too much time.
        private static let mostNeighbours = 20_000

        /// What is said of the machine's table.
        private static func machine() throws -> ReportDocument {
            try ReportDocument(
                parsing: try Tool.run(["check", "--select", "NEIGH101", "--format", "json"]).stdout)
        }

        /// Which namespace fills it.
        private static func blame() throws -> ReportDocument {
            try ReportDocument(
                parsing: try Tool.run(
                    ["check", "--all-netns", "--select", "NS103", "--format", "json"]
                ).stdout)
        }

        private static func route(_ namespace: Namespace, _ words: String) throws {
            try Program.output(
                ["ip", "-n", namespace.name, "route", "add"]
                    + words.split(separator: " ").map(String.init))
        }
    }

    @Suite("Connection tracking", .enabled(if: Machine.hasNFTables, "needs nftables"))
    struct ConnectionTracking {
        private static let connections = [
            "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "5", "--how", "hold",
        ]

        @Test("tracked connections are counted by state, and counters for anyone")
        func states() throws {
            try NamespacePair.with { pair in
                try Program.output(
                    pair.server.command([
                        "nft",
                        "table ip f { chain i { type filter hook input priority 0; "
                            + "ct state invalid drop; }; }",
                    ]))
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "8", "--serve", "last"],
                    in: pair.server)
                let client = try FaultMaker("client", Self.connections, in: pair.client)
                #expect(client.ready.connected == 5)
                let network = try #require(try pair.server.snapshot().network)
                let tracked = try #require(network.tracked?.value)
                #expect(tracked.counts["established"] == 5)
                #expect(tracked.counts["time_wait"] == 0)
                #expect(tracked.complete)
                let totals = try #require(network.tracking?.totals)
                #expect(totals.value?["drop"] == 0)

                let result = try pair.server.runAsNobody(["snapshot"])
                let snapshot = try JSONDecoder().decode(
                    Snapshot.self, from: Data(result.stdout.utf8))
                let open = try #require(snapshot.network?.tracking?.totals.value)
                #expect(open["drop"] == 0)
                #expect(Set(open.keys).isSubset(of: Set(totals.value?.keys ?? [:].keys)))
                #expect(snapshot.network?.tracked?.absence?.reason == .denied)
                client.stop()
                service.stop()
            }
        }
    }
}
