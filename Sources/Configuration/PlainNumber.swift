/// Numbers as YAML 1.1 writes them, in the decimals that a program prints after it has read them.
enum PlainNumber {
    /// The integer that plain text means: `010` is 8, `1_000` is 1000, `1:30` is 90.
    static func integer(_ text: String) -> String? {
        var digits = text.utf8[...]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
        guard let first = digits.first, isDigit(first) else { return nil }
        guard let magnitude = magnitude(digits) else { return nil }
        return isNegative && magnitude != "0" ? "-\(magnitude)" : magnitude
    }

    private static func magnitude(_ digits: Substring.UTF8View) -> String? {
        let isPrefixed = digits.first == UInt8(ascii: "0") && digits.count > 1
        guard isPrefixed else {
            if digits.contains(UInt8(ascii: ":")) { return sexagesimal(digits) }
            guard digits.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: "_") }) else { return nil }
            // Too long for an integer here is no trouble: Python's have no end.
            return String(decoding: digits.filter(isDigit), as: UTF8.self)
        }
        let radix: Int
        var rest = digits.dropFirst()
        switch rest.first {
        case UInt8(ascii: "x"): radix = 16
        case UInt8(ascii: "b"): radix = 2
        default: radix = 8
        }
        if radix != 8 { rest = rest.dropFirst() }
        let plain = String(decoding: rest.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
        guard !plain.hasPrefix("+"), !plain.hasPrefix("-") else { return nil }
        return UInt64(plain, radix: radix).map { "\($0)" }
    }

    private static func sexagesimal(_ digits: Substring.UTF8View) -> String? {
        var total: UInt64 = 0
        for (index, part) in digits.split(separator: UInt8(ascii: ":")).enumerated() {
            guard part.count <= (index == 0 ? 9 : 2), part.allSatisfy(isDigit),
                let number = UInt64(String(decoding: part, as: UTF8.self)),
                index == 0 || number < 60
            else { return nil }
            let (product, overflows) = total.multipliedReportingOverflow(by: 60)
            guard !overflows, product < UInt64.max - number else { return nil }
            total = product + number
        }
        return digits.last == UInt8(ascii: ":") ? nil : "\(total)"
    }

    /// The number with a point that plain text means: `1.50` is `1.5`; exponents need a sign.
    static func float(_ text: String) -> Double? {
        let plain = text.utf8.filter { $0 != UInt8(ascii: "_") }
        guard plain.contains(UInt8(ascii: ".")), plain.contains(where: isDigit),
            plain.allSatisfy({ isDigit($0) || "+-.eE".utf8.contains($0) }),
            let number = Double(String(decoding: plain, as: UTF8.self)), number.isFinite
        else { return nil }
        return number
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
