package import Evidence
internal import Expressions
package import Rules

/// The role that a report was made for.
package struct ReportProfile: Sendable, Equatable {
    /// The name of the profile.
    package let name: String
    /// What proves the role, or who named it.
    package let evidence: String

    /// Makes a role.
    package init(name: String, evidence: String) {
        self.name = name
        self.evidence = evidence
    }
}

/// The role that the evidence proves; `general` when none or several do.
///
/// Only what was collected counts: a role that cannot be told is not looked for.
package func detectedRole(
    in snapshot: Snapshot, using rules: RuleSet,
    among roles: [(name: String, condition: String, evidence: String)]
) -> ReportProfile {
    let store = RememberedFacts(FactStore(snapshot, catalogue: rules.catalogue))
    var proved: [ReportProfile] = []
    for role in roles {
        guard let condition = try? Expression(parsing: role.condition),
            condition.evaluate(in: store) == .known(.bool(true))
        else { continue }
        let evidence = (try? Template(parsing: role.evidence))?.render(in: store) ?? ""
        proved.append(ReportProfile(name: role.name, evidence: evidence))
    }
    guard let role = proved.first else {
        return ReportProfile(name: Profile.general, evidence: "no role stands out")
    }
    guard proved.count == 1 else {
        let names = proved.map(\.name).joined(separator: " and ")
        return ReportProfile(name: Profile.general, evidence: "\(names) fit alike")
    }
    return role
}

/// Facts that several conditions name, each found once.
private final class RememberedFacts: ValueScope {
    private let store: FactStore
    private var found: [(path: [String], fact: (length: Int, outcome: Outcome)?)] = []

    init(_ store: FactStore) { self.store = store }

    func resolve(_ path: [String]) -> (length: Int, outcome: Outcome)? {
        if let known = found.first(where: { $0.path == path }) { return known.fact }
        let fact = store.resolve(path)
        found.append((path, fact))
        return fact
    }
}
