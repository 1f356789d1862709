import BuiltinRules
import Rules
import Testing

@Suite("ProfileFile")
struct ProfileFileTests {
    private static let own = """
        schema: 1
        name: own
        title: of our own
        detect:
          when: "443 in tcp.listeners.port"
          evidence: "{tcp.incoming.live} connections"
        changes:
          - rules: [TW004]
            level: mute
            because: it is so
          - rules: [BUF005]
            let: {send: "sysctl.net.ipv4.tcp_wmem.default > 4MiB"}
            because: it is large

        """

    private static func profile(_ text: String) throws -> Profile {
        let schema = FactSchema(catalogue: Builtin.catalogue)
        return try ProfileFile(text, file: "own.yaml", schema: schema).profile
    }

    @Test("reads names, what proves the role, and what it changes")
    func reads() throws {
        let profile = try Self.profile(Self.own)
        #expect(profile.name == "own")
        #expect(profile.title == "of our own")
        #expect(profile.detection == "443 in tcp.listeners.port")
        #expect(profile.evidence == "{tcp.incoming.live} connections")
        #expect(profile.advice(on: "TW004")?.level == .mute)
        #expect(profile.advice(on: "TW004")?.because == "it is so")
        #expect(profile.advice(on: "BUF005") == nil)
        #expect(profile.thresholds.map(\.rule) == ["BUF005"])
        #expect(profile.thresholds.first?.lets.map(\.name) == ["send"])
    }

    @Test("a role that nothing proves has no detection")
    func undetected() throws {
        let text = Self.own.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !["detect:", "  when:", "  evide"].contains($0.prefix(7)) }
            .joined(separator: "\n")
        #expect(try Self.profile(text).detection == "")
    }

    @Test(
        "a mistake is told at its place",
        arguments: [
            (
                "title: of", "titel: of",
                "own.yaml:3:1: error: unknown key 'titel'; did you mean 'title'?"
            ),
            ("name: own\n", "", "own.yaml:1:1: error: the key 'name' is missing"),
            (
                "schema: 1", "schema: 2",
                "own.yaml:1:9: error: '2' is not a value of 'schema'; expected 1"
            ),
            (
                "level: mute", "level: error",
                "own.yaml:9:12: error: 'error' is not a value of 'level'; expected info, warning, mute"
            ),
            (
                "    level: mute\n", "",
                "own.yaml:8:5: error: the key 'level' is missing"
            ),
            (
                "    because: it is so\n", "",
                "own.yaml:8:5: error: the key 'because' is missing"
            ),
            (
                "rules: [TW004]", "rules: []",
                "own.yaml:8:5: error: the key 'rules' is missing"
            ),
        ])
    func mistake(_ text: String, _ wrong: String, _ expected: String) throws {
        let error = #expect(throws: RuleFileError.self) {
            try Self.profile(Self.own.replacing(text, with: wrong, maxReplacements: 1))
        }
        #expect(error?.description == expected)
    }

    @Test(
        "a condition that cannot be judged is refused",
        arguments: [
            "tcp.listners.port == 1", "tcp.incoming.live", "443 in", "sysctl.net.ipv4.nothing == 1",
        ])
    func condition(text: String) {
        #expect(throws: RuleFileError.self) {
            try Self.profile(Self.own.replacing("443 in tcp.listeners.port", with: text))
        }
    }

    @Test("a profile without a change is none")
    func noChange() {
        #expect(throws: RuleFileError.self) {
            try Self.profile("schema: 1\nname: own\ntitle: of our own\nchanges: []\n")
        }
    }

    @Test("a profile is the same after it was packed", arguments: Builtin.profiles)
    func packs(name: String) throws {
        let profile = try #require(Builtin.profile(name))
        #expect(profile.name == name)
        #expect(Profile(packed: profile.packed) == profile)
    }

    @Test("no other text is a packed profile")
    func unpacked() {
        #expect(Profile(packed: "") == nil)
        #expect(Profile(packed: "own") == nil)
    }
}
