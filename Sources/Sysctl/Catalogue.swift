/// Every setting that is known, found by name.
package struct Catalogue: Sendable {
    /// The entries, ascending by key.
    package let entries: [CatalogueEntry]

    /// Takes entries in any order.
    package init(_ entries: [CatalogueEntry]) {
        self.entries = entries.sorted { $0.key < $1.key }
    }

    /// The entry named `name` in dots, `nil` when there is none.
    package subscript(_ name: some StringProtocol) -> CatalogueEntry? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].key.name < name { low = middle + 1 } else { high = middle }
        }
        guard low < entries.count, entries[low].key.name == name else { return nil }
        return entries[low]
    }
}
