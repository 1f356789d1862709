import Sysctl
import Testing

@Suite("KernelOverlay")
struct KernelOverlayTests {
    @Test(
        "a release is older by its version, then by the numbers of its build",
        arguments: [
            ("3.10.0-957.21.3.el7.x86_64", "3.10.0-1062.el7.x86_64", true),
            ("3.10.0-1062.el7.x86_64", "3.10.0-957.21.3.el7.x86_64", false),
            ("3.10.0-957.el7.x86_64", "3.10.0-957.1.3.el7.x86_64", true),
            ("3.10.0-957.1.3.el7.x86_64", "3.10.0-957.1.3.el7.ppc64", false),
            ("4.14.104-95.84.amzn2.x86_64", "4.14.127", true), ("4.14.127", "4.14.127", false),
            ("5.15.0-58-generic", "5.15.0-91-generic", true),
            ("5.15.0-100-generic", "5.15.0-91-generic", false),
            ("5.14.21-150400.24.63-default", "5.14.21-150500.1-default", true),
            ("6.1.0", "6.1.0-1", true), ("6.1.0-el", "6.1.0-1", true),
            ("6.1.0-99999999999999999999", "6.1.0-1", true),
        ])
    func order(older: String, newer: String, isOlder: Bool) throws {
        let older = try #require(KernelVersion(older))
        #expect(older.isBuilt(before: try #require(KernelVersion(newer))) == isOlder)
    }

    @Test(
        "a fact covers releases of its own version from the first to the last",
        arguments: [
            ("3.10.0-122.el7.x86_64", false), ("3.10.0-123.el7.x86_64", true),
            ("3.10.0-229.20.1.el7.x86_64", true), ("3.10.0-230.el7.x86_64", false),
            ("3.10.0-1160.el7.x86_64", false), ("3.11.0-200.el7.x86_64", false),
            ("4.10.0-200.el7.x86_64", false), ("3.10.0", false),
        ])
    func covers(release: String, isCovered: Bool) throws {
        let fact = try Self.fact(since: "3.10.0-123", before: "3.10.0-230")
        #expect(fact.covers(try #require(KernelVersion(release))) == isCovered)
    }

    @Test("a fact without an end covers every later build, and no other version")
    func open() throws {
        let fact = try Self.fact(since: "4.14.127")
        #expect(fact.covers(KernelVersion(4, 14, 336)))
        #expect(!fact.covers(KernelVersion(4, 14, 126)))
        #expect(!fact.covers(KernelVersion(4, 15)))
    }

    @Test("facts that differ in the build alone are not equal")
    func equality() throws {
        #expect(try Self.fact(since: "3.10.0-1") == Self.fact(since: "3.10.0-1"))
        #expect(try Self.fact(since: "3.10.0-1") != Self.fact(since: "3.10.0-2"))
    }

    static func fact(
        _ key: String = "net.ipv4.tcp_sack", since: String, before: String? = nil,
        isPresent: Bool? = true, defaults: [String] = [], actsAsVersion: Bool = false,
        confidence: String = "high"
    ) throws -> KernelOverlay.Fact {
        KernelOverlay.Fact(
            key: SysctlKey(key), since: try #require(KernelVersion(since)),
            before: try before.map { try #require(KernelVersion($0)) }, isPresent: isPresent,
            defaults: defaults, actsAsVersion: actsAsVersion, source: "tree",
            confidence: confidence)
    }
}
