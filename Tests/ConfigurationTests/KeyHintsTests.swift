import BuiltinRules
import Configuration
import Evidence
import Sysctl
import Testing

@Suite("Keys that the catalogue does not have")
struct KeyHintsTests {
    private func unknown(_ key: String, kernel: KernelVersion = KernelVersion(6, 12)) throws
        -> ConfigurationNote
    {
        let notes = keyNotes("\(key) = 1\n", .unknownKey, kernel: kernel)
        return try #require(notes.count == 1 ? notes[0] : nil, "no note, or several: \(key)")
    }

    // MARK: Suggestions

    private static let meant = [
        // In the wrong directory.
        ("net.ipv4.somaxconn", "net.core.somaxconn"),
        ("net.ipv4.rmem_max", "net.core.rmem_max"),
        ("net.ipv4.netdev_max_backlog", "net.core.netdev_max_backlog"),
        ("net.ipv4.default_qdisc", "net.core.default_qdisc"),
        ("net.core.tcp_rmem", "net.ipv4.tcp_rmem"),
        ("net.core.tcp_congestion_control", "net.ipv4.tcp_congestion_control"),
        ("net.core.ip_local_port_range", "net.ipv4.ip_local_port_range"),
        ("net.ipv6.tcp_rmem", "net.ipv4.tcp_rmem"),
        ("net.ipv6.tcp_syncookies", "net.ipv4.tcp_syncookies"),
        ("net.ipv6.udp_mem", "net.ipv4.udp_mem"),
        ("net.ipv6.ip_local_port_range", "net.ipv4.ip_local_port_range"),
        ("net.ipv6.somaxconn", "net.core.somaxconn"),
        ("net.tcp_fin_timeout", "net.ipv4.tcp_fin_timeout"),
        ("net.somaxconn", "net.core.somaxconn"),
        ("net.tcp.fin_timeout", "net.ipv4.tcp_fin_timeout"),
        ("net.ipv4.nf_conntrack_max", "net.netfilter.nf_conntrack_max"),
        ("net.core.nf_conntrack_max", "net.netfilter.nf_conntrack_max"),
        ("net.nf_conntrack_tcp_loose", "net.netfilter.nf_conntrack_tcp_loose"),
        (
            "net.ipv4.netfilter.nf_conntrack_tcp_timeout_established",
            "net.netfilter.nf_conntrack_tcp_timeout_established"
        ),
        // Without the first word.
        ("net.netfilter.conntrack_max", "net.netfilter.nf_conntrack_max"),
        ("net.ipv4.conntrack_max", "net.netfilter.nf_conntrack_max"),
        (
            "net.netfilter.tcp_timeout_established",
            "net.netfilter.nf_conntrack_tcp_timeout_established"
        ),
        ("net.ipv4.syncookies", "net.ipv4.tcp_syncookies"),
        ("net.ipv4.echo_ignore_all", "net.ipv4.icmp_echo_ignore_all"),
        ("net.ipv4_timestamps", "net.ipv4.tcp_timestamps"),
        ("net.ip.forward", "net.ipv4.ip_forward"),
        // Without the root, or with too much of it.
        ("core.somaxconn", "net.core.somaxconn"),
        ("ipv4.tcp_tw_reuse", "net.ipv4.tcp_tw_reuse"),
        ("proc.sys.net.ipv4.tcp_sack", "net.ipv4.tcp_sack"),
        ("nte.ipv4.tcp_sack", "net.ipv4.tcp_sack"),
        ("net.ivp4.tcp_sack", "net.ipv4.tcp_sack"),
        ("net.cor.rmem_max", "net.core.rmem_max"),
        // Other separators and capitals.
        ("net.ipv4.tcp.fin_timeout", "net.ipv4.tcp_fin_timeout"),
        ("net.ipv4.tcp-syncookies", "net.ipv4.tcp_syncookies"),
        ("net.ipv4.tcp_syn_cookies", "net.ipv4.tcp_syncookies"),
        ("net.ipv4.TCP_SACK", "net.ipv4.tcp_sack"),
        ("net.ipv4.route.maxsize", "net.ipv4.route.max_size"),
        // Letters.
        ("net.core.rmem_defualt", "net.core.rmem_default"),
        ("net.core.wmem_defaul", "net.core.wmem_default"),
        ("net.core.somaxcon", "net.core.somaxconn"),
        ("net.ipv4.tcp_max_tw_bucket", "net.ipv4.tcp_max_tw_buckets"),
        ("net.ipv4.tcp_fin_timout", "net.ipv4.tcp_fin_timeout"),
        ("net.ipv4.tpc_syncookies", "net.ipv4.tcp_syncookies"),
        ("net.ipv4.tcp_keepalive_probe", "net.ipv4.tcp_keepalive_probes"),
        ("net.ipv4.ip_local_ports_range", "net.ipv4.ip_local_port_range"),
        (
            "net.netfilter.nf_conntrack_tcp_timeout_establishd",
            "net.netfilter.nf_conntrack_tcp_timeout_established"
        ),
        // Names that guides made up.
        ("net.ipv4.tcp_keepalive_interval", "net.ipv4.tcp_keepalive_intvl"),
        ("net.ipv4.tcp_window_scale", "net.ipv4.tcp_window_scaling"),
        (
            "net.ipv4.icmp_ignore_bogus_error_messages",
            "net.ipv4.icmp_ignore_bogus_error_responses"
        ),
        ("net.netfilter.nf_conntrack_hashsize", "net.netfilter.nf_conntrack_buckets"),
        (
            "net.ipv4.ip_conntrack_tcp_timeout_established",
            "net.netfilter.nf_conntrack_tcp_timeout_established"
        ),
        ("net.netfilter.ip_conntrack_max", "net.netfilter.nf_conntrack_max"),
        ("net.ipv4.neigh.eth0.gc_thresh3", "net.ipv4.neigh.default.gc_thresh3"),
        // Other systems, where the value means the same.
        ("net.inet.ip.forwarding", "net.ipv4.ip_forward"),
        ("kern.ipc.somaxconn", "net.core.somaxconn"),
    ]

