/// Splits the line-oriented text of `/proc/net`.
enum LineText {
    /// The lines that end with a newline; what follows the last one was cut off.
    static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        // `split` takes several times as long.
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
            if start < index { lines.append(bytes[start..<index]) }
            start = index + 1
        }
        return lines
    }

    /// What follows `label` in the first line that begins with it, `nil` without such a line.
    static func rest(ofLineAfter label: String, in text: String) -> ArraySlice<UInt8>? {
        let bytes = Array(text.utf8)
        for line in bytes.split(separator: UInt8(ascii: "\n")) where line.starts(with: label.utf8) {
            return line.dropFirst(label.utf8.count)
        }
        return nil
    }

    /// The fields between blanks, one after the other.
    struct Fields: IteratorProtocol {
        private let line: ArraySlice<UInt8>
        private var position: Int

        init(_ line: ArraySlice<UInt8>) {
            self.line = line
            position = line.startIndex
        }

        mutating func next() -> ArraySlice<UInt8>? {
            let blank = UInt8(ascii: " ")
            while position < line.endIndex, line[position] == blank { position += 1 }
            let start = position
            while position < line.endIndex, line[position] != blank { position += 1 }
            return start < position ? line[start..<position] : nil
        }
    }

    /// The fields between blanks.
    static func fields(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var fields: [ArraySlice<UInt8>] = []
        var rest = Fields(line)
        while let field = rest.next() { fields.append(field) }
        return fields
    }

    /// The name before the colon that ends the first field of a line, `nil` without one.
    static func group(_ line: ArraySlice<UInt8>) -> String? {
        let field = line.prefix { $0 != UInt8(ascii: " ") }
        guard field.count > 1, field.last == UInt8(ascii: ":") else { return nil }
        return text(field.dropLast())
    }

    static func text(_ field: ArraySlice<UInt8>) -> String {
        String(decoding: field, as: UTF8.self)
    }

    /// The number that digits stand for, with a minus sign in front when it is negative; `nil` for
    /// anything else and for numbers that do not fit.
    static func integer<Number: FixedWidthInteger>(_ field: ArraySlice<UInt8>) -> Number? {
        let isNegative = field.first == UInt8(ascii: "-")
        let digits = isNegative ? field.dropFirst() : field
        guard !digits.isEmpty else { return nil }
        var number: Number = 0
        for byte in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            let digit = Number(byte - UInt8(ascii: "0"))
            let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, overflows) =
                isNegative
                ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            guard !isTooLarge, !overflows else { return nil }
            number = sum
        }
        return number
    }
}
