internal import Evidence
internal import Sysctl

/// Reads what lines of shell set with sysctl(8), or with echo or tee below `/proc/sys`.
///
/// It knows quotes and redirections and runs nothing: what the shell puts in is a template.
struct SysctlCommand {
    /// A word of a command, quotes undone.
    private struct Word {
        var text: [UInt8] = []
        /// Where it begins in the bytes of the source.
        var offset: Int
        /// Whether the shell puts something in.
        var isTemplate = false

        var string: String { String(decoding: text, as: UTF8.self) }
    }

    /// What ends a word or a command.
    private enum Separator {
        case blank
        case output
        /// Input, and outputs that are no file.
        case otherRedirection
        case pipe
        case command
    }

    private static let shells: Set<String> = ["sh", "bash", "ash", "dash", "zsh"]
    private static let wrappers: Set<String> = [
        "sudo", "doas", "env", "exec", "nice", "time", "then", "do", "else", "if", "!", "{",
        "busybox", "command", "timeout",
    ]
    /// How deep `sh -c` may lie in `sh -c`.
    private static let deepest = 3

    private let source: SourceLines
    private let bytes: [UInt8]
    private let base: Int
    private let depth: Int
    private var index = 0
    private var file: ConfigurationFile
    private var words: [Word] = []
    private var targets: [Word] = []
    /// What the command before a pipe prints, when that is known.
    private var printed: Word?

    private init(_ bytes: [UInt8], at base: Int, depth: Int, _ source: SourceLines) {
        self.bytes = bytes
        self.base = base
        self.depth = depth
        self.source = source
        file = ConfigurationFile(path: source.path, kind: .shell)
    }

    static func read(_ source: SourceLines) -> ConfigurationFile {
        var reader = SysctlCommand(source.bytes, at: 0, depth: 0, source)
        reader.read()
        return reader.file
    }

    /// Whether a text is worth being read: nearly every command is about something else.
    static func mayRead(_ text: String) -> Bool {
        text.contains("sysctl") || text.contains("/proc/sys/")
    }

    /// The words of a command that is given word by word which set something, or which are
    /// commands for a shell.
    static func wordsThatSet(in words: [String]) -> [(index: Int, isCommand: Bool)] {
        guard let program = words.first.map({ name(of: $0) }) else { return [] }
        let isShell = shells.contains(program)
        guard isShell || program == "sysctl" else { return [] }
        return words.indices.dropFirst().filter {
            !words[$0].hasPrefix("-") && (isShell ? mayRead(words[$0]) : words[$0].contains("="))
        }.map { ($0, isShell) }
    }

    /// Reads a word of sysctl(8), `key=value`, as a text of its own.
    static func readWord(_ source: SourceLines) -> ConfigurationFile {
        var reader = SysctlCommand([], at: 0, depth: 0, source)
        reader.readSetting(Word(text: source.bytes, offset: 0), ignoresErrors: false)
        return reader.file
    }

    private static func name(of program: String) -> String {
        String(
            program[
                (program.lastIndex(of: "/").map(program.index(after:)) ?? program.startIndex)...])
    }

    // MARK: Words

    private mutating func read() {
        var redirection: Separator?
        while index < bytes.count {
            if let separator = separator() {
                switch separator {
                case .blank: break
                case .output, .otherRedirection: redirection = separator
                case .pipe, .command:
                    endCommand(piped: separator == .pipe)
                    redirection = nil
                }
                continue
            }
            if bytes[index] == UInt8(ascii: "#") {
                index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                continue
            }
            let word = word()
            switch redirection {
            case .output: targets.append(word)
            case .otherRedirection: break
            default: words.append(word)
            }
            redirection = nil
        }
        endCommand(piped: false)
    }

    private func byte(at offset: Int) -> UInt8? {
        index + offset < bytes.count ? bytes[index + offset] : nil
    }

    private mutating func separator() -> Separator? {
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"):
            index += 1
            return .blank
        case UInt8(ascii: "\\") where byte(at: 1) == UInt8(ascii: "\n"):
            index += 2
            return .blank
        case UInt8(ascii: "\n"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"):
            index += 1
            return .command
        case UInt8(ascii: "&") where byte(at: 1) == UInt8(ascii: ">"):
            index += 1
            return .blank
        case UInt8(ascii: "|"), UInt8(ascii: "&"):
            let isDouble = byte(at: 1) == bytes[index]
            let isPipe = bytes[index] == UInt8(ascii: "|") && !isDouble
            index += isDouble ? 2 : 1
            return isPipe ? .pipe : .command
        case UInt8(ascii: "<"), UInt8(ascii: ">"), 0x30...0x39: return redirection()
        default: return nil
        }
    }

    /// A redirection, with the number of a descriptor before it: `2>`.
    private mutating func redirection() -> Separator? {
        var end = index
        while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
        guard end < bytes.count, "<>".utf8.contains(bytes[end]) else { return nil }
        let number = bytes[index..<end]
        var isFile =
            bytes[end] == UInt8(ascii: ">")
            && (number.isEmpty || number.elementsEqual("1".utf8))
        while end < bytes.count, "<>&|".utf8.contains(bytes[end]) {
            if bytes[end] == UInt8(ascii: "&") { isFile = false }
            end += 1
        }
        index = end
        return isFile ? .output : .otherRedirection
    }

