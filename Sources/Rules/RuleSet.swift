package import Evidence
package import Expressions
package import Sysctl

/// The rules of one run, and the catalogue that they compare with.
package struct RuleSet: Sendable {
    /// The rules, ascending by id.
    package let rules: [Rule]
    /// What is known of settings.
    package let catalogue: Catalogue
    /// The role that the rules were adapted to, `nil` for none.
    package private(set) var profile: Profile?
    /// The distinct facts of the rules, as a `RuleCompiler` writes them.
    package let facts: [String]
    /// For each rule the numbers in `facts` of those that its code calls 0, 1 and so on; empty
    /// when all rules come from one table, where they are the same.
    private let factNumbers: [[Int]]
    /// Where the setting of each fact stands in the catalogue, as `setting` tells it.
    private let settings: [Int]

    /// Takes rules in any order; retired ones are left out.
    package init(_ rules: [Rule], catalogue: Catalogue) {
        var rules = rules
        rules.removeAll { RuleLayout.isRetired($0.code.utf8.span) }
        if !zip(rules, rules.dropFirst()).allSatisfy({ $0.id <= $1.id }) {
            rules.sort { $0.id < $1.id }
        }
        self.rules = rules
        self.catalogue = catalogue
        (facts, factNumbers) = Self.numbered(rules)
        settings = facts.map { Self.setting(of: $0, in: catalogue) }
    }

    /// Takes the rules of a table that was made for this catalogue.
    package init(_ table: RuleTable, catalogue: Catalogue) {
        self.init(table.rules, facts: table.facts, table.settings, catalogue)
    }

    /// Takes ascending rules of one table.
    private init(
        _ rules: [Rule], facts: [String], _ settings: [Int], _ catalogue: Catalogue
    ) {
        self.rules = rules
        self.facts = facts
        self.settings = settings
        self.catalogue = catalogue
        factNumbers = []
    }

    /// Where the setting of a fact stands in a catalogue, -1 when it has none.
    ///
    /// One that is found as that of every interface, at `index`, gives -2 - `index`: its name is
    /// that of the fact.
    package static func setting(of fact: String, in catalogue: Catalogue) -> Int {
        for root in ["sysctl.", "default.", "initial."] where fact.hasPrefix(root) {
            let name = fact.dropFirst(root.count)
            if let index = catalogue.index(of: name) { return index }
            return catalogue.patternIndex(of: name).map { -2 - $0 } ?? -1
        }
        return -1
    }

    /// The value of a fact, `nil` when `FactStore.resolve` must find it.
    package func value(ofFact number: Int, in store: FactStore) -> Outcome? {
        let index = settings[number]
        if index < -1 { return store.value(of: facts[number], pattern: -2 - index) }
        return store.value(of: facts[number], setting: index < 0 ? nil : index)
    }

    /// The setting that a rule is about, `nil` when there is no one setting.
    package func key(ofRule index: Int, _ layout: RuleLayout) -> String? {
        layout.key.map { number in
            let numbers = factNumbers(ofRule: index)
            let fact = facts[numbers.isEmpty ? number : numbers[number]]
            return String(fact.dropFirst("sysctl.".count))
        }
    }

    private static func numbered(_ rules: [Rule]) -> (facts: [String], numbers: [[Int]]) {
        guard let first = rules.first else { return ([], []) }
        if rules.allSatisfy({ $0.table === first.table }) { return (first.table.facts, []) }
        var facts: [String] = []
        var numbers: [String: Int] = [:]
        var known: [ObjectIdentifier: [Int]] = [:]
        let all = rules.map { rule in
            if let own = known[ObjectIdentifier(rule.table)] { return own }
            let own = rule.table.facts.map { fact in
                if let number = numbers[fact] { return number }
                numbers[fact] = facts.count
                facts.append(fact)
                return facts.count - 1
            }
            known[ObjectIdentifier(rule.table)] = own
            return own
        }
        return (facts, all)
    }

    /// What the facts that a rule's code calls 0, 1 and so on are in `facts`; empty when they are
    /// the same.
    package func factNumbers(ofRule index: Int) -> [Int] {
        factNumbers.isEmpty ? [] : factNumbers[index]
    }

    /// The numbers of the facts that a rule names, those of its texts included.
    package func facts(ofRule index: Int) -> [Int] {
        let numbers = factNumbers(ofRule: index)
        let code = rules[index].code.utf8.span
        var facts: [Int] = []
        RuleLayout(code).forEachFact(code) { facts.append(numbers.isEmpty ? $0 : numbers[$0]) }
        return facts
    }

    /// Whether a rule may judge otherwise once the owners of sockets are known.
    package func judgesOwners(ofRule index: Int) -> Bool {
        RuleLayout(rules[index].code.utf8.span).asksForOwner
    }

    /// A fact's name, in dots.
    package func name(ofFact number: Int) -> String { Self.dotted(facts[number]) }

    /// The components of a fact's name.
    package func path(ofFact number: Int) -> [String] {
        facts[number].dotComponents.map { Self.dotted($0) }
    }

    /// The rule with that id, alias or slug.
    package subscript(_ name: String) -> Rule? {
        let id = name.uppercased()
        return rules.first { $0.id == id }
            ?? rules.first { $0.slug == name || $0.aliases.contains(id) }
    }

    /// The rule with exactly that id.
    package func rule(withID id: String) -> Rule? {
        var low = 0
        var high = rules.count
        while low < high {
            let middle = (low + high) / 2
            if rules[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < rules.count && rules[low].id == id ? rules[low] : nil
    }

    /// The set with more rules; an id that is taken is an error.
    package func adding(_ more: [Rule]) throws(RuleError) -> RuleSet {
        guard !more.isEmpty else { return self }
        var taken = Set(rules.flatMap { [$0.id] + $0.aliases })
        for id in more.flatMap({ [$0.id] + $0.aliases }) where !taken.insert(id).inserted {
            throw .duplicateID(id)
        }
        return RuleSet(rules + more, catalogue: catalogue)
    }

    /// The rules that remain after selection; names are ids, aliases, slugs or prefixes such
    /// as `TW`.
    ///
    /// An empty selection selects all. A name that matches nothing is an error.
    package func selecting(
        _ selected: [String], ignoring ignored: [String]
    ) throws(RuleError) -> RuleSet {
        // Nothing to look up, as in most runs.
        let names = selected.isEmpty && ignored.isEmpty ? [] : rules.map { RuleNames($0) }
        func meant(_ name: String) throws(RuleError) -> [Bool] {
            let id = name.uppercased()
            let meant = names.map { $0.means(name, id) }
            guard meant.contains(true) else { throw unknown(name) }
            return meant
        }
        var isWanted = rules.map { rule in
            // A rule on trial is judged only when it is called by its name.
            selected.isEmpty && !RuleLayout.isPreview(rule.code.utf8.span)
        }
        for name in selected {
            let id = name.uppercased()
            for (index, isMeant) in try meant(name).enumerated() where isMeant {
                if !RuleLayout.isPreview(rules[index].code.utf8.span)
                    || names[index].areCalled(name, id)
                {
                    isWanted[index] = true
                }
            }
        }
        for name in ignored {
            for (index, isMeant) in try meant(name).enumerated() where isMeant {
                isWanted[index] = false
            }
        }
        let left = zip(rules, isWanted).filter(\.1).map(\.0)
        guard left.count != rules.count else { return self }
        guard !left.isEmpty else { throw .nothingSelected }
        return factNumbers.isEmpty
            ? RuleSet(left, facts: facts, settings, catalogue)
            : RuleSet(left, catalogue: catalogue)
    }

    /// The ids of the rules that a name means: an id, alias, slug or prefix such as `TW`.
    package func ids(matching name: String) -> [String] {
        let id = name.uppercased()
        return rules.filter { RuleNames($0).means(name, id) }.map(\.id)
    }

    /// What to say of a name that matches no rule.
    package func unknown(_ name: String) -> RuleError {
        let names = rules.flatMap { [$0.id, $0.definition.family, $0.slug] + $0.aliases }
        return .unknownID(name, suggestion: nearestName(to: name, among: names))
    }

    /// The set with that rule of it alone.
    package func only(_ rule: Rule) -> RuleSet {
        var set =
            factNumbers.isEmpty
            ? RuleSet([rule], facts: facts, settings, catalogue)
            : RuleSet([rule], catalogue: catalogue)
        set.profile = profile
        return set
    }

    /// The rules as a role wants them.
    package func adapted(to profile: Profile) throws(RuleError) -> RuleSet {
        var changed: [String: Rule] = [:]
        for (id, bindings) in profile.thresholds {
            guard let rule = rule(withID: id) else { continue }
            changed[id] = try Rule(rule.definition.replacing(bindings))
        }
        var set =
            changed.isEmpty
            ? self : RuleSet(rules.map { changed[$0.id] ?? $0 }, catalogue: catalogue)
        set.profile = profile
        return set
    }

    /// What a rule is called, read once for all names of a selection.
    private struct RuleNames {
        private let id: String
        private let slug: String
        private let aliases: [String]

        init(_ rule: Rule) {
            id = rule.id
            slug = rule.slug
            aliases = rule.aliases
        }

        /// Whether it is one of them; `id` is the name in upper case.
        func areCalled(_ name: String, _ id: String) -> Bool {
            self.id == id || slug == name || aliases.contains(id)
        }

        /// Whether it is one of them, or the beginning of the id or an alias.
        func means(_ name: String, _ id: String) -> Bool {
            !name.isEmpty
                && (self.id.hasPrefix(id) || slug == name
                    || aliases.contains { $0.hasPrefix(id) })
        }
    }

    /// What a collector must read so that every rule can be judged.
    package func plan(sample: Int64?) -> CollectionPlan {
        var isNamed = [Bool](repeating: false, count: facts.count)
        for (index, rule) in rules.enumerated() {
            let numbers = factNumbers(ofRule: index)
            let code = rule.code.utf8.span
            RuleLayout(code).forEachFact(code) { name in
                isNamed[numbers.isEmpty ? name : numbers[name]] = true
            }
        }
        var plan = CollectionPlan(sample: sample)
        var counters: [String] = []
        var wantsInterfaces = false
        plan.sysctls.reserveCapacity(facts.count)
        for number in facts.indices where isNamed[number] {
            let fact = facts[number]
            if settings[number] < 0 {
                if fact == FactSchema.interfaces { wantsInterfaces = true }
                Self.add(fact, to: &plan, &counters)
            } else if fact.utf8.first != UInt8(ascii: "d") {
                plan.sysctls.insert(catalogue.names[settings[number]])
            }
        }
        plan.counters = .named(Set(counters))
        if wantsInterfaces { Self.addInterfaces(to: &plan) }
        return plan
    }

    /// What a collector must read so that these facts are known.
    package static func plan(for facts: some Sequence<String>, sample: Int64?) -> CollectionPlan {
        var plan = CollectionPlan(sample: sample)
        var counters: [String] = []
        var seen: Set<String> = []
        for fact in facts where seen.insert(fact).inserted { add(fact, to: &plan, &counters) }
        plan.counters = .named(Set(counters))
        if seen.contains(FactSchema.interfaces) { addInterfaces(to: &plan) }
        return plan
    }

    private static func addInterfaces(to plan: inout CollectionPlan) {
        if plan.interfaceSettings.isEmpty {
            // Only the list itself is wanted: any setting that every interface has shows it.
            plan.interfaceSettings.insert("net.ipv4.conf.*.forwarding")
        }
    }

    /// A name with its own dots.
    private static func dotted(_ name: String) -> String {
        let bytes = name.utf8.span
        guard bytes.indices.contains(where: { bytes[$0] == RuleCompiler.factDot }) else {
            return name
        }
        let dot = UInt8(ascii: ".")
        return String(
            decoding: name.utf8.map { $0 == RuleCompiler.factDot ? dot : $0 }, as: UTF8.self)
    }

    private static let portKeys = [
        "net.ipv4.ip_local_port_range", "net.ipv4.ip_local_reserved_ports",
    ]

    private static func add(
        _ fact: String, to plan: inout CollectionPlan, _ counters: inout [String]
    ) {
        let root = fact.firstDotComponent
        var rest: String { dotted(String(Substring(fact.utf8.dropFirst(root.utf8.count + 1)))) }
        switch root {
        case "sysctl", FactSchema.initial: plan.sysctls.insert(rest)
        case FactSchema.survey: plan.sharedUse = true
        case FactSchema.interfaces:
            if let setting = FactSchema.interfaceSetting(rest) {
                plan.interfaceSettings.insert(setting)
            }
        case "counter", "increase": counters.append(rest)
        case "sockstat": plan.sockstat = true
        case "ports":
            plan.sysctls.formUnion(portKeys)
            if fact == "ports.pool" || fact == "ports.preferred" { plan.listeners = true }
        case "tcp": addSockets(fact, to: &plan)
        case FactSchema.kernelLog:
            counters += FactSchema.loggedCounters
            plan.listeners = true
            addNetwork(fact, root: root, to: &plan)
        default: addNetwork(fact, root: root, to: &plan)
        }
    }

    private static func addSockets(_ fact: String, to plan: inout CollectionPlan) {
        plan.listeners = true
        switch fact {
        case "tcp.listeners", "tcp.reachable_listeners", "tcp.states.listen":
            break
        case "tcp.destinations", "tcp.sources", "tcp.outgoing.total", "tcp.outgoing.remote",
            "tcp.incoming.time_wait":
            if fact == "tcp.sources" { plan.sourcePorts = true }
            plan.connections = true
            plan.timeWait = true
            plan.sysctls.formUnion(portKeys)
            plan.sysctls.insert("net.ipv4.tcp_tw_reuse_delay")
        case "tcp.callers":
            plan.callers = true
        case "tcp.states.time_wait":
            plan.connections = true
            plan.timeWait = true
        case "tcp.processes":
            plan.connections = true
            plan.processes = true
        case _ where FactSchema.isOfFlows(fact):
            plan.connections = true
            plan.flows = true
        default:
            plan.connections = true
        }
    }

    private static func addNetwork(
        _ fact: String, root: String, to plan: inout CollectionPlan
    ) {
        if fact == "nat.forwarding" {
            plan.sysctls.formUnion(FactStore.forwardingKeys)
        } else {
            if let sources = FactSchema.networkSources(of: fact, root: root) {
                plan.network.formUnion(sources)
            }
            if root == "paths" {
                // Nothing is looked at without connections that could have used it.
                addSockets("tcp.states.established", to: &plan)
                plan.sysctls.insert(FactStore.thresholdKey)
            }
            if fact == "paths.low_connections" { addSockets("tcp.destinations", to: &plan) }
            if fact.hasPrefix("conntrack.ages") || fact == "nat.groups" {
                plan.sysctls.formUnion(FactStore.trackingKeys)
            }
        }
    }
}
