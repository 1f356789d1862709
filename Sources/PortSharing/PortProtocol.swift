/// The protocols whose ports are told apart.
package enum PortProtocol: String, Sendable, CaseIterable {
    /// TCP.
    case tcp
    /// UDP.
    case udp
}
