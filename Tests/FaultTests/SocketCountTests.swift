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

        @Test(
            "three hundred sockets and more come with each receive call",
            .enabled(if: Machine.hasStrace, "needs strace"))
        func receiveCalls() throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service", ["--port", "8080", "--backlog", "512", "--serve", "last"],
                    in: pair.server)
                let before = try Self.receiveCalls(in: pair.client)
                let closed = try FaultMaker(
                    "client",
                    [
                        "--to", NamespacePair.serverIPv4, "--port", "8080", "--count", "6000",
                        "--how", "close",
                    ], in: pair.client)
                #expect(closed.ready.connected == 6_000)
                let states = try #require(try pair.client.snapshot().sockets.states.value)
                let sockets = try #require(states["ipv4"]?["time_wait"])
                #expect(sockets >= 5_900)
                let more = try Self.receiveCalls(in: pair.client) - before
                #expect(more > 0)
                #expect(more * 300 <= Int(sockets))
                for maker in [closed, service] { maker.stop() }
            }
        }

        /// How often a check of the namespace's ports receives.
        private static func receiveCalls(in namespace: Namespace) throws -> Int {
            let folder = try TemporaryFolder()
            let trace = "\(folder.path)/trace"
            try Program.output(
                namespace.command([
                    "strace", "-f", "-o", trace, "-e", "trace=recvfrom,recvmsg,recvmmsg", Tool.path,
                    "check", "--select", "PORT101", "--exit-zero",
                ]))
            return try folder.text(of: "trace").split(separator: "\n").count {
                $0.contains("recv") && $0.contains(" = ")
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
