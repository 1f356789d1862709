/// Reads single lines as a loader does.
package struct LineParser: Sendable {
    /// What a line is.
    package enum Line: Equatable {
        /// Blank, a comment, or too short to be looked at.
        case nothing
        /// Neither an assignment nor an exclusion.
        case malformed
        /// An assignment, or an exclusion when there is no value.
        case setting(key: [UInt8], value: [UInt8]?, ignoresErrors: Bool, offset: Int)
    }

    private let options: LoaderOptions

    /// Makes a parser for one release of a loader.
    package init(options: LoaderOptions) {
        self.options = options
    }

    /// Reads the bytes of a line without its end, `isEnded` when a newline follows them; `offset`
    /// is that of the key's first byte.
    package func read(_ bytes: ArraySlice<UInt8>, isEnded: Bool) -> Line {
        var text = trimmed(bytes)
        if options.loader == .procps {
            // The newline counts as one of the two characters that a line needs.
            guard bytes.count + (isEnded ? 1 : 0) >= 2 else { return .nothing }
            guard text.count > 1 || hasTail(bytes, after: text, isEnded) else { return .nothing }
        }
        guard let first = text.first else { return .nothing }
        if first == UInt8(ascii: "#") || first == UInt8(ascii: ";") { return .nothing }
        let equals = text.firstIndex(of: UInt8(ascii: "="))
        let hasDash = first == UInt8(ascii: "-")
        guard equals != nil || hasDash else { return .malformed }
        if hasDash { text = text.dropFirst() }
        let value = equals.map { Array(trimmed(text[($0 + 1)...])) }
        var key = equals.map { text[..<$0] } ?? text
        switch options.loader {
        case .systemd:
            key = trimmed(key)
            return .setting(
                key: KeySpelling.normalized(key), value: value,
                ignoresErrors: hasDash && value != nil, offset: key.startIndex)
        case .procps:
            // A second dash goes, too, but blanks behind a dash stay part of the key.
            key = trimmedAtEnd(key)
            if key.first == UInt8(ascii: "-") { key = key.dropFirst() }
            return .setting(
                key: KeySpelling.swapped(key), value: value,
                ignoresErrors: hasDash && value != nil, offset: key.startIndex)
        }
    }

    private func hasTail(
        _ bytes: ArraySlice<UInt8>, after text: ArraySlice<UInt8>, _ isEnded: Bool
    ) -> Bool {
        !text.isEmpty && (isEnded || text.endIndex < bytes.endIndex)
    }

    private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        trimmedAtEnd(bytes.drop { options.blanks.contains($0) })
    }

    private func trimmedAtEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let last = bytes.last, options.blanks.contains(last) { bytes.removeLast() }
        return bytes
    }
}
