/// Reads the text of `/proc/net/sockstat`.
enum SockstatText {
    /// Values such as `TCP.tw`; a line without pairs of name and number is passed over.
    static func parse(_ text: String) -> [String: Int64] {
        var values: [String: Int64] = [:]
        for line in text.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let fields = line[line.index(after: colon)...].split(separator: " ")
            var index = 0
            while index + 1 < fields.count {
                if let value = Int64(fields[index + 1]) {
                    values["\(line[..<colon]).\(fields[index])"] = value
                }
                index += 2
            }
        }
        return values
    }
}
