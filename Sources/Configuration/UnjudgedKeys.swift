/// Settings of some kernel that the catalogue leaves out of a directory that it otherwise has.
///
/// Nothing is said of them. Directories that it does not have at all need no list.
enum UnjudgedKeys {
    /// Read in the sources of at least one kernel, some of them a vendor's.
    private static let keys: Set<String> = [
        "net.core.hh_output_relaxed", "net.core.netdev_skb_tstamp", "net.core.queue_mask",
        "net.ipv4.icmp_echo_sysrq", "net.ipv4.vs.debug_level",
        "net.ipv4.vs.timeout_close", "net.ipv4.vs.timeout_closewait",
        "net.ipv4.vs.timeout_established", "net.ipv4.vs.timeout_finwait",
        "net.ipv4.vs.timeout_icmp", "net.ipv4.vs.timeout_lastack", "net.ipv4.vs.timeout_listen",
        "net.ipv4.vs.timeout_synack", "net.ipv4.vs.timeout_synrecv",
        "net.ipv4.vs.timeout_synsent", "net.ipv4.vs.timeout_timewait", "net.ipv4.vs.timeout_udp",
        "net.netfilter.nf_conntrack_ftp_enable", "net.netfilter.nf_conntrack_h323_enable",
        "net.netfilter.nf_conntrack_ipsec_enable", "net.netfilter.nf_conntrack_l2tp_enable",
        "net.netfilter.nf_conntrack_pptp_enable", "net.netfilter.nf_conntrack_rtsp_enable",
        "net.netfilter.nf_conntrack_sip_enable", "net.netfilter.nf_conntrack_tcp_window_tracking",
        "net.netfilter.nf_flowtable_tcp_pickup", "net.netfilter.nf_flowtable_udp_pickup",
    ]

    static func contains(_ key: String) -> Bool {
        // One for each family of protocols, of which kernels have more and more.
        key.hasPrefix("net.netfilter.nf_log.") || keys.contains(key)
    }
}
