/// Which ways packets are translated, by how many rules.
package struct NATTally: Sendable, Equatable {
    /// Places where the kernel asks these rules: base chains, or hooks of a legacy table.
    package var chains = 0
    /// Rules that were looked at.
    package var rules = 0
    /// Those that translate source addresses.
    package var source = 0
    /// Those that translate destination addresses.
    package var destination = 0
    /// Those that translate, and do not say which of the two.
    package var undirected = 0
    /// Whether every rule was looked at.
    package var isComplete = true

    /// Nothing was found.
    package init() {}

    /// A tally of known numbers.
    package init(
        chains: Int, rules: Int, source: Int, destination: Int, undirected: Int, isComplete: Bool
    ) {
        self.chains = chains
        self.rules = rules
        self.source = source
        self.destination = destination
        self.undirected = undirected
        self.isComplete = isComplete
    }

    /// Counts a rule by its target, as iptables and nf_tables' compatibility layer name it.
    mutating func count(target: String, hook: Int?) {
        switch target {
        case "MASQUERADE", "SNAT": source += 1
        case "DNAT", "REDIRECT": destination += 1
        case "NETMAP": count(at: hook)
        default: break
        }
    }

    /// Counts a rule whose direction follows from the place where it is asked.
    private mutating func count(at hook: Int?) {
        switch hook.map(NATHook.init) {
        case .source: source += 1
        case .destination: destination += 1
        case .neither, nil: undirected += 1
        }
    }
}
