/// Text with expressions in braces: `queue {l.queue} of {l.backlog}`.
///
/// `{{` and `}}` stand for one brace each.
package struct Template: Sendable {
    private enum Piece: Sendable {
        case text(String)
        /// `offset` is where the expression begins, in bytes of the template.
        case expression(Expression, offset: Int)
    }

    /// The text.
    package let source: String
    private let pieces: [Piece]

    /// Parses a text; offsets in errors count from its start.
    package init(parsing source: String) throws(ExpressionError) {
        guard source.utf8.count <= Expression.lengthLimit else {
            throw ExpressionError(offset: 0, problem: .tooLong(limit: Expression.lengthLimit))
        }
        self.source = source
        pieces = try Self.pieces(of: Array(source.utf8))
    }

    /// Every name chain that the expressions mention, once, in the order of the text.
    package var paths: [[String]] {
        var paths: [[String]] = []
        for case .expression(let expression, _) in pieces { paths += expression.tree.names }
        return unique(paths)
    }

    /// Every member that the expressions ask an element or the result of a call for.
    package var members: [String] {
        var members: [String] = []
        for case .expression(let expression, _) in pieces { members += expression.members }
        return members
    }

    /// Checks every expression; any type will do.
    package func check(in scope: some TypeScope) throws(ExpressionError) {
        for case .expression(let expression, let offset) in pieces {
            do {
                _ = try expression.check(in: scope)
            } catch {
                throw error.moved(by: offset)
            }
        }
    }

    /// The text with the values of its expressions; what is not known prints as `?`, or as
    /// `substitute` has it.
    package func render(
        in scope: some ValueScope, substitute: ([Missing]) -> String = { _ in "?" }
    ) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let part): text += part
            case .expression(let expression, _):
                switch expression.evaluate(in: scope) {
                case .known(let value): text += value.text
                case .unknown(let reasons): text += substitute(reasons)
                }
            }
        }
        return text
    }

    private static func pieces(of bytes: [UInt8]) throws(ExpressionError) -> [Piece] {
        let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
        var pieces: [Piece] = []
        var text: [UInt8] = []
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            let isDouble = position + 1 < bytes.count && bytes[position + 1] == byte
            if (byte != open && byte != close) || isDouble {
                text.append(byte)
                position += byte == open || byte == close ? 2 : 1
                continue
            }
            guard byte == open else {
                throw ExpressionError(offset: position, problem: .strayBrace)
            }
            guard let end = closingBrace(in: bytes, after: position) else {
                throw ExpressionError(offset: position, problem: .unclosedBrace)
            }
            if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
            text = []
            let start = position + 1
            pieces.append(.expression(try expression(bytes[start..<end], start), offset: start))
            position = end + 1
        }
        if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
        return pieces
    }

    private static func expression(
        _ bytes: ArraySlice<UInt8>, _ start: Int
    ) throws(ExpressionError) -> Expression {
        do {
            return try Expression(parsing: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw error.moved(by: start)
        }
    }

    /// The brace that ends an expression; those inside its strings do not.
    private static func closingBrace(in bytes: [UInt8], after start: Int) -> Int? {
        var quote: UInt8?
        for position in bytes.indices.dropFirst(start + 1) {
            let byte = bytes[position]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "}") {
                return position
            }
        }
        return nil
    }
}

extension ExpressionError {
    fileprivate func moved(by distance: Int) -> ExpressionError {
        ExpressionError(offset: offset + distance, problem: problem)
    }
}
