/// What tells whether this namespace translates addresses.
package struct NATFacts: Sendable, Codable, Equatable {
    /// Whether the kernel can track connections; without that it translates none.
    package var tracking: Reading<Bool>
    /// Rules of nf_tables.
    package var nfTables: Reading<NATRules>
    /// Rules of legacy iptables and ip6tables.
    package var legacy: Reading<NATRules>
    /// Connections whose addresses are being translated.
    package var connections: Reading<TranslatedConnections>

    /// Makes facts.
    package init(
        tracking: Reading<Bool>, nfTables: Reading<NATRules>, legacy: Reading<NATRules>,
        connections: Reading<TranslatedConnections>
    ) {
        self.tracking = tracking
        self.nfTables = nfTables
        self.legacy = legacy
        self.connections = connections
    }

    /// The same absence for every fact.
    package init(absent absence: Absence) {
        self.init(
            tracking: .absent(absence), nfTables: .absent(absence), legacy: .absent(absence),
            connections: .absent(absence))
    }

    private enum CodingKeys: String, CodingKey {
        case tracking, legacy, connections
        case nfTables = "nf_tables"
    }
}

/// Rules that translate addresses, by what they translate.
package struct NATRules: Sendable, Codable, Equatable {
    /// Base chains or hooks that ask them.
    package var chains: Int64
    /// Rules of the tables that have such chains.
    package var rules: Int64
    /// Those that translate source addresses.
    package var source: Int64
    /// Those that translate destination addresses.
    package var destination: Int64
    /// Those that translate one of the two, not known which.
    package var undirected: Int64
    /// Whether all rules were looked at.
    package var complete: Bool

    /// Makes a count.
    package init(
        chains: Int64, rules: Int64, source: Int64, destination: Int64, undirected: Int64,
        complete: Bool
    ) {
        self.chains = chains
        self.rules = rules
        self.source = source
        self.destination = destination
        self.undirected = undirected
        self.complete = complete
    }

    /// No rules, and all of them looked at.
    package static let none = NATRules(
        chains: 0, rules: 0, source: 0, destination: 0, undirected: 0, complete: true)
}

/// Whether connections are tracked whose addresses are being translated.
package struct TranslatedConnections: Sendable, Codable, Equatable {
    /// At least one whose source is.
    package var source: Bool
    /// At least one whose destination is.
    package var destination: Bool
    /// Whether `false` means that there is none.
    package var complete: Bool

    /// Makes an observation.
    package init(source: Bool, destination: Bool, complete: Bool) {
        self.source = source
        self.destination = destination
        self.complete = complete
    }
}
