// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Sysctl

extension Builtin {
    static let catalogueNames: [String] = [
        "fs.file-max",
        "fs.nr_open",
        "net.core.bpf_jit_enable",
        "net.core.bpf_jit_harden",
        "net.core.bpf_jit_kallsyms",
        "net.core.bpf_jit_limit",
        "net.core.busy_poll",
        "net.core.busy_read",
        "net.core.bypass_prot_mem",
        "net.core.default_qdisc",
        "net.core.dev_weight",
        "net.core.dev_weight_rx_bias",
        "net.core.dev_weight_tx_bias",
        "net.core.devconf_inherit_init_net",
        "net.core.fb_tunnels_only_for_init_net",
        "net.core.flow_limit_cpu_bitmap",
        "net.core.flow_limit_table_len",
        "net.core.gro_normal_batch",
        "net.core.high_order_alloc_disable",
        "net.core.max_skb_frags",
        "net.core.mem_pcpu_rsv",
        "net.core.message_burst",
        "net.core.message_cost",
        "net.core.netdev_budget",
        "net.core.netdev_budget_usecs",
        "net.core.netdev_max_backlog",
        "net.core.netdev_rss_key",
        "net.core.netdev_tstamp_prequeue",
        "net.core.netdev_unregister_timeout_secs",
        "net.core.optmem_max",
        "net.core.qdisc_max_burst",
        "net.core.rmem_default",
        "net.core.rmem_max",
        "net.core.rps_default_mask",
        "net.core.rps_sock_flow_entries",
        "net.core.skb_defer_max",
        "net.core.somaxconn",
        "net.core.tstamp_allow_data",
        "net.core.txq_reselection_ms",
        "net.core.txrehash",
        "net.core.warnings",
        "net.core.wmem_default",
        "net.core.wmem_max",
        "net.core.xfrm_acq_expires",
        "net.core.xfrm_aevent_etime",
        "net.core.xfrm_aevent_rseqth",
        "net.core.xfrm_larval_drop",
        "net.ipv4.cipso_cache_bucket_size",
        "net.ipv4.cipso_cache_enable",
        "net.ipv4.cipso_rbm_optfmt",
        "net.ipv4.cipso_rbm_strictvalid",
        "net.ipv4.conf.*.accept_local",
        "net.ipv4.conf.*.accept_redirects",
        "net.ipv4.conf.*.accept_source_route",
        "net.ipv4.conf.*.arp_accept",
        "net.ipv4.conf.*.arp_announce",
        "net.ipv4.conf.*.arp_evict_nocarrier",
        "net.ipv4.conf.*.arp_filter",
        "net.ipv4.conf.*.arp_ignore",
        "net.ipv4.conf.*.arp_notify",
        "net.ipv4.conf.*.bc_forwarding",
        "net.ipv4.conf.*.bootp_relay",
        "net.ipv4.conf.*.disable_policy",
        "net.ipv4.conf.*.disable_xfrm",
        "net.ipv4.conf.*.drop_gratuitous_arp",
        "net.ipv4.conf.*.drop_unicast_in_l2_multicast",
        "net.ipv4.conf.*.force_igmp_version",
        "net.ipv4.conf.*.forwarding",
        "net.ipv4.conf.*.igmpv2_unsolicited_report_interval",
        "net.ipv4.conf.*.igmpv3_unsolicited_report_interval",
        "net.ipv4.conf.*.ignore_routes_with_linkdown",
        "net.ipv4.conf.*.log_martians",
        "net.ipv4.conf.*.mc_forwarding",
        "net.ipv4.conf.*.medium_id",
        "net.ipv4.conf.*.promote_secondaries",
        "net.ipv4.conf.*.proxy_arp",
        "net.ipv4.conf.*.proxy_arp_pvlan",
        "net.ipv4.conf.*.route_localnet",
        "net.ipv4.conf.*.rp_filter",
        "net.ipv4.conf.*.secure_redirects",
        "net.ipv4.conf.*.send_redirects",
        "net.ipv4.conf.*.shared_media",
        "net.ipv4.conf.*.src_valid_mark",
        "net.ipv4.conf.*.tag",
        "net.ipv4.fib_multipath_hash_fields",
        "net.ipv4.fib_multipath_hash_policy",
        "net.ipv4.fib_multipath_hash_seed",
        "net.ipv4.fib_multipath_use_neigh",
        "net.ipv4.fib_notify_on_flag_change",
        "net.ipv4.fib_sync_mem",
        "net.ipv4.fwmark_reflect",
        "net.ipv4.icmp_echo_enable_probe",
        "net.ipv4.icmp_echo_ignore_all",
        "net.ipv4.icmp_echo_ignore_broadcasts",
        "net.ipv4.icmp_errors_extension_mask",
        "net.ipv4.icmp_errors_use_inbound_ifaddr",
        "net.ipv4.icmp_ignore_bogus_error_responses",
        "net.ipv4.icmp_msgs_burst",
        "net.ipv4.icmp_msgs_per_sec",
        "net.ipv4.icmp_ratelimit",
        "net.ipv4.icmp_ratemask",
        "net.ipv4.igmp_link_local_mcast_reports",
        "net.ipv4.igmp_max_memberships",
        "net.ipv4.igmp_max_msf",
        "net.ipv4.igmp_qrv",
        "net.ipv4.inet_peer_gc_maxtime",
        "net.ipv4.inet_peer_gc_mintime",
        "net.ipv4.inet_peer_maxttl",
        "net.ipv4.inet_peer_minttl",
        "net.ipv4.inet_peer_threshold",
        "net.ipv4.ip_autobind_reuse",
        "net.ipv4.ip_conntrack_max",
        "net.ipv4.ip_default_ttl",
        "net.ipv4.ip_dynaddr",
        "net.ipv4.ip_early_demux",
        "net.ipv4.ip_forward",
        "net.ipv4.ip_forward_update_priority",
        "net.ipv4.ip_forward_use_pmtu",
        "net.ipv4.ip_local_port_range",
        "net.ipv4.ip_local_port_step_width",
        "net.ipv4.ip_local_reserved_ports",
        "net.ipv4.ip_no_pmtu_disc",
        "net.ipv4.ip_nonlocal_bind",
        "net.ipv4.ip_unprivileged_port_start",
        "net.ipv4.ipfrag_high_thresh",
        "net.ipv4.ipfrag_low_thresh",
        "net.ipv4.ipfrag_max_dist",
        "net.ipv4.ipfrag_secret_interval",
        "net.ipv4.ipfrag_time",
        "net.ipv4.neigh.*.anycast_delay",
        "net.ipv4.neigh.*.app_solicit",
        "net.ipv4.neigh.*.base_reachable_time",
        "net.ipv4.neigh.*.base_reachable_time_ms",
        "net.ipv4.neigh.*.delay_first_probe_time",
        "net.ipv4.neigh.*.gc_stale_time",
        "net.ipv4.neigh.*.interval_probe_time_ms",
        "net.ipv4.neigh.*.locktime",
        "net.ipv4.neigh.*.mcast_resolicit",
        "net.ipv4.neigh.*.mcast_solicit",
        "net.ipv4.neigh.*.proxy_delay",
        "net.ipv4.neigh.*.proxy_qlen",
        "net.ipv4.neigh.*.retrans_time",
        "net.ipv4.neigh.*.retrans_time_ms",
        "net.ipv4.neigh.*.ucast_solicit",
        "net.ipv4.neigh.*.unres_qlen",
        "net.ipv4.neigh.*.unres_qlen_bytes",
        "net.ipv4.neigh.default.gc_interval",
        "net.ipv4.neigh.default.gc_thresh1",
        "net.ipv4.neigh.default.gc_thresh2",
        "net.ipv4.neigh.default.gc_thresh3",
        "net.ipv4.netfilter.ip_conntrack_buckets",
        "net.ipv4.netfilter.ip_conntrack_checksum",
        "net.ipv4.netfilter.ip_conntrack_count",
        "net.ipv4.netfilter.ip_conntrack_generic_timeout",
        "net.ipv4.netfilter.ip_conntrack_icmp_timeout",
        "net.ipv4.netfilter.ip_conntrack_log_invalid",
        "net.ipv4.netfilter.ip_conntrack_max",
        "net.ipv4.netfilter.ip_conntrack_tcp_be_liberal",
        "net.ipv4.netfilter.ip_conntrack_tcp_loose",
        "net.ipv4.netfilter.ip_conntrack_tcp_max_retrans",
        "net.ipv4.netfilter.ip_conntrack_tcp_timeout_close",
        "net.ipv4.netfilter.ip_conntrack_tcp_timeout_close_wait",
        "net.ipv4.netfilter.ip_conntrack_tcp_timeout_established",
        "net.ipv4.netfilter.ip_conntrack_tcp_timeout_fin_wait",
        "net.ipv4.netfilter.ip_conntrack_tcp_timeout_last_ack",
        "net.ipv4.netfilter.ip_conntrack_tcp_timeout_max_retrans",
        "net.ipv4.netfilter.ip_conntrack_tcp_timeout_syn_recv",
        "net.ipv4.netfilter.ip_conntrack_tcp_timeout_syn_sent",
        "net.ipv4.netfilter.ip_conntrack_tcp_timeout_syn_sent2",
        "net.ipv4.netfilter.ip_conntrack_tcp_timeout_time_wait",
        "net.ipv4.netfilter.ip_conntrack_udp_timeout",
        "net.ipv4.netfilter.ip_conntrack_udp_timeout_stream",
        "net.ipv4.nexthop_compat_mode",
        "net.ipv4.ping_group_range",
        "net.ipv4.raw_l3mdev_accept",
        "net.ipv4.route.error_burst",
        "net.ipv4.route.error_cost",
        "net.ipv4.route.flush",
        "net.ipv4.route.gc_elasticity",
        "net.ipv4.route.gc_interval",
        "net.ipv4.route.gc_min_interval",
        "net.ipv4.route.gc_min_interval_ms",
        "net.ipv4.route.gc_thresh",
        "net.ipv4.route.gc_timeout",
        "net.ipv4.route.max_size",
        "net.ipv4.route.min_adv_mss",
        "net.ipv4.route.min_pmtu",
        "net.ipv4.route.mtu_expires",
        "net.ipv4.route.redirect_load",
        "net.ipv4.route.redirect_number",
        "net.ipv4.route.redirect_silence",
        "net.ipv4.route.secret_interval",
        "net.ipv4.rt_cache_rebuild_count",
        "net.ipv4.tcp_abc",
        "net.ipv4.tcp_abort_on_overflow",
        "net.ipv4.tcp_adv_win_scale",
        "net.ipv4.tcp_allowed_congestion_control",
        "net.ipv4.tcp_app_win",
        "net.ipv4.tcp_autocorking",
        "net.ipv4.tcp_available_congestion_control",
        "net.ipv4.tcp_available_ulp",
        "net.ipv4.tcp_backlog_ack_defer",
        "net.ipv4.tcp_base_mss",
        "net.ipv4.tcp_bic",
        "net.ipv4.tcp_bic_fast_convergence",
        "net.ipv4.tcp_bic_low_window",
        "net.ipv4.tcp_challenge_ack_limit",
        "net.ipv4.tcp_child_ehash_entries",
        "net.ipv4.tcp_comp_sack_delay_ns",
        "net.ipv4.tcp_comp_sack_nr",
        "net.ipv4.tcp_comp_sack_rtt_percent",
        "net.ipv4.tcp_comp_sack_slack_ns",
        "net.ipv4.tcp_congestion_control",
        "net.ipv4.tcp_cookie_size",
        "net.ipv4.tcp_default_init_rwnd",
        "net.ipv4.tcp_default_win_scale",
        "net.ipv4.tcp_dma_copybreak",
        "net.ipv4.tcp_dsack",
        "net.ipv4.tcp_early_demux",
        "net.ipv4.tcp_early_retrans",
        "net.ipv4.tcp_ecn",
        "net.ipv4.tcp_ecn_fallback",
        "net.ipv4.tcp_ecn_option",
        "net.ipv4.tcp_ecn_option_beacon",
        "net.ipv4.tcp_ehash_entries",
        "net.ipv4.tcp_fack",
        "net.ipv4.tcp_fastopen",
        "net.ipv4.tcp_fastopen_blackhole_timeout_sec",
        "net.ipv4.tcp_fastopen_key",
        "net.ipv4.tcp_fin_timeout",
        "net.ipv4.tcp_frto",
        "net.ipv4.tcp_frto_response",
        "net.ipv4.tcp_fwmark_accept",
        "net.ipv4.tcp_invalid_ratelimit",
        "net.ipv4.tcp_keepalive_intvl",
        "net.ipv4.tcp_keepalive_probes",
        "net.ipv4.tcp_keepalive_time",
        "net.ipv4.tcp_l3mdev_accept",
        "net.ipv4.tcp_limit_output_bytes",
        "net.ipv4.tcp_low_latency",
        "net.ipv4.tcp_max_orphans",
        "net.ipv4.tcp_max_reordering",
        "net.ipv4.tcp_max_ssthresh",
        "net.ipv4.tcp_max_syn_backlog",
        "net.ipv4.tcp_max_tw_buckets",
        "net.ipv4.tcp_mem",
        "net.ipv4.tcp_migrate_req",
        "net.ipv4.tcp_min_rtt_wlen",
        "net.ipv4.tcp_min_snd_mss",
        "net.ipv4.tcp_min_tso_segs",
        "net.ipv4.tcp_moderate_rcvbuf",
        "net.ipv4.tcp_mtu_probe_floor",
        "net.ipv4.tcp_mtu_probing",
        "net.ipv4.tcp_no_metrics_save",
        "net.ipv4.tcp_no_ssthresh_metrics_save",
        "net.ipv4.tcp_notsent_lowat",
        "net.ipv4.tcp_orphan_retries",
        "net.ipv4.tcp_pacing_ca_ratio",
        "net.ipv4.tcp_pacing_ss_ratio",
        "net.ipv4.tcp_pingpong_thresh",
        "net.ipv4.tcp_plb_cong_thresh",
        "net.ipv4.tcp_plb_enabled",
        "net.ipv4.tcp_plb_idle_rehash_rounds",
        "net.ipv4.tcp_plb_rehash_rounds",
        "net.ipv4.tcp_plb_suspend_rto_sec",
        "net.ipv4.tcp_probe_interval",
        "net.ipv4.tcp_probe_threshold",
        "net.ipv4.tcp_rcvbuf_low_rtt",
        "net.ipv4.tcp_recovery",
        "net.ipv4.tcp_reflect_tos",
        "net.ipv4.tcp_reordering",
        "net.ipv4.tcp_retrans_collapse",
        "net.ipv4.tcp_retries1",
        "net.ipv4.tcp_retries2",
        "net.ipv4.tcp_rfc1337",
        "net.ipv4.tcp_rmem",
        "net.ipv4.tcp_rto_max_ms",
        "net.ipv4.tcp_rto_min_us",
        "net.ipv4.tcp_rx_skb_cache",
        "net.ipv4.tcp_sack",
        "net.ipv4.tcp_shrink_window",
        "net.ipv4.tcp_slow_start_after_idle",
        "net.ipv4.tcp_stdurg",
        "net.ipv4.tcp_syn_linear_timeouts",
        "net.ipv4.tcp_syn_retries",
        "net.ipv4.tcp_synack_retries",
        "net.ipv4.tcp_syncookies",
        "net.ipv4.tcp_thin_dupack",
        "net.ipv4.tcp_thin_linear_timeouts",
        "net.ipv4.tcp_timestamps",
        "net.ipv4.tcp_tso_rtt_log",
        "net.ipv4.tcp_tso_win_divisor",
        "net.ipv4.tcp_tw_recycle",
        "net.ipv4.tcp_tw_reuse",
        "net.ipv4.tcp_tw_reuse_delay",
        "net.ipv4.tcp_tx_skb_cache",
        "net.ipv4.tcp_vegas_cong_avoid",
        "net.ipv4.tcp_westwood",
        "net.ipv4.tcp_window_scaling",
        "net.ipv4.tcp_wmem",
        "net.ipv4.tcp_workaround_signed_windows",
        "net.ipv4.udp_child_hash_entries",
        "net.ipv4.udp_early_demux",
        "net.ipv4.udp_hash_entries",
        "net.ipv4.udp_l3mdev_accept",
        "net.ipv4.udp_mem",
        "net.ipv4.udp_rmem_min",
        "net.ipv4.udp_wmem_min",
        "net.ipv4.vs.am_droprate",
        "net.ipv4.vs.amemthresh",
        "net.ipv4.vs.backup_only",
        "net.ipv4.vs.cache_bypass",
        "net.ipv4.vs.conn_reuse_mode",
        "net.ipv4.vs.conntrack",
        "net.ipv4.vs.drop_entry",
        "net.ipv4.vs.drop_packet",
        "net.ipv4.vs.est_cpulist",
        "net.ipv4.vs.est_nice",
        "net.ipv4.vs.expire_nodest_conn",
        "net.ipv4.vs.expire_quiescent_template",
        "net.ipv4.vs.ignore_tunneled",
        "net.ipv4.vs.lblc_expiration",
        "net.ipv4.vs.lblcr_expiration",
        "net.ipv4.vs.nat_icmp_send",
        "net.ipv4.vs.pmtu_disc",
        "net.ipv4.vs.run_estimation",
        "net.ipv4.vs.schedule_icmp",
        "net.ipv4.vs.secure_tcp",
        "net.ipv4.vs.sloppy_sctp",
        "net.ipv4.vs.sloppy_tcp",
        "net.ipv4.vs.snat_reroute",
        "net.ipv4.vs.sync_persist_mode",
        "net.ipv4.vs.sync_ports",
        "net.ipv4.vs.sync_qlen_max",
        "net.ipv4.vs.sync_refresh_period",
        "net.ipv4.vs.sync_retries",
        "net.ipv4.vs.sync_sock_size",
        "net.ipv4.vs.sync_threshold",
        "net.ipv4.vs.sync_version",
        "net.ipv4.xfrm4_gc_thresh",
        "net.ipv6.conf.*.accept_dad",
        "net.ipv6.conf.*.accept_ra",
        "net.ipv6.conf.*.accept_ra_defrtr",
        "net.ipv6.conf.*.accept_ra_from_local",
        "net.ipv6.conf.*.accept_ra_min_hop_limit",
        "net.ipv6.conf.*.accept_ra_min_lft",
        "net.ipv6.conf.*.accept_ra_mtu",
        "net.ipv6.conf.*.accept_ra_pinfo",
        "net.ipv6.conf.*.accept_ra_rt_info_max_plen",
        "net.ipv6.conf.*.accept_ra_rt_info_min_plen",
        "net.ipv6.conf.*.accept_ra_rtr_pref",
        "net.ipv6.conf.*.accept_redirects",
        "net.ipv6.conf.*.accept_source_route",
        "net.ipv6.conf.*.accept_untracked_na",
        "net.ipv6.conf.*.addr_gen_mode",
        "net.ipv6.conf.*.autoconf",
        "net.ipv6.conf.*.dad_transmits",
        "net.ipv6.conf.*.disable_ipv6",
        "net.ipv6.conf.*.disable_policy",
        "net.ipv6.conf.*.drop_unicast_in_l2_multicast",
        "net.ipv6.conf.*.drop_unsolicited_na",
        "net.ipv6.conf.*.enhanced_dad",
        "net.ipv6.conf.*.force_forwarding",
        "net.ipv6.conf.*.force_mld_version",
        "net.ipv6.conf.*.force_tllao",
        "net.ipv6.conf.*.forwarding",
        "net.ipv6.conf.*.hop_limit",
        "net.ipv6.conf.*.ignore_routes_with_linkdown",
        "net.ipv6.conf.*.ioam6_enabled",
        "net.ipv6.conf.*.ioam6_id",
        "net.ipv6.conf.*.ioam6_id_wide",
        "net.ipv6.conf.*.keep_addr_on_down",
        "net.ipv6.conf.*.max_addresses",
        "net.ipv6.conf.*.max_desync_factor",
        "net.ipv6.conf.*.mc_forwarding",
        "net.ipv6.conf.*.mldv1_unsolicited_report_interval",
        "net.ipv6.conf.*.mldv2_unsolicited_report_interval",
        "net.ipv6.conf.*.mtu",
        "net.ipv6.conf.*.ndisc_evict_nocarrier",
        "net.ipv6.conf.*.ndisc_notify",
        "net.ipv6.conf.*.ndisc_tclass",
        "net.ipv6.conf.*.optimistic_dad",
        "net.ipv6.conf.*.proxy_ndp",
        "net.ipv6.conf.*.ra_defrtr_metric",
        "net.ipv6.conf.*.ra_honor_pio_life",
        "net.ipv6.conf.*.ra_honor_pio_pflag",
        "net.ipv6.conf.*.regen_max_retry",
        "net.ipv6.conf.*.regen_min_advance",
        "net.ipv6.conf.*.router_probe_interval",
        "net.ipv6.conf.*.router_solicitation_delay",
        "net.ipv6.conf.*.router_solicitation_interval",
        "net.ipv6.conf.*.router_solicitation_max_interval",
        "net.ipv6.conf.*.router_solicitations",
        "net.ipv6.conf.*.rpl_seg_enabled",
        "net.ipv6.conf.*.seg6_enabled",
        "net.ipv6.conf.*.seg6_require_hmac",
        "net.ipv6.conf.*.stable_secret",
        "net.ipv6.conf.*.suppress_frag_ndisc",
        "net.ipv6.conf.*.temp_prefered_lft",
        "net.ipv6.conf.*.temp_valid_lft",
        "net.ipv6.conf.*.use_oif_addrs_only",
        "net.ipv6.conf.*.use_optimistic",
        "net.ipv6.conf.*.use_tempaddr",
        "net.ipv6.neigh.*.anycast_delay",
        "net.ipv6.neigh.*.app_solicit",
        "net.ipv6.neigh.*.base_reachable_time",
        "net.ipv6.neigh.*.base_reachable_time_ms",
        "net.ipv6.neigh.*.delay_first_probe_time",
        "net.ipv6.neigh.*.gc_stale_time",
        "net.ipv6.neigh.*.interval_probe_time_ms",
        "net.ipv6.neigh.*.locktime",
        "net.ipv6.neigh.*.mcast_resolicit",
        "net.ipv6.neigh.*.mcast_solicit",
        "net.ipv6.neigh.*.proxy_delay",
        "net.ipv6.neigh.*.proxy_qlen",
        "net.ipv6.neigh.*.retrans_time",
        "net.ipv6.neigh.*.retrans_time_ms",
        "net.ipv6.neigh.*.ucast_solicit",
        "net.ipv6.neigh.*.unres_qlen",
        "net.ipv6.neigh.*.unres_qlen_bytes",
        "net.ipv6.neigh.default.gc_interval",
        "net.ipv6.neigh.default.gc_thresh1",
        "net.ipv6.neigh.default.gc_thresh2",
        "net.ipv6.neigh.default.gc_thresh3",
        "net.mptcp.add_addr_timeout",
        "net.mptcp.allow_join_initial_addr_port",
        "net.mptcp.available_path_managers",
        "net.mptcp.available_schedulers",
        "net.mptcp.blackhole_timeout",
        "net.mptcp.checksum_enabled",
        "net.mptcp.close_timeout",
        "net.mptcp.enabled",
        "net.mptcp.path_manager",
        "net.mptcp.pm_type",
        "net.mptcp.scheduler",
        "net.mptcp.stale_loss_cnt",
        "net.mptcp.syn_retrans_before_tcp_fallback",
        "net.netfilter.nf_conntrack_acct",
        "net.netfilter.nf_conntrack_buckets",
        "net.netfilter.nf_conntrack_checksum",
        "net.netfilter.nf_conntrack_count",
        "net.netfilter.nf_conntrack_dccp_loose",
        "net.netfilter.nf_conntrack_dccp_timeout_closereq",
        "net.netfilter.nf_conntrack_dccp_timeout_closing",
        "net.netfilter.nf_conntrack_dccp_timeout_open",
        "net.netfilter.nf_conntrack_dccp_timeout_partopen",
        "net.netfilter.nf_conntrack_dccp_timeout_request",
        "net.netfilter.nf_conntrack_dccp_timeout_respond",
        "net.netfilter.nf_conntrack_dccp_timeout_timewait",
        "net.netfilter.nf_conntrack_default_on",
        "net.netfilter.nf_conntrack_events",
        "net.netfilter.nf_conntrack_events_retry_timeout",
        "net.netfilter.nf_conntrack_expect_max",
        "net.netfilter.nf_conntrack_frag6_high_thresh",
        "net.netfilter.nf_conntrack_frag6_low_thresh",
        "net.netfilter.nf_conntrack_frag6_timeout",
        "net.netfilter.nf_conntrack_generic_timeout",
        "net.netfilter.nf_conntrack_gre_timeout",
        "net.netfilter.nf_conntrack_gre_timeout_stream",
        "net.netfilter.nf_conntrack_helper",
        "net.netfilter.nf_conntrack_icmp_timeout",
        "net.netfilter.nf_conntrack_icmpv6_timeout",
        "net.netfilter.nf_conntrack_log_invalid",
        "net.netfilter.nf_conntrack_max",
        "net.netfilter.nf_conntrack_sctp_timeout_closed",
        "net.netfilter.nf_conntrack_sctp_timeout_cookie_echoed",
        "net.netfilter.nf_conntrack_sctp_timeout_cookie_wait",
        "net.netfilter.nf_conntrack_sctp_timeout_established",
        "net.netfilter.nf_conntrack_sctp_timeout_heartbeat_acked",
        "net.netfilter.nf_conntrack_sctp_timeout_heartbeat_sent",
        "net.netfilter.nf_conntrack_sctp_timeout_shutdown_ack_sent",
        "net.netfilter.nf_conntrack_sctp_timeout_shutdown_recd",
        "net.netfilter.nf_conntrack_sctp_timeout_shutdown_sent",
        "net.netfilter.nf_conntrack_tcp_be_liberal",
        "net.netfilter.nf_conntrack_tcp_ignore_invalid_rst",
        "net.netfilter.nf_conntrack_tcp_loose",
        "net.netfilter.nf_conntrack_tcp_max_retrans",
        "net.netfilter.nf_conntrack_tcp_timeout_close",
        "net.netfilter.nf_conntrack_tcp_timeout_close_wait",
        "net.netfilter.nf_conntrack_tcp_timeout_established",
        "net.netfilter.nf_conntrack_tcp_timeout_fin_wait",
        "net.netfilter.nf_conntrack_tcp_timeout_last_ack",
        "net.netfilter.nf_conntrack_tcp_timeout_max_retrans",
        "net.netfilter.nf_conntrack_tcp_timeout_syn_recv",
        "net.netfilter.nf_conntrack_tcp_timeout_syn_sent",
        "net.netfilter.nf_conntrack_tcp_timeout_time_wait",
        "net.netfilter.nf_conntrack_tcp_timeout_unacknowledged",
        "net.netfilter.nf_conntrack_timestamp",
        "net.netfilter.nf_conntrack_udp_timeout",
        "net.netfilter.nf_conntrack_udp_timeout_stream",
        "net.netfilter.nf_conntrack_udplite_timeout",
        "net.netfilter.nf_conntrack_udplite_timeout_stream",
        "net.netfilter.nf_flowtable_tcp_timeout",
        "net.netfilter.nf_flowtable_udp_timeout",
        "net.netfilter.nf_hooks_lwtunnel",
        "net.netfilter.nf_log.0",
        "net.netfilter.nf_log.1",
        "net.netfilter.nf_log.10",
        "net.netfilter.nf_log.2",
        "net.netfilter.nf_log.3",
        "net.netfilter.nf_log.4",
        "net.netfilter.nf_log.5",
        "net.netfilter.nf_log.6",
        "net.netfilter.nf_log.7",
        "net.netfilter.nf_log.8",
        "net.netfilter.nf_log.9",
        "net.netfilter.nf_log_all_netns",
        "net.nf_conntrack_max",
        "vm.min_free_kbytes",
    ]

    /// Shape and unit of each.
    static let catalogueKinds = "660001550P70000P6706273757P031711P676040011300060000000000000000000044000000000000000000010000000774006673333606000000@0H0001173300343340000704071366660633060073333333333330@0000033403611307030000P00PP01000760700P170100000006003P3000437301067766:03170100017007000033150070770945000007770000000040000906060:1102000000P00000000000000006301P0600000300000000000000000000000000630441000000000333330000P03300000343340000704071366630PP3030P0P070606033333330036113333033063333333330007333333333303333330PPPPPPPPPPP060"

