internal import Loaders
internal import Sysctl

/// Names of settings as files spell them.
enum SettingName {
    /// The folders of `/proc/sys`.
    static let roots: Set<String> = [
        "abi", "bus", "coda", "crypto", "debug", "dev", "fs", "fscache", "kernel", "lnet", "net",
        "pm", "reiserfs", "sunrpc", "user", "vm", "xen",
    ]

    private static let parser = LineParser(options: .systemd())

    /// The setting in dots that a spelling with dots or slashes means; `nil` when it means none.
    static func key(of spelling: some Collection<UInt8>) -> String? {
        let line = Array(spelling) + [UInt8(ascii: "=")]
        guard case .setting(let path, _, _, _) = parser.read(line[...], isEnded: true),
            !path.isEmpty
        else { return nil }
        return SysctlKey(path: String(decoding: path, as: UTF8.self)).name
    }

    /// Whether a spelling is a name below one of the known folders.
    static func isRooted(_ spelling: some Collection<UInt8>) -> Bool {
        let rest = spelling.drop { $0 == UInt8(ascii: "/") }
        let root = rest.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "/") }
        return root.count < rest.count && root.count < 10
            && roots.contains(String(decoding: root, as: UTF8.self))
    }

    /// Whether a byte makes a pattern of a name.
    static func isWildcard(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "[")
    }

    /// Whether all bytes may stand in the name of a setting or in a pattern for names, and, unless
    /// it need not, one of them parts two components.
    static func isPlain(_ spelling: some Collection<UInt8>, needsSeparator: Bool = true) -> Bool {
        var hasSeparator = !needsSeparator
        for byte in spelling {
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "/"): hasSeparator = true
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: break
            // Besides letters and digits: what interface names and patterns are seen to hold.
            case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "@"),
                UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["),
                UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "^"):
                break
            default: return false
            }
        }
        return hasSeparator && !spelling.isEmpty
    }

    /// The setting at a path below `/proc/sys`, absolute as a shell writes it.
    static func key(atPath path: String) -> String? {
        let prefix = "/proc/sys/"
        guard path.hasPrefix(prefix), path.utf8.count > prefix.utf8.count else { return nil }
        let parts = path.dropFirst(prefix.count).split(separator: "/")
        guard !parts.isEmpty, !parts.contains("..") else { return nil }
        return SysctlKey(path: parts.joined(separator: "/")).name
    }
}
