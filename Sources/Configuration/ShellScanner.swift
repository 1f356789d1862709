/// Cuts the text of a shell script into commands.
///
/// It knows quoting, redirections and here-documents, and expands nothing.
struct ShellScanner {
    /// A word, its quotes removed.
    struct Word {
        var text: [UInt8] = []
        /// The part of the file that it holds, without quotes around the whole of it.
        var range: Range<Int>
        /// Whether the shell puts something into it.
        var isTemplate = false
        /// Whether quotes stand around the whole of it.
        var isQuoted = false

        var string: String { String(decoding: text, as: UTF8.self) }
    }

    /// What a command reads from or writes to.
    enum Redirection {
        case output(Word)
        case text(Word)
        /// The part of the file that is the body.
        case document(Range<Int>)
    }

    struct Command {
        var words: [Word] = []
        var redirections: [Redirection] = []
        /// Whether its output goes to the next one.
        var isPiped = false
    }

    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private var commands: [Command] = []
    private var command = Command()
    /// Here-documents whose bodies begin on the next line.
    private var waiting: [(command: Int, tag: [UInt8], stripsTabs: Bool)] = []

    /// The commands in a part of a file.
    static func commands(in bytes: [UInt8], _ range: Range<Int>) -> [Command] {
        var scanner = ShellScanner(bytes: bytes, range: range)
        scanner.scan()
        return scanner.commands
    }

    private init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = min(range.upperBound, bytes.count)
    }

    private func byte(_ offset: Int = 0) -> UInt8? {
        position + offset < end ? bytes[position + offset] : nil
    }

    private mutating func scan() {
        while let next = byte() {
            switch next {
            case 0x20, 9, 13: position += 1
            case UInt8(ascii: "\\") where byte(1) == 10: position += 2
            case UInt8(ascii: "#"):
                while let next = byte(), next != 10 { position += 1 }
            case 10:
                position += 1
                finish()
                readDocuments()
            case UInt8(ascii: "|"):
                let isPipe = byte(1) != UInt8(ascii: "|")
                position += isPipe ? 1 : 2
                finish(isPiped: isPipe)
            case UInt8(ascii: "&") where byte(1) == UInt8(ascii: ">"):
                position += 1
                redirect()
            case UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "("), UInt8(ascii: ")"):
                position += 1
                finish()
            case UInt8(ascii: "<"), UInt8(ascii: ">"): redirect()
            default: readWord()
            }
        }
        finish()
    }

    private mutating func finish(isPiped: Bool = false) {
        guard !command.words.isEmpty || !command.redirections.isEmpty else { return }
        command.isPiped = isPiped
        commands.append(command)
        command = Command()
    }

    // MARK: Redirections

    private mutating func redirect() {
        let isOutput = byte() == UInt8(ascii: ">")
        var marks = 0
        while let next = byte(), marks < 3, next == (isOutput ? 0x3e : 0x3c) {
            position += 1
            marks += 1
        }
        if isOutput {
            if byte() == UInt8(ascii: "&") || byte() == UInt8(ascii: "|") { position += 1 }
            if let target = word() { command.redirections.append(.output(target)) }
        } else if marks == 3 {
            if let text = word() { command.redirections.append(.text(text)) }
        } else if marks == 2 {
            let strips = byte() == UInt8(ascii: "-")
            if strips { position += 1 }
            if let tag = word() { waiting.append((commands.count, tag.text, strips)) }
        } else {
            _ = word()
        }
    }

    /// Reads the bodies behind a line that named them.
    private mutating func readDocuments() {
        let documents = waiting
        waiting = []
        for document in documents {
            let start = position
            var body = start..<end
            while position < end {
                let lineEnd = bytes[position..<end].firstIndex(of: 10) ?? end
                var line = bytes[position..<lineEnd]
                if line.last == 13 { line.removeLast() }
                let isTag = (document.stripsTabs ? line.drop { $0 == 9 } : line)
                    .elementsEqual(document.tag)
                if isTag { body = start..<position }
                position = min(lineEnd + 1, end)
                if isTag { break }
            }
            guard commands.indices.contains(document.command) else { continue }
            commands[document.command].redirections.append(.document(body))
        }
    }

    // MARK: Words

    private mutating func readWord() {
        guard let word = word() else {
            position += 1
            return
        }
        // The digit of '2>' is no word.
        if byte() == UInt8(ascii: "<") || byte() == UInt8(ascii: ">"), !word.isQuoted,
            word.text.allSatisfy({ (0x30...0x39).contains($0) })
        {
            return
        }
        command.words.append(word)
    }

    private mutating func word() -> Word? {
        while let next = byte(), next == 0x20 || next == 9 { position += 1 }
        let start = position
        var word = Word(range: start..<start)
        while let next = byte() {
            switch next {
            case 0x20, 9, 10, 13, UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"),
                UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"):
                return position > start ? finished(&word, start) : nil
            case UInt8(ascii: "\\"):
                if let escaped = byte(1), escaped != 10 { word.text.append(escaped) }
                position += 2
            case UInt8(ascii: "'"):
                position += 1
                while let next = byte(), next != UInt8(ascii: "'") {
                    word.text.append(next)
                    position += 1
                }
                position += 1
            case UInt8(ascii: "\""): readQuoted(&word)
            case UInt8(ascii: "$"), UInt8(ascii: "`"): readExpansion(&word)
            default:
                word.text.append(next)
                position += 1
            }
        }
        position = min(position, end)
        return position > start ? finished(&word, start) : nil
    }

    private func finished(_ word: inout Word, _ start: Int) -> Word {
        let stop = min(position, end)
        word.range = start..<stop
        if stop - start >= 2, let quote = bytes[start..<stop].first,
            quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
            bytes[(start + 1)..<stop].firstIndex(of: quote) == stop - 1
        {
            word.isQuoted = true
            word.range = (start + 1)..<(stop - 1)
        }
        return word
    }

    private mutating func readQuoted(_ word: inout Word) {
        position += 1
        while let next = byte(), next != UInt8(ascii: "\"") {
            if next == UInt8(ascii: "$") || next == UInt8(ascii: "`") {
                readExpansion(&word)
            } else if next == UInt8(ascii: "\\"), let escaped = byte(1),
                "\"\\$`\n".utf8.contains(escaped)
            {
                if escaped != 10 { word.text.append(escaped) }
                position += 2
            } else {
                word.text.append(next)
                position += 1
            }
        }
        position += 1
    }

    /// Takes what the shell will expand as it is written.
    private mutating func readExpansion(_ word: inout Word) {
        let start = position
        if byte() == UInt8(ascii: "`") {
            word.isTemplate = true
            position += 1
            while let next = byte(), next != UInt8(ascii: "`") { position += 1 }
            position += 1
        } else if let open = byte(1), open == UInt8(ascii: "(") || open == UInt8(ascii: "{") {
            word.isTemplate = true
            let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "}")
            position += 1
            var depth = 0
            while let next = byte() {
                position += 1
                if next == open { depth += 1 }
                if next == close { depth -= 1 }
                if depth == 0 { break }
            }
        } else {
            let next = byte(1) ?? 0x20
            if next == UInt8(ascii: "_") || "@*#?$!-".utf8.contains(next)
                || (0x30...0x39).contains(next) || (0x41...0x5a).contains(next)
                || (0x61...0x7a).contains(next)
            {
                word.isTemplate = true
            }
            position += 1
        }
        position = min(position, end)
        word.text += bytes[start..<position]
    }
}
