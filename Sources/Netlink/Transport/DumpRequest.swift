internal import CNetlink

/// A question about sockets, as bytes.
package struct DumpRequest: Sendable, Equatable {
    /// Whose sockets to list.
    package enum Scope: Sendable, Equatable {
        /// IPv4 and IPv6 in one walk, by the older form of request.
        case bothFamilies
        /// IPv4 alone.
        case ipv4
        /// IPv6 alone.
        case ipv6
    }

    /// What to tell of each socket besides the fixed part.
    package struct Extensions: OptionSet, Sendable {
        /// One bit for each kind of attribute, as `idiag_ext` wants it.
        package let rawValue: UInt8

        /// Takes the kernel's mask as it stands.
        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// The socket's memory, which holds buffers and drops.
        package static let memory = Extensions(rawValue: UInt8(TCPLINT_SOCKET_MEMORY_BIT))
        /// `struct tcp_info`.
        package static let info = Extensions(rawValue: UInt8(TCPLINT_FLOW_INFO_BIT))
        /// Both; a union of sets looks up conformances at run time.
        package static let flow = Extensions(rawValue: info.rawValue | memory.rawValue)
    }

    /// Whose sockets to list.
    package var scope: Scope
    /// In which states.
    package var states: TCPStateSet
    /// What to tell of each of them.
    package var extensions: Extensions

    /// Puts a request together.
    package init(
        scope: Scope, states: TCPStateSet, extensions: Extensions = Extensions(rawValue: 0)
    ) {
        self.scope = scope
        self.states = states
        self.extensions = extensions
    }

    /// The whole message.
    package func bytes(as identity: DumpIdentity) -> [UInt8] {
        let isOldForm = scope == .bothFamilies
        let size = Int(isOldForm ? TCPLINT_ANY_SIZE : TCPLINT_ONE_SIZE)
        let type =
            isOldForm ? TCPLINT_TYPE_SOCKETS_OF_ANY_FAMILY : TCPLINT_TYPE_SOCKETS_BY_FAMILY
        let length = Int(TCPLINT_NLMSG_HEADER_SIZE) + size
        var message = [UInt8](repeating: 0, count: length)
        message.store(UInt32(length), at: Int(TCPLINT_NLMSG_LENGTH))
        message.store(UInt16(type), at: Int(TCPLINT_NLMSG_TYPE))
        message.store(
            UInt16(TCPLINT_FLAG_REQUEST | TCPLINT_FLAG_DUMP), at: Int(TCPLINT_NLMSG_FLAGS))
        message.store(identity.sequence, at: Int(TCPLINT_NLMSG_SEQUENCE))
        message.store(identity.port, at: Int(TCPLINT_NLMSG_PORT))

        let body = Int(TCPLINT_NLMSG_HEADER_SIZE)
        if isOldForm {
            message[body + Int(TCPLINT_ANY_EXTENSIONS)] = extensions.rawValue
            message.store(states.rawValue, at: body + Int(TCPLINT_ANY_STATES))
        } else {
            let family = scope == .ipv4 ? TCPLINT_FAMILY_IPV4 : TCPLINT_FAMILY_IPV6
            message[body + Int(TCPLINT_ONE_FAMILY)] = UInt8(family)
            message[body + Int(TCPLINT_ONE_PROTOCOL)] = UInt8(TCPLINT_PROTOCOL_TCP)
            message[body + Int(TCPLINT_ONE_EXTENSIONS)] = extensions.rawValue
            message.store(states.rawValue, at: body + Int(TCPLINT_ONE_STATES))
        }
        return message
    }
}
