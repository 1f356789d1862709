internal import Evidence
internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Socket counts")
    struct SocketCounts {
        /// States as `ss` and as a snapshot call them.
        private static let names = [
            "ESTAB": "established", "SYN-SENT": "syn_sent", "SYN-RECV": "syn_received",
            "FIN-WAIT-1": "fin_wait1", "FIN-WAIT-2": "fin_wait2", "TIME-WAIT": "time_wait",
            "UNCONN": "close", "CLOSE-WAIT": "close_wait", "LAST-ACK": "last_ack",
            "LISTEN": "listen", "CLOSING": "closing",
        ]

        @Test("equal those of ss for both families and sockets that serve both")
        func population() throws {
            try NamespacePair.with { pair in
                let makers = try Self.populate(pair)
                let client = try Self.compare(pair.client)
                let server = try Self.compare(pair.server)
                #expect(client["ipv4"]?["established"] == 100)
                #expect(client["ipv6"]?["established"] == 100)
                #expect((250...260).contains(client["ipv4"]?["time_wait"] ?? 0))
                #expect((250...260).contains(client["ipv6"]?["time_wait"] ?? 0))
                #expect(server["ipv4"] == ["established": 100, "listen": 1])
                #expect(server["ipv6"]?["established"] == 100)
                #expect(server["ipv6"]?["listen"] == 3)
                // A client whose port is drawn again takes its old TIME_WAIT over.
                #expect((95...100).contains(server["ipv6"]?["time_wait"] ?? 0))
                let listening = try #require(try pair.server.snapshot().sockets.listeners.value)
                #expect(listening.map(\.port).sorted() == [8080, 8081, 8082, 8083])
                for maker in makers { maker.stop() }
            }
        }

        /// 200 connections, 500 in TIME-WAIT on the client and 100 on the server.
        private static func populate(_ pair: NamespacePair) throws -> [FaultMaker] {
            let v4 = NamespacePair.serverIPv4
            let v6 = NamespacePair.serverIPv6
            let mapped = "::ffff:\(v4)"
            func service(_ address: String, _ port: Int, _ more: [String]) throws -> FaultMaker {
                try FaultMaker(
                    "service",
                    ["--bind", address, "--port", "\(port)", "--backlog", "512"] + more,
                    in: pair.server)
            }
            func clients(_ to: String, _ port: Int, _ count: Int, _ how: String) throws
                -> FaultMaker
            {
                let maker = try FaultMaker(
                    "client",
                    ["--to", to, "--port", "\(port)", "--count", "\(count)", "--how", how],
                    in: pair.client)
                #expect(maker.ready.connected == count)
                return maker
            }
            return [
                try service("0.0.0.0", 8080, ["--serve", "last"]),
                try service("::", 8081, ["--serve", "last"]),
                try service("::", 8082, ["--serve", "last", "--dual-stack"]),
                try service("::", 8083, ["--serve", "first", "--dual-stack"]),
                try clients(v4, 8080, 100, "hold"), try clients(v6, 8081, 60, "hold"),
                try clients(mapped, 8082, 40, "hold"), try clients(v4, 8080, 260, "close"),
                try clients(v6, 8081, 155, "close"), try clients(mapped, 8082, 105, "close"),
                try clients(v4, 8083, 100, "outlast"),
            ]
        }

        /// Compares two looks of which the second may be later: sockets end in between, so a
        /// difference is believed only when it stays.
        private static func compare(_ namespace: Namespace) throws -> [String: [String: Int64]] {
            var ours: [String: [String: Int64]] = [:]
            var theirs: [String: [String: Int64]] = [:]
            for _ in 1...3 {
                ours = try #require(try namespace.snapshot().sockets.states.value)
                    .mapValues { $0.filter { $0.value > 0 } }
                theirs = [:]
                for (family, number) in [("ipv4", 4), ("ipv6", 6)] {
                    theirs[family] = try namespace.socketStates(family: number)
                        .reduce(into: [:]) { $0[names[$1.key] ?? $1.key] = Int64($1.value) }
                }
                if ours == theirs { break }
            }
            #expect(ours == theirs)
            return ours
        }
    }
}
