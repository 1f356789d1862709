/// Whether this namespace translates addresses, and why that is believed.
package struct NATVerdict: Sendable, Equatable {
    /// The answer.
    package enum State: String, Sendable, CaseIterable {
        /// Rules or connections show it.
        case does
        /// Everything that could show it was read and shows nothing.
        case doesNot = "does not"
        /// Nothing shows it, and not everything could be read.
        case unknown
    }

    /// The answer.
    package let state: State
    /// What it rests on, or what is missing for one.
    package let reason: String
    /// Whether source addresses are translated, `nil` when that is not known.
    package let source: Bool?
    /// Whether destination addresses are translated, `nil` when that is not known.
    package let destination: Bool?

    /// Weighs the evidence: what was seen counts at once, and only complete readings prove that
    /// there is nothing.
    package init(_ facts: NATFacts) {
        if facts.tracking.value == false {
            self.init(
                .doesNot,
                "connection tracking is not loaded, and netfilter translates nothing without it",
                source: false, destination: false)
            return
        }
        let seen = Self.seen(facts)
        let doubts = Self.doubts(facts)
        guard !seen.isEmpty else {
            if doubts.isEmpty {
                self.init(
                    .doesNot, "no rule of nf_tables or legacy iptables translates addresses",
                    source: false, destination: false)
            } else {
                self.init(
                    .unknown, doubts.joined(separator: "; "), source: nil, destination: nil)
            }
            return
        }
        let rules = [facts.nfTables.value, facts.legacy.value].compactMap { $0 }
        let isCertain = doubts.isEmpty && !rules.contains { $0.undirected > 0 }
        let connections = facts.connections.value
        self.init(
            .does, seen.joined(separator: "; "),
            source: Self.direction(
                rules.contains { $0.source > 0 }, connections?.source, certain: isCertain),
            destination: Self.direction(
                rules.contains { $0.destination > 0 }, connections?.destination,
                certain: isCertain))
    }

    private init(_ state: State, _ reason: String, source: Bool?, destination: Bool?) {
        self.state = state
        self.reason = reason
        self.source = source
        self.destination = destination
    }

    private static func direction(_ rules: Bool, _ connection: Bool?, certain: Bool) -> Bool? {
        if rules || connection == true { return true }
        return certain ? false : nil
    }

    private static func seen(_ facts: NATFacts) -> [String] {
        var seen: [String] = []
        for (name, reading) in [("nf_tables", facts.nfTables), ("legacy iptables", facts.legacy)] {
            guard let rules = reading.value else { continue }
            let kinds = [
                (rules.source, "source addresses"), (rules.destination, "destination addresses"),
                (rules.undirected, "addresses"),
            ]
            for (count, what) in kinds where count > 0 {
                seen.append(
                    count == 1
                        ? "1 rule of \(name) translates \(what)"
                        : "\(count) rules of \(name) translate \(what)")
            }
        }
        if let connections = facts.connections.value {
            if connections.source {
                seen.append("the source address of a tracked connection is translated")
            }
            if connections.destination {
                seen.append("the destination address of a tracked connection is translated")
            }
        }
        return seen
    }

    /// What keeps an empty reading from being a proof; connections alone never do, because without
    /// rules no new one is translated.
    private static func doubts(_ facts: NATFacts) -> [String] {
        var doubts: [String] = []
        for (name, reading) in [("nf_tables", facts.nfTables), ("legacy iptables", facts.legacy)] {
            switch reading {
            case .absent(let absence):
                if absence.reason != .nonexistent { doubts.append(absence.detail) }
            case .observed(let rules, _):
                if !rules.complete {
                    doubts.append("only the first \(rules.rules) rules of \(name) were looked at")
                }
            }
        }
        return doubts
    }
}
