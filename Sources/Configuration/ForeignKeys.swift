/// Settings of other systems, and of kernels with patches that kernel.org never took.
enum ForeignKeys {
    struct Owner: Equatable {
        /// Whose setting it is, to stand behind 'it is'.
        let whose: String
        /// The setting of Linux that takes the same value, where there is one.
        var here: String?
    }

    static func owner(of key: String) -> Owner? {
        if let here = bsdEquivalents[key] { return Owner(whose: bsd, here: here) }
        if let whose = keys[key] { return Owner(whose: whose) }
        if let whose = prefixes.first(where: { key.hasPrefix($0.prefix) })?.whose {
            return Owner(whose: whose)
        }
        guard key.hasPrefix("net.") else { return nil }
        let last = key[(key.lastIndex(of: ".") ?? key.startIndex)...].dropFirst()
        return solaris.contains(last) ? Owner(whose: "a setting of Solaris") : nil
    }

    private static let bsd = "a setting of FreeBSD, macOS and their kin"

    /// Those that mean the same and take the same numbers: inet(4), ip(4), tcp(4) of FreeBSD.
    private static let bsdEquivalents: [String: String] = [
        "kern.ipc.soacceptqueue": "net.core.somaxconn",
        "kern.ipc.somaxconn": "net.core.somaxconn",
        "net.inet.ip.forwarding": "net.ipv4.ip_forward",
        "net.inet.ip.ttl": "net.ipv4.ip_default_ttl",
        "net.inet.tcp.sack.enable": "net.ipv4.tcp_sack",
        "net.inet.tcp.syncookies": "net.ipv4.tcp_syncookies",
        "net.inet6.ip6.forwarding": "net.ipv6.conf.all.forwarding",
    ]

    /// The first that fits counts.
    private static let prefixes: [(prefix: String, whose: String)] = [
        ("net.inet.", bsd), ("net.inet6.", bsd), ("net.isr.", bsd), ("net.link.", bsd),
        ("net.local.", bsd), ("net.pf.", bsd), ("kern.ipc.", bsd), ("kern.maxfiles", bsd),
        ("kern.maxproc", bsd), ("kern.somaxconn", bsd), ("ndd.", "a setting of Solaris"),
        // Names of the patch set before kernel 5.6: multipath-tcp.org, "Configure MPTCP".
        ("net.mptcp.mptcp_", "a setting of the MPTCP patches before kernel 5.6"),
        // PlatformLab/HomaModule, homa_plumbing.c.
        ("net.homa.", "a setting of the module Homa"),
        // Listed by 'sysctl -a' of Ubuntu's kernels; fanctl(8).
        ("net.fan.", "a setting of Ubuntu's kernel"),
        // tempesta-tech/tempesta, registers net/tempesta.
        ("net.tempesta", "a setting of Tempesta FW"),
    ]

    private static let keys: [String: String] = [
        // Alibaba Cloud, "Change the TCP TIME-WAIT timeout period".
        "net.ipv4.tcp_tw_timeout": "a setting of Alibaba Cloud Linux",
        // Tencent Cloud's kernels: time stamps towards addresses that are not private.
        "net.ipv4.tcp_wan_timestamps": "a setting of TencentOS",
        // Cloudflare's receive collapse patch, part of XanMod.
        "net.ipv4.tcp_collapse_max_bytes": "a setting of Cloudflare's patch and of XanMod",
        // Qualcomm's Android kernels, net/ipv4/sysctl_net_ipv4.c.
        "net.ipv4.reserved_port_bind": "a setting of Android kernels of Qualcomm",
        "net.ipv4.tcp_delack_seg": "a setting of Android kernels of Qualcomm",
        "net.ipv4.tcp_use_userconfig": "a setting of Android kernels of Qualcomm",
        // OpenVZ, include/ub/ub_tcp.h.
        "net.ipv4.tcp_max_tw_buckets_ub": "a setting of OpenVZ",
        "net.ipv4.tcp_max_tw_buckets_ve": "a setting of OpenVZ",
        "net.ipv4.tcp_max_tw_kmem_fraction": "a setting of OpenVZ",
        // OpenWrt, package/kernel/linux/files/sysctl-nf-conntrack.conf of its releases.
        "net.netfilter.nf_conntrack_skip_filter": "a setting of OpenWrt's kernel",
        "net.netfilter.nf_conntrack_tcp_no_window_check": "a setting of OpenWrt's kernel",
        // include/linux/sysctl.h and net/core/sysctl_net_core.c of 2.4 and early 2.6.
        "net.core.divert_version": old, "net.core.hot_list_length": old,
        "net.core.lo_cong": old, "net.core.mod_cong": old, "net.core.netdev_fastroute": old,
        "net.core.no_cong": old, "net.core.no_cong_thresh": old,
        "net.ipv4.ip_always_defrag": old, "net.ipv4.ip_masq_debug": old,
        "net.ipv4.tcp_max_ka_probes": old, "net.ipv4.tcp_vegas_alpha": old,
        "net.ipv4.tcp_vegas_beta": old, "net.ipv4.tcp_vegas_gamma": old,
    ]

    private static let old = "a setting of kernels before 2.6.32"

    /// By last component: names of ndd(8) that guides carry over to Linux.
    private static let solaris: Set<Substring> = [
        "tcp_conn_req_max_q", "tcp_conn_req_max_q0", "tcp_fin_wait_2_flush_interval",
        "tcp_ip_abort_interval", "tcp_largest_anon_port", "tcp_recv_hiwat",
        "tcp_rexmit_interval_max", "tcp_rexmit_interval_min", "tcp_smallest_anon_port",
        "tcp_time_wait_interval", "tcp_xmit_hiwat",
    ]
}
