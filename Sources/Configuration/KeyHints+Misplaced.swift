internal import Sysctl

extension KeyHints {
    /// Words that stand in front of a setting without being a part of its own name.
    private static let directoryWords: Set<Substring> = [
        "net", "ipv4", "ipv6", "ip", "core", "netfilter", "tcp",
    ]
    /// Words that guides leave out in front of a name.
    private static let omitted = ["tcp", "udp", "ip", "icmp"]
    private static let omittedOfConntrack = ["nf", "nfconntrack"]

    /// The setting whose last component is right, or lacks its first word only, when the
    /// components before it are none of a setting.
    func misplaced(_ key: String) -> Hint? {
        let parts = key.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        var rest = parts[...]
        while rest.count > 1, let first = rest.first, Self.isDirectory(first) {
            rest.removeFirst()
        }
        guard rest.count == 1, let last = rest.first else { return nil }
        // 'net.ipv4_timestamps': a directory and a name in one component.
        if parts.count == 2, let bar = last.firstIndex(of: "_"),
            ["ipv4", "core", "netfilter"].contains(last[..<bar])
        {
            return hit(Self.omitted, KeyIndex.squashed(last[last.index(after: bar)...]), key)
        }
        let letters = KeyIndex.squashed(last)
        if let names = index.movable[letters] {
            guard names.count == 1, !parts.contains("ipv6") || isShared(names[0]) else {
                return nil
            }
            return meant(names[0], because: reason(for: names[0], in: parts))
        }
        guard !parts.contains("ipv6"), !parts.contains("core") else { return nil }
        if last.hasPrefix("conntrack") || parts.contains("netfilter") {
            return hit(Self.omittedOfConntrack, letters, key)
        }
        return hit(Self.omitted, letters, key)
    }

    private static func isDirectory(_ word: Substring) -> Bool {
        if directoryWords.contains(word) { return true }
        return ["ipv4", "core", "netfilter"].contains {
            editDistance(String(word), $0, limit: 1) != nil
        }
    }

    /// The only setting that has these letters behind one of `words`.
    private func hit(_ words: [String], _ letters: String, _ key: String) -> Hint? {
        guard letters.utf8.count >= 4 else { return nil }
        let names = words.flatMap { index.movable[$0 + letters] ?? [] }
        guard names.count == 1 else { return nil }
        return meant(names[0], because: "")
    }

    /// Whether sockets and connections of IPv6 have no key of their own for it.
    private func isShared(_ name: String) -> Bool {
        guard name.hasPrefix("net.ipv4.") else { return true }
        let last = SysctlKey(name).lastComponent
        return last.hasPrefix("tcp_") || last.hasPrefix("udp_")
            || ["ip_local_port_range", "ip_local_reserved_ports", "ip_unprivileged_port_start"]
                .contains(last)
    }

    private func reason(for name: String, in parts: [Substring]) -> String {
        if parts.contains("ipv6"), name.hasPrefix("net.ipv4.") {
            return "IPv6 sockets use the keys of net.ipv4"
        }
        let directory = name.dropLast(SysctlKey(name).lastComponent.count + 1)
        return "it stands under \(directory)"
    }
}
