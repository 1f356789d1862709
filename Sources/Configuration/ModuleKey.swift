/// Settings that exist only while a module of the kernel is loaded.
package enum ModuleKey {
    /// The module that makes the key; `nil` for what the kernel always has.
    ///
    /// Read in net/netfilter/nf_conntrack_standalone.c, net/ipv6/netfilter/nf_conntrack_reasm.c,
    /// net/bridge/br_netfilter_hooks.c and net/netfilter/ipvs/ip_vs_ctl.c. net.netfilter.nf_log and
    /// net.mptcp are built in whenever they are configured.
    package static func module(of key: String) -> String? {
        guard key.hasPrefix("net.") else { return nil }
        let rest = key.utf8.dropFirst(4)
        if rest.starts(with: "netfilter.nf_".utf8) {
            let name = rest.dropFirst("netfilter.nf_".utf8.count)
            if name.starts(with: "conntrack_frag6_".utf8) { return "nf_defrag_ipv6" }
            return name.starts(with: "conntrack_".utf8) || name.starts(with: "flowtable_".utf8)
                ? "nf_conntrack" : nil
        }
        if rest.starts(with: "bridge.bridge-nf-".utf8) { return "br_netfilter" }
        if rest.starts(with: "ipv4.vs.".utf8) {
            // Two schedulers are modules with a key each.
            let name = rest.dropFirst("ipv4.vs.".utf8.count)
            if name.starts(with: "lblc_".utf8) { return "ip_vs_lblc" }
            return name.starts(with: "lblcr_".utf8) ? "ip_vs_lblcr" : "ip_vs"
        }
        return key == "net.nf_conntrack_max" ? "nf_conntrack" : nil
    }

    /// Whether one of these modules is the one asked for, or needs it and so loads it.
    package static func isLoaded(_ module: String, among loaded: Set<String>) -> Bool {
        let users: [String]
        switch module {
        case "nf_conntrack", "nf_defrag_ipv6":
            users = [
                "nf_conntrack", "nf_nat", "nf_flow_table", "nft_ct", "nft_nat", "nft_masq",
                "nft_chain_nat", "iptable_nat", "ip6table_nat", "xt_conntrack", "xt_nat",
                "xt_MASQUERADE", "ip_vs", "openvswitch", "ip_conntrack",
            ]
        case "ip_vs": users = ["ip_vs"]
        default: users = []
        }
        return loaded.contains { name in
            // A module may be named with either sign.
            let name = String(name.map { $0 == "-" ? "_" : $0 })
            return name == module || users.contains { name == $0 || name.hasPrefix("\($0)_") }
        }
    }
}
