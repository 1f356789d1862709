internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Hosts behind one address", .enabled(if: Machine.hasNFTables, "needs nftables"))
    struct SharedAddresses {
        @Test("three that differ are told where they call, when that is asked for by name")
        func different() throws {
            try Self.behindOne { host, number in
                switch number {
                case 0: try host.set("ipv4/tcp_rmem", to: "4096 65536 1048576")
                case 1: try host.set("ipv4/tcp_timestamps", to: "0")
                default: break
                }
            } body: { pair in
                let (report, status) = try pair.server.check(["--select", "NAT103"])
                let finding = try onlyFinding(of: "NAT103", in: report)
                #expect(finding.level == "info")
                #expect(finding.fix.settings == [])
                #expect(
                    finding.message.hasPrefix(
                        "21 connections from 10.98.0.1 come with 3 combinations"),
                    "\(finding.message)")
                #expect(status == 0)
                let (open, _) = try pair.server.checkAsNobody(["--select", "NAT103"])
                #expect(open.findings(of: "NAT103").map(\.message) == [finding.message])
                #expect(try pair.server.check().report.findings(of: "NAT103") == [])
                #expect(
                    try pair.client.check(["--select", "NAT103"]).report
                        .findings(of: "NAT103") == [])
            }
        }

        @Test("three that are alike cannot be told from one, and are not")
        func alike() throws {
            try Self.behindOne { _, _ in
            } body: { pair in
                let (report, status) = try pair.server.check(["--select", "NAT103"])
                #expect(report.findings.map(\.ruleID) == [])
                #expect(report.undetermined.map(\.ruleID) == [])
                #expect(status == 0)
            }
        }

        /// Three hosts whose addresses the client translates to its own, with seven connections each
        /// to the server.
        private static func behindOne(
            _ prepare: (_ host: Namespace, _ number: Int) throws -> Void,
            body: (NamespacePair) throws -> Void
        ) throws {
            try NamespacePair.with { pair in
                try pair.client.set("ipv4/ip_forward", to: "1")
                try pair.client.load(
                    "table ip n { chain p { type nat hook postrouting priority 100; "
                        + "oifname eth0 masquerade; }; }")
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "64", "--serve", "last"],
                    in: pair.server)
                var makers = [service]
                var hosts: [Namespace] = []
                defer { for host in hosts { host.delete() } }
                for number in 0..<3 {
                    let host = try Namespace()
                    hosts.append(host)
                    try Program.output([
                        "ip", "link", "add", "in\(number)", "netns", pair.client.name, "type",
                        "veth", "peer", "name", "eth0", "netns", host.name,
                    ])
                    try pair.client.ip("addr add 10.97.\(number).1/24 dev in\(number)")
                    try pair.client.ip("link set in\(number) up")
                    try host.ip("addr add 10.97.\(number).2/24 dev eth0")
                    try host.ip("link set eth0 up")
                    try host.ip("route add default via 10.97.\(number).1")
                    try prepare(host, number)
                    let client = try FaultMaker(
                        "client",
                        [
                            "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "7",
                            "--how", "hold",
                        ], in: host)
                    #expect(client.ready.connected == 7)
                    makers.append(client)
                }
                try body(pair)
                for maker in makers.reversed() { maker.stop() }
            }
        }
    }
}
