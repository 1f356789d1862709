internal import Evidence

/// Reads profiles of TuneD and notes of saptune: the settings of their `[sysctl]` sections.
///
/// TuneD reads a profile with Python's configparser, where `#` behind a blank begins a comment and
/// an indented line goes on with the value above it (tuned/profiles/loader.py), and takes double
/// quotes away (tuned/plugins/plugin_sysctl.py). saptune has a reader of its own
/// (txtparser/ini.go): sections with tags such as `[sysctl:os=15-SP3]`, comparisons between name
/// and value, and names without a value, which it leaves alone.
struct TunedFile {
    private struct Section {
        var name: String
        var entries: [Entry] = []
        var malformed: [SourceLines.Line] = []
        /// Options without a dot; they speak of the section.
        var options: [String: String] = [:]

        /// Whether its settings are written on some hosts only.
        var isConditional: Bool {
            name.contains(":") || options["uname_regex"] != nil || options["cpuinfo_regex"] != nil
        }

        var isSysctl: Bool {
            let off = ["0", "false", "no", "n", "f"].contains(options["enabled"]?.lowercased())
            return !off && (options["type"] ?? String(name.prefix { $0 != ":" })) == "sysctl"
        }
    }

    private struct Entry {
        let spelling: ArraySlice<UInt8>
        let comparison: String
        var value: String
        let place: SourcePlace
    }

    private let source: SourceLines
    private var sections: [Section] = []

    private init(_ source: SourceLines) { self.source = source }

    static func read(_ source: SourceLines) -> ConfigurationFile {
        var reader = TunedFile(source)
        for line in source.lines { reader.read(line) }
        var file = reader.file
        file.readIgnores(of: source, marks: [UInt8(ascii: "#"), UInt8(ascii: ";")])
        return file
    }

    /// Whether a file has a section of settings.
    static func hasSettings(_ source: SourceLines) -> Bool {
        var reader = TunedFile(source)
        for line in source.lines { reader.read(line) }
        return reader.sections.contains(where: \.isSysctl)
    }

    private mutating func read(_ line: SourceLines.Line) {
        let text = trimmed(line.bytes)
        guard let first = text.first, first != UInt8(ascii: "#"), first != UInt8(ascii: ";") else {
            return
        }
        if first == UInt8(ascii: "["), let close = text.lastIndex(of: UInt8(ascii: "]")) {
            let name = String(decoding: text[(text.startIndex + 1)..<close], as: UTF8.self)
            return sections.append(Section(name: name))
        }
        guard let last = sections.indices.last else { return }
        let isOperator: (UInt8) -> Bool = { "<=>".utf8.contains($0) }
        guard let mark = text.firstIndex(where: isOperator), mark > text.startIndex else {
            let isIndented = text.startIndex > line.bytes.startIndex
            if isIndented, let entry = sections[last].entries.indices.last {
                sections[last].entries[entry].value += "\n" + String(decoding: text, as: UTF8.self)
            } else {
                sections[last].malformed.append(line)
            }
            return
        }
        let spelling = trimmed(text[..<mark])
        let comparison = text[mark...].prefix(while: isOperator)
        let value = trimmed(text[comparison.endIndex...])
        if !spelling.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }) {
            let name = String(decoding: spelling, as: UTF8.self)
            sections[last].options[name] = String(decoding: value, as: UTF8.self)
            return
        }
        sections[last].entries.append(
            Entry(
                spelling: spelling, comparison: String(decoding: comparison, as: UTF8.self),
                value: String(decoding: value, as: UTF8.self),
                place: source.place(line, at: text.startIndex)))
    }

    private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop { $0 == 0x20 || $0 == 9 }
        while let last = bytes.last, last == 0x20 || last == 9 || last == 13 { bytes.removeLast() }
        return bytes
    }

    // MARK: Meaning

    private var file: ConfigurationFile {
        var file = ConfigurationFile(path: source.path, kind: .tuned)
        let isSaptune =
            source.path.contains("saptune") || sections.contains { $0.name == "version" }
        for section in sections where section.isSysctl {
            for line in section.malformed {
                let text = String(decoding: trimmed(line.bytes), as: UTF8.self)
                guard !Template.isTemplate(text) else { continue }
                file.notes.append(
                    ConfigurationNote(
                        .notAssignment, at: source.place(line), value: text,
                        detail: isSaptune
                            ? "saptune skips it" : "TuneD refuses a profile with such a line"))
            }
            for entry in section.entries {
                guard let key = SettingName.key(of: entry.spelling) else { continue }
                let value = isSaptune ? saptuneValue(of: entry) : tunedValue(of: entry)
                file.assignments.append(
                    Assignment(
                        key: key, spelling: String(decoding: entry.spelling, as: UTF8.self),
                        value: section.isConditional ? .template(value.text) : value.value,
                        place: entry.place))
            }
        }
        return file
    }

    private typealias Value = (value: Assignment.Value, text: String)

    private func tunedValue(of entry: Entry) -> Value {
        var text = entry.comparison.dropFirst() + Self.withoutComment(entry.value)
        if text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count > 1 {
            text = text.dropFirst().dropLast()
        }
        // '>16384' is written only when the running value is lower, '<' when it is higher.
        let isOpen =
            text.hasPrefix(">") || text.hasPrefix("<") || Template.isTemplate(String(text))
        return (isOpen ? .template(String(text)) : .text(String(text)), String(text))
    }

    private func saptuneValue(of entry: Entry) -> Value {
        var text = entry.value[...]
        while let first = text.first, "\"'".contains(first) { text = text.dropFirst() }
        while let last = text.last, "\"'".contains(last) { text = text.dropLast() }
        let isOpen =
            text.isEmpty || entry.comparison != "=" || Template.isTemplate(String(text))
        return (isOpen ? .template(String(text)) : .text(String(text)), String(text))
    }

    private static func withoutComment(_ value: String) -> Substring {
        let bytes = value.utf8
        var previous: UInt8 = 0x20
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: "#"), previous == 0x20 || previous == 9 {
                var text = value[..<index]
                while text.last?.isWhitespace == true { text.removeLast() }
                return text
            }
            previous = byte
        }
        return value[...]
    }
}
