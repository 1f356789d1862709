internal import Evidence

/// Settings that are given to interfaces to come, when `all` would reach those that exist.
///
/// `default` is copied to an interface that appears. For IPv4 it also reaches those that have no
/// address yet and whose own key nobody wrote; an interface with an address keeps its value
/// (devinet_copy_dflt_conf(), ipv4_devconf_setall(); seen on 6.18). Forwarding and IPv6 keys reach
/// no interface that exists.
struct DefaultOnly {
    private enum All {
        /// The greater of it and the interface's value, or either of them, acts.
        case counts
        /// The same, and the kernel starts with 1.
        case countsFromOne
        /// Writing it writes the value of every interface.
        case isCopied
    }

    /// include/linux/inetdevice.h: IN_DEV_ORCONF, IN_DEV_MAXCONF; net/ipv4/devinet.c: the values
    /// that `all` begins with, and devinet_sysctl_forward(); net/ipv6/addrconf.c.
    private static let keys: [String: All] = [
        "net.ipv4.conf.accept_local": .counts, "net.ipv4.conf.arp_accept": .counts,
        "net.ipv4.conf.arp_announce": .counts, "net.ipv4.conf.arp_filter": .counts,
        "net.ipv4.conf.arp_ignore": .counts, "net.ipv4.conf.arp_notify": .counts,
        "net.ipv4.conf.forwarding": .isCopied, "net.ipv4.conf.log_martians": .counts,
        "net.ipv4.conf.promote_secondaries": .counts, "net.ipv4.conf.proxy_arp": .counts,
        "net.ipv4.conf.route_localnet": .counts, "net.ipv4.conf.rp_filter": .counts,
        "net.ipv4.conf.secure_redirects": .countsFromOne,
        "net.ipv4.conf.send_redirects": .countsFromOne,
        "net.ipv4.conf.shared_media": .countsFromOne,
        "net.ipv4.conf.src_valid_mark": .counts, "net.ipv6.conf.disable_ipv6": .isCopied,
        "net.ipv6.conf.forwarding": .isCopied,
    ]

    /// Assignments to `default`.
    private var defaults: [Assignment] = []
    /// Trees with last components that `all` or an interface gets, `net.ipv4.conf.rp_filter`.
    private var others: Set<String> = []

    /// Takes notice of an assignment of a key of interfaces.
    mutating func see(_ assignment: Assignment, _ key: InterfaceKey) {
        guard assignment.value != .exclusion, key.tree.hasSuffix(".conf") else { return }
        if key.interface == "default" {
            defaults.append(assignment)
        } else {
            others.insert("\(key.tree).\(key.last)")
        }
    }

    /// Every deciding assignment to `default` alone, with what happens to the interfaces that
    /// exist and the line that reaches them.
    func findings(values: [String: Reading<String>], places: [String: SourcePlace])
        -> [(assignment: Assignment, detail: String, suggestion: String)]
    {
        defaults.compactMap { assignment in
            guard places[assignment.key] == assignment.place,
                let key = InterfaceKey(assignment.key),
                let all = Self.keys["\(key.tree).\(key.last)"],
                !others.contains("\(key.tree).\(key.last)"),
                // Another name of net.ipv4.conf.all.forwarding.
                key.last != "forwarding" || places["net.ipv4.ip_forward"] == nil,
                let value = values[assignment.key]?.value.flatMap({ Int64($0) }), value >= 0
            else { return nil }
            let ofAll = "\(key.tree).all.\(key.last)"
            let detail: String
            switch all {
            case .isCopied where value > 0: detail = "interfaces that exist keep their value"
            case .counts where value > 0:
                detail = "interfaces that have an address by then keep their value"
            case .countsFromOne where value == 0:
                detail = "\(ofAll) stays 1, and one of the two is enough"
            default: return nil
            }
            return (assignment, detail, "\(ofAll) = \(value)")
        }
    }
}