    private mutating func word() -> Word {
        var word = Word(offset: base + index)
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: ";"),
                UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: ")"):
                return word
            case UInt8(ascii: "'"): readQuotes(into: &word, expands: false)
            case UInt8(ascii: "\""): readQuotes(into: &word, expands: true)
            case UInt8(ascii: "\\"):
                index += 1
                if let byte = byte(at: 0), byte != UInt8(ascii: "\n") { word.text.append(byte) }
                index += 1
            case UInt8(ascii: "{") where byte(at: 1) == UInt8(ascii: "{"): readBraces(into: &word)
            case UInt8(ascii: "$"), UInt8(ascii: "`"):
                word.isTemplate = true
                fallthrough
            default:
                word.text.append(bytes[index])
                index += 1
            }
        }
        return word
    }

    private mutating func readQuotes(into word: inout Word, expands: Bool) {
        let quote = bytes[index]
        index += 1
        // What is in quotes from its first byte on stands there as it is read.
        if word.text.isEmpty { word.offset = base + index }
        while let byte = byte(at: 0), byte != quote {
            if expands, byte == UInt8(ascii: "\\"), let next = self.byte(at: 1),
                "\"\\$`\n".utf8.contains(next)
            {
                word.text.append(next)
                index += 2
                continue
            }
            if expands, byte == UInt8(ascii: "$") || byte == UInt8(ascii: "`") {
                word.isTemplate = true
            }
            word.text.append(byte)
            index += 1
        }
        index += 1
    }

    /// `{{ ... }}` of a template engine, blanks and quotes included.
    private mutating func readBraces(into word: inout Word) {
        word.isTemplate = true
        while let byte = byte(at: 0) {
            word.text.append(byte)
            index += 1
            if byte == UInt8(ascii: "}"), self.byte(at: 0) == byte {
                word.text.append(byte)
                index += 1
                return
            }
        }
    }

    // MARK: Commands

    private mutating func endCommand(piped: Bool) {
        let input = printed
        printed = nil
        var rest = words[...]
        while let first = rest.first, isSkipped(first, at: rest.startIndex) {
            rest = rest.dropFirst()
        }
        if let program = rest.popFirst() { read(program, rest, input: input) }
        if !piped { printed = nil }
        words = []
        targets = []
    }

    /// Whether a word only says how the command behind it is run.
    private func isSkipped(_ word: Word, at position: Int) -> Bool {
        let text = word.string
        if Self.wrappers.contains(Self.name(of: text)) { return true }
        // Variables for the command, options and numbers of the wrapper.
        if text.contains("=") { return true }
        return position > 0 && (text.hasPrefix("-") || text.allSatisfy(\.isNumber))
    }

    private mutating func read(_ program: Word, _ words: ArraySlice<Word>, input: Word?) {
        switch Self.name(of: program.string) {
        case "sysctl":
            let ignoresErrors = words.contains { word in
                let text = word.string
                return text == "--ignore"
                    || text.hasPrefix("-") && !text.hasPrefix("--") && text.contains("e")
            }
            for word in words where word.text.first != UInt8(ascii: "-") {
                readSetting(word, ignoresErrors: ignoresErrors)
            }
        case "echo":
            var value = Word(offset: program.offset)
            let rest = words.drop { ["-n", "-e"].contains($0.string) }
            value.text = Array(rest.map(\.text).joined(separator: [UInt8(ascii: " ")]))
            value.isTemplate = rest.contains(where: \.isTemplate)
            printed = value
            for target in targets { write(value, to: target) }
        case "tee":
            guard let input else { return }
            for target in words { write(input, to: target) }
        case let name where Self.shells.contains(name):
            guard depth < Self.deepest,
                let flag = words.firstIndex(where: {
                    $0.string.hasPrefix("-") && $0.string.hasSuffix("c")
                }), flag + 1 < words.endIndex
            else { return }
            let script = words[flag + 1]
            var inner = SysctlCommand(script.text, at: script.offset, depth: depth + 1, source)
            inner.read()
            file.assignments += inner.file.assignments
        default: return
        }
    }

    private mutating func readSetting(_ word: Word, ignoresErrors: Bool) {
        guard let equals = word.text.firstIndex(of: UInt8(ascii: "=")), equals > 0 else { return }
        let spelling = String(decoding: word.text[..<equals], as: UTF8.self)
        let value = String(decoding: word.text[(equals + 1)...], as: UTF8.self)
        add(
            SettingSpelling.key(spelling), spelling, value, isTemplate: word.isTemplate,
            at: word.offset, ignoresErrors: ignoresErrors)
    }

    private mutating func write(_ value: Word, to target: Word) {
        let prefix = "/proc/sys/"
        let path = target.string
        guard path.hasPrefix(prefix) else { return }
        add(
            SysctlKey(path: String(path.dropFirst(prefix.count))).name, path, value.string,
            isTemplate: value.isTemplate, at: target.offset, ignoresErrors: false)
    }

    private mutating func add(
        _ key: String, _ spelling: String, _ value: String, isTemplate: Bool, at offset: Int,
        ignoresErrors: Bool
    ) {
        file.assignments.append(
            Assignment(
                key: key, spelling: spelling,
                value: isTemplate || Template.isTemplate(value) ? .template(value) : .text(value),
                ignoresErrors: ignoresErrors, place: place(at: offset)))
    }

    private func place(at offset: Int) -> SourcePlace {
        var (low, high) = (0, source.lines.count)
        while low < high {
            let middle = (low + high) / 2
            if source.lines[middle].bytes.startIndex <= offset {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low > 0 else { return source.place(line: 1, column: 1) }
        let line = source.lines[low - 1]
        // Nobody counts columns of such a line, and counting them for each setting takes long.
        let last = min(line.bytes.endIndex, line.bytes.startIndex + SourceLines.shownLength)
        return source.place(line, at: min(offset, last))
    }
}
