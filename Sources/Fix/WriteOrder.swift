internal import Sysctl

/// The order in which the kernel accepts settings.
package enum WriteOrder {
    /// Pairs that the kernel holds against one another at each write: the first may not exceed the
    /// first number of the second (ipv4_local_port_range() and ipv4_privileged_ports() in
    /// net/ipv4/sysctl_net_ipv4.c, the limits of the fragment thresholds in net/ipv4/ip_fragment.c,
    /// net/ipv6/reassembly.c and net/ipv6/netfilter/nf_conntrack_reasm.c).
    private static let pairs = [
        ("net.ipv4.ip_unprivileged_port_start", "net.ipv4.ip_local_port_range"),
        ("net.ipv4.ipfrag_low_thresh", "net.ipv4.ipfrag_high_thresh"),
        ("net.ipv6.ip6frag_low_thresh", "net.ipv6.ip6frag_high_thresh"),
        (
            "net.netfilter.nf_conntrack_frag6_low_thresh",
            "net.netfilter.nf_conntrack_frag6_high_thresh"
        ),
    ]

    /// Changes by name, but ip_forward first, because it resets other settings of all interfaces
    /// (ip-sysctl.rst), and of a pair first the one that still leaves room for the other.
    package static func sorted(_ changes: [FixPlan.Change]) -> [FixPlan.Change] {
        var sorted = changes.sorted { precedes($0.key.name, $1.key.name) }
        for (lower, upper) in pairs {
            guard let first = sorted.firstIndex(where: { $0.key.name == lower }),
                let second = sorted.firstIndex(where: { $0.key.name == upper }),
                let low = number(sorted[first].value),
                let roof = sorted[second].former.flatMap(number)
            else { continue }
            let isLowerFirst = low <= roof
            if isLowerFirst != (first < second) { sorted.swapAt(first, second) }
        }
        return sorted
    }

    private static func number(_ text: String) -> Int64? {
        text.split(whereSeparator: \.isWhitespace).first.flatMap { Int64($0) }
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        let first = "net.ipv4.ip_forward"
        return left != right && (left == first || (right != first && left < right))
    }
}
