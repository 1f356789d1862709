internal import TestSupport
internal import Testing

/// How a client reaches a service: each fault must be seen alike.
struct AddressFamily: Sendable, CustomTestStringConvertible {
    let name: String
    /// The address that the client is told.
    let address: String
    /// The address that a report names.
    let shown: String
    /// The address that the service listens on.
    let wildcard: String
    private let dualStack: Bool

    var testDescription: String { name }

    /// What a service must be told to be reached so.
    var service: [String] {
        ["--bind", wildcard] + (dualStack ? ["--dual-stack"] : [])
    }

    static let all = [
        Self(
            name: "IPv4", address: NamespacePair.serverIPv4, shown: NamespacePair.serverIPv4,
            wildcard: "0.0.0.0", dualStack: false),
        Self(
            name: "IPv6", address: NamespacePair.serverIPv6, shown: NamespacePair.serverIPv6,
            wildcard: "::", dualStack: false),
        Self(
            name: "IPv4 through sockets of IPv6", address: "::ffff:\(NamespacePair.serverIPv4)",
            shown: NamespacePair.serverIPv4, wildcard: "::", dualStack: true),
    ]
}
