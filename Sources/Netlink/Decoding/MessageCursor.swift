internal import CNetlink

/// Steps from message to message through one datagram of any table.
struct MessageCursor {
    private let identity: DumpIdentity
    private var offset = 0
    private var finished = false
    private var interrupted = false
    private var related = false

    /// The type of the message that `advance` found.
    private(set) var type: UInt16 = 0
    /// Its payload, inside the datagram.
    private(set) var payload = 0..<0

    init(answering identity: DumpIdentity) {
        self.identity = identity
    }

    /// What the datagram has meant so far.
    var progress: DumpProgress {
        DumpProgress(finished: finished, interrupted: interrupted, related: related)
    }

    /// Finds the next message with content; false at the end of the datagram or of the answer.
    mutating func advance(in bytes: RawSpan) throws(NetlinkError) -> Bool {
        while offset < bytes.byteCount {
            let start = offset
            let left = bytes.byteCount - start
            guard left >= Int(TCPLINT_NLMSG_HEADER_SIZE) else {
                throw .malformed(offset: start, problem: .incompleteHeader(left: left))
            }
            let length = Int(bytes.field(UInt32.self, at: start + Int(TCPLINT_NLMSG_LENGTH)))
            guard length >= Int(TCPLINT_NLMSG_HEADER_SIZE) else {
                throw .malformed(offset: start, problem: .lengthBelowHeader(length: length))
            }
            guard length <= left else {
                throw .malformed(
                    offset: start, problem: .lengthPastEnd(length: length, left: left))
            }
            offset = start + (length + 3) & ~3
            let sequence = bytes.field(UInt32.self, at: start + Int(TCPLINT_NLMSG_SEQUENCE))
            let port = bytes.field(UInt32.self, at: start + Int(TCPLINT_NLMSG_PORT))
            guard sequence == identity.sequence, port == identity.port else { continue }
            related = true
            let flags = bytes.field(UInt16.self, at: start + Int(TCPLINT_NLMSG_FLAGS))
            if flags & UInt16(TCPLINT_FLAG_INTERRUPTED) != 0 { interrupted = true }
            type = bytes.field(UInt16.self, at: start + Int(TCPLINT_NLMSG_TYPE))
            guard type < Self.firstContent else {
                payload = start + Int(TCPLINT_NLMSG_HEADER_SIZE)..<start + length
                return true
            }
            let isEnd = try RowCursor.isEnd(bytes, at: start, length: length, type: type)
            // An error message without an error acknowledges a request that is no dump.
            guard isEnd || type == UInt16(TCPLINT_TYPE_ERROR) else { continue }
            finished = true
            offset = bytes.byteCount
        }
        return false
    }

    /// Smaller types are netlink's own.
    private static let firstContent: UInt16 = 16
}
