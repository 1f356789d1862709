internal import Sysctl

/// Names of settings among other names.
enum SettingSpelling {
    /// The key that a name means: the first separator decides which of dot and slash it is.
    static func key(_ spelling: String) -> String {
        guard !Template.isTemplate(spelling),
            spelling.utf8.first(where: { $0 == dot || $0 == slash }) == slash
        else { return spelling }
        return SysctlKey(path: String(spelling.drop { $0 == "/" })).name
    }

    /// Whether a key is a pattern; a template is none.
    static func isPattern(_ key: String) -> Bool {
        key.utf8.contains { "*?[".utf8.contains($0) } && !Template.isTemplate(key)
    }

    private static let dot = UInt8(ascii: ".")
    private static let slash = UInt8(ascii: "/")

    private static let networkTrees: Set<Substring> = [
        "core", "ipv4", "ipv6", "netfilter", "bridge", "unix", "mptcp", "sctp", "mpls", "rds",
        "smc", "tipc", "nf_conntrack_max",
    ]
    private static let otherRoots: Set<Substring> = ["vm", "kernel", "fs"]

    /// Whether a key of any mapping is a setting, in a file that holds other things, too.
    ///
    /// Below `net` the second component tells. Other roots are words that other programs use, so
    /// that the value has to be one of a setting, too.
    static func isSetting(_ name: String, value: @autoclosure () -> String?) -> Bool {
        guard isWord(name), let first = name.utf8.first(where: { $0 == dot || $0 == slash }) else {
            return false
        }
        let separator: Character = first == dot ? "." : "/"
        let parts = name.split(
            separator: separator, maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count >= 2, !parts.contains("") else { return false }
        if parts[0] == "net" {
            return networkTrees.contains(parts[1])
                && (parts.count == 3 || parts[1] == "nf_conntrack_max")
        }
        guard otherRoots.contains(parts[0]), let value = value() else { return false }
        return isNumbers(value) || Template.isTemplate(value)
    }

    /// Whether the name is of the form of a setting, for places where only settings stand.
    static func hasForm(_ name: String) -> Bool {
        isWord(name) && name.utf8.contains { $0 == dot || $0 == slash }
            && name.utf8.first != dot && name.utf8.last != dot
    }

    private static func isWord(_ name: String) -> Bool {
        guard name.utf8.count <= 400 else { return false }
        // A template inside may have blanks.
        if name.utf8.contains(UInt8(ascii: "{")) { return name.hasPrefix("net.") }
        return !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7f }
    }

    private static func isNumbers(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || " \t-_,".utf8.contains($0) }
    }
}
