internal import Sysctl

/// One run of a loader over lines that have been read: what it writes, and what becomes of lines.
struct LoaderRun {
    /// Matches of patterns beyond this number are not judged.
    static let matchLimit = 1_000_000

    /// What a line speaks of.
    private enum Subject: Hashable {
        /// A setting that exists, by its number.
        case setting(Int)
        /// A path that names no setting.
        case other([UInt8])
    }

    private struct Mark {
        let line: Int
        var state: EffectiveConfiguration.State
        /// The place of its write among all writes.
        var order: Int
    }

    private let options: LoaderOptions
    private let lines: [ConfigurationLine]
    private let files: [LoadedFile]
    private let tree: SettingTree
    private let answer: (String, String) -> KernelAnswer

    private let isInside: ([UInt8]) -> Bool
    private var marks: [Subject: [Mark]] = [:]
    private var known: [[UInt8]: [SettingTree.Match]] = [:]
    private var matchCount = 0
    private var isCutOff = false
    private(set) var writes: [EffectiveConfiguration.Write] = []
    private(set) var notes: DiagnosticList
    private(set) var hasFailed: Bool

    init(
        _ reader: FileReader, options: LoaderOptions, tree: SettingTree,
        answer: @escaping (String, String) -> KernelAnswer
    ) {
        self.options = options
        self.tree = tree
        self.answer = answer
        lines = reader.lines
        files = reader.files
        notes = reader.notes
        hasFailed = reader.hasFailed
        let prefixes = options.prefixes.map { KeySpelling.normalized(Array($0.utf8)[...]) }
        isInside = { path in
            prefixes.isEmpty
                || prefixes.contains {
                    path.starts(with: $0)
                        && (path.count == $0.count || path[$0.count] == UInt8(ascii: "/"))
                }
        }
        let read = lines.indices.filter { [lines, files, isInside] index in
            files[lines[index].file].role == .read
                && (lines[index].isPattern || isInside(lines[index].key))
        }
        switch options.merging {
        case .onePerKey: writeMerged(read)
        case .everyLine: writeEach(read)
        }
        for index in lines.indices where lines[index].value != nil {
            switch files[lines[index].file].role {
            case .read: break
            case .masked: markAll(index, .masked)
            case .ignored: markAll(index, .ignored)
            }
        }
        settle()
    }

    // MARK: systemd

    private mutating func writeMerged(_ read: [Int]) {
        let (merged, standing) = MergedOption.merging(lines, read)
        for option in merged {
            guard option.value != nil, let last = option.lines.last else { continue }
            let isPattern = lines[last].isPattern
            if let end = option.end {
                for line in option.lines { mark(replaced: line, end, standing) }
                continue
            }
            guard isPattern else {
                let place = tree.place(of: option.key)
                for line in option.lines.dropLast() {
                    mark(subject(option.key, place), line, .overridden)
                }
                write(last, option.key, place, isExcused: option.ignoresErrors)
                continue
            }
            for match in matches(last) where isInside(match.path) {
                matchCount += option.lines.count - 1
                guard matchCount <= Self.matchLimit else {
                    // The next look at a pattern tells that the rest is left out.
                    _ = matches(last)
                    break
                }
                let subject = subject(match.path, match.place)
                guard standing[match.path] == nil else {
                    for line in option.lines { mark(subject, line, .excluded) }
                    continue
                }
                for line in option.lines.dropLast() { mark(subject, line, .overridden) }
                write(last, match.path, match.place, isExcused: option.ignoresErrors)
            }
        }
    }

    /// A line whose option was replaced: a pattern still spares the keys that have their own line.
    private mutating func mark(
        replaced line: Int, _ end: EffectiveConfiguration.State, _ standing: [[UInt8]: Int]
    ) {
        guard lines[line].isPattern else {
            let key = lines[line].key
            return mark(subject(key, tree.place(of: key)), line, end)
        }
        for match in matches(line) {
            mark(
                subject(match.path, match.place), line,
                standing[match.path] == nil ? end : .excluded)
        }
    }

