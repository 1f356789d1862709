internal import Evidence
internal import Loaders
internal import Sysctl

/// Reads sysctl.conf, files of sysctl.d and, line for line, the text of `sysctl -a`.
struct SysctlFile {
    private let source: SourceLines
    private let lines: [SourceLines.Line]
    private let parser = LineParser(options: .systemd())
    private var file: ConfigurationFile
    private var blocks: TemplateBlocks
    /// Indexes of assignments that a template may leave out.
    private var conditional: Set<Int> = []
    /// Whether the line before ended with a backslash.
    private var isContinued = false
    private let explainsCommands: Bool

    private init(
        _ source: SourceLines, lines: [SourceLines.Line], kind: ConfigurationFile.Kind,
        explainsCommands: Bool
    ) {
        self.source = source
        self.lines = lines
        self.explainsCommands = explainsCommands
        blocks = TemplateBlocks(lines)
        file = ConfigurationFile(path: source.path, kind: kind)
    }

    static func read(_ source: SourceLines, kind: ConfigurationFile.Kind = .sysctl)
        -> ConfigurationFile
    {
        var file = read(source.lines, of: source, kind: kind)
        file.readIgnores(of: source, marks: [UInt8(ascii: "#"), UInt8(ascii: ";")])
        return file
    }

    /// Reads text of this kind inside a file of another kind; `explainsCommands` says of a line for
    /// a shell what it would set.
    static func read(
        _ lines: [SourceLines.Line], of source: SourceLines,
        kind: ConfigurationFile.Kind = .sysctl, explainsCommands: Bool = true
    ) -> ConfigurationFile {
        var reader = SysctlFile(
            source, lines: lines, kind: kind, explainsCommands: explainsCommands)
        var index = 0
        while index < lines.count {
            if let end = reader.blocks.end(at: index) {
                index = max(end, index + 1)
            } else {
                reader.read(lines[index])
                index += 1
            }
        }
        reader.noteCarriageReturns()
        let conditional = reader.conditional
        if !conditional.isEmpty {
            reader.file.openBranches { conditional.contains($0) }
        }
        return reader.file
    }

    private mutating func read(_ line: SourceLines.Line) {
        var bytes = line.bytes
        let hasMark = line.number == 1 && bytes.starts(with: [0xef, 0xbb, 0xbf])
        if hasMark { bytes = bytes.dropFirst(3) }
        if bytes.last == 13 { bytes.removeLast() }
        guard !Self.isBroken(bytes) else {
            isContinued = false
            if file.kind == .sysctl { noteBytes(of: bytes, line) }
            return
        }
        let wasContinued = isContinued
        isContinued = bytes.last == UInt8(ascii: "\\")
        let first = bytes.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        if hasMark { return noteMark(before: bytes, line) }
        guard let first, bytes[first] != UInt8(ascii: "#"), bytes[first] != UInt8(ascii: ";") else {
            return
        }
        switch parser.read(bytes, isEnded: true) {
        case .nothing: return
        case .malformed: noteMalformed(bytes[first...], line, isContinuation: wasContinued)
        case .setting(let path, let value, let ignoresErrors, let offset):
            let spelling = Self.spelling(bytes[offset...])
            if file.kind == .sysctl {
                guard isName(spelling, isExclusion: value == nil) else {
                    return noteBadName(spelling, value, bytes[first...], line)
                }
                noteBytes(of: bytes, line)
            } else if !SettingName.isPlain(spelling) {
                return
            }
            if blocks.depth > 0 { conditional.insert(file.assignments.count) }
            let text = value.map { String(decoding: $0, as: UTF8.self) }
            file.assignments.append(
                Assignment(
                    key: SysctlKey(path: String(decoding: path, as: UTF8.self)).name,
                    spelling: String(decoding: spelling, as: UTF8.self),
                    value: text.map { Template.isTemplate($0) ? .template($0) : .text($0) }
                        ?? .exclusion,
                    ignoresErrors: ignoresErrors,
                    isPattern: path.contains(where: SettingName.isWildcard),
                    place: source.place(line, at: offset)))
        }
    }

    /// Whether something stands behind a carriage return or a NUL: a line of its own for one loader,
    /// a part of the value, or nothing, for another.
    private static func isBroken(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let end = bytes.firstIndex(where: { $0 == 13 || $0 == 0 }) else { return false }
        return bytes[end...].contains { ![0, 9, 13, 0x20].contains($0) }
    }

    private static func spelling(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var spelling = text[..<(text.firstIndex(of: UInt8(ascii: "=")) ?? text.endIndex)]
        while let last = spelling.last, last == 0x20 || last == 9 { spelling.removeLast() }
        return spelling
    }

