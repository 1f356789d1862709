import BuiltinRules
import Engine
import Evidence
import Rules
import Sysctl
import Testing

/// Rules made for one test, and the evidence to hold them against.
enum OwnRule {
    static func definition(
        _ id: String = "TW901", level: Level = .warning, kernel: KernelRange = .any,
        key: String = "", yieldsTo: [String] = [], lets: [RuleDefinition.Binding] = [],
        each: String = "", report: RuleDefinition.Report = .each, place: String = "",
        when condition: String = "true", levels: [RuleDefinition.LevelCase] = [],
        expected: String = "", message: String = "message", set: [RuleDefinition.Binding] = [],
        setWhen: String = "", mayBeBackported: Bool = false
    ) -> RuleDefinition {
        RuleDefinition(
            id: id, slug: "own-\(id.lowercased())", title: "title of \(id)",
            family: String(id.dropLast(3)), level: level, confidence: .high, status: .stable,
            scope: .netns, kernel: kernel, key: key, yieldsTo: yieldsTo, lets: lets, each: each,
            elementName: each.isEmpty ? "" : "item", report: report, place: place,
            condition: condition, levels: levels, expected: expected, message: message,
            why: "why", fineWhen: "",
            fix: RuleDefinition.FixDefinition(
                kind: set.isEmpty ? .none : .sysctl, safety: .safe, caveat: "", text: "text",
                settings: set, settingsCondition: setWhen),
            references: [], facts: [], mayBeBackported: mayBeBackported)
    }

    static func set(_ definitions: RuleDefinition...) throws -> RuleSet {
        RuleSet(try definitions.map { try Rule($0) }, catalogue: Builtin.catalogue)
    }

    /// The report of `definitions` on the snapshot `base` after a change.
    static func report(
        _ definitions: RuleDefinition..., base: String = "minimal",
        changing change: (inout Snapshot) -> Void = { _ in }
    ) throws -> Report {
        var snapshot = try #require(try Builtin.exampleSnapshots()[base])
        change(&snapshot)
        let rules = RuleSet(try definitions.map { try Rule($0) }, catalogue: Builtin.catalogue)
        return evaluate(snapshot, using: rules, version: "1.2.3")
    }

    static func listener(_ port: Int64, address: String = "0.0.0.0", queue: Int64 = 0) -> Listener {
        Listener(
            address: address, port: port, family: "ipv4", loopback: false, queue: queue,
            backlog: 128, drops: 0, dropsIncrease: nil, uid: 0, inode: 1, pid: nil, process: nil)
    }
}

extension RuleResult {
    /// Why the rule does not speak of the host, `nil` when it does.
    var reasonNotToApply: String? {
        guard case .notApplicable(let reason) = outcome else { return nil }
        return reason.description
    }
}

extension Snapshot {
    mutating func set(_ key: String, _ text: String) {
        sysctls[key] = .observed(text, from: "/proc/sys/\(SysctlKey(key).path)")
    }
}
