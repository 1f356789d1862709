/// Reads code from a place onwards; the code itself stays where it is.
package struct CodeReader: Sendable {
    /// The next byte to be read.
    package var position: Int

    /// Begins at a byte.
    package init(at position: Int) { self.position = position }

    /// The next number.
    @inlinable
    package mutating func number(_ code: Span<UInt8>) -> Int {
        Int(truncatingIfNeeded: wide(code))
    }

    /// Passes over the length of a part and tells where it ends.
    package mutating func end(_ code: Span<UInt8>) -> Int {
        var distance = 0
        for index in 0..<CodeWriter.digitsOfDistance {
            distance |= Int(code[position + index] &- CodeWriter.zero) << (6 * index)
        }
        position += CodeWriter.digitsOfDistance
        return position + distance
    }

    /// The next number, of which only what fits in a byte counts.
    mutating func byte(_ code: Span<UInt8>) -> UInt8 { UInt8(truncatingIfNeeded: wide(code)) }

    /// The next number in all its bits.
    @inlinable
    @inline(__always)
    package mutating func wide(_ code: Span<UInt8>) -> UInt64 {
        // Most numbers have one digit.
        let digit = code[position] &- CodeWriter.zero
        guard digit >= 0x20 else {
            position += 1
            return UInt64(digit)
        }
        return many(code)
    }

    @usableFromInline
    mutating func many(_ code: Span<UInt8>) -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let digit = code[position] &- CodeWriter.zero
            position += 1
            number |= UInt64(digit & 0x1f) << shift
            if digit < 0x20 { return number }
            shift += 5
        }
    }

    /// The next number, which may be negative.
    package mutating func signed(_ code: Span<UInt8>) -> Int64 {
        let number = wide(code)
        return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
    }

    /// The next text.
    package mutating func text(_ code: Span<UInt8>) -> String {
        let count = number(code)
        defer { position += count }
        return Self.text(code, position, count)
    }

    /// Where the bytes of the next text are.
    mutating func bytes(_ code: Span<UInt8>) -> Range<Int> {
        let count = number(code)
        defer { position += count }
        return position..<(position + count)
    }

    mutating func place(_ code: Span<UInt8>) -> Range<Int> {
        let start = number(code)
        return start..<(start + number(code))
    }

    private static func text(_ code: Span<UInt8>, _ start: Int, _ count: Int) -> String {
        do {
            return String(
                copying: try UTF8Span(validating: code.extracting(start..<(start + count))))
        } catch {
            return ""
        }
    }
}
