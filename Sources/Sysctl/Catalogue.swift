/// Every setting that is known, found by name.
///
/// Entries are made when they are asked for: a run looks at a few of several hundred.
package struct Catalogue: Sendable {
    /// Dotted names, ascending.
    package let names: [String]
    /// What is known of a distribution's kernels, `nil` where nothing is.
    package let overlay: @Sendable (DistributionKernel) -> KernelOverlay?
    /// Shape and unit of each, a byte a setting as `SettingKind` makes it; empty when entries tell.
    private let kinds: String
    /// The defaults of each as code; empty when entries tell.
    private let defaultCodes: [String]
    private let entry: @Sendable (Int) -> CatalogueEntry
    /// The entries as texts; empty when they are not packed.
    private let packed: [String]

    /// Takes entries and overlays in any order.
    package init(_ entries: [CatalogueEntry], overlays: [KernelOverlay] = []) {
        let sorted = entries.sorted { $0.key < $1.key }
        self.init(
            names: sorted.map(\.key.name),
            overlay: { distribution in overlays.first { $0.distribution == distribution } }
        ) { sorted[$0] }
    }

    /// Takes ascending names, what makes overlays and what makes the entry of each; what else is
    /// known of each spares making entries.
    package init(
        names: [String], kinds: String = "", defaultCodes: [String] = [],
        overlay: @escaping @Sendable (DistributionKernel) -> KernelOverlay? = { _ in nil },
        packed: [String] = [], entry: @escaping @Sendable (Int) -> CatalogueEntry
    ) {
        self.names = names
        self.kinds = kinds
        self.defaultCodes = defaultCodes
        self.overlay = overlay
        self.packed = packed
        self.entry = entry
    }

    /// Takes the same with packed entries, as the generated table holds them.
    package init(
        names: [String], kinds: String, defaultCodes: [String],
        overlay: @escaping @Sendable (DistributionKernel) -> KernelOverlay?, packed: [String]
    ) {
        let entries = OnceMade { index in
            // A test reads every entry of the table, so that none can be damaged.
            CatalogueEntry(packed: packed[index]) ?? CatalogueEntry(unreadable: names[index])
        }
        self.init(
            names: names, kinds: kinds, defaultCodes: defaultCodes, overlay: overlay,
            packed: packed
        ) { entries[$0] }
    }

    /// Every entry, ascending by key.
    package var entries: [CatalogueEntry] { names.indices.map(entry) }

    /// The entry named `name` in dots, `nil` when there is none.
    ///
    /// A setting of one interface is found under the name that stands for all of them, unless it
    /// has an entry of its own; the entry that is returned has the name that was asked for.
    package subscript(_ name: String) -> CatalogueEntry? { self[name[...]] }

    /// The entry named `name` in dots, as for a whole text.
    package subscript(_ name: Substring) -> CatalogueEntry? {
        if let index = index(of: name) { return entry(index) }
        return patternIndex(of: name).map { entry($0).named(SysctlKey(String(name))) }
    }

    /// Where the entry of a setting stands in `names`, that of every interface for one of them.
    package func entryIndex(of name: String) -> Int? {
        index(of: name) ?? patternIndex(of: name[...])
    }

    /// The entry of `names[index]`.
    package subscript(at index: Int) -> CatalogueEntry { entry(index) }

    /// Shape and unit of `names[index]`.
    package func kind(at index: Int) -> (shape: SysctlShape, unit: SysctlUnit) {
        guard !kinds.isEmpty else {
            let entry = entry(index)
            return (entry.shape, entry.unit)
        }
        return SettingKind.of(kinds.utf8.span[index])
    }

    /// The defaults of `names[index]` as code, empty when there is none.
    package func defaultCode(at index: Int) -> String {
        defaultCodes.isEmpty ? "" : defaultCodes[index]
    }

    /// The first version with `names[index]` and the first without it.
    package func life(at index: Int) -> (introduced: KernelVersion, removed: KernelVersion?) {
        if !packed.isEmpty, let life = CatalogueEntry.life(packed: packed[index]) { return life }
        let entry = entry(index)
        return (entry.introduced, entry.removed)
    }

    /// What every interface has below `folder`, such as `net.ipv4.conf`: names with `*`, ascending.
    package func patterns(below folder: String) -> ArraySlice<String> {
        let prefix = "\(folder).\(SysctlKey.anyInterface)."
        let start = firstIndex(notBefore: prefix[...])
        let end = names[start...].firstIndex { !$0.hasPrefix(prefix) } ?? names.endIndex
        return names[start..<end]
    }

    /// The known name that `name` most likely means, `nil` when all are too far.
    package func nearest(to name: String) -> String? {
        if let parts = SysctlKey(name).interfaceParts,
            let near = nearestName(
                to: parts.pattern, among: patterns(below: String(parts.folder))),
            let found = SysctlKey(near).interfaceParts
        {
            return found.key(of: parts.interface).name
        }
        return nearestName(to: name, among: names)
    }

    /// Where the setting named `name` in dots stands in `names`, `nil` when it does not.
    package func index(of name: String) -> Int? { index(of: name[...]) }

    /// Where that setting stands, as for a whole text.
    package func index(of name: Substring) -> Int? {
        let index = firstIndex(notBefore: name)
        return index < names.count && names[index] == name ? index : nil
    }

    /// Where the name that stands for that setting of every interface is in `names`, `nil` when it
    /// is not one of an interface.
    package func patternIndex(of name: Substring) -> Int? {
        SysctlKey.interfaceParts(of: name).flatMap { index(of: $0.pattern) }
    }

    private func firstIndex(notBefore name: Substring) -> Int {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle] < name { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
