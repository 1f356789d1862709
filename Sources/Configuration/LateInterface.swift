/// Interfaces that a program or a person makes long after the files of settings were read, known
/// by the names that the program gives them.
enum LateInterface {
    private enum Rest {
        /// One digit or more.
        case number
        /// At least so many bytes of any kind.
        case bytes(Int)
        /// So many hexadecimal digits.
        case hexadecimal(Int)
        /// Nothing.
        case nothing
    }

    private static let names: [(prefix: String, rest: Rest, why: String)] = [
        // Names in the order of how often they are met; the first that fits counts.
        ("tun", .number, "is made by a VPN or another program"),
        ("tap", .number, "is made by a VPN or for a virtual machine"),
        ("wg", .number, "is made by WireGuard"),
        ("tailscale", .number, "is made by Tailscale"),
        ("zt", .bytes(8), "is made by ZeroTier"),
        ("nordlynx", .nothing, "is made by a VPN"),
        ("ipsec", .number, "is made by a VPN"),
        ("ppp", .number, "appears when the connection is dialled"),
        ("wwan", .number, "appears when the modem does"),
        ("usb", .number, "appears when the device is plugged in"),
        ("docker", .number, "is made by Docker"),
        ("docker_gwbridge", .nothing, "is made by Docker"),
        ("br-", .hexadecimal(12), "is made by Docker"),
        ("podman", .number, "is made by Podman"),
        ("veth", .bytes(1), "comes and goes with a container"),
        ("cali", .hexadecimal(11), "is made by Calico for a pod"),
        ("vxlan.calico", .nothing, "is made by Calico"),
        ("cni", .number, "is made by a CNI plugin"),
        ("flannel.", .number, "is made by Flannel"),
        ("cilium_", .bytes(1), "is made by Cilium"),
        ("kube-ipvs", .number, "is made by kube-proxy"),
        ("kube-bridge", .nothing, "is made by kube-router"),
        ("lxcbr", .number, "is made by LXC"),
        ("lxdbr", .number, "is made by LXD"),
        ("incusbr", .number, "is made by Incus"),
        ("virbr", .number, "is made by libvirt"),
        ("vnet", .number, "comes and goes with a virtual machine"),
        ("vmnet", .number, "is made by VMware"),
        ("vboxnet", .number, "is made by VirtualBox"),
    ]

    private static let firstBytes = Set(names.compactMap(\.prefix.utf8.first))

    /// Why the interface is not there at boot, `nil` when its name does not tell.
    static func reason(for interface: Substring) -> String? {
        guard let first = interface.utf8.first, firstBytes.contains(first),
            interface.utf8.count <= 15
        else { return nil }
        let name = String(interface.map { $0 == "/" ? "." : $0 })
        return names.first { entry in
            guard name.hasPrefix(entry.prefix) else { return false }
            let rest = name.utf8.dropFirst(entry.prefix.utf8.count)
            return switch entry.rest {
            case .number: !rest.isEmpty && rest.allSatisfy { (0x30...0x39).contains($0) }
            case .bytes(let count): rest.count >= count
            case .hexadecimal(let count):
                rest.count == count && rest.allSatisfy { "0123456789abcdef".utf8.contains($0) }
            case .nothing: rest.isEmpty
            }
        }.map { "\(name) \($0.why)" }
    }
}
