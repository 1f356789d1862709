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

extension NetlinkSocket {
    /// The number of the family of that name.
    borrowing func genericFamily(_ name: String) throws(NetlinkError) -> UInt16? {
        var search = TableRequest(
            type: Int(TCPLINT_GENERIC_CONTROL), isDump: false,
            head: genericHead(Int(TCPLINT_CONTROL_GET_FAMILY)))
        search.add(Int(TCPLINT_CONTROL_FAMILY_NAME), name)
        var family = GenericFamily()
        _ = try read(search, into: &family)
        return family.number
    }
}

/// What every message of generic netlink begins with: command, version and two unused bytes.
func genericHead(_ command: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: command), 1, 0, 0]
}