    @Test("a key that most likely means another one names it", arguments: meant)
    func suggests(key: String, name: String) throws {
        #expect(try unknown(key).suggestion == name)
        #expect(Builtin.catalogue[name] != nil)
    }

    private static let reasons = [
        ("net.ipv6.tcp_rmem", "IPv6 sockets use the keys of net.ipv4"),
        ("net.ipv4.somaxconn", "it stands under net.core"),
        ("core.somaxconn", "'net.' is missing in front"),
        ("net.netfilter.nf_conntrack_hashsize", "hashsize is an option of the module"),
        ("net.inet.ip.forwarding", "a setting of FreeBSD, macOS and their kin"),
    ]

    @Test("a suggestion says why, where a name alone would not", arguments: reasons)
    func says(key: String, why: String) throws {
        #expect(try unknown(key).detail == why)
    }

    // MARK: No suggestion

    private static let doubtful = [
        "net.ipv4.tcp_retries", "net.ipv4.tcp_retries3", "net.ipv4.tcp_tw_len",
        "net.ipv4.tcp_initcwnd", "net.ipv4.udp_rmem", "net.ipv4.tcp_xmem", "net.core.mem_max",
        "net.core.rmem_min", "net.ipv4.tcp_mem_max", "net.ipv4.l3mdev_accept", "net.ipv4.accept_ra",
        "net.ipv4.autoconf", "net.ipv4.addr_gen_mode", "net.ipv4.rp_filter", "net.core.max",
        "net.ipv4.early_demux", "net.ipv4.tcp_min_tw_buckets", "net.netfilter.nf_conntrack_tcp",
        "net.ipv4.vs.debug", "net.mptcp.something",
    ]

    @Test("a key that may mean several, or none, gets no suggestion", arguments: doubtful)
    func doubts(key: String) throws {
        #expect(try unknown(key).suggestion == "")
    }

