internal import Evidence
internal import Sysctl
internal import YAMLReader

/// Gathers what a YAML file sets.
struct SettingCollector {
    /// Most assignments that are kept of one file; loops and aliases make many of little text.
    static let limit = 20_000

    let source: SourceLines
    private(set) var file: ConfigurationFile
    /// Whether the file has a place for settings, be it empty.
    var hasSettings = false
    /// The pod, service or play that is being read.
    var owner = 0
    /// The condition that is being read under.
    var condition = 0

    /// The first assignment of what starts on a line: a comment above a task means its settings.
    private var entries: [Int: Int] = [:]
    private var seen: Set<Place> = []
    /// The last line that was shown; many settings may stand on one.
    private var shown = (line: 0, text: "")
    private var isFull = false
    private var hasTemplateKeys = false

    private struct Place: Hashable {
        let key: String
        let mark: Mark
        let owner: Int
    }

    init(_ source: SourceLines, kind: ConfigurationFile.Kind) {
        self.source = source
        file = ConfigurationFile(path: source.path, kind: kind)
    }

    /// Adds an assignment; an alias brings the same one again and again.
    mutating func add(
        _ spelling: String, _ value: Assignment.Value, at mark: Mark, ignoresErrors: Bool = false,
        scope: ConfigurationFile.Scope = .host
    ) {
        let spelling = SettingText.trimmed(spelling)
        guard !spelling.isEmpty else { return }
        let key = SettingSpelling.key(spelling)
        guard seen.insert(Place(key: key, mark: mark, owner: owner)).inserted else { return }
        append(
            Assignment(
                key: key, spelling: spelling, value: value, ignoresErrors: ignoresErrors,
                isPattern: SettingSpelling.isPattern(key), scope: scope, owner: owner,
                condition: condition, place: place(mark)))
    }

    private mutating func append(_ assignment: Assignment) {
        hasSettings = true
        guard file.assignments.count < Self.limit else {
            guard !isFull else { return }
            isFull = true
            return diagnose("only the first \(Self.limit) settings are judged")
        }
        file.assignments.append(assignment)
    }

    /// Adds a note about a setting.
    mutating func note(
        _ kind: ConfigurationNote.Kind, at mark: Mark, key: String = "", value: String = "",
        detail: String = "", suggestion: String = ""
    ) {
        hasSettings = true
        guard file.notes.count < Self.limit else { return }
        file.notes.append(
            ConfigurationNote(
                kind, at: place(mark), key: key, value: value, detail: detail,
                suggestion: suggestion))
    }

    /// Says why a part of the file is not judged.
    mutating func diagnose(_ message: String, at mark: Mark? = nil) {
        let place = mark.map { "line \($0.line), column \($0.column): " } ?? ""
        file.diagnostics.append(Diagnostic(source: source.path, message: place + message))
    }

    /// Says once that keys come from a template, which nobody can look into.
    mutating func diagnoseTemplateKeys(of mapping: YAMLMapping) {
        guard !hasTemplateKeys, let key = mapping.pairs.first(where: { $0.key.pairs != nil })?.key
        else { return }
        hasTemplateKeys = true
        diagnose("a template makes the keys here; check what it makes of them", at: key.mark)
    }

    /// Remembers that the settings added since then belong to what starts at a mark.
    mutating func rememberEntry(at mark: Mark, since count: Int) {
        guard file.assignments.count > count, entries[mark.line] == nil else { return }
        entries[mark.line] = file.assignments[count].place.line
    }

    private mutating func place(_ mark: Mark) -> SourcePlace {
        if shown.line != mark.line {
            shown = (mark.line, source.place(line: mark.line, column: mark.column).text)
        }
        return SourcePlace(
            file: source.path, line: mark.line, column: mark.column, text: shown.text)
    }

    // MARK: Files in files

