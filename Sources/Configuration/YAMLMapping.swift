internal import YAMLReader

/// A mapping of YAML with its merge keys followed.
struct YAMLMapping {
    /// Keys and values in the order of the file, and behind them what `<<` brings in.
    let pairs: [YAMLPair]

    init?(_ node: YAMLNode?) {
        guard let pairs = node?.pairs else { return nil }
        guard pairs.contains(where: { $0.isMerge }) else {
            self.pairs = pairs
            return
        }
        var merged = pairs.filter { !$0.isMerge }
        var names = Set(merged.compactMap(\.key.text))
        for pair in pairs where pair.isMerge {
            // Of a list of mappings the first that has a key counts.
            for source in pair.value.items ?? [pair.value] {
                for pair in YAMLMapping(source)?.pairs ?? [] {
                    guard let name = pair.key.text, names.insert(name).inserted else { continue }
                    merged.append(pair)
                }
            }
        }
        self.pairs = merged
    }

    /// The value of a key; of a key that stands twice the last, as every reader of such files
    /// takes it.
    subscript(_ key: String) -> YAMLNode? { pairs.last { $0.key.text == key }?.value }

    /// The value of the first of some keys that is there.
    func first(of keys: String...) -> YAMLNode? {
        for key in keys {
            if let value = self[key] { return value }
        }
        return nil
    }
}

extension YAMLPair {
    fileprivate var isMerge: Bool {
        guard case .scalar(let scalar) = key.content else { return false }
        return scalar.text == "<<" && scalar.style == .plain
    }
}
