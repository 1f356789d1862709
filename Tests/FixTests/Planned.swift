import BuiltinRules
import Configuration
import Engine
import Evidence
import Fix
import Rules
import Sysctl

/// The plan for some evidence, with what it leaves behind.
struct Planned {
    let plan: FixPlan
    /// Findings that should be gone, and new ones at warning or above.
    let trouble: [Finding]
    /// Settings of the plan that the kernel would refuse.
    let refused: [String]

    init(_ snapshot: Snapshot, by rules: RuleSet) throws {
        let before = evaluate(snapshot, using: rules, version: "test")
        plan = FixPlanner(snapshot, before) { evaluate($0, using: rules, version: "test") }
            .plan(atLeast: .info)
        let after = evaluate(snapshot.applying(plan.settings), using: rules, version: "test")
        trouble = Closure.trouble(before: before, after: after, cured: plan.addressed)
        let kernel = snapshot.host.kernel.value.flatMap { KernelVersion($0) }
        let accepted = kernel.map { AcceptedValues(catalogue: Builtin.catalogue, kernel: $0) }
        refused = plan.changes.compactMap { change in
            guard let entry = Builtin.catalogue[change.key.name],
                let verdict = accepted?.verdict(on: change.value, of: entry)
            else { return nil }
            if case .stored = verdict { return nil }
            return "\(change.key) = \(change.value)"
        }
    }
}
