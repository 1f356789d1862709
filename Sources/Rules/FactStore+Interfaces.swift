internal import Evidence
internal import Expressions
internal import Sysctl

extension FactStore {
    /// The interfaces whose settings were collected, ascending by name.
    var interfaces: Outcome {
        var found: [String: [(name: String, outcome: Outcome)]] = [:]
        for name in snapshot.sysctls.keys {
            guard let parts = SysctlKey.interfaceParts(of: name[...]),
                parts.interface != "all", parts.interface != "default",
                let prefix = FactSchema.interfacePrefix(of: parts.folder),
                let pattern = catalogue.index(of: parts.pattern)
            else { continue }
            let (shape, unit) = catalogue.kind(at: pattern)
            let interface = String(parts.interface)
            guard shape == .integer else {
                if found[interface] == nil { found[interface] = [] }
                continue
            }
            found[interface, default: []].append(
                (prefix + String(parts.setting), setting(name, shape, unit)))
        }
        guard !found.isEmpty else {
            return .missing(
                FactSchema.interfaces, "no setting of an interface was collected", .absent)
        }
        return .known(
            .list(
                found.keys.sorted().map { interface in
                    .record(record(of: interface, found[interface] ?? []))
                }))
    }

    private func record(
        of interface: String, _ settings: [(name: String, outcome: Outcome)]
    ) -> Record {
        Record(
            typeName: FactSchema.interfaceType,
            fields: [
                ("name", .known(.string(SysctlKey(interface).path))),
                ("loopback", .known(.bool(interface == "lo"))),
            ] + settings.sorted { $0.name < $1.name }, lackOfOthers: "it was not collected")
    }

    /// Where the settings of interfaces were read.
    var interfacesOrigin: String {
        let first = snapshot.sysctls.keys.filter { name in
            guard let parts = SysctlKey.interfaceParts(of: name[...]) else { return false }
            return parts.interface != "all" && parts.interface != "default"
        }.min()
        guard let first, case .observed(_, let origin)? = snapshot.sysctls[first],
            !origin.contains("/proc/sys/"), let colon = origin.lastIndex(of: ":")
        else { return "/proc/sys/net/ipv4/conf, /proc/sys/net/ipv6/conf" }
        // A dump: its file, without the line.
        return String(origin[..<colon])
    }
}
