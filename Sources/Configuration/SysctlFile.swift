internal import Evidence
internal import Loaders
internal import Sysctl

/// Reads sysctl.conf, files of sysctl.d and, line for line, the text of `sysctl -a`.
struct SysctlFile {
    private let source: SourceLines
    private let parser = LineParser(options: .systemd())
    private var file: ConfigurationFile
    /// Suppressions that wait for the line below them.
    private var pending: [InlineIgnore] = []

    private init(_ source: SourceLines, kind: ConfigurationFile.Kind) {
        self.source = source
        file = ConfigurationFile(path: source.path, kind: kind)
    }

    static func read(_ source: SourceLines, kind: ConfigurationFile.Kind = .sysctl)
        -> ConfigurationFile
    {
        var reader = SysctlFile(source, kind: kind)
        for line in source.lines { reader.read(line) }
        reader.noteCarriageReturns()
        return reader.file
    }

    private mutating func read(_ line: SourceLines.Line) {
        var bytes = line.bytes
        if line.number == 1, bytes.starts(with: [0xef, 0xbb, 0xbf]) {
            bytes = bytes.dropFirst(3)
            file.notes.append(
                ConfigurationNote(
                    .byteOrderMark, at: source.place(line, at: line.bytes.startIndex)))
        }
        if bytes.last == 13 { bytes.removeLast() }
        guard
            let first = bytes.firstIndex(where: {
                $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t")
            })
        else { return }
        if bytes[first] == UInt8(ascii: "#") || bytes[first] == UInt8(ascii: ";") {
            return readComment(bytes[(first + 1)...], line)
        }
        let place = source.place(line, at: first)
        switch parser.read(bytes, isEnded: true) {
        case .nothing: return
        case .malformed: noteMalformed(bytes[first...], at: place)
        case .setting(let key, let value, let ignoresErrors, let offset):
            noteBytes(of: bytes, line)
            let place = source.place(line, at: offset)
            file.assignments.append(
                assignment(key, value, ignoresErrors, bytes[offset...], place))
        }
        for var ignore in pending {
            ignore.line = line.number
            file.ignores.append(ignore)
        }
        pending = []
    }

    private func assignment(
        _ path: [UInt8], _ value: [UInt8]?, _ ignoresErrors: Bool, _ text: ArraySlice<UInt8>,
        _ place: SourcePlace
    ) -> Assignment {
        let key = SysctlKey(path: String(decoding: path, as: UTF8.self)).name
        let end = text.firstIndex(of: UInt8(ascii: "=")) ?? text.endIndex
        var spelling = text[..<end]
        while let last = spelling.last, last == 0x20 || last == 9 { spelling.removeLast() }
        let valueText = value.map { String(decoding: $0, as: UTF8.self) }
        return Assignment(
            key: key, spelling: String(decoding: spelling, as: UTF8.self),
            value: valueText.map { Template.isTemplate($0) ? .template($0) : .text($0) }
                ?? .exclusion,
            ignoresErrors: ignoresErrors, isPattern: path.contains { "*?[".utf8.contains($0) },
            place: place)
    }

    // MARK: Comments

    private mutating func readComment(_ bytes: ArraySlice<UInt8>, _ line: SourceLines.Line) {
        // Every file is full of comments; only the rare one that names us is made a text.
        let text = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard text.starts(with: "tcplint:".utf8) else { return }
        let place = source.place(line)
        switch InlineIgnore.read(String(decoding: text, as: UTF8.self)) {
        case nil: return
        case .malformed(let problem):
            file.notes.append(ConfigurationNote(.malformedIgnore, at: place, detail: problem))
        case .ignore(let rules, let reason, let expires):
            pending.append(
                InlineIgnore(
                    rules: rules, reason: reason, expires: expires, line: line.number + 1,
                    place: place))
        }
    }

    // MARK: Notes

    private mutating func noteMalformed(_ bytes: ArraySlice<UInt8>, at place: SourcePlace) {
        let text = String(decoding: bytes.prefix(SourceLines.shownLength), as: UTF8.self)
        guard file.kind == .sysctl, !Template.isTemplate(text) else { return }
        file.notes.append(
            ConfigurationNote(
                .notAssignment, at: place, value: text,
                suggestion: Self.assignment(meantBy: text) ?? ""))
    }

    /// The assignment that a line without `=` most likely means.
    private static func assignment(meantBy text: String) -> String? {
        let words = text.split { $0 == ":" || $0.isWhitespace }
        guard let key = words.first, words.count > 1, key.contains(".") || key.contains("/"),
            key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f })
        else { return nil }
        return "\(key) = \(words.dropFirst().joined(separator: " "))"
    }

    private mutating func noteBytes(of bytes: ArraySlice<UInt8>, _ line: SourceLines.Line) {
        guard bytes.contains(where: { $0 >= 0x80 || ($0 < 0x20 && $0 != 9) || $0 == 0x7f }) else {
            return
        }
        if let control = bytes.firstIndex(where: { ($0 < 0x20 && $0 != 9) || $0 == 0x7f }) {
            file.notes.append(
                ConfigurationNote(
                    .notText, at: source.place(line, at: control),
                    detail: "the control character 0x\(hex(UInt32(bytes[control]), 2))"))
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if text.unicodeScalars.contains("\u{fffd}"),
            String(validating: bytes, as: UTF8.self) == nil
        {
            file.notes.append(
                ConfigurationNote(
                    .notText, at: source.place(line), detail: "bytes that are not UTF-8"))
        }
        var column = 0
        for scalar in text.unicodeScalars {
            column += 1
            guard !scalar.isASCII, scalar.isUnseen else { continue }
            let place = source.place(line: line.number, column: column)
            file.notes.append(
                ConfigurationNote(
                    .invisible, at: place, detail: "U+\(hex(scalar.value, 4).uppercased())"))
            return
        }
    }

    private mutating func noteCarriageReturns() {
        guard file.kind == .sysctl, let line = source.lines.first(where: { $0.bytes.last == 13 })
        else { return }
        let count = source.lines.count { $0.bytes.last == 13 }
        file.notes.append(
            ConfigurationNote(
                .carriageReturn, at: source.place(line),
                detail: count == 1 ? "1 line" : "\(count) lines"))
    }

    private func hex(_ value: UInt32, _ digits: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}

extension Unicode.Scalar {
    /// Blanks that are not blanks to a loader, and characters without a picture.
    fileprivate var isUnseen: Bool {
        switch properties.generalCategory {
        case .format, .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
        default: false
        }
    }
}
