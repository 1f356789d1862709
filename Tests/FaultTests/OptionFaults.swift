internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite(
        "TCP options that a path takes out",
        .enabled(if: Machine.stripsOptions, "needs nftables that resets TCP options"))
    struct Options {
        private static let other = (ipv4: "10.97.0.9", ipv6: "fd97::9")

        @Test("a network reached without them is named with what it lacks, and no other")
        func stripped() throws {
            try Self.twoNetworks { pair in
                // Two faults at once: each family loses another option, to one network only.
                try pair.client.load(
                    """
                    table inet t { chain o {
                      type filter hook output priority 0;
                      ip daddr \(Self.other.ipv4) tcp flags & syn == syn reset tcp option window;
                      ip6 daddr \(Self.other.ipv6) tcp flags & syn == syn reset tcp option sack-perm;
                    }; }
                    """)
            } body: { pair in
                let (report, status) = try pair.client.check()
                #expect(status == 0)
                let findings = report.findings(of: "PATH102")
                #expect(findings.map(\.level) == ["info", "info"])
                for (network, option) in [
                    ("10.97.0.0/24", "window scaling"),
                    ("fd97::/48", "selective acknowledgements"),
                ] {
                    let own = findings.filter {
                        $0.message.contains("none of 3 connections to \(network) has \(option),")
                    }
                    #expect(own.count == 1, "\(network): \(findings.map(\.message))")
                    #expect(own.first?.fix.settings == [])
                }
                #expect(report.findings(atLeast: "warning") == [])
                let (open, _) = try pair.client.checkAsNobody()
                #expect(open.findings(of: "PATH102").map(\.message) == findings.map(\.message))
            }
        }

        @Test("a path that takes timestamps out leaves all of its network without them")
        func timestamps() throws {
            try Self.twoNetworks { pair in
                try pair.client.load(
                    "table ip t { chain o { type filter hook output priority 0; ip daddr "
                        + "\(Self.other.ipv4) tcp flags & syn == syn reset tcp option timestamp; }; }"
                )
            } body: { pair in
                let finding = try onlyFinding(
                    of: "PATH102", in: try pair.client.check().report)
                #expect(finding.message.contains("connections to 10.97.0.0/24 has timestamps,"))
            }
        }

        @Test("the same networks with all options are healthy")
        func whole() throws {
            try Self.twoNetworks { _ in
            } body: { pair in
                for namespace in [pair.client, pair.server] {
                    try expectHealthy(namespace, judged: ["PATH102"])
                    #expect(try namespace.check().report.findings(of: "PATH102") == [])
                }
            }
        }

        /// Connections to two networks by either family, made after `prepare`.
        private static func twoNetworks(
            _ prepare: (NamespacePair) throws -> Void, body: (NamespacePair) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                try pair.server.ip("addr add \(other.ipv4)/24 dev eth0")
                try pair.client.ip("route add 10.97.0.0/24 dev eth0")
                try pair.server.ip("addr add \(other.ipv6)/64 dev eth0 nodad")
                try pair.client.ip("route add fd97::/64 dev eth0")
                try prepare(pair)
                let service = try FaultMaker(
                    "service",
                    [
                        "--bind", "::", "--dual-stack", "--port", "8080", "--backlog", "512",
                        "--serve", "last",
                    ], in: pair.server)
                let addresses = [
                    NamespacePair.serverIPv4, NamespacePair.serverIPv6, other.ipv4, other.ipv6,
                ]
                let clients = try addresses.map { address in
                    try FaultMaker(
                        "client",
                        ["--to", address, "--port", "8080", "--count", "3", "--how", "hold"],
                        in: pair.client)
                }
                #expect(clients.map(\.ready.connected) == [3, 3, 3, 3])
                try body(pair)
                for maker in clients + [service] { maker.stop() }
            }
        }
    }
}