    // MARK: procps

    private mutating func writeEach(_ read: [Int]) {
        let spared = Set(read.map { lines[$0].key })
        let patterns =
            options.excludesByPattern
            ? read.filter { lines[$0].value == nil && lines[$0].isPattern }.map {
                GlobPattern(lines[$0].key, sparesHidden: false)
            } : []
        for index in read where lines[index].value != nil {
            let line = lines[index]
            guard line.isPattern else {
                write(index, line.key, tree.place(of: line.key), isExcused: line.ignoresErrors)
                continue
            }
            for match in matches(index) {
                matchCount += patterns.count
                let isSpared =
                    spared.contains(match.path) || patterns.contains { $0.matches(match.path) }
                guard !isSpared else {
                    mark(subject(match.path, match.place), index, .excluded)
                    continue
                }
                write(index, match.path, match.place, isExcused: line.ignoresErrors)
            }
        }
    }

    // MARK: both

    private mutating func matches(_ line: Int) -> [SettingTree.Match] {
        let pattern = lines[line].key
        let file = files[lines[line].file]
        let found: [SettingTree.Match]
        if let matches = known[pattern] {
            found = matches
        } else {
            guard let matches = tree.matches(of: pattern) else {
                notes.add(file.path, lines[line].line, "matches too many paths; it is not judged")
                known[pattern] = []
                return []
            }
            known[pattern] = matches
            found = matches
        }
        if found.isEmpty, file.role == .read {
            notes.add(
                file.path, lines[line].line, "'\(Self.shown(pattern))' matches no existing key")
        }
        matchCount += found.count
        guard matchCount <= Self.matchLimit else {
            if !isCutOff {
                notes.add(
                    file.path, lines[line].line,
                    "patterns match more than \(Self.matchLimit) times; the rest is not judged")
            }
            isCutOff = true
            return []
        }
        return found
    }

    private mutating func write(
        _ index: Int, _ path: [UInt8], _ place: SettingTree.Place, isExcused: Bool
    ) {
        let line = lines[index]
        let file = files[line.file].path
        let subject = subject(path, place)
        let value = String(decoding: line.value ?? [], as: UTF8.self)
        if options.refusesParentKeys, KeySpelling.ascends(path) {
            notes.add(file, line.line, "'\(Self.shown(path))' holds '..', which is refused")
            if !isExcused { hasFailed = true }
            return mark(subject, index, .ignored)
        }
        writes.append(
            EffectiveConfiguration.Write(path: String(decoding: path, as: UTF8.self), value: value))
        switch place {
        case .setting:
            mark(subject, index, .wins, order: writes.count)
            judge(answer(name(subject), value), isExcused: isExcused)
        case .directory:
            notes.add(file, line.line, "'\(Self.shown(path))' is a directory of settings")
            mark(subject, index, .ignored)
            if options.failsOnDirectoryKey, !isExcused { hasFailed = true }
        case .root:
            notes.add(file, line.line, "'\(Self.shown(path))' is no key")
            if !isExcused || options.loader == .procps { hasFailed = true }
        case .missing, .behindSetting:
            notes.add(file, line.line, "no key '\(Self.shown(path))' exists; it is not set")
            mark(subject, index, .ignored)
            if place == .behindSetting, options.loader == .systemd, !isExcused { hasFailed = true }
            if options.failsOnMissingKey, !isExcused || options.loader == .procps {
                hasFailed = true
            }
        }
    }

    private mutating func judge(_ answer: KernelAnswer, isExcused: Bool) {
        switch answer {
        case .accepted: break
        case .refused: if !(isExcused && options.dashExcusesValues) { hasFailed = true }
        case .unknownName:
            if options.failsOnUnknownName, !(isExcused && options.dashExcusesValues) {
                hasFailed = true
            }
        case .readOnly: if options.failsOnReadOnly, !isExcused { hasFailed = true }
        }
    }

