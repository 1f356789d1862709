internal import Sysctl

/// What is known of keys that stand in no catalogue.
///
/// A wrong suggestion costs more than none: whatever may be a setting of some kernel is left alone.
struct KeyHints {
    enum Hint: Equatable {
        /// A key of conntrack as it was called before nf_conntrack, with the first kernel that
        /// lacks it; `modern` is `nil` where nothing took its place.
        case legacyConntrack(modern: String?, removed: KernelVersion)
        /// No Linux kernel of kernel.org has it; the text says whose it is.
        case elsewhere(String)
        /// It is most likely this key, for this reason.
        case similar(String, because: String)
        /// No kernel has it; the text says what else can be said and may be empty.
        case unknown(String)
    }

    let catalogue: Catalogue
    let kernel: KernelVersion
    let index: KeyIndex
    /// Longest key that is looked at; the longest of the kernel have half as many bytes.
    static let longest = 160

    /// Directories of which the catalogue has every setting.
    private static let covered: Set<String> = [
        "net.core", "net.ipv4", "net.ipv4.netfilter", "net.ipv4.route", "net.ipv4.vs",
        "net.mptcp", "net.netfilter",
    ]

    init(catalogue: Catalogue, kernel: KernelVersion) {
        self.catalogue = catalogue
        self.kernel = kernel
        index = KeyIndex(names: catalogue.names)
    }

    /// What can be said of a key that the catalogue does not have; `nil` when it is none of ours,
    /// or a setting of a part of the kernel that is not judged.
    func hint(for key: String) -> Hint? {
        guard key.utf8.count <= Self.longest, catalogue[key] == nil else { return nil }
        // Files name the keys of each interface, and the catalogue may have none of them.
        if let interface = InterfaceKey(key) { return hint(for: interface) }
        guard key.hasPrefix("net.") else { return hintWithoutRoot(key) }
        if let hint = hintOfConntrack(key) { return hint }
        if let foreign = ForeignKeys.owner(of: key) { return hint(for: foreign) }
        if UnjudgedKeys.contains(key) { return nil }
        if let mistake = KnownMistakes.mistake(key) {
            return meant(mistake.meant, because: mistake.because)
        }
        if let hint = respelt(key) ?? misplaced(key) { return hint }
        guard let dot = key.lastIndex(of: ".") else { return nil }
        let (directory, last) = (String(key[..<dot]), key[key.index(after: dot)...])
        guard Self.covered.contains(directory) else {
            return hintOfMissingInterface(last, in: directory)
        }
        return nearMiss(of: last, in: directory) ?? hintOfInterfaceName(last)
    }

    /// The same hint with a suggestion only where this kernel has the key that is meant.
    func meant(_ name: String?, because reason: String) -> Hint {
        guard let name else { return .unknown(reason) }
        guard let entry = catalogue[name] else {
            return .unknown(reason.isEmpty ? name : "\(reason): \(name)")
        }
        if let removed = entry.removed, kernel >= removed {
            return .unknown(
                "\(name) is most likely meant, which kernel \(removed.shortNumbers) removed")
        }
        if kernel < entry.introduced {
            return .unknown(
                "\(name) is most likely meant, which kernel \(entry.introduced.shortNumbers) added")
        }
        return .similar(name, because: reason)
    }

    // MARK: Connection tracking

    /// Whether the key is one of conntrack's before nf_conntrack, and what it is called now.
    func legacyConntrack(_ key: String) -> (modern: String?, removed: KernelVersion)? {
        let prefix = "net.ipv4.netfilter.ip_conntrack_"
        let rest: Substring
        if key.hasPrefix(prefix) {
            rest = key.dropFirst(prefix.count)
        } else if key == "net.ipv4.ip_conntrack_max" {
            rest = "max"
        } else {
            return nil
        }
        let modern = "net.netfilter.nf_conntrack_\(rest)"
        return (catalogue[modern] == nil ? nil : modern, KernelVersion(4, 9))
    }

    private func hintOfConntrack(_ key: String) -> Hint? {
        guard let dot = key.lastIndex(of: "."), key[dot...].hasPrefix(".ip_conntrack_") else {
            return nil
        }
        let last = "nf_\(key[dot...].dropFirst(".ip_".count))"
        let modern: String?
        if catalogue["net.netfilter.\(last)"] != nil {
            modern = "net.netfilter.\(last)"
        } else {
            let near = nearest(to: last[...], among: index.siblings["net.netfilter"] ?? [])
            modern = near.isAlone ? "net.netfilter.\(near.names[0])" : nil
        }
        if let legacy = legacyConntrack(key) {
            return .legacyConntrack(modern: modern, removed: legacy.removed)
        }
        guard key.hasPrefix("net.ipv4.ip_") || key.hasPrefix("net.netfilter.ip_") else {
            return nil
        }
        guard let modern else { return .unknown("") }
        return meant(modern, because: "the names of today begin with nf_ under net.netfilter")
    }

    // MARK: Other systems

    private func hint(for foreign: ForeignKeys.Owner) -> Hint {
        guard let here = foreign.here, case .similar = meant(here, because: "") else {
            return .elsewhere(foreign.whose)
        }
        return .similar(here, because: foreign.whose)
    }

    /// A key that begins elsewhere: only one that is certainly meant for `net` gets an answer.
    private func hintWithoutRoot(_ key: String) -> Hint? {
        let root = key.prefix { $0 != "." && $0 != "/" }
        if KeyIndex.otherRoots.contains(root) { return nil }
        if let foreign = ForeignKeys.owner(of: key) { return hint(for: foreign) }
        if root.count == key.count {
            guard let name = index.movable[KeyIndex.squashed(root)], name.count == 1,
                root.contains("_") || root == "somaxconn"
            else { return respelt(key) }
            return meant(name[0], because: "the directory is missing in front")
        }
        if catalogue["net.\(key)"] != nil {
            return meant("net.\(key)", because: "'net.' is missing in front")
        }
        for prefix in ["proc.sys.", "sys."] where key.hasPrefix(prefix) {
            let inside = String(key.dropFirst(prefix.count))
            guard catalogue[inside] != nil else { continue }
            return meant(inside, because: "keys begin below /proc/sys")
        }
        let rest = "net\(key.dropFirst(root.count))"
        if editDistance(root.lowercased(), "net", limit: 1) != nil, catalogue[rest] != nil {
            return meant(rest, because: "it begins with 'net'")
        }
        return respelt(key)
    }

    // MARK: Right letters, wrong place

    /// The setting with the same letters and other separators or capitals.
    private func respelt(_ key: String) -> Hint? {
        guard let name = index.squashed[KeyIndex.squashed(key)] else { return nil }
        return meant(name, because: "separators and capitals count")
    }
}
