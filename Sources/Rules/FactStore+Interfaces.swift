internal import Evidence
package import Expressions
internal import Sysctl

extension FactStore {
    /// The interfaces whose settings were collected, ascending by name.
    package var interfaces: Outcome {
        let records = interfaceNames.compactMap { record(of: $0) }
        guard !records.isEmpty else {
            return .missing(
                FactSchema.interfaces, "no setting of an interface was collected", .absent)
        }
        return .known(.list(records.map { .record($0) }))
    }

    /// The interfaces that settings name, as dotted names spell them, ascending.
    private var interfaceNames: [String] {
        var names: Set<String> = []
        for name in snapshot.sysctls.keys {
            guard let parts = SysctlKey.interfaceParts(of: name[...]),
                parts.interface != "all", parts.interface != "default",
                FactSchema.interfacePrefix(of: parts.folder) != nil
            else { continue }
            names.insert(String(parts.interface))
        }
        return names.sorted()
    }

    /// The settings of an interface, `nil` when none is known.
    private func record(of interface: String) -> Record? {
        var isKnown = false
        var fields: [(name: String, outcome: Outcome)] = [
            ("name", .known(.string(SysctlKey(interface).path))),
            ("loopback", .known(.bool(interface == "lo"))),
        ]
        for (folder, prefix) in FactSchema.interfaceFolders {
            let base = "\(folder).\(interface)."
            for index in catalogue.patterns(below: folder).indices {
                // A text of its own: to append a part takes ten times as long.
                let pattern = catalogue.names[index].utf8
                let field = String(Substring(pattern.dropFirst(folder.utf8.count + 3)))
                let name = base + field
                guard snapshot.sysctls[name] != nil else { continue }
                isKnown = true
                let (shape, unit) = catalogue.kind(at: index)
                guard shape == .integer else { continue }
                fields.append((prefix + field, setting(name, shape, unit)))
            }
        }
        guard isKnown else { return nil }
        return Record(
            typeName: FactSchema.interfaceType, fields: fields,
            lackOfOthers: "it was not collected")
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