    private func subject(_ path: [UInt8], _ place: SettingTree.Place) -> Subject {
        if case .setting(let number) = place { return .setting(number) }
        return .other(KeySpelling.simplified(path))
    }

    private mutating func markAll(_ index: Int, _ state: EffectiveConfiguration.State) {
        let key = lines[index].key
        guard lines[index].isPattern else {
            return mark(subject(key, tree.place(of: key)), index, state)
        }
        for match in matches(index) { mark(subject(match.path, match.place), index, state) }
    }

    private mutating func mark(
        _ subject: Subject, _ line: Int, _ state: EffectiveConfiguration.State, order: Int = 0
    ) {
        marks[subject, default: []].append(Mark(line: line, state: state, order: order))
    }

    /// Leaves the last write of each setting as the winner, and one mark for each line.
    private mutating func settle() {
        for subject in marks.keys {
            guard var list = marks[subject] else { continue }
            let last = list.map(\.order).max() ?? 0
            for index in list.indices where list[index].state == .wins && list[index].order != last
            {
                list[index].state = .overridden
            }
            list.sort { ($0.line, $0.order) < ($1.line, $1.order) }
            var kept: [Mark] = []
            for mark in list {
                if kept.last?.line == mark.line { kept.removeLast() }
                kept.append(mark)
            }
            marks[subject] = kept
        }
    }

    private func name(_ subject: Subject) -> String {
        switch subject {
        case .setting(let number): String(decoding: tree.paths[number], as: UTF8.self)
        case .other(let path): String(decoding: path, as: UTF8.self)
        }
    }

    private static func shown(_ path: [UInt8]) -> String {
        let key = SysctlKey(path: String(decoding: path.prefix(200), as: UTF8.self)).name
        return printable(key) + (path.count > 200 ? "..." : "")
    }

    /// Every key with its lines, ascending.
    var settings: [EffectiveConfiguration.Setting] {
        marks.map { subject, list in
            EffectiveConfiguration.Setting(
                key: SysctlKey(path: name(subject)).name, chain: list.map(entry))
        }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    private func entry(_ mark: Mark) -> EffectiveConfiguration.Entry {
        let line = lines[mark.line]
        return EffectiveConfiguration.Entry(
            file: files[line.file].path, line: line.line, column: line.column,
            value: String(decoding: line.value ?? [], as: UTF8.self),
            ignoresErrors: line.ignoresErrors, state: mark.state)
    }

    /// Notes every winner that the kernel refuses, and what stays in its place.
    mutating func noteRefusals() {
        for (subject, list) in marks.sorted(by: {
            name($0.key).utf8.lexicographicallyPrecedes(name($1.key).utf8)
        }) {
            guard case .setting = subject, let winner = list.last(where: { $0.state == .wins })
            else { continue }
            let path = name(subject)
            let line = lines[winner.line]
            let reason: String
            switch answer(path, String(decoding: line.value ?? [], as: UTF8.self)) {
            case .accepted: continue
            case .refused(let text), .unknownName(let text): reason = text
            case .readOnly: reason = "nobody may write it"
            }
            let key = SysctlKey(path: path).name
            let value = printable(String(decoding: (line.value ?? []).prefix(200), as: UTF8.self))
            notes.add(
                files[line.file].path, line.line,
                "the kernel refuses '\(value)' for '\(key)': \(reason); "
                    + stays(list, path: path))
        }
    }

    private func stays(_ list: [Mark], path: String) -> String {
        guard options.merging == .everyLine,
            let earlier = list.filter({ $0.state == .overridden }).max(by: { $0.order < $1.order }),
            let value = lines[earlier.line].value,
            answer(path, String(decoding: value, as: UTF8.self)) == .accepted
        else { return "the former value stays" }
        return "'\(printable(String(decoding: value, as: UTF8.self)))' of "
            + "\(files[lines[earlier.line].file].path):\(lines[earlier.line].line) stays"
    }
}
