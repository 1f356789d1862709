internal import TestSupport
internal import Testing

@Suite("Mistakes in the command line and in snapshots")
struct InputErrorTests {
    @Test(
        "an unknown rule is answered with the nearest name",
        arguments: [
            (["check", "--ignore", "LISTN"], "LISTEN"), (["check", "--ignore", "TW0001"], "TW001"),
            (["check", "--select", "TW001,PROT"], "PORT"),
            (["explain", "tw-recycle-enable"], "tw-recycle-enabled"),
            (["explain", "TS0001"], "TS001"),
        ])
    func suggestion(arguments: [String], name: String) throws {
        let result = try Tool.run(arguments)
        #expect(result.status == 2)
        #expect(result.stderr.hasPrefix("tcplint: error: no rule"))
        #expect(result.stderr.hasSuffix("did you mean '\(name)'?\n"))
        #expect(result.stderr.split(separator: "\n").count == 1)
    }

    @Test("an unknown flag is answered with the nearest one")
    func flag() throws {
        let result = try Tool.run(["check", "--severty", "error"])
        #expect(result.status == 2)
        #expect(result.stderr.contains("'--severty'"))
        #expect(result.stderr.contains("'--severity'"))
    }

    @Test(
        "--all-netns goes with nothing that names one place, and a time limit has bounds",
        arguments: [
            (["--all-netns", "--netns", "web"], "--all-netns looks at every network namespace"),
            (["--all-netns", "--pid", "1"], "--all-netns looks at every network namespace"),
            (["--all-netns", "--sample", "0"], "--sample takes 1 to 3600 seconds, not 0"),
            (["--all-netns", "--snapshot", "-"], "--all-netns looks at every network namespace"),
            (["--timeout", "0"], "--timeout takes 1 to 3600 seconds, not 0"),
            (["--timeout", "3601"], "--timeout takes 1 to 3600 seconds, not 3601"),
        ])
    func placesAndTime(options: [String], message: String) throws {
        let result = try Tool.run(["check"] + options, input: "")
        #expect(result.status == 2)
        #expect(result.stderr.contains(message))
        #expect(result.stdout == "")
    }

    /// How a snapshot is damaged, and what is said then behind its path.
    struct Damage: Sendable, CustomTestStringConvertible {
        let name: String
        let text: @Sendable (String) -> String
        let message: String

        var testDescription: String { name }
    }

    static let damages = [
        Damage(
            name: "cut short", text: { String($0.prefix(100)) },
            message: "error: this is not JSON; expected a file written by 'tcplint snapshot'"),
        Damage(
            name: "empty", text: { _ in "" },
            message: "error: this is not JSON; expected a file written by 'tcplint snapshot'"),
        Damage(
            name: "a newer schema",
            text: { $0.replacing("tcplint.snapshot/1", with: "tcplint.snapshot/2") },
            message: "error: schema 'tcplint.snapshot/2' is not 'tcplint.snapshot/1'; "
                + "use the version of tcplint that wrote it, or a newer one"),
        Damage(
            name: "another document",
            text: { $0.replacing("tcplint.snapshot/1", with: "tcplint.report/1") },
            message: "error: schema 'tcplint.report/1' is not 'tcplint.snapshot/1'; "
                + "expected a file written by 'tcplint snapshot'"),
        Damage(
            name: "a text in place of a number",
            text: { $0.replacing("\"value\": 8589934592", with: "\"value\": \"much\"") },
            message: "error: in 'host.ram.value': expected a whole number"),
        Damage(
            name: "a key is missing",
            text: { $0.replacing("\"sockets\"", with: "\"socks\"") },
            message: "error: in the snapshot: the key 'sockets' is missing"),
        Damage(
            name: "a reason that does not exist",
            text: { $0.replacing("\"not_collected\"", with: "\"lost\"") },
            message: "error: in 'counters.increases.absent': this version of tcplint does not know "
                + "the value 'lost'"),
        Damage(
            name: "a number that is not whole",
            text: { $0.replacing("\"value\": 8589934592", with: "\"value\": 8589934592.5") },
            message: "error: in 'host.ram.value': this version of tcplint does not know the value "
                + "'8589934592.5'"),
        Damage(
            name: "a number beyond 64 bits",
            text: { $0.replacing("\"value\": 8589934592", with: "\"value\": 1e999") },
            message: "error: in 'host.ram.value': this version of tcplint does not know the value "
                + "'1e999'"),
        Damage(
            name: "half of a surrogate pair",
            text: { $0.replacing("\"collector\": \"", with: "\"collector\": \"\\ud800") },
            message: "error: this is not JSON; expected a file written by 'tcplint snapshot'"),
        Damage(
            name: "a list", text: { "[\($0)]" },
            message: "error: in the snapshot: expected an object"),
        Damage(
            name: "no JSON at all", text: { _ in "net.ipv4.tcp_sack = 1\n" },
            message: "error: this is not JSON; expected a file written by 'tcplint snapshot'"),
    ]

    @Test("a damaged snapshot is one line with its place", arguments: damages)
    func damagedSnapshot(damage: Damage) throws {
        let whole = try Program.output(["cat", Samples.snapshot("minimal")])
        let text = damage.text(whole)
        try #require(text != whole)
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "damaged.json")
        let result = try Tool.run(["check", "--snapshot", path])
        #expect(result.status == 2)
        #expect(result.stdout == "")
        #expect(result.stderr.split(separator: "\n").count == 1)
        let place = try #require(result.stderr.wholeMatch(of: /(.+?):([0-9]+):([0-9]+): (.+)\n/))
        #expect(place.1 == path)
        #expect(place.4.hasPrefix(damage.message))
        let line = try #require(Int(place.2))
        #expect(line <= text.split(separator: "\n", omittingEmptySubsequences: false).count)
    }

    @Test("the place of a wrong value is that of the value")
    func place() throws {
        let whole = try Program.output(["cat", Samples.snapshot("minimal")])
        let folder = try TemporaryFolder()
        let path = try folder.write(
            whole.replacing("\"value\": 8589934592", with: "\"value\": \"much\""), to: "bad.json")
        let result = try Tool.run(["check", "--snapshot", path])
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.contains("8589934592") })
        let column = try #require(lines[line].firstIndex(of: "8"))
        let distance = lines[line].distance(from: lines[line].startIndex, to: column)
        #expect(result.stderr.hasPrefix("\(path):\(line + 1):\(distance + 1): "))
    }
}
