extension String {
    /// The parts between dots, empty ones too; `split` looks for characters of several code points,
    /// which takes ten times as long.
    package var dotComponents: [String] {
        var parts: [String] = []
        let bytes = utf8.span
        var start = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: ".") {
            parts.append(part(start..<index))
            start = index + 1
        }
        parts.append(part(start..<bytes.count))
        return parts
    }

    /// What stands before the first dot, all of it without one.
    package var firstDotComponent: String {
        let bytes = utf8.span
        var end = 0
        while end < bytes.count, bytes[end] != UInt8(ascii: ".") { end += 1 }
        return part(0..<end)
    }

    /// The bytes of a range that ends at dots or at the ends, so that no character is cut.
    private func part(_ range: Range<Int>) -> String {
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return String(Substring(utf8[start..<utf8.index(start, offsetBy: range.count)]))
    }
}
