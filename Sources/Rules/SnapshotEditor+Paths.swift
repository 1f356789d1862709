internal import Evidence
internal import Expressions
internal import YAMLReader

extension SnapshotEditor {
    /// Sets a number of what TCP remembers of its peers.
    func setPaths(
        _ name: String, _ fact: YAMLPair, _ facts: inout NetworkFacts
    ) throws(RuleFileError) {
        guard !fact.value.isNull else {
            facts.paths = .absent(Self.refused)
            return
        }
        var paths =
            facts.paths?.value
            ?? RememberedPaths(usable: 0, low: 0, lowPeers: [], complete: true)
        var lowest = paths.lowPeers.first ?? .init(address: "198.51.100.1", threshold: 2)
        switch name {
        case "paths.usable": paths.usable = try number(fact.value, name)
        case "paths.low": paths.low = try number(fact.value, name)
        case "paths.complete": paths.complete = try flag(fact.value, name)
        case "paths.lowest": lowest.address = try text(fact.value, name)
        case "paths.lowest_threshold": lowest.threshold = try number(fact.value, name)
        default:
            throw error(
                .contradiction("'\(name)' follows from 'paths.lowest' and 'tcp.destinations'"),
                fact.key)
        }
        paths.lowPeers = [lowest]
        facts.paths = .observed(paths, from: Self.here)
    }

    /// Sets a number of silent tracked connections.
    func setAges(
        _ name: String, _ fact: YAMLPair, _ facts: inout NetworkFacts
    ) throws(RuleFileError) {
        guard !fact.value.isNull else {
            facts.trackedAges = .absent(Self.refused)
            return
        }
        var ages = facts.trackedAges?.value ?? TrackedAges(looked: 0, idle: 0)
        let count = try number(fact.value, name)
        if name == "conntrack.ages.idle" { ages.idle = count } else { ages.looked = count }
        facts.trackedAges = .observed(ages, from: Self.here)
    }

    /// Sets the list of translated connections.
    func setGroups(_ fact: YAMLPair, _ facts: inout NetworkFacts) throws(RuleFileError) {
        facts.translated = try reading(fact) { (node) throws(RuleFileError) in
            try records(node, "nat.groups", FactSchema.translatedGroup.fields.map(\.name)) {
                (fields) throws(RuleFileError) in
                TranslatedGroup(
                    transport: try fields.text("transport") ?? "tcp",
                    source: try fields.text("source") ?? "192.0.2.1",
                    destination: try fields.text("destination") ?? "198.51.100.1",
                    port: try fields.number("port") ?? 443,
                    connections: try fields.number("connections") ?? 0)
            }
        }
    }
}
