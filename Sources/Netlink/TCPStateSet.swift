/// The states that a dump asks for, one bit a state.
package struct TCPStateSet: OptionSet, Sendable {
    /// Bit `1 << state` for each state, as `idiag_states` wants it.
    package let rawValue: UInt32

    /// Takes the kernel's mask as it stands.
    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The set of one state.
    package init(_ state: TCPState) {
        rawValue = 1 << UInt32(state.rawValue)
    }

    /// The set without the states of another; the one of `SetAlgebra` looks up conformances first,
    /// which takes as long as a small dump.
    package func without(_ other: TCPStateSet) -> TCPStateSet {
        TCPStateSet(rawValue: rawValue & ~other.rawValue)
    }

    /// Every state, bound sockets included; kernels that do not know a bit ignore it.
    package static let all = TCPStateSet(rawValue: 0x3ffe)

    /// Sockets that accept connections.
    package static let listen = TCPStateSet(.listen)

    /// Sockets that rest after closing first.
    package static let timeWait = TCPStateSet(.timeWait)

    /// Everything that is not a listener.
    package static let allButListen = all.without(.listen)

    /// Connections that still hold a full socket: neither listeners nor TIME_WAIT.
    package static let live = allButListen.without(.timeWait)
}
