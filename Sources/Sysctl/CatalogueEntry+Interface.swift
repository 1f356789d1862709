extension CatalogueEntry {
    /// The entry of one interface, of `all` or of `default`, made from that of every interface.
    package func named(_ key: SysctlKey) -> CatalogueEntry {
        guard let parts = key.interfaceParts, !key.isPattern else { return self }
        let place = Default.Place(interface: parts.interface)
        var entry = self
        entry.key = key
        entry.defaults = defaults.filter { $0.place.map { $0.includes(place) } ?? true }
        if place == .default, parts.folder.hasSuffix(".neigh") {
            // The defaults of neighbours are a part of the table, and that is the machine's own
            // (neigh_sysctl_register in net/core/neighbour.c).
            entry.childNamespace = .absent
            entry.scope = scope.map { Scope(kernel: $0.kernel, isPerNamespace: false) }
        }
        return entry
    }
}

extension CatalogueEntry.Default {
    /// Where a default holds, for a setting that each interface has.
    package enum Place: String, Sendable, CaseIterable {
        /// In `all`.
        case all
        /// In `default`.
        case `default`
        /// On the loopback interface.
        case loopback
        /// On every interface, the loopback one included.
        case interface

        init(interface: Substring) {
            switch interface {
            case "all": self = .all
            case "default": self = .default
            case "lo": self = .loopback
            default: self = .interface
            }
        }

        func includes(_ other: Place) -> Bool {
            self == other || (self == .interface && other == .loopback)
        }
    }
}
