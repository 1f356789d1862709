/// Reads the texts that tell what machine this is.
package enum HostText {
    /// MemTotal of `/proc/meminfo` in bytes; the file counts KiB.
    package static func memoryTotal(_ text: String) -> Int64? {
        // It is the first of some fifty lines, so the others are not even split.
        var rest = text.utf8[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") }
            guard !line.starts(with: "MemTotal:".utf8) else { return kibibytes(in: Array(line)) }
            rest = rest[line.endIndex...].dropFirst()
        }
        return nil
    }

    private static func kibibytes(in line: [UInt8]) -> Int64? {
        let fields = LineText.fields(line[...])
        guard fields.count == 3, fields[2].elementsEqual("kB".utf8),
            let count: Int64 = LineText.integer(fields[1]), count > 0
        else { return nil }
        let (bytes, overflow) = count.multipliedReportingOverflow(by: 1_024)
        return overflow ? nil : bytes
    }

    /// The first number of `/proc/uptime` in whole seconds.
    package static func uptime(_ text: String) -> Int64? {
        guard let seconds = Int64(text.prefix { $0 != "." }), seconds >= 0 else { return nil }
        return seconds
    }

    /// PRETTY_NAME of os-release without quotes and backslashes.
    package static func prettyName(_ text: String) -> String? {
        let key = "PRETTY_NAME="
        for line in LineText.lines(Array(text.utf8)[...] + [UInt8(ascii: "\n")])
        where line.starts(with: key.utf8) {
            let value = unquoted(LineText.text(line.dropFirst(key.utf8.count))[...])
            return value.isEmpty ? nil : value
        }
        return nil
    }

    private static func unquoted(_ text: Substring) -> String {
        guard let quote = text.first, quote == "\"" || quote == "'" else { return String(text) }
        var value = ""
        var rest = text.dropFirst()
        while let character = rest.popFirst(), character != quote {
            guard character == "\\", quote == "\"" else {
                value.append(character)
                continue
            }
            if let escaped = rest.popFirst() { value.append(escaped) }
        }
        return value
    }

    /// The line of a file that holds nothing but one.
    package static func line(_ text: String) -> String? {
        text.isEmpty || text.contains("\n") ? nil : text
    }
}
