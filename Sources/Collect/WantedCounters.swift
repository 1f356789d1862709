internal import Evidence

/// The names to look for in the counter files, sorted by group.
struct WantedCounters {
    /// Bytes of the names by group; `nil` when every counter is wanted.
    private let names: [String: [[UInt8]]]?

    init(_ wanted: CollectionPlan.Counters) {
        guard case .named(let full) = wanted else {
            names = nil
            return
        }
        var names: [String: [[UInt8]]] = [:]
        for name in full.sorted() {
            guard let dot = name.firstIndex(of: ".") else { continue }
            names[String(name[..<dot]), default: []].append(
                Array(name[name.index(after: dot)...].utf8))
        }
        self.names = names
    }

    func includes(_ group: String) -> Bool {
        names.map { $0[group] != nil } ?? true
    }

    /// Where the wanted counters stand in a line of names, with their full names; position 0 is
    /// the group itself.
    func positions(
        in fields: [ArraySlice<UInt8>], of group: String
    ) -> [(position: Int, name: String)] {
        let prefix = group + "."
        guard let names else {
            return fields.indices.dropFirst().map { ($0, prefix + LineText.text(fields[$0])) }
        }
        return (names[group] ?? []).compactMap { name in
            fields.firstIndex { $0.count == name.count && $0.elementsEqual(name) }
                .map { ($0, prefix + LineText.text(name[...])) }
        }
    }
}
