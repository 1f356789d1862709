/// Reads the text of `/proc/net/sockstat` and `/proc/net/sockstat6`.
package enum SockstatText {
    /// Values such as `TCP.tw`; what is not a pair of name and number is passed over, and so is a
    /// last line without a newline, whose last number may be cut.
    package static func parse(_ bytes: ArraySlice<UInt8>) -> [String: Int64] {
        var values: [String: Int64] = [:]
        for line in LineText.lines(bytes) {
            let fields = LineText.fields(line)
            guard let group = LineText.group(line) else { continue }
            var index = 1
            while index + 1 < fields.count {
                if let value: Int64 = LineText.integer(fields[index + 1]) {
                    values[group + "." + LineText.text(fields[index])] = value
                }
                index += 2
            }
        }
        return values
    }
}
