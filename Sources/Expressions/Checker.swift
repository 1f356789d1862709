/// Finds the type of every node, or the first error.
struct Checker<Scope: TypeScope> {
    let tree: SyntaxTree
    let source: String
    let scope: Scope

    func type(of index: Int) throws(ExpressionError) -> ValueType {
        let node = tree.nodes[index]
        switch node.kind {
        case .literal(let value): return type(of: value)
        case .name(let name): return try type(ofName: tree.names[name], at: node.place)
        case .member(let base, let name):
            return try member(name, of: try type(of: base), at: node.place)
        case .element(let list, let index):
            let listType = try type(of: list)
            guard case .list(let element) = listType else {
                throw error(at: node.place, .notAList(found: listType.name))
            }
            let indexType = try type(of: index)
            guard indexType == .int else {
                throw error(at: place(index), .notAnIndex(found: indexType.name))
            }
            return element
        case .call(let function, let arguments):
            return try type(of: function, Array(tree.operands[arguments]), at: node.place)
        case .list(let elements): return try type(ofList: tree.operands[elements])
        case .all(let operands), .any(let operands):
            for operand in tree.operands[operands] { try requireBoolean(operand) }
            return .bool
        case .not(let operand):
            try requireBoolean(operand)
            return .bool
        case .negate(let operand):
            let type = try type(of: operand)
            guard type.dimension != nil else {
                throw error(at: place(operand), .notANumber(found: type.name))
            }
            return type
        case .arithmetic(let symbol, let left, let right):
            let (first, second) = (try type(of: left), try type(of: right))
            guard let one = first.dimension, let other = second.dimension,
                let result = symbol.result(one, other)
            else { throw mismatch(symbol.text, first, second, at: node.place) }
            return result.type
        case .comparison(let symbol, let left, let right):
            let (first, second) = (try type(of: left), try type(of: right))
            guard symbol.accepts(first, second) else {
                throw mismatch(symbol.text, first, second, at: node.place)
            }
            return .bool
        case .within(let member, let set):
            let (first, second) = (try type(of: member), try type(of: set))
            guard second.canContain(first) else {
                throw mismatch("in", first, second, at: node.place)
            }
            return .bool
        }
    }

    /// Literals are scalars.
    private func type(of literal: Value) -> ValueType {
        switch literal {
        case .bool: .bool
        case .string: .string
        default: literal.magnitude?.dimension.type ?? .string
        }
    }

    private func type(
        ofName path: [String], at place: Int
    ) throws(ExpressionError) -> ValueType {
        guard let (length, fact) = scope.resolve(path), path.indices.contains(length - 1) else {
            throw error(
                at: place,
                .unknownName(written(path), suggestion: scope.suggestion(for: path)))
        }
        var type = fact
        for index in length..<path.count {
            guard let member = type.member(path[index]) else {
                throw noMember(path[index], type, at: offset(ofComponent: index, from: place))
            }
            type = member
        }
        return type
    }

    /// Where a component of the name chain at `start` stands; positions are not kept, because
    /// only errors need them.
    private func offset(ofComponent index: Int, from start: Int) -> Int {
        var lexer = Lexer(Array(source.utf8), at: start)
        var seen = -1
        while let token = try? lexer.next(), token.kind != .end {
            switch token.kind {
            case .dot, .leftBracket, .rightBracket: continue
            default: seen += 1
            }
            if seen == index { return token.start }
        }
        return start
    }

    private func type(ofList elements: ArraySlice<Int>) throws(ExpressionError) -> ValueType {
        var first: ValueType?
        for element in elements {
            let type = try type(of: element)
            if let first, first != type {
                throw error(at: place(element), .mixedList(first: first.name, other: type.name))
            }
            first = type
        }
        return .list(first ?? .bool)
    }

    private func member(
        _ name: String, of type: ValueType, at place: Int
    ) throws(ExpressionError) -> ValueType {
        guard let member = type.member(name) else { throw noMember(name, type, at: place) }
        return member
    }

    private func requireBoolean(_ index: Int) throws(ExpressionError) {
        let type = try type(of: index)
        guard type == .bool else {
            throw error(at: place(index), .notBoolean(found: type.name))
        }
    }

    /// Where an operand begins.
    func place(_ index: Int) -> Int { tree.nodes[index].start }

    func error(at place: Int, _ problem: ExpressionError.Problem) -> ExpressionError {
        ExpressionError(offset: place, problem: problem)
    }

    private func noMember(_ name: String, _ type: ValueType, at place: Int) -> ExpressionError {
        let suggestion = mostSimilar(to: name, among: type.memberNames)
        return error(at: place, .noMember(name, type: type.name, suggestion: suggestion))
    }

    private func mismatch(
        _ symbol: String, _ left: ValueType, _ right: ValueType, at place: Int
    ) -> ExpressionError {
        let areNumbers = left.dimension != nil && right.dimension != nil
        return error(
            at: place,
            areNumbers
                ? .unitMismatch(operator: symbol, left: left.name, right: right.name)
                : .typeMismatch(operator: symbol, left: left.name, right: right.name))
    }
}

extension ValueType {
    /// Whether `in` may ask for `member` in a value of this type.
    func canContain(_ member: ValueType) -> Bool {
        switch self {
        case .interval, .intervals: member == .int
        case .list(let element): member == element && element.hasEquality
        default: false
        }
    }
}
