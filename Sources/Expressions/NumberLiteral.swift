/// Reads a number with its unit, exactly: `4KiB`, `1.5s`, `90%`, `0.75`, `10_000`.
struct NumberLiteral {
    /// The most decimals for which 10^decimals fits in 64 bits.
    private static let placesLimit = 18

    private let bytes: ArraySlice<UInt8>
    private var mantissa: Int64 = 0
    private var places = 0
    private var position: Int

    /// The value of the token in `bytes`, which a digit begins.
    static func value(of bytes: ArraySlice<UInt8>) throws(ExpressionError) -> Value {
        var literal = NumberLiteral(bytes)
        return try literal.read()
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        self.position = bytes.startIndex
    }

    private mutating func read() throws(ExpressionError) -> Value {
        try digits(areDecimals: false)
        let isDecimal = peek(0) == UInt8(ascii: ".")
        if isDecimal {
            position += 1
            try digits(areDecimals: true)
            guard places <= Self.placesLimit else { throw tooLarge }
        }
        let unit = String(decoding: bytes[position...].prefix(64), as: UTF8.self)
        switch unit {
        case "": return isDecimal ? .ratio(fraction(places)) : .int(mantissa)
        case "%": return .ratio(fraction(places + 2))
        case "B": return .bytes(try whole(1))
        case "KiB": return .bytes(try whole(1 << 10))
        case "MiB": return .bytes(try whole(1 << 20))
        case "GiB": return .bytes(try whole(1 << 30))
        case "TiB": return .bytes(try whole(1 << 40))
        case "pages": return .pages(try whole(1))
        case "us": return .duration(microseconds: try whole(1))
        case "ms": return .duration(microseconds: try whole(1_000))
        case "s": return .duration(microseconds: try whole(1_000_000))
        case "min": return .duration(microseconds: try whole(60_000_000))
        case "h": return .duration(microseconds: try whole(3_600_000_000))
        case "d": return .duration(microseconds: try whole(86_400_000_000))
        default:
            throw ExpressionError(
                offset: position,
                problem: .unknownUnit(unit, suggestion: Self.suggestion(for: unit)))
        }
    }

    private func peek(_ distance: Int) -> UInt8? {
        position + distance < bytes.endIndex ? bytes[position + distance] : nil
    }

    private func digit(_ distance: Int) -> Int64? {
        guard let byte = peek(distance), byte >= 48, byte <= 57 else { return nil }
        return Int64(byte - 48)
    }

    private mutating func digits(areDecimals: Bool) throws(ExpressionError) {
        while true {
            if let digit = digit(0) {
                let (scaled, overflow) = mantissa.multipliedReportingOverflow(by: 10)
                let (sum, carry) = scaled.addingReportingOverflow(digit)
                guard !overflow, !carry else { throw tooLarge }
                mantissa = sum
                places += areDecimals ? 1 : 0
            } else if peek(0) != UInt8(ascii: "_") || digit(1) == nil {
                return
            }
            position += 1
        }
    }

    /// The mantissa with its point `places` digits from the right.
    ///
    /// Both operands are exact up to 2^53 and 10^22, and a division of exact operands is rounded
    /// once, so that `0.7` and `70%` are the same number.
    private func fraction(_ places: Int) -> Double {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        return Double(mantissa) / scale
    }

    private func whole(_ factor: Int64) throws(ExpressionError) -> Int64 {
        let product = mantissa.multipliedFullWidth(by: factor)
        var scale: Int64 = 1
        for _ in 0..<places { scale *= 10 }
        guard product.high < scale / 2 || (product.high == 0 && product.low <= UInt64(Int64.max))
        else { throw tooLarge }
        let (quotient, remainder) = scale.dividingFullWidth(product)
        guard remainder == 0 else {
            throw ExpressionError(offset: bytes.startIndex, problem: .notWhole(text))
        }
        return quotient
    }

    private var text: String { String(decoding: bytes.prefix(64), as: UTF8.self) }

    private var tooLarge: ExpressionError {
        ExpressionError(offset: bytes.startIndex, problem: .numberTooLarge(text))
    }

    private static func suggestion(for unit: String) -> String? {
        switch unit.lowercased() {
        case "b", "byte", "bytes": "B"
        case "k", "kb", "kib": "KiB"
        case "m", "mb", "mib": "MiB"
        case "g", "gb", "gib": "GiB"
        case "t", "tb", "tib": "TiB"
        case "page": "pages"
        case "usec": "us"
        case "msec": "ms"
        case "sec", "secs", "second", "seconds": "s"
        case "minute", "minutes", "mins": "min"
        case "hour", "hours": "h"
        case "day", "days": "d"
        default: nil
        }
    }
}