    /// Their defaults as code; Rules/catalogue/ has the readable form.
    static let catalogueDefaultCodes: [String] = [
        "0",
        "11026P11PPPP2",
        "0",
        "11061010",
        "0",
        "0",
        "1103;010",
        "1103;010",
        "1106C010",
        "0",
        "11026P11P4",
        "1104;012",
        "1104;012",
        "11061010",
        "1104A010",
        "0",
        "1106101PP8",
        "1105401@",
        "11052010",
        "1104401R1",
        "1106900",
        "11026P11D",
        "11026P11:",
        "11026P11hB",
        "0",
        "11026P11`n1",
        "0",
        "11026S112",
        "1106101D",
        "2106801PPP8146801PPX1",
        "0",
        "1103201PPP=",
        "2106B01PPPP82032046B01PPP=",
        "1106300",
        "11026S110",
        "1105C01P4",
        "2105401PP8145401P8",
        "11040012",
        "0",
        "1105B012",
        "11061010",
        "1103201PPP=",
        "2106B01PPPP82032046B01PPP=",
        "1106101l1",
        "1106101D",
        "11061014",
        "11061012",
        "1106101D",
        "11061012",
        "11061010",
        "11061012",
        "11026Q110",
        "11026P112",
        "31026P101026P101026P10",
        "11026P110",
        "11026P110",
        "1105@012",
        "11026P110",
        "11026P110",
        "11026P110",
        "1104C010",
        "11026P110",
        "4106100106100106100106100",
        "4106100106100106100106100",
        "11046010",
        "11046010",
        "11026P110",
        "11026P110",
        "1103<01PaC",
        "1103<01`n1",
        "11042010",
        "11026P110",
        "11026P110",
        "11026P110",
        "11026P110",
        "11026P110",
        "11026R110",
        "11036010",
        "11026P110",
        "11026P112",
        "11026P112",
        "11026P112",
        "11026P110",
        "11026P110",
        "1106101>",
        "1104<010",
        "1106;010",
        "11061010",
        "11061010",
        "1106101PPPP1",
        "1103@010",
        "1105=010",
        "11026P110",
        "11026P112",
        "1106C010",
        "11026P110",
        "11026P112",
        "1103B01T3",
        "1103B01`n1",
        "11026P11`n1",
        "11026P11`Q<",
        "11061012",
        "1106101X1",
        "1106101D",
        "11061014",
        "1143101`7",
        "1143101D",
        "11026P11`U1",
        "11026P11`7",
        "0",
        "11057010",
        "0",
        "11026P11P4",
        "11026P110",
        "11036012",
        "11026P110",
        "1104C012",
        "1103>010",
        "2104201PPP2^Tg3144201PPP2`Tg3",
        "0",
        "11026S10",
        "11026P110",
        "11026P110",
        "1104;01PP2",
        "2103901PPPP8143901PPP@",
        "2103901PPPP6143901PPP<",
        "11026P11P4",
        "21061010143A01`U1",
        "11026P11l1",
        "1106101X6",
        "11061010",
        "1106101l1",
        "1106101Pcj1",
        "1106101:",
        "1106101h3",
        "1106101`h9",
        "1106101X6",
        "11061010",
        "11061016",
        "1106101P5",
        "1106101P4",
        "1106101X6",
        "1106101`n1",
        "11061016",
        "0",
        "1106101PPP=",
        "1106101l1",
        "11026P11P8",
        "11026P11PP1",
        "11026P11PP2",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "11061012",
        "110300120",
        "11061012",
        "0",
        "0",
        "0",
        "1106101@",
        "1106101h3",
        "11061010",
        "1106101XO",
        "11061011",
        "1106101hB",
        "1106101nooooo3",
        "1106101P@",
        "1106101`R1",
        "1106101`U1",
        "0",
        "1106101B",
        "0",
        "0",
        "11436018",
        "11439010",
        "11026P110",
        "210340121434014",
        "0",
        "11026P11n1",
        "1103>012",
        "0",
        "0",
        "11067012",
        "2104101PP2144101PP1",
        "0",
        "0",
        "0",
        "3106001nooooo32048046001`n12036044701X6",
        "11061010",
        "1104B01PTQm1",
        "1104B01h2",
        "1106C01R2",
        "2106C01PaC2058046C01PZS6",
        "0",
        "12026Q143:010",
        "0",
        "0",
        "1143B01PP8",
        "11026P112",
        "1104<012",
        "2103:0162035043:014",
        "11026P114",
        "11042012",
        "1106B014",
        "1106B016",
        "0",
        "2104;010144;012",
        "2103=0122036043=010",
        "2105>010204<045=01PQ7",
        "0",
        "11026P11h3",
        "11026P114",
        "1143:010",
        "1103@010",
        "1104001XO",
        "11026P11f4",
        "11026P11B",
        "11026P11PR>",
        "11045010",
        "4106@01PPPP82050046@01PPPP22042045001PPP@2036044201PPP8",
        "11026P110",
        "1106100",
        "1103C01hB",
        "1143=010",
        "1106100",
        "1106100",
        "0",
        "1105>010",
        "1104401hB",
        "1105201P3",
        "1103<014",
        "11026P112",
        "1105401P3",
        "11026P110",
        "11026P110",
        "11056012",
        "2104:01nooooo7203<044:011",
        "11026P110",
        "1104301`7",
        "1104301`<",
        "11067012",
        "1106201P8",
        "11062010",
        "11062016",
        "1106201H",
        "1106201h3",
        "1104101`U1",
        "1104101@",
        "1106C01`n1",
        "11044012",
        "1105:010",
        "11026P116",
        "11026P112",
        "11026P116",
        "11026P11N",
        "11026P110",
        "4106@00204D046@002034044C00143400",
        "1106?01P\\Z7",
        "1106;01PdV<",
        "12052045@010",
        "11026P112",
        "11065010",
        "11026P112",
        "11026P110",
        "11065018",
        "2103701<143701:",
        "11026P11:",
        "21026Q1121426Q110",
        "12026R144;010",
        "11026R110",
        "11026P112",
        "1105B01B",
        "11026P116",
        "1144<010",
        "2104B014144B010",
        "1106>01`n1",
        "12052045@010",
        "0",
        "0",
        "11026P112",
        "11026P10",
        "11026P110",
        "11062010",
        "1104<012",
        "0",
        "1104;010",
        "0",
        "11026P10",
        "11026P10",
        "1106101D",
        "1106101PP2",
        "11061010",
        "11061010",
        "11061012",
        "11061010",
        "11061010",
        "11061010",
        "0",
        "11063010",
        "11061010",
        "11061010",
        "11061010",
        "0",
        "0",
        "11061010",
        "11061012",
        "11061012",
        "11061010",
        "11061010",
        "11061010",
        "11061010",
        "11061012",
        "11061010",
        "11061012",
        "0",
        "11061010",
        "11061010",
        "11061010",
        "1106100",
        "11061012",
        "1106101PPP2",
        "3106100106100103:00",
        "1103:012",
        "1103:012",
        "11061010",
        "11061012",
        "11066010",
        "11061012",
        "1103:012",
        "1103:010",
        "11061010",
        "1103:012",
        "1103:012",
        "1103:010",
        "11061010",
        "3106100106100106100",
        "1103:012",
        "1103:012",
        "1103:010",
        "11061010",
        "11061010",
        "11061010",
        "11061012",
        "1106A010",
        "1103:010",
        "1103:010",
        "1103:010",
        "1103:01P4",
        "11061010",
        "11061010",
        "1106101noo3",
        "1106101nooooo7",
        "11061010",
        "1103:01P1",
        "1103:01`U1",
        "11061010",
        "1106101PaC",
        "1106101`n1",
        "2103:00103:00",
        "11061012",
        "11061010",
        "11061010",
        "11061010",
        "1103:010",
        "1106101PP2",
        "11067010",
        "1106<010",
        "11061016",
        "11069014",
        "1103:01h3",
        "1103:012",
        "1103:018",
        "1106101PQ7",
        "11061011",
        "11061010",
        "11061010",
        "11061010",
        "0",
        "11061012",
        "1103:01PhX5",
        "1103:01PXmT1",
        "11061010",
        "11061010",
        "3103:00103:00103:00",
        "1106101X6",
        "11061010",
        "1106101l1",
        "1106101Pcj1",
        "1106101:",
        "1106101h3",
        "1106101`h9",
        "11061010",
        "11061010",
        "11061016",
        "1106101P5",
        "1106101P4",
        "0",
        "1106101`n1",
        "11061016",
        "0",
        "1106101PPP=",
        "1106101l1",
        "1106101P8",
        "1106101PP1",
        "1106101PP2",
        "1105;01`7",
        "1105>012",
        "0",
        "0",
        "1106<01PQ7",
        "1105>010",
        "1106701h3",
        "11056012",
        "1106?00",
        "1105C010",
        "1106600",
        "1105?018",
        "1106>014",
        "11026Q110",
        "4105?00105?002040045?00145?00",
        "11026P112",
        "0",
        "12061046A012",
        "12061046A01P4",
        "12061046A01P4",
        "12061046A01P\\d2",
        "12061046A01PN",
        "12061046A01P?",
        "12061046A01PN",
        "12061046A01P?",
        "0",
        "2105C014145C012",
        "0",
        "4105?00105?002040045?00145?00",
        "1106101PPPP8",
        "1106101PPPP6",
        "1106101h3",
        "11026P11`U1",
        "1105001l1",
        "1106101X;",
        "2204704600101447012",
        "11026P11l1",
        "1106101l1",
        "11026P110",
        "4105?00105?002040045?00145?00",
        "1106101D",
        "11061016",
        "11061016",
        "1106101T=",
        "12043046101T=",
        "1106101l1",
        "11061016",
        "11061016",
        "11061016",
        "11026P110",
        "1105>010",
        "11026P112",
        "11026P116",
        "11026P11D",
        "11026P11h3",
        "11026P11Ph[J",
        "11026P11`7",
        "11026P11l1",
        "11026P11hB",
        "11026P11h3",
        "11026P11`7",
        "11026P11`7",
        "11026P11hB",
        "11026W110",
        "11026P11l1",
        "2105001`7145001X;",
        "0",
        "0",
        "1106101l1",
        "1106101l1",
        "11061010",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "0",
        "11061010",
        "11026P10",
        "0",
    ]

    static func catalogueEntry(_ index: Int) -> CatalogueEntry {
        switch index {
        case 0: entry0()
        case 1: entry1()
        case 2: entry2()
        case 3: entry3()
        case 4: entry4()
        case 5: entry5()
        case 6: entry6()
        case 7: entry7()
        case 8: entry8()
        case 9: entry9()
        case 10: entry10()
        case 11: entry11()
        case 12: entry12()
        case 13: entry13()
        case 14: entry14()
        case 15: entry15()
        case 16: entry16()
        case 17: entry17()
        case 18: entry18()
        case 19: entry19()
        case 20: entry20()
        case 21: entry21()
        case 22: entry22()
        case 23: entry23()
        case 24: entry24()
        case 25: entry25()
        case 26: entry26()
        case 27: entry27()
        case 28: entry28()
        case 29: entry29()
        case 30: entry30()
        case 31: entry31()
        case 32: entry32()
        case 33: entry33()
        case 34: entry34()
        case 35: entry35()
        case 36: entry36()
        case 37: entry37()
        case 38: entry38()
        case 39: entry39()
        case 40: entry40()
        case 41: entry41()
        case 42: entry42()
        case 43: entry43()
        case 44: entry44()
        case 45: entry45()
        case 46: entry46()
        case 47: entry47()
        case 48: entry48()
        case 49: entry49()
        case 50: entry50()
        case 51: entry51()
        case 52: entry52()
        case 53: entry53()
        case 54: entry54()
        case 55: entry55()
        case 56: entry56()
        case 57: entry57()
        case 58: entry58()
        case 59: entry59()
        case 60: entry60()
        case 61: entry61()
        case 62: entry62()
        case 63: entry63()
        case 64: entry64()
        case 65: entry65()
        case 66: entry66()
        case 67: entry67()
        case 68: entry68()
        case 69: entry69()
        case 70: entry70()
        case 71: entry71()
        case 72: entry72()
        case 73: entry73()
        case 74: entry74()
        case 75: entry75()
        case 76: entry76()
        case 77: entry77()
        case 78: entry78()
        case 79: entry79()
        case 80: entry80()
        case 81: entry81()
        case 82: entry82()
        case 83: entry83()
        case 84: entry84()
        case 85: entry85()
        case 86: entry86()
        case 87: entry87()
        case 88: entry88()
        case 89: entry89()
        case 90: entry90()
        case 91: entry91()
        case 92: entry92()
        case 93: entry93()
        case 94: entry94()
        case 95: entry95()
        case 96: entry96()
        case 97: entry97()
        case 98: entry98()
        case 99: entry99()
        case 100: entry100()
        case 101: entry101()
        case 102: entry102()
        case 103: entry103()
        case 104: entry104()
        case 105: entry105()
        case 106: entry106()
        case 107: entry107()
        case 108: entry108()
        case 109: entry109()
        case 110: entry110()
        case 111: entry111()
        case 112: entry112()
        case 113: entry113()
        case 114: entry114()
        case 115: entry115()
        case 116: entry116()
        case 117: entry117()
        case 118: entry118()
        case 119: entry119()
        case 120: entry120()
        case 121: entry121()
        case 122: entry122()
        case 123: entry123()
        case 124: entry124()
        case 125: entry125()
        case 126: entry126()
        case 127: entry127()
        case 128: entry128()
        case 129: entry129()
        case 130: entry130()
        case 131: entry131()
        case 132: entry132()
        case 133: entry133()
        case 134: entry134()
        case 135: entry135()
        case 136: entry136()
        case 137: entry137()
        case 138: entry138()
        case 139: entry139()
        case 140: entry140()
        case 141: entry141()
        case 142: entry142()
        case 143: entry143()
        case 144: entry144()
        case 145: entry145()
        case 146: entry146()
        case 147: entry147()
        case 148: entry148()
        case 149: entry149()
        case 150: entry150()
        case 151: entry151()
        case 152: entry152()
        case 153: entry153()
        case 154: entry154()
        case 155: entry155()
        case 156: entry156()
        case 157: entry157()
        case 158: entry158()
        case 159: entry159()
        case 160: entry160()
        case 161: entry161()
        case 162: entry162()
        case 163: entry163()
        case 164: entry164()
        case 165: entry165()
        case 166: entry166()
        case 167: entry167()
        case 168: entry168()
        case 169: entry169()
        case 170: entry170()
        case 171: entry171()
        case 172: entry172()
        case 173: entry173()
        case 174: entry174()
        case 175: entry175()
        case 176: entry176()
        case 177: entry177()
        case 178: entry178()
        case 179: entry179()
        case 180: entry180()
        case 181: entry181()
        case 182: entry182()
        case 183: entry183()
        case 184: entry184()
        case 185: entry185()
        case 186: entry186()
        case 187: entry187()
        case 188: entry188()
        case 189: entry189()
        case 190: entry190()
        case 191: entry191()
        case 192: entry192()
        case 193: entry193()
        case 194: entry194()
        case 195: entry195()
        case 196: entry196()
        case 197: entry197()
        case 198: entry198()
        case 199: entry199()
        case 200: entry200()
        case 201: entry201()
        case 202: entry202()
        case 203: entry203()
        case 204: entry204()
        case 205: entry205()
        case 206: entry206()
        case 207: entry207()
        case 208: entry208()
        case 209: entry209()
        case 210: entry210()
        case 211: entry211()
        case 212: entry212()
        case 213: entry213()
        case 214: entry214()
        case 215: entry215()
        case 216: entry216()
        case 217: entry217()
        case 218: entry218()
        case 219: entry219()
        case 220: entry220()
        case 221: entry221()
        case 222: entry222()
        case 223: entry223()
        case 224: entry224()
        case 225: entry225()
        case 226: entry226()
        case 227: entry227()
        case 228: entry228()
        case 229: entry229()
        case 230: entry230()
        case 231: entry231()
        case 232: entry232()
        case 233: entry233()
        case 234: entry234()
        case 235: entry235()
        case 236: entry236()
        case 237: entry237()
        case 238: entry238()
        case 239: entry239()
        case 240: entry240()
        case 241: entry241()
        case 242: entry242()
        case 243: entry243()
        case 244: entry244()
        case 245: entry245()
        case 246: entry246()
        case 247: entry247()
        case 248: entry248()
        case 249: entry249()
        case 250: entry250()
        case 251: entry251()
        case 252: entry252()
        case 253: entry253()
        case 254: entry254()
        case 255: entry255()
        case 256: entry256()
        case 257: entry257()
        case 258: entry258()
        case 259: entry259()
        case 260: entry260()
        case 261: entry261()
        case 262: entry262()
        case 263: entry263()
        case 264: entry264()
        case 265: entry265()
        case 266: entry266()
        case 267: entry267()
        case 268: entry268()
        case 269: entry269()
        case 270: entry270()
        case 271: entry271()
        case 272: entry272()
        case 273: entry273()
        case 274: entry274()
        case 275: entry275()
        case 276: entry276()
        case 277: entry277()
        case 278: entry278()
        case 279: entry279()
        case 280: entry280()
        case 281: entry281()
        case 282: entry282()
        case 283: entry283()
        case 284: entry284()
        case 285: entry285()
        case 286: entry286()
        case 287: entry287()
        case 288: entry288()
        case 289: entry289()
        case 290: entry290()
        case 291: entry291()
        case 292: entry292()
        case 293: entry293()
        case 294: entry294()
        case 295: entry295()
        case 296: entry296()
        case 297: entry297()
        case 298: entry298()
        case 299: entry299()
        case 300: entry300()
        case 301: entry301()
        case 302: entry302()
        case 303: entry303()
        case 304: entry304()
        case 305: entry305()
        case 306: entry306()
        case 307: entry307()
        case 308: entry308()
        case 309: entry309()
        case 310: entry310()
        case 311: entry311()
        case 312: entry312()
        case 313: entry313()
        case 314: entry314()
        case 315: entry315()
        case 316: entry316()
        case 317: entry317()
        case 318: entry318()
        case 319: entry319()
        case 320: entry320()
        case 321: entry321()
        case 322: entry322()
        case 323: entry323()
        case 324: entry324()
        case 325: entry325()
        case 326: entry326()
        case 327: entry327()
        case 328: entry328()
        case 329: entry329()
        case 330: entry330()
        case 331: entry331()
        case 332: entry332()
        case 333: entry333()
        case 334: entry334()
        case 335: entry335()
        case 336: entry336()
        case 337: entry337()
        case 338: entry338()
        case 339: entry339()
        case 340: entry340()
        case 341: entry341()
        case 342: entry342()
        case 343: entry343()
        case 344: entry344()
        case 345: entry345()
        case 346: entry346()
        case 347: entry347()
        case 348: entry348()
        case 349: entry349()
        case 350: entry350()
        case 351: entry351()
        case 352: entry352()
        case 353: entry353()
        case 354: entry354()
        case 355: entry355()
        case 356: entry356()
        case 357: entry357()
        case 358: entry358()
        case 359: entry359()
        case 360: entry360()
        case 361: entry361()
        case 362: entry362()
        case 363: entry363()
        case 364: entry364()
        case 365: entry365()
        case 366: entry366()
        case 367: entry367()
        case 368: entry368()
        case 369: entry369()
        case 370: entry370()
        case 371: entry371()
        case 372: entry372()
        case 373: entry373()
        case 374: entry374()
        case 375: entry375()
        case 376: entry376()
        case 377: entry377()
        case 378: entry378()
        case 379: entry379()
        case 380: entry380()
        case 381: entry381()
        case 382: entry382()
        case 383: entry383()
        case 384: entry384()
        case 385: entry385()
        case 386: entry386()
        case 387: entry387()
        case 388: entry388()
        case 389: entry389()
        case 390: entry390()
        case 391: entry391()
        case 392: entry392()
        case 393: entry393()
        case 394: entry394()
        case 395: entry395()
        case 396: entry396()
        case 397: entry397()
        case 398: entry398()
        case 399: entry399()
        case 400: entry400()
        case 401: entry401()
        case 402: entry402()
        case 403: entry403()
        case 404: entry404()
        case 405: entry405()
        case 406: entry406()
        case 407: entry407()
        case 408: entry408()
        case 409: entry409()
        case 410: entry410()
        case 411: entry411()
        case 412: entry412()
        case 413: entry413()
        case 414: entry414()
        case 415: entry415()
        case 416: entry416()
        case 417: entry417()
        case 418: entry418()
        case 419: entry419()
        case 420: entry420()
        case 421: entry421()
        case 422: entry422()
        case 423: entry423()
        case 424: entry424()
        case 425: entry425()
        case 426: entry426()
        case 427: entry427()
        case 428: entry428()
        case 429: entry429()
        case 430: entry430()
        case 431: entry431()
        case 432: entry432()
        case 433: entry433()
        case 434: entry434()
        case 435: entry435()
        case 436: entry436()
        case 437: entry437()
        case 438: entry438()
        case 439: entry439()
        case 440: entry440()
        case 441: entry441()
        case 442: entry442()
        case 443: entry443()
        case 444: entry444()
        case 445: entry445()
        case 446: entry446()
        case 447: entry447()
        case 448: entry448()
        case 449: entry449()
        case 450: entry450()
        case 451: entry451()
        case 452: entry452()
        case 453: entry453()
        case 454: entry454()
        case 455: entry455()
        case 456: entry456()
        case 457: entry457()
        case 458: entry458()
        case 459: entry459()
        case 460: entry460()
        case 461: entry461()
        case 462: entry462()
        case 463: entry463()
        case 464: entry464()
        case 465: entry465()
        case 466: entry466()
        case 467: entry467()
        case 468: entry468()
        case 469: entry469()
        case 470: entry470()
        case 471: entry471()
        case 472: entry472()
        case 473: entry473()
        case 474: entry474()
        case 475: entry475()
        case 476: entry476()
        case 477: entry477()
        case 478: entry478()
        case 479: entry479()
        case 480: entry480()
        case 481: entry481()
        case 482: entry482()
        case 483: entry483()
        case 484: entry484()
        case 485: entry485()
        case 486: entry486()
        case 487: entry487()
        case 488: entry488()
        case 489: entry489()
        case 490: entry490()
        case 491: entry491()
        case 492: entry492()
        case 493: entry493()
        case 494: entry494()
        case 495: entry495()
        case 496: entry496()
        case 497: entry497()
        case 498: entry498()
        case 499: entry499()
        case 500: entry500()
        case 501: entry501()
        case 502: entry502()
        case 503: entry503()
        case 504: entry504()
        case 505: entry505()
        case 506: entry506()
        case 507: entry507()
        default: entry508()
        }
    }

