/// Keys that no kernel ever had and that guides repeat.
enum KnownMistakes {
    /// What such a key is meant to be, when that is one key, and what is to be said of it.
    static func mistake(_ key: String) -> (meant: String?, because: String)? {
        if let mistake = mistakes[key] { return mistake }
        guard let name = bridge.first(where: { key.hasSuffix(".\($0)") }),
            !key.hasPrefix("net.bridge.")
        else { return nil }
        return ("net.bridge.\(name)", "it stands under net.bridge")
    }

    private static let window =
        "the initial window is a property of routes ('ip route ... initcwnd'), not a key"
    private static let timeWait = "no kernel of kernel.org can change how long TIME-WAIT lasts"

    private static let mistakes: [String: (meant: String?, because: String)] = [
        "net.ipv4.icmp_ignore_bogus_error_messages": (
            "net.ipv4.icmp_ignore_bogus_error_responses", ""
        ),
        "net.ipv4.icmp_ignore_bogus_responses": (
            "net.ipv4.icmp_ignore_bogus_error_responses", ""
        ),
        "net.ipv4.tcp_init_cwnd": (nil, window),
        "net.ipv4.tcp_init_rwnd": (nil, "the initial window is a property of routes, not a key"),
        "net.ipv4.tcp_initcwnd": (nil, window),
        "net.ipv4.tcp_keepalive_interval": ("net.ipv4.tcp_keepalive_intvl", ""),
        "net.ipv4.tcp_retries": (
            nil, "net.ipv4.tcp_retries1 or net.ipv4.tcp_retries2 may be meant"
        ),
        "net.ipv4.tcp_time_wait_timeout": (nil, timeWait),
        "net.ipv4.tcp_timewait_len": (nil, timeWait),
        "net.ipv4.tcp_tw_len": (nil, timeWait),
        "net.ipv4.tcp_window_scale": ("net.ipv4.tcp_window_scaling", ""),
        "net.ipv6.ip_forward": ("net.ipv6.conf.all.forwarding", "IPv6 forwards by interface"),
        "net.netfilter.nf_conntrack_hash_size": (
            "net.netfilter.nf_conntrack_buckets", "hashsize is an option of the module"
        ),
        "net.netfilter.nf_conntrack_hashsize": (
            "net.netfilter.nf_conntrack_buckets", "hashsize is an option of the module"
        ),
    ]

    /// net/bridge/br_netfilter_hooks.c.
    private static let bridge = [
        "bridge-nf-call-arptables", "bridge-nf-call-ip6tables", "bridge-nf-call-iptables",
        "bridge-nf-filter-pppoe-tagged", "bridge-nf-filter-vlan-tagged",
        "bridge-nf-pass-vlan-input-dev",
    ]
}
