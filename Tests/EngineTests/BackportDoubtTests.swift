import Engine
import Evidence
import Rules
import Sysctl
import Testing

@Suite("Verdicts on kernels of distributions")
struct BackportDoubtTests {
    private static let key = "net.core.somaxconn"

    @Test(
        "a bound that may have moved gives a warning at most",
        arguments: [
            (
                "3.10.0-1160.el7.x86_64",
                "message (uncertain: Red Hat Enterprise Linux 7 brings changes of newer kernels to 3.10)"
            ),
            (
                "3.10.61-mine",
                "message (uncertain: who built '3.10.61-mine' is not known, so that it may hold "
                    + "changes of newer kernels)"
            ),
        ])
    func capped(kernel: String, message: String) throws {
        let finding = try Self.finding(kernel: kernel)
        #expect(finding.level == .warning)
        #expect(finding.confidence == .low)
        #expect(finding.message == message)
    }

    @Test(
        "kernel.org's kernels, and releases that were found to act so, keep the level",
        arguments: ["3.10.108", "3.10.0-229.el7.x86_64"])
    func kept(kernel: String) throws {
        let finding = try Self.finding(kernel: kernel)
        #expect(finding.level == .critical)
        #expect(finding.confidence == .high)
        #expect(finding.message == "message")
    }

    @Test("a lower level stays, with the remark")
    func lower() throws {
        let finding = try Self.finding(kernel: "3.10.0-1160.el7.x86_64", level: .info)
        #expect(finding.level == .info)
        #expect(finding.confidence == .low)
    }

    @Test("a rule that does not rest on a bound keeps its level everywhere")
    func unmarked() throws {
        let finding = try Self.finding(kernel: "3.10.0-1160.el7.x86_64", mayBeBackported: false)
        #expect(finding.level == .critical)
        #expect(finding.message == "message")
    }

    @Test(
        "a case for newer kernels matters where all but its bound holds",
        arguments: [("true", Level.warning), ("", .warning), ("false", .critical)])
    func levelCase(condition: String, level: Level) throws {
        let range = try #require(KernelRange(">= 4.18"))
        let definition = OwnRule.definition(
            level: .critical,
            levels: [.init(kernel: range, condition: condition, level: .info, message: "")],
            mayBeBackported: true)
        let report = try OwnRule.report(definition) {
            $0.host.kernel = .observed("3.10.0-1160.el7.x86_64", from: "uname")
        }
        #expect(report.findings.map(\.level) == [level])
    }

    @Test(
        "a setting that the host shows is judged, whatever the version says",
        arguments: [
            ("< 4.12", "4.18.0-553.el8.x86_64", true), ("< 4.12", "4.14.9-mine", true),
            ("< 4.12", "4.12.0", false), ("< 4.10", "4.18.0-553.el8.x86_64", false),
            ("< 4.12, >= 4.99", "4.18.0-553.el8.x86_64", false),
            (">= 3.0, < 4.12", "4.18.0-553.el8.x86_64", true),
        ])
    func shown(range: String, kernel: String, isJudged: Bool) throws {
        let definition = OwnRule.definition(
            kernel: try #require(KernelRange(range)), key: "net.ipv4.tcp_tw_recycle")
        let report = try OwnRule.report(definition) {
            $0.host.kernel = .observed(kernel, from: "uname")
            $0.set("net.ipv4.tcp_tw_recycle", "1")
        }
        #expect(report.findings.count == (isJudged ? 1 : 0))
    }

    @Test("a setting that came later is judged where the host shows it")
    func shownEarly() throws {
        let definition = OwnRule.definition(
            kernel: try #require(KernelRange(">= 5.2")), key: "net.ipv4.tcp_min_snd_mss")
        func count(_ change: (inout Snapshot) -> Void) throws -> Int {
            try OwnRule.report(definition) {
                $0.host.kernel = .observed("3.10.0-1160.el7.x86_64", from: "uname")
                change(&$0)
            }.findings.count
        }
        #expect(try count { $0.set("net.ipv4.tcp_min_snd_mss", "48") } == 1)
        #expect(try count { $0.sysctls["net.ipv4.tcp_min_snd_mss"] = nil } == 0)
        #expect(
            try count {
                $0.sysctls["net.ipv4.tcp_min_snd_mss"] = .absent(Absence(.denied, "refused"))
            } == 0)
    }

    private static func finding(
        kernel: String, level: Level = .critical, mayBeBackported: Bool = true
    ) throws -> Finding {
        let definition = OwnRule.definition(
            level: level, kernel: try #require(KernelRange("< 4.1")), key: key,
            mayBeBackported: mayBeBackported)
        let report = try OwnRule.report(definition) {
            $0.host.kernel = .observed(kernel, from: "uname")
        }
        return try #require(report.findings.first)
    }
}
