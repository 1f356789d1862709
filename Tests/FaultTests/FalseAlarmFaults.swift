internal import Evidence
internal import Glibc
internal import TestSupport
internal import Testing

extension KernelFaults {
    /// What looks like a fault and is none, or another one.
    @Suite("Healthy hosts that look ill")
    struct FalseAlarms {
        private static let gone = NamespacePair.otherServerIPv4

        private static func stream(
            _ words: String, in namespace: Namespace
        ) throws -> FaultMaker {
            try FaultMaker("stream", words.split(separator: " ").map(String.init), in: namespace)
        }

        @Test("peers that left before they acknowledged anything are no path without large packets")
        func departed() throws {
            try NamespacePair.with { pair in
                let reader = try Self.stream("--port 9000 --act read", in: pair.server)
                let well = try Self.stream(
                    "--to \(NamespacePair.serverIPv4) --port 9000 --count 4 --act hold",
                    in: pair.client)
                try well.tell("send 60000")
                let left = try Self.stream(
                    "--to \(Self.gone) --port 9000 --count 3 --act hold", in: pair.client)
                try Program.output([
                    "ip", "-n", pair.server.name, "addr", "del", "\(Self.gone)/24", "dev", "eth0",
                ])
                try left.tell("send 20000")
                sleep(4)
                let flows = try #require(try pair.client.snapshot().sockets.flows?.value)
                let network = try #require(flows.networks.first)
                #expect(network.counts["black_holes"] == 3)
                #expect(network.counts["working"] == 4)
                #expect(network.counts["full_sized"] == 4)
                #expect(try pair.client.check().report.findings(of: "MTU101") == [])
                for maker in [left, well, reader] { maker.stop() }
            }
        }

        @Test("closed connections whose peers acknowledge and take their time are not told")
        func slowPeers() throws {
            try NamespacePair.with { pair in
                // Little room at the peer, so that much is left here.
                try pair.server.set("ipv4/tcp_rmem", to: "4096 4096 4096")
                let holder = try Self.stream("--port 9000 --act hold", in: pair.server)
                let leaver = try Self.stream(
                    "--to \(NamespacePair.serverIPv4) --port 9000 --count 1000 --act hold",
                    in: pair.client)
                try leaver.tell("send 20000")
                try leaver.tell("close 0")
                sleep(3)
                let snapshot = try pair.client.snapshot()
                #expect(snapshot.sockets.states.value?["ipv4"]?["fin_wait1"] == 1000)
                #expect(snapshot.sockets.flows?.value?.totals["orphans"] == 0)
                #expect(try pair.client.check().report.findings(of: "CLOSE103") == [])
                // What was closed outlives the namespace and counts against the machine's limit.
                try Program.output(
                    pair.client.command(["ss", "-H", "-K", "-t", "state", "fin-wait-1"]))
                for maker in [leaver, holder] { maker.stop() }
            }
        }
    }
}
