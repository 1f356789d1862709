internal import TestSupport
internal import Testing

/// The statuses of commands that make no report; `ReportFormatTests` has those that do.
@Suite("Exit status of the other commands")
struct CommandStatusTests {
    private static let well = [
        "explain", "explain TW001", "explain TW001 --format json", "explain time-wait",
        "explain net.ipv4.tcp_sack --format json", "rules list", "rules list --format json",
        "rules check Rules/tw", "effective --root / --format json", "effective --loader procps",
        "probe --family ipv4 --protocol udp --format json", "probe --family ipv6 --protocol tcp",
        "snapshot", "config show", "config show --format json",
        "fix --snapshot Fixtures/snapshots/minimal.json",
        "fix --snapshot Fixtures/snapshots/minimal.json --format diff",
        "fix --snapshot Fixtures/snapshots/minimal.json --format ansible",
        "fix --snapshot Fixtures/snapshots/minimal.json --format json", "--version", "--help",
    ]

    private static let wrong = [
        "nonsense", "explain nothing-known", "explain TW001 --format xml",
        "rules list --format sarif", "rules check /nosuch", "rules test /nosuch",
        "effective --root /nosuch", "effective --loader x", "effective --format html",
        "probe --family x", "probe --format sarif", "snapshot --netns nosuch",
        "config show -c /nosuch", "fix --format xml",
        "fix --snapshot /nosuch", "fix --rollback --apply", "fix --unsafe",
    ]

    @Test("0 with an answer on standard output, and nothing on standard error", arguments: well)
    func answers(line: String) throws {
        let result = try Tool.run(Self.words(line))
        #expect(result.status == 0)
        #expect(result.stdout != "")
        #expect(result.stderr == "")
    }

    @Test("2 with one line on standard error, and no answer", arguments: wrong)
    func refuses(line: String) throws {
        let result = try Tool.run(Self.words(line))
        #expect(result.status == 2)
        #expect(result.stdout == "")
        #expect(result.stderr.split(separator: "\n").count == 1)
    }

    /// Files of the repository by their whole path.
    private static func words(_ line: String) -> [String] {
        line.split(separator: " ").map { word in
            ["Rules/", "Fixtures/"].contains { word.hasPrefix($0) }
                ? "\(Fixtures.repository)/\(word)" : String(word)
        }
    }
}
