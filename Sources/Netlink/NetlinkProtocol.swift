internal import CNetlink

/// Which part of the kernel a netlink socket talks to.
package enum NetlinkProtocol: Sendable {
    /// inet_diag: sockets.
    case sockets
    /// rtnetlink: links, neighbours, routes.
    case routing
    /// nfnetlink: nf_tables and tracked connections.
    case netfilter
    /// Generic netlink, for families that are known by name.
    case generic

    /// The number that the kernel gives it.
    var number: Int32 {
        switch self {
        case .sockets: Int32(TCPLINT_NETLINK_SOCK_DIAG)
        case .routing: Int32(TCPLINT_NETLINK_ROUTE)
        case .netfilter: Int32(TCPLINT_NETLINK_NETFILTER)
        case .generic: Int32(TCPLINT_NETLINK_GENERIC)
        }
    }
}
