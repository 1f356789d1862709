internal import Evidence

/// Reads NixOS modules: what they put into `boot.kernel.sysctl`.
///
/// Nothing is evaluated. A value is known when a number, a string, a truth value or one of these
/// behind `mkDefault`, `mkForce` or `mkOverride` stands there; else it is left to the evaluation.
/// NixOS writes false as 0, true as 1 and leaves null out (nixos/modules/config/sysctl.nix).
struct NixFile {
    private typealias Placed = (token: NixScanner.Token, offset: Int)

    /// What is open around a token.
    private struct Frame {
        enum Kind {
            case braces
            case bindings
            case value
            /// `(` or `[`.
            case brackets
            /// `with x;` and `assert x;`.
            case preamble
        }

        let kind: Kind
        /// The attributes that lead here.
        let path: [String]
        /// The first token of a value, and where its name stands.
        var start = 0
        var name = 0
    }

    private let source: SourceLines
    private let tokens: [Placed]
    private var frames: [Frame] = []
    private var file: ConfigurationFile
    /// Deeper nesting than this is nothing that a module holds.
    private static let deepest = 1000

    private init(_ source: SourceLines) {
        self.source = source
        tokens = NixScanner.tokens(of: source.bytes)
        file = ConfigurationFile(path: source.path, kind: .nix)
    }

    static func read(_ source: SourceLines) -> ConfigurationFile {
        var reader = NixFile(source)
        reader.read()
        reader.file.readIgnores(of: source, marks: [UInt8(ascii: "#")])
        // Conditions and priorities decide between several values for one name.
        reader.file.openBranches { _ in true }
        return reader.file
    }

    private mutating func read() {
        var index = 0
        while index < tokens.count, frames.count < Self.deepest {
            let top = frames.last?.kind
            switch tokens[index].token {
            case .word("let"): push(.bindings, path: [])
            case .word("in") where top == .bindings: frames.removeLast()
            case .word("with"), .word("assert"): push(.preamble, path: path)
            case .word, .string:
                if top == .braces || top == .bindings, let end = readBinding(at: index) {
                    index = end
                    continue
                }
            case .mark(UInt8(ascii: "{")): push(.braces, path: path)
            case .mark(UInt8(ascii: "}")): close(.braces, at: index)
            case .mark(UInt8(ascii: "(")), .mark(UInt8(ascii: "[")): push(.brackets, path: path)
            case .mark(UInt8(ascii: ")")), .mark(UInt8(ascii: "]")): close(.brackets, at: index)
            case .mark(UInt8(ascii: ";")):
                if top == .value {
                    finishValue(at: index)
                } else if top == .preamble {
                    frames.removeLast()
                }
            default: break
            }
            index += 1
        }
    }

    private var path: [String] { frames.last?.path ?? [] }

    private mutating func push(_ kind: Frame.Kind, path: [String]) {
        frames.append(Frame(kind: kind, path: path))
    }

    private mutating func close(_ kind: Frame.Kind, at index: Int) {
        guard let opening = frames.lastIndex(where: { $0.kind == kind }) else { return }
        frames.removeSubrange(opening...)
    }

    /// Reads `a.b."c" =` and opens its value; the index behind it, `nil` when it is something else.
    private mutating func readBinding(at start: Int) -> Int? {
        var names: [String] = []
        var index = start
        while index < tokens.count {
            switch tokens[index].token {
            case .word(let name): names.append(name)
            case .string(let name, _): names.append(name)
            case .mark: return nil
            }
            guard index + 1 < tokens.count, case .mark(let mark) = tokens[index + 1].token else {
                return nil
            }
            if mark == UInt8(ascii: ".") {
                index += 2
                continue
            }
            guard mark == UInt8(ascii: "=") else { return nil }
            let place = Self.nameIndex(outer: path, names: names).map { start + 2 * $0 } ?? start
            frames.append(
                Frame(
                    kind: .value, path: path + names, start: index + 2, name: tokens[place].offset))
            return index + 2
        }
        return nil
    }

    /// Which of the names begins that of a setting.
    private static func nameIndex(outer: [String], names: [String]) -> Int? {
        guard let root = root(in: outer + names) else { return nil }
        return min(max(0, root - outer.count), names.count - 1)
    }

    /// The index behind `kernel.sysctl`.
    private static func root(in path: [String]) -> Int? {
        guard path.count > 1 else { return nil }
        return path.indices.dropFirst().first { path[$0] == "sysctl" && path[$0 - 1] == "kernel" }
            .map { $0 + 1 }
    }

    // MARK: Values

    private mutating func finishValue(at end: Int) {
        let frame = frames.removeLast()
        guard let root = Self.root(in: frame.path), root < frame.path.count else { return }
        let spelling = frame.path[root...].joined(separator: ".")
        let tokens = self.tokens[frame.start..<max(end, frame.start)].map(\.token)
        guard !tokens.contains(.mark(UInt8(ascii: "{"))), let value = value(of: tokens, frame, end),
            let key = SettingName.key(of: spelling.utf8)
        else { return }
        file.assignments.append(
            Assignment(
                key: key, spelling: spelling, value: value,
                isPattern: key.utf8.contains(where: SettingName.isWildcard),
                place: source.place(at: frame.name)))
    }

    /// What the tokens of a value say; `nil` for null.
    private func value(of tokens: [NixScanner.Token], _ frame: Frame, _ end: Int)
        -> Assignment.Value?
    {
        switch Self.literal(tokens[...]) {
        case .string(let text, isOpen: false): return .text(text)
        case .word("true"): return .text("1")
        case .word("false"): return .text("0")
        case .word("null"): return nil
        case .word(let word) where Int64(word) != nil: return .text(word)
        default: break
        }
        let stop = end < self.tokens.count ? self.tokens[end].offset : source.bytes.count
        let start = frame.start < self.tokens.count ? self.tokens[frame.start].offset : stop
        let bytes = source.bytes[start..<max(start, stop)].prefix(SourceLines.shownLength)
        return .template(String(decoding: bytes, as: UTF8.self))
    }

    /// The single token that a value comes down to.
    private static func literal(_ tokens: ArraySlice<NixScanner.Token>) -> NixScanner.Token? {
        var tokens = tokens
        while true {
            if tokens.first == .mark(UInt8(ascii: "(")), tokens.last == .mark(UInt8(ascii: ")")) {
                tokens = tokens.dropFirst().dropLast()
                continue
            }
            // 'lib.mkDefault', with any name for lib or none.
            var name = tokens
            while case .word? = name.first, name.dropFirst().first == .mark(UInt8(ascii: ".")) {
                name = name.dropFirst(2)
            }
            if case .word(let function)? = name.first, name.count > 1 {
                if ["mkDefault", "mkForce", "mkOptionDefault", "mkVMOverride"].contains(function) {
                    tokens = name.dropFirst()
                    continue
                }
                if function == "mkOverride", case .word(let priority)? = name.dropFirst().first,
                    Int(priority) != nil
                {
                    tokens = name.dropFirst(2)
                    continue
                }
            }
            guard tokens.count == 2, tokens.first == .mark(UInt8(ascii: "-")),
                case .word(let digits)? = tokens.last, Int64(digits) != nil
            else { return tokens.count == 1 ? tokens.first : nil }
            return .word("-" + digits)
        }
    }
}
