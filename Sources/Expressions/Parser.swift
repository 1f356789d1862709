/// Makes the tree of an expression: precedence climbing over tokens.
struct Parser {
    /// How deep brackets may nest, and how high the tree may grow.
    ///
    /// Evaluation recurses over the tree, so the limit bounds the stack that it takes.
    static let depthLimit = 64

    /// From loose to tight.
    enum Precedence: Int, Comparable {
        case or
        case and
        case not
        case comparison
        case sum
        case term

        static func < (left: Precedence, right: Precedence) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    var lexer: Lexer
    var token: Token
    var previousEnd = 0
    private var depth = 0
    var tree = SyntaxTree()

    /// Parses a whole text.
    init(_ bytes: [UInt8]) throws(ExpressionError) {
        lexer = Lexer(bytes)
        token = try lexer.next()
        tree.nodes.reserveCapacity(8)
        tree.root = try expression(.or)
        guard token.kind == .end else { throw expected("an operator") }
    }

    mutating func expression(_ loosest: Precedence) throws(ExpressionError) -> Int {
        var left = token.kind == .not && loosest <= .not ? try negation() : try unary()
        while true {
            switch token.kind {
            case .or where loosest <= .or:
                left = try chain(left, .or, .and) { .any($0) }
            case .and where loosest <= .and:
                left = try chain(left, .and, .not) { .all($0) }
            case .comparison(let symbol) where loosest <= .comparison:
                left = try comparison(left) { .comparison(symbol, $0, $1) }
            case .in where loosest <= .comparison:
                left = try comparison(left) { .within($0, $1) }
            case .arithmetic(let symbol):
                let isTerm = symbol == .multiply || symbol == .divide
                guard loosest <= (isTerm ? .term : .sum) else { return left }
                let place = token.start
                try advance()
                let right = isTerm ? try unary() : try expression(.term)
                left = try add(.arithmetic(symbol, left, right), left, right, at: place)
            default: return left
            }
        }
    }

    private mutating func negation() throws(ExpressionError) -> Int {
        let start = token.start
        try enter()
        try advance()
        let operand = try expression(.not)
        leave()
        return try add(.not(operand), from: start, at: start, above: height(operand))
    }

    /// `a and b and c` is one node, however long, and so no deep tree.
    private mutating func chain(
        _ first: Int, _ word: Token.Kind, _ tighter: Precedence, _ kind: (Range<Int>) -> Node.Kind
    ) throws(ExpressionError) -> Int {
        let place = token.start
        var operands = [first]
        while token.kind == word {
            try advance()
            operands.append(try expression(tighter))
        }
        return try add(
            kind(store(operands)), from: tree.nodes[first].start, at: place,
            above: height(operands))
    }

    private mutating func comparison(
        _ left: Int, _ kind: (Int, Int) -> Node.Kind
    ) throws(ExpressionError) -> Int {
        let place = token.start
        try advance()
        let right = try expression(.sum)
        switch token.kind {
        case .comparison, .in:
            throw ExpressionError(offset: token.start, problem: .chainedComparison(text(token)))
        default:
            return try add(kind(left, right), left, right, at: place)
        }
    }

    private mutating func unary() throws(ExpressionError) -> Int {
        guard token.kind == .arithmetic(.subtract) else { return try postfix() }
        let start = token.start
        try advance()
        let operand = try postfix()
        return try add(.negate(operand), from: start, at: start, above: height(operand))
    }

    private mutating func postfix() throws(ExpressionError) -> Int {
        var base = try primary()
        while true {
            switch token.kind {
            case .dot:
                try advance()
                let place = token.start
                let name = try component()
                base = try member(name, of: base, at: place)
            case .leftBracket: base = try element(of: base)
            default: return base
            }
        }
    }

    private mutating func element(of base: Int) throws(ExpressionError) -> Int {
        let place = token.start
        try enter()
        try advance()
        let index = try expression(.or)
        try take(.rightBracket, "']'")
        leave()
        if case .literal(.string(let name)) = tree.nodes[index].kind {
            return try member(name, of: base, at: tree.nodes[index].place)
        }
        return try add(.element(list: base, index: index), base, index, at: place)
    }

    private mutating func member(
        _ name: String, of base: Int, at place: Int
    ) throws(ExpressionError) -> Int {
        try add(
            .member(base, name), from: tree.nodes[base].start, at: place, above: height(base))
    }
}

extension Parser {
    mutating func advance() throws(ExpressionError) {
        previousEnd = token.end
        token = try lexer.next()
    }

    mutating func take(
        _ kind: Token.Kind, _ description: @autoclosure () -> String
    ) throws(ExpressionError) {
        guard token.kind == kind else { throw expected(description()) }
        try advance()
    }

    /// Goes one bracket deeper; an error ends the parse, so only success needs `leave`.
    mutating func enter() throws(ExpressionError) {
        guard depth < Self.depthLimit else { throw tooDeep(at: token.start) }
        depth += 1
    }

    mutating func leave() { depth -= 1 }

    mutating func store(_ operands: [Int]) -> Range<Int> {
        let start = tree.operands.count
        tree.operands += operands
        return start..<tree.operands.count
    }

    mutating func add(
        _ kind: Node.Kind, _ left: Int, _ right: Int, at place: Int
    ) throws(ExpressionError) -> Int {
        try add(
            kind, from: tree.nodes[left].start, at: place, above: max(height(left), height(right)))
    }

    mutating func add(
        _ kind: Node.Kind, from start: Int, at place: Int, above height: Int
    ) throws(ExpressionError) -> Int {
        guard height < Self.depthLimit else { throw tooDeep(at: place) }
        tree.nodes.append(
            Node(kind: kind, start: start, end: previousEnd, place: place, height: height + 1))
        return tree.nodes.count - 1
    }

    func height(_ node: Int) -> Int { tree.nodes[node].height }

    func height(_ nodes: [Int]) -> Int { nodes.reduce(0) { max($0, height($1)) } }

    func text(_ token: Token) -> String {
        String(decoding: lexer.bytes[token.start..<token.end].prefix(40), as: UTF8.self)
    }

    func expected(_ what: String) -> ExpressionError {
        ExpressionError(
            offset: token.start,
            problem: token.kind == .end
                ? .unexpectedEnd(expected: what) : .expected(what, found: text(token)))
    }

    private func tooDeep(at place: Int) -> ExpressionError {
        ExpressionError(offset: place, problem: .tooDeep(limit: Self.depthLimit))
    }
}
