internal import Sysctl

extension KeyHints {
    /// The spelling that reaches the interface, when the key has dots in an interface name.
    func spellingOfDottedInterface(_ key: InterfaceKey) -> String? {
        guard let spelling = key.spelling else { return nil }
        if let names = index.interfaceNames[key.tree], !names.contains(String(key.last)) {
            return nil
        }
        return spelling
    }

    /// What is wrong with a key of an interface; `nil` while the catalogue has none of its tree.
    func hint(for key: InterfaceKey) -> Hint? {
        guard !key.interface.utf8.contains(UInt8(ascii: ".")) else { return nil }
        let last = String(key.last)
        let ofDefault = "\(key.tree).default.\(last)"
        if key.interface != "default", catalogue[ofDefault] != nil {
            return meant(ofDefault, because: "only 'default' has it")
        }
        guard let names = index.interfaceNames[key.tree], !names.contains(last) else { return nil }
        if let other = trees(having: last).first {
            return .unknown("it is a key of \(other)")
        }
        let (nearest, isAlone) = nearest(to: key.last, among: names.sorted())
        guard let first = nearest.first else { return .unknown("") }
        let stem = "\(key.tree).\(key.interface)"
        return isAlone
            ? meant("\(stem).\(first)", because: "")
            : .unknown("\(stem).\(first) or \(stem).\(nearest[1]) may be meant")
    }

    /// The hint for a key of interfaces that stands in no directory of one.
    func hintOfInterfaceName(_ last: Substring) -> Hint {
        guard let tree = trees(having: String(last)).first else { return .unknown("") }
        return .unknown("each interface has its own: \(tree).INTERFACE.\(last)")
    }

    /// The hint for a key that stands where the interfaces stand.
    func hintOfMissingInterface(_ last: Substring, in directory: String) -> Hint? {
        guard index.interfaceNames[directory]?.contains(String(last)) ?? false else { return nil }
        return .unknown("each interface has its own: \(directory).INTERFACE.\(last)")
    }

    private func trees(having last: String) -> [String] {
        InterfaceKey.trees.filter { index.interfaceNames[$0]?.contains(last) ?? false }
    }
}