    private func isName(_ spelling: ArraySlice<UInt8>, isExclusion: Bool) -> Bool {
        // A bare word is a name that somebody left the folders away from; '-word' is an option.
        if SettingName.isPlain(spelling, needsSeparator: isExclusion) { return true }
        return !isExclusion && Self.isTemplate(spelling)
    }

    /// Whether something will be put into a name; a `$` behind a `#` is only noise.
    private static func isTemplate(_ spelling: ArraySlice<UInt8>) -> Bool {
        let name = String(decoding: spelling, as: UTF8.self)
        return Template.isTemplate(name)
            && (!name.contains("#") || name.contains("{{") || name.contains("<%"))
    }

    // MARK: Lines that set nothing

    private mutating func note(
        _ kind: ConfigurationNote.Kind, at place: SourcePlace, _ text: ArraySlice<UInt8>,
        detail: String = "", suggestion: String = ""
    ) {
        var text = text
        while let last = text.last, last == 0x20 || last == 9 { text.removeLast() }
        file.notes.append(
            ConfigurationNote(
                kind, at: place,
                value: String(decoding: text.prefix(SourceLines.shownLength), as: UTF8.self),
                detail: detail, suggestion: suggestion))
    }

    /// With the mark in front neither loader knows the line for what it is.
    private mutating func noteMark(before text: ArraySlice<UInt8>, _ line: SourceLines.Line) {
        guard file.kind == .sysctl else { return }
        var detail = ""
        if case .setting(_, .some, _, let offset) = parser.read(text, isEnded: true) {
            let name = String(decoding: Self.spelling(text[offset...]), as: UTF8.self)
            detail = "the loaders do not find '\(printable(name))' behind it"
        }
        file.notes.append(
            ConfigurationNote(
                .byteOrderMark, at: source.place(line, at: line.bytes.startIndex), detail: detail))
    }

