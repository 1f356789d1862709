internal import Evidence
internal import Sysctl

/// Reads the calls of sysctl(8) in a shell script, what it writes below `/proc/sys`, and the text
/// that it writes to sysctl.conf and files of sysctl.d.
struct ShellFile {
    private let source: SourceLines
    private var file: ConfigurationFile
    /// Whether this is a line of another file, whose author is told what it means.
    private let isFragment: Bool
    /// How deep `sh -c` may lie in `sh -c`.
    private static let deepest = 3
    /// More writes by one command are not judged.
    private static let pairLimit = 1024

    private init(_ source: SourceLines, isFragment: Bool = false) {
        self.source = source
        self.isFragment = isFragment
        file = ConfigurationFile(path: source.path, kind: .shell)
    }

    static func read(_ source: SourceLines) -> ConfigurationFile {
        var reader = ShellFile(source)
        reader.read(0..<source.bytes.count, depth: 0)
        reader.file.readIgnores(of: source, marks: [UInt8(ascii: "#")])
        reader.file.assignments.sort {
            ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column)
        }
        // Which of two commands runs is up to the conditions around them.
        reader.file.openBranches { _ in true }
        return reader.file
    }

    /// Whether a shell finds as many settings in a file as one that takes every line for one.
    static func isMain(in source: SourceLines) -> Bool {
        var reader = ShellFile(source, isFragment: true)
        reader.read(0..<source.bytes.count, depth: 0)
        let count = reader.file.assignments.count
        return count > 0 && count >= SysctlFile.read(source.lines, of: source).assignments.count
    }

    /// What a single line sets when it is given to a shell.
    static func assignments(inCommand bytes: [UInt8]) -> [Assignment] {
        var reader = ShellFile(SourceLines(bytes, path: ""), isFragment: true)
        reader.read(0..<bytes.count, depth: 0)
        return reader.file.assignments
    }

    private mutating func read(_ range: Range<Int>, depth: Int) {
        guard depth < Self.deepest else { return }
        var pipeline: [ShellScanner.Command] = []
        for command in ShellScanner.commands(in: source.bytes, range) {
            pipeline.append(command)
            guard !command.isPiped else { continue }
            read(pipeline, depth: depth)
            pipeline = []
        }
        if !pipeline.isEmpty { read(pipeline, depth: depth) }
    }

    private mutating func read(_ pipeline: [ShellScanner.Command], depth: Int) {
        var contents: [Content] = []
        var targets: [ShellScanner.Word] = []
        for command in pipeline {
            let words = Self.withoutPrefixes(command.words)
            for redirection in command.redirections {
                switch redirection {
                case .output(let target): targets.append(target)
                case .text(let text): contents.append(Content(words: [text]))
                case .document(let body): contents.append(Content(document: body))
                }
            }
            guard let first = words.first else { continue }
            let arguments = words.dropFirst()
            switch Self.baseName(first.text) {
            case "sysctl": readSysctl(arguments)
            case "echo", "printf":
                let options = arguments.prefix {
                    ["-n", "-e", "-E", "-ne", "-en"].contains($0.string)
                }
                var words = arguments.dropFirst(options.count)
                if words.count > 1, words.first?.text.contains(UInt8(ascii: "%")) == true {
                    words = words.dropFirst()
                }
                contents.append(Content(words: Array(words)))
            case "tee":
                targets += arguments.filter { $0.text.first != UInt8(ascii: "-") }
            case "sh", "bash", "dash", "ash", "su", "zsh":
                guard let option = arguments.firstIndex(where: { $0.string.hasSuffix("c") }),
                    let script = arguments[(option + 1)...].first, script.isQuoted
                else { continue }
                read(script.range, depth: depth + 1)
            case "docker", "podman", "nerdctl": readContainerOptions(arguments)
            default:
                // A function of the script that runs its arguments.
                guard
                    let call = arguments.firstIndex(where: { Self.baseName($0.text) == "sysctl" }),
                    let option = arguments[(call + 1)...].first?.string,
                    option == "-w" || option == "--write"
                else { continue }
                readSysctl(arguments[(call + 1)...])
            }
        }
        guard targets.count * contents.count <= Self.pairLimit else {
            let line = source.line(at: targets[0].range.lowerBound)?.number ?? 1
            file.diagnostics.append(
                Diagnostic(
                    source: source.path,
                    message: "line \(line): one command writes too many texts to too many files; "
                        + "it is not judged"))
            return
        }
        for target in targets {
            for content in contents { write(content, to: target) }
            if contents.isEmpty, let key = SettingName.key(atPath: target.string) {
                append(key, target.string, .template(""), at: target.range.lowerBound)
            }
        }
    }

    /// Text that a command passes on.
    private struct Content {
        var words: [ShellScanner.Word] = []
        var document: Range<Int>?
    }

    // MARK: Commands

    private static let keywords: Set<String> = [
        "if", "then", "elif", "else", "do", "while", "until", "!", "time", "{", "eval", "exec",
        "command", "builtin", "nohup", "sudo", "doas", "env", "nice", "ionice", "busybox",
        "timeout", "xargs",
    ]

    /// A command without `sudo`, `if` and the like in front of it.
    private static func withoutPrefixes(_ words: [ShellScanner.Word])
        -> ArraySlice<ShellScanner.Word>
    {
        var rest = words[...]
        while let first = rest.first {
            let word = first.string
            if keywords.contains(baseName(first.text)) {
                rest = rest.dropFirst()
                while let option = rest.first?.string, option.hasPrefix("-") {
                    rest = rest.dropFirst(
                        ["-u", "-g", "-h", "-p", "-n"].contains(option) && word != "xargs"
                            && !(word == "sudo" && option == "-n") ? 2 : 1)
                }
                if word == "timeout" { rest = rest.dropFirst() }
            } else if let equals = first.text.firstIndex(of: UInt8(ascii: "=")), equals > 0,
                first.text[..<equals].allSatisfy({
                    $0 == UInt8(ascii: "_") || (0x30...0x39).contains($0)
                        || (0x41...0x5a).contains($0 & 0xdf)
                })
            {
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        return rest
    }

    private static func baseName(_ word: [UInt8]) -> String {
        let start = word.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        return String(decoding: word[start...], as: UTF8.self)
    }

    private mutating func readSysctl(_ arguments: ArraySlice<ShellScanner.Word>) {
        var ignoresErrors = false
        var rest = arguments
        while let word = rest.popFirst() {
            if word.text.first == UInt8(ascii: "-") {
                let option = word.string
                if option == "-e" || option == "--ignore" { ignoresErrors = true }
                // What follows '-p' are files.
                if option.hasPrefix("-p") || option.hasPrefix("--load") || option == "-f" { return }
                if option == "-r" || option == "--pattern" { rest = rest.dropFirst() }
                continue
            }
            readPair(word, ignoresErrors: ignoresErrors)
        }
    }

    private mutating func readPair(
        _ word: ShellScanner.Word, ignoresErrors: Bool = false,
        scope: ConfigurationFile.Scope = .host
    ) {
        guard let equals = word.text.firstIndex(of: UInt8(ascii: "=")) else { return }
        let spelling = word.text[..<equals]
        let text = String(decoding: word.text[(equals + 1)...], as: UTF8.self)
        let name = String(decoding: spelling, as: UTF8.self)
        guard SettingName.isPlain(spelling) || Template.isTemplate(name),
            let key = SettingName.key(of: spelling)
        else { return }
        append(
            key, name, word.isTemplate ? .template(text) : .text(text), at: word.range.lowerBound,
            ignoresErrors: ignoresErrors, scope: scope)
    }

    /// Reads `docker run --sysctl net.core.somaxconn=1024`.
    private mutating func readContainerOptions(_ arguments: ArraySlice<ShellScanner.Word>) {
        var rest = arguments
        while var word = rest.popFirst() {
            let option = word.string
            if option == "--sysctl", let pair = rest.popFirst() {
                readPair(pair, scope: .container)
            } else if option.hasPrefix("--sysctl=") {
                word.text.removeFirst("--sysctl=".utf8.count)
                readPair(word, scope: .container)
            }
        }
    }

    // MARK: Files

    private mutating func write(_ content: Content, to target: ShellScanner.Word) {
        let path = target.string
        if let key = SettingName.key(atPath: path) {
            append(key, path, value(of: content), at: target.range.lowerBound)
        } else if path.hasSuffix("/sysctl.conf") || path == "sysctl.conf"
            || path.contains("/sysctl.d/")
        {
            if let document = content.document { embed(source.lines(in: document)) }
            if let first = content.words.first, let last = content.words.last {
                embed(lines(of: first.range.lowerBound..<last.range.upperBound))
            }
        }
    }

    private func value(of content: Content) -> Assignment.Value {
        if let document = content.document {
            let text = String(decoding: source.bytes[document], as: UTF8.self)
            let value = String(text.drop(while: \.isWhitespace).prefix { !$0.isNewline })
            return Template.isTemplate(value) ? .template(value) : .text(value)
        }
        var text = content.words.map(\.string).joined(separator: " ")
        if text.hasSuffix("\\n") { text.removeLast(2) }
        while text.last?.isWhitespace == true { text.removeLast() }
        let isTemplate = content.words.contains(where: \.isTemplate) || text.contains("%")
        return isTemplate || content.words.isEmpty ? .template(text) : .text(text)
    }

    /// The lines of a word; `\n` begins one, too, for echo and printf.
    private func lines(of range: Range<Int>) -> [SourceLines.Line] {
        var pieces: [SourceLines.Line] = []
        for line in source.lines(in: range) {
            var start = line.bytes.startIndex
            for index in line.bytes.indices.dropLast()
            where index >= start && source.bytes[index] == UInt8(ascii: "\\")
                && source.bytes[index + 1] == UInt8(ascii: "n")
            {
                pieces.append(.init(number: line.number, bytes: source.bytes[start..<index]))
                start = index + 2
            }
            pieces.append(
                .init(number: line.number, bytes: source.bytes[start..<line.bytes.endIndex]))
        }
        return pieces
    }

    private mutating func embed(_ lines: [SourceLines.Line]) {
        let text = SysctlFile.read(lines, of: source, explainsCommands: !isFragment)
        file.assignments += text.assignments
        file.notes += text.notes.filter { $0.kind != .carriageReturn }
    }

    private mutating func append(
        _ key: String, _ spelling: String, _ value: Assignment.Value, at offset: Int,
        ignoresErrors: Bool = false, scope: ConfigurationFile.Scope = .host
    ) {
        file.assignments.append(
            Assignment(
                key: key, spelling: spelling, value: value, ignoresErrors: ignoresErrors,
                isPattern: key.utf8.contains(where: SettingName.isWildcard), scope: scope,
                place: source.place(at: offset)))
    }
}
