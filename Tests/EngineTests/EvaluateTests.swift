import BuiltinRules
import Engine
import Evidence
import Expressions
import Rules
import Sysctl
import Testing

@Suite("evaluate")
struct EvaluateTests {
    @Test(
        "equal snapshots and rules give equal reports",
        arguments: ["minimal", "linux-3.10", "linux-4.11", "netns", "no-netlink", "dump"])
    func isPure(base: String) throws {
        let snapshot = try #require(try Builtin.exampleSnapshots()[base])
        let first = evaluate(snapshot, using: try Builtin.ruleSet(), version: "1")
        let second = evaluate(snapshot, using: try Builtin.ruleSet(), version: "1")
        #expect(first == second)
        #expect(first.results.map(\.ruleID) == (try Builtin.ruleSet().rules.map(\.id)))
    }

    @Test("findings stand by level, then id, then key, then place")
    func order() throws {
        let each = OwnRule.definition(
            "CT901", level: .error, each: "tcp.listeners", place: "{item.address}:{item.port}")
        let report = try OwnRule.report(
            OwnRule.definition("TW902", level: .critical), each,
            OwnRule.definition("TW901", level: .info), OwnRule.definition("BUF901", level: .error)
        ) {
            $0.sockets.listeners = .observed(
                [OwnRule.listener(443), OwnRule.listener(22)], from: "test")
        }
        #expect(
            report.findings.map { "\($0.level) \($0.ruleID) \($0.place)" } == [
                "critical TW902 ", "error BUF901 ", "error CT901 0.0.0.0:22",
                "error CT901 0.0.0.0:443", "info TW901 ",
            ])
    }

    @Test(
        "a condition is true, false or unknown, and unknown is not passed",
        arguments: [
            ("true", RuleOutcome.finding), ("false", .passed),
            (
                "counter.TcpExt.TCPMD5Failure > 0",
                .undetermined([
                    Missing(
                        name: "counter.TcpExt.TCPMD5Failure",
                        reason: "this kernel does not count it", kind: .absent)
                ])
            ),
            ("false and counter.TcpExt.TCPMD5Failure > 0", .passed),
            ("true or counter.TcpExt.TCPMD5Failure > 0", .finding),
            ("1 / 0 > 1", .undetermined([])),
        ])
    func outcomes(condition: String, outcome: RuleOutcome) throws {
        let report = try OwnRule.report(OwnRule.definition(when: condition))
        let found = try #require(report.results.first).outcome
        if case .undetermined([]) = outcome, case .undetermined(let missing) = found {
            #expect(missing.map(\.kind) == [.arithmetic])
        } else {
            #expect(found == outcome)
        }
        #expect(report.findings.count == (outcome == .finding ? 1 : 0))
    }

    @Test("a setting that the host does not have makes the rule not applicable")
    func nonexistent() throws {
        let rule = OwnRule.definition(when: "sysctl.net.ipv4.tcp_sack == 0")
        let report = try OwnRule.report(rule) {
            $0.sysctls["net.ipv4.tcp_sack"] = .absent(Absence(.nonexistent, "no such file"))
        }
        #expect(
            report.results.map(\.reasonNotToApply) == ["net.ipv4.tcp_sack: no such file"])
        #expect(report.summary.notApplicable == 1)
    }

    @Test(
        "a setting that cannot be read leaves the rule undetermined",
        arguments: [Absence.Reason.denied, .notCollected, .notInInput, .malformed, .failed])
    func unreadable(reason: Absence.Reason) throws {
        let rule = OwnRule.definition(when: "sysctl.net.ipv4.tcp_sack == 0")
        let report = try OwnRule.report(rule) {
            $0.sysctls["net.ipv4.tcp_sack"] = .absent(Absence(reason, "refused"))
        }
        let missing = Missing(name: "net.ipv4.tcp_sack", reason: "refused", kind: .absent)
        #expect(report.results.map(\.outcome) == [.undetermined([missing])])
        #expect(report.undetermined.map(\.missing) == [[missing]])
        #expect(report.summary.undetermined == 1)
    }

    @Test("a rule for other kernels does not apply, and says which it speaks of")
    func otherKernel() throws {
        let range = try #require(KernelRange("< 4.12"))
        let report = try OwnRule.report(OwnRule.definition(kernel: range))
        #expect(
            report.results.map(\.reasonNotToApply)
                == ["speaks of kernels < 4.12, this is 6.12.0"])
    }

    @Test(
        "without a kernel version a rule for some kernels is undetermined, others are judged",
        arguments: [
            (Reading<String>.absent(Absence(.denied, "refused")), "refused"),
            (.observed("garbage", from: "uname"), "it has no version"),
        ])
    func unknownKernel(kernel: Reading<String>, reason: String) throws {
        let range = try #require(KernelRange("< 4.12"))
        let report = try OwnRule.report(
            OwnRule.definition("TW901", kernel: range), OwnRule.definition("TW902")
        ) { $0.host.kernel = kernel }
        let missing = Missing(name: "kernel release", reason: reason, kind: .absent)
        #expect(report.results.map(\.outcome) == [.undetermined([missing]), .finding])
        #expect(report.kernelVersion == nil)
    }

    @Test("every element of a list is judged, and a known bad one outweighs an unknown one")
    func elements() throws {
        let rule = OwnRule.definition(
            each: "tcp.listeners", place: "{item.port}", when: "item.drops > 0")
        func report(_ drops: [Int64?]) throws -> Report {
            try OwnRule.report(rule) {
                $0.sockets.listeners = .observed(
                    drops.enumerated().map { index, drops in
                        var listener = OwnRule.listener(Int64(index))
                        listener.drops = drops
                        return listener
                    }, from: "test")
            }
        }
        #expect(try report([]).results.map(\.outcome) == [.passed])
        #expect(try report([0, 0]).results.map(\.outcome) == [.passed])
        #expect(try report([0, 5, 7]).findings.map(\.place) == ["1", "2"])
        #expect(try report([nil, 5]).findings.map(\.place) == ["1"])
        let missing = Missing(
            name: "listener.drops", reason: "this kernel does not report it", kind: .absent)
        #expect(try report([nil, 0]).results.map(\.outcome) == [.undetermined([missing])])
    }

    @Test("a list that cannot be read leaves the rule undetermined")
    func unreadableList() throws {
        let rule = OwnRule.definition(each: "tcp.listeners", place: "{item.port}")
        let report = try OwnRule.report(rule, base: "no-netlink")
        guard case .undetermined(let missing)? = report.results.first?.outcome else {
            Issue.record("\(report.results)")
            return
        }
        #expect(missing.map(\.name) == ["listening sockets"])
    }

    @Test("the first level case that holds decides level and message")
    func levels() throws {
        let old = try #require(KernelRange("< 4.12"))
        let rule = OwnRule.definition(
            level: .info,
            levels: [
                .init(kernel: old, condition: "", level: .critical, message: "old kernel"),
                .init(
                    kernel: .any, condition: "host.cpus >= 8", level: .error, message: "eight"),
                .init(kernel: .any, condition: "host.cpus >= 4", level: .warning, message: ""),
            ])
        func finding(_ kernel: String, _ cpus: Int64?) throws -> Finding {
            try #require(
                try OwnRule.report(rule) {
                    $0.host.kernel = .observed(kernel, from: "uname")
                    $0.host.cpus =
                        cpus.map { .observed($0, from: "test") } ?? .absent(Absence(.denied, ""))
                }.findings.first)
        }
        let hosts: [(String, Int64?)] = [
            ("3.10", 64), ("6.1", 8), ("6.1", 4), ("6.1", 2), ("6.1", nil),
        ]
        let found = try hosts.map {
            let finding = try finding($0.0, $0.1)
            return "\(finding.level) \(finding.message)"
        }
        #expect(
            found == [
                "critical old kernel", "error eight", "warning message", "info message",
                "info message",
            ])
    }

    @Test(
        "a finding yields to one of the same cause that is at least as bad",
        arguments: [
            (Level.warning, Level.warning, true), (.warning, .critical, true),
            (.error, .warning, false), (.info, .info, true), (.critical, .error, false),
        ])
    func yields(own: Level, other: Level, isFolded: Bool) throws {
        let report = try OwnRule.report(
            OwnRule.definition("TW901", level: own, yieldsTo: ["TW903", "TW902"]),
            OwnRule.definition("TW902", level: other))
        let finding = try #require(report.findings.first { $0.ruleID == "TW901" })
        #expect(
            finding.suppressed
                == (isFolded ? Finding.Suppression(foldedInto: ["TW902"]) : nil))
        if isFolded {
            #expect(finding.suppressed?.by == "TW902")
            #expect(finding.suppressed?.reason == "same cause, told there")
        }
        #expect(report.active.count == (isFolded ? 1 : 2))
        #expect(report.summary.suppressed == (isFolded ? 1 : 0))
    }

    @Test("a finding does not yield to a rule that has none")
    func doesNotYield() throws {
        let report = try OwnRule.report(
            OwnRule.definition("TW901", yieldsTo: ["TW902"]),
            OwnRule.definition("TW902", level: .critical, when: "false"))
        #expect(report.active.map(\.ruleID) == ["TW901"])
    }

    @Test("counts findings by level and rules by outcome")
    func summary() throws {
        let summary = try OwnRule.report(
            OwnRule.definition("TW901", level: .critical),
            OwnRule.definition("TW902", level: .error),
            OwnRule.definition("TW903", level: .error),
            OwnRule.definition("TW904", level: .info, yieldsTo: ["TW901"]),
            OwnRule.definition("TW905", when: "false"),
            OwnRule.definition("TW906", when: "counter.TcpExt.TCPMD5Failure > 0"),
            OwnRule.definition(
                "TW907", kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 0))]))
        ).summary
        #expect(
            [summary.critical, summary.error, summary.warning, summary.info] == [1, 2, 0, 0])
        #expect(summary.suppressed == 1)
        #expect(
            [summary.passed, summary.undetermined, summary.notApplicable] == [1, 1, 1])
        #expect(!summary.failed)
    }
}
