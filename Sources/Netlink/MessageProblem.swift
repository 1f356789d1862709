/// What is wrong with a message.
package enum MessageProblem: Equatable, Sendable {
    /// Fewer bytes are left than a header takes.
    case incompleteHeader(left: Int)
    /// The length field is smaller than the header itself.
    case lengthBelowHeader(length: Int)
    /// The length field reaches beyond the datagram.
    case lengthPastEnd(length: Int, left: Int)
    /// The payload is shorter than its fixed part.
    case shortPayload(length: Int, expected: Int)
    /// A socket of a family that was not asked for.
    case unexpectedFamily(UInt8)
    /// An attribute's length field is smaller than its own header.
    case attributeBelowHeader(length: Int)
    /// An attribute reaches beyond its message.
    case attributePastEnd(length: Int, left: Int)
}

extension MessageProblem: CustomStringConvertible {
    /// The problem in words.
    package var description: String {
        switch self {
        case .incompleteHeader(let left): "\(left) bytes left where a header should be"
        case .lengthBelowHeader(let length): "length \(length) is less than its own header"
        case .lengthPastEnd(let length, let left): "length \(length), but \(left) bytes left"
        case .shortPayload(let length, let expected):
            "payload of \(length) bytes, expected at least \(expected)"
        case .unexpectedFamily(let family): "socket of address family \(family)"
        case .attributeBelowHeader(let length):
            "attribute length \(length) is less than its own header"
        case .attributePastEnd(let length, let left):
            "attribute length \(length), but \(left) bytes left"
        }
    }
}
