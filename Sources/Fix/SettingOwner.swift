/// A program that writes a setting by itself, so that a change made elsewhere does not last.
package struct SettingOwner: Sendable, Equatable {
    /// Its name.
    package let name: String
    /// What showed that it is here.
    package let sign: String
    /// Where the setting is to be changed.
    package let place: String

    /// Makes an owner.
    package init(name: String, sign: String, place: String) {
        self.name = name
        self.sign = sign
        self.place = place
    }

    /// What the reader is told.
    package var advice: String {
        "\(name) (\(sign)) may write it again; change it in \(place)"
    }
}

/// Programs that write settings of their own choice whatever their files say.
package struct KnownOwner: Sendable {
    /// Its name.
    package let name: String
    /// The name of its process.
    package let process: String
    /// Files that show that it is in use.
    package let files: [String]
    /// Where its settings are changed.
    package let place: String
    private let keys: [String]

    /// Every such program; the sources are their manuals and the places where they write.
    package static let all = [
        KnownOwner(
            name: "kube-proxy", process: "kube-proxy",
            files: ["/var/lib/kube-proxy/config.conf", "/var/lib/kube-proxy/kubeconfig"],
            place: "conntrack of its configuration",
            keys: [
                "net.netfilter.nf_conntrack_max", "net.nf_conntrack_max",
                "net.netfilter.nf_conntrack_tcp_timeout_established",
                "net.netfilter.nf_conntrack_tcp_timeout_close_wait",
                "net.netfilter.nf_conntrack_tcp_be_liberal",
                "net.netfilter.nf_conntrack_udp_timeout",
                "net.netfilter.nf_conntrack_udp_timeout_stream",
                "net.ipv4.conf.all.route_localnet",
            ]),
        KnownOwner(
            name: "docker", process: "dockerd",
            files: ["/etc/docker/daemon.json", "/var/run/docker.pid"],
            place: "'ip-forward' of /etc/docker/daemon.json",
            keys: [
                "net.ipv4.ip_forward", "net.ipv6.conf.all.forwarding",
                "net.ipv6.conf.default.forwarding", "net.bridge.bridge-nf-call-iptables",
                "net.bridge.bridge-nf-call-ip6tables",
            ]),
        KnownOwner(
            name: "firewalld", process: "firewalld",
            files: ["/etc/systemd/system/multi-user.target.wants/firewalld.service"],
            place: "masquerading and forward ports of its zones",
            keys: ["net.ipv4.ip_forward", "net.ipv6.conf.all.forwarding"]),
        KnownOwner(
            name: "bpftune", process: "bpftune",
            files: ["/etc/systemd/system/multi-user.target.wants/bpftune.service"],
            place: "the tuners that its service starts",
            keys: [
                "net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem", "net.ipv4.tcp_mem",
                "net.ipv4.udp_mem", "net.core.rmem_max", "net.core.wmem_max",
                "net.core.netdev_max_backlog", "net.core.netdev_budget",
                "net.ipv4.tcp_congestion_control", "net.ipv4.neigh.default.gc_thresh3",
                "net.ipv6.neigh.default.gc_thresh3", "net.ipv6.route.max_size",
                "net.ipv4.tcp_max_orphans",
            ]),
    ]

    /// Whether it writes the setting.
    package func owns(_ key: String) -> Bool { keys.contains(key) }
}
