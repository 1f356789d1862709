internal import CNetlink

/// The listeners of a dump.
package struct ListenerList: Sendable, Equatable {
    /// In the order in which the kernel named them.
    package private(set) var rows: [ListenerRow] = []

    /// An empty list.
    package init() {}
}

extension ListenerList: DumpSink {
    /// Forgets everything.
    package mutating func reset() {
        rows.removeAll(keepingCapacity: true)
    }

    /// Takes one datagram.
    package mutating func take(
        _ bytes: RawSpan, answering identity: DumpIdentity
    ) throws(NetlinkError) -> DumpProgress {
        var cursor = RowCursor(answering: identity)
        while try cursor.advance(in: bytes) {
            let row = cursor.row
            let isIPv4 = try cursor.isIPv4(in: bytes)
            let drops = try Self.drops(bytes, from: row + Int(TCPLINT_ROW_SIZE), to: cursor.end)
            let state = bytes.field(UInt8.self, at: row + Int(TCPLINT_ROW_STATE))
            guard state == TCPState.listen.rawValue else { continue }
            append(bytes, row: row, isIPv4: isIPv4, drops: drops)
        }
        return cursor.progress
    }

    private mutating func append(_ bytes: RawSpan, row: Int, isIPv4: Bool, drops: UInt32?) {
        let cookie = row + Int(TCPLINT_ROW_COOKIE)
        // The cursor has left room for the fixed part of a row.
        let address = unsafe bytes.address(
            uncheckedAt: row + Int(TCPLINT_ROW_SOURCE), isIPv4: isIPv4)
        rows.append(
            ListenerRow(
                address: address,
                port: UInt16(
                    bigEndian: bytes.field(UInt16.self, at: row + Int(TCPLINT_ROW_SOURCE_PORT))),
                isIPv6Socket: !isIPv4,
                acceptQueue: bytes.field(UInt32.self, at: row + Int(TCPLINT_ROW_RECEIVE_QUEUE)),
                backlog: bytes.field(UInt32.self, at: row + Int(TCPLINT_ROW_SEND_QUEUE)),
                uid: bytes.field(UInt32.self, at: row + Int(TCPLINT_ROW_UID)),
                inode: bytes.field(UInt32.self, at: row + Int(TCPLINT_ROW_INODE)),
                interface: bytes.field(UInt32.self, at: row + Int(TCPLINT_ROW_INTERFACE)),
                // Two 32-bit words, the lower one first on every machine.
                cookie: UInt64(bytes.field(UInt32.self, at: cookie + 4)) << 32
                    | UInt64(bytes.field(UInt32.self, at: cookie)),
                drops: drops))
    }

    /// Walks every attribute, so that a bad length is an error wherever it stands.
    private static func drops(
        _ bytes: RawSpan, from start: Int, to end: Int
    ) throws(NetlinkError) -> UInt32? {
        var drops: UInt32?
        var offset = start
        while end - offset >= Int(TCPLINT_ATTRIBUTE_HEADER_SIZE) {
            let length = Int(bytes.field(UInt16.self, at: offset + Int(TCPLINT_ATTRIBUTE_LENGTH)))
            guard length >= Int(TCPLINT_ATTRIBUTE_HEADER_SIZE) else {
                throw .malformed(offset: offset, problem: .attributeBelowHeader(length: length))
            }
            guard length <= end - offset else {
                throw .malformed(
                    offset: offset,
                    problem: .attributePastEnd(length: length, left: end - offset))
            }
            let type = Int(bytes.field(UInt16.self, at: offset + Int(TCPLINT_ATTRIBUTE_TYPE)))
            let field =
                Int(TCPLINT_ATTRIBUTE_HEADER_SIZE) + 4 * Int(TCPLINT_SOCKET_MEMORY_DROPS)
            // Kernels before 4.11 send fewer fields, without this one.
            if type & Int(TCPLINT_ATTRIBUTE_TYPE_MASK) == Int(TCPLINT_SOCKET_MEMORY),
                length >= field + 4
            {
                drops = bytes.field(UInt32.self, at: offset + field)
            }
            offset += (length + 3) & ~3
        }
        return drops
    }
}