    private static func entry0() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 37))]), minimum: 0, maximum: 9223372036854775807, source: "doulongvec_minmax; seen in tree 6.1")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "fs/file_table.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("fs.file-max"), summary: "open files that the whole machine may hold",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Without CAP_SYS_ADMIN, opening a file or socket fails with ENFILE above it.", doesNot: "It is not the limit of one process: that is RLIMIT_NOFILE.",
            notes: ["Computed at boot: about a tenth of the memory in KiB, at least 8192. systemd is said to raise it."], sources: sources)
    }

    private static func entry1() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: 64, maximum: nil, source: "fs/file.c: at least the bits of a long; the highest number depends on the tree")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1048576"], source: "fs/file.c, trees 2.6.32 to 6.1")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "fs/file.c in 2.6.32, 3.15, 6.1 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("fs.nr_open"), summary: "the highest RLIMIT_NOFILE that a process may be given",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Raising the hard limit of open files above this number is refused.", doesNot: "It raises no process's limit by itself.",
            notes: ["The highest accepted number is 1048576 on old kernels and close to 2147483584 since 3.15 on 64-bit machines."], sources: sources)
    }

    private static func entry2() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2, source: "writes on 6.1 and 6.12; builds with CONFIG_BPF_JIT_ALWAYS_ON are said to take 1 only"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 0, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 3.0.1, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "effect of 2", source: "Documentation/admin-guide/sysctl/net.rst", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.core.bpf_jit_enable"), summary: "compiles BPF programs to machine code",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 0, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 interprets them, 1 compiles, 2 compiles and writes the code to the log.", doesNot: "",
            notes: ["0 unless the build chooses otherwise; 1 was read on 6.1, 6.12 and 6.18. Builds with CONFIG_BPF_JIT_ALWAYS_ON accept 1 only."], sources: sources)
    }

    private static func entry3() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), minimum: 0, maximum: 2, source: "trees 4.14.177 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 7, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 4.7.4, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.bpf_jit_harden"), summary: "hardens compiled BPF programs",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 7, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 off, 1 for programs of users without privilege, 2 for all; costs speed.", doesNot: "",
            notes: ["Readable with privilege only."], sources: sources)
    }

    private static func entry4() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), minimum: 0, maximum: 1, source: "trees 4.14.177 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 4.11.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.bpf_jit_kallsyms"), summary: "shows compiled BPF programs in /proc/kallsyms",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 lets profilers name them; without effect while bpf_jit_harden is on.", doesNot: "",
            notes: ["Readable with privilege only. 1 was read on 6.1, 6.12 and 6.18; it depends on the build."], sources: sources)
    }

    private static func entry5() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 20, 0))]), minimum: 1, maximum: nil, source: "trees 4.20 to 6.19; at most the size of the module area since 5.15")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 20, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 4.15.18, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.bpf_jit_limit"), summary: "memory for compiled BPF programs, in bytes",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 20, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Programs of users without privilege are not loaded above it.", doesNot: "",
            notes: ["Readable with privilege only. Stable releases of 4.14 to 4.19 have it too.", "528482304 was read on 6.1, 6.12 and 6.18; computed from the module area."], sources: sources)
    }

    private static func entry6() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, trees 4.11 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 11, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), condition: "", values: ["0"], source: "net/core/sysctl_net_core.c across release trees (absent 3.10.17, present 3.11.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 3.10.17, present 3.11.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.busy_poll"), summary: "time that poll() and select() may spin for packets",
            shape: .integer, unit: .microseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Programs wait actively for this long before they sleep; 0 turns it off.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry7() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, trees 4.11 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 11, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), condition: "", values: ["0"], source: "net/core/sysctl_net_core.c across release trees (absent 3.10.17, present 3.11.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 3.10.17, present 3.11.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.busy_read"), summary: "time that a read may spin for packets",
            shape: .integer, unit: .microseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "The value new sockets start with for SO_BUSY_POLL; 0 turns it off.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry8() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, tree 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), condition: "", values: ["0"], source: "net/core/sysctl_net_core.c across release trees (absent 6.18.2, present 6.19.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 6.18.2, present 6.19.0)", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.bypass_prot_mem"), summary: "leaves sockets out of the protocol memory account",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "With 1 new sockets do not count against limits such as tcp_mem.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry9() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 12, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 3.11.0, present 3.12.0); net/sched/sch_api.c, sch_generic.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.default_qdisc"), summary: "queueing discipline of interfaces that come up",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newInterfaces,
            does: "Used when a queue is created; devices without a queue stay without one.", doesNot: "It does not change the qdisc of interfaces that are up.",
            notes: ["pfifo_fast unless the build says otherwise (since 4.12); Debian 6.1 and 6.12 show fq_codel."], sources: sources)
    }

    private static func entry10() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 13, 0))]), minimum: 1, maximum: 2147483647, source: "trees 6.13 to 6.19; late 6.1 and 6.12 stable releases too"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["64"], source: "net/core/sysctl_net_core.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.dev_weight"), summary: "packets that one poll of the per-CPU queue may take",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Holds for the backlog queue and, with the bias keys, for qdisc runs; drivers bring their own weight.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry11() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 13, 0))]), minimum: 1, maximum: 2147483647, source: "trees 6.13 to 6.19; late 6.1 and 6.12 stable releases too"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0)), .init(.before, KernelVersion(6, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), condition: "", values: ["1"], source: "net/core/sysctl_net_core.c across release trees (absent 4.10.17, present 4.11.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 4.10.17, present 4.11.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.dev_weight_rx_bias"), summary: "multiplies dev_weight for receiving",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The receive quota is dev_weight times this number.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry12() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 13, 0))]), minimum: 1, maximum: 2147483647, source: "trees 6.13 to 6.19; late 6.1 and 6.12 stable releases too"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0)), .init(.before, KernelVersion(6, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), condition: "", values: ["1"], source: "net/core/sysctl_net_core.c across release trees (absent 4.10.17, present 4.11.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 4.10.17, present 4.11.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.dev_weight_tx_bias"), summary: "multiplies dev_weight for sending",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The quota of a qdisc run is dev_weight times this number.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry13() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 8, 0))]), minimum: 0, maximum: 3, source: "dointvec_minmax, trees 5.8 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0)), .init(.before, KernelVersion(5, 8, 0))]), minimum: 0, maximum: 2, source: "dointvec_minmax, trees 5.2 to 5.7")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 5.2.1, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.devconf_inherit_init_net"), summary: "settings of interfaces that a new namespace starts with",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 copies conf.all and conf.default of the first namespace for IPv4 and takes the built-in ones for IPv6, 1 copies both, 2 takes the built-in ones for both, 3 copies those of the namespace that makes the new one.", doesNot: "",
            notes: ["First seen in tree 5.2; 5.1 was not read. 3 is new in 5.8."], sources: sources)
    }

    private static func entry14() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 10, 0))]), minimum: 0, maximum: 2, source: "dointvec_minmax, trees 5.10 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 17, 0)), .init(.before, KernelVersion(5, 10, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 4.17 to 5.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 17, 0))]), condition: "", values: ["0"], source: "net/core/sysctl_net_core.c across release trees (absent 4.16.13, present 4.17.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 17, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 4.16.13, present 4.17.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.fb_tunnels_only_for_init_net"), summary: "where fallback tunnel devices such as tunl0 are made",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 17, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 in every namespace, 1 in the first one only, 2 nowhere.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry15() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 3.10.17, present 3.11.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.flow_limit_cpu_bitmap"), summary: "CPUs whose input queue limits large flows",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "On these CPUs packets of a flow that fills the queue are dropped before others.", doesNot: "",
            notes: ["A mask of CPUs in hexadecimal."], sources: sources)
    }

    private static func entry16() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["4096"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 3.10.17, present 3.11.0)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "1000 refused, 8192 accepted", source: "writes on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.flow_limit_table_len"), summary: "size of the table that counts flows for the flow limit",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Read when the limit is switched on for a CPU with flow_limit_cpu_bitmap.", doesNot: "",
            notes: ["Must be a power of two."], sources: sources)
    }

    private static func entry17() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 4, 0))]), minimum: 1, maximum: 2147483647, source: "dointvec_minmax, trees 5.4 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 4, 0))]), condition: "", values: ["8"], source: "net/core/sysctl_net_core.c across release trees (absent 5.3.1, present 5.4.18)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 4, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 5.3.1, present 5.4.18)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.gro_normal_batch"), summary: "packets that GRO hands up together",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 4, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Collected packets go up the stack once this many segments are there.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry18() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: 0, maximum: 1, source: "do_static_key, trees 5.2 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), condition: "", values: ["0"], source: "net/core/sock.c")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 5.0.1, present 5.2.1)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.high_order_alloc_disable"), summary: "keeps socket page fragments to single pages",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the buffers that sendmsg() fills are built from single pages instead of 32 KiB blocks.", doesNot: "",
            notes: ["Introduced in 5.1 or later, and present in 5.2; the trees between were not read."], sources: sources)
    }

    private static func entry19() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 4, 0))]), minimum: 1, maximum: 17, source: "dointvec_minmax, trees 4.4 to 6.19; newer builds may raise the upper bound")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 4, 0))]), condition: "", values: ["17"], source: "MAX_SKB_FRAGS; newer builds may raise it")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 4, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 4.3.0, present 4.4.11)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.max_skb_frags"), summary: "pieces that one packet may be built of",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 4, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Limits the fragments of a buffer.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry20() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 9, 0))]), condition: "", values: ["number(1MiB / host.page_size)"], source: "1 MiB in pages; read as 256 on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 9, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 6.8.1, present 6.9.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.mem_pcpu_rsv"), summary: "protocol memory that each CPU may hold in reserve",
            shape: .integer, unit: .pages, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 9, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Each CPU keeps up to this many pages of the protocol's memory account for itself before it touches the shared counter.", doesNot: "It is not a limit on socket memory.",
            notes: ["The lowest accepted number is the default.", "Later 6.1 stable releases have it too."], sources: sources)
    }

    private static func entry21() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["10"], source: "net/core/sysctl_net_core.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (present in 2.6.32)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.message_burst"), summary: "network messages in the log that may come at once",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With message_cost it limits warnings of the network code in the kernel log.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry22() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["5"], source: "net/core/sysctl_net_core.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (present in 2.6.32)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.message_cost"), summary: "seconds for each network message in the log",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With message_burst it limits warnings of the network code in the kernel log.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry23() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["300"], source: "net/core/sysctl_net_core.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.netdev_budget"), summary: "packets that one receive run may handle",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "One run of the receive softirq ends after this many packets over all interfaces.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry24() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0)), .init(.before, KernelVersion(6, 14, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, trees 4.12 to 6.13; 6.1.192 and 6.12.117 refuse less than the default")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 4.11.0, present 4.12.0); net/core/dev.c; net/core/hotdata.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.netdev_budget_usecs"), summary: "time that one receive run may take",
            shape: .integer, unit: .microseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "One run of the receive softirq ends after this time even if the budget is not used up.", doesNot: "",
            notes: ["2000 from 4.12 to 5.6; two ticks of the kernel since the 5.7 series and in 4.14 and 4.19 stable releases: 8000 at HZ=250, 2000 at HZ=1000, 20000 at HZ=100.", "Since 6.14, and on 6.1.192 and 6.12.117, the kernel refuses a lower number than that: 7999 was refused and 8000 accepted at HZ=250."], sources: sources)
    }

    private static func entry25() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1000"], source: "net/core/sysctl_net_core.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.netdev_max_backlog"), summary: "packets that may wait in the input queue of one CPU",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Counts packets that RPS or drivers without NAPI hand over; above it they are dropped (second column of softnet_stat).", doesNot: "It does not act on the ring buffer of a network card.",
            notes: [], sources: sources)
    }

    private static func entry26() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 19, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 3.18.20, present 3.19.8)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.netdev_rss_key"), summary: "key that drivers use for receive-side scaling",
            shape: .text, unit: .none, isReadOnly: true, isSecret: true,
            introduced: KernelVersion(3, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Shows a random key that is made at boot; zeros until a driver asks for it.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry27() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 35))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.35.3 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 35))]), condition: "", values: ["1"], source: "net/core/sysctl_net_core.c across release trees (absent 2.6.34, present 2.6.35.3)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 35))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 2.6.34, present 2.6.35.3)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.netdev_tstamp_prequeue"), summary: "takes receive time stamps before the packet is queued to another CPU",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 35),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 the stamp is taken after RPS, which spreads the cost and includes the wait.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry28() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), minimum: 1, maximum: 3600, source: "dointvec_minmax, trees 5.14 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["10"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 5.14.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.netdev_unregister_timeout_secs"), summary: "time between warnings about an interface that cannot be removed",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A removal that waits for references is reported in the log at this interval.", doesNot: "",
            notes: ["First seen in tree 5.14; 5.13 was not read."], sources: sources)
    }

    private static func entry29() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 8, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, trees 6.8.1 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 8, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.7.3")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 8, 0))]), condition: "", values: ["131072"], source: "net/core/net_namespace.c, tree 6.8"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 8, 0))]), condition: "", values: ["20480"], source: "net/core/sock.c; 64-bit kernels")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 8, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 8, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (present in 2.6.32); net/core/sock.c, net_namespace.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.optmem_max"), summary: "memory for options and control messages of one socket",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Limits what one socket may hold in ancillary data, filters and pending zero-copy notices.", doesNot: "It does not limit data buffers.",
            notes: ["Its file does not exist in a child namespace before 6.8."], sources: sources)
    }

    private static func entry30() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, tree 6.19")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = []
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 6.19.0, still in 6.19", confidence: "medium"), .init(supports: "meaning", source: "name and table of tree 6.19 only", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.core.qdisc_max_burst"), summary: "packets that may wait to enter a busy qdisc",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Packets above it are dropped.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry31() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), minimum: 2048, maximum: 2147483647, source: "net/core/sysctl_net_core.c; the exact minimum depends on the build"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 18, 0))]), minimum: nil, maximum: nil, source: "bounds differ between trees")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 2, 0))]), condition: "", values: ["212992"], source: "256 x SKB_TRUESIZE(256) on x86-64")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default", source: "net/core/sock.c; read on a 6.18 host", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.core.rmem_default"), summary: "first receive buffer of sockets that are not TCP",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "The size that a UDP or raw socket starts with.", doesNot: "TCP starts with the middle number of tcp_rmem instead.",
            notes: ["Read-only in a child namespace on 6.12 and 6.18; its file does not exist in one on 6.1.", "On x86-64 less than 2304 is refused: writes on 6.1 and 6.12."], sources: sources)
    }

    private static func entry32() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), minimum: 2048, maximum: 2147483647, source: "net/core/sysctl_net_core.c; the exact minimum depends on the build"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 18, 0))]), minimum: nil, maximum: nil, source: "bounds differ between trees")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 18, 0))]), condition: "", values: ["4194304"], source: "tree 6.18; read on a 6.18 host"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 2, 0)), .init(.before, KernelVersion(6, 18, 0))]), condition: "", values: ["212992"], source: "256 x SKB_TRUESIZE(256) on x86-64")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "net/core/sock.c, trees 2.6.32, 3.2, 6.17 and 6.18", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.core.rmem_max"), summary: "the largest receive buffer that a program may ask for",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Limits SO_RCVBUF; the kernel doubles the number that a program sets.", doesNot: "It does not limit TCP autotuning, which ends at the third number of tcp_rmem.",
            notes: ["Read-only in a child namespace on 6.12 and 6.18; its file does not exist in one on 6.1.", "On x86-64 less than 2304 is refused: writes on 6.1 and 6.12."], sources: sources)
    }

    private static func entry33() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 3, 0))]), condition: "", values: ["0"], source: "read on 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 3, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 6.2.12, present 6.3.8)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.rps_default_mask"), summary: "CPUs that share the receive work of new interfaces (RPS)",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 3, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newInterfaces,
            does: "New receive queues start with this mask of CPUs.", doesNot: "It does not change interfaces that exist.",
            notes: ["A mask of CPUs in hexadecimal."], sources: sources)
    }

    private static func entry34() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 35))]), condition: "", values: ["0"], source: "net/core/sysctl_net_core.c across release trees (absent 2.6.34, present 2.6.35.3)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 35))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 2.6.34, present 2.6.35.3)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.rps_sock_flow_entries"), summary: "size of the table that steers packets to the CPU of their reader (RFS)",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 35),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 turns RFS off; each receive queue also needs its rps_flow_cnt.", doesNot: "",
            notes: ["Rounded up to a power of two; more than 536870912 is refused."], sources: sources)
    }

    private static func entry35() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, trees 5.19 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), condition: "", values: ["64"], source: "net/core/dev.c, tree 5.19; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 5.18.12, present 5.19.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.skb_defer_max"), summary: "buffers that wait to be freed on the CPU that made them",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Longer lists cost memory and save traffic between CPUs; 0 frees at once.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry36() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/sysctl_net_core.c, trees 4.1 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0)), .init(.before, KernelVersion(4, 1, 0))]), minimum: 0, maximum: 65535, source: "trees 3.11 to 4.0"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 11, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.33 to 3.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 4, 0))]), condition: "", values: ["4096"], source: "include/linux/socket.h, tree 5.4"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 4, 0))]), condition: "", values: ["128"], source: "include/linux/socket.h, trees 2.6.32 to 5.3")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "SOMAXCONN in trees 5.3 and 5.4", confidence: "high"), .init(supports: "16-bit field", source: "commit becb74f0acca", confidence: "high"), .init(supports: "copied at listen()", source: "experiment on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.somaxconn"), summary: "the longest accept queue that listen() can get",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (128, 65535), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .atListen,
            does: "Cuts the backlog that a program asks for to this number, without telling the program.", doesNot: "It does not lengthen a queue for which the program asked less.",
            notes: ["The number is copied when listen() is called; a running service keeps its queue until it listens again.", "The queue's own field has 16 bits before 4.1: larger numbers wrap up to 3.9 and are refused from 3.11. Stable releases 2.6.32.69 and 3.10.17 refuse them too."], sources: sources)
    }

    private static func entry37() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 0, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 4.0.5 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 0, 0))]), condition: "", values: ["1"], source: "net/core/sysctl_net_core.c across release trees (absent 3.19.8, present 4.0.5)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 13, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 13, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 3.19.8, present 4.0.5)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.tstamp_allow_data"), summary: "returns the packet with its transmit time stamp to programs without privilege",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 0, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 a program without CAP_NET_RAW gets the time stamp without the data.", doesNot: "",
            notes: ["Absent in a child namespace on 6.1 and 6.12, present on 6.18; the storage changed in 6.13."], sources: sources)
    }

    private static func entry38() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), minimum: nil, maximum: nil, source: "dointvec_ms_jiffies without bounds, tree 6.19")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = []
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 6.19.0, still in 6.19", confidence: "medium"), .init(supports: "meaning", source: "name and table of tree 6.19 only", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.core.txq_reselection_ms"), summary: "time after which a socket may choose another transmit queue",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Sets how often the queue of a flow is chosen again.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry39() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 18, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.18.12 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 18, 0))]), condition: "", values: ["1"], source: "net/core/sysctl_net_core.c across release trees (absent 5.17.0, present 5.18.12)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 18, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (absent 5.17.0, present 5.18.12)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.txrehash"), summary: "changes the flow hash of a connection after timeouts",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 18, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "With 1 sockets that choose nothing with SO_TXREHASH take another transmit hash when progress stops, which may move them to another path.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry40() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/core/sysctl_net_core.c across release trees (present in 2.6.32)", confidence: "low"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "unused", source: "Documentation/admin-guide/sysctl/net.rst", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.core.warnings"), summary: "switched network messages in the log; without use now",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), because: "Its messages are debug messages now; since when was not read."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Once allowed messages about wrong packets.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry41() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), minimum: 4096, maximum: 2147483647, source: "net/core/sysctl_net_core.c; the exact minimum depends on the build"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 18, 0))]), minimum: nil, maximum: nil, source: "bounds differ between trees")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 2, 0))]), condition: "", values: ["212992"], source: "256 x SKB_TRUESIZE(256) on x86-64")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default", source: "net/core/sock.c; read on a 6.18 host", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.core.wmem_default"), summary: "first send buffer of sockets that are not TCP",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "The size that a UDP or raw socket starts with.", doesNot: "TCP starts with the middle number of tcp_wmem instead.",
            notes: ["Read-only in a child namespace on 6.12 and 6.18; its file does not exist in one on 6.1.", "On x86-64 less than 4608 is refused: writes on 6.1 and 6.12."], sources: sources)
    }

    private static func entry42() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), minimum: 4096, maximum: 2147483647, source: "net/core/sysctl_net_core.c; the exact minimum depends on the build"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 18, 0))]), minimum: nil, maximum: nil, source: "bounds differ between trees")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 18, 0))]), condition: "", values: ["4194304"], source: "tree 6.18; read on a 6.18 host"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 2, 0)), .init(.before, KernelVersion(6, 18, 0))]), condition: "", values: ["212992"], source: "256 x SKB_TRUESIZE(256) on x86-64")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "net/core/sock.c, trees 2.6.32, 3.2, 6.17 and 6.18", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.core.wmem_max"), summary: "the largest send buffer that a program may ask for",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Limits SO_SNDBUF; the kernel doubles the number that a program sets.", doesNot: "It does not limit TCP autotuning, which ends at the third number of tcp_wmem.",
            notes: ["Read-only in a child namespace on 6.12 and 6.18; its file does not exist in one on 6.1.", "On x86-64 less than 4608 is refused: writes on 6.1 and 6.12."], sources: sources)
    }

    private static func entry43() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["30"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.xfrm_acq_expires"), summary: "how long an unfinished IPsec association is kept",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "After this time the association for which a key was asked is dropped.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry44() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["10"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.xfrm_aevent_etime"), summary: "interval of replay events, in tenths of a second",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Sets how often the state of an association is announced at most by time.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry45() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["2"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.xfrm_aevent_rseqth"), summary: "sequence numbers between replay events",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Sets how often the state of an association is announced by packets.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry46() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.core.xfrm_larval_drop"), summary: "drops packets while IPsec keys are negotiated",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 connect() waits for the association instead.", doesNot: "",
            notes: ["The default of 2.6.32 was not read."], sources: sources)
    }

    private static func entry47() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["10"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.cipso_cache_bucket_size"), summary: "entries in each bucket of the CIPSO cache",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Bounds the cache of labels.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NETLABEL."], sources: sources)
    }

    private static func entry48() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.cipso_cache_enable"), summary: "cache of CIPSO security labels",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 parsed labels are cached.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NETLABEL."], sources: sources)
    }

    private static func entry49() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.cipso_rbm_optfmt"), summary: "optimised form of CIPSO tag 1",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the tag is padded with empty categories, so that the data of the packet is aligned to 32 bits.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NETLABEL."], sources: sources)
    }

    private static func entry50() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.cipso_rbm_strictvalid"), summary: "strict check of received CIPSO options",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the option is checked in full when a packet arrives.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NETLABEL.", "The kernel document says that the default is 0; 1 was read on 6.1, 6.12 and 6.18."], sources: sources)
    }

    private static func entry51() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 33))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 33))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 33))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, first in tree 2.6.33, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_ACCEPT_LOCAL (IN_DEV_ORCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.accept_local"), summary: "take packets that claim one of the host's own addresses as source",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 33),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_ACCEPT_LOCAL (IN_DEV_ORCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Packets that come in over the wire with a source address of this host are taken instead of dropped as martians.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry52() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_RX_REDIRECTS, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.accept_redirects"), summary: "follow ICMP redirects",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .andWhenForwarding, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_RX_REDIRECTS, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "An ICMP redirect from a router changes the gateway of a destination. On an interface that forwards, all and the interface must both be set; on one that does not, either is enough.", doesNot: "Setting conf.all.accept_redirects to 0 alone does not stop redirects on a host whose interfaces still have 1.",
            notes: ["Switching net.ipv4.ip_forward or conf.all.forwarding writes conf.all.accept_redirects: 0 when forwarding starts, 1 when it ends."], sources: sources)
    }

    private static func entry53() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), place: .all, condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), place: .default, condition: "", values: ["1"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), place: .interface, condition: "", values: ["1"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_SOURCE_ROUTE (IN_DEV_ANDCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.accept_source_route"), summary: "take packets with a source route option",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .and, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_SOURCE_ROUTE (IN_DEV_ANDCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Packets with a strict or loose source route option are forwarded or taken. Both conf.all and the interface must be set, so conf.all at its default of 0 keeps them out.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry54() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_ARP_ACCEPT (IN_DEV_MAXCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.arp_accept"), summary: "learn a new neighbour from gratuitous ARP",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .maximum, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_ARP_ACCEPT (IN_DEV_MAXCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 makes no new neighbour entry from a gratuitous ARP packet, 1 makes one, 2 only for an address in a subnet of the interface. Entries that exist are updated in any case.", doesNot: "",
            notes: ["Older kernels combined by 'or'; 2 is newer than that."], sources: sources)
    }

    private static func entry55() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_ARP_ANNOUNCE (IN_DEV_MAXCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.arp_announce"), summary: "which source address ARP requests carry",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .maximum, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_ARP_ANNOUNCE (IN_DEV_MAXCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 uses any local address, 1 avoids addresses outside the subnet of the target, 2 always takes the best address of the outgoing interface.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry56() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 16, 0))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 16, 0))]), condition: "", values: ["1"], source: "net/ipv4/devinet.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 16, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, first in tree 5.16, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_ARP_EVICT_NOCARRIER (IN_DEV_ANDCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.arp_evict_nocarrier"), summary: "forget neighbours when the carrier is lost",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 16, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .and, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_ARP_EVICT_NOCARRIER (IN_DEV_ANDCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 clears the neighbours of an interface that loses its carrier; 0 keeps them, for wireless devices that roam.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry57() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_ARPFILTER (IN_DEV_ORCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.arp_filter"), summary: "answer ARP only where the route back leads",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_ARPFILTER (IN_DEV_ORCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 answers an ARP request only on the interface over which the asker would be routed, which several interfaces in one subnet need; 0 lets any interface answer for any local address.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry58() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_ARP_IGNORE (IN_DEV_MAXCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.arp_ignore"), summary: "which ARP requests are answered",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 8), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .maximum, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_ARP_IGNORE (IN_DEV_MAXCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 answers for every local address, 1 only for addresses of the interface that the request came in on, 2 also wants the asker in the same subnet, 3 leaves out addresses of scope host, 8 answers for none; 4 to 7 are reserved.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry59() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_ARP_NOTIFY (IN_DEV_MAXCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.arp_notify"), summary: "announce the address when an interface comes up",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .maximum, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_ARP_NOTIFY (IN_DEV_MAXCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 sends a gratuitous ARP request when the interface comes up or its hardware address changes.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry60() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 19, 0))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 19, 0))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 19, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "first in tree 4.20.0, absent in 4.18.0; the commit is of July 2018", confidence: "medium"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_BFORWARD (IN_DEV_ANDCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.bc_forwarding"), summary: "forward directed broadcasts",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .and, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_BFORWARD (IN_DEV_ANDCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Packets to the broadcast address of another subnet are forwarded when all and the interface that they came in on are both set.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry61() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_BOOTP_RELAY (IN_DEV_ANDCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.bootp_relay"), summary: "meant for a BOOTP relay daemon",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .and, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_BOOTP_RELAY (IN_DEV_ANDCONF), trees 6.1 and 6.12"), noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), because: "it was never implemented"),
            replacedBy: nil, takesEffect: .immediately,
            does: "Nothing: it was planned for packets from 0.b.c.d and was never implemented.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry62() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .loopback, condition: "", values: ["1"], source: "net/ipv4/devinet.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .all, condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .default, condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .interface, condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv4/route.c and ip_input.c, IN_DEV_ORCONF(NOPOLICY), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.disable_policy"), summary: "leave IPsec policies out",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv4/route.c and ip_input.c, IN_DEV_ORCONF(NOPOLICY), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Packets that come in on the interface are not held against IPsec policies.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry63() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .loopback, condition: "", values: ["1"], source: "net/ipv4/devinet.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .all, condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .default, condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .interface, condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv4/route.c, IN_DEV_ORCONF(NOXFRM), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.disable_xfrm"), summary: "leave IPsec transformation out",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv4/route.c, IN_DEV_ORCONF(NOXFRM), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Packets that leave over the interface are not encrypted by IPsec, whatever the policy says.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry64() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, first in tree 4.6, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv4/arp.c, IN_DEV_ORCONF(DROP_GRATUITOUS_ARP), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.drop_gratuitous_arp"), summary: "drop gratuitous ARP",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/ipv4/arp.c, IN_DEV_ORCONF(DROP_GRATUITOUS_ARP), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Gratuitous ARP packets are dropped unread, for networks with an ARP proxy that is known to be good.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry65() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, first in tree 4.6, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv4/ip_input.c, IN_DEV_ORCONF(DROP_UNICAST_IN_L2_MULTICAST), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.drop_unicast_in_l2_multicast"), summary: "drop unicast packets in multicast frames",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv4/ip_input.c, IN_DEV_ORCONF(DROP_UNICAST_IN_L2_MULTICAST), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Unicast IP packets that arrive in link-layer multicast or broadcast frames are dropped.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry66() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv4/igmp.c, IGMP_V1_SEEN and IGMP_V2_SEEN, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.force_igmp_version"), summary: "speak only this version of IGMP",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 3), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/ipv4/igmp.c, IGMP_V1_SEEN and IGMP_V2_SEEN, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 or 2 forces that version of IGMP, 0 lets the kernel choose. A version that all or the interface names is used; with 1 and 2 named, 1 is used.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry67() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_FORWARD (IN_DEV_CONF_GET), and net/ipv4/devinet.c, inet_forward_change, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.forwarding"), summary: "forward packets that come in here",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .interfacesAndDefault, defaultReach: .newInterfaces, source: "include/linux/inetdevice.h, IN_DEV_FORWARD (IN_DEV_CONF_GET), and net/ipv4/devinet.c, inet_forward_change, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Packets that come in on the interface and are not for this host are forwarded. conf.all.forwarding is the same setting as net.ipv4.ip_forward.", doesNot: "",
            notes: ["A change of conf.all.forwarding writes default and every interface, and sets conf.all.accept_redirects to 0 when it is switched on, to 1 when it is switched off."], sources: sources)
    }

    private static func entry68() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 12, 0))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 12, 0))]), condition: "", values: ["10000"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, first in tree 3.12, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv4/igmp.c, IN_DEV_CONF_GET(IGMPV2_UNSOLICITED_REPORT_INTERVAL), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.igmpv2_unsolicited_report_interval"), summary: "time between unsolicited IGMPv2 reports",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/ipv4/igmp.c, IN_DEV_CONF_GET(IGMPV2_UNSOLICITED_REPORT_INTERVAL), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The longest time until an unsolicited IGMPv1 or IGMPv2 report is sent again.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry69() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 12, 0))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 12, 0))]), condition: "", values: ["1000"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, first in tree 3.12, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv4/igmp.c, IN_DEV_CONF_GET(IGMPV3_UNSOLICITED_REPORT_INTERVAL), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.igmpv3_unsolicited_report_interval"), summary: "time between unsolicited IGMPv3 reports",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/ipv4/igmp.c, IN_DEV_CONF_GET(IGMPV3_UNSOLICITED_REPORT_INTERVAL), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The longest time until an unsolicited IGMPv3 report is sent again.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry70() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 2, 0))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 2, 0))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 2, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, first in tree 4.2, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_IGNORE_ROUTES_WITH_LINKDOWN (IN_DEV_ORCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.ignore_routes_with_linkdown"), summary: "leave out routes over links without carrier",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_IGNORE_ROUTES_WITH_LINKDOWN (IN_DEV_ORCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Routes over an interface whose link is down are left out when a route is looked up.", doesNot: "",
            notes: ["Older kernels took the value of the interface alone."], sources: sources)
    }

    private static func entry71() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_LOG_MARTIANS (IN_DEV_ORCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.log_martians"), summary: "log packets with impossible addresses",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_LOG_MARTIANS (IN_DEV_ORCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Packets with addresses that cannot be are written to the kernel log.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry72() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_MFORWARD (IN_DEV_ANDCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.mc_forwarding"), summary: "forward multicast here",
            shape: .integer, unit: .none, isReadOnly: true, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .and, allReach: .nothing, defaultReach: .newInterfaces, source: "include/linux/inetdevice.h, IN_DEV_MFORWARD (IN_DEV_ANDCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Shows whether multicast routing is on; the multicast routing daemon switches it, nobody else can.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry73() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_MEDIUM_ID (IN_DEV_CONF_GET), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.medium_id"), summary: "number of the medium that the interface is on",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (-1, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_MEDIUM_ID (IN_DEV_CONF_GET), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Interfaces with the same number are on one medium, between which proxy ARP does not answer; 0 is a medium of its own, -1 one that is not known.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry74() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_PROMOTE_SECONDARIES (IN_DEV_ORCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.promote_secondaries"), summary: "keep secondary addresses when the primary goes",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .newInterfaces, source: "include/linux/inetdevice.h, IN_DEV_PROMOTE_SECONDARIES (IN_DEV_ORCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "When the primary address of a subnet is removed, the next secondary one takes its place; with 0 all secondary ones are removed too.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry75() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_PROXY_ARP (IN_DEV_ORCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.proxy_arp"), summary: "answer ARP for others",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_PROXY_ARP (IN_DEV_ORCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The host answers ARP requests for addresses that it routes to another interface.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry76() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 34))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 34))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 34))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, first in tree 2.6.34, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_PROXY_ARP_PVLAN (IN_DEV_ORCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.proxy_arp_pvlan"), summary: "answer ARP for others on the same interface",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 34),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_PROXY_ARP_PVLAN (IN_DEV_ORCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The host answers ARP requests on the interface behind which the asked address lies, for switches that keep their ports apart (RFC 3069).", doesNot: "",
            notes: ["Older kernels took the value of the interface alone."], sources: sources)
    }

    private static func entry77() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, first in tree 3.6, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_ROUTE_LOCALNET (IN_DEV_ORCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.route_localnet"), summary: "route 127.0.0.0/8",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .newInterfaces, source: "include/linux/inetdevice.h, IN_DEV_ROUTE_LOCALNET (IN_DEV_ORCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Loopback addresses are no longer martians on the interface: they may come in from and go out to the network.", doesNot: "",
            notes: ["With it neighbours on the link can reach services that listen on 127.0.0.1 unless a packet filter stops them."], sources: sources)
    }

    private static func entry78() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_RPFILTER (IN_DEV_MAXCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.rp_filter"), summary: "check the source address against the route back",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .maximum, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_RPFILTER (IN_DEV_MAXCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 does not check, 1 (strict) drops packets whose source would be routed over another interface, 2 (loose) only those whose source has no route at all. The greater of all and the interface counts.", doesNot: "Setting conf.all.rp_filter to 0 does not switch it off where the interface has 1 or 2.",
            notes: ["The kernel's default is 0; distributions and systemd's own sysctl.d files often set 1 or 2."], sources: sources)
    }

    private static func entry79() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_SEC_REDIRECTS (IN_DEV_ORCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.secure_redirects"), summary: "take redirects only to known gateways",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_SEC_REDIRECTS (IN_DEV_ORCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "An ICMP redirect is followed only towards a gateway that the interface already has a default route to. It does nothing where shared_media is set, which is the default.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry80() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_TX_REDIRECTS (IN_DEV_ORCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.send_redirects"), summary: "send ICMP redirects as a router",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_TX_REDIRECTS (IN_DEV_ORCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A router tells a host with an ICMP redirect that a better gateway is on the same link. It sends them while all or the interface is set.", doesNot: "Setting conf.all.send_redirects to 0 alone does not stop them: every interface must be 0 too.",
            notes: [], sources: sources)
    }

    private static func entry81() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_SHARED_MEDIA (IN_DEV_ORCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.shared_media"), summary: "several subnets share the link",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_SHARED_MEDIA (IN_DEV_ORCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Redirects are sent and followed also between subnets that share a link (RFC 1620). It overrides secure_redirects.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry82() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_SRC_VMARK (IN_DEV_ORCONF), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.src_valid_mark"), summary: "use the packet's mark for the route back",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_SRC_VMARK (IN_DEV_ORCONF), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The mark of the packet takes part in the check of rp_filter, which policy routing by mark in both directions needs.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry83() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "net/ipv4/devinet.c, proc_dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/devinet.c in trees 2.6.32, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv4/devinet.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/linux/inetdevice.h, IN_DEV_IDTAG (IN_DEV_CONF_GET), trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.conf.*.tag"), summary: "a number for free use",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "include/linux/inetdevice.h, IN_DEV_IDTAG (IN_DEV_CONF_GET), trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A number that the kernel keeps and does not use.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry84() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), minimum: 1, maximum: 4095, source: "twelve bits, tree 5.14")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["7"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 5.14.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.fib_multipath_hash_fields"), summary: "fields hashed when fib_multipath_hash_policy is 3, a bit mask",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 source address, 2 destination address, 4 protocol, 0x10 and 0x20 ports; higher bits are those of the inner packet.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry85() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 3, source: "tree 5.14"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 4, 0)), .init(.before, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 2, source: "trees 5.4 to 5.12"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0)), .init(.before, KernelVersion(5, 4, 0))]), minimum: 0, maximum: 1, source: "trees 4.12 to 5.3")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.11.0, present 4.12.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.11.0, present 4.12.0)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.fib_multipath_hash_policy"), summary: "what chooses among the next hops of a multipath route",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 addresses, 1 addresses and ports, 2 addresses of the inner packet of a tunnel, 3 the fields of fib_multipath_hash_fields.", doesNot: "",
            notes: ["2 exists since 5.4 at the latest, 3 since 5.14 at the latest."], sources: sources)
    }

    private static func entry86() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 11, 0))]), minimum: 0, maximum: 4294967295, source: "u32, trees 6.11 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 11, 0))]), condition: "", values: ["0"], source: "read on 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 11, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 6.11.11, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.fib_multipath_hash_seed"), summary: "seed of the multipath hash",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 uses a random seed; a set number makes routers agree or differ as wanted.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry87() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 7, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 4.7.4 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 4.7.4, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.fib_multipath_use_neigh"), summary: "avoids next hops whose neighbour is known to be dead",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 7, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the state of the neighbour entry counts when a next hop is chosen.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry88() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 12, 0))]), minimum: 0, maximum: 2, source: "dointvec_minmax, trees 5.12.9 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 5.12.9, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.fib_notify_on_flag_change"), summary: "announces when a route moves into or out of hardware",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 no message, 1 on every change of the offload flags, 2 only on a failed offload.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry89() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: 65536, maximum: 67108864, source: "douintvec_minmax, trees 5.2.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["524288"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 5.2.1, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.fib_sync_mem"), summary: "memory of removed routes that may wait to be freed, in bytes",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Above it the kernel waits for a grace period before it goes on.", doesNot: "",
            notes: ["First seen in tree 5.2; 5.1 was not read."], sources: sources)
    }

    private static func entry90() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 16, 0)), .init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 3.16 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 16, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.15.5, present 3.16.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 16, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.15.5, present 3.16.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.fwmark_reflect"), summary: "gives replies without a socket the mark of their packet",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 16, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 resets and echo replies carry the firewall mark of what they answer.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry91() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.14 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.12.9, present 5.14.0); RFC 8335 commits dated March-April 2021 in git log of net/ipv4")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.12.9, present 5.14.0); RFC 8335 commits dated March-April 2021 in git log of net/ipv4", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.icmp_echo_enable_probe"), summary: "answers extended echo requests (RFC 8335)",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 13, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 others may ask for the state of this host's interfaces.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry92() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.19 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0)), .init(.before, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.icmp_echo_ignore_all"), summary: "ignores every ping",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 no echo request is answered.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry93() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.19 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0)), .init(.before, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 5.18.12"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.icmp_echo_ignore_broadcasts"), summary: "ignores pings to broadcast and multicast addresses",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 this host cannot be used to amplify an attack on a forged source; broadcast timestamp requests are ignored too.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry94() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.18.2, present 6.19.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.18.2, present 6.19.0)", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.icmp_errors_extension_mask"), summary: "extensions added to ICMP errors, a bit mask",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 adds the interface where the packet arrived (RFC 5837).", doesNot: "",
            notes: ["The highest mask that is accepted depends on the tree."], sources: sources)
    }

    private static func entry95() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.19 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0)), .init(.before, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 5.18.12"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.icmp_errors_use_inbound_ifaddr"), summary: "source address of ICMP errors",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 an error comes from the primary address of the interface where the packet arrived, with 0 from the one where it leaves.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry96() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.19 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0)), .init(.before, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 5.18.12"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.icmp_ignore_bogus_error_responses"), summary: "no log line for wrong answers to broadcasts",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 routers that answer broadcast frames against RFC 1122 leave no message in the log.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry97() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, trees 3.18.20 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), condition: "", values: ["50"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.17.0, present 3.18.20); git log 2024-08-30")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 12, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 12, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.17.0, present 3.18.20); git log 2024-08-30", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.icmp_msgs_burst"), summary: "burst that icmp_msgs_per_sec allows",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 18, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Counts messages of the types in icmp_ratemask.", doesNot: "",
            notes: ["Late 6.1 stable releases have one value for each namespace too."], sources: sources)
    }

    private static func entry98() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, trees 3.18.20 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), condition: "", values: ["1000"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.17.0, present 3.18.20); git log 2024-08-30")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 12, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 12, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.17.0, present 3.18.20); git log 2024-08-30", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.icmp_msgs_per_sec"), summary: "ICMP messages in a second to all targets together",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 18, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Counts messages of the types in icmp_ratemask.", doesNot: "",
            notes: ["Late 6.1 stable releases have one value for each namespace too."], sources: sources)
    }

    private static func entry99() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: nil, source: "dointvec_ms_jiffies; rounded to the tick; negative numbers refused on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "dointvec_ms_jiffies without bounds; negative numbers not tried")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1000"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.icmp_ratelimit"), summary: "shortest time between ICMP messages to one target",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Holds for the types in icmp_ratemask; 0 sets no limit for a target.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry100() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["6168"], source: "0x1818, net/ipv4/icmp.c, every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.icmp_ratemask"), summary: "ICMP types that icmp_ratelimit holds for, a bit mask",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "6168 stands for unreachable, source quench, time exceeded and parameter problem.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry101() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 3, 0)), .init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 4.3 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 4.3.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.igmp_link_local_mcast_reports"), summary: "reports groups in 224.0.0.0/24 as well",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 3, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 memberships of link-local groups are not reported.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry102() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["20"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.igmp_max_memberships"), summary: "multicast groups that one socket may join",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Joining more fails with ENOBUFS.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry103() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["10"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.igmp_max_msf"), summary: "sources in the filter of one multicast group",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A longer filter is refused.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry104() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), minimum: 1, maximum: 2147483647, source: "dointvec_minmax, trees 3.18 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["2"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 3.18.20, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.igmp_qrv"), summary: "how often IGMP reports are repeated",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 18, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The robustness variable of RFC 2236 and 3376; higher values stand more loss.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry105() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 1, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 3.0.1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 1, 0))]), condition: "", values: ["120"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.0.1, absent 3.1.3)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.0.1, absent 3.1.3)", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.inet_peer_gc_maxtime"), summary: "longest pause between cleanings of the peer store; gone since 3.1",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(3, 1, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The store is cleaned when it is used.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry106() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 1, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 3.0.1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 1, 0))]), condition: "", values: ["10"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.0.1, absent 3.1.3)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.0.1, absent 3.1.3)", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.inet_peer_gc_mintime"), summary: "shortest pause between cleanings of the peer store; gone since 3.1",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(3, 1, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The store is cleaned when it is used.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry107() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["600"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.inet_peer_maxttl"), summary: "longest life of a peer entry",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Applies when the store is nearly empty.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry108() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["120"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.inet_peer_minttl"), summary: "shortest life of a peer entry",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Entries live at least this long while the store holds fewer than inet_peer_threshold.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry109() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); net/ipv4/inetpeer.c", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.inet_peer_threshold"), summary: "size at which the store of peer data is cleaned harder",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Peers serve ICMP rate limits and reassembly; below this size their entries live longer.", doesNot: "",
            notes: ["Computed at boot from the memory; 65664 on machines with enough of it."], sources: sources)
    }

    private static func entry110() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 7, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.7.14 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 7, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.6.4, present 5.7.14)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 7, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.6.4, present 5.7.14)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_autobind_reuse"), summary: "lets bind(0) share a port when every socket on it set SO_REUSEADDR",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 7, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a port that the kernel chooses may be one that other sockets with SO_REUSEADDR already hold, so that more binds succeed.", doesNot: "It does not add ports for connect() to one destination.",
            notes: [], sources: sources)
    }

    private static func entry111() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = []
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "old guides only, no source tree", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_conntrack_max"), summary: "size of connection tracking in kernels that ours replaced long ago",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 0),
            removed: KernelVersion(2, 6, 32), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_max"), takesEffect: .immediately,
            does: "Found in old guides.", doesNot: "",
            notes: ["No tree that was read has it; when it went was not read."], sources: sources)
    }

    private static func entry112() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 38))]), minimum: 1, maximum: 255, source: "dointvec_minmax, trees 2.6.38.3 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["64"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_default_ttl"), summary: "TTL of packets that this host sends",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Used by sockets that set no TTL of their own and by routes without one.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry113() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_dynaddr"), summary: "rewrites the source of connection attempts when a dial-up address changes",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 off, 1 on, 2 on with messages in the log; meant for links that come up on demand.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry114() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0)), .init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 3.6 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.5.0, present 3.6.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.5.0, present 3.6.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_early_demux"), summary: "looks for the socket of a packet before routing it",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Saves a route lookup for packets of this host's own sockets; a pure router pays a useless socket lookup for each packet.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry115() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "any 32-bit number accepted on 6.18; 2 stays 2")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and reset", source: "net/ipv4/devinet.c, trees 2.6.32 and 6.18; ip-sysctl text", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_forward"), summary: "routes IPv4 packets between interfaces",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The same switch as net.ipv4.conf.all.forwarding.", doesNot: "",
            notes: ["A change resets settings of the interfaces, accept_redirects among them, to those of a host or a router."], sources: sources)
    }

    private static func entry116() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 20, 0))]), minimum: 0, maximum: 1, source: "ipv4_fwd_update_priority, trees 4.19.304 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 19, 0))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.18.0, present 4.20.0); git log of ip-sysctl.txt: 2018-08-01 (Petr Machata)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 19, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.18.0, present 4.20.0); git log of ip-sysctl.txt: 2018-08-01 (Petr Machata)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_forward_update_priority"), summary: "sets the queue priority of forwarded packets from their TOS",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the priority of a forwarded packet is taken from its IPv4 TOS, which picks the band of qdiscs such as prio.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry117() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 14, 0)), .init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 3.14.1 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 14, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.13.10, present 3.14.1)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 14, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.13.10, present 3.14.1)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_forward_use_pmtu"), summary: "uses learned path MTUs for forwarded packets",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 only locked MTUs and that of the interface count for forwarded packets, so that a forged ICMP message cannot shrink them.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry118() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: 1, maximum: 65535, source: "ipv4_local_port_range() in every tree; lowest first")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 2, 0))]), condition: "", values: ["32768", "60999"], source: "net/ipv4/af_inet.c, tree 4.2, commit 07f4c90062f8"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 2, 0))]), condition: "", values: ["32768", "61000"], source: "trees 2.6.32 to 4.1")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 13, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 13, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults and parity", source: "net/ipv4/inet_connection_sock.c and af_inet.c, trees 4.1 and 4.2", confidence: "high"), .init(supports: "refused values", source: "boundary writes on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_local_port_range"), summary: "ports that connect() and bind(0) may choose",
            shape: .interval, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1024, 65535), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "Its size is the most connections that one source address can hold to one destination address\nand port, TIME-WAIT included. The same port serves several destinations at once.", doesNot: "",
            notes: ["Since 4.2 connect() tries ports with the parity of the lowest first and bind(0) the others; ends of different parity make both halves equal.", "Since 4.11 the lowest port must not be below net.ipv4.ip_unprivileged_port_start; the write is refused otherwise."], sources: sources)
    }

    private static func entry119() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(7, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "commit 7da62262ec96 text; absent from 6.19 tree", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_local_port_step_width"), summary: "random step between tried ports when connect() chooses one",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(7, 1, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "Widens the step between ports that are tried, so that choices are harder to foresee.", doesNot: "",
            notes: ["Not in 6.19; committed on 2026-03-10 and expected in 7.1, which no tree that was read shows. The default is not known."], sources: sources)
    }

    private static func entry120() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 35))]), minimum: 0, maximum: 65535, source: "proc_do_large_bitmap() over 65536 bits")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 35))]), condition: "", values: [""], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 16, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 16, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction and scope", source: "net/ipv4/sysctl_net_ipv4.c, trees 2.6.34 to 3.16", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_local_reserved_ports"), summary: "ports that connect() and bind(0) must leave alone",
            shape: .ports, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 35),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "Keeps single ports and ranges out of the automatic choice; a program may still bind them by number.", doesNot: "A write replaces the whole list, it does not add to it.",
            notes: [], sources: sources)
    }

    private static func entry121() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 14, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 14, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_no_pmtu_disc"), summary: "path MTU discovery",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 3), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "0 discovers; 1 sends packets that routers may fragment; 2 also ignores incoming fragmentation-needed messages; 3 trusts them only where the protocol can check them.", doesNot: "",
            notes: ["Up to 3.13 it is a switch; 3.14 adds 2 and 3."], sources: sources)
    }

    private static func entry122() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 18, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 18, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_nonlocal_bind"), summary: "lets programs bind addresses that this host does not have",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Needed where a service starts before its floating address arrives.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry123() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), minimum: 0, maximum: 65535, source: "ipv4_privileged_ports(), tree 4.11")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), condition: "", values: ["1024"], source: "tree 4.11")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction and default", source: "trees 4.10 and 4.11", confidence: "high"), .init(supports: "order of writes", source: "boundary writes on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ip_unprivileged_port_start"), summary: "the first port that a program may bind without privilege",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1024), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Ports below it need CAP_NET_BIND_SERVICE.", doesNot: "",
            notes: ["A value above the lowest port of ip_local_port_range is refused."], sources: sources)
    }

    private static func entry124() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 17, 0))]), minimum: 0, maximum: nil, source: "doulongvec_minmax, trees 4.17 to 6.19; not below ipfrag_low_thresh, writes on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 17, 0)), .init(.before, KernelVersion(4, 17, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, not below ipfrag_low_thresh"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 9, 0))]), condition: "", values: ["4194304"], source: "net/ipv4/ip_fragment.c 2.6.32..6.19 trees"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 9, 0))]), condition: "", values: ["262144"], source: "net/ipv4/ip_fragment.c 2.6.32..6.19 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/ip_fragment.c 2.6.32..6.19 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ipfrag_high_thresh"), summary: "memory for fragments that wait for the rest",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "At this mark new fragments are dropped until memory is freed.", doesNot: "",
            notes: ["Several 4.x stable releases went back to 262144 against fragment floods (CVE-2018-5391)."], sources: sources)
    }

    private static func entry125() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 17, 0))]), minimum: 0, maximum: nil, source: "doulongvec_minmax, trees 4.17 to 6.19; up to 5.2 not above ipfrag_high_thresh"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 17, 0)), .init(.before, KernelVersion(4, 17, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, not above ipfrag_high_thresh"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 9, 0))]), condition: "", values: ["3145728"], source: "net/ipv4/ip_fragment.c 2.6.32..6.19 trees"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 9, 0))]), condition: "", values: ["196608"], source: "net/ipv4/ip_fragment.c 2.6.32..6.19 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/ip_fragment.c 2.6.32..6.19 trees", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high"), .init(supports: "obsolete since 4.17", source: "ip-sysctl text, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ipfrag_low_thresh"), summary: "lower mark of fragment memory",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 17, 0))]), because: "Fragments are no longer evicted down to a mark."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Old kernels evicted fragments down to this mark; it must not be above ipfrag_high_thresh.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry126() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax with a bound of its own; -1 refused on 6.1 and 6.12"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 17, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, trees 2.6.32 to 4.16")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["64"], source: "net/ipv4/ip_fragment.c 2.6.32..6.19 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/ip_fragment.c 2.6.32..6.19 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ipfrag_max_dist"), summary: "fragments of one source that may overtake an incomplete packet",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Too much overtaking means a reused identifier, and the incomplete packet is dropped; 0 turns the check off.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry127() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 17, 0))]), condition: "", values: ["600"], source: "net/ipv4/ip_fragment.c, trees 2.6.32 to 3.16")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/ip_fragment.c 2.6.32..6.19 trees", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ipfrag_secret_interval"), summary: "interval of rehashing fragments, without use now",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Old kernels rehashed the fragment table at this interval.", doesNot: "",
            notes: ["Thought to be without use since 3.17, which was not read in the source."], sources: sources)
    }

    private static func entry128() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["30"], source: "net/ipv4/ip_fragment.c 2.6.32..6.19 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/ip_fragment.c 2.6.32..6.19 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ipfrag_time"), summary: "how long a fragment waits for the rest",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "After this time the incomplete packet is dropped.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry129() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, no bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["100"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.anycast_delay"), summary: "longest wait before an answer for an anycast address",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The longest random wait before a neighbour solicitation for an anycast address is answered, in hundredths of a second.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry130() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.app_solicit"), summary: "probes handed to a user's ARP daemon",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many probes go to a daemon over netlink before multicast is used.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry131() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["30"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.base_reachable_time"), summary: "time that a neighbour counts as reachable",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The mean time after a confirmation for which a neighbour counts as reachable; the time itself is random, from half to one and a half of it. base_reachable_time_ms is the same setting in milliseconds.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry132() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: nil, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["30000"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.base_reachable_time_ms"), summary: "time that a neighbour counts as reachable",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The mean time after a confirmation for which a neighbour counts as reachable. base_reachable_time is the same setting in seconds.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry133() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["5"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.delay_first_probe_time"), summary: "wait before a stale neighbour is probed",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How long after the first packet to a stale neighbour its first probe is sent.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry134() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["60"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.gc_stale_time"), summary: "time after which unused neighbours are stale",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Neighbours that were not used for so long are checked for staleness and may be removed.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry135() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 1, maximum: nil, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["5000"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 0, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, first in tree 6.0, still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.interval_probe_time_ms"), summary: "time between probes of managed neighbours",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 0, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The time between two probes of neighbours that the kernel is told to keep resolved.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry136() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, no bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["100"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.locktime"), summary: "time that an ARP entry is kept from change",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How long an entry resists being overwritten, in hundredths of a second, against entries that flap.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry137() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, first in tree 4.1, still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.mcast_resolicit"), summary: "multicast probes after unicast ones failed",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 1, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many multicast probes follow in vain unicast and daemon probes of a known neighbour.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry138() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.mcast_solicit"), summary: "multicast probes of an unknown neighbour",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many multicast probes are sent for an address before it counts as unreachable.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry139() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, no bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["80"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.proxy_delay"), summary: "longest wait before an answer for another host",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The longest random wait before a proxy answers, in hundredths of a second; 0 answers at once.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry140() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["64"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.proxy_qlen"), summary: "waiting proxy answers",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many proxy answers may wait for their delay.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry141() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, no bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["100"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.retrans_time"), summary: "time between probes",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The time between two probes; retrans_time_ms is the same setting in milliseconds.", doesNot: "",
            notes: ["In hundredths of a second."], sources: sources)
    }

    private static func entry142() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: nil, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1000"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.retrans_time_ms"), summary: "time between probes",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The time between two probes; retrans_time is the same setting in another unit.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry143() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.ucast_solicit"), summary: "unicast probes of a known neighbour",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many unicast probes are sent to a neighbour before it counts as gone.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry144() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: nil, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.unres_qlen"), summary: "packets that wait for a neighbour",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many packets may wait until a neighbour is resolved. It is unres_qlen_bytes, converted with the size of a full Ethernet frame; use that one.", doesNot: "",
            notes: ["Deprecated since unres_qlen_bytes exists."], sources: sources)
    }

    private static func entry145() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["212992"], source: "net/ipv4/arp.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 3, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "first in tree 3.4.4; the commit is of November 2011", confidence: "medium"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "arp(7) and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.*.unres_qlen_bytes"), summary: "memory of packets that wait for a neighbour",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 3, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How much memory the packets may take that wait until a neighbour is resolved.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry146() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["30"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high"), .init(supports: "use", source: "net/core/neighbour.c, trees 6.1 and 6.12", confidence: "high"), .init(supports: "introduction", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.default.gc_interval"), summary: "interval at which the neighbour table was cleaned",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), because: "the kernel stores and shows it; the periodic cleaning goes by base_reachable_time (neigh_periodic_work)"),
            replacedBy: nil, takesEffect: .immediately,
            does: "It was the interval of garbage collection.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry147() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 11, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["128"], source: "net/ipv4/arp.c, net/core/neighbour.c in all trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/arp.c, net/core/neighbour.c in all trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.default.gc_thresh1"), summary: "neighbour entries below which none are cleaned",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Garbage collection leaves the table alone while it holds fewer.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry148() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 11, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["512"], source: "net/ipv4/arp.c, net/core/neighbour.c in all trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/arp.c, net/core/neighbour.c in all trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.default.gc_thresh2"), summary: "neighbour entries above which cleaning is quick",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Above it entries older than five seconds may be removed.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry149() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 11, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1024"], source: "net/ipv4/arp.c, net/core/neighbour.c in all trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/arp.c, net/core/neighbour.c in all trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.neigh.default.gc_thresh3"), summary: "the most neighbour entries",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Above it no new neighbour can be reached until entries are freed; the log says neighbour table overflow. One table serves every namespace.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry150() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_buckets"), summary: "an older name of net.netfilter.nf_conntrack_buckets; gone since 4.9",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_buckets"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry151() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = []
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_checksum"), summary: "an older name of net.netfilter.nf_conntrack_checksum; gone since 4.9",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_checksum"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry152() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = []
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_count"), summary: "an older name of net.netfilter.nf_conntrack_count; gone since 4.9",
            shape: .integer, unit: .entries, isReadOnly: true, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_count"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry153() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_generic_timeout"), summary: "an older name of net.netfilter.nf_conntrack_generic_timeout; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_generic_timeout"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry154() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_icmp_timeout"), summary: "an older name of net.netfilter.nf_conntrack_icmp_timeout; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_icmp_timeout"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry155() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = []
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_log_invalid"), summary: "an older name of net.netfilter.nf_conntrack_log_invalid; gone since 4.9",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_log_invalid"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry156() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_max"), summary: "an older name of net.netfilter.nf_conntrack_max; gone since 4.9",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_max"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry157() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_be_liberal"), summary: "an older name of net.netfilter.nf_conntrack_tcp_be_liberal; gone since 4.9",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_tcp_be_liberal"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry158() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_loose"), summary: "an older name of net.netfilter.nf_conntrack_tcp_loose; gone since 4.9",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_tcp_loose"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry159() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_max_retrans"), summary: "an older name of net.netfilter.nf_conntrack_tcp_max_retrans; gone since 4.9",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_tcp_max_retrans"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry160() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_timeout_close"), summary: "an older name of net.netfilter.nf_conntrack_tcp_timeout_close; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_close"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry161() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_timeout_close_wait"), summary: "an older name of net.netfilter.nf_conntrack_tcp_timeout_close_wait; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_close_wait"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry162() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_timeout_established"), summary: "an older name of net.netfilter.nf_conntrack_tcp_timeout_established; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_established"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry163() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_timeout_fin_wait"), summary: "an older name of net.netfilter.nf_conntrack_tcp_timeout_fin_wait; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_fin_wait"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry164() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_timeout_last_ack"), summary: "an older name of net.netfilter.nf_conntrack_tcp_timeout_last_ack; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_last_ack"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry165() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_timeout_max_retrans"), summary: "an older name of net.netfilter.nf_conntrack_tcp_timeout_max_retrans; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_max_retrans"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry166() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_timeout_syn_recv"), summary: "an older name of net.netfilter.nf_conntrack_tcp_timeout_syn_recv; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_syn_recv"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry167() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_timeout_syn_sent"), summary: "an older name of net.netfilter.nf_conntrack_tcp_timeout_syn_sent; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_syn_sent"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry168() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_timeout_syn_sent2"), summary: "a timeout of TCP connections whose two sides send a SYN at once; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "An entry in this state went when no packet was seen for this long.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry169() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_tcp_timeout_time_wait"), summary: "an older name of net.netfilter.nf_conntrack_tcp_timeout_time_wait; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_time_wait"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry170() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_udp_timeout"), summary: "an older name of net.netfilter.nf_conntrack_udp_timeout; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_udp_timeout"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry171() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_l3proto_ipv4.c / nf_conntrack_proto_*.c: present 4.8.15, absent 4.9.0", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.netfilter.ip_conntrack_udp_timeout_stream"), summary: "an older name of net.netfilter.nf_conntrack_udp_timeout_stream; gone since 4.9",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_udp_timeout_stream"), takesEffect: .immediately,
            does: "Both names show and set one variable.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CONNTRACK_PROC_COMPAT."], sources: sources)
    }

    private static func entry172() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 8, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.8.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 5.8.1, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.nexthop_compat_mode"), summary: "shows next-hop objects in the old form as well",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 8, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 routes that use next-hop objects are announced without the expanded list of hops.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry173() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 0, 0))]), condition: "", values: ["1", "0"], source: "net/ipv4/af_inet.c, every tree since 3.0")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 0, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 2.6.39.4, present 3.0.1)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.ping_group_range"), summary: "groups whose members may open ICMP echo sockets",
            shape: .interval, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 0, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "A user whose group lies between the two numbers may ping without privilege; 1 0 means nobody.", doesNot: "",
            notes: ["Numbers from 0 to 4294967294 are accepted. Distributions often open it to all groups."], sources: sources)
    }

    private static func entry174() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 0, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.0.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 5.2.1, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "handler table of tree 5.0; the existence table first lists 5.2", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.raw_l3mdev_accept"), summary: "lets unbound raw sockets receive from all VRFs",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 0, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 a socket that is not bound to a VRF gets packets of the default one only.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry175() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.error_burst"), summary: "burst of unreachable messages for routing errors, in ticks",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With error_cost it limits how many ICMP unreachable messages routing failures cause.", doesNot: "",
            notes: ["Counted in ticks of the kernel: five seconds, 1250 at HZ=250."], sources: sources)
    }

    private static func entry176() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.error_cost"), summary: "cost of one unreachable message in the limit for routing errors, in ticks",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With error_burst it limits how many ICMP unreachable messages routing failures cause.", doesNot: "",
            notes: ["Counted in ticks of the kernel: one second, 250 at HZ=250."], sources: sources)
    }

    private static func entry177() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, last in 5.2.1", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.flush"), summary: "a write drops cached routes and exceptions",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Write-only: any number flushes what this namespace has cached.", doesNot: "",
            notes: ["It has no value to read."], sources: sources)
    }

    private static func entry178() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["8"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "without effect since 3.6", source: "ip-sysctl text, tree 6.18 (route/max_size); removal of the route cache", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.gc_elasticity"), summary: "chain length of the route cache, without use since 3.6",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), because: "The IPv4 route cache is gone."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Steered the garbage collection of the IPv4 route cache.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry179() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["60"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "without effect since 3.6", source: "ip-sysctl text, tree 6.18 (route/max_size); removal of the route cache", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.gc_interval"), summary: "interval of cleaning the route cache, without use since 3.6",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), because: "The IPv4 route cache is gone."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Steered the garbage collection of the IPv4 route cache.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry180() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "without effect since 3.6", source: "ip-sysctl text, tree 6.18 (route/max_size); removal of the route cache", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.gc_min_interval"), summary: "shortest pause between cleanings of the route cache, in seconds",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), because: "The IPv4 route cache is gone."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Steered the garbage collection of the IPv4 route cache.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry181() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: nil, source: "dointvec_ms_jiffies; negative numbers refused on 6.1 and 6.12"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "dointvec_ms_jiffies without bounds; negative numbers not tried")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["500"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "without effect since 3.6", source: "ip-sysctl text, tree 6.18 (route/max_size); removal of the route cache", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.gc_min_interval_ms"), summary: "shortest pause between cleanings of the route cache, in milliseconds",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), because: "The IPv4 route cache is gone."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Steered the garbage collection of the IPv4 route cache.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry182() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["-1"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "without effect since 3.6", source: "ip-sysctl text, tree 6.18 (route/max_size); removal of the route cache", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.gc_thresh"), summary: "size at which the route cache was cleaned, without use since 3.6",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), because: "The IPv4 route cache is gone."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Steered the garbage collection of the IPv4 route cache.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry183() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["300"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "without effect since 3.6", source: "ip-sysctl text, tree 6.18 (route/max_size); removal of the route cache", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.gc_timeout"), summary: "age of route cache entries, without use since 3.6",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), because: "The IPv4 route cache is gone."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Steered the garbage collection of the IPv4 route cache.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry184() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["2147483647"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high"), .init(supports: "without effect since 3.6", source: "ip-sysctl text, tree 6.18 (route/max_size); removal of the route cache", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.max_size"), summary: "entries of the route cache, which is gone since 3.6",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), because: "The IPv4 route cache is gone."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Limited the IPv4 route cache.", doesNot: "It does not limit the routing table.",
            notes: [], sources: sources)
    }

    private static func entry185() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["256"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.min_adv_mss"), summary: "smallest MSS that this host announces",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "The announced MSS is that of the outgoing route's MTU, but never below this number.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry186() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), minimum: 68, maximum: 2147483647, source: "dointvec_minmax, trees 4.15 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds; some 4.14 stable releases check 68")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["552"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.min_pmtu"), summary: "smallest path MTU that is learned from ICMP, in bytes",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A smaller MTU in an ICMP message is stored as this one and locked.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry187() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds; 0 and negative numbers accepted on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["600"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.mtu_expires"), summary: "how long a learned path MTU is kept",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "After this time the MTU of the interface is tried again.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry188() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.redirect_load"), summary: "pace of ICMP redirects to one host, in ticks",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The pause between redirects starts with this and doubles.", doesNot: "",
            notes: ["Counted in ticks of the kernel: a fiftieth of a second, 5 at HZ=250."], sources: sources)
    }

    private static func entry189() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["9"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.redirect_number"), summary: "ICMP redirects to a host that ignores them",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "After this many the router stops sending them for redirect_silence.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry190() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.redirect_silence"), summary: "time after which ignored redirects are sent again, in ticks",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Without packets from the host for this long the count starts again.", doesNot: "",
            notes: ["Counted in ticks of the kernel: 1024 times redirect_load, 5120 at HZ=250."], sources: sources)
    }

    private static func entry191() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(2, 6, 35))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "removal", source: "last in tree 2.6.34", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.route.secret_interval"), summary: "seconds between changes of the hash of the route cache; gone since 2.6.35",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(2, 6, 35), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Made the buckets of the route cache hard to guess. The route cache itself is gone since 3.6.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry192() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 3.5")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), condition: "", values: ["4"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.5.0, absent 3.6.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.5.0, absent 3.6.0)", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.rt_cache_rebuild_count"), summary: "rebuilds of the route cache before it was given up; gone since 3.6",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(3, 6, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The route cache is gone.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry193() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 9, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 3.8.13")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 9, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.8.13, absent 3.9.6); tcp(7) man page: 2.6.15 to 3.8")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.8.13, absent 3.9.6); tcp(7) man page: 2.6.15 to 3.8", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_abc"), summary: "counted acknowledged bytes to open the congestion window; gone since 3.9",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(3, 9, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Appropriate byte counting of RFC 3465.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry194() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high"), .init(supports: "SYN dropped in silence", source: "experiments on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_abort_on_overflow"), summary: "resets a handshake that completes while the accept queue is full",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the last acknowledgement of a handshake is answered with a reset when the queue is full.", doesNot: "It does not make a full queue fail fast: once the queue is full the SYN itself is dropped in\nsilence, whatever the value.",
            notes: [], sources: sources)
    }

    private static func entry195() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 37))]), minimum: -31, maximum: 31, source: "dointvec_minmax, trees 2.6.37 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(2, 6, 37))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 2.6.36")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 4, 0))]), condition: "", values: ["1"], source: "net/ipv4/tcp_input.c, tree 3.4"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 4, 0))]), condition: "", values: ["2"], source: "net/ipv4/tcp_input.c, tree 3.3")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); net/ipv4/tcp_input.c (default); ip-sysctl.rst in 6.6 tree says obsolete; commit dfa2f0483360 (Jul 2023)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high"), .init(supports: "no effect since 6.6", source: "commit dfa2f0483360; ip-sysctl text, tree 6.6", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_adv_win_scale"), summary: "share of the receive buffer kept for overhead, as a power of two",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 6, 0))]), because: "The receive window follows the measured overhead of each socket."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Up to 6.5 a positive n keeps one part in 2^n of the buffer for overhead and announces the rest; zero and below announce one part in 2^-n.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry196() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 7, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 7, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_allowed_congestion_control"), summary: "congestion controls that a program without privilege may choose",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A program without CAP_NET_ADMIN may set only these with TCP_CONGESTION.", doesNot: "",
            notes: ["The default is reno and the algorithm of the build. Listed in a child namespace since 5.7, where it cannot be written."], sources: sources)
    }

    private static func entry197() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 3, 0))]), minimum: 0, maximum: 31, source: "dou8vec_minmax, trees 6.3 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0)), .init(.before, KernelVersion(6, 3, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14; later 6.1 and 6.2 stable releases accept 31 at most"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["31"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_app_win"), summary: "share of the window kept back for slow readers, as a power of two",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Keeps back one part in 2^n of the window, at least one segment; 0 keeps nothing, 31 next to nothing.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry198() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 14, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 3.14.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 14, 0))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.13.10, present 3.14.1); tcp(7)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.13.10, present 3.14.1); tcp(7)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_autocorking"), summary: "joins small writes while earlier packets wait in the driver",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a small write waits when a packet of its socket is still queued, so that fewer packets leave.", doesNot: "It does not wait for an acknowledgement: that is Nagle's algorithm.",
            notes: [], sources: sources)
    }

    private static func entry199() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 7, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 7, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_available_congestion_control"), summary: "congestion controls that are loaded",
            shape: .text, unit: .none, isReadOnly: true, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Lists the algorithms that can be chosen now; a module that is not loaded is missing here although it may exist.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry200() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 13, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.12.0, present 4.13.4)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_available_ulp"), summary: "upper layer protocols that are loaded",
            shape: .text, unit: .none, isReadOnly: true, isSecret: false,
            introduced: KernelVersion(4, 13, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Lists what TCP_ULP can attach to a socket, tls for example.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry201() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 7, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 6.7.3 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 7, 0))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.6.9, present 6.7.3)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 7, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.6.9, present 6.7.3)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_backlog_ack_defer"), summary: "one acknowledgement for the packets that waited for a busy socket",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 7, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the backlog of a socket is worked off before acknowledgements are sent.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry202() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 1, 0))]), condition: "", values: ["1024"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); include/net/tcp.h TCP_BASE_MSS: 512 in 4.0.5 tree, 1024 in 4.1 tree"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 1, 0))]), condition: "", values: ["512"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); include/net/tcp.h TCP_BASE_MSS: 512 in 4.0.5 tree, 1024 in 4.1 tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 0, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 0, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); include/net/tcp.h TCP_BASE_MSS: 512 in 4.0.5 tree, 1024 in 4.1 tree", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high"), .init(supports: "default", source: "TCP_BASE_MSS in include/net/tcp.h, trees 4.0 and 4.1", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_base_mss"), summary: "segment size where MTU probing starts",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Used only when tcp_mtu_probing is on.", doesNot: "It does not set the MSS of ordinary connections.",
            notes: [], sources: sources)
    }

    private static func entry203() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 6))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "tcp(7)", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_bic"), summary: "switched the BIC congestion control; gone since 2.6.13",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 6),
            removed: KernelVersion(2, 6, 13), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.ipv4.tcp_congestion_control"), takesEffect: .immediately,
            does: "Congestion control is now chosen by name.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry204() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 6))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "tcp(7)", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_bic_fast_convergence"), summary: "tuned the BIC congestion control; gone since 2.6.13",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 6),
            removed: KernelVersion(2, 6, 13), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.ipv4.tcp_congestion_control"), takesEffect: .immediately,
            does: "Congestion control is now chosen by name.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry205() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 6))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "tcp(7)", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_bic_low_window"), summary: "tuned the BIC congestion control; gone since 2.6.13",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 6),
            removed: KernelVersion(2, 6, 13), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.ipv4.tcp_congestion_control"), takesEffect: .immediately,
            does: "Congestion control is now chosen by name.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry206() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 3.6 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 0, 0))]), condition: "", values: ["2147483647"], source: "net/ipv4/tcp_ipv4.c, tree 6.0"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 8, 0)), .init(.before, KernelVersion(6, 0, 0))]), condition: "", values: ["1000"], source: "net/ipv4/tcp_input.c, trees 4.8 to 5.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0)), .init(.before, KernelVersion(4, 7, 0))]), condition: "", values: ["100"], source: "net/ipv4/tcp_input.c, trees 3.6 to 4.6")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.5.0, present 3.6.0); net/ipv4/tcp_input.c, tcp_ipv4.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_challenge_ack_limit"), summary: "challenge acknowledgements that may be sent in a second (RFC 5961)",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Limits the answers to suspicious segments inside a connection.", doesNot: "",
            notes: ["100 became 1000 in the 4.7 series and in many stable releases, because the small number could be counted from outside (CVE-2016-5696). 4.7 is left open.", "Unlimited since 6.0: each connection has its own limit."], sources: sources)
    }

    private static func entry207() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), minimum: 0, maximum: 16777216, source: "douintvec_minmax, trees 6.1 (Debian) to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); present in Debian 6.1.y source which does not take features, absent 6.0.1")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); present in Debian 6.1.y source which does not take features, absent 6.0.1", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_child_ehash_entries"), summary: "private connection table for network namespaces made afterwards",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 1, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Namespaces that this one creates later get an established hash of this many entries; 0 shares the machine's table.", doesNot: "It does not change a namespace that exists.",
            notes: ["Rounded up to a power of two. First seen in the Debian 6.1 tree and in 6.2, absent in 6.0."], sources: sources)
    }

    private static func entry208() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 18, 0))]), minimum: 0, maximum: nil, source: "doulongvec_minmax, trees 4.18 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 18, 0))]), condition: "", values: ["1000000"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.17.0, present 4.18.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 18, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.17.0, present 4.18.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_comp_sack_delay_ns"), summary: "longest time that SACK answers are held to be joined, in nanoseconds",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 18, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "While packets arrive out of order, up to tcp_comp_sack_nr answers are merged within this time or 5 percent of the round trip, whichever is less.", doesNot: "",
            notes: ["Its unit is nanoseconds."], sources: sources)
    }

    private static func entry209() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 18, 0))]), minimum: 0, maximum: 255, source: "dointvec_minmax, trees 4.18 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 18, 0))]), condition: "", values: ["44"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.17.0, present 4.18.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 18, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.17.0, present 4.18.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_comp_sack_nr"), summary: "SACK answers that may be joined",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 18, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 sends every answer at once.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry210() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), minimum: 1, maximum: 1000, source: "dointvec_minmax, tree 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), condition: "", values: ["33"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.18.2, present 6.19.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.18.2, present 6.19.0)", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_comp_sack_rtt_percent"), summary: "share of the round trip for joining SACK answers, in percent",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Bounds the time that answers are held by the round trip.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry211() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 8, 0))]), minimum: 0, maximum: nil, source: "doulongvec_minmax, trees 5.8 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), condition: "", values: ["10000"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.7.14, present 5.8.1)"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 8, 0)), .init(.before, KernelVersion(6, 19, 0))]), condition: "", values: ["100000"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.7.14, present 5.8.1)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 8, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.7.14, present 5.8.1)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_comp_sack_slack_ns"), summary: "slack of the timer that joins SACK answers, in nanoseconds",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 8, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Lets the timer fire a little later so that several share one wake-up.", doesNot: "",
            notes: ["Its unit is nanoseconds."], sources: sources)
    }

    private static func entry212() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); net/ipv4/Kconfig DEFAULT_TCP_CONG", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_congestion_control"), summary: "congestion control of new sockets",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Names the algorithm for sockets that choose none with TCP_CONGESTION. Writing a name that is not loaded tries to load its module.", doesNot: "It does not change connections that are open; accepted connections take it from their listener.",
            notes: ["The default is chosen when the kernel is built, cubic in most builds. A new namespace copies the value of the one that made it."], sources: sources)
    }

    private static func entry213() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 33)), .init(.before, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.33.3 to 3.9.6")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 33)), .init(.before, KernelVersion(3, 10, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 2.6.32.69, present 2.6.33.3; present 3.9.6, absent 3.10.17); commit log entry \"tcp: Remove TCPCT\" 2013-03-17")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 33))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 2.6.32.69, present 2.6.33.3; present 3.9.6, absent 3.10.17); commit log entry \"tcp: Remove TCPCT\" 2013-03-17", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_cookie_size"), summary: "TCP cookie transactions; gone since 3.10",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 33),
            removed: KernelVersion(3, 10, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "An experiment that fast open replaced.", doesNot: "It has nothing to do with SYN cookies.",
            notes: [], sources: sources)
    }

    private static func entry214() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = []
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.17.0, present 3.18.20; present 3.18.20, absent 3.19.8)", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_default_init_rwnd"), summary: "initial receive window of some Android kernels, never in mainline",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 18, 0),
            removed: KernelVersion(3, 18, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Mainline kernels do not have it; the window of a route is set with ip route initrwnd.", doesNot: "",
            notes: ["No mainline kernel has it: introduction and removal are given as one version. Seen in a vendor tree of 3.18 only."], sources: sources)
    }

    private static func entry215() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "procps commit da20fcbe message", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_default_win_scale"), summary: "set a window scale factor; gone since 2.6.9",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 0),
            removed: KernelVersion(2, 6, 9), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Named in old guides only.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry216() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 18, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 3.17")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 18, 0))]), condition: "", values: ["4096"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.17.0, absent 3.18.20); tcp(7): since 2.6.24, default 4096")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.17.0, absent 3.18.20); tcp(7): since 2.6.24, default 4096", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_dma_copybreak"), summary: "smallest read that a DMA engine copied; gone since 3.18",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(3, 18, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Acted in kernels with CONFIG_NET_DMA.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry217() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_dsack"), summary: "tells the sender about segments that arrived twice",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a duplicate is reported in a SACK block (RFC 2883), so that the sender can undo a needless slowdown.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry218() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "u8, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "own handler over dointvec")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.11.0, present 4.12.0); net/ipv4/af_inet.c default")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.11.0, present 4.12.0); net/ipv4/af_inet.c default", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_early_demux"), summary: "the same early lookup for TCP only",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Acts only while ip_early_demux is on.", doesNot: "",
            notes: ["Split out of ip_early_demux in 4.12. Up to 5.18 a write acts in the first namespace only."], sources: sources)
    }

    private static func entry219() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: 0, maximum: 4, source: "dointvec_minmax, trees 3.10.17 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 5, 0)), .init(.before, KernelVersion(3, 10, 0))]), minimum: 0, maximum: 2, source: "dointvec_minmax, trees 3.5 to 3.9.6")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["3"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.4.4, present 3.5.0); ip-sysctl.txt in 3.5, 3.10, 4.11 trees; tcp_input.c defaults"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 5, 0)), .init(.before, KernelVersion(3, 10, 0))]), condition: "", values: ["2"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.4.4, present 3.5.0); ip-sysctl.txt in 3.5, 3.10, 4.11 trees; tcp_input.c defaults")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.4.4, present 3.5.0); ip-sysctl.txt in 3.5, 3.10, 4.11 trees; tcp_input.c defaults", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_early_retrans"), summary: "tail loss probes",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 5, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "3 and 4 send a probe when the last segments stay unacknowledged, so that a loss at the end needs no timeout; 0 turns probes off.", doesNot: "",
            notes: ["3.5 to 3.9: 0 off, 1 early retransmit, 2 delayed early retransmit. 3.10 adds 3 (with tail loss probes) and 4 (probes only). Since 4.11 only probes are left, and 1 and 2 are no longer documented."], sources: sources)
    }

    private static func entry220() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 2, source: "dou8vec_minmax, trees 5.19 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0)), .init(.before, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["2"], source: "net/ipv4/tcp_ipv4.c, every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 9, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 9, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); net/ipv4/tcp_ipv4.c; ip-sysctl.rst 6.18 tree; tcp(7) for 2.6.31", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_ecn"), summary: "explicit congestion notification (RFC 3168)",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "0 off, 1 asked for and accepted, 2 accepted when the peer asks.", doesNot: "",
            notes: ["The documents of 6.18 describe 3 to 5 for Accurate ECN, but the 6.18 and 6.19 tables refuse values above 2."], sources: sources)
    }

    private static func entry221() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.19 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0)), .init(.before, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 5.18.12"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 2, 0)), .init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 4.2.8 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 2, 0))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.1.0, present 4.2.8)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 2, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.1.0, present 4.2.8)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_ecn_fallback"), summary: "sends the SYN again without ECN when it gets no answer",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a host behind a path that drops ECN SYNs is still reached.", doesNot: "",
            notes: ["It has no meaning while tcp_ecn is 0."], sources: sources)
    }

    private static func entry222() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 18, 0))]), minimum: 0, maximum: 2, source: "dou8vec_minmax, trees 6.18.2 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 18, 0))]), condition: "", values: ["2"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.17.0, present 6.18.2)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 18, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.17.0, present 6.18.2)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_ecn_option"), summary: "how freely the Accurate ECN option is sent",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 18, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 never, 1 only where the draft demands it, 2 wherever it fits.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry223() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 18, 0))]), minimum: 0, maximum: 3, source: "dou8vec_minmax, trees 6.18.2 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 18, 0))]), condition: "", values: ["3"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.17.0, present 6.18.2)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 18, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.17.0, present 6.18.2)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_ecn_option_beacon"), summary: "Accurate ECN options sent in each round trip at least",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 18, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Acts only while tcp_ecn_option is 2.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry224() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "absent in tree 6.0.1, present in the Debian 6.1 and the 6.2.12 trees", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_ehash_entries"), summary: "size of the table of established connections",
            shape: .integer, unit: .entries, isReadOnly: true, isSecret: false,
            introduced: KernelVersion(6, 1, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Shows the number of hash entries; negative where the namespace shares the machine's table.", doesNot: "",
            notes: ["The size is fixed at boot (thash_entries= on the kernel command line)."], sources: sources)
    }

    private static func entry225() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), condition: "", values: ["0"], source: "net/ipv4/tcp_input.c, tree 4.11"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 11, 0))]), condition: "", values: ["1"], source: "net/ipv4/tcp_input.c, trees 2.6.32 to 4.10")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); net/ipv4/tcp_input.c used in 4.14.0, unused in 4.15.18; ip-sysctl.txt 4.16 tree says legacy", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_fack"), summary: "forward acknowledgement, replaced by RACK",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), because: "RACK replaced it; the file stays so that old configuration does not fail."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Before 4.15 losses were estimated from the highest selectively acknowledged segment.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry226() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 3.6 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 13, 0))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.5.0, present 3.6.0); ip-sysctl.txt 3.6/3.7/3.13 trees; tcp_fastopen.c"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0)), .init(.before, KernelVersion(3, 13, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.5.0, present 3.6.0); ip-sysctl.txt 3.6/3.7/3.13 trees; tcp_fastopen.c")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.5.0, present 3.6.0); ip-sysctl.txt 3.6/3.7/3.13 trees; tcp_fastopen.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_fastopen"), summary: "data in the SYN (RFC 7413), a bit mask",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (0, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 lets clients send data in the SYN, 2 lets servers accept it, 4 sends it without a cookie, 0x200 accepts it without one, 0x400 turns it on for every listener.", doesNot: "The default of 1 does not switch the server side on, and programs must ask for it.",
            notes: ["3.6 has the client bit only, 3.7 adds the server bits, 3.13 turns the client on by default.", "The bits are written as one number: 3 is client and server."], sources: sources)
    }

    private static func entry227() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0))]), minimum: 0, maximum: 2147483647, source: "tfo_blackhole_detect_timeout, trees 4.12 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), condition: "", values: ["0"], source: "net/ipv4/tcp_ipv4.c, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0)), .init(.before, KernelVersion(5, 13, 0))]), condition: "", values: ["3600"], source: "net/ipv4/tcp_fastopen.c and tcp_ipv4.c, trees 4.12 to 5.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.11.0, present 4.12.0); tcp_fastopen.c 4.12, tcp_ipv4.c 5.12.9 (3600) and 5.14 (0); 5.13 not seen", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_fastopen_blackhole_timeout_sec"), summary: "first pause of client fast open after a suspected black hole",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "When data in a SYN seems to vanish, active fast open stops for this time, longer at each repetition; 0 never stops.", doesNot: "",
            notes: ["5.13 was not seen and is left open."], sources: sources)
    }

    private static func entry228() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.6.0, present 3.7.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_fastopen_key"), summary: "key that signs fast-open cookies",
            shape: .text, unit: .none, isReadOnly: false, isSecret: true,
            introduced: KernelVersion(3, 7, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "16 bytes in hexadecimal, since 5.3 also a second one after a comma that is accepted but not given out. Machines behind one address need the same key.", doesNot: "",
            notes: ["Readable with privilege only; all zeros until a key is made."], sources: sources)
    }

    private static func entry229() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds in every tree; 0 and negative numbers accepted on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["60"], source: "include/net/tcp.h, trees 2.6.32 to 6.19")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and meaning", source: "include/net/tcp.h; ip-sysctl text in trees 2.6.32 and 6.18", confidence: "high"), .init(supports: "floor and TIME-WAIT unchanged", source: "experiments on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_fin_timeout"), summary: "how long a closed socket without a process waits for the peer's FIN",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (5, 600), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Limits FIN-WAIT-2 of sockets that no process holds any more.", doesNot: "It does not shorten TIME-WAIT, which is a constant of 60 s in every kernel from 2.6.32 to 6.19.",
            notes: ["The kernel applies a floor of 3.5 times the retransmission timeout, so 0 is not zero."], sources: sources)
    }

    private static func entry230() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["2"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); ip-sysctl.txt 3.9/3.10 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); ip-sysctl.txt 3.9/3.10 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_frto"), summary: "detects retransmission timeouts that were false (RFC 5682)",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "After a timeout the sender first looks whether the original was only late, which helps on wireless paths.", doesNot: "",
            notes: ["Up to 3.9 1 is the basic form and 2 the one with SACK; since 3.10 every value but 0 means on."], sources: sources)
    }

    private static func entry231() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 3.9.6")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 10, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.9.6, absent 3.10.17); commit log \"tcp: refactor F-RTO\" 2013-03-21; tcp(7)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.9.6, absent 3.10.17); commit log \"tcp: refactor F-RTO\" 2013-03-21; tcp(7)", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_frto_response"), summary: "reaction to a false timeout; gone since 3.10",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(3, 10, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Chose how far the window was restored.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry232() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 16, 0)), .init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 3.16 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 16, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.15.5, present 3.16.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 16, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.15.5, present 3.16.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_fwmark_accept"), summary: "gives an accepted connection the mark of its SYN",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 16, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "With 1 the socket that accept() returns carries the firewall mark of the SYN.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry233() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: nil, source: "dointvec_ms_jiffies; rounded to the tick; negative numbers refused on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 0, 0)), .init(.before, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "dointvec_ms_jiffies without bounds; negative numbers not tried")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 0, 0))]), condition: "", values: ["500"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.19.8, present 4.0.5)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.19.8, present 4.0.5)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_invalid_ratelimit"), summary: "shortest time between answers to invalid segments of one connection",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 0, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Duplicate acknowledgements for segments outside the window or with old timestamps are held to one in this time; 0 sends all.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry234() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds in every tree")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["75"], source: "include/net/tcp.h, every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 5, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 5, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_keepalive_intvl"), summary: "time between keepalive probes that were not answered",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1, 32767), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "After the first probe, one probe each interval until an answer or the limit of probes.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry235() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["9"], source: "include/net/tcp.h, every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 5, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 5, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high"), .init(supports: "0 kills a live connection", source: "experiment on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_keepalive_probes"), summary: "keepalive probes without answer before the connection is dropped",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1, 127), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "The connection ends with a timeout after this many unanswered probes; 0 kills a live connection.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry236() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds in every tree")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["7200"], source: "include/net/tcp.h, every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 5, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 5, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high"), .init(supports: "timer not set again", source: "experiment on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_keepalive_time"), summary: "idle time before the first keepalive probe",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (10, 32767), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Acts on sockets that asked for keepalive with SO_KEEPALIVE and did not set a time of their own.", doesNot: "It does not switch keepalive on.",
            notes: ["A socket that is waiting already keeps its timer until it fires."], sources: sources)
    }

    private static func entry237() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 5, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 4.5 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 5, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.4.11, present 4.5.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 5, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.4.11, present 4.5.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_l3mdev_accept"), summary: "lets a listener outside VRFs accept connections from all of them",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 5, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "With 1 the accepted socket is bound to the VRF in which the SYN arrived.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry238() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 3.6 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 16, 0))]), condition: "", values: ["4194304"], source: "commit 9ea3bfa61b09; tree 6.17"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 0, 0)), .init(.before, KernelVersion(6, 16, 0))]), condition: "", values: ["1048576"], source: "net/ipv4/tcp_ipv4.c, trees 5.0 to 6.14"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 2, 0)), .init(.before, KernelVersion(5, 0, 0))]), condition: "", values: ["262144"], source: "net/ipv4/tcp_output.c, tree 4.2"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0)), .init(.before, KernelVersion(4, 2, 0))]), condition: "", values: ["131072"], source: "net/ipv4/tcp_output.c, tree 3.6")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.5.0, present 3.6.0); tcp_output.c/tcp_ipv4.c in 3.6, 4.2, 5.0, 6.14 (1 MB), 6.17 (4 MB); commits c73e5807e4f6 (2018-11-11), 9ea3bfa61b09 and c4221a8cc3a7 (2025-05-15)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_limit_output_bytes"), summary: "bytes of one socket that may wait below TCP",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Holds back a socket that has this much in the qdisc and the driver, which keeps queues short.", doesNot: "It does not limit the throughput of a path in steady state.",
            notes: ["From 5.0 to 6.15 it does not hold for flows that the fq qdisc paces."], sources: sources)
    }

    private static func entry239() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); ip-sysctl.txt 4.14.0 tree; tcp(7)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); ip-sysctl.txt 4.14.0 tree; tcp(7)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_low_latency"), summary: "turned off the prequeue; without effect since 4.14",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 14, 0))]), because: "The prequeue that it controlled is gone."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Before 4.14 a 1 made received segments be processed at once instead of in the reading process.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry240() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds in every tree")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["abs(sysctl.net.ipv4.tcp_ehash_entries) / 2"], source: "tcp_init(), half of the established hash")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "formula", source: "net/ipv4/tcp.c, tcp_init()", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_max_orphans"), summary: "sockets without a process that the machine may hold",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Above the limit a closed socket that still has data to send is reset instead.", doesNot: "",
            notes: ["Half of the established hash entries in 2.6.32 and since 2.6.37; that size can be read since 6.1 only."], sources: sources)
    }

    private static func entry241() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 19, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 3.19 to 6.19; late stable releases check 1 and more")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 19, 0))]), condition: "", values: ["300"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.18.20, present 3.19.8)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.18.20, present 3.19.8)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_max_reordering"), summary: "the largest reordering distance that a connection may learn, in segments",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Limits how far the assumed reordering grows on paths that reorder.", doesNot: "",
            notes: ["6.1.192, 6.12.117 and 6.18.44 refuse numbers below 1; the trees 6.17 and 6.19.0 do not."], sources: sources)
    }

    private static func entry242() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 3.12.24")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 13, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.12.24, absent 3.13.10)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32; present 3.12.24, absent 3.13.10)", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_max_ssthresh"), summary: "limited slow start (RFC 3742); gone since 3.13",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(3, 13, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Slowed the growth of large windows.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry243() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds in every tree")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["max(128, abs(sysctl.net.ipv4.tcp_ehash_entries) / 128)"], source: "net/ipv4/tcp_ipv4.c, tree 5.4")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "formula", source: "net/ipv4/tcp.c and tcp_ipv4.c, trees 5.3 and 5.4", confidence: "high"), .init(supports: "no effect with cookies", source: "request_sock.c and tcp_input.c, trees 4.3 and 4.4; experiment on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_max_syn_backlog"), summary: "half-open connections above which, with SYN cookies off, unknown peers are refused",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (128, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With tcp_syncookies at 0, peers that are not known already are refused once three quarters of\nthis number are half-open.", doesNot: "With SYN cookies on and since 4.4 it limits nothing: the listener's backlog does.",
            notes: ["Until 4.3 it also limited the SYN table of each listener.", "The larger of 128 and a 128th of the established hash since 5.4, a 256th before; that size can be read since 6.1 only."], sources: sources)
    }

    private static func entry244() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds in every tree")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["abs(sysctl.net.ipv4.tcp_ehash_entries) / 2"], source: "tcp_sk_init(), half of the established hash")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "formula", source: "net/ipv4/tcp.c and tcp_ipv4.c", confidence: "high"), .init(supports: "0 and negative values", source: "experiments on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_max_tw_buckets"), summary: "how many TIME-WAIT sockets a namespace may hold",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Above the limit a closing socket is destroyed at once and skips TIME-WAIT. 0 removes TIME-WAIT\naltogether, a negative number removes the limit.", doesNot: "Lowering it frees nothing that matters; it takes away the guard against old segments.",
            notes: ["Half of the established hash entries in 2.6.32 and since 2.6.37; 180000 on larger machines in 2.6.33 to 2.6.36.", "The size of that hash can be read since 6.1 only, so that the default is not known before.", "FIN-WAIT-2 sockets that no process holds count too."], sources: sources)
    }

    private static func entry245() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: 0, maximum: nil, source: "doulongvec_minmax since 2.6.37; order not checked")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 13, 0))]), isPerNamespace: false), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 3, 0)), .init(.before, KernelVersion(3, 13, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 3, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "unit and formula", source: "net/ipv4/tcp.c, trees 3.3, 3.13, 4.1 and 4.2", confidence: "high"), .init(supports: "absent in a child namespace", source: "listing on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_mem"), summary: "marks for the memory of all TCP buffers together",
            shape: .triple, unit: .pages, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (128, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Below the first mark nothing happens, above the second buffers are held back, at the third\nTCP gets no more memory.", doesNot: "Its unit is pages, not bytes.",
            notes: ["Computed at boot from the free memory: the second mark is a 16th of it since 4.2 and an 8th from 3.0 to 4.1, the first three quarters and the third one and a half times that."], sources: sources)
    }

    private static func entry246() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.14 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.12.9, present 5.14.0); commit f9ac779f881c committed 2021-06-15")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.12.9, present 5.14.0); commit f9ac779f881c committed 2021-06-15", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_migrate_req"), summary: "moves waiting connections to another listener of the same port when one closes",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the half-open and not yet accepted connections of a closing SO_REUSEPORT listener go to another listener of its group instead of being dropped.", doesNot: "It does nothing for listeners that do not share their port.",
            notes: [], sources: sources)
    }

    private static func entry247() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: 0, maximum: 86400, source: "dointvec_minmax, trees 5.2.1 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 4, 0)), .init(.before, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 4.4.11 to 5.0.1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 4, 0))]), condition: "", values: ["300"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.3.0, present 4.4.11)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.3.0, present 4.4.11)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_min_rtt_wlen"), summary: "how long the smallest round trip is remembered",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 4, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Length of the window over which the lowest round-trip time is kept.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry248() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: 48, maximum: 65535, source: "dointvec_minmax, trees 4.14.177 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), condition: "", values: ["48"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.0.1, present 5.2.1); commit dated 2019-06-15 in the net tree (git log of include/net/netns/ipv4.h)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.0.1, present 5.2.1); commit dated 2019-06-15 in the net tree (git log of include/net/netns/ipv4.h)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_min_snd_mss"), summary: "smallest segment that this host is willing to send",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A peer that announces a smaller MSS is treated as if it had announced this one.", doesNot: "It does not raise the MSS towards ordinary peers.",
            notes: ["Added against small-segment attacks (CVE-2019-11479); the stable releases of June 2019 have it too."], sources: sources)
    }

    private static func entry249() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 1, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 2, 0)), .init(.before, KernelVersion(5, 13, 0))]), minimum: 1, maximum: 65535, source: "dointvec_minmax, trees 4.2 to 5.12"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 2, 0))]), minimum: 0, maximum: 65535, source: "dointvec_minmax, trees 3.12 to 4.1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 12, 0))]), condition: "", values: ["2"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.11.0, present 3.12.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.11.0, present 3.12.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_min_tso_segs"), summary: "smallest number of segments in a large send",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Paced flows send at least this many segments in one TSO packet.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry250() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_moderate_rcvbuf"), summary: "receive buffer autotuning",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 the receive window stays at the middle number of tcp_rmem.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry251() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 4, 0))]), minimum: 48, maximum: 65535, source: "dointvec_minmax, trees 5.4.18 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 4, 0))]), condition: "", values: ["48"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.3.1, present 5.4.18)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 4, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.3.1, present 5.4.18)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_mtu_probe_floor"), summary: "smallest segment size that MTU probing falls to",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 4, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "When a probe fails again and again the search does not go below this.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry252() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 0, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 0, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_mtu_probing"), summary: "finds the path MTU without ICMP",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 off, 1 once a black hole is suspected, 2 always; segments start at tcp_base_mss and grow.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry253() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_no_metrics_save"), summary: "stops remembering round trips and windows of closed connections",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 the kernel keeps metrics of a peer when a connection closes and starts the next one with them.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry254() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 6, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.6.4 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 6, 0))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.4.18, present 5.6.4); commit 65e6d90168f3 committed 2019-12-09 on net-next after 5.5 merge window")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 6, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.4.18, present 5.6.4); commit 65e6d90168f3 committed 2019-12-09 on net-next after 5.5 merge window", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high"), .init(supports: "change of 5.6", source: "commit 65e6d90168f3", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_no_ssthresh_metrics_save"), summary: "leaves the slow-start threshold out of the remembered metrics",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a lossy connection no longer slows the start of the next one to the same peer.", doesNot: "",
            notes: ["Before 5.6 the threshold was remembered unless tcp_no_metrics_save was 1."], sources: sources)
    }

    private static func entry255() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 10, 0))]), minimum: 0, maximum: 4294967295, source: "douintvec, trees 4.10 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 10, 0))]), minimum: nil, maximum: nil, source: "dointvec, trees 3.12 to 4.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 10, 0))]), condition: "", values: ["4294967295"], source: "trees 4.10 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 12, 0)), .init(.before, KernelVersion(4, 10, 0))]), condition: "", values: ["-1"], source: "trees 3.12 to 4.9 show the unlimited value as a signed number")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 3.11.0, present 3.12.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_notsent_lowat"), summary: "unsent bytes above which a socket does not count as writable",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "poll() and epoll report the socket as writable only while less than this is waiting to be sent for the first time.", doesNot: "It does not reduce the data in flight.",
            notes: ["4294967295 means no limit. Before 4.10 the file shows it as -1."], sources: sources)
    }

    private static func entry256() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); net/ipv4/tcp_timer.c tcp_orphan_retries()")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); net/ipv4/tcp_timer.c tcp_orphan_retries()", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high"), .init(supports: "0 stands for 8", source: "net/ipv4/tcp_timer.c, tcp_orphan_retries()", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_orphan_retries"), summary: "unanswered retransmissions before a closed socket without a process is given up",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Counts for sockets that the program has closed while data or the FIN was not acknowledged yet. 0 stands for 8 as long as the peer showed signs of life.", doesNot: "It does not shorten TIME-WAIT.",
            notes: ["Documented as 7 up to 2.6.39 and as 8 since 3.0."], sources: sources)
    }

    private static func entry257() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 3, 0))]), minimum: 0, maximum: 1000, source: "dointvec_minmax, trees 4.3 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 3, 0))]), condition: "", values: ["120"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.2.8, present 4.3.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.2.8, present 4.3.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_pacing_ca_ratio"), summary: "pacing rate after slow start, in percent of the current rate",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 3, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The rate of a paced connection in congestion avoidance is this percentage of window over round trip.", doesNot: "BBR sets its own rate and ignores it.",
            notes: [], sources: sources)
    }

    private static func entry258() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 3, 0))]), minimum: 0, maximum: 1000, source: "dointvec_minmax, trees 4.3 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 3, 0))]), condition: "", values: ["200"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.2.8, present 4.3.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.2.8, present 4.3.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_pacing_ss_ratio"), summary: "pacing rate during slow start, in percent of the current rate",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 3, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The rate of a paced connection in slow start is this percentage of window over round trip.", doesNot: "BBR sets its own rate and ignores it.",
            notes: [], sources: sources)
    }

    private static func entry259() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 7, 0))]), minimum: 1, maximum: 255, source: "dou8vec_minmax, trees 6.7.3 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 7, 0))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.6.9, present 6.7.3)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 7, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.6.9, present 6.7.3)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_pingpong_thresh"), summary: "request-reply turns before acknowledgements are delayed",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 7, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A connection counts as interactive, and its acknowledgements may be delayed, after this many replies.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry260() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), minimum: 0, maximum: 256, source: "dointvec_minmax, trees 6.2.12 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), condition: "", values: ["128"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source, present 6.2.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source, present 6.2.12", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_plb_cong_thresh"), summary: "share of marked packets that makes a round congested, of 256",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "128 stands for a half.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry261() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 6.2.12 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source, present 6.2.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source, present 6.2.12", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_plb_enabled"), summary: "moves congested connections to another path (PLB)",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "With 1 a connection that sees ECN marks for several rounds changes its IPv6 flow label, so that the network may hash it elsewhere. Needs a congestion control with support for it, such as DCTCP.", doesNot: "It does nothing for IPv4 paths.",
            notes: [], sources: sources)
    }

    private static func entry262() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), minimum: 0, maximum: 31, source: "dou8vec_minmax, trees 6.2.12 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), condition: "", values: ["3"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source, present 6.2.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source, present 6.2.12", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_plb_idle_rehash_rounds"), summary: "congested rounds after which an idle connection changes its path",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Lower than tcp_plb_rehash_rounds, because an idle connection loses nothing by a move.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry263() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), minimum: 0, maximum: 31, source: "dou8vec_minmax, trees 6.2.12 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), condition: "", values: ["12"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source, present 6.2.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source, present 6.2.12", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_plb_rehash_rounds"), summary: "congested rounds after which a busy connection changes its path",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Counts consecutive rounds above tcp_plb_cong_thresh.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry264() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 6.2.12 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), condition: "", values: ["60"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source, present 6.2.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source, present 6.2.12", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_plb_suspend_rto_sec"), summary: "pause of path changes after a retransmission timeout",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The pause is a random time between this and twice this.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry265() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 1, 0)), .init(.before, KernelVersion(4, 20, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 4.1 to 4.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 1, 0))]), condition: "", values: ["600"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.0.5, present 4.1.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.0.5, present 4.1.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_probe_interval"), summary: "time until MTU probing searches again upwards",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 1, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A finished search begins anew after this time, in case the path has changed.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry266() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 1, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 4.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 1, 0))]), condition: "", values: ["8"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.0.5, present 4.1.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.0.5, present 4.1.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_probe_threshold"), summary: "width of the search at which MTU probing stops, in bytes",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 1, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The search ends when its two bounds are closer than this.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry267() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, tree 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), condition: "", values: ["1000"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.18.2, present 6.19.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.18.2, present 6.19.0)", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_rcvbuf_low_rtt"), summary: "round-trip time below which receive buffer growth is restrained",
            shape: .integer, unit: .microseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Connections with a round trip shorter than this grow their receive buffer more carefully.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry268() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 4, 0)), .init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 4.4.11 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 4, 0))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.3.0, present 4.4.11); ip-sysctl text in 4.4, 4.16, 4.18, 6.14, 6.17 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.3.0, present 4.4.11); ip-sysctl text in 4.4, 4.16, 4.18, 6.14, 6.17 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_recovery"), summary: "loss detection by time (RACK), a bit mask",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 4, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 RACK, 2 a fixed reordering window, 4 no duplicate-acknowledgement threshold.", doesNot: "",
            notes: ["2 is documented by 4.16 and 4 by 4.18.", "Clearing 1 has no effect according to the documents of 6.17 and 6.18, where RACK is the only method left."], sources: sources)
    }

    private static func entry269() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 10, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.10.7 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 10, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.9.1, present 5.10.7)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 10, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.9.1, present 5.10.7)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_reflect_tos"), summary: "answers with the TOS of the SYN",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 10, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "With 1 an accepted connection uses the DSCP that its SYN carried, the ECN bits excepted.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry270() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19; late stable releases check 1 to tcp_max_reordering")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["3"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_reordering"), summary: "distance of reordering that a connection first assumes, in segments",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "Up to this distance a segment out of order is not taken for lost at the start of a connection.", doesNot: "",
            notes: ["Up to 3.18 it is fixed; since 3.19 a connection may learn up to tcp_max_reordering.", "6.1.192, 6.12.117 and 6.18.44 refuse numbers below 1 and above tcp_max_reordering; the trees 6.17 and 6.19.0 do not."], sources: sources)
    }

    private static func entry271() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_retrans_collapse"), summary: "joins small segments when they are sent again",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a retransmission may merge with its neighbours into a larger segment.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry272() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: 255, source: "dointvec_minmax, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["3"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_retries1"), summary: "retransmissions before the route is suspected",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "After this many the IP layer is asked to look for another route; the connection goes on.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry273() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["15"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high"), .init(supports: "924.6 s for 15", source: "ip-sysctl text, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_retries2"), summary: "retransmissions before a connection is given up",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Bounds how long data may stay unacknowledged; the kernel turns it into a time, about 15 minutes for 15.", doesNot: "It says nothing about idle connections: those need keepalive.",
            notes: [], sources: sources)
    }

    private static func entry274() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_rfc1337"), summary: "makes TIME-WAIT sockets ignore resets",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a reset no longer ends a TIME-WAIT socket early.", doesNot: "It neither shortens TIME-WAIT nor resists a SYN flood.",
            notes: [], sources: sources)
    }

    private static func entry275() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: 1, maximum: 2147483647, source: "dointvec_minmax; order not checked; minimum unchecked in 2.6.33 to 3.8")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 16, 0))]), condition: "host.ram >= 6GiB", values: ["host.page_size", "131072", "33554432"], source: "tcp_init(), tree 6.17; the cap of 32 MiB decides"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 20, 0)), .init(.before, KernelVersion(6, 16, 0))]), condition: "host.ram >= 1GiB", values: ["host.page_size", "131072", "6291456"], source: "tcp_init(), trees 4.20 to 6.14; the cap of 6 MiB decides"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 4, 0)), .init(.before, KernelVersion(4, 19, 0))]), condition: "host.ram >= 1GiB", values: ["host.page_size", "87380", "6291456"], source: "tcp_init(), trees 3.4 to 4.18; the cap of 6 MiB decides"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 4, 0))]), condition: "host.ram >= 1GiB", values: ["host.page_size", "87380", "4194304"], source: "tcp_init(), tree 3.3; the cap of 4 MiB decides")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "net/ipv4/tcp.c, trees 3.3, 3.4, 4.18, 4.20, 6.14 and 6.17", confidence: "high"), .init(supports: "order not checked", source: "boundary writes on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_rmem"), summary: "smallest, first and largest receive buffer of a TCP socket",
            shape: .triple, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (4096, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "A socket starts with the middle number and autotuning may raise it to the third, unless the\nprogram fixed the size with SO_RCVBUF.", doesNot: "net.core.rmem_max does not limit autotuning.",
            notes: ["The middle number is 87380 up to 4.18 and 131072 since 4.20; later 4.19 stable releases have the new one, so that 4.19 is left open.", "The third number is the smaller of a cap and a 128th of the free memory at boot: 4 MiB up to 3.3, 6 MiB from 3.4, 32 MiB since 6.16.", "A new namespace copies the numbers of the first one."], sources: sources)
    }

    private static func entry276() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 17, 0))]), minimum: 1000, maximum: 120000, source: "dointvec_minmax, trees 6.17 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 15, 0))]), condition: "", values: ["120000"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.14.0, present 6.17.0); commit 1280c26228bd committed 2025-02-11")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 15, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.14.0, present 6.17.0); commit 1280c26228bd committed 2025-02-11", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high"), .init(supports: "introduction", source: "commit 1280c26228bd of 2025-02-11; absent in tree 6.14, present in 6.17", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_rto_max_ms"), summary: "upper limit of the retransmission timeout",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 15, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "The timeout doubles up to this value. A lower one ends tcp_retries2 sooner in seconds.", doesNot: "",
            notes: ["Should not be lowered without a look at tcp_retries2: the socket option TCP_RTO_MAX_MS goes before it."], sources: sources)
    }

    private static func entry277() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 11, 0))]), minimum: 1, maximum: 2147483647, source: "dointvec_minmax, trees 6.11 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 11, 0))]), condition: "", values: ["200000"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.10.0, present 6.11.11); git log of sysctl_net_ipv4.c 2024-06-05")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 11, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.10.0, present 6.11.11); git log of sysctl_net_ipv4.c 2024-06-05", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_rto_min_us"), summary: "lower limit of the retransmission timeout",
            shape: .integer, unit: .microseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "New sockets do not retransmit on a timer sooner than this; a route's rto_min or a socket option goes before it.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry278() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0)), .init(.before, KernelVersion(5, 16, 0))]), minimum: 0, maximum: 1, source: "do_static_key, trees 5.2 to 5.15")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0)), .init(.before, KernelVersion(5, 16, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.0.1, present 5.2.1; present 5.15.16, absent 5.16.10)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.0.1, present 5.2.1; present 5.15.16, absent 5.16.10)", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_rx_skb_cache"), summary: "kept one receive buffer for each socket; gone since 5.16",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 2, 0),
            removed: KernelVersion(5, 16, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "An optimisation that was taken back.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry279() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 13, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 13, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_sack"), summary: "selective acknowledgements (RFC 2018)",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "Lets the receiver say which segments arrived, so that several losses are repaired in one round trip.", doesNot: "",
            notes: ["RACK and tail loss probes build on it."], sources: sources)
    }

    private static func entry280() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 5, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 6.1 (Debian) to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 5, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.4.6, present 6.5.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 5, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.4.6, present 6.5.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_shrink_window"), summary: "lets the receive window shrink when memory is short",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 5, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the announced window follows the free memory even where that takes back space that was announced before.", doesNot: "",
            notes: ["Later 6.1 stable releases have it too."], sources: sources)
    }

    private static func entry281() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_slow_start_after_idle"), summary: "starts over slowly after a connection was idle",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the congestion window shrinks after idle time of one retransmission timeout; 0 keeps it.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry282() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_stdurg"), summary: "reads the urgent pointer as RFC 1122 says",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the pointer means the last urgent byte; nearly every peer means the byte after it.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry283() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 5, 0))]), minimum: 0, maximum: 127, source: "dou8vec_minmax, trees 6.5 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 5, 0))]), condition: "", values: ["4"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.4.6, present 6.5.0); commit text \"make the first N SYN RTO backoffs linear\"")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 5, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.4.6, present 6.5.0); commit text \"make the first N SYN RTO backoffs linear\"", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_syn_linear_timeouts"), summary: "first SYN retransmissions whose timeout does not double",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 5, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The first n repetitions of a SYN come at the same distance, then the distance doubles.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry284() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), minimum: 1, maximum: 127, source: "trees 3.11 to 6.19; 3.10 stable releases check it too"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 11, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 7, 0))]), condition: "", values: ["6"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); include/net/tcp.h TCP_SYN_RETRIES"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 7, 0))]), condition: "", values: ["5"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); include/net/tcp.h TCP_SYN_RETRIES")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32); include/net/tcp.h TCP_SYN_RETRIES", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_syn_retries"), summary: "how often connect() sends its SYN again",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The connection attempt fails with a timeout after the last one.", doesNot: "",
            notes: ["6 gives up after about 127 s with doubling timeouts, and after about 131 s with tcp_syn_linear_timeouts at 4.", "The first timeout is 1 s since 3.1 and 3 s before."], sources: sources)
    }

    private static func entry285() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["5"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_synack_retries"), summary: "how often a SYN-ACK is sent again",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (2, 6), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A half-open connection is given up after this many repetitions; 5 stands for about 63 s.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry286() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 33))]), condition: "", values: ["1"], source: "net/ipv4/tcp_minisocks.c, tree 2.6.33"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(2, 6, 33))]), condition: "", values: ["0"], source: "net/ipv4/tcp_minisocks.c, tree 2.6.32")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default", source: "net/ipv4/tcp_minisocks.c, trees 2.6.32 and 2.6.33", confidence: "high"), .init(supports: "values above 2 accepted", source: "boundary writes on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_syncookies"), summary: "answers SYNs without memory when the half-open queue is full",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 off, 1 when the queue overflows, 2 (since 3.12) always, for tests.", doesNot: "It costs nothing until the queue is full.",
            notes: ["The file exists only in kernels built with CONFIG_SYN_COOKIES.", "A cookie keeps window scaling, SACK and ECN only where the connection has timestamps."], sources: sources)
    }

    private static func entry287() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 34)), .init(.before, KernelVersion(4, 11, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.34 to 4.10.17")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 34)), .init(.before, KernelVersion(4, 11, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 2.6.33.3, present 2.6.34; present 4.10.17, absent 4.11.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 34))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 2.6.33.3, present 2.6.34; present 4.10.17, absent 4.11.0)", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_thin_dupack"), summary: "retransmitted thin streams at the first duplicate; gone since 4.11",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 34),
            removed: KernelVersion(4, 11, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "RACK does this work now.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry288() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 34)), .init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.34 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 34))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 2.6.33.3, present 2.6.34)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 2.6.33.3, present 2.6.34)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_thin_linear_timeouts"), summary: "no doubling of the first retransmission timeouts of thin streams",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 34),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a stream with fewer than four segments in flight keeps its timeout for up to six retransmissions.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry289() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 13, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 13, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value 2", source: "ip-sysctl text and secure_seq.c, trees 4.9 to 4.12", confidence: "high"), .init(supports: "undocumented values up to 255 accepted", source: "boundary writes on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_timestamps"), summary: "the timestamp option of RFC 7323",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "0 off, 1 on with a random offset for each pair of addresses, 2 on without the offset (since\n4.10). Needed for round-trip samples on every acknowledgement, for protection against wrapped\nsequence numbers, for tcp_tw_reuse and for options in SYN cookies.", doesNot: "Switching it off no longer hides the uptime: since 4.10 the clock starts at a random offset.",
            notes: ["Before 4.10 it is a plain switch and the clock counts from boot.", "The offset is per connection in 4.10.0 and per pair of addresses since 4.11 and in later 4.10 releases."], sources: sources)
    }

    private static func entry290() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 18, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.18 to 6.19; late 6.12 stable releases have a lower maximum")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 18, 0))]), condition: "", values: ["9"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.17.0, present 5.18.12)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 18, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.17.0, present 5.18.12)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_tso_rtt_log"), summary: "lets flows with short round trips send larger TSO packets",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 18, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Adds to the packet size budget by the round trip, halved for each 2^n microseconds; 0 turns it off.", doesNot: "",
            notes: ["6.12.117 accepts 31 at most, 6.1.192 and 6.18.44 accept 255."], sources: sources)
    }

    private static func entry291() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["3"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_tso_win_divisor"), summary: "share of the congestion window that one large send may use",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "One TSO packet takes at most one part in n of the window.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry292() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 12, 0))]), minimum: nil, maximum: nil, source: "net/ipv4/sysctl_net_ipv4.c, dointvec without bounds, trees 2.6.32 to 4.11")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 12, 0))]), condition: "", values: ["0"], source: "trees 2.6.32 to 4.11")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "removal", source: "trees 4.11 and 4.12, commit 4396e46187ca", confidence: "high"), .init(supports: "per-namespace in 4.11 only", source: "trees 4.10 and 4.11", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_tw_recycle"), summary: "dropped SYNs by the last timestamp seen from an address; gone since 4.12",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 12, 0), accepts: accepts,
            sensible: (0, 0), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Remembers one timestamp per remote address and drops a SYN whose timestamp is older, so that\nTIME-WAIT sockets can be given up early.", doesNot: "It does not help a busy server. Clients that share one address have unrelated clocks, and all\nbut one of them lose SYNs.",
            notes: ["4.10 gives each connection its own timestamp offset, 4.11 each pair of addresses: the check then hits clients without NAT too.", "Since 4.12 the file is gone and a configuration line that names it cannot be applied."], sources: sources)
    }

    private static func entry293() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 18, 0))]), minimum: 0, maximum: 2, source: "net/ipv4/sysctl_net_ipv4.c, trees 4.18 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 18, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 4.17")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 18, 0))]), condition: "", values: ["2"], source: "net/ipv4/tcp_ipv4.c, tree 4.18, commit 79e9fed46038"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 18, 0))]), condition: "", values: ["0"], source: "trees 2.6.32 to 4.17")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 10, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 10, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and range", source: "net/ipv4/tcp_ipv4.c and sysctl_net_ipv4.c, trees 4.17 and 4.18", confidence: "high"), .init(supports: "per namespace since 4.10", source: "commit 56ab6b93007e", confidence: "high"), .init(supports: "outgoing only and timestamps needed", source: "experiment on 6.18: 20 connects over 10 ports", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_tw_reuse"), summary: "lets connect() take over a TIME-WAIT socket of this host",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "An outgoing connection may take the port of a TIME-WAIT socket to the same destination when\nthat socket carried timestamps and is more than a second old. 0 never, 1 for every\ndestination, 2 (since 4.18) for loopback only.", doesNot: "It does nothing for connections that this host accepts, and it never drops an incoming SYN:\nthe NAT warning that circulates belongs to tcp_tw_recycle.",
            notes: ["Needs tcp_timestamps on both ends.", "Before 4.18 every value but 0 means on for all destinations.", "The age of one second is net.ipv4.tcp_tw_reuse_delay since 6.14."], sources: sources)
    }

    private static func entry294() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 14, 0))]), minimum: 1, maximum: 60000, source: "tree 6.14")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 14, 0))]), condition: "", values: ["1000"], source: "tree 6.14")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 14, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction and default", source: "trees 6.13 and 6.14", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_tw_reuse_delay"), summary: "age at which a TIME-WAIT socket may be taken over by connect()",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (100, 60000), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "The time a TIME-WAIT socket must have lasted before tcp_tw_reuse may give its port away.", doesNot: "It does not change how long TIME-WAIT lasts.",
            notes: ["Should not be shorter than one tick of the peer's timestamp clock plus the jitter of the path."], sources: sources)
    }

    private static func entry295() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0)), .init(.before, KernelVersion(5, 16, 0))]), minimum: 0, maximum: 1, source: "do_static_key, trees 5.2 to 5.15")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0)), .init(.before, KernelVersion(5, 16, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.0.1, present 5.2.1; present 5.15.16, absent 5.16.10)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 5.0.1, present 5.2.1; present 5.15.16, absent 5.16.10)", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_tx_skb_cache"), summary: "kept one send buffer for each socket; gone since 5.16",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 2, 0),
            removed: KernelVersion(5, 16, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "An optimisation that was taken back.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry296() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 2, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "tcp(7)", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_vegas_cong_avoid"), summary: "switched the Vegas congestion control; gone since 2.6.13",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 2, 0),
            removed: KernelVersion(2, 6, 13), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.ipv4.tcp_congestion_control"), takesEffect: .immediately,
            does: "Congestion control is now chosen by name.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry297() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 3))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "tcp(7)", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_westwood"), summary: "switched the Westwood congestion control; gone since 2.6.13",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 3),
            removed: KernelVersion(2, 6, 13), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.ipv4.tcp_congestion_control"), takesEffect: .immediately,
            does: "Congestion control is now chosen by name.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry298() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "every tree")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 13, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 13, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default and scope", source: "net/ipv4/sysctl_net_ipv4.c across release trees", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_window_scaling"), summary: "windows above 64 KiB (RFC 7323)",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "With 0 no connection negotiates a scale factor and the window ends at 64 KiB.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry299() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: 1, maximum: 2147483647, source: "dointvec_minmax; order not checked; minimum unchecked in 2.6.33 to 3.8")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "host.ram >= 1GiB", values: ["host.page_size", "16384", "4194304"], source: "tcp_init() in every tree; the cap of 4 MiB decides")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "net/ipv4/tcp.c, tcp_init()", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_wmem"), summary: "smallest, first and largest send buffer of a TCP socket",
            shape: .triple, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (4096, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "A socket starts with the middle number and autotuning may raise it to the third, unless the\nprogram fixed the size with SO_SNDBUF.", doesNot: "net.core.wmem_max does not limit autotuning.",
            notes: [], sources: sources)
    }

    private static func entry300() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 15, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_workaround_signed_windows"), summary: "assumes that peers without window scaling read the window as a signed number",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "With 1 no window above 32767 is announced to a peer that did not send the window scale option.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry301() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), minimum: 0, maximum: 65536, source: "douintvec_minmax; highest number from the ip-sysctl text, tree 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.udp_child_hash_entries"), summary: "private UDP table for network namespaces made afterwards",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Namespaces that this one creates later get a table of this size; 0 shares the machine's table.", doesNot: "",
            notes: ["Rounded up to a power of two."], sources: sources)
    }

    private static func entry302() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "u8, tree 5.14"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "own handler over dointvec")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0))]), condition: "", values: ["1"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.11.0, present 4.12.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.11.0, present 4.12.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.udp_early_demux"), summary: "the same early lookup for UDP only",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Acts only while ip_early_demux is on; helps connected sockets.", doesNot: "",
            notes: ["Split out of ip_early_demux in 4.12. Up to 5.18 a write acts in the first namespace only."], sources: sources)
    }

    private static func entry303() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 2, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 6.0.1, present 6.2.12); absent from Debian 6.1.y source", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.udp_hash_entries"), summary: "size of the table of UDP sockets",
            shape: .integer, unit: .entries, isReadOnly: true, isSecret: false,
            introduced: KernelVersion(6, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Shows the number of hash slots; negative where the namespace shares the machine's table.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry304() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 4.11 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), condition: "", values: ["0"], source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.10.17, present 4.11.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (absent 4.10.17, present 4.11.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.udp_l3mdev_accept"), summary: "lets unbound UDP sockets receive from all VRFs",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 a socket that is not bound to a VRF gets packets of the default one only.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry305() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: 0, maximum: nil, source: "doulongvec_minmax since 2.6.37; order not checked")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/udp.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.udp_mem"), summary: "marks for the memory of all UDP sockets together",
            shape: .triple, unit: .pages, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (128, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Below the first mark nothing happens; above the third UDP gets no more memory and packets are dropped.", doesNot: "Its unit is pages, not bytes.",
            notes: ["Computed at boot: the second mark is an 8th of the free memory, the first three quarters and the third one and a half times that."], sources: sources)
    }

    private static func entry306() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 9, 0))]), minimum: 1, maximum: 2147483647, source: "dointvec_minmax, trees 3.9 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 9, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, trees 2.6.33 to 3.8")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["host.page_size"], source: "one page; read as 4096 on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 17, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 17, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.udp_rmem_min"), summary: "receive memory that each UDP socket may use under pressure",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A socket below this size still receives when UDP memory is above its marks.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry307() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 9, 0))]), minimum: 1, maximum: 2147483647, source: "dointvec_minmax, trees 3.9 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 9, 0))]), minimum: 0, maximum: 2147483647, source: "dointvec_minmax, trees 2.6.33 to 3.8")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["host.page_size"], source: "one page; read as 4096 on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 17, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 17, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/ipv4/sysctl_net_ipv4.c across release trees (present in 2.6.32)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.udp_wmem_min"), summary: "send memory of each UDP socket under pressure",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), because: "UDP does not account the memory of what it sends."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Meant as the counterpart of udp_rmem_min; UDP does not account send memory this way.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry308() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["10"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.am_droprate"), summary: "drop rate of mode 3 of drop_packet",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "One packet in this many is dropped before it is forwarded.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry309() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1024"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.amemthresh"), summary: "free memory below which the automatic defences act",
            shape: .integer, unit: .pages, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Counts available pages.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry310() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 3.9.6, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.backup_only"), summary: "stops directing while the host is the backup",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 9, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a backup that is also a real server does not send packets in a circle.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry311() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.cache_bypass"), summary: "forwards to the original destination when no cache server is left",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "For transparent caches.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry312() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 4.1.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.conn_reuse_mode"), summary: "treats a client that uses its port again",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 1, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 keeps the old server, 1 schedules anew when the old connection has ended, a bit mask.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry313() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.37, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.conntrack"), summary: "keeps connection tracking entries of balanced connections",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 37),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "With 1 netfilter rules can match them; it costs speed.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry314() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 3, source: "numbers outside refused on 6.1 and 6.12")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.drop_entry"), summary: "defence that drops idle entries at random",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 3), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 off, 1 and 2 automatic by memory, 3 always.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry315() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 3, source: "numbers outside refused on 6.1 and 6.12")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.drop_packet"), summary: "defence that drops packets at a rate",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 3), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 off, 1 and 2 automatic by memory, 3 always at am_droprate.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry316() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 3, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 6.3.8, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.est_cpulist"), summary: "CPUs for the threads that estimate rates",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 3, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A list of CPUs.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry317() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 3, 0))]), condition: "", values: ["0"], source: "read on 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 3, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 6.3.8, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.est_nice"), summary: "priority of the threads that estimate rates",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 3, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A nice value.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry318() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.expire_nodest_conn"), summary: "ends connections whose server was removed",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 their packets are dropped in silence until a timeout.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry319() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.expire_quiescent_template"), summary: "ends persistence when the weight of the server becomes 0",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 clients that stick to such a server are scheduled anew.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry320() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 4.4.11, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.ignore_tunneled"), summary: "leaves tunnelled packets alone",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 4, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 packets of unknown protocols such as IPIP are not scheduled again.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry321() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 39))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(2, 6, 39))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.lblc_expiration"), summary: "how long the LBLC scheduler keeps an unused destination",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Seconds after which an entry of the table from destinations to servers goes. The key exists while ip_vs_lblc is loaded.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry322() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 39))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(2, 6, 39))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.lblcr_expiration"), summary: "how long the LBLCR scheduler keeps an unused destination",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Seconds after which an entry of the table from destinations to servers goes. The key exists while ip_vs_lblcr is loaded.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry323() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.nat_icmp_send"), summary: "answers packets of real servers that belong to no connection",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the server gets an ICMP unreachable message.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry324() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 3.7.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.pmtu_disc"), summary: "answers with fragmentation needed when a packet does not fit the tunnel",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 7, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 such packets are fragmented instead.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry325() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 5.16.10, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.run_estimation"), summary: "estimates rates of services and servers",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 16, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 no rates are shown and no CPU time is spent on them.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry326() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 4.4.11, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.schedule_icmp"), summary: "schedules ICMP errors that belong to no known connection",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 4, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 they are balanced like the traffic that they speak of.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry327() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 3, source: "numbers outside refused on 6.1 and 6.12")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.secure_tcp"), summary: "stricter TCP states against floods of half-open connections",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 3), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 off, 1 and 2 automatic by memory, 3 always.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry328() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 3.11.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.sloppy_sctp"), summary: "makes a connection on any SCTP packet",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 only the first packet of an association makes one.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry329() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 3.11.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.sloppy_tcp"), summary: "makes a connection on any TCP packet",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 only a SYN makes one; 1 helps after a fail-over without synchronisation.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry330() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.37, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.snat_reroute"), summary: "routes answers of real servers again after translation",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 37),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 the answer leaves as if this host had sent it.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry331() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 3.11.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.sync_persist_mode"), summary: "what is synchronised of persistent connections",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 only the templates are sent where both kinds would be.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry332() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 3.5.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.sync_ports"), summary: "threads that synchronise, each on its own UDP port",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 5, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Read when the synchronisation starts.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry333() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 3.5.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.sync_qlen_max"), summary: "synchronisation messages that may wait",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 5, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "More are not stored.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded.", "Computed at boot: a 32nd of the free pages."], sources: sources)
    }

    private static func entry334() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 3.5.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.sync_refresh_period"), summary: "change of a timer that causes a new synchronisation message",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 5, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 leaves it to sync_threshold.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry335() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 3, source: "numbers outside refused on 6.1 and 6.12")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 3.5.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.sync_retries"), summary: "repetitions of a synchronisation message",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 5, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 3), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "At most three.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry336() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 3.5.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.sync_sock_size"), summary: "socket buffer of the synchronisation threads, in bytes",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 5, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 keeps the default of the system.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry337() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3 50"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.sync_threshold"), summary: "packets before a connection is synchronised, and the period after it",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Two numbers: the first packet count and how many packets lie between messages; a second number of 0 sends one message.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry338() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: 1, source: "2 refused on 6.1 and 6.12")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.39, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.vs.sync_version"), summary: "format of synchronisation messages",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 39),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 is the present one, 0 the one of old kernels.", doesNot: "",
            notes: ["The file exists only while the module ip_vs is loaded."], sources: sources)
    }

    private static func entry339() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["32768"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "obsolete since 4.14", source: "ip-sysctl text", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv4.xfrm4_gc_thresh"), summary: "garbage collection of IPsec routes, without use since 4.14",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 14, 0))]), because: "The flow cache that it served is gone."),
            replacedBy: nil, takesEffect: .immediately,
            does: "Bounded the cached IPsec destinations.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry340() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .loopback, condition: "", values: ["-1"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .all, condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), place: .default, condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, addrconf_dad_begin and addrconf_dad_failure, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_dad"), summary: "what a duplicate address does",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (-1, 2), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .maximum, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, addrconf_dad_begin and addrconf_dad_failure, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 and less does not look for duplicates of new addresses, 1 does, 2 also switches IPv6 off on the interface when its link-local address turns out to be a duplicate.", doesNot: "",
            notes: ["Interfaces that do not use neighbour discovery, such as loopback and tunnels, start with -1."], sources: sources)
    }

    private static func entry341() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/net/ipv6.h, ipv6_accept_ra, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_ra"), summary: "accept router advertisements",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "include/net/ipv6.h, ipv6_accept_ra, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 ignores router advertisements, 1 accepts them unless the interface forwards, 2 accepts them in any case.", doesNot: "conf.all.accept_ra changes nothing: only the value of the interface counts.",
            notes: [], sources: sources)
    }

    private static func entry342() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_ra_defrtr"), summary: "learn the default router from advertisements",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A router advertisement may set the default route.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry343() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 17, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 3.17, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_ra_from_local"), summary: "accept advertisements from an own address",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 17, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Router advertisements whose source is an address of this host are accepted.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry344() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 3, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 4.3, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_ra_min_hop_limit"), summary: "least hop limit taken from advertisements",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 3, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A hop limit in a router advertisement that is lower is ignored.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry345() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 6, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 6, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 6, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 6.6, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c and ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_ra_min_lft"), summary: "least lifetime taken from advertisements",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c and ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Parts of a router advertisement with a shorter lifetime are ignored; a lifetime of zero always counts.", doesNot: "",
            notes: ["Stable kernels of the 6.1 series have it too."], sources: sources)
    }

    private static func entry346() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 0, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "first in tree 4.1.0; the commit is of January 2015", confidence: "medium"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_ra_mtu"), summary: "take the MTU from advertisements",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 0, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The MTU option of a router advertisement is applied.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry347() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_ra_pinfo"), summary: "learn prefixes from advertisements",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Prefix information in a router advertisement is used.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry348() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_ra_rt_info_max_plen"), summary: "longest prefix of routes taken from advertisements",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Routes in a router advertisement with a longer prefix are ignored, so that with 0 only a default route is taken.", doesNot: "",
            notes: ["A kernel may be built without it."], sources: sources)
    }

    private static func entry349() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 4.12, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_ra_rt_info_min_plen"), summary: "shortest prefix of routes taken from advertisements",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Routes in a router advertisement with a shorter prefix are ignored.", doesNot: "",
            notes: ["A kernel may be built without it."], sources: sources)
    }

    private static func entry350() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_ra_rtr_pref"), summary: "respect the preference of routers",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The preference in a router advertisement (RFC 4191) counts when a default router is chosen.", doesNot: "",
            notes: ["A kernel may be built without it."], sources: sources)
    }

    private static func entry351() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/route.c, rt6_do_redirect, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_redirects"), summary: "follow ICMPv6 redirects",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/route.c, rt6_do_redirect, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "An ICMPv6 redirect changes the next hop of a destination, unless the interface forwards.", doesNot: "conf.all.accept_redirects changes nothing: only the value of the interface counts, unlike IPv4.",
            notes: [], sources: sources)
    }

    private static func entry352() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/exthdrs.c, ipv6_rthdr_rcv, the lesser of devconf_all and idev->cnf, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_source_route"), summary: "take packets with a routing header",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .minimum, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/exthdrs.c, ipv6_rthdr_rcv, the lesser of devconf_all and idev->cnf, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 and above accepts the routing header of type 2 (mobility) only; less than 0 accepts none.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry353() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 5.19, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.accept_untracked_na"), summary: "learn neighbours from unasked advertisements",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 ignores neighbour advertisements for addresses without an entry, 1 makes an entry on an interface that forwards, 2 only for sources in a subnet of the interface.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry354() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 3, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .loopback, condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .all, condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), place: .default, condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 4.11, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.addr_gen_mode"), summary: "how interface identifiers are made",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 3), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .interfacesAndDefault, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 derives them from the hardware address, 1 makes no link-local address, 2 uses stable_secret (RFC 7217), 3 does so with a random secret where none is set.", doesNot: "",
            notes: ["Network managers set the mode of each interface themselves."], sources: sources)
    }

    private static func entry355() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.autoconf"), summary: "make addresses from advertised prefixes",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Addresses are made from the prefixes in router advertisements (SLAAC).", doesNot: "",
            notes: ["The kernel parameter ipv6.autoconf=0 changes the default."], sources: sources)
    }

    private static func entry356() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.dad_transmits"), summary: "probes for a duplicate address",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many probes are sent for a new address before it is used; 0 uses it at once.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry357() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, addrconf_disable_ipv6, trees 3.10, 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.disable_ipv6"), summary: "switch IPv6 off",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .interfacesAndDefault, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, addrconf_disable_ipv6, trees 3.10, 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 removes all IPv6 addresses and routes of the interface and lets no packet pass; 0 brings the link-local address back.", doesNot: "",
            notes: ["The value of conf.all says nothing by itself: interfaces may have been set since.", "accept_dad 2 sets it when the link-local address is a duplicate.", "The kernel parameter ipv6.disable_ipv6=1 changes the default."], sources: sources)
    }

    private static func entry358() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 4.12, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/route.c and ip6_output.c, devconf_all or idev->cnf, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.disable_policy"), summary: "leave IPsec policies out",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/route.c and ip6_output.c, devconf_all or idev->cnf, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Packets that come in on the interface are not held against IPsec policies.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry359() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 4.6, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ip6_input.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.drop_unicast_in_l2_multicast"), summary: "drop unicast packets in multicast frames",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ip6_input.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Unicast packets that arrive in link-layer multicast or broadcast frames are dropped.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry360() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 4.6, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.drop_unsolicited_na"), summary: "drop unasked neighbour advertisements",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Neighbour advertisements that nobody asked for are dropped, for networks with a proxy that is known to be good.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry361() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 10, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "in tree 4.10; the tree that calls itself 4.9.76 has it by backport", confidence: "medium"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, addrconf_dad_kick, devconf_all or idev->cnf, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.enhanced_dad"), summary: "tell own looped probes from duplicates",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 10, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, addrconf_dad_kick, devconf_all or idev->cnf, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Probes for a duplicate address carry a nonce (RFC 7527), so that one which comes back is not taken for another host.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry362() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 17, 0))]), minimum: 0, maximum: 1, source: "boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 17, 0))]), condition: "", values: ["0"], source: "read on 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 17, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "first in tree 6.18.2; the commit is of July 2025", confidence: "medium"), .init(supports: "how values combine", source: "boundary writes on 6.18; the commit that added it, July 2025", confidence: "medium"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.force_forwarding"), summary: "forward on this interface alone",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 17, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .interfaces, defaultReach: .newInterfaces, source: "boundary writes on 6.18; the commit that added it, July 2025"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 forwards packets that come in on the interface though conf.all.forwarding is 0.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry363() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/mcast.c, mld_force_mld_version, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.force_mld_version"), summary: "speak only this version of MLD",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .allElseInterface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/mcast.c, mld_force_mld_version, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 or 2 forces that version of MLD, 0 lets the kernel choose. The value of all counts where it is not 0.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry364() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 33))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 2.6.33, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.force_tllao"), summary: "always tell the link-layer address",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 33),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Answers to unicast neighbour solicitations carry the link-layer address too.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry365() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ip6_output.c, ip6_forward, and net/ipv6/addrconf.c, addrconf_fixup_forwarding, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.forwarding"), summary: "act as a router",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .all, allReach: .interfacesAndDefault, defaultReach: .newInterfaces, source: "net/ipv6/ip6_output.c, ip6_forward, and net/ipv6/addrconf.c, addrconf_fixup_forwarding, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "conf.all decides whether packets are forwarded, between all interfaces. The value of an interface decides its role: a router ignores redirects and, unless accept_ra is 2, router advertisements.", doesNot: "Unlike IPv4, the value of one interface does not choose which packets are forwarded.",
            notes: ["Switching it on makes a host forget the routes that router advertisements gave, unless accept_ra is 2.", "Since 6.17 force_forwarding forwards on single interfaces."], sources: sources)
    }

    private static func entry366() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 1, maximum: 255, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["64"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/output_core.c and route.c, ip6_dst_hoplimit, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.hop_limit"), summary: "hop limit of sent packets",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/output_core.c and route.c, ip6_dst_hoplimit, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The hop limit of packets that leave over the interface where neither route nor socket says otherwise. Router advertisements may change it.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry367() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 3, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 4.3, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "include/net/addrconf.h, ip6_ignore_linkdown, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.ignore_routes_with_linkdown"), summary: "leave out routes over links without carrier",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 3, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .interfacesAndDefault, defaultReach: .newInterfaces, source: "include/net/addrconf.h, ip6_ignore_linkdown, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Routes over an interface whose link is down are left out when a route is looked up.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry368() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 1, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 5.15, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/exthdrs.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.ioam6_enabled"), summary: "take IOAM options",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 15, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/exthdrs.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Options for measuring in the network (IOAM) in incoming packets are processed.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry369() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 65535, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["65535"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 5.15, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ioam6.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.ioam6_id"), summary: "number of the interface for IOAM",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 15, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ioam6.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The number that IOAM data name this interface by; 65535 stands for none.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry370() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 4294967295, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["4294967295"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 5.15, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ioam6.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.ioam6_id_wide"), summary: "wide number of the interface for IOAM",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 15, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ioam6.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The wide number that IOAM data name this interface by; 4294967295 stands for none.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry371() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 6, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 4.6, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, addrconf_ifdown, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.keep_addr_on_down"), summary: "keep addresses when the interface goes down",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (-1, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .allElseInterface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, addrconf_ifdown, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "More than 0 keeps static global addresses of an interface that goes down, less than 0 does not. The value of all counts where it is not 0.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry372() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["16"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.max_addresses"), summary: "most addresses made from advertisements",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The most addresses that are configured automatically on the interface; 0 sets no limit.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry373() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["600"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.max_desync_factor"), summary: "greatest random shortening of temporary addresses",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The longest time by which the life of a temporary address is shortened at random.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry374() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ip6_input.c, ip6_mc_input, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.mc_forwarding"), summary: "forward multicast here",
            shape: .integer, unit: .none, isReadOnly: true, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .all, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ip6_input.c, ip6_mc_input, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Shows whether multicast routing is on; the multicast routing daemon switches it, nobody else can.", doesNot: "",
            notes: ["A kernel may be built without it."], sources: sources)
    }

    private static func entry375() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: nil, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["10000"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 3.12, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/mcast.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.mldv1_unsolicited_report_interval"), summary: "time between unsolicited MLDv1 reports",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/mcast.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The longest time until an unsolicited MLDv1 report is sent again.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry376() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: nil, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1000"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 3.12, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/mcast.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.mldv2_unsolicited_report_interval"), summary: "time between unsolicited MLDv2 reports",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/mcast.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The longest time until an unsolicited MLDv2 report is sent again.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry377() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 1280, maximum: nil, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), place: .all, condition: "", values: ["1280"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), place: .default, condition: "", values: ["1280"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/route.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.mtu"), summary: "MTU for IPv6",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/route.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The MTU for IPv6 on the interface, at most that of the device. Router advertisements may change it.", doesNot: "",
            notes: ["An interface starts with the MTU of its device; a change of that one overwrites it. The highest value of an interface is the MTU of its device."], sources: sources)
    }

    private static func entry378() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 1, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 16, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 5.16, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, devconf_all and idev->cnf, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.ndisc_evict_nocarrier"), summary: "forget neighbours when the carrier is lost",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 16, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .and, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, devconf_all and idev->cnf, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 clears the neighbours of an interface that loses its carrier; 0 keeps them, for wireless devices that roam.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry379() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 8, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 3.8, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c and addrconf.c, devconf_all or idev->cnf, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.ndisc_notify"), summary: "announce the address when an interface comes up",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 8, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c and addrconf.c, devconf_all or idev->cnf, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 sends unasked neighbour advertisements when the interface comes up or its hardware address changes.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry380() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 255, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 15, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 4.15, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.ndisc_tclass"), summary: "traffic class of neighbour discovery",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 15, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The traffic class of neighbour discovery packets.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry381() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, devconf_all or idev->cnf, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.optimistic_dad"), summary: "use addresses before they are proven",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, devconf_all or idev->cnf, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A new address may be used while it is still being checked for duplicates (RFC 4429).", doesNot: "",
            notes: ["A kernel may be built without it."], sources: sources)
    }

    private static func entry382() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, ndisc_recv_ns, devconf_all or idev->cnf, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.proxy_ndp"), summary: "answer neighbour solicitations for others",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, ndisc_recv_ns, devconf_all or idev->cnf, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The host answers for the addresses in its proxy table, on interfaces that forward.", doesNot: "",
            notes: ["Forwarding of packets for proxied addresses looks at conf.all alone."], sources: sources)
    }

    private static func entry383() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 1, maximum: 4294967295, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1024"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 5.12, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.ra_defrtr_metric"), summary: "metric of the learned default route",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The metric of the default route that a router advertisement gives.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry384() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 7, 0))]), minimum: 0, maximum: 1, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 7, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 7, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 6.7, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.ra_honor_pio_life"), summary: "take advertised lifetimes as they are",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 7, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 takes the valid lifetime of a prefix as advertised; 0 follows RFC 4862, which does not let it fall below two hours.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry385() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 12, 0))]), minimum: 0, maximum: 1, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 12, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "absent in tree 6.11, in Debian's 6.12", confidence: "medium"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.ra_honor_pio_pflag"), summary: "respect the flag for prefix delegation",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "1 makes no address from a prefix that is flagged for prefix delegation by DHCPv6.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry386() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.regen_max_retry"), summary: "attempts at a temporary address",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How often a temporary address is tried again after a duplicate.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry387() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 9, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 9, 0))]), condition: "", values: ["2"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 9, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 6.9, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.regen_min_advance"), summary: "least time before a new temporary address",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 9, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How long before its deprecation a temporary address gets a successor, at least.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry388() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["60"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/route.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.router_probe_interval"), summary: "least time between router probes",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/route.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The shortest time between two probes of a router (RFC 4191).", doesNot: "",
            notes: ["A kernel may be built without it."], sources: sources)
    }

    private static func entry389() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.router_solicitation_delay"), summary: "wait before soliciting routers",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How long after the interface is up the first router solicitation is sent.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry390() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["4"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.router_solicitation_interval"), summary: "time between router solicitations",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The time between the first two router solicitations; later ones wait longer.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry391() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3600"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 9, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 4.9, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.router_solicitation_max_interval"), summary: "longest time between router solicitations",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 9, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The longest time between two router solicitations.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry392() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: -1, maximum: nil, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["-1"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.router_solicitations"), summary: "router solicitations that are sent",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many router solicitations are sent until it is assumed that there is no router; -1 never stops.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry393() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 1, source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 7, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 5.7, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/exthdrs.c, ipv6_rpl_srh_rcv, the lesser of devconf_all and idev->cnf, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.rpl_seg_enabled"), summary: "take RPL source routes",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 7, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .minimum, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/exthdrs.c, ipv6_rpl_srh_rcv, the lesser of devconf_all and idev->cnf, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Packets with an RPL source routing header are processed.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry394() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 10, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "in tree 4.10; the tree that calls itself 4.9.76 has it by backport", confidence: "medium"), .init(supports: "how values combine", source: "net/ipv6/exthdrs.c, ipv6_srh_rcv, the lesser of devconf_all and idev->cnf, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.seg6_enabled"), summary: "take segment routing headers",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 10, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .minimum, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/exthdrs.c, ipv6_srh_rcv, the lesser of devconf_all and idev->cnf, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Packets with a segment routing header are processed.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry395() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 10, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "in tree 4.10; the tree that calls itself 4.9.76 has it by backport", confidence: "medium"), .init(supports: "how values combine", source: "net/ipv6/seg6_hmac.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.seg6_require_hmac"), summary: "want signed segment routing headers",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 10, 0),
            removed: nil, accepts: accepts,
            sensible: (-1, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/seg6_hmac.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "-1 ignores the signature of a segment routing header, 0 checks one that is there, 1 also refuses a packet without one.", doesNot: "",
            notes: ["A kernel may be built without it."], sources: sources)
    }

    private static func entry396() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 4.1, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.stable_secret"), summary: "secret for stable addresses",
            shape: .text, unit: .none, isReadOnly: false, isSecret: true,
            introduced: KernelVersion(4, 1, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The secret from which stable private addresses are made (RFC 7217). Where the interface has none, that of conf.default is used.", doesNot: "",
            notes: ["conf.all cannot be read or written; the others cannot be read until they are set."], sources: sources)
    }

    private static func entry397() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 3.12, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.suppress_frag_ndisc"), summary: "drop fragmented neighbour discovery",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/ndisc.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Neighbour discovery packets that come in fragments are dropped (RFC 6980).", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry398() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["86400"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.temp_prefered_lft"), summary: "preferred life of temporary addresses",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How long a temporary address is preferred.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry399() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), condition: "", values: ["604800"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.temp_valid_lft"), summary: "life of temporary addresses",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How long a temporary address is valid.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry400() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 3, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, first in tree 4.3, still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, ipv6_dev_get_saddr, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.use_oif_addrs_only"), summary: "use addresses of the outgoing interface only",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 3, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, ipv6_dev_get_saddr, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The source address of packets that leave over the interface is one of its own.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry401() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 19, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "tree 3.18.20, which has other backports too; the commit is of October 2014", confidence: "medium"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, devconf_all or idev->cnf, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.use_optimistic"), summary: "prefer optimistic addresses to deprecated ones",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .or, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, devconf_all or idev->cnf, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "An address that is still being checked is not ranked as deprecated when a source address is chosen.", doesNot: "",
            notes: ["A kernel may be built without it."], sources: sources)
    }

    private static func entry402() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/ipv6/addrconf.c, proc_dointvec without bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), place: .loopback, condition: "", values: ["-1"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), place: .all, condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 10, 0))]), place: .default, condition: "", values: ["0"], source: "net/ipv6/addrconf.c in trees 3.10, 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/ipv6/addrconf.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "how values combine", source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.conf.*.use_tempaddr"), summary: "use temporary addresses",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .newInterfaces, source: "net/ipv6/addrconf.c, idev->cnf alone, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 and less makes no temporary addresses (RFC 8981), 1 makes them and prefers public ones, 2 prefers the temporary ones.", doesNot: "",
            notes: ["Loopback and tunnels start with -1."], sources: sources)
    }

    private static func entry403() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, no bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["100"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.anycast_delay"), summary: "longest wait before an answer for an anycast address",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The longest random wait before a neighbour solicitation for an anycast address is answered, in hundredths of a second.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry404() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.app_solicit"), summary: "probes handed to a user's ARP daemon",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many probes go to a daemon over netlink before multicast is used.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry405() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["30"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.base_reachable_time"), summary: "time that a neighbour counts as reachable",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The mean time after a confirmation for which a neighbour counts as reachable; the time itself is random, from half to one and a half of it. base_reachable_time_ms is the same setting in milliseconds.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry406() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: nil, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["30000"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.base_reachable_time_ms"), summary: "time that a neighbour counts as reachable",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The mean time after a confirmation for which a neighbour counts as reachable. base_reachable_time is the same setting in seconds.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry407() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["5"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.delay_first_probe_time"), summary: "wait before a stale neighbour is probed",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How long after the first packet to a stale neighbour its first probe is sent.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry408() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["60"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.gc_stale_time"), summary: "time after which unused neighbours are stale",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Neighbours that were not used for so long are checked for staleness and may be removed.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry409() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 1, maximum: nil, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["5000"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 0, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, first in tree 6.0, still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.interval_probe_time_ms"), summary: "time between probes of managed neighbours",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 0, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The time between two probes of neighbours that the kernel is told to keep resolved.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry410() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, no bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.locktime"), summary: "time that an ARP entry is kept from change",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How long an entry resists being overwritten, in hundredths of a second, against entries that flap.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry411() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, first in tree 4.1, still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.mcast_resolicit"), summary: "multicast probes after unicast ones failed",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 1, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many multicast probes follow in vain unicast and daemon probes of a known neighbour.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry412() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.mcast_solicit"), summary: "multicast probes of an unknown neighbour",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many multicast probes are sent for an address before it counts as unreachable.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry413() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, no bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["80"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.proxy_delay"), summary: "longest wait before an answer for another host",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The longest random wait before a proxy answers, in hundredths of a second; 0 answers at once.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry414() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["64"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.proxy_qlen"), summary: "waiting proxy answers",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many proxy answers may wait for their delay.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry415() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, no bounds; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.retrans_time"), summary: "time between probes",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The time between two probes; retrans_time_ms is the same setting in milliseconds.", doesNot: "",
            notes: ["In ticks of the kernel's clock, whose length depends on how the kernel was built; use retrans_time_ms."], sources: sources)
    }

    private static func entry416() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: nil, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1000"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.retrans_time_ms"), summary: "time between probes",
            shape: .integer, unit: .milliseconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The time between two probes; retrans_time is the same setting in another unit.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry417() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.ucast_solicit"), summary: "unicast probes of a known neighbour",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many unicast probes are sent to a neighbour before it counts as gone.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry418() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: nil, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.unres_qlen"), summary: "packets that wait for a neighbour",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How many packets may wait until a neighbour is resolved. It is unres_qlen_bytes, converted with the size of a full Ethernet frame; use that one.", doesNot: "",
            notes: ["Deprecated since unres_qlen_bytes exists."], sources: sources)
    }

    private static func entry419() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c in trees 6.1 and 6.12; boundary writes on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["212992"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 3, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "first in tree 3.4.4; the commit is of November 2011", confidence: "medium"), .init(supports: "values of a fresh interface", source: "read on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "meaning", source: "net/core/neighbour.c and Documentation/networking/ip-sysctl.rst, tree 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.*.unres_qlen_bytes"), summary: "memory of packets that wait for a neighbour",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 3, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: InterfaceCombination(way: .interface, allReach: .nothing, defaultReach: .unsetInterfaces, source: "net/core/neighbour.c, neigh_parms of the interface alone, and neigh_copy_dflt_parms, trees 6.1 and 6.12"), noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "How much memory the packets may take that wait until a neighbour is resolved.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry420() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["30"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.18", confidence: "high"), .init(supports: "use", source: "net/core/neighbour.c, trees 6.1 and 6.12", confidence: "high"), .init(supports: "introduction", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.default.gc_interval"), summary: "interval at which the neighbour table was cleaned",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: CatalogueEntry.NoEffect(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), because: "the kernel stores and shows it; the periodic cleaning goes by base_reachable_time (neigh_periodic_work)"),
            replacedBy: nil, takesEffect: .immediately,
            does: "It was the interval of garbage collection.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry421() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 11, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["128"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.default.gc_thresh1"), summary: "neighbour entries below which none are cleaned",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Garbage collection leaves the table alone while it holds fewer.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry422() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 11, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["512"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.default.gc_thresh2"), summary: "neighbour entries above which cleaning is quick",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Above it entries older than five seconds may be removed.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry423() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 11, 0))]), minimum: 0, maximum: 2147483647, source: "net/core/neighbour.c"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 11, 0))]), minimum: nil, maximum: nil, source: "net/core/neighbour.c, dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["1024"], source: "net/ipv6/ndisc.c in trees 6.1 and 6.12; read on 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions", source: "net/core/neighbour.c, in tree 2.6.32 and still in 6.19", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.18", confidence: "high"), .init(supports: "meaning", source: "Documentation/networking/ip-sysctl.rst, tree 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.ipv6.neigh.default.gc_thresh3"), summary: "the most neighbour entries",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Above it no new neighbour can be reached until entries are freed; the log says neighbour table overflow. One table serves every namespace.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry424() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 11, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.11.4 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 11, 0))]), condition: "", values: ["120"], source: "net/mptcp/ctrl.c across release trees (absent 5.10.7, present 5.11.4)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 11, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (absent 5.10.7, present 5.11.4)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.add_addr_timeout"), summary: "time until an announced address is announced again",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 sends no repetition.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry425() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.14 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), condition: "", values: ["1"], source: "net/mptcp/ctrl.c, tree 5.14")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (absent 5.12.9, present 5.14.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.allow_join_initial_addr_port"), summary: "lets peers open more paths to the address and port of the first one",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "With 0 the peer is told not to and such joins are refused, which suits servers behind a balancer.", doesNot: "",
            notes: ["Introduced in 5.13 or later, and present in 5.14; the trees between were not read."], sources: sources)
    }

    private static func entry426() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 15, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (absent 6.14.0, present 6.17.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.18", confidence: "high"), .init(supports: "introduction in 6.15", source: "MPTCP documents of 6.14 and 6.15", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.available_path_managers"), summary: "path managers that can be chosen",
            shape: .text, unit: .none, isReadOnly: true, isSecret: false,
            introduced: KernelVersion(6, 15, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Lists the names for net.mptcp.path_manager.", doesNot: "",
            notes: ["Present in tree 6.17 and absent in 6.14.", "Introduced in 6.15 or later, and present in 6.17; the trees between were not read."], sources: sources)
    }

    private static func entry427() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 10, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (absent 6.9.0, present 6.10.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.available_schedulers"), summary: "packet schedulers that can be chosen",
            shape: .text, unit: .none, isReadOnly: true, isSecret: false,
            introduced: KernelVersion(6, 10, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Lists the names for net.mptcp.scheduler.", doesNot: "",
            notes: ["Mode 0644 in the trees 6.10 and 6.11, 0444 since 6.12."], sources: sources)
    }

    private static func entry428() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 12, 0))]), minimum: 0, maximum: 2147483647, source: "trees 6.12 (Debian) to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 12, 0))]), condition: "", values: ["3600"], source: "read on 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 12, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (absent 6.11.11, present 6.13.2)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.blackhole_timeout"), summary: "first pause of MPTCP after SYNs with its option seem to vanish",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 12, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The pause grows with each repetition; 0 never stops.", doesNot: "",
            notes: ["Introduced in 6.12 or later, and present in 6.13; the trees between were not read."], sources: sources)
    }

    private static func entry429() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.14 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), condition: "", values: ["0"], source: "net/mptcp/ctrl.c, tree 5.14")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (absent 5.12.9, present 5.14.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.checksum_enabled"), summary: "checksum over MPTCP data",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "With 1 this host asks for the DSS checksum.", doesNot: "",
            notes: ["Introduced in 5.13 or later, and present in 5.14; the trees between were not read."], sources: sources)
    }

    private static func entry430() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 7, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 6.7.3 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 7, 0))]), condition: "", values: ["60"], source: "net/mptcp/ctrl.c across release trees (absent 6.6.9, present 6.7.3)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 7, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (absent 6.6.9, present 6.7.3)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.close_timeout"), summary: "how long a connection without any path waits for a new one",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 7, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "After it the connection is closed.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry431() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 6, 0)), .init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 5.6.4 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 6, 0))]), condition: "", values: ["1"], source: "net/mptcp/ctrl.c, tree 5.6")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 6, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (present in 2.6.32)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.enabled"), summary: "allows MPTCP sockets",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newSockets,
            does: "With 0 a program that asks for an MPTCP socket gets an error.", doesNot: "It does not turn TCP sockets into MPTCP sockets.",
            notes: ["The first version in mainline is 5.6; kernels with the older MPTCP patch have a key of the same name."], sources: sources)
    }

    private static func entry432() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 15, 0))]), condition: "", values: ["kernel"], source: "net/mptcp/ctrl.c, tree 6.17; read on 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 15, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (absent 6.14.0, present 6.17.0)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.18", confidence: "high"), .init(supports: "introduction in 6.15", source: "MPTCP documents of 6.14 and 6.15", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.path_manager"), summary: "path manager of new connections",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 15, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "kernel decides about more paths itself, userspace leaves it to a daemon.", doesNot: "",
            notes: ["Present in tree 6.17 and absent in 6.14.", "Introduced in 6.15 or later, and present in 6.17; the trees between were not read."], sources: sources)
    }

    private static func entry433() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.19 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), condition: "", values: ["0"], source: "net/mptcp/ctrl.c, tree 5.19")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (absent 5.18.12, present 5.19.0)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.pm_type"), summary: "path manager of new connections by number",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 19, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.mptcp.path_manager"), takesEffect: .newConnections,
            does: "0 in the kernel, 1 in user space.", doesNot: "",
            notes: ["net.mptcp.path_manager does the same by name since 6.15."], sources: sources)
    }

    private static func entry434() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 6, 0))]), condition: "", values: ["default"], source: "net/mptcp/ctrl.c, tree 6.6")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 6, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (absent 6.5.0, present 6.6.9)", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.scheduler"), summary: "packet scheduler of new connections",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 6, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "Chooses the path for each packet.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry435() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), minimum: 0, maximum: 4294967295, source: "douintvec_minmax, trees 5.15 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), condition: "", values: ["4"], source: "net/mptcp/ctrl.c across release trees (absent 5.14.0, present 5.15.16)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (absent 5.14.0, present 5.15.16)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.stale_loss_cnt"), summary: "retransmission intervals without progress after which a path counts as stale",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 15, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The scheduler leaves a stale path aside; a low number switches to a backup path sooner.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry436() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 14, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 6.14 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 14, 0))]), condition: "", values: ["2"], source: "net/mptcp/ctrl.c across release trees (absent 6.13.2, present 6.14.0)")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 14, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "net/mptcp/ctrl.c across release trees (absent 6.13.2, present 6.14.0)", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.mptcp.syn_retrans_before_tcp_fallback"), summary: "SYNs with the MPTCP option before plain TCP is tried",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(6, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "A path that drops the option is then still reached.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry437() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.2.1 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.0.1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 33))]), condition: "", values: ["0"], source: "nf_conntrack_acct.c; 2.6.32 has 1 in builds with CONFIG_NF_CT_ACCT")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_acct.c", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_acct"), summary: "counts packets and bytes of each tracked connection",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "New entries carry counters; needed by connbytes rules and accounting.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry438() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 8, 0))]), minimum: 1, maximum: nil, source: "nf_conntrack_hash_sysctl(), trees 4.8 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 8, 0))]), minimum: nil, maximum: nil, source: "mode 0444: only the module option hashsize= changes it")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), condition: "host.ram > 4GiB", values: ["262144"], source: "nf_conntrack_core.c, tree 5.15"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), condition: "host.ram > 1GiB", values: ["65536"], source: "nf_conntrack_core.c, tree 5.15"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 0, 0)), .init(.before, KernelVersion(5, 15, 0))]), condition: "host.ram > 4GiB", values: ["65536"], source: "nf_conntrack_core.c, tree 4.0"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 15, 0))]), condition: "host.ram > 1GiB", values: ["16384"], source: "nf_conntrack_core.c, trees 2.6.32 to 5.14")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "nf_conntrack_core.c, trees 2.6.32, 3.19, 4.0 and 5.15", confidence: "high"), .init(supports: "writable since 4.8", source: "nf_conntrack_standalone.c, trees 4.7 and 4.8", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_buckets"), summary: "size of the table of tracked connections",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Every connection is linked twice, so that a chain holds on average twice the entries divided by the buckets.", doesNot: "",
            notes: ["Writable since 4.8 and in the first namespace only; before that with the module option hashsize=."], sources: sources)
    }

    private static func entry439() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.2.1 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.0.1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "nf_conntrack_standalone.c")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_standalone.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_checksum"), summary: "checks the checksum of packets before they are tracked",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 packets with a wrong checksum are INVALID.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry440() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "mode 0444", source: "nf_conntrack_standalone.c", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_count"), summary: "connections that this namespace tracks now",
            shape: .integer, unit: .entries, isReadOnly: true, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A gauge, to be read against nf_conntrack_max.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry441() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0)), .init(.before, KernelVersion(6, 17, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.2.1 to 6.14")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0)), .init(.before, KernelVersion(6, 17, 0))]), condition: "", values: ["1"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "present 6.14.0, absent 6.17.0; commit \"conntrack: remove DCCP protocol support\" 2025-07-03", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_dccp_loose"), summary: "picked up DCCP connections that were under way",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(6, 17, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a DCCP connection whose start was not seen was tracked.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry442() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2 to 6.14")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0)), .init(.before, KernelVersion(6, 17, 0))]), condition: "", values: ["64"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "present 6.14.0, absent 6.17.0; commit \"conntrack: remove DCCP protocol support\" 2025-07-03", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_dccp_timeout_closereq"), summary: "how long a tracked DCCP connection was kept when a CLOSEREQ was seen",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(6, 17, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry went when no packet was seen for this long. Connection tracking of DCCP is gone since 6.17.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CT_PROTO_DCCP."], sources: sources)
    }

    private static func entry443() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2 to 6.14")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0)), .init(.before, KernelVersion(6, 17, 0))]), condition: "", values: ["64"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "present 6.14.0, absent 6.17.0; commit \"conntrack: remove DCCP protocol support\" 2025-07-03", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_dccp_timeout_closing"), summary: "how long a tracked DCCP connection was kept when a CLOSE was seen",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(6, 17, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry went when no packet was seen for this long. Connection tracking of DCCP is gone since 6.17.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CT_PROTO_DCCP."], sources: sources)
    }

    private static func entry444() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2 to 6.14")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0)), .init(.before, KernelVersion(6, 17, 0))]), condition: "", values: ["43200"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "present 6.14.0, absent 6.17.0; commit \"conntrack: remove DCCP protocol support\" 2025-07-03", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_dccp_timeout_open"), summary: "how long a tracked DCCP connection was kept when the connection is open",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(6, 17, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry went when no packet was seen for this long. Connection tracking of DCCP is gone since 6.17.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CT_PROTO_DCCP."], sources: sources)
    }

    private static func entry445() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2 to 6.14")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0)), .init(.before, KernelVersion(6, 17, 0))]), condition: "", values: ["480"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "present 6.14.0, absent 6.17.0; commit \"conntrack: remove DCCP protocol support\" 2025-07-03", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_dccp_timeout_partopen"), summary: "how long a tracked DCCP connection was kept when the handshake is nearly done",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(6, 17, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry went when no packet was seen for this long. Connection tracking of DCCP is gone since 6.17.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CT_PROTO_DCCP."], sources: sources)
    }

    private static func entry446() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2 to 6.14")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0)), .init(.before, KernelVersion(6, 17, 0))]), condition: "", values: ["240"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "present 6.14.0, absent 6.17.0; commit \"conntrack: remove DCCP protocol support\" 2025-07-03", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_dccp_timeout_request"), summary: "how long a tracked DCCP connection was kept when a REQUEST was seen",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(6, 17, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry went when no packet was seen for this long. Connection tracking of DCCP is gone since 6.17.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CT_PROTO_DCCP."], sources: sources)
    }

    private static func entry447() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2 to 6.14")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0)), .init(.before, KernelVersion(6, 17, 0))]), condition: "", values: ["480"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "present 6.14.0, absent 6.17.0; commit \"conntrack: remove DCCP protocol support\" 2025-07-03", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_dccp_timeout_respond"), summary: "how long a tracked DCCP connection was kept when a RESPONSE was seen",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(6, 17, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry went when no packet was seen for this long. Connection tracking of DCCP is gone since 6.17.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CT_PROTO_DCCP."], sources: sources)
    }

    private static func entry448() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2 to 6.14")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0)), .init(.before, KernelVersion(6, 17, 0))]), condition: "", values: ["240"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "present 6.14.0, absent 6.17.0; commit \"conntrack: remove DCCP protocol support\" 2025-07-03", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_dccp_timeout_timewait"), summary: "how long a tracked DCCP connection was kept when the connection was closed",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(6, 17, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry went when no packet was seen for this long. Connection tracking of DCCP is gone since 6.17.", doesNot: "",
            notes: ["Only in kernels built with CONFIG_NF_CT_PROTO_DCCP."], sources: sources)
    }

    private static func entry449() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 10, 0)), .init(.before, KernelVersion(4, 14, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 4.10.1 to 4.13.4")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 10, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "present 4.10.1..4.13.4 (later trees lack it); git log 2016-12-04 and 2017-07-31", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_default_on"), summary: "tracked in new namespaces without a rule that asks for it",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 10, 0),
            removed: KernelVersion(4, 14, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A module setting of 4.10 to 4.13.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry450() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 2, source: "dou8vec_minmax, trees 5.19 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0)), .init(.before, KernelVersion(5, 19, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.2.1 to 5.18.12"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.0.1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 19, 0))]), condition: "", values: ["2"], source: "nf_conntrack_ecache.c, tree 5.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 19, 0))]), condition: "", values: ["1"], source: "nf_conntrack_ecache.c, trees 2.6.32 to 5.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_ecache.c 5.18/5.19 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_events"), summary: "announces changes of tracked connections to programs",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 2), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "0 never, 1 always, 2 (since 5.19) while a program listens.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry451() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 3.16")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "string present 2.6.32..3.16.0 trees, absent 3.17.0", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_events_retry_timeout"), summary: "time until a lost event was sent again",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(3, 17, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Used for reliable delivery of destroy events.", doesNot: "",
            notes: ["15 s according to old conntrack documents."], sources: sources)
    }

    private static func entry452() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 17, 0))]), minimum: 1, maximum: 2147483647, source: "dointvec_minmax, trees 6.17 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds; late 6.1 and 6.12 stable releases check 1 and more")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), condition: "host.ram > 4GiB", values: ["4096"], source: "a 64th of the buckets, nf_conntrack_expect.c; read on 6.18"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), condition: "host.ram > 1GiB", values: ["1024"], source: "a 64th of the buckets, nf_conntrack_expect.c; read on 6.1 and 6.12"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 0, 0)), .init(.before, KernelVersion(5, 15, 0))]), condition: "host.ram > 4GiB", values: ["1024"], source: "a 64th of the buckets, nf_conntrack_expect.c"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 15, 0))]), condition: "host.ram > 1GiB", values: ["256"], source: "a 64th of the buckets, nf_conntrack_expect.c")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_expect.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_expect_max"), summary: "connections that helpers may announce",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Bounds the table of expected connections, such as the data connections of FTP.", doesNot: "",
            notes: ["A module option hashsize= changes it with the buckets."], sources: sources)
    }

    private static func entry453() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["4194304"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_frag6_high_thresh"), summary: "memory for IPv6 fragments that tracking puts together",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "At this mark new fragments are dropped.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry454() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3145728"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_frag6_low_thresh"), summary: "lower mark of that memory",
            shape: .integer, unit: .bytes, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Must not be above nf_conntrack_frag6_high_thresh.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry455() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["60"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_frag6_timeout"), summary: "how long an IPv6 fragment waits for the rest during tracking",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "After this time the incomplete packet is dropped.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry456() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["600"], source: "nf_conntrack_proto_generic.c")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_generic.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_generic_timeout"), summary: "idle time after which tracking forgets protocols that have no settings of their own",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry457() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 0, 0))]), condition: "", values: ["30"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 0, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "string present 5.0.1, absent 4.20; git log 2018-12-21", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_gre_timeout"), summary: "idle time after which tracking forgets GRE packets of one direction",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 0, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry458() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["180"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 5.2.1, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_gre_timeout_stream"), summary: "idle time after which tracking forgets GRE flows with traffic in both directions",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 2, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "",
            notes: ["First seen in tree 5.2 by the existence table; nf_conntrack_gre_timeout is older."], sources: sources)
    }

    private static func entry459() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0)), .init(.before, KernelVersion(6, 0, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.2.1 to 5.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 5, 0)), .init(.before, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 3.5 to 5.0.1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 7, 0)), .init(.before, KernelVersion(6, 0, 0))]), condition: "", values: ["0"], source: "nf_conntrack_helper.c, tree 4.7"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 7, 0))]), condition: "", values: ["1"], source: "nf_conntrack_helper.c, trees 3.5 to 4.6")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 5, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_helper.c 3.5, 4.6, 4.7 trees; absent 6.0.1", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_helper"), summary: "attached helpers to connections by port number",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(3, 5, 0),
            removed: KernelVersion(6, 0, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 helpers such as FTP acted on their usual ports without a rule.", doesNot: "",
            notes: ["Since 6.0 helpers need a rule that names them."], sources: sources)
    }

    private static func entry460() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 20, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 4.19.304 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["30"], source: "name in trees; default from docs")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "name in trees; default from docs", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_icmp_timeout"), summary: "idle time after which tracking forgets ICMP queries such as ping",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry461() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["30"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 4.20.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "not read in the source", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_icmpv6_timeout"), summary: "idle time after which tracking forgets ICMPv6 queries such as ping",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "",
            notes: ["The existence table first lists 4.20; the key is thought to be older, so that its introduction is left at the beginning."], sources: sources)
    }

    private static func entry462() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: 0, maximum: 255, source: "nf_conntrack_standalone.c, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "nf_conntrack_standalone.c")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_standalone.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_log_invalid"), summary: "logs packets that are INVALID",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "0 none, a protocol number that protocol, 255 all.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry463() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), minimum: 1, maximum: 2147483647, source: "nf_conntrack_standalone.c, tree 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 17, 0)), .init(.before, KernelVersion(6, 19, 0))]), minimum: 0, maximum: 2147483647, source: "nf_conntrack_standalone.c, trees 6.17 and 6.18"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds; late 6.1 and 6.12 stable releases check 0 and more")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), condition: "host.ram > 4GiB", values: ["262144"], source: "nf_conntrack_core.c, tree 5.15: as many as buckets"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 15, 0))]), condition: "host.ram > 1GiB", values: ["65536"], source: "nf_conntrack_core.c, tree 5.15: as many as buckets"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 0, 0)), .init(.before, KernelVersion(5, 15, 0))]), condition: "host.ram > 4GiB", values: ["262144"], source: "nf_conntrack_core.c, tree 4.0: four times the buckets"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 15, 0))]), condition: "host.ram > 1GiB", values: ["65536"], source: "nf_conntrack_core.c: four times the buckets")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "defaults", source: "nf_conntrack_core.c, trees 2.6.32, 3.19, 4.0, 5.15 and 6.18; commit d532bcd0b269", confidence: "high"), .init(supports: "read-only in a child namespace", source: "listing on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_max"), summary: "how many connections a namespace may track",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1, nil), defaults: defaults, scope: scope,
            childNamespace: .readOnly, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "When the table is full, packets of new connections are dropped for every service behind it.\nEach namespace counts its own entries against this one number.", doesNot: "",
            notes: ["The file exists only while the module nf_conntrack is loaded; a value set before that is lost.", "A module option hashsize= makes the default eight times that number before 5.15."], sources: sources)
    }

    private static func entry464() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["10"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_sctp_timeout_closed"), summary: "how long a tracked SCTP association is kept after the association ended",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry465() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_sctp_timeout_cookie_echoed"), summary: "how long a tracked SCTP association is kept after a COOKIE ECHO was seen",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry466() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_sctp_timeout_cookie_wait"), summary: "how long a tracked SCTP association is kept after an INIT was seen",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry467() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["210"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_sctp_timeout_established"), summary: "how long a tracked SCTP association is kept while the association is open",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "It does not change any timer of the protocol itself.",
            notes: ["210 s was read on 6.1, 6.12 and 6.18; older kernels have a longer default that was not read."], sources: sources)
    }

    private static func entry468() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 3, 0)), .init(.before, KernelVersion(6, 1, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2.1 to 6.0.1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 3, 0)), .init(.before, KernelVersion(6, 1, 0))]), condition: "", values: ["210"], source: "sysctl -a of eight hosts with kernels 4.3 to 5.15")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 3, 0)), .init(.before, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction and removal", source: "first in tree 4.3.0, last in tree 6.0.1", confidence: "high"), .init(supports: "default", source: "sysctl -a of eight hosts", confidence: "medium")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_sctp_timeout_heartbeat_acked"), summary: "how long a tracked SCTP association was kept after a heartbeat was answered; gone since 6.1",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 3, 0),
            removed: KernelVersion(6, 1, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry went when no packet was seen for this long. Since 6.1 a heartbeat makes an established association at once.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry469() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["30"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 4.3.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_sctp_timeout_heartbeat_sent"), summary: "how long a tracked SCTP association is kept while only a heartbeat was seen",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 3, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry470() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_sctp_timeout_shutdown_ack_sent"), summary: "how long a tracked SCTP association is kept after a SHUTDOWN ACK was seen",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry471() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_sctp_timeout_shutdown_recd"), summary: "how long a tracked SCTP association is kept after a SHUTDOWN was answered",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry472() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.2.1 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["3"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 2.6.32, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_sctp_timeout_shutdown_sent"), summary: "how long a tracked SCTP association is kept after a SHUTDOWN was seen",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry473() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.2.1 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.0.1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["0"], source: "nf_conntrack_proto_tcp.c")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_tcp.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_be_liberal"), summary: "accepts TCP segments outside the window",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 only resets outside the window are INVALID.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry474() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), minimum: 0, maximum: 1, source: "dou8vec_minmax, trees 5.14 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), condition: "", values: ["0"], source: "merge commit d7fba8ff3e50 dated 2021-07-07 (5.14 cycle); present 5.14")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "merge commit d7fba8ff3e50 dated 2021-07-07 (5.14 cycle); present 5.14", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_ignore_invalid_rst"), summary: "lets out-of-window resets pass without marking them invalid",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a reset outside the window is not INVALID.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry475() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.2.1 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.0.1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["1"], source: "nf_conntrack_proto_tcp.c")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_tcp.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_loose"), summary: "picks up TCP connections that are under way",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 a connection whose start was not seen is tracked; 0 makes its packets INVALID.", doesNot: "",
            notes: ["SYNPROXY rules need 0."], sources: sources)
    }

    private static func entry476() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 13, 0))]), minimum: 0, maximum: 255, source: "dou8vec_minmax, trees 5.14 to 6.19"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 13, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.32 to 5.12.9")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["3"], source: "nf_conntrack_proto_tcp.c")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_tcp.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_max_retrans"), summary: "retransmissions without answer after which the shorter timeout holds",
            shape: .integer, unit: .packets, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Then nf_conntrack_tcp_timeout_max_retrans applies to the connection.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry477() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["10"], source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_close"), summary: "how long a tracked TCP connection is kept after a reset was seen",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A connection that was reset is forgotten when no packet is seen for this long. A running timer is set again by the next packet.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry478() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["60"], source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_close_wait"), summary: "how long a tracked TCP connection is kept while one side has closed and the other has not",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A half-closed connection is forgotten when no packet is seen for this long. A running timer is set again by the next packet.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry479() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds; 0 and negative numbers accepted on 6.18")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["432000"], source: "nf_conntrack_proto_tcp.c, trees 2.6.32 to 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "default", source: "nf_conntrack_proto_tcp.c, trees 2.6.32 to 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_established"), summary: "idle time after which a tracked TCP connection is forgotten",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (300, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "A packet of the connection starts the time again. After it the connection is unknown here.", doesNot: "It does not change any timer of TCP itself.",
            notes: [], sources: sources)
    }

    private static func entry480() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["120"], source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_fin_wait"), summary: "how long a tracked TCP connection is kept after one side has sent its FIN",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A connection that is closing is forgotten when no packet is seen for this long. A running timer is set again by the next packet.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry481() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["30"], source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_last_ack"), summary: "how long a tracked TCP connection is kept after both FINs were seen and the last acknowledgement is missing",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A connection that is nearly closed is forgotten when no packet is seen for this long. A running timer is set again by the next packet.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry482() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["300"], source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_max_retrans"), summary: "how long a tracked TCP connection is kept after segments were sent again too often without an answer",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A connection that seems dead is forgotten when no packet is seen for this long. A running timer is set again by the next packet.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry483() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["60"], source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_syn_recv"), summary: "how long a tracked TCP connection is kept after SYN and SYN-ACK were seen",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A handshake that waits for its last packet is forgotten when no packet is seen for this long. A running timer is set again by the next packet.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry484() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["120"], source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_syn_sent"), summary: "how long a tracked TCP connection is kept after a SYN was seen and no answer yet",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A new outgoing attempt is forgotten when no packet is seen for this long. A running timer is set again by the next packet.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry485() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["120"], source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_time_wait"), summary: "how long a tracked TCP connection is kept after both sides have closed",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A closed connection is forgotten when no packet is seen for this long. A running timer is set again by the next packet.", doesNot: "It does not shorten TIME-WAIT of sockets: only the entry of the tracking table goes.",
            notes: [], sources: sources)
    }

    private static func entry486() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["300"], source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_tcp.c in 2.6.32..6.18 trees", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_tcp_timeout_unacknowledged"), summary: "how long a tracked TCP connection is kept after data was sent and nothing came back",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "A connection with unacknowledged data is forgotten when no packet is seen for this long. A running timer is set again by the next packet.", doesNot: "It does not change any timer of the protocol itself.",
            notes: [], sources: sources)
    }

    private static func entry487() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 2, 0))]), minimum: 0, maximum: 1, source: "dointvec_minmax, trees 5.2.1 to 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 39)), .init(.before, KernelVersion(5, 2, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds, trees 2.6.39.4 to 5.0.1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 39))]), condition: "", values: ["0"], source: "nf_conntrack_timestamp.c, tree 2.6.39; read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 39))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "file present 2.6.39.4, absent 2.6.38.3", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_timestamp"), summary: "notes start and end of each tracked connection",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 39),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .newConnections,
            does: "New entries carry their times.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry488() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["30"], source: "nf_conntrack_proto_udp.c")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_udp.c", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_udp_timeout"), summary: "idle time after which tracking forgets UDP packets of one direction, or of few answers",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry489() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 2.6.32 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 0, 0))]), condition: "", values: ["120"], source: "nf_conntrack_proto_udp.c, tree 5.0"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(5, 0, 0))]), condition: "", values: ["180"], source: "nf_conntrack_proto_udp.c, trees 2.6.32 to 4.20")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 6, 0))]), isPerNamespace: true), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(3, 6, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "nf_conntrack_proto_udp.c 4.20.0 and 5.0.1; doc git log 2018-12-21", confidence: "high"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_udp_timeout_stream"), summary: "idle time after which tracking forgets UDP flows with traffic in both directions",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The entry goes when no packet is seen for this long.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry490() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 11, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction and removal", source: "first in tree 2.6.32, last in tree 4.10.17", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_udplite_timeout"), summary: "how long a UDP-Lite flow with packets one way was kept; gone since 4.11",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 11, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_udp_timeout"), takesEffect: .immediately,
            does: "The entry went when no packet was seen for this long. UDP-Lite follows the timeouts of UDP since 4.11.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry491() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 11, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction and removal", source: "first in tree 2.6.32, last in tree 4.10.17", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_conntrack_udplite_timeout_stream"), summary: "how long a UDP-Lite flow with packets both ways was kept; gone since 4.11",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(4, 11, 0), accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_udp_timeout_stream"), takesEffect: .immediately,
            does: "The entry went when no packet was seen for this long. UDP-Lite follows the timeouts of UDP since 4.11.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry492() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.14 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["30"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 5.14.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_flowtable_tcp_timeout"), summary: "idle time after which a TCP flow leaves the flow table",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The flow then takes the ordinary path again.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry493() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(5, 14, 0))]), minimum: nil, maximum: nil, source: "dointvec_jiffies without bounds, trees 5.14 to 6.19")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["30"], source: "read on 6.1 and 6.12")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 5.14.0, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_flowtable_udp_timeout"), summary: "idle time after which a UDP flow leaves the flow table",
            shape: .integer, unit: .seconds, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 14, 0),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "The flow then takes the ordinary path again.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry494() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), minimum: 0, maximum: 1, source: "2 refused on 6.1 and 6.12; 0 refused after 1")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "introduction", source: "first in tree 5.15.16, still in 6.19", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "cannot be switched off again", source: "writes on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_hooks_lwtunnel"), summary: "runs netfilter hooks on lightweight tunnels",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(5, 15, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 1 packets of SRv6 and other lightweight tunnels pass the hooks; it cannot be switched off again without a restart.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry495() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "nf_log directory present in tree 2.6.32; this file was not dated by itself", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_log.0"), summary: "which module writes the packet log of protocol family 0",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Names the logger that LOG rules of this family use, NONE for none. A write of NONE takes it away.", doesNot: "",
            notes: ["The name depends on the modules that are loaded."], sources: sources)
    }

    private static func entry496() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "nf_log directory present in tree 2.6.32; this file was not dated by itself", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_log.1"), summary: "which module writes the packet log of protocol family 1 (the inet family)",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Names the logger that LOG rules of this family use, NONE for none. A write of NONE takes it away.", doesNot: "",
            notes: ["The name depends on the modules that are loaded."], sources: sources)
    }

    private static func entry497() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "nf_log directory present in tree 2.6.32; this file was not dated by itself", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_log.10"), summary: "which module writes the packet log of protocol family 10 (IPv6)",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Names the logger that LOG rules of this family use, NONE for none. A write of NONE takes it away.", doesNot: "",
            notes: ["The name depends on the modules that are loaded."], sources: sources)
    }

    private static func entry498() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "nf_log directory present in tree 2.6.32; this file was not dated by itself", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_log.2"), summary: "which module writes the packet log of protocol family 2 (IPv4)",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Names the logger that LOG rules of this family use, NONE for none. A write of NONE takes it away.", doesNot: "",
            notes: ["The name depends on the modules that are loaded."], sources: sources)
    }

    private static func entry499() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "nf_log directory present in tree 2.6.32; this file was not dated by itself", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_log.3"), summary: "which module writes the packet log of protocol family 3 (ARP)",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Names the logger that LOG rules of this family use, NONE for none. A write of NONE takes it away.", doesNot: "",
            notes: ["The name depends on the modules that are loaded."], sources: sources)
    }

    private static func entry500() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "nf_log directory present in tree 2.6.32; this file was not dated by itself", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_log.4"), summary: "which module writes the packet log of protocol family 4",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Names the logger that LOG rules of this family use, NONE for none. A write of NONE takes it away.", doesNot: "",
            notes: ["The name depends on the modules that are loaded."], sources: sources)
    }

    private static func entry501() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "nf_log directory present in tree 2.6.32; this file was not dated by itself", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_log.5"), summary: "which module writes the packet log of protocol family 5 (netdev)",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Names the logger that LOG rules of this family use, NONE for none. A write of NONE takes it away.", doesNot: "",
            notes: ["The name depends on the modules that are loaded."], sources: sources)
    }

    private static func entry502() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "nf_log directory present in tree 2.6.32; this file was not dated by itself", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_log.6"), summary: "which module writes the packet log of protocol family 6",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Names the logger that LOG rules of this family use, NONE for none. A write of NONE takes it away.", doesNot: "",
            notes: ["The name depends on the modules that are loaded."], sources: sources)
    }

    private static func entry503() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "nf_log directory present in tree 2.6.32; this file was not dated by itself", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_log.7"), summary: "which module writes the packet log of protocol family 7 (the bridge)",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Names the logger that LOG rules of this family use, NONE for none. A write of NONE takes it away.", doesNot: "",
            notes: ["The name depends on the modules that are loaded."], sources: sources)
    }

    private static func entry504() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "nf_log directory present in tree 2.6.32; this file was not dated by itself", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_log.8"), summary: "which module writes the packet log of protocol family 8",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Names the logger that LOG rules of this family use, NONE for none. A write of NONE takes it away.", doesNot: "",
            notes: ["The name depends on the modules that are loaded."], sources: sources)
    }

    private static func entry505() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), isPerNamespace: true)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high"), .init(supports: "introduction", source: "nf_log directory present in tree 2.6.32; this file was not dated by itself", confidence: "low")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_log.9"), summary: "which module writes the packet log of protocol family 9",
            shape: .text, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Names the logger that LOG rules of this family use, NONE for none. A write of NONE takes it away.", doesNot: "",
            notes: ["The name depends on the modules that are loaded."], sources: sources)
    }

    private static func entry506() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = []
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 1, 0))]), condition: "", values: ["0"], source: "read on 6.1, 6.12 and 6.18")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 11, 0))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "value and view of a child namespace", source: "listing on 6.1, 6.12 and 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.netfilter.nf_log_all_netns"), summary: "lets LOG rules of child namespaces write to the kernel log",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(4, 11, 0),
            removed: nil, accepts: accepts,
            sensible: (0, 1), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "With 0 only the first namespace may.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry507() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 19, 0))]), minimum: 1, maximum: 2147483647, source: "nf_conntrack_standalone.c, tree 6.19"), .init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(6, 17, 0)), .init(.before, KernelVersion(6, 19, 0))]), minimum: 0, maximum: 2147483647, source: "nf_conntrack_standalone.c, trees 6.17 and 6.18"), .init(kernel: KernelRange(terms: [.init(.before, KernelVersion(6, 17, 0))]), minimum: nil, maximum: nil, source: "dointvec without bounds")]
        let defaults: [CatalogueEntry.Default] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), condition: "", values: ["default.net.netfilter.nf_conntrack_max"], source: "one variable with two names")]
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "one variable", source: "nf_conntrack_standalone.c, tree 2.6.32; listing on 6.18", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("net.nf_conntrack_max"), summary: "the same number as net.netfilter.nf_conntrack_max",
            shape: .integer, unit: .entries, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (1, nil), defaults: defaults, scope: scope,
            childNamespace: .absent, combines: nil, noEffect: nil,
            replacedBy: SysctlKey("net.netfilter.nf_conntrack_max"), takesEffect: .immediately,
            does: "An older name for the limit; both names show and set one variable.", doesNot: "",
            notes: [], sources: sources)
    }

    private static func entry508() -> CatalogueEntry {
        let accepts: [CatalogueEntry.Acceptance] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), minimum: 0, maximum: 2147483647, source: "mm/page_alloc.c, dointvec_minmax")]
        let defaults: [CatalogueEntry.Default] = []
        let scope: [CatalogueEntry.Scope] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(2, 6, 32))]), isPerNamespace: false)]
        let sources: [CatalogueEntry.Source] = [.init(supports: "versions and defaults", source: "mm/page_alloc.c 2.6.32..4.x trees; upper cap not re-read", confidence: "medium"), .init(supports: "value and view of a child namespace", source: "listing on 6.1 and 6.12", confidence: "high")]
        return CatalogueEntry(
            key: SysctlKey("vm.min_free_kbytes"), summary: "free memory that the kernel keeps for itself, in KiB",
            shape: .integer, unit: .none, isReadOnly: false, isSecret: false,
            introduced: KernelVersion(2, 6, 32),
            removed: nil, accepts: accepts,
            sensible: (nil, nil), defaults: defaults, scope: scope,
            childNamespace: .present, combines: nil, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately,
            does: "Sets the marks at which memory is reclaimed; network receive cannot wait for memory and lives from this reserve.", doesNot: "It is not a network buffer.",
            notes: ["Computed at boot: four times the square root of the low memory in KiB, between 128 and an upper cap."], sources: sources)
    }
}
