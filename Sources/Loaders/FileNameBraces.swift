/// The alternatives of `{a,b}` in a file name, as glob(3) expands them.
enum FileNameBraces {
    /// More alternatives than this are not made.
    private static let limit = 1_000

    /// The names with every brace replaced; the name itself when it has none that is closed.
    static func alternatives(of name: String) -> [[UInt8]] {
        var done: [[UInt8]] = []
        var open = [Array(name.utf8)]
        while let pattern = open.popLast() {
            guard done.count + open.count < limit, let parts = split(pattern) else {
                done.append(pattern)
                continue
            }
            open += parts.reversed()
        }
        return done
    }

    /// The alternatives of the first brace, `nil` when there is none.
    private static func split(_ pattern: [UInt8]) -> [[UInt8]]? {
        guard let start = opening(pattern) else { return nil }
        var depth = 0
        var part: [UInt8] = []
        var parts: [[UInt8]] = []
        var index = start + 1
        while index < pattern.count {
            let byte = pattern[index]
            if byte == UInt8(ascii: "}"), depth == 0 {
                parts.append(part)
                let head = Array(pattern[..<start])
                let tail = pattern[(index + 1)...]
                return parts.map { head + $0 + tail }
            }
            if byte == UInt8(ascii: ","), depth == 0 {
                parts.append(part)
                part = []
            } else {
                if byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "}") { depth -= 1 }
                part.append(byte)
            }
            index += 1
        }
        return nil
    }

    private static func opening(_ pattern: [UInt8]) -> Int? {
        var index = 0
        while index < pattern.count {
            if pattern[index] == UInt8(ascii: "\\") {
                index += 1
            } else if pattern[index] == UInt8(ascii: "{") {
                // An empty pair stands for itself.
                guard index + 1 < pattern.count, pattern[index + 1] == UInt8(ascii: "}") else {
                    return index
                }
                index += 1
            }
            index += 1
        }
        return nil
    }
}
