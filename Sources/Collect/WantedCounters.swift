internal import Evidence

/// The names to look for in the counter files.
struct WantedCounters {
    /// Bytes of `group.name`; `nil` when every counter is wanted.
    private let names: [[UInt8]]?

    init(_ wanted: CollectionPlan.Counters) {
        guard case .named(let full) = wanted else {
            names = nil
            return
        }
        names = full.map { Array($0.utf8) }
    }

    private init(names: [[UInt8]]?) { self.names = names }

    /// What is wanted of one group, without its name; `nil` when nothing is.
    func names(of group: String) -> WantedCounters? {
        guard let names else { return self }
        let prefix = Array(group.utf8) + [UInt8(ascii: ".")]
        var own: [[UInt8]] = []
        // The first byte tells most groups apart.
        for name in names where name.first == prefix.first && name.starts(with: prefix) {
            own.append(Array(name[prefix.count...]))
        }
        return own.isEmpty ? nil : WantedCounters(names: own)
    }

    /// Whether a field of a group's line names a wanted counter.
    func includes(_ field: ArraySlice<UInt8>) -> Bool {
        guard let names else { return true }
        // Length and last byte tell most names apart.
        return names.contains {
            $0.count == field.count && $0.last == field.last && $0.elementsEqual(field)
        }
    }
}
