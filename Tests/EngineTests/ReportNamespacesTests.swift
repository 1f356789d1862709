import BuiltinRules
import Engine
import Evidence
import Expressions
import Rules
import Testing

@Suite("Reports on several network namespaces")
struct ReportNamespacesTests {
    private static let definitions = [
        OwnRule.definition(
            "TW901", level: .error, key: "net.ipv4.tcp_sack",
            when: "sysctl.net.ipv4.tcp_sack == 0", message: "it is off",
            set: [RuleDefinition.Binding("net.ipv4.tcp_sack", "1")]),
        OwnRule.definition(
            "TW902", key: "net.ipv4.tcp_timestamps", when: "sysctl.net.ipv4.tcp_timestamps == 0"),
    ]

    private static func report(sack: String, timestamps: String? = "1") throws -> Report {
        try OwnRule.report(definitions[0], definitions[1]) {
            $0.set("net.ipv4.tcp_sack", sack)
            $0.sysctls["net.ipv4.tcp_timestamps"] =
                timestamps.map { .observed($0, from: "test") } ?? .absent(Absence(.denied, "no"))
            $0.diagnostics = [Diagnostic(source: "file", message: "cut")]
        }
    }

    private static let web = JudgedNamespace(name: "web", identity: "net:[7]")

    @Test("a finding of another namespace says where it is, in words, proof, place and cure")
    func located() throws {
        var report = try Self.report(sack: "1")
        report.beginNamespaces()
        report.add(try Self.report(sack: "0"), of: Self.web) { _ in false }
        let finding = try #require(report.findings.first)
        #expect(report.findings.count == 1)
        #expect(finding.message == "in network namespace web: it is off")
        #expect(finding.place == "web")
        #expect(finding.namespace == "web")
        #expect(finding.evidence.last?.name == "namespace")
        #expect(finding.evidence.last?.value == .text("web net:[7]"))
        #expect(finding.fix.caveat.contains("inside this namespace"))
        #expect(report.host.namespace.value == "all")
        #expect(report.namespaces.map(\.name) == [nil, "web"])
        #expect(report.summary.error == 1)
        #expect(report.diagnostics.map(\.source) == ["file", "web: file"])
    }

    @Test("the same finding in two namespaces has two identities, and its old one in the first")
    func identities() throws {
        let alone = try Self.report(sack: "0")
        var report = alone
        report.beginNamespaces()
        report.add(alone, of: Self.web) { _ in false }
        report.add(alone, of: JudgedNamespace(name: "db", identity: "net:[8]")) { _ in false }
        #expect(Set(report.findings.map(\.fingerprint)).count == 3)
        let first = report.findings.first { $0.namespace == nil }
        #expect(first?.fingerprint == alone.findings.first?.fingerprint)
        #expect(first?.message == "it is off")
    }

    @Test("a setting that the namespaces share is told of once")
    func shared() throws {
        let alone = try Self.report(sack: "0", timestamps: "0")
        var report = alone
        report.beginNamespaces()
        report.add(alone, of: Self.web) { $0 == "net.ipv4.tcp_sack" }
        #expect(report.findings.map(\.ruleID) == ["TW901", "TW902", "TW902"])
    }

    @Test("a limit that they share is told of in each that comes near it by its own numbers")
    func sharedLimit() throws {
        func report(_ seconds: String) throws -> Report {
            try OwnRule.report(
                OwnRule.definition(
                    "CT901", key: "net.ipv4.tcp_sack",
                    message: "{sysctl.net.ipv4.tcp_fin_timeout} of it")
            ) { $0.set("net.ipv4.tcp_fin_timeout", seconds) }
        }
        var both = try report("10")
        both.beginNamespaces()
        both.add(try report("20"), of: Self.web) { _ in true }
        #expect(both.findings.count == 2)
    }

    @Test("a shared setting that only the other namespace shows is told of there")
    func sharedElsewhere() throws {
        var report = try Self.report(sack: "1")
        report.beginNamespaces()
        report.add(try Self.report(sack: "0"), of: Self.web) { _ in true }
        #expect(report.findings.map(\.namespace) == ["web"])
    }

    @Test("of the outcomes of a rule the one that matters most is told, with its namespace")
    func outcomes() throws {
        var report = try Self.report(sack: "1")
        report.beginNamespaces()
        report.add(try Self.report(sack: "0", timestamps: nil), of: Self.web) { _ in false }
        #expect(report.results.first?.outcome == .finding)
        guard case .undetermined(let missing)? = report.results.last?.outcome else {
            Issue.record("expected an undetermined rule")
            return
        }
        #expect(missing.map(\.name) == ["net.ipv4.tcp_timestamps (in web)"])
        #expect(report.summary.undetermined == 1)
        #expect(report.summary.passed == 0)
    }

    @Test("what nobody could look at leaves open what was passed, and nothing else")
    func unseen() throws {
        var report = try Self.report(sack: "0")
        report.beginNamespaces()
        let missing = [Missing(name: "network namespace db", reason: "denied", kind: .absent)]
        var none = report
        none.leaveOpen(for: [], but: [])
        #expect(none == report)
        var machine = report
        machine.leaveOpen(for: missing, but: ["TW902"])
        #expect(machine == report)
        report.leaveOpen(for: missing, but: [])
        #expect(report.results.map(\.outcome) == [.finding, .undetermined(missing)])
        #expect(report.summary.undetermined == 1)
        #expect(report.summary.passed == 0)
        #expect(report.summary.error == 1)
    }

    @Test(
        "rules on the machine are told from those on a namespace",
        arguments: [("LIM101", true), ("NIC102", true), ("LOSS001", false), ("PORT101", false)])
    func machineRules(id: String, isOnMachine: Bool) throws {
        let rules = try Builtin.ruleSet()
        let index = try #require(rules.rules.firstIndex { $0.id == id })
        #expect(rules.machineRules.contains(index) == isOnMachine)
    }
}
