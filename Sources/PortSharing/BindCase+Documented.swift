extension BindCase {
    /// What documents the table, for a reader.
    package static let sources = [
        "socket(7), SO_REUSEADDR, SO_REUSEPORT and BUGS: both sockets need the option, a listener "
            + "stands in the way of SO_REUSEADDR, SO_REUSEPORT wants one effective user id",
        "ipv6(7), IPV6_V6ONLY: an IPv6 socket without it takes the IPv4 addresses as well",
        "Linux, inet_csk_bind_conflict() in net/ipv4/inet_connection_sock.c and "
            + "udp_lib_lport_inuse() in net/ipv4/udp.c, one rule from 3.9 to 6.18: "
            + "TIME_WAIT sockets are shared whatever the user id",
    ]

    /// Whether Linux since 3.9 is documented to let the second socket bind, and listen for TCP.
    package var isDocumentedToWork: Bool {
        guard takenAddress.overlaps(newAddress) else { return true }
        if oldOptions.hasAddress, newOptions.hasAddress, oldSocket != .listening { return true }
        return oldOptions.hasPort && newOptions.hasPort
            && (owner == .same || oldSocket == .timeWait)
    }
}
