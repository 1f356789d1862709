/// How many sockets stand in each state.
package struct StateCounts: Sendable {
    private var slots = InlineArray<16, UInt32>(repeating: 0)

    /// No sockets at all.
    package init() {}

    /// The number of sockets in `state`.
    package subscript(state: TCPState) -> UInt32 {
        get { slots[Int(state.rawValue)] }
        set { slots[Int(state.rawValue)] = newValue }
    }

    /// Rows in a state that this program does not know.
    package var unknown: UInt32 {
        slots[0]
    }

    /// The number of sockets in every known state together.
    package var total: UInt32 {
        TCPState.allCases.reduce(0) { $0 &+ self[$1] }
    }

    /// Everything that was counted.
    var rows: Int {
        slots.indices.reduce(0) { $0 + Int(slots[$1]) }
    }

    /// Counts one row by the state number on the wire; false unless it is a connection.
    @inline(__always)
    mutating func count(_ wireState: UInt8) -> Bool {
        guard wireState <= TCPState.boundInactive.rawValue else {
            slots[0] &+= 1
            return false
        }
        slots[Int(wireState)] &+= 1
        return Self.notConnections & (1 << UInt32(wireState)) == 0
    }

    /// Counts one row in TIME_WAIT.
    @inline(__always)
    mutating func countTimeWait() { slots[Int(TCPState.timeWait.rawValue)] &+= 1 }

    /// Whether the state number on the wire is that of a connection.
    static func isConnection(_ wireState: UInt8) -> Bool {
        wireState <= TCPState.boundInactive.rawValue
            && notConnections & (1 << UInt32(wireState)) == 0
    }

    private static let notConnections: UInt32 =
        1 | 1 << UInt32(TCPState.listen.rawValue) | 1 << UInt32(TCPState.close.rawValue)
        | 1 << UInt32(TCPState.boundInactive.rawValue)
}

extension StateCounts: Equatable {
    /// Equal when every state, the unknown ones included, has the same number.
    package static func == (left: StateCounts, right: StateCounts) -> Bool {
        left.slots.indices.allSatisfy { left.slots[$0] == right.slots[$0] }
    }
}
