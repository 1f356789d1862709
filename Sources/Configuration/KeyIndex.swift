internal import Sysctl

/// The names of the catalogue by their parts, for looking up what a wrong key may mean.
struct KeyIndex {
    /// Last components by directory: `net.core` to `somaxconn` and its siblings.
    private(set) var siblings: [String: [String]] = [:]
    /// Names by their letters and digits alone; only those that no other name shares.
    private(set) var squashed: [String: String] = [:]
    /// Names of the large directories by the letters and digits of their last component: these are
    /// told from each other by their last component.
    private(set) var movable: [String: [String]] = [:]
    /// Last components of keys that each interface has, by tree: `net.ipv4.conf`.
    private(set) var interfaceNames: [String: Set<String>] = [:]
    /// Every word of a last component; a word that settings are made of is no misspelt other one.
    private(set) var words: Set<Substring> = []

    /// The first component of every other setting of Linux.
    static let otherRoots: Set<Substring> = [
        "abi", "crypto", "debug", "dev", "fs", "kernel", "sunrpc", "user", "vm", "xen",
    ]

    private static let movableDirectories: Set<Substring> = [
        "net.core", "net.ipv4", "net.netfilter",
    ]

    init(names: [String]) {
        var shared: Set<String> = []
        for name in names where name.hasPrefix("net.") {
            guard let dot = name.lastIndex(of: ".") else { continue }
            let directory = name[..<dot]
            let last = name[name.index(after: dot)...]
            for word in last.split(separator: "_") { words.insert(word) }
            if directory.hasSuffix(".*") {
                interfaceNames[String(directory.dropLast(2)), default: []].insert(String(last))
                continue
            }
            siblings[String(directory), default: []].append(String(last))
            let letters = Self.squashed(name)
            if squashed.updateValue(name, forKey: letters) != nil { shared.insert(letters) }
            if Self.movableDirectories.contains(directory) {
                movable[Self.squashed(last), default: []].append(name)
            }
        }
        for letters in shared { squashed[letters] = nil }
    }

    /// Lower case, without separators.
    static func squashed(_ text: some StringProtocol) -> String {
        String(
            decoding: text.utf8.compactMap { byte -> UInt8? in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
                case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"):
                    nil
                default: byte
                }
            }, as: UTF8.self)
    }
}
