internal import TestSupport
internal import Testing

@Suite("A host that refuses netlink")
struct RefusedNetlinkTests {
    /// Runs `tcplint` under a filter that answers socket(AF_NETLINK) with EPERM.
    private static func run(_ arguments: [String]) throws -> Program.Result {
        try Program.run(
            ["/usr/bin/python3", Fixtures.path("faults/no_netlink.py"), Tool.path] + arguments,
            seconds: 20)
    }

    /// Exit status of the script where such a filter cannot be made.
    private static let unsupported: Int32 = 77

    @Test("leaves the rules about sockets undetermined and judges the rest")
    func judgesTheRest() throws {
        let result = try Self.run(["check", "--format", "json"])
        guard result.status != Self.unsupported else { return }
        #expect(result.status == 0 || result.status == 1)
        let report = try ReportDocument(parsing: result.stdout)
        let undetermined = report.undetermined.map { $0.ruleID }
        for rule in ["LISTEN101", "LISTEN102", "PORT101", "PORT102"] {
            #expect(undetermined.contains(rule))
        }
        #expect(result.stdout.contains("operation not permitted"))
    }

    @Test("ends with 3 under --strict, because a critical rule could not be judged")
    func strict() throws {
        let result = try Self.run(["check", "--strict", "--format", "json"])
        guard result.status != Self.unsupported else { return }
        #expect(result.status == 3)
        _ = try ReportDocument(parsing: result.stdout)
    }
}
