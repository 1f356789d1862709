/// Writes code: printable bytes, so that code can stand in a source file as text.
///
/// A number is written in digits of five bits, the lowest first; a sixth bit says that more follow.
package struct CodeWriter: Sendable {
    /// How far a jump can lead, and how long a part can be.
    static let reach = 1 << (digitsOfDistance * 6)
    static let digitsOfDistance = 3
    /// What is added to a digit to make it printable.
    @usableFromInline static let zero: UInt8 = 0x30

    /// What was written.
    package private(set) var bytes: [UInt8] = []

    /// Begins.
    package init() {}

    /// Writes a number.
    package mutating func write(_ number: UInt64) {
        var rest = number
        repeat {
            let digit = UInt8(rest & 0x1f)
            rest >>= 5
            bytes.append(Self.zero + digit + (rest == 0 ? 0 : 0x20))
        } while rest != 0
    }

    /// Writes a number that is never negative: a count, a place or the number of a fact.
    package mutating func write(_ number: Int) { write(UInt64(max(number, 0))) }

    /// Writes code after its length, so that a reader can pass over it.
    package mutating func write(part: [UInt8]) throws(ExpressionError) {
        let start = bytes.count
        hold()
        bytes += part
        try fill(start)
    }

    mutating func write(_ operation: Operation) { bytes.append(operation.rawValue) }

    /// Writes a number that may be negative.
    package mutating func write(signed number: Int64) {
        write(UInt64(bitPattern: (number << 1) ^ (number >> 63)))
    }

    /// Writes a text.
    package mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes += text.utf8
    }

    /// Leaves room for a distance that `fill` writes, and tells where.
    @discardableResult
    mutating func hold() -> Int {
        bytes += [Self.zero, Self.zero, Self.zero]
        return bytes.count - Self.digitsOfDistance
    }

    /// Writes the distance from the end of the room at `place` to the end of the code.
    mutating func fill(_ place: Int) throws(ExpressionError) {
        var distance = bytes.count - place - Self.digitsOfDistance
        guard distance < Self.reach else {
            throw ExpressionError(offset: 0, problem: .tooLong(limit: Self.reach))
        }
        for index in place..<(place + Self.digitsOfDistance) {
            bytes[index] = Self.zero + UInt8(distance & 0x3f)
            distance >>= 6
        }
    }
}
