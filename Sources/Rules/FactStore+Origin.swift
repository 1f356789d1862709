internal import Evidence
internal import Sysctl

extension FactStore {
    /// Where the fact that leads `path` was read, for a reader who wants to check it.
    package func origin(of path: [String]) -> String {
        guard let root = path.first else { return "" }
        switch root {
        case "sysctl":
            guard let (_, entry) = FactSchema.setting(in: path, catalogue) else { return "" }
            return origin(ofSetting: entry.key.name)
        case FactSchema.initial:
            guard let (_, entry) = FactSchema.setting(in: path, catalogue) else { return "" }
            return initialOrigin(entry.key.name)
        case FactSchema.survey: return surveyOrigin(path)
        case "default":
            guard let kernel, let (_, entry) = FactSchema.setting(in: path, catalogue) else {
                return "catalogue"
            }
            if let fact = builder?.defaultFact(about: entry.key) {
                return "catalogue: \(fact.source)"
            }
            let used = entry.defaults.first { $0.kernel.contains(kernel) }
            return used.map { "catalogue: \($0.source)" } ?? "catalogue"
        case "counter": return Self.origin(snapshot.counters.totals)
        case "increase": return Self.origin(snapshot.counters.increases)
        case "sample": return "CLOCK_MONOTONIC"
        case "sockstat": return Self.origin(snapshot.sockstat)
        case "declared": return "--nat-timeout"
        case "ports": return "net.ipv4.ip_local_port_range and ip_local_reserved_ports"
        case "config": return "configuration files"
        case FactSchema.interfaces: return interfacesOrigin
        case "host": return Self.hostOrigin(path, snapshot.host)
        case let root where FactSchema.networkRoots.contains(root): return networkOrigin(path)
        default: return socketOrigin(path)
        }
    }

    /// Where the setting of that name was read, or would have been.
    package func origin(ofSetting name: String) -> String {
        if case .observed(_, let origin)? = snapshot.sysctls[name] { return origin }
        return "/proc/sys/\(SysctlKey(name).path)"
    }

    private static func hostOrigin(_ path: [String], _ host: HostFacts) -> String {
        switch path.last {
        case "ram": origin(host.ram)
        case "page_size": origin(host.pageSize)
        case "cpus": origin(host.cpus)
        default: origin(host.uptime)
        }
    }

    private func socketOrigin(_ path: [String]) -> String {
        switch path.dropFirst().first {
        case "listeners", "reachable_listeners": Self.origin(snapshot.sockets.listeners)
        case "processes": snapshot.sockets.processes.map { Self.origin($0) } ?? ""
        case "destinations": Self.origin(snapshot.sockets.destinations)
        case "sources": snapshot.sockets.sources.map { Self.origin($0) } ?? ""
        case "callers": snapshot.sockets.callers.map { Self.origin($0) } ?? ""
        case "outgoing": Self.origin(snapshot.sockets.outgoing)
        case "incoming": Self.origin(snapshot.sockets.incoming)
        case "flows", "services", "networks", "flow_totals":
            snapshot.sockets.flows.map { Self.origin($0) } ?? ""
        default: Self.origin(snapshot.sockets.states)
        }
    }

    static func origin<Content>(_ reading: Reading<Content>) -> String {
        guard case .observed(_, let origin) = reading else { return "" }
        return origin
    }
}
