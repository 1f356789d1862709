import BuiltinRules
import Engine
import Evidence
import Fix
import Rules
import Sysctl
import Testing

@Suite("FixPlan")
struct FixPlanTests {
    @Test("changes stand by name, but ip_forward comes first because it resets others")
    func order() throws {
        let plan = try Self.plan(
            Self.rule("TW901", ["net.ipv4.tcp_sack": "0", "net.core.somaxconn": "8192"]),
            Self.rule("TW902", ["net.ipv4.ip_forward": "1"]))
        #expect(
            plan.changes.map(\.key.name) == [
                "net.ipv4.ip_forward", "net.core.somaxconn", "net.ipv4.tcp_sack",
            ])
        #expect(plan.changes.map(\.former) == ["0", "4096", "1"])
    }

    @Test("two findings that want one value are one change with two reasons")
    func agreement() throws {
        let plan = try Self.plan(
            Self.rule("TW901", ["net.ipv4.tcp_sack": "0"], caveat: "a"),
            Self.rule("TW902", ["net.ipv4.tcp_sack": "0"], caveat: "a"),
            Self.rule("TW903", ["net.ipv4.tcp_sack": "0"], caveat: "b"))
        let change = try #require(plan.changes.first)
        #expect(plan.changes.count == 1)
        #expect(change.reasons.map(\.ruleID) == ["TW901", "TW902", "TW903"])
        #expect(change.caveats == ["a", "b"])
        #expect(plan.conflicts.isEmpty)
    }

    @Test("equal findings that want different values are a conflict, and neither is cured in part")
    func conflict() throws {
        let plan = try Self.plan(
            Self.rule("TW901", ["net.ipv4.tcp_sack": "0", "net.core.somaxconn": "1"]),
            Self.rule("TW902", ["net.ipv4.tcp_sack": "2"]),
            Self.rule("TW903", ["net.ipv4.tcp_dsack": "0"]))
        #expect(plan.changes.map(\.key.name) == ["net.ipv4.tcp_dsack"])
        let conflict = try #require(plan.conflicts.first)
        #expect(plan.conflicts.count == 1)
        #expect(conflict.key == SysctlKey("net.ipv4.tcp_sack"))
        #expect(conflict.kept == nil)
        #expect(conflict.wanted.map { "\($0.ruleID) \($0.value)" } == ["TW901 0", "TW902 2"])
    }

    @Test("what equals dispute is not given to a finding of a lower rank")
    func weakerFinding() throws {
        let plan = try Self.plan(
            Self.rule("TW901", ["net.ipv4.tcp_sack": "0"], level: .error),
            Self.rule("TW902", ["net.ipv4.tcp_sack": "2"], level: .error),
            Self.rule("TW903", ["net.ipv4.tcp_sack": "3", "net.ipv4.tcp_dsack": "0"]),
            Self.rule("TW904", ["net.core.somaxconn": "1"]))
        #expect(plan.changes.map(\.key.name) == ["net.core.somaxconn"])
        let conflict = try #require(plan.conflicts.first)
        #expect(conflict.kept == nil)
        #expect(conflict.wanted.map(\.ruleID) == ["TW901", "TW902", "TW903"])
    }

    @Test(
        "the higher level goes first, then the higher confidence",
        arguments: [(Level.error, RuleDefinition.Confidence.low), (.warning, .high)])
    func precedence(level: Level, confidence: RuleDefinition.Confidence) throws {
        let plan = try Self.plan(
            Self.rule(
                "TW901", ["net.ipv4.tcp_sack": "2"], level: .warning, confidence: .medium),
            Self.rule(
                "TW902", ["net.ipv4.tcp_sack": "0"], level: level, confidence: confidence))
        #expect(plan.changes.map(\.value) == ["0"])
        #expect(plan.changes.flatMap { $0.reasons.map(\.ruleID) } == ["TW902"])
        let conflict = try #require(plan.conflicts.first)
        #expect(conflict.kept == "0")
        #expect(conflict.wanted.map(\.ruleID) == ["TW902", "TW901"])
    }

    @Test(
        "of the two settings of ports that exclude one another, the one that makes room is first",
        arguments: [
            ("2000", "ip_unprivileged_port_start"), ("40000", "ip_local_port_range"),
        ])
    func ports(start: String, first: String) throws {
        let plan = try Self.plan(
            Self.rule(
                "TW901",
                [
                    "net.ipv4.ip_unprivileged_port_start": start,
                    "net.ipv4.ip_local_port_range.low": "50000",
                ]))
        #expect(plan.changes.count == 2)
        #expect(plan.changes.first?.key.lastComponent == first)
    }

    @Test("the undoing of a change writes the old value as one word")
    func undo() throws {
        let plan = try Self.plan(Self.rule("TW901", ["net.ipv4.tcp_rmem.max": "8388608"]))
        let snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        let former = try #require(snapshot.sysctls["net.ipv4.tcp_rmem"]?.value)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(plan.changes.map(\.undo) == ["sysctl -w 'net.ipv4.tcp_rmem=\(former)'"])
    }

    @Test("a finding without settings is listed with what to do instead")
    func uncured() throws {
        let plan = try Self.plan(
            Self.rule("TW901", [:]), Self.rule("TW902", ["net.ipv4.tcp_sack": "0"]))
        #expect(plan.changes.count == 1)
        #expect(plan.uncured.map(\.ruleID) == ["TW901"])
        #expect(plan.uncured.map(\.text) == ["text of TW901"])
        #expect(plan.uncured.map(\.kind) == [RuleDefinition.FixDefinition.Kind.none])
    }

    @Test("a finding that is folded into another is not planned for")
    func leavesOutSuppressed() throws {
        let plan = try Self.plan(
            Self.rule("TW901", ["net.ipv4.tcp_sack": "0"], yieldsTo: ["TW902"]),
            Self.rule("TW902", [:]), Self.rule("TW903", [:], yieldsTo: ["TW902"]))
        #expect(plan.changes.isEmpty)
        #expect(plan.uncured.map(\.ruleID) == ["TW902"])
    }

    @Test("the document holds every change with its reason, caveat and old value")
    func document() throws {
        let plan = try Self.plan(
            Self.rule(
                "TW901", ["net.core.somaxconn": "8192", "net.ipv4.ip_forward": "1"],
                caveat: "copied when listen() is called"),
            Self.rule("TW902", ["net.ipv4.tcp_sack": "0"]),
            Self.rule("TW903", ["net.ipv4.tcp_sack": "2"]), Self.rule("TW904", [:]))
        let origin = FixOrigin(tool: "tcplint 1.2.3", host: "example", kernel: "6.12.0")
        #expect(
            plan.document(by: origin).text == """
                # Made by tcplint 1.2.3 for example, kernel 6.12.0.
                # Save as /etc/sysctl.d/99-tcplint.conf, then run 'sysctl --system'.

                # TW901: message of TW901
                # Caveat: copied when listen() is called
                # Old value: 0
                # Undo: sysctl -w 'net.ipv4.ip_forward=0'
                net.ipv4.ip_forward = 1

                # TW901: message of TW901
                # Caveat: copied when listen() is called
                # Old value: 4096
                # Undo: sysctl -w 'net.core.somaxconn=4096'
                net.core.somaxconn = 8192

                # Conflict, left alone: net.ipv4.tcp_sack: TW902 wants '0', TW903 wants '2'.

                # No sysctl cures:
                # TW904: message of TW904
                # -> text of TW904

                """)
    }

    @Test("a document without changes says that no setting cures anything")
    func documentWithoutChanges() throws {
        let plan = try Self.plan(Self.rule("TW901", [:]))
        let origin = FixOrigin(tool: "tcplint 1", host: "h", kernel: "6.1")
        let text = plan.document(by: origin).text
        #expect(text.contains("# No setting cures what was found.\n"))
        #expect(!text.contains("sysctl --system"))
        #expect(!text.split(separator: "\n").contains { !$0.hasPrefix("#") })
    }

    @Test("an old value that is not known is told as such")
    func unknownFormerValue() throws {
        let report = try Self.report([Self.rule("TW901", ["net.ipv4.tcp_sack": "0"])])
        let plan = FixPlan(for: report) { _ in nil }
        #expect(
            plan.document(by: FixOrigin(tool: "t", host: "h", kernel: "k")).text
                .contains("# Old value: not known\nnet.ipv4.tcp_sack = 0\n"))
    }

    @Test(
        "a name from the host can neither steer a terminal nor add a line",
        arguments: ["\u{1b}[31m", "\nnet.ipv4.ip_forward = 1\n", "\r", "\u{9b}", "\u{202e}"])
    func hostileName(name: String) throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        var listener = try #require(snapshot.sockets.listeners.value?.first)
        listener.process = name
        listener.queue = listener.backlog + 1
        snapshot.sockets.listeners = .observed([listener], from: "test")
        let report = evaluate(snapshot, using: try Builtin.ruleSet(), version: "1")
        let plan = FixPlan(for: report) { snapshot.sysctls[$0]?.value }
        #expect(plan.uncured.contains { $0.ruleID == "LISTEN101" })
        let origin = FixOrigin(tool: "tcplint", host: name, kernel: name)
        let text = plan.document(by: origin).text
        #expect(!text.split(separator: "\n").contains { !$0.hasPrefix("#") })
        #expect(
            !text.unicodeScalars.contains {
                $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
            })
    }

    private static func rule(
        _ id: String, _ settings: KeyValuePairs<String, String>, caveat: String = "",
        yieldsTo: [String] = [], level: Level = .warning,
        confidence: RuleDefinition.Confidence = .high
    ) -> RuleDefinition {
        RuleDefinition(
            id: id, slug: "own-\(id)", title: "title", family: "TW", level: level,
            confidence: confidence, status: .stable, scope: .netns, kernel: .any, key: "",
            yieldsTo: yieldsTo, lets: [], each: "", elementName: "", report: .each, place: "",
            condition: "true", levels: [], expected: "", message: "message of \(id)",
            why: "why", fineWhen: "",
            fix: RuleDefinition.FixDefinition(
                kind: settings.isEmpty ? .none : .sysctl, safety: .safe, caveat: caveat,
                text: "text of \(id)", settings: settings.map { .init($0.key, $0.value) },
                settingsCondition: ""),
            references: [], facts: [])
    }

    private static func report(_ definitions: [RuleDefinition]) throws -> Report {
        let snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        let rules = RuleSet(try definitions.map { try Rule($0) }, catalogue: Builtin.catalogue)
        return evaluate(snapshot, using: rules, version: "1.2.3")
    }

    private static func plan(_ definitions: RuleDefinition...) throws -> FixPlan {
        let snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        return FixPlan(for: try report(definitions)) { snapshot.sysctls[$0]?.value }
    }
}
