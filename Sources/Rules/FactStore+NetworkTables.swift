internal import Evidence
internal import Expressions

extension FactStore {
    func tracking(_ name: String, _ words: [String]) -> Outcome? {
        guard words.count == 3 else { return nil }
        switch words[1] {
        case "stat", "increase":
            guard FactSchema.trackingCounters.contains(words[2]) else { return nil }
            return counter(
                words[2], name, of: snapshot.network?.tracking, isIncrease: words[1] == "increase")
        case "entries":
            guard words[2] == "complete" || TrackedEntries.names.contains(words[2]) else {
                return nil
            }
            return part(snapshot.network?.tracked, name) { entries in
                words[2] == "complete"
                    ? .known(.bool(entries.complete))
                    : Self.count(entries.counts[words[2]], name)
            }
        case "ages":
            return part(snapshot.network?.trackedAges, name) { ages in
                .known(.int(words[2] == "idle" ? ages.idle : ages.looked))
            }
        default: return nil
        }
    }

    func softnet(_ name: String, _ words: [String]) -> Outcome? {
        let isIncrease = words.count == 3 && words[1] == "increase"
        guard words.count == 2 || isIncrease, let counter = words.last,
            FactSchema.softnetCounters.contains(counter) || (isIncrease && counter == "busiest")
        else { return nil }
        return self.counter(
            counter, name, of: snapshot.network?.softnet, isIncrease: isIncrease)
    }

    private func counter(
        _ counter: String, _ name: String, of counters: KernelCounters?, isIncrease: Bool
    ) -> Outcome {
        part(isIncrease ? counters?.increases : counters?.totals, name) { values in
            Self.count(values[counter], name)
        }
    }

    private static func count(_ value: Int64?, _ name: String) -> Outcome {
        value.map { .known(.int($0)) } ?? .missing(name, "this kernel does not count it", .absent)
    }

    func files(_ name: String) -> Outcome? {
        switch name {
        case "files.used": part(snapshot.network?.files, name) { .known(.int($0.used)) }
        case "files.maximum": part(snapshot.network?.files, name) { .known(.int($0.maximum)) }
        default: nil
        }
    }

    func neighbours(_ name: String, _ words: [String]) -> Outcome? {
        guard words.count == 3, ["ipv4", "ipv6"].contains(words[1]) else { return nil }
        let field = words[2]
        func table(
            _ neighbours: Neighbours, _ value: (NeighbourTable) -> Int64?
        ) -> Outcome {
            neighbours.table.flatMap(value).map { .known(.int($0)) }
                ?? .missing(name, "this kernel does not show it", .absent)
        }
        let value: (Neighbours) -> Outcome
        switch field {
        case "entries": value = { .known(.int($0.entries)) }
        case "complete": value = { .known(.bool($0.complete)) }
        case "table": value = { table($0) { $0.entries } }
        case "threshold1": value = { table($0) { $0.threshold1 } }
        case "threshold2": value = { table($0) { $0.threshold2 } }
        case "threshold3": value = { table($0) { $0.threshold3 } }
        case "forced_collections": value = { table($0) { $0.forcedCollections } }
        case "overflows": value = { table($0) { $0.overflows } }
        default: return nil
        }
        return part(snapshot.network?.neighbours, name) { families in
            families[words[1]].map(value)
                ?? .missing(name, "this kernel has no such family", .absent)
        }
    }

    var links: Outcome {
        part(snapshot.network?.links, "links") { .known(.list($0.map { .record($0.record) })) }
    }

    func routes(_ name: String) -> Outcome? {
        let routes = snapshot.network?.routes
        switch name {
        case "routes":
            return part(routes, name) { .known(.list($0.routes.map { .record($0.record) })) }
        case "routes.total": return part(routes, name) { .known(.int($0.total)) }
        case "routes.with_metrics": return part(routes, name) { .known(.int($0.withMetrics)) }
        case "routes.complete": return part(routes, name) { .known(.bool($0.complete)) }
        default: return nil
        }
    }

    func part<Content>(
        _ reading: Reading<Content>?, _ name: String, _ value: (Content) -> Outcome
    ) -> Outcome {
        switch reading {
        case nil: Self.notCollected(name)
        case .absent(let absence): Self.unknown(name, absence)
        case .observed(let content, _): value(content)
        }
    }
}

extension NetworkLink {
    /// The link as expressions see it.
    var record: Record {
        func known(_ name: String, _ value: Value?, _ reason: String) -> (String, Outcome) {
            (name, value.map { .known($0) } ?? .missing("link.\(name)", reason, .absent))
        }
        let untold = "the kernel does not tell it"
        let driver = "the driver does not tell it"
        var fields: [(name: String, outcome: Outcome)] = [
            ("name", .known(.string(name))),
            // Hardware and loopback have none, which is known and must not hide another link's.
            ("kind", .known(.string(kind ?? ""))),
            ("up", .known(.bool(up))), ("carrier", .known(.bool(carrier))),
            ("loopback", .known(.bool(loopback))),
            known("mtu", mtu.map { .bytes($0) }, untold),
            known("qdisc", qdisc.map { .string($0) }, untold),
            known("queue_length", queueLength.map { .int($0) }, untold),
            known("speed", speed.map { .int($0) }, driver),
        ]
        for counter in Self.counterNames {
            fields.append(known(counter, counters[counter].map { .int($0) }, untold))
        }
        for counter in Self.counterNames {
            fields.append(
                known(
                    "\(counter)_increase", increases?[counter].map { .int($0) },
                    "it needs --sample"))
        }
        for offload in Self.offloadNames {
            fields.append(known(offload, offloads?[offload].map { .bool($0) }, driver))
        }
        return Record(typeName: FactSchema.linkType, fields: fields)
    }
}

extension NetworkRoute {
    /// The route as expressions see it.
    var record: Record {
        func known(
            _ name: String, _ value: Value?, _ reason: String = "the route does not set it"
        ) -> (String, Outcome) {
            (name, value.map { .known($0) } ?? .missing("route.\(name)", reason, .absent))
        }
        // Milliseconds in 32 bits on the wire; a hostile snapshot may hold more.
        let timeout = rtoMin.map { $0.multipliedReportingOverflow(by: 1_000) }
        return Record(
            typeName: "route",
            fields: [
                ("family", .known(.string(family))), ("default", .known(.bool(isDefault))),
                ("table", .known(.int(table))), ("priority", .known(.int(priority))),
                known("interface", interface.map { .string($0) }, "it has several next hops"),
                known("mtu", mtu.map { .bytes($0) }), ("mtu_locked", .known(.bool(mtuLocked))),
                known("window", window.map { .bytes($0) }),
                known("advmss", advmss.map { .bytes($0) }),
                known("initcwnd", initcwnd.map { .int($0) }),
                known("initrwnd", initrwnd.map { .int($0) }),
                known(
                    "rto_min",
                    timeout.flatMap {
                        $0.overflow ? nil : .duration(microseconds: $0.partialValue)
                    }),
                known("quickack", quickack.map { .bool($0) }),
                known("congestion_control", congestionControl.map { .string($0) }),
                ("metrics", .known(.bool(metrics))),
            ])
    }
}
