/// Every setting that is known, found by name.
///
/// Entries are made when they are asked for: a run looks at a few of several hundred.
package struct Catalogue: Sendable {
    /// Dotted names, ascending.
    package let names: [String]
    /// Shape and unit of each, a byte a setting as `SettingKind` makes it; empty when entries tell.
    private let kinds: String
    /// The defaults of each as code; empty when entries tell.
    private let defaultCodes: [String]
    private let entry: @Sendable (Int) -> CatalogueEntry

    /// Takes entries in any order.
    package init(_ entries: [CatalogueEntry]) {
        let sorted = entries.sorted { $0.key < $1.key }
        self.init(names: sorted.map(\.key.name)) { sorted[$0] }
    }

    /// Takes ascending names and what makes the entry of each; what else is known of each spares
    /// making entries.
    package init(
        names: [String], kinds: String = "", defaultCodes: [String] = [],
        entry: @escaping @Sendable (Int) -> CatalogueEntry
    ) {
        self.names = names
        self.kinds = kinds
        self.defaultCodes = defaultCodes
        self.entry = entry
    }

    /// Every entry, ascending by key.
    package var entries: [CatalogueEntry] { names.indices.map(entry) }

    /// The entry named `name` in dots, `nil` when there is none.
    package subscript(_ name: some StringProtocol) -> CatalogueEntry? {
        index(of: name).map(entry)
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

    /// Where the setting named `name` in dots stands in `names`, `nil` when it does not.
    package func index(of name: some StringProtocol) -> Int? {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle] < name { low = middle + 1 } else { high = middle }
        }
        return low < names.count && names[low] == name ? low : nil
    }
}
