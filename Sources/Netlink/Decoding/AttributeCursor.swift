internal import CNetlink

/// Steps from attribute to attribute through a message or through an attribute that holds others.
struct AttributeCursor {
    private var offset: Int
    private let end: Int

    /// The type of the attribute that `advance` found, without its flags.
    private(set) var type = 0
    /// Its value, inside the range that is walked.
    private(set) var value = 0..<0

    /// Walks a range that lies inside the datagram, behind a fixed part of it.
    init(_ range: Range<Int>, after fixed: Int = 0) throws(NetlinkError) {
        guard range.count >= fixed else {
            throw .malformed(
                offset: range.lowerBound,
                problem: .shortPayload(length: range.count, expected: fixed))
        }
        offset = range.lowerBound + fixed
        end = range.upperBound
    }

    /// Finds the next attribute; fewer bytes than a header are padding.
    mutating func advance(in bytes: RawSpan) throws(NetlinkError) -> Bool {
        let left = end - offset
        guard left >= Int(TCPLINT_ATTRIBUTE_HEADER_SIZE) else { return false }
        let length = Int(bytes.field(UInt16.self, at: offset + Int(TCPLINT_ATTRIBUTE_LENGTH)))
        guard length >= Int(TCPLINT_ATTRIBUTE_HEADER_SIZE) else {
            throw .malformed(offset: offset, problem: .attributeBelowHeader(length: length))
        }
        guard length <= left else {
            throw .malformed(
                offset: offset, problem: .attributePastEnd(length: length, left: left))
        }
        type =
            Int(bytes.field(UInt16.self, at: offset + Int(TCPLINT_ATTRIBUTE_TYPE)))
            & Int(TCPLINT_ATTRIBUTE_TYPE_MASK)
        value = offset + Int(TCPLINT_ATTRIBUTE_HEADER_SIZE)..<offset + length
        offset += (length + 3) & ~3
        return true
    }
}
