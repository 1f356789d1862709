internal import CNetlink

/// What the sockets of a namespace take of what all namespaces of a machine share.
package struct SocketUse: Sendable, Equatable {
    /// Sockets without a process, as the kernel counts them towards tcp_max_orphans.
    package private(set) var orphans = 0
    /// Bytes charged to tcp_mem: what is received, what is to be sent, and what is set aside; none
    /// when they were not asked for.
    package private(set) var memory = 0

    /// Nothing.
    package init() {}

    /// The states in which a socket can be without a process and yet be counted.
    static let orphanStates = TCPStateSet(
        rawValue: [TCPState.finWait1, .finWait2, .closing, .lastAck]
            .reduce(0) { $0 | TCPStateSet($1).rawValue })
}

extension SocketUse: DumpSink {
    /// Forgets everything.
    package mutating func reset() { self = Self() }

    /// Takes one datagram.
    package mutating func take(
        _ bytes: RawSpan, answering identity: DumpIdentity
    ) throws(NetlinkError) -> DumpProgress {
        var cursor = RowCursor(answering: identity)
        while try cursor.advance(in: bytes) {
            let row = cursor.row
            let state = bytes.field(UInt8.self, at: row + Int(TCPLINT_ROW_STATE))
            let timer = bytes.field(UInt8.self, at: row + Int(TCPLINT_ROW_TIMER))
            let inode = bytes.field(UInt32.self, at: row + Int(TCPLINT_ROW_INODE))
            // FIN_WAIT2 that rests in a small socket, as TIME_WAIT does, counts no more.
            if inode == 0, timer != UInt8(TCPLINT_TIMER_TIME_WAIT), state < 32,
                Self.orphanStates.rawValue & 1 << UInt32(state) != 0
            {
                orphans += 1
            }
            memory += try Self.memory(bytes, row + Int(TCPLINT_ROW_SIZE)..<cursor.end)
        }
        return cursor.progress
    }

    /// Walks every attribute, so that a bad length is an error wherever it stands.
    private static func memory(
        _ bytes: RawSpan, _ range: Range<Int>
    ) throws(NetlinkError) -> Int {
        var memory = 0
        var attributes = try AttributeCursor(range)
        while try attributes.advance(in: bytes) {
            guard attributes.type == Int(TCPLINT_SOCKET_MEMORY) else { continue }
            for field in [
                TCPLINT_SOCKET_MEMORY_RECEIVED, TCPLINT_SOCKET_MEMORY_SET_ASIDE,
                TCPLINT_SOCKET_MEMORY_QUEUED,
            ] {
                let place = attributes.value.lowerBound + 4 * Int(field)
                guard place + 4 <= attributes.value.upperBound else { continue }
                // Signed in the kernel, and below zero for a moment at times.
                memory += max(0, Int(bytes.field(Int32.self, at: place)))
            }
        }
        return memory
    }
}
