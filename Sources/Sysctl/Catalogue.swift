/// Every setting that is known, found by name.
///
/// Entries are made when they are asked for: a run looks at a few of several hundred.
package struct Catalogue: Sendable {
    /// Dotted names, ascending.
    package let names: [String]
    /// Shape and unit of each, a byte a setting as `SettingKind` makes it; empty when entries tell.
    private let kinds: String
    private let entry: @Sendable (Int) -> CatalogueEntry

    /// Takes entries in any order.
    package init(_ entries: [CatalogueEntry]) {
        let sorted = entries.sorted { $0.key < $1.key }
        self.init(names: sorted.map(\.key.name)) { sorted[$0] }
    }

    /// Takes ascending names and what makes the entry of each.
    package init(
        names: [String], kinds: String = "", entry: @escaping @Sendable (Int) -> CatalogueEntry
    ) {
        self.names = names
        self.kinds = kinds
        self.entry = entry
    }

    /// Every entry, ascending by key.
    package var entries: [CatalogueEntry] { names.indices.map(entry) }

    /// The entry named `name` in dots, `nil` when there is none.
    package subscript(_ name: some StringProtocol) -> CatalogueEntry? {
        index(of: name).map(entry)
    }

    /// Shape and unit of the setting named `name` in dots, `nil` when there is none.
    ///
    /// Reading a value needs no more, and an entry takes longer to make than a file to read.
    package func kind(of name: String) -> (shape: SysctlShape, unit: SysctlUnit)? {
        guard let index = index(of: name) else { return nil }
        guard !kinds.isEmpty else {
            let entry = entry(index)
            return (entry.shape, entry.unit)
        }
        return SettingKind.of(kinds.utf8.span[index])
    }

    private func index(of name: some StringProtocol) -> Int? {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle] < name { low = middle + 1 } else { high = middle }
        }
        return low < names.count && names[low] == name ? low : nil
    }
}
