import BuiltinRules
import Configuration
import Engine
import Evidence
import Fix
import Loaders
import Rules
import Sysctl
import TestSupport
import Testing

/// Files that people use, each taken for the only one of a host.
@Suite("Fixes of real files")
struct CorpusTests {
    private static let path = "/etc/sysctl.d/50-a.conf"

    @Test("are closed, and win under both loaders", arguments: CorpusFile.all)
    func closed(file: CorpusFile) throws {
        let rules = try Builtin.ruleSet()
        let judge = ConfigurationJudge(rules, version: "test")
        let evidence = try Self.evidence(file.bytes)
        let before = judge.report(on: evidence, ignores: [])
        let plan = FixPlanner(evidence, before) { judge.report(on: $0, ignores: []) }
            .plan(atLeast: .info)
        let after = judge.report(on: evidence.applying(plan.settings), ignores: [])
        let trouble = Closure.trouble(before: before, after: after, cured: plan.addressed)
        #expect(trouble.map(\.message) == [])
        for inPlace in [false, true] {
            let files = FilePlan(
                plan,
                on: HostFiles(
                    tree: ConfigurationTree([Self.path: .file(file.bytes)]),
                    loaders: [.systemd(), .procps()],
                    keys: Builtin.catalogue.names.map { SysctlKey($0).path }),
                by: FixOrigin(tool: "tcplint", host: "h", kernel: "6.12"), inPlace: inPlace)
            #expect(files.unbeaten == [])
        }
    }

    /// What the judge sees of such a file.
    static func evidence(_ bytes: [UInt8]) throws -> Snapshot {
        let kernel = try #require(KernelVersion("6.12"))
        var review = ConfigurationReview(catalogue: Builtin.catalogue, kernel: kernel)
        let (facts, sysctls) = review.facts(of: [readSysctlFile(bytes, path: path)])
        let absence = Absence(.notInInput, "files do not tell it")
        var host = HostFacts(absent: absence)
        host.kernel = .observed("6.12", from: "test")
        var snapshot = Snapshot(
            collector: "test", collectedAt: "2026-01-01T00:00:00Z", host: host, sysctls: sysctls,
            sockstat: .absent(absence), counters: CounterFacts(absent: absence),
            sockets: SocketFacts(absent: absence), declared: DeclaredFacts(), diagnostics: [])
        snapshot.configuration = facts
        return snapshot
    }
}
