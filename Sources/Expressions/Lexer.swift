/// Cuts expression text into tokens, byte by byte.
struct Lexer {
    let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// The next token; at the end of the text it is `end`, again and again.
    mutating func next() throws(ExpressionError) -> Token {
        while position < bytes.count, isSpace(bytes[position]) { position += 1 }
        let start = position
        guard start < bytes.count else { return Token(kind: .end, start: start, end: start) }
        let kind = try kind(startingWith: bytes[start])
        return Token(kind: kind, start: start, end: position)
    }

    private mutating func kind(
        startingWith byte: UInt8
    ) throws(ExpressionError) -> Token.Kind {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "_"):
            return word()
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return try string(quote: byte)
        case UInt8(ascii: "."): return single(.dot)
        case UInt8(ascii: ","): return single(.comma)
        case UInt8(ascii: "("): return single(.leftParenthesis)
        case UInt8(ascii: ")"): return single(.rightParenthesis)
        case UInt8(ascii: "["): return single(.leftBracket)
        case UInt8(ascii: "]"): return single(.rightBracket)
        case UInt8(ascii: "+"): return single(.arithmetic(.add))
        case UInt8(ascii: "-"): return single(.arithmetic(.subtract))
        case UInt8(ascii: "*"): return single(.arithmetic(.multiply))
        case UInt8(ascii: "/"): return single(.arithmetic(.divide))
        case UInt8(ascii: "<"): return comparison(.less, orEqual: .lessOrEqual)
        case UInt8(ascii: ">"): return comparison(.greater, orEqual: .greaterOrEqual)
        case UInt8(ascii: "=") where peek(1) == UInt8(ascii: "="):
            position += 2
            return .comparison(.equal)
        case UInt8(ascii: "!") where peek(1) == UInt8(ascii: "="):
            position += 2
            return .comparison(.notEqual)
        default: throw unexpected()
        }
    }

    private func peek(_ distance: Int) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    private mutating func single(_ kind: Token.Kind) -> Token.Kind {
        position += 1
        return kind
    }

    private mutating func comparison(
        _ strict: ComparisonOperator, orEqual: ComparisonOperator
    ) -> Token.Kind {
        let isInclusive = peek(1) == UInt8(ascii: "=")
        position += isInclusive ? 2 : 1
        return .comparison(isInclusive ? orEqual : strict)
    }

    private mutating func word() -> Token.Kind {
        let start = position
        skipWordBytes()
        switch (position - start, bytes[start]) {
        case (2, UInt8(ascii: "i")) where matches("in", start): return .in
        case (2, UInt8(ascii: "o")) where matches("or", start): return .or
        case (3, UInt8(ascii: "a")) where matches("and", start): return .and
        case (3, UInt8(ascii: "n")) where matches("not", start): return .not
        case (4, UInt8(ascii: "t")) where matches("true", start): return .true
        case (5, UInt8(ascii: "f")) where matches("false", start): return .false
        default: return .name
        }
    }

    private func matches(_ word: String, _ start: Int) -> Bool {
        bytes[start..<position].elementsEqual(word.utf8)
    }

    /// A number with the letters or percent sign that touch it; `NumberLiteral` judges them.
    private mutating func number() -> Token.Kind {
        skipWordBytes()
        if peek(0) == UInt8(ascii: "."), let digit = peek(1), isDigit(digit),
            isDigit(bytes[position - 1])
        {
            position += 1
            skipWordBytes()
        }
        if peek(0) == UInt8(ascii: "%") { position += 1 }
        return .number
    }

    private mutating func skipWordBytes() {
        while position < bytes.count, isWord(bytes[position]) { position += 1 }
    }

    private mutating func string(quote: UInt8) throws(ExpressionError) -> Token.Kind {
        var end = position + 1
        while end < bytes.count, bytes[end] != quote, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        guard end < bytes.count, bytes[end] == quote else {
            throw ExpressionError(offset: position, problem: .unterminatedString)
        }
        position = end + 1
        return .string
    }

    private func unexpected() -> ExpressionError {
        let scalar = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
            .unicodeScalars.first
        let suggestion: String? =
            switch bytes[position] {
            case UInt8(ascii: "="): "=="
            case UInt8(ascii: "&"): "and"
            case UInt8(ascii: "|"): "or"
            case UInt8(ascii: "!"): "not"
            default: nil
            }
        return ExpressionError(
            offset: position,
            problem: .unexpectedCharacter(
                scalar.map { String(Character($0)) } ?? "", suggestion: suggestion))
    }
}

private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= 9 && byte <= 13)
}

func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

func isWord(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")) || isDigit(byte)
        || byte == UInt8(ascii: "_")
}
