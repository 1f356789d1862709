internal import Evidence
internal import Expressions
internal import Sysctl

extension FactStore {
    /// The interfaces whose settings were collected, ascending by name.
    var interfaces: Outcome {
        var found: [String: [(field: Int, name: String)]] = [:]
        var fields = InterfaceFields(catalogue)
        for name in snapshot.sysctls.keys {
            guard let parts = SysctlKey.interfaceParts(of: name[...]),
                parts.interface != "all", parts.interface != "default",
                let field = fields[parts.folder, parts.setting]
            else { continue }
            found[String(parts.interface), default: []].append((field, name))
        }
        guard !found.isEmpty else {
            return .missing(
                FactSchema.interfaces, "no setting of an interface was collected", .absent)
        }
        var records: [Value] = []
        records.reserveCapacity(found.count)
        for interface in found.keys.sorted() {
            records.append(.record(record(of: interface, found[interface] ?? [], &fields)))
        }
        return .known(.list(records))
    }

    private func record(
        of interface: String, _ found: [(field: Int, name: String)], _ fields: inout InterfaceFields
    ) -> Record {
        var outcomes = fields.blank
        outcomes[0].outcome = .known(.string(SysctlKey(interface).path))
        outcomes[1].outcome = .known(.bool(interface == "lo"))
        for (field, name) in found {
            guard let entry = fields.entry(field, catalogue), entry.shape == .integer else {
                continue
            }
            outcomes[field].outcome = setting(entry.named(SysctlKey(name)))
        }
        return Record(typeName: FactSchema.interfaceType, fields: outcomes)
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

/// The fields of one interface before any of its settings is filled in.
private struct InterfaceFields {
    var blank: [(name: String, outcome: Outcome)] = [
        ("name", .known(.string(""))), ("loopback", .known(.bool(false))),
    ]
    private var places: [String: [Substring: Int]] = [:]
    /// What is known of the setting of every interface behind a field.
    private var names: [String] = ["", ""]
    private var entries: [Int: CatalogueEntry] = [:]

    init(_ catalogue: Catalogue) {
        for (folder, prefix) in FactSchema.interfaceFolders {
            for name in catalogue.patterns(below: folder) {
                guard let parts = SysctlKey.interfaceParts(of: name[...]) else { continue }
                let field = prefix + parts.setting
                places[folder, default: [:]][parts.setting] = blank.count
                names.append(name)
                blank.append(
                    (field, .missing("interface.\(field)", "it was not collected", .absent)))
            }
        }
    }

    subscript(folder: Substring, setting: Substring) -> Int? {
        places[String(folder)]?[setting]
    }

    /// The entry of a field, made once however many interfaces there are.
    mutating func entry(_ field: Int, _ catalogue: Catalogue) -> CatalogueEntry? {
        if let entry = entries[field] { return entry }
        entries[field] = catalogue[names[field]]
        return entries[field]
    }
}
