internal import CNetlink

/// A question about a table of the kernel other than that of sockets.
struct TableRequest: NetlinkRequest, Equatable {
    /// The message type, which every table numbers for itself.
    let type: UInt16
    /// Whether all entries are asked for; otherwise one answer and an acknowledgement come.
    let isDump: Bool
    /// What follows the header: a fixed part, then attributes.
    private(set) var body: [UInt8]

    init(type: Int, isDump: Bool = true, head: [UInt8]) {
        self.type = UInt16(truncatingIfNeeded: type)
        self.isDump = isDump
        body = head
    }

    /// Adds an attribute.
    mutating func add(_ type: Int, _ value: [UInt8]) {
        let length = Int(TCPLINT_ATTRIBUTE_HEADER_SIZE) + value.count
        let start = body.count
        body += [UInt8](repeating: 0, count: (length + 3) & ~3)
        body.store(UInt16(truncatingIfNeeded: length), at: start)
        body.store(UInt16(truncatingIfNeeded: type), at: start + Int(TCPLINT_ATTRIBUTE_TYPE))
        let first = start + Int(TCPLINT_ATTRIBUTE_HEADER_SIZE)
        body.replaceSubrange(first..<first + value.count, with: value)
    }

    /// Adds a text, which ends with a zero byte.
    mutating func add(_ type: Int, _ text: String) {
        add(type, Array(text.utf8) + [0])
    }

    /// Adds a number in network byte order, as netfilter wants them.
    mutating func add(_ type: Int, bigEndian number: UInt32) {
        add(type, (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) })
    }

    func bytes(as identity: DumpIdentity) -> [UInt8] {
        let kind = isDump ? TCPLINT_FLAG_DUMP : TCPLINT_FLAG_ACKNOWLEDGE
        var message = [UInt8](repeating: 0, count: Int(TCPLINT_NLMSG_HEADER_SIZE))
        message.store(UInt32(message.count + body.count), at: Int(TCPLINT_NLMSG_LENGTH))
        message.store(type, at: Int(TCPLINT_NLMSG_TYPE))
        message.store(UInt16(TCPLINT_FLAG_REQUEST | kind), at: Int(TCPLINT_NLMSG_FLAGS))
        message.store(identity.sequence, at: Int(TCPLINT_NLMSG_SEQUENCE))
        message.store(identity.port, at: Int(TCPLINT_NLMSG_PORT))
        return message + body
    }
}
