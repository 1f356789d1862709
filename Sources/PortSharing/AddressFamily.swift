/// The groups of address pairs that the probe tries.
package enum AddressFamily: String, Sendable, CaseIterable {
    /// Two IPv4 sockets.
    case ipv4
    /// Two IPv6 sockets with `IPV6_V6ONLY`.
    case ipv6
    /// An IPv6 socket beside an IPv4 one, or one that takes both families.
    case dual

    /// First and second address.
    package var pairs: [(old: BindAddress, new: BindAddress)] {
        switch self {
        case .ipv4:
            [
                (.loopbackIPv4, .loopbackIPv4), (.anyIPv4, .loopbackIPv4),
                (.loopbackIPv4, .anyIPv4), (.anyIPv4, .anyIPv4),
                (.loopbackIPv4, .secondLoopbackIPv4),
            ]
        case .ipv6:
            [
                (.loopbackIPv6, .loopbackIPv6), (.anyIPv6, .loopbackIPv6),
                (.loopbackIPv6, .anyIPv6), (.anyIPv6, .anyIPv6),
            ]
        case .dual:
            [
                (.dualStack, .dualStack), (.dualStack, .loopbackIPv4), (.dualStack, .anyIPv4),
                (.loopbackIPv4, .dualStack), (.anyIPv4, .dualStack),
                (.dualStack, .loopbackIPv6), (.loopbackIPv6, .dualStack),
                (.dualStack, .anyIPv6), (.anyIPv6, .dualStack), (.anyIPv6, .anyIPv4),
                (.anyIPv4, .anyIPv6), (.anyIPv6, .loopbackIPv4),
            ]
        }
    }

    /// The pairs that are tried again with a socket of another user: one suffices to tell.
    package var pairsOfUsers: [(old: BindAddress, new: BindAddress)] {
        switch self {
        case .ipv4: [(.loopbackIPv4, .loopbackIPv4)]
        case .ipv6: [(.loopbackIPv6, .loopbackIPv6)]
        case .dual: []
        }
    }
}