    @Test("two keys that are equally near are both named")
    func names() throws {
        #expect(
            try unknown("net.core.ymem_max").detail
                == "net.core.rmem_max or net.core.wmem_max may be meant")
    }

    @Test("a suggestion that the kernel does not have is told and not made")
    func removed() throws {
        let old = KernelVersion(4, 11)
        #expect(
            try unknown("net.core.tcp_tw_recycle", kernel: old).suggestion
                == "net.ipv4.tcp_tw_recycle")
        let note = try unknown("net.core.tcp_tw_recycle")
        #expect(note.suggestion == "")
        #expect(
            note.detail == "net.ipv4.tcp_tw_recycle is most likely meant, which kernel 4.12 removed"
        )
        #expect(
            try unknown("net.core.tcp_rto_min_us", kernel: old).detail
                == "net.ipv4.tcp_rto_min_us is most likely meant, which kernel 6.11 added")
    }

    private static let owners = [
        ("net.netfilter.nf_conntrack_skip_filter", "a setting of OpenWrt's kernel"),
        ("net.netfilter.nf_conntrack_tcp_no_window_check", "a setting of OpenWrt's kernel"),
        ("net.homa.max_overcommit", "a setting of the module Homa"),
        ("net.fan.vxlan", "a setting of Ubuntu's kernel"),
        ("net.mptcp.mptcp_enabled", "a setting of the MPTCP patches before kernel 5.6"),
        ("net.ipv4.tcp_tw_timeout", "a setting of Alibaba Cloud Linux"),
        ("net.ipv4.tcp_max_tw_kmem_fraction", "a setting of OpenVZ"),
        ("net.ipv4.tcp_conn_req_max_q0", "a setting of Solaris"),
        ("net.inet.udp.checksum", "a setting of FreeBSD, macOS and their kin"),
        ("kern.ipc.maxsockbuf", "a setting of FreeBSD, macOS and their kin"),
        ("net.core.hot_list_length", "a setting of kernels before 2.6.32"),
    ]

    @Test("a key of another system or of a patched kernel is left to its owner", arguments: owners)
    func belongs(key: String, owner: String) throws {
        let note = try unknown(key)
        #expect(note.detail == owner)
        #expect(note.suggestion == "")
    }

    @Test(
        "a bare word that is the end of no key's name is told what it lacks",
        arguments: ["enabled", "scheduler", "max_size", "net", "net.", "net.."])
    func bareWord(key: String) throws {
        let note = try unknown(key)
        #expect(note.detail == "the names of settings have dots")
        #expect(note.suggestion == "")
    }

    // MARK: Silence

    private static let foreign = [
        "net.sctp.rto_min", "net.sctp.l3mdev_accept", "net.rds.ib.max_send_wr", "net.smc.rmem",
        "net.tipc.tipc_rmem", "net.unix.max_dgram_qlen", "net.dccp.default.retries1",
        "net.rdma_ucm.max_backlog", "net.iw_cm.default_backlog", "net.mpls.platform_labels",
        "net.vsock.ns_mode", "net.somebody.timestamps", "net.ipv6.route.max_size",
        "net.ipv6.fib_multipath_hash_policy", "net.ipv6.fwmark_reflect", "net.ipv6.bindv6only",
        "net.ipv6.ip_nonlocal_bind", "net.ipv6.icmp.ratelimit", "net.ipv6.ip6frag_time",
        "net.ipv6.neigh.default.gc_thresh3", "net.bridge.bridge-nf-call-iptables",
        "net.netfilter.nf_log.12", "net.ipv4.vs.timeout_close", "net.ipv4.vs.lblc_expiration",
        "net.netfilter.nf_conntrack_sctp_timeout_heartbeat_acked",
        "net.netfilter.nf_conntrack_udplite_timeout", "net.ipv4.route.secret_interval",
        "net.core.queue_mask", "kernel.sysrq", "vm.swappines", "fs.inotify.max_user_watches",
        "user.max_net_namespaces", "core.PID", "net.ipv4.", ".", "-",
    ]

    @Test(
        "settings that are not judged here, and what is no setting, are passed over",
        arguments: foreign)
    func passes(key: String) {
        #expect(keyNotes("\(key) = 1\n", .unknownKey, .legacyConntrack).isEmpty)
    }

    @Test(
        "no key of the catalogue is ever called unknown",
        arguments: [
            KernelVersion(2, 6, 32), KernelVersion(3, 10), KernelVersion(4, 18),
            KernelVersion(6, 19),
        ])
    func catalogueIsKnown(kernel: KernelVersion) {
        #expect(Builtin.catalogue.names.count > 300)
        let text = Builtin.catalogue.names.map { "\($0) = 1\n" }.joined()
        #expect(keyNotes(text, .unknownKey, kernel: kernel).map(\.key) == [])
    }

    @Test("a key that lost a letter is taken for what it was, or for none")
    func damaged() {
        var wholes: [String: String] = [:]
        for (number, name) in Builtin.catalogue.names.enumerated()
        where name.hasPrefix("net.")
            && !name.contains("ip_conntrack")
        {
            let bytes = Array(name.utf8)
            // Each name loses every third letter, one at a time.
            for index in stride(from: 4 + number % 3, to: bytes.count, by: 3) {
                var changed = bytes
                changed.remove(at: index)
                wholes[String(decoding: changed, as: UTF8.self)] = name
            }
        }
        let notes = keyNotes(wholes.keys.map { "\($0) = 1\n" }.joined(), .unknownKey)
        let made = notes.filter { !$0.suggestion.isEmpty }
        #expect(made.count > 1000)
        #expect(made.filter { Builtin.catalogue[$0.suggestion] == nil }.map(\.key) == [])
        let wrong = made.filter { $0.suggestion != wholes[$0.key] }
        #expect(wrong.map { "\($0.key): \($0.suggestion)" } == [])
    }

    @Test("what a host itself lists is never unknown")
    func dump() {
        let text = "net.ipv4.tcp_made_up = 1\nnet.netfilter.nf_conntrack_max = 5\n"
        #expect(keyNotes(text, .unknownKey, .moduleKey) { $0.kind = .dump }.isEmpty)
    }

    @Test("endless and strange keys end in nothing")
    func hostile() {
        let long = String(repeating: "tcp_", count: 20_000)
        #expect(keyNotes("net.ipv4.\(long) = 1\n", .unknownKey).isEmpty)
        let dots = String(repeating: "a.", count: 70)
        #expect(keyNotes("net.\(dots) = 1\nnet.ipv4.é\u{301}\u{0} = 1\n", .unknownKey).count <= 1)
    }

    // MARK: Connection tracking

    private static let legacy = [
        "max", "count", "buckets", "checksum", "log_invalid", "generic_timeout", "icmp_timeout",
        "udp_timeout", "udp_timeout_stream", "tcp_be_liberal", "tcp_loose", "tcp_max_retrans",
        "tcp_timeout_syn_sent", "tcp_timeout_syn_recv", "tcp_timeout_established",
        "tcp_timeout_fin_wait", "tcp_timeout_close_wait", "tcp_timeout_last_ack",
        "tcp_timeout_time_wait", "tcp_timeout_close", "tcp_timeout_max_retrans",
        "sctp_timeout_established",
    ]

    @Test("an old name of connection tracking gets the new one", arguments: legacy)
    func oldNames(name: String) {
        let text = "net.ipv4.netfilter.ip_conntrack_\(name) = 1\n"
        let notes = keyNotes(text, .legacyConntrack, .unknownKey, .removed)
        #expect(notes.map(\.kind) == [.legacyConntrack])
        #expect(notes.map(\.suggestion) == ["net.netfilter.nf_conntrack_\(name)"])
        #expect(notes.map(\.version) == ["4.9"])
        let before = keyNotes(text, .legacyConntrack, kernel: KernelVersion(4, 8))
        #expect(before.map(\.version) == [""])
    }

    @Test("an old name without successor gets none")
    func noSuccessor() {
        let notes = keyNotes(
            "net.ipv4.netfilter.ip_conntrack_tcp_timeout_syn_sent2 = 1\n", .legacyConntrack)
        #expect(notes.map(\.suggestion) == [""])
        #expect(notes.map(\.detail) == ["it has no successor"])
    }

    @Test("the oldest name of the size of the table gets the new one")
    func oldestName() {
        let notes = keyNotes("net.ipv4.ip_conntrack_max = 1\n", .legacyConntrack)
        #expect(notes.map(\.suggestion) == ["net.netfilter.nf_conntrack_max"])
    }
}
