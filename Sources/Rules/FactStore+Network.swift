internal import Evidence
internal import Expressions
internal import Sysctl

extension FactStore {
    /// The value of a fact of `NetworkFacts`, `nil` for an unknown name.
    func network(_ name: String, root: String) -> Outcome? {
        switch root {
        case "nat": nat(name)
        case "conntrack": tracking(name, name.dotComponents)
        case "softnet": softnet(name, name.dotComponents)
        case "files": files(name)
        case "neighbours": neighbours(name, name.dotComponents)
        case "links": name == "links" ? links : nil
        case "paths": paths(name)
        case FactSchema.kernelLog: name == root ? loggedFaults : nil
        case "routes": routes(name)
        default: nil
        }
    }

    /// Where a fact of `NetworkFacts` was read.
    func networkOrigin(_ path: [String]) -> String {
        let facts = snapshot.network
        func origin<Content>(_ reading: Reading<Content>?) -> String {
            reading.map { Self.origin($0) } ?? ""
        }
        switch path.first {
        case "nat":
            if path.last == "forwarding" {
                return Self.forwardingKeys.map { self.origin(ofSetting: $0) }
                    .joined(separator: ", ")
            }
            if path.last == "inner_bridges" {
                return [origin(facts?.links), origin(facts?.routes)].joined(separator: ", ")
            }
            if path.last == "groups" { return origin(facts?.translated) }
            return [
                origin(facts?.nat?.nfTables), origin(facts?.nat?.legacy),
                origin(facts?.nat?.connections),
            ].filter { !$0.isEmpty }.joined(separator: ", ")
        case "conntrack":
            switch path.dropFirst().first {
            case "entries": return origin(facts?.tracked)
            case "ages": return origin(facts?.trackedAges)
            default: return origin(facts?.tracking?.totals)
            }
        case "paths": return origin(facts?.paths)
        case FactSchema.kernelLog: return origin(facts?.kernelLog)
        case "softnet": return origin(facts?.softnet?.totals)
        case "files": return origin(facts?.files)
        case "neighbours": return origin(facts?.neighbours)
        case "links": return origin(facts?.links)
        default: return origin(facts?.routes)
        }
    }

    /// Settings that tell whether packets are forwarded.
    static let forwardingKeys = ["net.ipv4.ip_forward", "net.ipv6.conf.all.forwarding"]

    private func nat(_ name: String) -> Outcome? {
        switch name {
        case "nat.forwarding": return forwarding
        case "nat.inner_bridges": return innerBridges
        case "nat.groups": return translatedGroups
        default: break
        }
        guard ["nat.state", "nat.reason", "nat.source_nat", "nat.destination_nat"].contains(name)
        else { return nil }
        guard let facts = snapshot.network?.nat else { return Self.notCollected(name) }
        let verdict = NATVerdict(facts)
        func direction(_ known: Bool?) -> Outcome {
            known.map { .known(.bool($0)) } ?? .missing(name, verdict.reason, .absent)
        }
        switch name {
        case "nat.state": return .known(.string(verdict.state.rawValue))
        case "nat.reason": return .known(.string(verdict.reason))
        case "nat.source_nat": return direction(verdict.source)
        default: return direction(verdict.destination)
        }
    }

    static func notCollected(_ name: String) -> Outcome {
        .missing(name, "it was not collected", .absent)
    }

    private var forwarding: Outcome {
        var missing: [Missing] = []
        for key in Self.forwardingKeys {
            switch snapshot.sysctls[key] {
            case .observed("0", _): continue
            case .observed: return .known(.bool(true))
            case .absent(let absence) where absence.reason == .nonexistent: continue
            case .absent(let absence):
                missing.append(Missing(name: key, reason: absence.detail, kind: .absent))
            case nil:
                missing.append(Missing(name: key, reason: "it was not collected", kind: .absent))
            }
        }
        return missing.isEmpty ? .known(.bool(false)) : .unknown(missing)
    }
}
