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
        ("tun", .number, "a VPN or another program makes it"),
        ("tap", .number, "a VPN or a virtual machine makes it"),
        ("wg", .number, "WireGuard makes it"),
        ("tailscale", .number, "Tailscale makes it"),
        ("zt", .bytes(8), "ZeroTier makes it"),
        ("nordlynx", .nothing, "a VPN makes it"),
        ("ipsec", .number, "a VPN makes it"),
        ("ppp", .number, "it appears when the connection is dialled"),
        ("wwan", .number, "it appears when the modem does"),
        ("usb", .number, "it appears when the device is plugged in"),
        ("docker", .number, "Docker makes it"),
        ("docker_gwbridge", .nothing, "Docker makes it"),
        ("br-", .hexadecimal(12), "Docker makes it"),
        ("podman", .number, "Podman makes it"),
        ("veth", .bytes(1), "it comes and goes with a container"),
        ("cali", .hexadecimal(11), "Calico makes it for a pod"),
        ("vxlan.calico", .nothing, "Calico makes it"),
        ("cni", .number, "a CNI plugin makes it"),
        ("flannel.", .number, "Flannel makes it"),
        ("cilium_", .bytes(1), "Cilium makes it"),
        ("kube-ipvs", .number, "kube-proxy makes it"),
        ("kube-bridge", .nothing, "kube-router makes it"),
        ("lxcbr", .number, "LXC makes it"),
        ("lxdbr", .number, "LXD makes it"),
        ("incusbr", .number, "Incus makes it"),
        ("virbr", .number, "libvirt makes it"),
        ("vnet", .number, "it comes and goes with a virtual machine"),
        ("vmnet", .number, "VMware makes it"),
        ("vboxnet", .number, "VirtualBox makes it"),
    ]

    /// Why the interface is not there at boot, `nil` when its name does not tell.
    static func reason(for interface: Substring) -> String? {
        guard interface.utf8.count <= 15, interface != "all", interface != "default" else {
            return nil
        }
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
        }?.why
    }
}
