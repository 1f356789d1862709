import TestSupport
import Testing

/// A file of many lines that costs too much where each line is held against all others.
struct HostileFile: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    /// A file of `count` lines, each made from its number.
    init(_ description: String, _ count: Int, line: (Int) -> String) {
        testDescription = description
        text = "net.ipv4.ip_forward = 0\n" + Self.lines(count, line)
    }

    static func lines(_ count: Int, _ line: (Int) -> String) -> String {
        (0..<count).map { line($0) + "\n" }.joined()
    }
}

@Suite("lint: hostile files", .serialized)
struct HostileLintTests {
    /// Time for which a loaded machine is no excuse.
    private static let seconds = 120.0

    static let files = [
        HostileFile("exclusions of settings that nothing sets", 100_000) { "-net.ipv4.x\($0)" },
        HostileFile("values that mean nothing", 20_000) { "net.ipv4.conf.e\($0).rp_filter = 9" },
        HostileFile("comments that silence and lines that deserve it", 24_000) {
            $0 % 2 == 0
                ? "# tcplint: ignore=CFG reason=\"old\""
                : "net.ipv4.conf.e\($0).rp_filter = 9"
        },
    ]

    @Test(
        "a file of many lines is judged in a time that grows with its lines only", arguments: files)
    func manyLines(file: HostileFile) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(file.text, to: "sysctl.conf")
        let result = try Tool.run(
            ["lint", path, "--kernel", "6.12", "-f", "json"],
            seconds: Self.seconds)
        #expect(result.status == 0)
    }
}
