// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Sysctl

extension Builtin {
    static func kernelOverlay(_ distribution: DistributionKernel) -> KernelOverlay? {
        switch distribution {
        case .amazonLinux2: amazonLinux2Overlay
        case .amazonLinux2023: amazonLinux2023Overlay
        case .android: androidOverlay
        case .debian: debianOverlay
        case .el10: el10Overlay
        case .el7: el7Overlay
        case .el8: el8Overlay
        case .el9: el9Overlay
        case .mainline: mainlineOverlay
        case .oracleUEK: oracleUEKOverlay
        case .sles: slesOverlay
        case .ubuntu: ubuntuOverlay
        case .unknown: nil
        }
    }

    private static let amazonLinux2Overlay = KernelOverlay(
        distribution: .amazonLinux2, title: "Amazon Linux 2",
        bases: [KernelVersion(4, 14, 0), KernelVersion(5, 4, 0), KernelVersion(5, 10, 0), KernelVersion(5, 15, 0)], backports: .some, facts: [
            .init(
                key: SysctlKey("net.ipv4.tcp_min_snd_mss"), since: KernelVersion(4, 14, 127, suffix: ""), before: nil,
                isPresent: true, defaults: ["48"], actsAsVersion: false,
                source: "fix of CVE-2019-11479 in stable 4.14.127, on which later kernels build", confidence: "medium"),
        ])

    private static let amazonLinux2023Overlay = KernelOverlay(
        distribution: .amazonLinux2023, title: "Amazon Linux 2023",
        bases: [KernelVersion(6, 1, 0), KernelVersion(6, 12, 0)], backports: .some, facts: [])

    private static let androidOverlay = KernelOverlay(
        distribution: .android, title: "Android",
        bases: [KernelVersion(4, 14, 0), KernelVersion(4, 19, 0), KernelVersion(5, 4, 0), KernelVersion(5, 10, 0), KernelVersion(5, 15, 0), KernelVersion(6, 1, 0), KernelVersion(6, 6, 0), KernelVersion(6, 12, 0)], backports: .some, facts: [])

    private static let debianOverlay = KernelOverlay(
        distribution: .debian, title: "Debian",
        bases: [KernelVersion(3, 16, 0), KernelVersion(4, 9, 0), KernelVersion(4, 19, 0), KernelVersion(5, 10, 0), KernelVersion(6, 1, 0), KernelVersion(6, 12, 0)], backports: .some, facts: [
            .init(
                key: SysctlKey("net.core.mem_pcpu_rsv"), since: KernelVersion(6, 1, 0, suffix: "-56"), before: nil,
                isPresent: true, defaults: [], actsAsVersion: false,
                source: "name table in the image of linux-image-6.1.0-56-cloud-amd64 (6.1.192)", confidence: "medium"),
            .init(
                key: SysctlKey("net.ipv4.tcp_shrink_window"), since: KernelVersion(6, 1, 0, suffix: "-56"), before: nil,
                isPresent: true, defaults: ["0"], actsAsVersion: false,
                source: "name table in the image of linux-image-6.1.0-56-cloud-amd64 (6.1.192)", confidence: "high"),
        ])

    private static let el10Overlay = KernelOverlay(
        distribution: .el10, title: "Red Hat Enterprise Linux 10",
        bases: [KernelVersion(6, 12, 0)], backports: .some, facts: [])

