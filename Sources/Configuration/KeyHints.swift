internal import Sysctl

/// What is known of keys that stand in no catalogue.
struct KeyHints {
    enum Hint: Equatable {
        /// A key of conntrack as it was called before nf_conntrack, with the first kernel that
        /// lacks it.
        case legacyConntrack(modern: String, removed: KernelVersion)
        /// It belongs to something that is not judged here; the text says to what.
        case elsewhere(String)
        /// It is most likely this key.
        case similar(String)
        /// Nothing is known.
        case unknown
    }

    private let names: [String]
    private let lastComponents: [String: [String]]

    init(catalogue: Catalogue) {
        names = catalogue.names
        lastComponents = Dictionary(
            grouping: catalogue.names, by: { SysctlKey($0).lastComponent })
    }

    /// What can be said of a key that the catalogue does not have; `nil` when it is none of ours.
    func hint(for key: String) -> Hint? {
        guard key.hasPrefix("net.") else { return nil }
        if let modern = modernConntrack(key) {
            return .legacyConntrack(modern: modern, removed: KernelVersion(4, 9))
        }
        if let sibling = lastComponents[SysctlKey(key).lastComponent], sibling.count == 1 {
            return .similar(sibling[0])
        }
        return nearestName(to: key, among: names).map { .similar($0) } ?? .unknown
    }

    func modernConntrack(_ key: String) -> String? {
        let prefix = "net.ipv4.netfilter.ip_conntrack_"
        if key.hasPrefix(prefix) {
            return "net.netfilter.nf_conntrack_\(key.dropFirst(prefix.count))"
        }
        return key == "net.ipv4.ip_conntrack_max" ? "net.netfilter.nf_conntrack_max" : nil
    }

    static func hasDottedInterface(_ assignment: Assignment) -> Bool { false }

    static func spellingOfDottedInterface(_ key: String) -> String { key }

    static func module(of key: String) -> String? { nil }
}
