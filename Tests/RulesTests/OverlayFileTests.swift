import BuiltinRules
import Rules
import Sysctl
import Testing
import YAMLReader

@Suite("OverlayFile")
struct OverlayFileTests {
    private static let valid = """
        schema: 1
        id: el8
        title: Red Hat 8
        bases: ["4.18"]
        backports: some
        facts:
          - key: net.ipv4.tcp_rmem
            since: "4.18.0-80.4.2"
            before: "4.18.0-147"
            present: true
            default: [4096, "host.page_size * 20", 6291456]
            acts_as_version: true
            source: tree
            confidence: medium

        """

    @Test("reads every key of the format")
    func readsFacts() throws {
        let overlay = try Self.overlay(Self.valid)
        #expect(
            overlay
                == KernelOverlay(
                    distribution: .el8, title: "Red Hat 8", bases: [KernelVersion(4, 18)],
                    backports: .some,
                    facts: [
                        .init(
                            key: SysctlKey("net.ipv4.tcp_rmem"),
                            since: KernelVersion(4, 18, 0, suffix: "-80.4.2"),
                            before: KernelVersion(4, 18, 0, suffix: "-147"), isPresent: true,
                            defaults: ["4096", "host.page_size * 20", "6291456"],
                            actsAsVersion: true, source: "tree", confidence: "medium")
                    ]))
    }

    @Test("a distribution of which nothing is known but that it backports is one")
    func noFacts() throws {
        let text = Self.valid.prefix { $0 != "f" } + "x"
        #expect(throws: RuleFileError.self) { try Self.overlay(String(text)) }
        let bare = try #require(Self.valid.split(separator: "facts:").first)
        #expect(try Self.overlay(String(bare)).facts == [])
    }

    @Test(
        "tells what is wrong and where",
        arguments: [
            ("schema: 1", "schema: 2", 1), ("id: el8", "id: redhat", 2),
            ("bases: [\"4.18\"]", "bases: []", 1), ("[\"4.18\"]", "[four]", 4),
            ("backports: some", "backports: many", 5),
            ("key: net.ipv4.tcp_rmem", "key: net.ipv4.tcp_rmen", 7),
            ("since: \"4.18.0-80.4.2\"", "since: new", 8),
            ("since: \"4.18.0-80.4.2\"", "since: \"4.19.0-80\"", 8),
            ("before: \"4.18.0-147\"", "before: \"4.18.0-80.4.2\"", 9),
            ("before: \"4.18.0-147\"", "before: never", 9),
            ("present: true", "present: perhaps", 10),
            ("[4096, \"host.page_size * 20\", 6291456]", "4096", 11),
            ("[4096, \"host.page_size * 20\", 6291456]", "[1, \"2 +\", 3]", 11),
            ("acts_as_version: true", "acts: true", 12), ("source: tree", "source: ", 13),
            ("confidence: medium", "confidence: sure", 14),
        ])
    func refuses(part: String, replacement: String, line: Int) {
        let error = #expect(throws: RuleFileError.self) {
            try Self.overlay(Self.valid.replacing(part, with: replacement))
        }
        #expect(error?.mark.line == line)
    }

    @Test("a fact that states nothing is refused")
    func emptyFact() {
        var lines = Self.valid.split(separator: "\n", omittingEmptySubsequences: false)
        lines.removeAll {
            $0.contains("present:") || $0.contains("default:") || $0.contains("acts_as_version:")
        }
        let error = #expect(throws: RuleFileError.self) {
            try Self.overlay(lines.joined(separator: "\n"))
        }
        #expect(
            error?.problem
                == .contradiction("a fact needs 'present', 'default' or 'acts_as_version'"))
    }

    private static func overlay(_ text: String) throws -> KernelOverlay {
        try OverlayFile(text, file: "own.yaml", catalogue: Builtin.catalogue).overlay
    }
}

@Suite("Built-in facts about distributions")
struct BuiltinOverlayTests {
    static let overlays = DistributionKernel.allCases.compactMap { Builtin.catalogue.overlay($0) }

    @Test("every distribution that is told from a release has its file")
    func complete() {
        #expect(
            Self.overlays.map(\.distribution)
                == DistributionKernel.allCases.filter { $0 != .unknown })
    }

    @Test("only kernels of kernel.org are judged by their version alone")
    func backports() {
        #expect(
            Self.overlays.filter { $0.backports == .none }.map(\.distribution) == [.mainline])
    }

    @Test("no fact repeats the table of versions", arguments: overlays)
    func addsSomething(overlay: KernelOverlay) throws {
        for fact in overlay.facts {
            let entry = try #require(Builtin.catalogue[fact.key.name])
            let isThere =
                entry.introduced <= fact.since && entry.removed.map { $0 > fact.since } ?? true
            #expect(fact.isPresent != isThere, "\(overlay.title): \(fact.key)")
            let usual = entry.defaults.first { $0.kernel.contains(fact.since) }
            #expect(
                fact.defaults.isEmpty || fact.defaults != usual?.values,
                "\(overlay.title): \(fact.key)")
            #expect(fact.confidence != "low")
        }
    }

    @Test(
        "the settings of real releases are known",
        arguments: [
            ("net.ipv4.tcp_min_snd_mss", "3.10.0-1160.el7.x86_64", Presence.present),
            ("net.ipv4.tcp_min_snd_mss", "4.18.0-553.el8", .present),
            ("net.ipv4.tcp_min_snd_mss", "4.14.133-113.112.amzn2.x86_64", .present),
            ("net.ipv4.tcp_min_snd_mss", "4.14.336", .present),
            ("net.ipv4.tcp_min_snd_mss", "4.14.104", .notYet(since: KernelVersion(5, 2))),
            ("net.core.somaxconn", "3.10.0-1160.el7.x86_64", .present),
            ("net.ipv4.tcp_shrink_window", "5.14.0-427.18.1.el9_4.x86_64", .present),
            ("net.ipv4.tcp_tw_recycle", "3.10.0-1160.el7.x86_64", .present),
            (
                "net.ipv4.tcp_tw_recycle", "4.18.0-553.el8",
                .removed(in: KernelVersion(4, 12))
            ),
        ])
    func real(key: String, release: String, presence: Presence) throws {
        let entry = try #require(Builtin.catalogue[key])
        let kernel = try #require(KernelVersion(release))
        #expect(Builtin.catalogue.presence(of: entry, on: kernel) == presence)
    }

    @Test(
        "may have been brought to a distribution's version",
        arguments: [
            "3.10.0-862.el7.x86_64", "4.18.0-80.el8.x86_64", "4.12.14-122.91-default",
            "4.14.104-95.84.amzn2.x86_64", "4.14.35-1902.300.11.el7uek.x86_64",
            "4.19.0-5-amd64", "4.15.0-20-generic", "4.19.113-android11-0-gabc",
        ])
    func unknown(release: String) throws {
        let entry = try #require(Builtin.catalogue["net.ipv4.tcp_min_snd_mss"])
        let kernel = try #require(KernelVersion(release))
        guard case .unknown = Builtin.catalogue.presence(of: entry, on: kernel) else {
            Issue.record("decided")
            return
        }
    }
}
