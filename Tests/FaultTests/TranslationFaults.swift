internal import Evidence
internal import Foundation
internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Address translation", .enabled(if: Machine.hasNFTables, "needs nftables"))
    struct AddressTranslation {
        @Test("a namespace without rules translates nothing, and looking makes no table")
        func nothing() throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            let nat = try Self.nat(of: namespace)
            #expect(NATVerdict(nat).state == .doesNot)
            let names = try Program.output(
                namespace.command(["cat", "/proc/net/ip_tables_names"]))
            #expect(names == "")
        }

        @Test("an empty nat chain translates nothing")
        func emptyChain() throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            try namespace.load(
                "table ip nat { chain post { type nat hook postrouting priority 100; }; }")
            let nat = try Self.nat(of: namespace)
            #expect(nat.nfTables.value?.chains == 1)
            #expect(NATVerdict(nat).state == .doesNot)
        }

        @Test(
            "rules of every family are found with their direction",
            arguments: [
                ("ip", "postrouting", "masquerade", true, false),
                ("ip", "postrouting", "snat to 10.98.0.9", true, false),
                ("ip6", "postrouting", "snat to fd98::9", true, false),
                ("ip", "prerouting", "tcp dport 80 redirect to :8080", false, true),
                ("ip", "output", "tcp dport 80 dnat to 10.98.0.9", false, true),
                ("inet", "prerouting", "tcp dport 80 dnat ip to 10.98.0.9", false, true),
            ])
        func rules(
            family: String, hook: String, rule: String, source: Bool, destination: Bool
        ) throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            // The rule stands in a chain that the base chain jumps to, as container engines do it.
            try namespace.load(
                """
                table \(family) other { chain c { counter; }; }
                table \(family) nat {
                  chain sub { \(rule); }
                  chain base { type nat hook \(hook) priority 0; jump sub; }
                }
                """)
            let verdict = NATVerdict(try Self.nat(of: namespace))
            #expect(verdict.state == .does)
            #expect(verdict.source == source)
            #expect(verdict.destination == destination)
        }

        @Test("without rules nothing new is translated, and connections are not looked for")
        func connection() throws {
            try NamespacePair.with { pair in
                try pair.server.load(
                    """
                    table ip nat { chain pre {
                      type nat hook prerouting priority -100; tcp dport 8081 redirect to :8080;
                    }; }
                    """)
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "8", "--serve", "last"],
                    in: pair.server)
                let client = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "8081", "--count", "3",
                        "--how", "hold",
                    ], in: pair.client)
                #expect(client.ready.connected == 3)
                try Program.output(pair.server.command(["nft", "flush", "ruleset"]))
                let nat = try Self.nat(of: pair.server)
                #expect(nat.nfTables.value == NATRules.none)
                let verdict = NATVerdict(nat)
                #expect(verdict.state == .doesNot)
                #expect(nat.connections.absence?.reason == .notCollected)
                #expect(NATVerdict(try Self.nat(of: pair.client)).state == .doesNot)
                client.stop()
                service.stop()
            }
        }

        @Test(
            "forwarding that is off is a fault where a bridge waits for it, and else a remark",
            arguments: [
                (true, "0", "warning"), (true, "1", nil), (false, "0", "info"), (false, "1", nil),
            ] as [(Bool, String, String?)])
        func forwarding(bridge: Bool, value: String, level: String?) throws {
            try Self.translating(
                (bridge
                    ? [
                        ["link", "add", "inner0", "type", "bridge"],
                        ["link", "set", "inner0", "up"],
                    ]
                    : []) + [["addr", "add", "10.98.0.1/24", "dev", "eth0"]]
            ) { namespace in
                try namespace.set("ipv4/ip_forward", to: value)
                let (report, status) = try namespace.check()
                #expect(report.findings(of: "FWD001").map(\.level) == [level].compactMap { $0 })
                #expect(status == 0)
                #expect(report.undetermined.map(\.ruleID).contains("FWD001") == false)
            }
        }

        @Test("a bridge that the default route leads through is no network behind this host")
        func outerBridge() throws {
            try Self.translating([
                ["link", "add", "vmbr0", "type", "bridge"],
                ["link", "set", "eth0", "master", "vmbr0"], ["link", "set", "vmbr0", "up"],
                ["addr", "add", "10.98.0.1/24", "dev", "vmbr0"],
            ]) { namespace in
                try namespace.set("ipv4/ip_forward", to: "0")
                let finding = try onlyFinding(of: "FWD001", in: try namespace.check().report)
                #expect(finding.level == "info")
            }
        }

        /// A namespace with a cable, what `ip` makes of it, a default route, and translation.
        private static func translating(
            _ steps: [[String]], _ body: (_ namespace: Namespace) throws -> Void
        ) throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            let cable = [
                ["link", "add", "eth0", "type", "veth", "peer", "name", "eth1"],
                ["link", "set", "eth0", "up"], ["link", "set", "eth1", "up"],
            ]
            let route = [["route", "add", "default", "via", "10.98.0.2"]]
            for words in cable + steps + route {
                try Program.output(["ip", "-n", namespace.name] + words)
            }
            try namespace.load(
                "table ip n { chain p { type nat hook postrouting priority 100; masquerade; }; }")
            try body(namespace)
        }

        @Test("an ordinary user is told what he would need, not that there is nothing")
        func nobody() throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            let result = try namespace.runAsNobody(["snapshot"])
            let snapshot = try JSONDecoder().decode(Snapshot.self, from: Data(result.stdout.utf8))
            let nat = try #require(snapshot.network?.nat)
            let verdict = NATVerdict(nat)
            #expect(verdict.state == .unknown)
            #expect(verdict.reason.contains("it needs CAP_NET_ADMIN"))
            #expect(nat.tracking.value == true)
        }

        @Test("translation for others is told while nothing is forwarded, and no more once it is")
        func withoutForwarding() throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            try namespace.ip("link add inside type veth peer name outside")
            try namespace.load(
                "table ip n { chain p { type nat hook postrouting priority 100; masquerade; }; }")
            try namespace.set("ipv4/ip_forward", to: "0")
            let (report, _) = try namespace.check()
            let finding = try onlyFinding(of: "FWD001", in: report)
            #expect(finding.level == "info")
            #expect(finding.message.contains("1 rule of nf_tables"))
            #expect(finding.fix.settings.map(\.key) == ["net.ipv4.ip_forward"])
            #expect(finding.fix.settings.map(\.value) == ["1"])
            let (hidden, _) = try namespace.checkAsNobody()
            #expect(hidden.findings(of: "FWD001") == [])
            #expect(hidden.undetermined.contains { $0.ruleID == "FWD001" })
            try namespace.set("ipv4/ip_forward", to: "1")
            try expectHealthy(namespace, judged: ["FWD001"])
        }

        private static func nat(of namespace: Namespace) throws -> NATFacts {
            try #require(try namespace.snapshot().network?.nat)
        }
    }
}
