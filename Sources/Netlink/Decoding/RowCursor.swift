internal import CNetlink

/// Steps from socket to socket through one datagram of a dump.
struct RowCursor {
    /// The dump's sequence number and port, as they stand side by side in a header.
    private let mark: UInt64
    private var offset = 0
    private var finished = false
    /// The flags of all messages that belong to the dump, with `anyMessage` when there was one.
    private var seen: UInt32 = 0
    private static let anyMessage: UInt32 = 1 << 16

    /// Where the row stands that `advance` found.
    private(set) var row = 0
    /// The end of its message, at least the fixed part of a row away and inside the datagram.
    private(set) var end = 0

    init(answering identity: DumpIdentity) {
        // Two numbers of 32 bits take the room of one of 64.
        mark = unsafe unsafeBitCast((identity.sequence, identity.port), to: UInt64.self)
    }

    /// What the datagram has meant so far.
    var progress: DumpProgress {
        DumpProgress(
            finished: finished,
            interrupted: seen & UInt32(TCPLINT_FLAG_INTERRUPTED) != 0,
            related: seen & Self.anyMessage != 0)
    }

    /// Finds the next row; false at the end of the datagram or of the dump.
    @inline(__always)
    mutating func advance(in bytes: RawSpan) throws(NetlinkError) -> Bool {
        let count = bytes.byteCount
        while offset < count {
            let start = offset
            let left = count &- start
            guard left >= Int(TCPLINT_NLMSG_HEADER_SIZE) else {
                throw .malformed(offset: start, problem: .incompleteHeader(left: left))
            }
            // The guard above has left room for a header, and so for all unchecked fields of it
            // below.
            let length = unsafe Int(
                bytes.field(UInt32.self, uncheckedAt: start &+ Int(TCPLINT_NLMSG_LENGTH)))
            guard length >= Int(TCPLINT_NLMSG_HEADER_SIZE) else {
                throw .malformed(offset: start, problem: .lengthBelowHeader(length: length))
            }
            guard length <= left else {
                throw .malformed(
                    offset: start, problem: .lengthPastEnd(length: length, left: left))
            }
            // The kernel pads between messages but not after the last one, so this may step past
            // the end.
            offset = start &+ (length &+ 3) & ~3
            let mark = unsafe bytes.field(
                UInt64.self, uncheckedAt: start &+ Int(TCPLINT_NLMSG_SEQUENCE))
            guard mark == self.mark else { continue }
            let flags = unsafe bytes.field(
                UInt16.self, uncheckedAt: start &+ Int(TCPLINT_NLMSG_FLAGS))
            seen |= Self.anyMessage | UInt32(flags)
            let type = unsafe bytes.field(
                UInt16.self, uncheckedAt: start &+ Int(TCPLINT_NLMSG_TYPE))
            guard
                type == UInt16(TCPLINT_TYPE_SOCKETS_OF_ANY_FAMILY)
                    || type == UInt16(TCPLINT_TYPE_SOCKETS_BY_FAMILY)
            else {
                guard try Self.isEnd(bytes, at: start, length: length, type: type) else { continue }
                finished = true
                offset = count
                return false
            }
            row = start &+ Int(TCPLINT_NLMSG_HEADER_SIZE)
            end = start &+ length
            guard end &- row >= Int(TCPLINT_ROW_SIZE) else {
                throw .malformed(
                    offset: start,
                    problem: .shortPayload(length: end &- row, expected: Int(TCPLINT_ROW_SIZE)))
            }
            return true
        }
        return false
    }

    /// Whether the row is one of IPv4 and not of IPv6; throws for any other family.
    func isIPv4(in bytes: RawSpan) throws(NetlinkError) -> Bool {
        let family = bytes.field(UInt8.self, at: row + Int(TCPLINT_ROW_FAMILY))
        guard family == UInt8(TCPLINT_FAMILY_IPV4) || family == UInt8(TCPLINT_FAMILY_IPV6)
        else { throw unexpectedFamily(family) }
        return family == UInt8(TCPLINT_FAMILY_IPV4)
    }

    /// The error for a row of a family that nobody asked for.
    func unexpectedFamily(_ family: UInt8) -> NetlinkError {
        .malformed(
            offset: row - Int(TCPLINT_NLMSG_HEADER_SIZE), problem: .unexpectedFamily(family))
    }

    /// Judges a message that is not a row; true for the end of the dump.
    @inline(never)
    static func isEnd(
        _ bytes: RawSpan, at offset: Int, length: Int, type: UInt16
    ) throws(NetlinkError) -> Bool {
        let payload = length - Int(TCPLINT_NLMSG_HEADER_SIZE)
        let status = offset + Int(TCPLINT_NLMSG_HEADER_SIZE)
        switch Int(type) {
        case Int(TCPLINT_TYPE_DONE):
            // The status of the whole dump follows; a bare header counts as success.
            guard payload >= Int(TCPLINT_NLMSG_STATUS_SIZE) else { return true }
            try checkStatus(bytes.field(UInt32.self, at: status))
            return true
        case Int(TCPLINT_TYPE_ERROR):
            guard payload >= Int(TCPLINT_NLMSG_STATUS_SIZE) else {
                throw .malformed(
                    offset: offset,
                    problem: .shortPayload(
                        length: payload, expected: Int(TCPLINT_NLMSG_STATUS_SIZE)))
            }
            try checkStatus(bytes.field(UInt32.self, at: status))
            return false
        case Int(TCPLINT_TYPE_OVERRUN):
            throw .overrun
        default:
            return false
        }
    }

    /// Throws the errno that a negative status stands for.
    private static func checkStatus(_ field: UInt32) throws(NetlinkError) {
        let status = Int32(bitPattern: field)
        guard status >= 0 else { throw .kernel(errno: 0 &- status) }
    }
}
