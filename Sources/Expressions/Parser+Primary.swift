extension Parser {
    mutating func primary() throws(ExpressionError) -> Int {
        switch token.kind {
        case .number:
            return try literal(try NumberLiteral.value(of: lexer.bytes[token.start..<token.end]))
        case .string: return try literal(.string(content(token)))
        case .true: return try literal(.bool(true))
        case .false: return try literal(.bool(false))
        case .name: return try nameOrCall()
        case .leftParenthesis: return try parenthesized()
        case .leftBracket: return try list()
        default: throw expected("a value")
        }
    }

    private mutating func literal(_ value: Value) throws(ExpressionError) -> Int {
        let start = token.start
        try advance()
        return try add(.literal(value), from: start, at: start, above: 0)
    }

    private mutating func parenthesized() throws(ExpressionError) -> Int {
        let start = token.start
        try enter()
        try advance()
        let inner = try expression(.or)
        try take(.rightParenthesis, "')'")
        leave()
        tree.nodes[inner].start = start
        tree.nodes[inner].end = previousEnd
        return inner
    }

    private mutating func list() throws(ExpressionError) -> Int {
        let start = token.start
        let elements = try items(until: .rightBracket, "']'")
        guard !elements.isEmpty else {
            throw ExpressionError(offset: start, problem: .emptyList)
        }
        return try add(.list(store(elements)), from: start, at: start, above: height(elements))
    }

    private mutating func nameOrCall() throws(ExpressionError) -> Int {
        let start = token.start
        let first = try component()
        guard token.kind != .leftParenthesis else { return try call(first, start) }
        var path: [String] = []
        path.reserveCapacity(6)
        path.append(first)
        while true {
            if token.kind == .dot {
                try advance()
                path.append(try component())
            } else if let name = try quotedComponent() {
                path.append(name)
            } else {
                break
            }
        }
        tree.names.append(path)
        return try add(.name(tree.names.count - 1), from: start, at: start, above: 0)
    }

    /// The name in `["eth0.100"]`; `nil`, and nothing read, when something else comes.
    private mutating func quotedComponent() throws(ExpressionError) -> String? {
        guard token.kind == .leftBracket else { return nil }
        var ahead = lexer
        let string = try ahead.next()
        guard string.kind == .string else { return nil }
        let close = try ahead.next()
        guard close.kind == .rightBracket else { return nil }
        previousEnd = close.end
        token = try ahead.next()
        lexer = ahead
        return content(string)
    }

    private mutating func call(_ name: String, _ start: Int) throws(ExpressionError) -> Int {
        guard let function = Function(named: name) else {
            let suggestion = mostSimilar(to: name, among: Function.allCases.map(\.name))
            throw ExpressionError(
                offset: start, problem: .unknownFunction(name, suggestion: suggestion))
        }
        let arguments = try items(until: .rightParenthesis, "')'")
        guard function.argumentCounts.contains(arguments.count) else {
            throw ExpressionError(
                offset: start,
                problem: .wrongArgumentCount(
                    function: name, expected: function.argumentCountText,
                    found: arguments.count))
        }
        return try add(
            .call(function, store(arguments)), from: start, at: start, above: height(arguments))
    }

    /// Expressions between the bracket that opens here and the one that closes.
    private mutating func items(
        until close: Token.Kind, _ bracket: String
    ) throws(ExpressionError) -> [Int] {
        try enter()
        try advance()
        var items: [Int] = []
        if token.kind != close {
            items.append(try expression(.or))
            while token.kind == .comma {
                try advance()
                items.append(try expression(.or))
            }
        }
        try take(close, items.isEmpty ? bracket : "',' or \(bracket)")
        leave()
        return items
    }

    /// A name; after a dot the words of the language are names like others.
    mutating func component() throws(ExpressionError) -> String {
        switch token.kind {
        case .name, .and, .or, .not, .in, .true, .false:
            let name = String(decoding: lexer.bytes[token.start..<token.end], as: UTF8.self)
            try advance()
            return name
        default: throw expected("a name")
        }
    }

    private func content(_ string: Token) -> String {
        String(decoding: lexer.bytes[(string.start + 1)..<(string.end - 1)], as: UTF8.self)
    }
}
