import FoundationEssentials
import PortSharing
import Reporters
import Testing

@Suite("BindMatrixReport")
struct BindMatrixReportTests {
    /// IPv4 alone, as documented but for what `change` makes of a case.
    private static func matrix(
        timeWaitLeft: Int = 0, _ change: (BindCase) -> BindOutcome? = { _ in nil }
    ) -> BindMatrix {
        let trials = BindCase.all(of: [.tcp], in: [.ipv4]).map { bindCase in
            BindTrial(
                bindCase,
                change(bindCase)
                    ?? (bindCase.isDocumentedToWork
                        ? .works : .refused(.bind, error: "EADDRINUSE")))
        }
        return BindMatrix(kernel: "6.12.0", trials: trials, timeWaitLeft: timeWaitLeft)
    }

    private static func text(_ matrix: BindMatrix) -> String {
        BindMatrixReport(matrix, version: "1.2.3").text(
            style: TextStyle(width: 100, isColoured: false))
    }

    @Test("a kernel that keeps to what is documented is told as recorded")
    func golden() throws {
        try Golden(path: "text/probe.txt").expect(Self.text(Self.matrix()))
    }

    @Test("differences, cases that were not tried and sockets that stay are told as recorded")
    func goldenDifferences() throws {
        let matrix = Self.matrix(timeWaitLeft: 3) { bindCase in
            if bindCase.owner == .other { return .untried(reason: "needs root") }
            guard bindCase.oldAddress == .loopbackIPv4, bindCase.newAddress == .loopbackIPv4 else {
                return nil
            }
            switch (bindCase.oldSocket, bindCase.oldOptions, bindCase.newOptions) {
            case (.timeWait, .none, .reuseaddr): return .works
            case (.bound, .reuseaddr, .reuseaddr): return .refused(.listen, error: "EADDRINUSE")
            case (.listening, .both, .both): return .refused(.bind, error: "EACCES")
            default: return nil
            }
        }
        try Golden(path: "text/probe-differences.txt").expect(Self.text(matrix))
    }

    @Test("a long list of differences is cut in the text and whole in the JSON form")
    func manyDifferences() throws {
        let matrix = Self.matrix { _ in .refused(.bind, error: "EPERM") }
        #expect(Self.text(matrix).contains("and \(matrix.trials.count - 20) more;"))
        let found = try Self.decoded(matrix)
        #expect(found.cases.count == matrix.trials.count)
        #expect(found.cases.allSatisfy { !$0.agrees && $0.error == "EPERM" })
    }

    @Test("the JSON form counts what it lists")
    func json() throws {
        let matrix = Self.matrix(timeWaitLeft: 2)
        let found = try Self.decoded(matrix)
        #expect(found.schema == "tcplint.probe/1")
        #expect(found.kernel == "6.12.0")
        #expect(found.summary["cases"] == matrix.trials.count)
        #expect(found.summary["tried"] == matrix.trials.count)
        #expect(found.summary["differences"] == 0)
        #expect(found.summary["time_wait_left"] == 2)
        #expect(found.cases.map(\.agrees).allSatisfy { $0 })
    }

    private static func decoded(_ matrix: BindMatrix) throws -> Found {
        try JSONDecoder().decode(
            Found.self, from: Data(BindMatrixReport(matrix, version: "1.2.3").json))
    }

    private struct Found: Decodable {
        struct Case: Decodable {
            let agrees: Bool
            let error: String?
        }

        let schema: String
        let kernel: String
        let summary: [String: Int]
        let cases: [Case]
    }
}
