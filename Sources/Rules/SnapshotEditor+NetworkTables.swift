internal import Evidence
internal import Expressions
internal import YAMLReader

extension SnapshotEditor {
    /// Sets a counter, or its growth.
    func setCounter(
        _ name: String, _ fact: YAMLPair, _ counters: inout KernelCounters?
    ) throws(RuleFileError) {
        let words = name.split(separator: ".").map(String.init)
        guard let counter = words.last else { return }
        var edited =
            counters
            ?? KernelCounters(
                totals: .observed([:], from: Self.here),
                increases: .absent(Absence(.notCollected, "it needs --sample")))
        if words.dropLast().last == "increase" {
            edited.increases = try changed(edited.increases, to: counter, name, fact)
        } else {
            edited.totals = try changed(edited.totals, to: counter, name, fact)
        }
        counters = edited
    }

    private func changed(
        _ reading: Reading<[String: Int64]>, to counter: String, _ name: String, _ fact: YAMLPair
    ) throws(RuleFileError) -> Reading<[String: Int64]> {
        guard !fact.value.isNull else { return .absent(Self.refused) }
        var values = reading.value ?? [:]
        values[counter] = try number(fact.value, name)
        return .observed(values, from: Self.here)
    }

    /// Sets a number of tracked connections.
    func setTracked(
        _ name: String, _ fact: YAMLPair, _ facts: inout NetworkFacts
    ) throws(RuleFileError) {
        guard !fact.value.isNull else {
            facts.tracked = .absent(Self.refused)
            return
        }
        var entries = facts.tracked?.value ?? TrackedEntries(counts: [:], complete: true)
        let field = String(name.dropFirst("conntrack.entries.".count))
        if field == "complete" {
            entries.complete = try flag(fact.value, name)
        } else {
            entries.counts[field] = try number(fact.value, name)
        }
        facts.tracked = .observed(entries, from: Self.here)
    }

    /// Sets a number of open files.
    func setFiles(
        _ name: String, _ fact: YAMLPair, _ facts: inout NetworkFacts
    ) throws(RuleFileError) {
        guard !fact.value.isNull else {
            facts.files = .absent(Self.refused)
            return
        }
        var files = facts.files?.value ?? FileHandles(used: 0, maximum: .max)
        let count = try number(fact.value, name)
        if name == "files.used" { files.used = count } else { files.maximum = count }
        facts.files = .observed(files, from: Self.here)
    }

    /// Sets a number of neighbours.
    func setNeighbours(
        _ name: String, _ fact: YAMLPair, _ facts: inout NetworkFacts
    ) throws(RuleFileError) {
        guard !fact.value.isNull else {
            facts.neighbours = .absent(Self.refused)
            return
        }
        let words = name.split(separator: ".").map(String.init)
        var families = facts.neighbours?.value ?? [:]
        var neighbours =
            families[words[1]]
            ?? Neighbours(
                entries: 0, complete: true,
                table: NeighbourTable(
                    entries: 0, threshold1: 128, threshold2: 512, threshold3: 1_024,
                    forcedCollections: 0, overflows: 0))
        if words[2] == "complete" {
            neighbours.complete = try flag(fact.value, name)
        } else {
            let count = try number(fact.value, name)
            switch words[2] {
            case "entries": neighbours.entries = count
            case "table": neighbours.table?.entries = count
            case "threshold1": neighbours.table?.threshold1 = count
            case "threshold2": neighbours.table?.threshold2 = count
            case "threshold3": neighbours.table?.threshold3 = count
            case "forced_collections": neighbours.table?.forcedCollections = count
            default: neighbours.table?.overflows = count
            }
        }
        families[words[1]] = neighbours
        facts.neighbours = .observed(families, from: Self.here)
    }

    /// Sets the list of links.
    func setLinks(_ fact: YAMLPair, _ facts: inout NetworkFacts) throws(RuleFileError) {
        facts.links = try reading(fact) { (node) throws(RuleFileError) in
            try records(node, "links", FactSchema.link.fields.map(\.name)) {
                (fields) throws(RuleFileError) in try link(fields)
            }
        }
    }

    private func link(_ fields: RecordFields) throws(RuleFileError) -> NetworkLink {
        var link = NetworkLink(
            name: try fields.text("name") ?? "eth0", kind: try fields.text("kind"),
            up: try fields.flag("up") ?? true, carrier: try fields.flag("carrier") ?? true,
            loopback: try fields.flag("loopback") ?? false,
            mtu: fields.isNull("mtu") ? nil : try fields.number("mtu") ?? 1_500,
            qdisc: fields.isNull("qdisc") ? nil : try fields.text("qdisc") ?? "fq_codel",
            queueLength: fields.isNull("queue_length")
                ? nil : try fields.number("queue_length") ?? 1_000,
            counters: [:])
        link.speed = try fields.number("speed")
        for name in NetworkLink.counterNames {
            link.counters[name] = fields.isNull(name) ? nil : try fields.number(name) ?? 0
            if let increase = try fields.number("\(name)_increase") {
                link.increases = link.increases ?? [:]
                link.increases?[name] = increase
            }
        }
        for name in NetworkLink.offloadNames {
            guard let isOn = try fields.flag(name) else { continue }
            link.offloads = link.offloads ?? [:]
            link.offloads?[name] = isOn
        }
        return link
    }

    /// Sets the list of routes, or how many there are.
    func setRoutes(
        _ name: String, _ fact: YAMLPair, _ facts: inout NetworkFacts
    ) throws(RuleFileError) {
        guard !fact.value.isNull else {
            facts.routes = .absent(Self.refused)
            return
        }
        var routes =
            facts.routes?.value
            ?? NetworkRoutes(routes: [], total: 0, withMetrics: 0, complete: true)
        switch name {
        case "routes.total": routes.total = try number(fact.value, name)
        case "routes.with_metrics": routes.withMetrics = try number(fact.value, name)
        case "routes.complete": routes.complete = try flag(fact.value, name)
        default:
            routes.routes = try records(
                fact.value, name, FactSchema.route.fields.map(\.name)
            ) { (fields) throws(RuleFileError) in try route(fields) }
            routes.total = Int64(routes.routes.count)
            routes.withMetrics = Int64(routes.routes.count { $0.metrics })
        }
        facts.routes = .observed(routes, from: Self.here)
    }

    /// A route of the main table that leads everywhere, unless the example says otherwise.
    private func route(_ fields: RecordFields) throws(RuleFileError) -> NetworkRoute {
        var route = NetworkRoute(
            family: try fields.text("family") ?? "ipv4",
            isDefault: try fields.flag("default") ?? true,
            table: try fields.number("table") ?? 254,
            priority: try fields.number("priority") ?? 0,
            interface: fields.isNull("interface") ? nil : try fields.text("interface") ?? "eth0")
        route.mtu = try fields.number("mtu")
        route.mtuLocked = try fields.flag("mtu_locked") ?? false
        route.window = try fields.number("window")
        route.advmss = try fields.number("advmss")
        route.initcwnd = try fields.number("initcwnd")
        route.initrwnd = try fields.number("initrwnd")
        route.rtoMin = try fields.number("rto_min")
        route.quickack = try fields.flag("quickack")
        route.congestionControl = try fields.text("congestion_control")
        let hasMetric =
            [
                route.mtu, route.window, route.advmss, route.initcwnd, route.initrwnd,
                route.rtoMin,
            ].contains { $0 != nil } || route.quickack != nil || route.congestionControl != nil
        route.metrics = try fields.flag("metrics") ?? hasMetric
        return route
    }

    static let here = "this example"
}
