internal import TestSupport
internal import Testing

@Suite("Mistakes in rule files")
struct RuleFileErrorTests {
    /// A change of a good rule, and what is said then behind the path.
    struct Mistake: Sendable, CustomTestStringConvertible {
        let name: String
        let from: String
        let to: String
        let message: String

        var testDescription: String { name }
    }

    static let mistakes = [
        Mistake(
            name: "a wrong key", from: "confidence:", to: "confidense:",
            message: "7:1: error: unknown key 'confidense'; did you mean 'confidence'?"),
        Mistake(
            name: "a wrong word", from: "level: warning", to: "level: warn",
            message: "6:8: error: 'warn' is not a value of 'level'; "
                + "expected info, warning, error, critical"),
        Mistake(
            name: "a condition that is no truth value", from: "tcp_fin_timeout == 60s",
            to: "tcp_fin_timeout", message: "13:3: error: 'when' must be of type Bool"),
        Mistake(
            name: "a number without the unit", from: "tcp_fin_timeout == 60s",
            to: "tcp_fin_timeout == 60",
            message: "13:35: error: in 'when': '==' cannot mix Duration and Int"),
        Mistake(
            name: "an unknown setting", from: "ipv4.tcp_fin_timeout == 60s",
            to: "ipv4.tcp_fin_timeuot == 60s",
            message: "13:3: error: in 'when': unknown name 'sysctl.net.ipv4.tcp_fin_timeuot'; "
                + "did you mean 'sysctl.net.ipv4.tcp_fin_timeout'?"),
        Mistake(
            name: "an unknown setting as key", from: "key: net.ipv4.tcp_fin_timeout",
            to: "key: net.ipv4.tcp_fin_timout",
            message: "11:6: error: no setting is called 'net.ipv4.tcp_fin_timout'; "
                + "did you mean 'net.ipv4.tcp_fin_timeout'?"),
        Mistake(
            name: "an unknown setting in the message", from: "is {sysctl.net.ipv4.tcp_fin_timeout}",
            to: "is {sysctl.net.ipv4.tcp_fin_timeot}",
            message: "14:31: error: in 'message': unknown name 'sysctl.net.ipv4.tcp_fin_timeot'; "
                + "did you mean 'sysctl.net.ipv4.tcp_fin_timeout'?"),
        Mistake(
            name: "a required key that is missing", from: "why: a test\n", to: "",
            message: "1:1: error: the key 'why' is missing"),
        Mistake(
            name: "a required example that is missing", from: "expect: quiet", to: "expect: fires",
            message: "24:3: error: the rule needs an example that expects 'quiet'"),
        Mistake(
            name: "broken YAML", from: "key: net.ipv4.tcp_fin_timeout", to: "key: [net",
            message: "1"),
    ]

    @Test(
        "are one line with the place, for every command that reads rules", arguments: mistakes,
        [
            ["rules", "check"], ["rules", "test"], ["rules", "list", "--rules"],
            ["check", "--rules"],
        ])
    func mistake(mistake: Mistake, command: [String]) throws {
        let text = Samples.ownRule.replacing(mistake.from, with: mistake.to, maxReplacements: 1)
        try #require(text != Samples.ownRule)
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "own.yaml")
        let result = try Tool.run(command + [path])
        #expect(result.status == 2)
        #expect(result.stdout == "")
        #expect(result.stderr.split(separator: "\n").count == 1)
        #expect(result.stderr.wholeMatch(of: /.+:[0-9]+:[0-9]+: error: .+\n/) != nil)
        #expect(result.stderr.hasPrefix("\(path):\(mistake.message)"))
    }

    @Test("an id that is taken is refused", arguments: ["TW001", "PORT101"])
    func takenID(id: String) throws {
        let family = id.prefix { $0.isLetter }
        let folder = try TemporaryFolder()
        let path = try folder.write(
            Samples.ownRule.replacing("id: TW901", with: "id: \(id)")
                .replacing("family: TW", with: "family: \(family)"), to: "own.yaml")
        let result = try Tool.run(["rules", "list", "--rules", path])
        #expect(result.status == 2)
        #expect(result.stderr.contains("'\(id)'"))
        #expect(result.stderr.split(separator: "\n").count == 1)
    }

    @Test("two files with one id are told with both names")
    func sameIDTwice() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(Samples.ownRule, to: "a.yaml")
        let second = try folder.write(Samples.ownRule, to: "b.yaml")
        let result = try Tool.run(["check", "--rules", folder.path])
        #expect(result.status == 2)
        #expect(result.stderr.hasPrefix("\(second):"))
        #expect(result.stderr.contains("a.yaml"))
    }
}
