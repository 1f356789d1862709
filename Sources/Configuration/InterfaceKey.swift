/// A key below a tree that has a directory for each interface, in its three parts.
struct InterfaceKey {
    /// `net.ipv4.conf` and the like.
    let tree: String
    /// The interface as the key has it, a dot in its name a slash; dots where the spelling is wrong.
    let interface: Substring
    /// What is set.
    let last: Substring

    static let trees = ["net.ipv4.conf", "net.ipv6.conf", "net.ipv4.neigh", "net.ipv6.neigh"]

    /// Takes `TREE.INTERFACE.LAST`; `nil` for every other key.
    init?(_ key: String) {
        // Nearly every key ends here.
        guard key.hasPrefix("net.ipv"),
            let tree = Self.trees.first(where: { key.hasPrefix($0) })
        else { return nil }
        let bytes = key.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: tree.utf8.count)
        guard start < bytes.endIndex, bytes[start] == UInt8(ascii: "."),
            let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > start
        else { return nil }
        self.tree = tree
        interface = key[bytes.index(after: start)..<dot]
        last = key[bytes.index(after: dot)...]
    }

    /// The key with the dots of the interface as slashes; `nil` when its name has none, or cannot
    /// be one.
    var spelling: String? {
        // An interface name has 15 bytes at most (IFNAMSIZ).
        guard interface.utf8.contains(UInt8(ascii: ".")), interface.utf8.count <= 15,
            let first = interface.split(separator: ".", omittingEmptySubsequences: false).first,
            !first.isEmpty, first != "all", first != "default", first != "lo",
            interface.last != ".", !last.isEmpty
        else { return nil }
        let name = String(interface.map { $0 == "." ? "/" : $0 })
        return "\(tree).\(name).\(last)"
    }
}
