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
        let bytes = name.utf8.span
        guard mayBeOfInterface(bytes) else { return nil }
        let dot = UInt8(ascii: ".")
        var last = bytes.count - 1
        while last > 0, bytes[last] != dot { last -= 1 }
        var middle = last - 1
        while middle > 0, bytes[middle] != dot { middle -= 1 }
        guard middle > 0, last - middle > 1, bytes.count - last > 1 else { return nil }
        func index(_ offset: Int) -> Substring.Index {
            name.utf8.index(name.startIndex, offsetBy: offset)
        }
        let folder = name[..<index(middle)]
        let interface = name[index(middle + 1)..<index(last)]
        switch folder {
        case "net.ipv4.conf", "net.ipv6.conf": break
        case "net.ipv4.neigh", "net.ipv6.neigh": guard interface != "all" else { return nil }
        default: return nil
        }
        return InterfaceParts(
            folder: folder, interface: interface, setting: name[index(last + 1)...])
    }

    /// Whether it begins like `net.ipv4.conf`, as most names do not.
    private static func mayBeOfInterface(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count > 16, bytes[4] == UInt8(ascii: "i"), bytes[8] == UInt8(ascii: ".") else {
            return false
        }
        return switch bytes[9] {
        case UInt8(ascii: "c"): bytes[10] == UInt8(ascii: "o") && bytes[11] == UInt8(ascii: "n")
        case UInt8(ascii: "n"): bytes[10] == UInt8(ascii: "e") && bytes[11] == UInt8(ascii: "i")
        default: false
        }
    }

    /// The parts of this name when it is below `net.ipv4.conf` and the like.
    package var interfaceParts: InterfaceParts? { Self.interfaceParts(of: name[...]) }

    /// Whether it stands for a setting of every interface.
    package var isPattern: Bool { interfaceParts?.interface == Self.anyInterface }
}
