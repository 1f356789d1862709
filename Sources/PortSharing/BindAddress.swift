/// A local address that the probe binds to, with the kind of socket that binds to it.
package enum BindAddress: String, Sendable, CaseIterable {
    /// Every IPv4 address.
    case anyIPv4 = "0.0.0.0"
    /// The IPv4 loopback address.
    case loopbackIPv4 = "127.0.0.1"
    /// Another IPv4 loopback address.
    case secondLoopbackIPv4 = "127.0.0.2"
    /// Every IPv6 address, with `IPV6_V6ONLY`.
    case anyIPv6 = "[::]v6only"
    /// The IPv6 loopback address.
    case loopbackIPv6 = "[::1]"
    /// Every IPv6 and every IPv4 address, without `IPV6_V6ONLY`.
    case dualStack = "[::]"

    /// Whether an IPv6 socket binds to it.
    package var isIPv6: Bool {
        switch self {
        case .anyIPv6, .loopbackIPv6, .dualStack: true
        case .anyIPv4, .loopbackIPv4, .secondLoopbackIPv4: false
        }
    }

    /// Whether it stands for every address of its family.
    package var isWildcard: Bool {
        switch self {
        case .anyIPv4, .anyIPv6, .dualStack: true
        case .loopbackIPv4, .secondLoopbackIPv4, .loopbackIPv6: false
        }
    }

    /// The local address of a connection that a listener on this address has accepted from this
    /// host; IPv4 for the dual-stack one.
    package var connection: BindAddress {
        switch self {
        case .anyIPv4, .dualStack: .loopbackIPv4
        case .anyIPv6: .loopbackIPv6
        case .loopbackIPv4, .secondLoopbackIPv4, .loopbackIPv6: self
        }
    }

    /// Whether some packet could be meant for either.
    package func overlaps(_ other: BindAddress) -> Bool {
        if self == .dualStack || other == .dualStack { return true }
        guard isIPv6 == other.isIPv6 else { return false }
        return self == other || isWildcard || other.isWildcard
    }
}
