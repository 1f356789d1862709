/// The name of a kernel setting, in dots: `net.ipv4.conf.eth0/100.rp_filter`.
///
/// A dot inside an interface name is kept as a slash, as sysctl(8) prints it, so that the path
/// under `/proc/sys` can be told from the name alone.
package struct SysctlKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The dotted name.
    package let name: String

    /// Takes a name that is dotted already.
    package init(_ name: String) {
        self.name = name
    }

    /// Takes a path below `/proc/sys`, `net/ipv4/conf/eth0.100/rp_filter`.
    package init(path: String) {
        name = Self.swappingDotsAndSlashes(path)
    }

    /// The path below `/proc/sys`.
    package var path: String { Self.swappingDotsAndSlashes(name) }

    /// The last component, `tcp_rmem` of `net.ipv4.tcp_rmem`.
    package var lastComponent: String {
        String(name[(name.lastIndex(of: ".").map { name.index(after: $0) } ?? name.startIndex)...])
    }

    /// The name.
    package var description: String { name }

    /// Orders by name.
    package static func < (left: SysctlKey, right: SysctlKey) -> Bool { left.name < right.name }

    private static func swappingDotsAndSlashes(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "."): bytes.append(UInt8(ascii: "/"))
            case UInt8(ascii: "/"): bytes.append(UInt8(ascii: "."))
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
