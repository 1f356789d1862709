import TestSupport
import Testing
import tcplint_dev

@Suite("Generator")
struct GeneratorTests {
    @Test("the generated files of this repository are current")
    func current() throws {
        let generator = Generator(root: Fixtures.repository)
        #expect(try generator.outdated(try generator.files()) == [])
    }

    @Test("a generated file that was edited, is missing or has no source is told")
    func outdated() throws {
        let folder = "Sources/BuiltinRules/Generated"
        let current = try Repository.withCopy(of: Self.sources) {
            try Generator(root: $0).files()
        }
        var files = Self.sources.merging(current) { first, _ in first }
        files["\(folder)/RuleTable.swift"] = "// edited\n"
        files["\(folder)/TopicTable.swift"] = nil
        files["\(folder)/OLDRules.swift"] = "// left behind\n"
        let outdated = try Repository.withCopy(of: files) {
            let generator = Generator(root: $0)
            return try generator.outdated(try generator.files())
        }
        #expect(
            outdated == [
                "\(folder)/RuleTable.swift", "\(folder)/TopicTable.swift",
                "\(folder)/OLDRules.swift",
            ])
    }

    @Test("equal sources give equal files")
    func isStable() throws {
        let runs = try [1, 2].map { _ in
            try Repository.withCopy(of: Self.sources) { try Generator(root: $0).files() }
        }
        #expect(runs[0] == runs[1])
        #expect(
            runs[0].keys.sorted().map { $0.split(separator: "/").last } == [
                "README.md", "CatalogueTable.swift", "OverlayTable.swift", "ProfileTable.swift",
                "RuleTable.swift",
                "RuleTexts.swift", "SnapshotTexts.swift", "TopicTable.swift", "TW001.md",
                "tcplint-rules.7",
            ])
    }

    @Test("pages tell of a rule what its file tells, examples included")
    func pages() throws {
        let files = try Self.generate(Self.sources)
        let page = try #require(files["man/rules/TW001.md"])
        for words in [
            "# TW001 one\n", "`sysctl.net.ipv4.tcp_sack != 1`", "\nbecause\n", "\nnothing\n",
            "- a: b\n", "**Fires**: a\n", "**Quiet**: b\n",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        for path in ["Rules/README.md", "man/tcplint-rules.7"] {
            let list = try #require(files[path])
            for words in ["TW001", "one", "warning"] {
                #expect(list.contains(words), "\(path): \(words)")
            }
        }
    }

    @Test("a page whose rule is gone is told")
    func stalePage() throws {
        var files = Self.sources.merging(try Self.generate(Self.sources)) { first, _ in first }
        files["man/rules/TW777.md"] = "# TW777\n"
        let outdated = try Repository.withCopy(of: files) {
            let generator = Generator(root: $0)
            return try generator.outdated(try generator.files())
        }
        #expect(outdated == ["man/rules/TW777.md"])
    }

    @Test("a family that no reader has heard of is refused")
    func unknownFamily() throws {
        var files = Self.sources
        let rule = Self.rule("ZZ001").replacing("family: TW", with: "family: ZZ")
        files["Rules/zz/ZZ001-one.yaml"] = rule
        #expect(throws: GeneratorError.unknownFamily("ZZ", file: "Rules/zz/ZZ001-one.yaml")) {
            try Self.generate(files)
        }
    }

    @Test("a file that is not named for its rule is refused")
    func misnamed() throws {
        var files = Self.sources
        files["Rules/tw/TW003-other.yaml"] = Self.rule("TW002")
        #expect(
            throws: GeneratorError.misnamed(
                file: "Rules/tw/TW003-other.yaml", expected: "Rules/tw/TW002-one.yaml")
        ) { try Self.generate(files) }
    }

    @Test("an alias that is taken or belongs to users is refused")
    func alias() throws {
        for (alias, error) in [
            ("TW001", GeneratorError.duplicate("TW001")), ("MIX900", .reserved("MIX900")),
        ] {
            var files = Self.sources
            files["Rules/tw/TW003-one.yaml"] = Self.rule("TW003").replacing(
                "name: one", with: "name: one\naliases: [\(alias)]")
            #expect(throws: error) { try Self.generate(files) }
        }
    }

    @Test("numbers of users' own rules are refused")
    func reserved() throws {
        var files = Self.sources
        files["Rules/tw/TW900-one.yaml"] = Self.rule("TW900")
        #expect(throws: GeneratorError.reserved("TW900")) { try Self.generate(files) }
    }

    @Test("a rule that yields to none that exists is refused")
    func unknownRule() throws {
        var files = Self.sources
        files["Rules/tw/TW002-one.yaml"] = Self.rule("TW002") + "yields_to: [TW777]\n"
        #expect(
            throws: GeneratorError.unknownRule("TW777", file: "Rules/tw/TW002-one.yaml")
        ) { try Self.generate(files) }
    }

    @Test("a distribution's file that is not named for it is refused")
    func misnamedOverlay() throws {
        var files = Self.sources
        let folder = "Rules/catalogue/distributions"
        files["\(folder)/redhat.yaml"] = """
            schema: 1
            id: el8
            title: Red Hat
            bases: ["4.18"]
            backports: some
            """
        #expect(
            throws: GeneratorError.misnamed(
                file: "\(folder)/redhat.yaml", expected: "\(folder)/el8.yaml")
        ) { try Self.generate(files) }
    }

    @Test(
        "a topic that is not named as its file, or that names a rule that does not exist, is refused",
        arguments: [
            (
                "Rules/topics/other.yaml", "TW001",
                GeneratorError.misnamed(
                    file: "Rules/topics/other.yaml", expected: "Rules/topics/own.yaml")
            ),
            (
                "Rules/topics/own.yaml", "TW777",
                GeneratorError.unknownRule("TW777", file: "Rules/topics/own.yaml")
            ),
        ])
    func wrongTopic(path: String, rule: String, expected: GeneratorError) throws {
        var files = Self.sources
        files[path] = """
            schema: 1
            name: own
            title: Own
            sections: [{title: a, text: b}]
            rules: [\(rule)]
            references: [{title: a, supports: b}]
            """
        #expect(throws: expected) { try Self.generate(files) }
    }

    @Test(
        "a profile that is not named as its file, or that names a rule or local value that does not exist, is refused",
        arguments: [
            (
                "Rules/profiles/other.yaml", "rules: [TW001], level: mute",
                GeneratorError.misnamed(
                    file: "Rules/profiles/other.yaml", expected: "Rules/profiles/own.yaml")
            ),
            (
                "Rules/profiles/own.yaml", "rules: [TW001, TW777], level: mute",
                GeneratorError.unknownRule("TW777", file: "Rules/profiles/own.yaml")
            ),
            (
                "Rules/profiles/own.yaml", "rules: [TW001], let: {limit: 1}",
                GeneratorError.unknownLocal(
                    "limit", rule: "TW001", file: "Rules/profiles/own.yaml")
            ),
        ])
    func wrongProfile(path: String, change: String, expected: GeneratorError) throws {
        var files = Self.sources
        files[path] = """
            schema: 1
            name: own
            title: Own
            changes: [{\(change), because: it is ours}]
            """
        #expect(throws: expected) { try Self.generate(files) }
    }

    @Test("a setting that two catalogue files hold is refused")
    func duplicateSetting() throws {
        var files = Self.sources
        files["Rules/catalogue/again.yaml"] = files["Rules/catalogue/own.yaml"]
        #expect(throws: GeneratorError.duplicate("net.ipv4.tcp_sack")) {
            try Self.generate(files)
        }
    }

    private static func generate(_ files: [String: String]) throws -> [String: String] {
        try Repository.withCopy(of: files) { try Generator(root: $0).files() }
    }

    private static let sources = [
        "Rules/tw/TW001-one.yaml": rule("TW001"),
        "Rules/catalogue/own.yaml": """
        schema: 1
        group: own
        title: Own keys
        keys:
          - key: net.ipv4.tcp_sack
            summary: selective acknowledgements
            shape: integer
            introduced: 2.6.32
            takes_effect: new-connections
            does: quotes " and \\ backslashes
            sources: [{supports: all, source: tree, confidence: high}]

        """,
        "Fixtures/snapshots/one.json": "{}\n",
    ]

    private static func rule(_ id: String) -> String {
        """
        schema: 1
        id: \(id)
        name: one
        title: one
        family: TW
        level: warning
        confidence: high
        status: preview
        when: sysctl.net.ipv4.tcp_sack != 1
        message: found
        why: because
        fix: {kind: none, text: nothing}
        references: [{title: a, supports: b}]
        examples:
          - {name: a, base: minimal, expect: fires}
          - {name: b, base: minimal, expect: quiet}

        """
    }
}