    private mutating func noteMalformed(
        _ text: ArraySlice<UInt8>, _ line: SourceLines.Line, isContinuation: Bool
    ) {
        guard file.kind == .sysctl, !noteUnseen(in: text, line),
            !Template.isTemplate(String(decoding: text, as: UTF8.self))
        else { return }
        let place = source.place(line, at: text.startIndex)
        if isContinuation {
            note(.notAssignment, at: place, text, detail: "no loader joins lines at a backslash")
        } else if text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") {
            note(.notAssignment, at: place, text, detail: "these files have no sections")
        } else if let command = commandNote(text) {
            note(.notAssignment, at: place, text, detail: command.0, suggestion: command.1)
        } else {
            note(
                .notAssignment, at: place, text,
                suggestion: Self.assignment(meantBy: String(decoding: text, as: UTF8.self)) ?? "")
        }
        noteBytes(of: line.bytes, line)
    }

    private mutating func noteBadName(
        _ spelling: ArraySlice<UInt8>, _ value: [UInt8]?, _ text: ArraySlice<UInt8>,
        _ line: SourceLines.Line
    ) {
        guard !noteUnseen(in: text, line), !Self.isTemplate(spelling) else { return }
        let place = source.place(line, at: text.startIndex)
        defer { noteBytes(of: line.bytes, line) }
        if let meant = Self.withoutQuotes(text) {
            return note(.quoted, at: place, text, suggestion: meant)
        }
        if let command = commandNote(text) {
            return note(.notAssignment, at: place, text, detail: command.0, suggestion: command.1)
        }
        let joined = spelling.filter { $0 != 0x20 && $0 != 9 }
        if joined.count < spelling.count {
            // Blanks beside a separator are a slip; elsewhere they show that this is prose.
            let parts = spelling.split { $0 == 0x20 || $0 == 9 }
            let isSlip = zip(parts, parts.dropFirst()).allSatisfy {
                $0.last == UInt8(ascii: ".") || $1.first == UInt8(ascii: ".")
            }
            let meant = "\(String(decoding: joined, as: UTF8.self)) = "
            let suggestion =
                isSlip && SettingName.isPlain(joined) && SettingName.isRooted(joined)
                ? meant + String(decoding: value ?? [], as: UTF8.self) : ""
            return note(
                .notAssignment, at: place, text, detail: "a name holds no blanks",
                suggestion: suggestion)
        }
        let name = printable(String(decoding: spelling.prefix(80), as: UTF8.self))
        note(.notAssignment, at: place, text, detail: "'\(name)' cannot be the name of a setting")
    }

    /// What to say of a line that a shell understands, and the assignment that it means.
    private func commandNote(_ text: ArraySlice<UInt8>) -> (detail: String, suggestion: String)? {
        guard explainsCommands else { return nil }
        let line = [UInt8](text)
        let meant = ShellFile.assignments(inCommand: line)
        let isCommand =
            !meant.isEmpty
            || ["sysctl ", "sudo ", "cat ", "echo "].contains { line.starts(with: $0.utf8) }
            || line.elementsEqual("EOF".utf8)
        guard isCommand else { return nil }
        guard meant.count == 1, case .text(let value) = meant[0].value else {
            return ("it is a command for a shell", "")
        }
        return ("it is a command for a shell", "\(meant[0].spelling) = \(value)")
    }

    /// The assignment that a line without `=` most likely means.
    private static func assignment(meantBy text: String) -> String? {
        let name = text.prefix { $0 != ":" && !$0.isWhitespace }
        guard SettingName.isPlain(name.utf8), SettingName.isRooted(name.utf8) else { return nil }
        var rest = text.dropFirst(name.count).drop(while: \.isWhitespace)
        if rest.first == ":" { rest = rest.dropFirst() }
        let words = rest.split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : "\(name) = \(words.joined(separator: " "))"
    }

    /// The assignment inside quotes around a name or around the whole line.
    private static func withoutQuotes(_ text: ArraySlice<UInt8>) -> String? {
        guard let quote = text.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let close = text.dropFirst().firstIndex(of: quote),
            let equals = text.firstIndex(of: UInt8(ascii: "="))
        else { return nil }
        let name = text[(text.startIndex + 1)..<min(close, equals)]
        guard SettingName.isPlain(name.filter { $0 != 0x20 }) else { return nil }
        return String(decoding: text.filter { $0 != quote }, as: UTF8.self)
    }

    // MARK: Characters

    /// Notes the unseen character that makes a line something else than it looks like.
    private mutating func noteUnseen(in text: ArraySlice<UInt8>, _ line: SourceLines.Line) -> Bool {
        guard text.contains(where: { $0 >= 0x80 }),
            let written = String(validating: text, as: UTF8.self),
            let unseen = written.unicodeScalars.first(where: { !$0.isASCII && $0.isUnseen })
        else { return false }
        let seen = String(
            String.UnicodeScalarView(
                written.unicodeScalars.compactMap { scalar in
                    guard !scalar.isASCII, scalar.isUnseen else { return scalar }
                    return scalar.properties.generalCategory == .spaceSeparator ? " " : nil
                }))
        let bytes = Array(seen.utf8)
        var suggestion = ""
        switch parser.read(bytes[...], isEnded: true) {
        case .nothing: break
        case .malformed: return false
        case .setting(_, let value, _, let offset):
            guard isName(Self.spelling(bytes[offset...]), isExclusion: value == nil) else {
                return false
            }
            suggestion = String(seen.drop(while: \.isWhitespace))
        }
        let offset = text.startIndex + written.utf8Offset(of: unseen)
        file.notes.append(
            ConfigurationNote(
                .invisible, at: source.place(line, at: offset),
                detail: Self.name(of: unseen), suggestion: suggestion))
        return true
    }

    private mutating func noteBytes(of bytes: ArraySlice<UInt8>, _ line: SourceLines.Line) {
        var bytes = bytes
        if bytes.last == 13 { bytes.removeLast() }
        guard bytes.contains(where: { $0 >= 0x80 || ($0 < 0x20 && $0 != 9) || $0 == 0x7f }) else {
            return
        }
        if let control = bytes.firstIndex(where: { ($0 < 0x20 && $0 != 9) || $0 == 0x7f }) {
            file.notes.append(
                ConfigurationNote(
                    .notText, at: source.place(line, at: control),
                    detail: "the control character 0x\(Self.hex(UInt32(bytes[control]), 2))"))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            file.notes.append(
                ConfigurationNote(
                    .notText, at: source.place(line), detail: "bytes that are not UTF-8"))
            return
        }
        // Behind a '#' stands what somebody takes for a comment, where pictures are joined so.
        guard
            let unseen = text.unicodeScalars.prefix(while: { $0 != "#" })
                .first(where: { !$0.isASCII && $0.isUnseen })
        else { return }
        file.notes.append(
            ConfigurationNote(
                .invisible,
                at: source.place(line, at: bytes.startIndex + text.utf8Offset(of: unseen)),
                detail: Self.name(of: unseen)))
    }

    private mutating func noteCarriageReturns() {
        guard file.kind == .sysctl, let line = lines.first(where: { $0.bytes.last == 13 })
        else { return }
        let count = lines.count { $0.bytes.last == 13 }
        file.notes.append(
            ConfigurationNote(
                .carriageReturn, at: source.place(line),
                detail: count == 1 ? "1 line" : "\(count) lines"))
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        "U+\(hex(scalar.value, 4).uppercased())"
    }

    private static func hex(_ value: UInt32, _ digits: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}

extension String {
    /// Where a character first stands, in bytes.
    fileprivate func utf8Offset(of scalar: Unicode.Scalar) -> Int {
        let index = unicodeScalars.firstIndex(of: scalar) ?? startIndex
        return utf8.distance(from: startIndex, to: index)
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