    /// Adds what a reader of another kind makes of the text of a node, with the lines on which it
    /// really stands where the layout of the node tells them.
    mutating func embed(
        _ node: YAMLNode, text: String? = nil, at mark: Mark? = nil,
        read: (SourceLines) -> ConfigurationFile, adjust: (inout Assignment) -> Void = { _ in }
    ) {
        guard let text = text ?? node.text else { return }
        let start = mark == nil ? node.mark(atOffset: 0) : nil
        let inner = read(SourceLines(Array(text.utf8), path: source.path))
        for var assignment in inner.assignments
        where !Template.isTemplate(assignment.key) || assignment.key.hasPrefix("net.") {
            let mark = self.mark(assignment.place, from: start, or: mark ?? node.mark)
            let place = Place(key: assignment.key, mark: mark, owner: owner)
            guard seen.insert(place).inserted else { continue }
            assignment.place = self.place(mark)
            // A shell cuts the braces of a template engine apart.
            if case .text(let value) = assignment.value, Template.isTemplate(value) {
                assignment.value = .template(value)
            }
            assignment.owner = owner
            assignment.condition = condition
            adjust(&assignment)
            append(assignment)
        }
        for var note in inner.notes where file.notes.count < Self.limit {
            note.place = place(self.mark(note.place, from: start, or: mark ?? node.mark))
            file.notes.append(note)
            hasSettings = true
        }
    }

    private func mark(_ inner: SourcePlace, from start: Mark?, or mark: Mark) -> Mark {
        guard let start else { return mark }
        return Mark(line: start.line + inner.line - 1, column: start.column + inner.column - 1)
    }

    /// Adds what a command sets that is given word by word.
    mutating func embedCommand(_ words: [YAMLNode], adjust: (inout Assignment) -> Void) {
        guard let program = words.first?.text?.split(separator: "/").last else { return }
        let isShell = ["sh", "bash", "ash", "dash", "zsh"].contains(program)
        guard isShell || program == "sysctl" else { return }
        for word in words.dropFirst() {
            guard let text = word.text, !text.hasPrefix("-") else { continue }
            embed(word, read: isShell ? ShellFile.read : Self.readWord, adjust: adjust)
        }
    }

    /// Reads a word of sysctl(8) by itself, in which blanks belong to the value.
    private static func readWord(_ source: SourceLines) -> ConfigurationFile {
        var file = ConfigurationFile(path: source.path, kind: .shell)
        guard let equals = source.bytes.firstIndex(of: UInt8(ascii: "=")), equals > 0 else {
            return file
        }
        let spelling = String(decoding: source.bytes[..<equals], as: UTF8.self)
        let value = String(decoding: source.bytes[(equals + 1)...], as: UTF8.self)
        file.assignments = [
            Assignment(
                key: SettingSpelling.key(spelling), spelling: spelling, value: .text(value),
                place: source.place(line: 1, column: 1))
        ]
        return file
    }

    // MARK: Suppressions

    /// The file with the suppressions that stand in its comments.
    mutating func finished() -> ConfigurationFile {
        readIgnores()
        return file
    }

    private mutating func readIgnores() {
        let lines = Set(file.assignments.map(\.place.line))
        var pending: [InlineIgnore] = []
        for line in source.lines {
            let text = line.bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            guard let first = text.first, first != 13 else { continue }
            guard first == UInt8(ascii: "#") else {
                for var ignore in pending {
                    ignore.line =
                        lines.contains(line.number)
                        ? line.number : entries[line.number] ?? line.number
                    file.ignores.append(ignore)
                }
                pending = []
                continue
            }
            let comment = text.dropFirst().drop { $0 == UInt8(ascii: " ") }
            guard comment.starts(with: "tcplint:".utf8) else { continue }
            let place = source.place(line)
            switch InlineIgnore.read(SettingText.trimmed(String(decoding: comment, as: UTF8.self)))
            {
            case nil: continue
            case .malformed(let problem):
                file.notes.append(ConfigurationNote(.malformedIgnore, at: place, detail: problem))
            case .ignore(let rules, let reason, let expires):
                pending.append(
                    InlineIgnore(
                        rules: rules, reason: reason, expires: expires, line: line.number + 1,
                        place: place))
            }
        }
    }
}