    private static let el7Overlay = KernelOverlay(
        distribution: .el7, title: "Red Hat Enterprise Linux 7",
        bases: [KernelVersion(3, 10, 0)], backports: .some, facts: [
            .init(
                key: SysctlKey("net.core.bpf_jit_harden"), since: KernelVersion(3, 10, 0, suffix: "-1160.15.2"), before: nil,
                isPresent: true, defaults: ["1"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-1160.15.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.core.bpf_jit_kallsyms"), since: KernelVersion(3, 10, 0, suffix: "-1160.15.2"), before: nil,
                isPresent: true, defaults: ["0"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-1160.15.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.core.busy_poll"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["0"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.core.busy_read"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["0"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.core.default_qdisc"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["pfifo_fast"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.core.dev_weight_rx_bias"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["1"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.core.dev_weight_tx_bias"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["1"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.core.netdev_rss_key"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: [], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.core.somaxconn"), since: KernelVersion(3, 10, 0, suffix: "-123"), before: KernelVersion(3, 10, 0, suffix: "-230"),
                isPresent: nil, defaults: [], actsAsVersion: true,
                source: "7.1 came out before commit becb74f0acca of 2015-03-20 widened the field; no bounds in net/core/sysctl_net_core.c of a 7.x tree", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.fib_multipath_hash_policy"), since: KernelVersion(3, 10, 0, suffix: "-1062.1.2"), before: nil,
                isPresent: true, defaults: ["0"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.fwmark_reflect"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["0"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.icmp_msgs_burst"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["50"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.icmp_msgs_per_sec"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["1000"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.igmp_qrv"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["2"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.ip_forward_use_pmtu"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["0"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.ip_local_port_range"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: nil, defaults: ["32768", "60999"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_autocorking"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["1"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_challenge_ack_limit"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: nil, defaults: ["1000"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_dma_copybreak"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: false, defaults: [], actsAsVersion: false,
                source: "missing from sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_invalid_ratelimit"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["500"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_limit_output_bytes"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: nil, defaults: ["262144"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_min_snd_mss"), since: KernelVersion(3, 10, 0, suffix: "-957.21.3"), before: nil,
                isPresent: true, defaults: ["48"], actsAsVersion: false,
                source: "RHSA-2019:1481, the fix of CVE-2019-11479; sysctl -a of hosts with 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_min_tso_segs"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: ["2"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_notsent_lowat"), since: KernelVersion(3, 10, 0, suffix: "-862"), before: nil,
                isPresent: true, defaults: [], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-862.el7, 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.netfilter.nf_conntrack_sctp_timeout_heartbeat_sent"), since: KernelVersion(3, 10, 0, suffix: "-1062.1.2"), before: nil,
                isPresent: true, defaults: ["30"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
            .init(
                key: SysctlKey("net.netfilter.nf_log_all_netns"), since: KernelVersion(3, 10, 0, suffix: "-1062.1.2"), before: nil,
                isPresent: true, defaults: ["0"], actsAsVersion: false,
                source: "sysctl -a of hosts with 3.10.0-1062.1.2.el7 and 3.10.0-1160.31.1.el7", confidence: "high"),
        ])

    private static let el8Overlay = KernelOverlay(
        distribution: .el8, title: "Red Hat Enterprise Linux 8",
        bases: [KernelVersion(4, 18, 0)], backports: .some, facts: [
            .init(
                key: SysctlKey("net.ipv4.tcp_min_snd_mss"), since: KernelVersion(4, 18, 0, suffix: "-80.4.2"), before: nil,
                isPresent: true, defaults: ["48"], actsAsVersion: false,
                source: "RHSA-2019:1479, the fix of CVE-2019-11479; sysctl -a of a host with 4.18.0-80.11.2.el8_0", confidence: "high"),
        ])

    private static let el9Overlay = KernelOverlay(
        distribution: .el9, title: "Red Hat Enterprise Linux 9",
        bases: [KernelVersion(5, 14, 0)], backports: .some, facts: [
            .init(
                key: SysctlKey("net.ipv4.tcp_shrink_window"), since: KernelVersion(5, 14, 0, suffix: "-427.18.1"), before: nil,
                isPresent: true, defaults: ["0"], actsAsVersion: false,
                source: "sysctl -a of a host with 5.14.0-427.18.1.el9_4", confidence: "high"),
        ])

    private static let mainlineOverlay = KernelOverlay(
        distribution: .mainline, title: "kernel.org",
        bases: [KernelVersion(4, 4, 0), KernelVersion(4, 9, 0), KernelVersion(4, 14, 0), KernelVersion(4, 19, 0), KernelVersion(5, 1, 0), KernelVersion(6, 1, 0)], backports: .none, facts: [
            .init(
                key: SysctlKey("net.core.mem_pcpu_rsv"), since: KernelVersion(6, 1, 192, suffix: ""), before: nil,
                isPresent: true, defaults: [], actsAsVersion: false,
                source: "name table in the image of linux-image-6.1.0-56-cloud-amd64 (6.1.192)", confidence: "medium"),
            .init(
                key: SysctlKey("net.ipv4.tcp_shrink_window"), since: KernelVersion(6, 1, 192, suffix: ""), before: nil,
                isPresent: true, defaults: ["0"], actsAsVersion: false,
                source: "name table in the image of linux-image-6.1.0-56-cloud-amd64 (6.1.192)", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_min_snd_mss"), since: KernelVersion(4, 4, 182, suffix: ""), before: nil,
                isPresent: true, defaults: ["48"], actsAsVersion: false,
                source: "stable release that fixed CVE-2019-11479", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_min_snd_mss"), since: KernelVersion(4, 9, 182, suffix: ""), before: nil,
                isPresent: true, defaults: ["48"], actsAsVersion: false,
                source: "stable release that fixed CVE-2019-11479", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_min_snd_mss"), since: KernelVersion(4, 14, 127, suffix: ""), before: nil,
                isPresent: true, defaults: ["48"], actsAsVersion: false,
                source: "stable release that fixed CVE-2019-11479", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_min_snd_mss"), since: KernelVersion(4, 19, 52, suffix: ""), before: nil,
                isPresent: true, defaults: ["48"], actsAsVersion: false,
                source: "stable release that fixed CVE-2019-11479", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_min_snd_mss"), since: KernelVersion(5, 1, 11, suffix: ""), before: nil,
                isPresent: true, defaults: ["48"], actsAsVersion: false,
                source: "stable release that fixed CVE-2019-11479", confidence: "high"),
        ])

    private static let oracleUEKOverlay = KernelOverlay(
        distribution: .oracleUEK, title: "Oracle's Unbreakable Enterprise Kernel",
        bases: [KernelVersion(3, 8, 0), KernelVersion(3, 10, 0), KernelVersion(4, 1, 0), KernelVersion(4, 14, 0), KernelVersion(5, 4, 0), KernelVersion(5, 15, 0), KernelVersion(6, 12, 0)], backports: .some, facts: [])

    private static let slesOverlay = KernelOverlay(
        distribution: .sles, title: "SUSE Linux Enterprise",
        bases: [KernelVersion(3, 0, 0), KernelVersion(4, 12, 0), KernelVersion(5, 3, 0), KernelVersion(5, 14, 0), KernelVersion(6, 4, 0), KernelVersion(6, 12, 0)], backports: .some, facts: [])

    private static let ubuntuOverlay = KernelOverlay(
        distribution: .ubuntu, title: "Ubuntu",
        bases: [KernelVersion(3, 13, 0), KernelVersion(4, 4, 0), KernelVersion(4, 15, 0), KernelVersion(5, 4, 0), KernelVersion(5, 15, 0), KernelVersion(6, 8, 0)], backports: .some, facts: [
            .init(
                key: SysctlKey("net.ipv4.ipfrag_high_thresh"), since: KernelVersion(4, 4, 0, suffix: "-166"), before: nil,
                isPresent: nil, defaults: ["262144"], actsAsVersion: false,
                source: "sysctl -a of hosts with 4.4.0-166-generic", confidence: "medium"),
            .init(
                key: SysctlKey("net.ipv4.ipfrag_high_thresh"), since: KernelVersion(4, 15, 0, suffix: "-111"), before: nil,
                isPresent: nil, defaults: ["262144"], actsAsVersion: false,
                source: "sysctl -a in a container on a host with 4.15.0-111-generic, whose namespace starts with the kernel's default", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.ipfrag_low_thresh"), since: KernelVersion(4, 4, 0, suffix: "-166"), before: nil,
                isPresent: nil, defaults: ["196608"], actsAsVersion: false,
                source: "sysctl -a of hosts with 4.4.0-166-generic", confidence: "medium"),
            .init(
                key: SysctlKey("net.ipv4.ipfrag_low_thresh"), since: KernelVersion(4, 15, 0, suffix: "-111"), before: nil,
                isPresent: nil, defaults: ["196608"], actsAsVersion: false,
                source: "sysctl -a in a container on a host with 4.15.0-111-generic, whose namespace starts with the kernel's default", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_challenge_ack_limit"), since: KernelVersion(4, 4, 0, suffix: "-166"), before: nil,
                isPresent: nil, defaults: ["1000"], actsAsVersion: false,
                source: "sysctl -a of hosts with 4.4.0-166-generic", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_min_snd_mss"), since: KernelVersion(4, 4, 0, suffix: "-166"), before: nil,
                isPresent: true, defaults: ["48"], actsAsVersion: false,
                source: "sysctl -a of hosts with 4.4.0-166-generic", confidence: "high"),
            .init(
                key: SysctlKey("net.ipv4.tcp_min_snd_mss"), since: KernelVersion(4, 15, 0, suffix: "-111"), before: nil,
                isPresent: true, defaults: ["48"], actsAsVersion: false,
                source: "sysctl -a in a container on a host with 4.15.0-111-generic", confidence: "high"),
            .init(
                key: SysctlKey("net.netfilter.nf_log_all_netns"), since: KernelVersion(4, 4, 0, suffix: "-166"), before: nil,
                isPresent: true, defaults: [], actsAsVersion: false,
                source: "sysctl -a of hosts with 4.4.0-166-generic", confidence: "high"),
        ])
}
