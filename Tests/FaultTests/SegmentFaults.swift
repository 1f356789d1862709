internal import Evidence
internal import TestSupport
internal import Testing

extension KernelFaults {
    /// Who holds the segments of connections.
    @Suite("Segment sizes")
    struct Segments {
        private static let served = [NamespacePair.serverIPv4, NamespacePair.serverIPv6]

        /// What takes the MSS down on the way to one address of each family.
        private static let clamp = """
            table inet t { chain o {
              type filter hook output priority 0;
              ip saddr \(NamespacePair.serverIPv4) tcp flags syn tcp option maxseg size set 1240;
              ip6 saddr \(NamespacePair.serverIPv6) tcp flags syn tcp option maxseg size set 1240;
            }; }
            """

        @Test(
            "a device that lowers the MSS is told at the end that is held, by network",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func clamped() throws {
            try Self.streams(to: Self.served) { pair in
                try pair.server.load(Self.clamp)
            } body: { pair in
                let (report, status) = try pair.client.check()
                let finding = try onlyFinding(of: "MTU103", in: report)
                #expect(finding.level == "info")
                #expect(finding.fix.settings == [])
                for network in ["10.98.0.0/24", "fd98::/48"] {
                    #expect(finding.message.contains(network), "\(finding.message)")
                }
                #expect(status == 0)
                let (open, _) = try pair.client.checkAsNobody()
                #expect(open.findings(of: "MTU103").map(\.message) == [finding.message])
                #expect(try pair.server.check().report.findings(of: "MTU103") == [])
            }
        }

        @Test(
            "four connections are too few to tell",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func few() throws {
            try Self.streams(to: Self.served, count: 4) { pair in
                try pair.server.load(Self.clamp)
            } body: { pair in
                let network = try pair.client.snapshot().sockets.flows?.value?.networks.first
                #expect(network?.counts["lowered_mss"] == 4)
                #expect(try pair.client.check().report.findings(of: "MTU103") == [])
            }
        }

        @Test("a path that leaves the MSS alone is healthy at both ends")
        func whole() throws {
            try Self.streams(to: Self.served) { _ in
            } body: { pair in
                for namespace in [pair.client, pair.server] {
                    try expectHealthy(namespace, judged: ["MTU103"])
                    #expect(try namespace.check().report.findings(of: "MTU103") == [])
                }
            }
        }

        @Test("a peer whose tiny window halves the segments is no device on the way")
        func tinyWindow() throws {
            try Self.streams(to: Self.served) { pair in
                try pair.server.set("ipv4/tcp_rmem", to: "4096 4096 4096")
            } body: { pair in
                try Self.expectSmall(pair.client)
                try expectHealthy(pair.client, judged: ["MTU103"])
                #expect(try pair.client.check().report.findings(of: "MTU103") == [])
            }
        }

        @Test("jumbo frames here and none at the peers are no device on the way")
        func jumbo() throws {
            try Self.streams(to: [NamespacePair.serverIPv4]) { pair in
                try pair.client.ip("link set eth0 mtu 9000")
            } body: { pair in
                try Self.expectSmall(pair.client)
                #expect(try pair.client.check().report.findings(of: "MTU103") == [])
            }
        }

        @Test("probing that starts small on every path is this host's own doing")
        func probing() throws {
            try Self.streams(to: [NamespacePair.serverIPv4]) { pair in
                try pair.client.set("ipv4/tcp_mtu_probing", to: "2")
                try pair.client.set("ipv4/tcp_base_mss", to: "600")
            } body: { pair in
                try Self.expectSmall(pair.client)
                #expect(try pair.client.check().report.findings(of: "MTU103") == [])
            }
        }

        /// Each connection may send a hundred bytes less than its path takes, or still less.
        private static func expectSmall(_ namespace: Namespace) throws {
            let text = try Program.output(
                namespace.command(["ss", "-H", "-tin", "state", "established"]))
            let connections = text.split(separator: "\n").compactMap { line -> Bool? in
                let words = line.split(separator: " ")
                func number(_ name: String) -> Int? {
                    words.first { $0.hasPrefix(name + ":") }
                        .flatMap { Int($0.dropFirst(name.count + 1)) }
                }
                guard let mss = number("mss"), let mtu = number("pmtu") else { return nil }
                return mss + 100 <= mtu
            }
            #expect(connections.count >= 6)
            #expect(connections.allSatisfy { $0 })
        }

        /// Connections that have carried data to some addresses, made after `prepare`.
        private static func streams(
            to addresses: [String], count: Int = 6, _ prepare: (NamespacePair) throws -> Void,
            body: (NamespacePair) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                try prepare(pair)
                let reader = try FaultMaker(
                    "stream",
                    ["--bind", "::", "--dual-stack", "--port", "9000", "--act", "read"],
                    in: pair.server)
                let writers = try addresses.map { address in
                    try FaultMaker(
                        "stream",
                        [
                            "--to", address, "--port", "9000", "--count", "\(count)", "--act",
                            "hold",
                        ],
                        in: pair.client)
                }
                for writer in writers {
                    #expect(writer.ready.connected == count)
                    try writer.tell("send 20000")
                }
                try body(pair)
                for maker in writers + [reader] { maker.stop() }
            }
        }
    }
}
