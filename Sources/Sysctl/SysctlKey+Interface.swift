extension SysctlKey {
    /// What stands in place of an interface in the name of a setting that each interface has.
    package static let anyInterface: Substring = "*"

    /// The name of a setting of one interface, taken apart.
    package struct InterfaceParts {
        /// What stands before the interface, `net.ipv4.conf`.
        package let folder: Substring
        /// The interface as the dotted name spells it, `eth0/100`; also `all` and `default`.
        package let interface: Substring
        /// What follows, `rp_filter`.
        package let setting: Substring

        /// The name with `*` in place of the interface.
        package var pattern: String { "\(folder).\(anyInterface).\(setting)" }

        /// The key of the same setting in another place.
        package func key(of interface: some StringProtocol) -> SysctlKey {
            SysctlKey("\(folder).\(interface).\(setting)")
        }
    }

    /// The parts of `name` when it is below `net.ipv4.conf` and the like, `nil` otherwise.
    ///
    /// Neighbour tables have `default` and interfaces, but no `all`.
    package static func interfaceParts(of name: Substring) -> InterfaceParts? {
        let dot = UInt8(ascii: ".")
        guard let last = name.utf8.lastIndex(of: dot),
            let middle = name.utf8[..<last].lastIndex(of: dot)
        else { return nil }
        let folder = name[..<middle]
        let interface = name[name.utf8.index(after: middle)..<last]
        let setting = name[name.utf8.index(after: last)...]
        guard !interface.isEmpty, !setting.isEmpty else { return nil }
        switch folder {
        case "net.ipv4.conf", "net.ipv6.conf": break
        case "net.ipv4.neigh", "net.ipv6.neigh": guard interface != "all" else { return nil }
        default: return nil
        }
        return InterfaceParts(folder: folder, interface: interface, setting: setting)
    }

    /// The parts of this name when it is below `net.ipv4.conf` and the like.
    package var interfaceParts: InterfaceParts? { Self.interfaceParts(of: name[...]) }

    /// Whether it stands for a setting of every interface.
    package var isPattern: Bool { interfaceParts?.interface == Self.anyInterface }
}
