/// A value as its author wrote it, with what a loader does not take away.
struct Written {
    /// The text inside quotes that enclose the whole value, `nil` when there are none.
    let unquoted: String?
    /// A comment behind the value, and what stands before it.
    let comment: (before: String, text: String)?

    init(_ text: String) {
        let bytes = Array(text.utf8)
        if bytes.count >= 2, let quote = bytes.first, quote == bytes.last,
            quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        {
            unquoted = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
        } else {
            unquoted = nil
        }
        guard
            let mark = bytes.firstIndex(where: {
                $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ";")
            }
            ) ?? Self.slashes(bytes), mark > 0
        else {
            comment = nil
            return
        }
        var before = bytes[..<mark]
        while let last = before.last, last == 0x20 || last == 9 { before.removeLast() }
        comment = (
            String(decoding: before, as: UTF8.self), String(decoding: bytes[mark...], as: UTF8.self)
        )
    }

    /// Where `//` begins behind a blank: a comment in other languages.
    private static func slashes(_ bytes: [UInt8]) -> Int? {
        bytes.indices.dropFirst().dropLast().first {
            bytes[$0] == UInt8(ascii: "/") && bytes[$0 + 1] == UInt8(ascii: "/")
                && (bytes[$0 - 1] == 0x20 || bytes[$0 - 1] == 9)
        }
    }
}
