internal import Evidence
internal import Expressions

extension FactStore {
    /// The setting that keeps remembered thresholds from being used.
    package static let thresholdKey = "net.ipv4.tcp_no_ssthresh_metrics_save"
    /// Settings that tell whether tracked connections are worth a look.
    package static let trackingKeys = [
        "net.netfilter.nf_conntrack_count", "net.netfilter.nf_conntrack_max",
        "net.netfilter.nf_conntrack_tcp_timeout_established",
    ]

    func paths(_ name: String) -> Outcome? {
        let paths = snapshot.network?.paths
        let none = Outcome.missing(name, "no peer has a low threshold", .absent)
        switch name {
        case "paths.usable": return part(paths, name) { .known(.int($0.usable)) }
        case "paths.low": return part(paths, name) { .known(.int($0.low)) }
        case "paths.complete": return part(paths, name) { .known(.bool($0.complete)) }
        case "paths.lowest":
            return part(paths, name) {
                $0.lowPeers.first.map { .known(.string($0.address)) } ?? none
            }
        case "paths.lowest_threshold":
            return part(paths, name) {
                $0.lowPeers.first.map { .known(.int($0.threshold)) } ?? none
            }
        case "paths.low_connections": return part(paths, name, connections)
        default: return nil
        }
    }

    /// Connections to peers with a low threshold; only the largest destinations are known.
    private func connections(to paths: RememberedPaths) -> Outcome {
        let low = Set(paths.lowPeers.map(\.address))
        return reading(snapshot.sockets.destinations, "outgoing sockets") { destinations in
            .int(
                destinations.filter { low.contains($0.destination) }
                    .reduce(0) { $0 &+ $1.live &+ $1.timeWait })
        }
    }

    /// Bridges that no default route leads through.
    var innerBridges: Outcome {
        let name = "nat.inner_bridges"
        return part(snapshot.network?.routes, name) { routes in
            let defaults = routes.routes.filter(\.isDefault)
            let outer = Set(defaults.compactMap(\.interface))
            guard routes.complete, defaults.allSatisfy({ $0.interface != nil }) else {
                return .missing(name, "not every default route is known", .absent)
            }
            return part(snapshot.network?.links, name) { links in
                .known(
                    .int(
                        Int64(
                            links.count {
                                $0.kind == "bridge" && $0.up && !outer.contains($0.name)
                            })))
            }
        }
    }

    /// Translated connections that share many source ports.
    var translatedGroups: Outcome {
        part(snapshot.network?.translated, "nat.groups") {
            .known(.list($0.map { .record($0.record) }))
        }
    }
}

extension TranslatedGroup {
    /// The group as expressions see it.
    var record: Record {
        Record(
            typeName: FactSchema.groupType,
            fields: [
                ("transport", .known(.string(transport))), ("source", .known(.string(source))),
                ("destination", .known(.string(destination))), ("port", .known(.int(port))),
                ("connections", .known(.int(connections))),
                ("ports", .known(.int(Self.ports))),
            ])
    }
}
