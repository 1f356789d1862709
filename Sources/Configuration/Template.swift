/// Text that a template engine or a shell replaces before a loader sees it.
package enum Template {
    private static let marks = ["{{", "{%", "{#", "<%", "${", "$(", "%{", "%("]

    /// Whether a text holds such a part: Jinja, ERB, shell or environment variables.
    package static func isTemplate(_ text: String) -> Bool {
        // Almost every line is free of these bytes.
        guard text.utf8.contains(where: isMark) else { return false }
        if marks.contains(where: { text.contains($0) }) { return true }
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if previous == UInt8(ascii: "$"), isNameStart(byte) { return true }
            previous = byte
        }
        return isAutoconf(text)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "%"),
            UInt8(ascii: "@"):
            true
        default: false
        }
    }

    /// `@NAME@`, as configure scripts write it.
    private static func isAutoconf(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count >= 3 else { return false }
        return parts[1..<(parts.count - 1)].contains { part in
            !part.isEmpty && part.allSatisfy { isNameStart($0) || (0x30...0x39).contains($0) }
        }
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte) || byte == UInt8(ascii: "_")
    }
}
