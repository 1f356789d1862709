internal import Evidence

/// Settings that are given to interfaces to come and that only `all` gives to every interface.
///
/// Most IPv4 keys of `default` are no such settings: at boot they also reach the interfaces that are
/// there, as long as these have no address and nobody wrote their own key
/// (devinet_copy_dflt_conf(), ipv4_devconf_setall() in net/ipv4/devinet.c; seen on 6.18).
struct DefaultOnly {
    private enum All {
        /// Writing it writes the value of every interface; `default` reaches none that exists.
        case isCopied
        /// It or the interface's value is enough, and the kernel starts with 1.
        case isEnough
    }

    /// devinet_sysctl_forward() in net/ipv4/devinet.c, addrconf_sysctl_forward() and
    /// addrconf_sysctl_disable() in net/ipv6/addrconf.c; IN_DEV_ORCONF in
    /// include/linux/inetdevice.h with the values that `all` begins with in net/ipv4/devinet.c.
    private static let keys: [String: All] = [
        "net.ipv4.conf.forwarding": .isCopied, "net.ipv4.conf.secure_redirects": .isEnough,
        "net.ipv4.conf.send_redirects": .isEnough, "net.ipv4.conf.shared_media": .isEnough,
        "net.ipv6.conf.disable_ipv6": .isCopied, "net.ipv6.conf.forwarding": .isCopied,
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
            switch (all, value) {
            case (.isCopied, 1...): detail = "interfaces that exist keep their value"
            case (.isEnough, 0): detail = "\(ofAll) stays 1, which is enough to switch it on"
            default: return nil
            }
            return (assignment, detail, "\(ofAll) = \(value)")
        }
    }
}
