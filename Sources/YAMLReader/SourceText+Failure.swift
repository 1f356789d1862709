extension SourceText {
    /// How many `%TAG` lines a text may have: libyaml compares each with all before it.
    static let directiveLimit = 1_000

    /// Puts a complaint of libyaml into our words and places; its indexes count characters.
    func syntaxError(
        _ problem: String, atIndex index: Int, context: String?, fromIndex contextIndex: Int
    ) -> YAMLError {
        var cursor = SourceCursor(self)
        cursor.advance(toIndex: index)
        let mark = cursor.mark
        if cursor.byte == .tab, problem.hasPrefix("found character that cannot start") {
            return .syntax(mark, problem: "found a tab where YAML expects spaces or text")
        }
        guard let context else { return .syntax(mark, problem: problem) }

        var contextCursor = SourceCursor(self)
        contextCursor.advance(toIndex: contextIndex)
        let line = contextCursor.mark.line
        let origin = line == mark.line ? "" : " that starts on line \(line)"
        return .syntax(mark, problem: "\(problem) \(context)\(origin)")
    }

    /// Refuses a text whose `%TAG` lines would cost quadratic time.
    func checkDirectives() throws(YAMLError) {
        // The last bytes of the line breaks that libyaml knows, U+2028 and its like included.
        let lineEnds: [UInt8?] = [nil, .lineFeed, .carriageReturn, 0x85, 0xA8, 0xA9]
        let percent = UInt8(ascii: "%")
        var count = 0
        var previous: UInt8?
        for offset in bytes.indices.dropFirst(start) {
            defer { previous = bytes[offset] }
            guard bytes[offset] == percent, lineEnds.contains(previous),
                bytes[offset...].starts(with: "%TAG".utf8)
            else { continue }
            count += 1
            guard count <= Self.directiveLimit else {
                throw .tooManyDirectives(mark(atOffset: offset), limit: Self.directiveLimit)
            }
        }
    }
}
