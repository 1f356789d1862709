/// Every setting that is known, found by name.
///
/// Entries are made when they are asked for: a run looks at a few of several hundred.
package struct Catalogue: Sendable {
    /// Dotted names, ascending.
    package let names: [String]
    /// What is known of a distribution's kernels, `nil` where nothing is.
    package let overlay: @Sendable (DistributionKernel) -> KernelOverlay?
    private let entry: @Sendable (Int) -> CatalogueEntry

    /// Takes entries and overlays in any order.
    package init(_ entries: [CatalogueEntry], overlays: [KernelOverlay] = []) {
        let sorted = entries.sorted { $0.key < $1.key }
        self.init(
            names: sorted.map(\.key.name),
            overlay: { distribution in overlays.first { $0.distribution == distribution } }
        ) { sorted[$0] }
    }

    /// Takes ascending names, what makes the entry of each, and what makes overlays.
    package init(
        names: [String],
        overlay: @escaping @Sendable (DistributionKernel) -> KernelOverlay? = { _ in nil },
        entry: @escaping @Sendable (Int) -> CatalogueEntry
    ) {
        self.names = names
        self.overlay = overlay
        self.entry = entry
    }

    /// Every entry, ascending by key.
    package var entries: [CatalogueEntry] { names.indices.map(entry) }

    /// The entry named `name` in dots, `nil` when there is none.
    package subscript(_ name: some StringProtocol) -> CatalogueEntry? {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle] < name { low = middle + 1 } else { high = middle }
        }
        guard low < names.count, names[low] == name else { return nil }
        return entry(low)
    }
}
