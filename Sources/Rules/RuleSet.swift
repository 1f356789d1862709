package import Evidence
package import Sysctl

/// The rules of one run, and the catalogue that they compare with.
package struct RuleSet: Sendable {
    /// The rules, ascending by id.
    package let rules: [Rule]
    /// What is known of settings.
    package let catalogue: Catalogue

    /// Takes rules in any order; retired ones are left out.
    package init(_ rules: [Rule], catalogue: Catalogue) {
        self.rules = rules.filter { $0.definition.status != .retired }
            .sorted { $0.id < $1.id }
        self.catalogue = catalogue
    }

    /// The rule with that id or slug.
    package subscript(_ name: String) -> Rule? {
        rules.first { $0.id == name.uppercased() || $0.definition.slug == name }
    }

    /// The set with more rules; an id that is taken is an error.
    package func adding(_ more: [Rule]) throws(RuleError) -> RuleSet {
        guard !more.isEmpty else { return self }
        var taken = Set(rules.map(\.id))
        for rule in more where !taken.insert(rule.id).inserted { throw .duplicateID(rule.id) }
        return RuleSet(rules + more, catalogue: catalogue)
    }

    /// The rules that remain after selection; names are ids, slugs or prefixes such as `TW`.
    ///
    /// An empty selection selects all. A name that matches nothing is an error.
    package func selecting(
        _ selected: [String], ignoring ignored: [String]
    ) throws(RuleError) -> RuleSet {
        for name in selected + ignored where !rules.contains(where: { Self.matches(name, $0) }) {
            let names = rules.flatMap { [$0.id, $0.definition.family, $0.definition.slug] }
            throw .unknownID(name, suggestion: nearestName(to: name, among: names))
        }
        let left = rules.filter { rule in
            // A rule on trial is judged only when it is called by its name.
            let isWanted =
                rule.definition.status == .preview
                ? selected.contains { $0.uppercased() == rule.id || $0 == rule.definition.slug }
                : selected.isEmpty || selected.contains { Self.matches($0, rule) }
            return isWanted && !ignored.contains { Self.matches($0, rule) }
        }
        guard left.count != rules.count else { return self }
        guard !left.isEmpty else { throw .nothingSelected }
        return RuleSet(left, catalogue: catalogue)
    }

    private static func matches(_ name: String, _ rule: Rule) -> Bool {
        let upper = name.uppercased()
        return !name.isEmpty && (rule.id.hasPrefix(upper) || rule.definition.slug == name)
    }

    /// What a collector must read so that every rule can be judged.
    package func plan(sample: Int64?) -> CollectionPlan {
        Self.plan(for: rules.lazy.flatMap(\.definition.facts), sample: sample)
    }

    /// What a collector must read so that these facts are known.
    package static func plan(for facts: some Sequence<String>, sample: Int64?) -> CollectionPlan {
        var plan = CollectionPlan(sample: sample)
        var seen: Set<String> = []
        for fact in facts where seen.insert(fact).inserted { add(fact, to: &plan) }
        if seen.contains(FactSchema.interfaces), plan.interfaceSettings.isEmpty {
            // Only the list itself is wanted: any setting that every interface has shows it.
            plan.interfaceSettings.insert("net.ipv4.conf.*.forwarding")
        }
        return plan
    }

    private static let portKeys = [
        "net.ipv4.ip_local_port_range", "net.ipv4.ip_local_reserved_ports",
    ]

    private static func add(_ fact: String, to plan: inout CollectionPlan) {
        let root = fact.prefix { $0 != "." }
        let name = fact.dropFirst(root.count + 1)
        switch root {
        case "sysctl":
            plan.sysctls.insert(String(name))
        case Substring(FactSchema.interfaces):
            if let setting = FactSchema.interfaceSetting(name) {
                plan.interfaceSettings.insert(setting)
            }
        case "counter", "increase":
            guard case .named(var names) = plan.counters else { return }
            names.insert(String(name))
            plan.counters = .named(names)
        case "sockstat":
            plan.sockstat = true
        case "ports":
            plan.sysctls.formUnion(portKeys)
            if fact == "ports.pool" { plan.listeners = true }
        case "tcp":
            addSockets(fact, to: &plan)
        default:
            addNetwork(fact, to: &plan)
        }
    }

    private static func addSockets(_ fact: String, to plan: inout CollectionPlan) {
        plan.listeners = true
        switch fact {
        case "tcp.listeners", "tcp.reachable_listeners", "tcp.states.listen":
            break
        case "tcp.destinations", "tcp.outgoing.total", "tcp.outgoing.remote",
            "tcp.incoming.time_wait":
            plan.connections = true
            plan.timeWait = true
            plan.sysctls.formUnion(portKeys)
            plan.sysctls.insert("net.ipv4.tcp_tw_reuse_delay")
        case "tcp.states.time_wait":
            plan.connections = true
            plan.timeWait = true
        default:
            plan.connections = true
        }
    }

    private static func addNetwork(_ fact: String, to plan: inout CollectionPlan) {
        if fact == "nat.forwarding" {
            plan.sysctls.formUnion(FactStore.forwardingKeys)
        } else {
            plan.network.formUnion(FactSchema.networkSources(of: fact))
        }
    }
}
