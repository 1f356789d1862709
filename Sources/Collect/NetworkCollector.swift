internal import Evidence

/// Reads the parts of `NetworkFacts` that a run needs.
struct NetworkCollector {
    let roots: CollectionRoots
    let wanted: Set<NetworkSource>

    func collect() -> NetworkFacts {
        var facts = NetworkFacts()
        if wanted.contains(.nat) { facts.nat = NATCollector(roots: roots).collect() }
        return facts
    }
}
