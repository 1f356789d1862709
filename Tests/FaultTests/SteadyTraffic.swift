internal import TestSupport
internal import Testing

extension KernelFaults {
    /// What must never alarm: a namespace in which nothing happens, and one that is busy and well.
    @Suite("Steady traffic")
    struct SteadyTraffic {
        private static let looks = 20
        /// Far below what one process answers; a machine that is slower would prove nothing.
        private static let answersEachSecond = 2_000

        @Test("an idle namespace with the kernel's own settings is healthy at every look")
        func idle() throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            for _ in 1...Self.looks {
                try expectHealthy(
                    namespace, judged: ["LISTEN101", "PORT101", "TW101", "CT101", "CLOSE101"])
            }
            let sampled = ["LOSS101", "NIC101", "SEC103"]
            try expectHealthy(namespace, judged: sampled, ["--sample", "1"])
        }

        @Test(
            "thousands of requests a second over kept connections are healthy at every look",
            arguments: [
                (NamespacePair.serverIPv4, "0.0.0.0"), (NamespacePair.serverIPv6, "::"),
            ])
        func requests(address: String, wildcard: String) throws {
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "service",
                    [
                        "--bind", wildcard, "--port", "8080", "--backlog", "512", "--serve",
                        "answer",
                    ], in: pair.server)
                let callers = try FaultMaker(
                    "caller", ["--to", address, "--port", "8080", "--count", "50"],
                    in: pair.client)
                #expect(callers.ready.connected == 50)
                let start = ContinuousClock.now
                let first = try #require(try callers.tell("count 0").answers)
                for _ in 1...Self.looks / 2 {
                    try expectHealthy(pair.server, judged: ["LISTEN101", "BUF105", "CLOSE101"])
                    try expectHealthy(pair.client, judged: ["PORT101", "BUF104", "FLOW101"])
                }
                let rules = ["LOSS101", "LOSS104", "CLOSE105", "BUF106", "LISTEN106", "NIC101"]
                try expectHealthy(pair.server, judged: rules, ["--sample", "1"])
                try expectHealthy(pair.client, judged: rules, ["--sample", "1"])
                let last = try #require(try callers.tell("count 0").answers)
                let seconds = (ContinuousClock.now - start) / .seconds(1)
                #expect(Double(last - first) >= seconds * Double(Self.answersEachSecond))
                callers.stop()
                service.stop()
            }
        }
    }
}
