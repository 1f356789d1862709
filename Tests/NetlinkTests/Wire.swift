import Netlink

/// Messages and attributes as the kernel would send them.
enum Wire {
    static func message(
        _ type: UInt16, flags: UInt16 = 2, _ payload: [UInt8],
        answering identity: DumpIdentity = WireRow.identity
    ) -> [UInt8] {
        padded(
            WireRow.host(UInt32(16 + payload.count)) + WireRow.host(type) + WireRow.host(flags)
                + WireRow.host(identity.sequence) + WireRow.host(identity.port) + payload)
    }

    static func attribute(_ type: UInt16, _ value: [UInt8]) -> [UInt8] {
        padded(WireRow.host(UInt16(4 + value.count)) + WireRow.host(type) + value)
    }

    /// With the flag for attributes that hold others.
    static func nest(_ type: UInt16, _ attributes: [UInt8]...) -> [UInt8] {
        attribute(type | 0x8000, attributes.flatMap { $0 })
    }

    static func text(_ type: UInt16, _ text: String) -> [UInt8] {
        attribute(type, Array(text.utf8) + [0])
    }

    static func network(_ type: UInt16, _ number: UInt32) -> [UInt8] {
        attribute(type, WireRow.network(number))
    }

    static func host<Value: FixedWidthInteger>(_ type: UInt16, _ number: Value) -> [UInt8] {
        attribute(type, WireRow.host(number))
    }

    private static func padded(_ bytes: [UInt8]) -> [UInt8] {
        bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
    }

    /// Reads one datagram.
    @discardableResult
    static func read(
        _ bytes: [UInt8], into reader: inout some TableReader
    ) throws(NetlinkError) -> DumpProgress {
        // Bytes have no padding that could be read.
        try unsafe decodeTable(bytes.span.bytes, answering: WireRow.identity, into: &reader)
    }

    /// The message cut after `length` bytes, its own length set to that.
    static func shortened(_ message: [UInt8], to length: Int) -> [UInt8] {
        var bytes = Array(message.prefix(length))
        bytes.replaceSubrange(0..<4, with: WireRow.host(UInt32(length)))
        return bytes
    }
}
