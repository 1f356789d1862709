internal import Evidence
internal import Expressions
internal import YAMLReader

extension SnapshotEditor {
    /// Sets a fact of `NetworkFacts`.
    mutating func setNetwork(_ name: String, _ fact: YAMLPair) throws(RuleFileError) {
        var facts = snapshot.network ?? NetworkFacts()
        switch name.prefix(while: { $0 != "." }) {
        case "nat" where name == "nat.groups": try setGroups(fact, &facts)
        case "nat": try setNAT(name, fact, &facts)
        case "conntrack":
            if name.hasPrefix("conntrack.ages.") {
                try setAges(name, fact, &facts)
            } else if name.hasPrefix("conntrack.entries.") {
                try setTracked(name, fact, &facts)
            } else {
                try setCounter(name, fact, &facts.tracking)
            }
        case "softnet": try setCounter(name, fact, &facts.softnet)
        case "files": try setFiles(name, fact, &facts)
        case "neighbours": try setNeighbours(name, fact, &facts)
        case "links": try setLinks(fact, &facts)
        case "paths": try setPaths(name, fact, &facts)
        case FactSchema.kernelLog[...]: try setKernelLog(fact, &facts)
        default: try setRoutes(name, fact, &facts)
        }
        snapshot.network = facts
    }

    /// Makes evidence that leads to the verdict that the example states.
    private mutating func setNAT(
        _ name: String, _ fact: YAMLPair, _ facts: inout NetworkFacts
    ) throws(RuleFileError) {
        var nat = facts.nat ?? Self.noNAT
        var rules = nat.nfTables.value ?? .none
        let isNull = fact.value.isNull
        switch name {
        case "nat.state":
            let state = isNull ? "unknown" : try text(fact.value, name)
            switch NATVerdict.State(rawValue: state) {
            case .does: rules.source = 1
            case .doesNot: rules = .none
            case .unknown: break
            case nil:
                let expected = NATVerdict.State.allCases.map { "'\($0.rawValue)'" }
                throw error(
                    .invalidValue(
                        key: name, value: state, expected: expected.joined(separator: ", ")),
                    fact.value)
            }
            nat.nfTables =
                state == NATVerdict.State.unknown.rawValue
                ? .absent(Self.refused) : .observed(rules, from: Self.here)
        case "nat.source_nat", "nat.destination_nat":
            guard !isNull else {
                nat.nfTables = .absent(Self.refused)
                break
            }
            let count: Int64 = try flag(fact.value, name) ? 1 : 0
            if name == "nat.source_nat" { rules.source = count } else { rules.destination = count }
            nat.nfTables = .observed(rules, from: Self.here)
        case "nat.forwarding":
            for key in FactStore.forwardingKeys {
                snapshot.sysctls[key] =
                    isNull
                    ? .absent(Self.refused)
                    : .observed(try flag(fact.value, name) ? "1" : "0", from: Self.here)
            }
        default: throw error(.unknownFact(name, suggestion: nil), fact.key)
        }
        facts.nat = nat
    }

    private static let noNAT = NATFacts(
        tracking: .observed(true, from: Self.here),
        nfTables: .observed(.none, from: Self.here),
        legacy: .observed(.none, from: Self.here),
        connections: .observed(
            TranslatedConnections(source: false, destination: false, complete: true),
            from: Self.here))

    /// A truth value.
    func flag(_ node: YAMLNode, _ name: String) throws(RuleFileError) -> Bool {
        switch try text(node, name) {
        case "true": return true
        case "false": return false
        case let other:
            throw error(.invalidValue(key: name, value: other, expected: "true or false"), node)
        }
    }
}
