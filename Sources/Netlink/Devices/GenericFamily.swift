internal import CNetlink

/// The number that the kernel has given a family of generic netlink.
package struct GenericFamily: Sendable, Equatable {
    /// The number; nil until the answer has come.
    package private(set) var number: UInt16?

    /// Not known yet.
    package init() {}
}

extension GenericFamily: TableReader {
    /// Forgets the number.
    package mutating func reset() { number = nil }

    /// Takes the answer.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_GENERIC_SIZE))
        while try attributes.advance(in: bytes) {
            guard attributes.type == Int(TCPLINT_CONTROL_FAMILY_ID) else { continue }
            number = try bytes.number(UInt16.self, attributes.value)
        }
        return true
    }
}
