/// A connection that was noted, with all that the kernel tells of it.
package struct FlowRow: Sendable {
    /// Its state.
    package let state: TCPState
    /// The local address.
    package let source: SocketAddress
    /// The peer's address.
    package let destination: SocketAddress
    /// Whether the local port is none that this host listens on.
    package let isOutgoing: Bool
    /// The kernel's identity of the socket, stable while it lives.
    package let cookie: UInt64
    /// Why it was noted.
    package let trouble: FlowTrouble
    /// How bad that is; the unit depends on the trouble.
    package let score: UInt64
    private var values = InlineArray<43, UInt64>(repeating: 0)
    /// One bit for each number that the kernel told.
    private var known: UInt64 = 0

    /// Puts a row together; numbers are set afterwards.
    package init(
        state: TCPState, source: SocketAddress, destination: SocketAddress, isOutgoing: Bool,
        cookie: UInt64, trouble: FlowTrouble, score: UInt64
    ) {
        self.state = state
        self.source = source
        self.destination = destination
        self.isOutgoing = isOutgoing
        self.cookie = cookie
        self.trouble = trouble
        self.score = score
    }

    /// A number of it, `nil` where the kernel did not tell.
    package subscript(number: FlowNumber) -> UInt64? {
        get {
            known & 1 << UInt64(number.rawValue) == 0 ? nil : values[number.rawValue]
        }
        set {
            let bit = UInt64(1) << UInt64(number.rawValue)
            known = newValue == nil ? known & ~bit : known | bit
            values[number.rawValue] = newValue ?? 0
        }
    }

    /// Worst first; equal ones by their identity.
    static func precedes(_ left: FlowRow, _ right: FlowRow) -> Bool {
        left.score == right.score ? left.cookie < right.cookie : left.score > right.score
    }
}
