package import Sysctl

/// Settings that the kernel changes along with others.
package enum SideEffects {
    /// Settings of `all` that are copied to every interface (net/ipv6/addrconf.c).
    private static let copied: Set = [
        "forwarding", "disable_ipv6", "ignore_routes_with_linkdown", "disable_policy",
        "addr_gen_mode",
    ]

    /// The paths, among those that exist, whose values can change when `keys` are written; they are
    /// asked for only when there can be any.
    ///
    /// Switching forwarding sets it on every interface and turns redirects for all
    /// (inet_forward_change() in net/ipv4/devinet.c).
    package static func paths(
        of keys: [SysctlKey], among existing: () -> [String]
    ) -> [String] {
        let names = Set(keys.map(\.name))
        let forwards = ["net.ipv4.ip_forward", "net.ipv4.conf.all.forwarding"]
        let switchesIPv4 = forwards.contains(where: names.contains)
        let fromAll = copied.filter { names.contains("net.ipv6.conf.all.\($0)") }
        guard switchesIPv4 || !fromAll.isEmpty else { return [] }
        return existing().filter { path in
            let parts = path.split(separator: "/")
            guard parts.count > 2, parts[0] == "net" else { return false }
            if parts[1] == "ipv6" {
                return parts.count == 5 && parts[2] == "conf" && fromAll.contains(String(parts[4]))
            }
            guard switchesIPv4, parts[1] == "ipv4" else { return false }
            return path == "net/ipv4/ip_forward"
                || path == "net/ipv4/conf/all/accept_redirects"
                || (parts.count == 5 && parts[2] == "conf" && parts[4] == "forwarding")
        }
    }
}
