/// Cuts a Nix expression into the few tokens that matter for finding attributes.
struct NixScanner {
    enum Token: Equatable {
        /// A name, a number, or any run of letters.
        case word(String)
        /// A string; `isOpen` when Nix puts something into it.
        case string(String, isOpen: Bool)
        /// Any other character.
        case mark(UInt8)
    }

    /// The tokens with the offset of their first byte.
    static func tokens(of bytes: [UInt8]) -> [(token: Token, offset: Int)] {
        var scanner = NixScanner(bytes: bytes)
        scanner.scan()
        return scanner.tokens
    }

    private let bytes: [UInt8]
    private var position = 0
    private var tokens: [(token: Token, offset: Int)] = []

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func byte(_ offset: Int = 0) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    private mutating func scan() {
        while let next = byte() {
            let start = position
            switch next {
            case 0x20, 9, 10, 13: position += 1
            case UInt8(ascii: "#"):
                while let next = byte(), next != 10 { position += 1 }
            case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
                position += 2
                while let next = byte(),
                    !(next == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/"))
                {
                    position += 1
                }
                position += 2
            case UInt8(ascii: "\""): tokens.append((string(), start))
            case UInt8(ascii: "'") where byte(1) == UInt8(ascii: "'"):
                tokens.append((indentedString(), start))
            case _ where Self.isWord(next):
                while let next = byte(),
                    Self.isWord(next) || next == UInt8(ascii: "'") || next == UInt8(ascii: "-")
                {
                    position += 1
                }
                tokens.append(
                    (.word(String(decoding: bytes[start..<position], as: UTF8.self)), start))
            default:
                position += 1
                // '==', '!=', '<=' and '>=' compare.
                if byte() == UInt8(ascii: "="), "=!<>".utf8.contains(next) {
                    position += 1
                    tokens.append((.mark(UInt8(ascii: "?")), start))
                } else {
                    tokens.append((.mark(next), start))
                }
            }
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
            || (0x61...0x7a).contains(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private mutating func string() -> Token {
        position += 1
        var text: [UInt8] = []
        var isOpen = false
        while let next = byte(), next != UInt8(ascii: "\"") {
            if next == UInt8(ascii: "\\"), let escaped = byte(1) {
                let known: [UInt8: UInt8] = [0x6e: 10, 0x74: 9, 0x72: 13]
                text.append(known[escaped] ?? escaped)
                position += 2
                continue
            }
            if next == UInt8(ascii: "$"), byte(1) == UInt8(ascii: "{") {
                isOpen = true
                skipExpression(into: &text)
                continue
            }
            text.append(next)
            position += 1
        }
        position += 1
        return .string(String(decoding: text, as: UTF8.self), isOpen: isOpen)
    }

    private mutating func indentedString() -> Token {
        position += 2
        var text: [UInt8] = []
        var isOpen = false
        while let next = byte() {
            if next == UInt8(ascii: "'"), byte(1) == UInt8(ascii: "'") {
                // ''' and ''$ and ''\ are escapes, not the end.
                guard let third = byte(2), "'$\\".utf8.contains(third) else { break }
                text.append(third)
                position += 3
                continue
            }
            if next == UInt8(ascii: "$"), byte(1) == UInt8(ascii: "{") {
                isOpen = true
                skipExpression(into: &text)
                continue
            }
            text.append(next)
            position += 1
        }
        position += 2
        let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { $0.drop(while: \.isWhitespace) }
        return .string(words.joined(separator: "\n"), isOpen: isOpen)
    }

    /// Takes `${...}` as it is written.
    private mutating func skipExpression(into text: inout [UInt8]) {
        let start = position
        var depth = 0
        while let next = byte() {
            position += 1
            if next == UInt8(ascii: "{") { depth += 1 }
            if next == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { break }
            }
        }
        text += bytes[start..<min(position, bytes.count)]
    }
}
