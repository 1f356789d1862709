/// What a name chain stands for in code.
package enum CodeName: Sendable {
    /// A fact by its number; it takes so many components, those after it are members.
    case fact(Int, length: Int)
    /// A local value by its number; the components after the first are members.
    case local(Int)
}

extension Expression {
    /// The code of the expression, for `Machine`.
    ///
    /// `name` numbers each name chain as it comes. Throws when the code grows too long.
    package func code(
        naming name: ([String]) throws(ExpressionError) -> CodeName
    ) throws(ExpressionError) -> [UInt8] {
        var compiler = Compiler(tree: tree, writer: CodeWriter())
        try compiler.compile(tree.root, name)
        compiler.writer.write(.end)
        return compiler.writer.bytes
    }
}

/// Turns a tree into code; the height of the tree bounds how deep it calls itself.
struct Compiler {
    let tree: SyntaxTree
    var writer: CodeWriter

    typealias Naming = ([String]) throws(ExpressionError) -> CodeName

    mutating func compile(_ index: Int, _ name: Naming) throws(ExpressionError) {
        let node = tree.nodes[index]
        switch node.kind {
        case .literal(let value): write(value)
        case .name(let path): try compile(tree.names[path], node, name)
        case .member(let base, let member):
            try compile(base, name)
            write(member: member, node)
        case .element(let list, let index):
            try compile(list, name)
            try compile(index, name)
            write(.element, node)
        case .call(let function, let arguments):
            try compile(function, tree.operands[arguments], node, name)
        case .list(let elements):
            for element in tree.operands[elements] { try compile(element, name) }
            writer.write(.list)
            writer.write(elements.count)
        case .all(let operands): try compile(.true, .joinAll, operands, name)
        case .any(let operands): try compile(.false, .joinAny, operands, name)
        case .not(let operand):
            try compile(operand, name)
            write(.not, node)
        case .negate(let operand):
            try compile(operand, name)
            write(.negate, node)
        case .arithmetic(let symbol, let left, let right):
            try compile(left, right, name)
            writer.write(.arithmetic)
            writer.write(Int(symbol.rawValue))
            write(place: node)
        case .comparison(let symbol, let left, let right):
            try compile(left, right, name)
            writer.write(.comparison)
            writer.write(Int(symbol.rawValue))
            write(place: node)
        case .within(let member, let set):
            try compile(member, set, name)
            write(.within, node)
        }
    }

    private mutating func compile(
        _ left: Int, _ right: Int, _ name: Naming
    ) throws(ExpressionError) {
        try compile(left, name)
        try compile(right, name)
    }

    private mutating func compile(
        _ path: [String], _ node: Node, _ name: Naming
    ) throws(ExpressionError) {
        let used: Int
        switch try name(path) {
        case .fact(let number, let length):
            writer.write(.fact)
            writer.write(number)
            used = length
        case .local(let number):
            writer.write(.local)
            writer.write(number)
            used = 1
        }
        for member in path.dropFirst(used) { write(member: member, node) }
    }

    /// Each operand is joined to what was collected before, and the first that decides is the last
    /// that is looked at.
    private mutating func compile(
        _ start: Operation, _ join: Operation, _ operands: Range<Int>, _ name: Naming
    ) throws(ExpressionError) {
        writer.write(start)
        var jumps: [Int] = []
        for operand in tree.operands[operands] {
            try compile(operand, name)
            write(join, tree.nodes[operand])
            jumps.append(writer.hold())
        }
        for jump in jumps { try writer.fill(jump) }
    }

    private mutating func compile(
        _ function: Function, _ arguments: ArraySlice<Int>, _ node: Node, _ name: Naming
    ) throws(ExpressionError) {
        let first = arguments.startIndex
        try compile(arguments[first], name)
        switch function {
        case .known: writer.write(.known)
        case .if:
            write(.branch, node)
            let other = writer.hold()
            let unknown = writer.hold()
            try compile(arguments[first + 1], name)
            writer.write(.jump)
            let end = writer.hold()
            try writer.fill(other)
            try compile(arguments[first + 2], name)
            try writer.fill(end)
            try writer.fill(unknown)
        default:
            for argument in arguments.dropFirst() { try compile(argument, name) }
            writer.write(.call)
            writer.write(Int(function.rawValue))
            writer.write(arguments.count)
            write(place: node)
        }
    }

    /// Literals are scalars.
    private mutating func write(_ value: Value) {
        func number(_ operation: Operation, _ amount: Int64) {
            writer.write(operation)
            writer.write(signed: amount)
        }
        switch value {
        case .bool(let truth): writer.write(truth ? .true : .false)
        case .int(let amount): number(.int, amount)
        case .bytes(let amount): number(.bytes, amount)
        case .pages(let amount): number(.pages, amount)
        case .duration(let amount): number(.duration, amount)
        case .ratio(let fraction):
            writer.write(.ratio)
            writer.write(fraction.bitPattern.byteSwapped)
        default:
            writer.write(.string)
            writer.write(value.text)
        }
    }

    private mutating func write(_ operation: Operation, _ node: Node) {
        writer.write(operation)
        write(place: node)
    }

    private mutating func write(member: String, _ node: Node) {
        writer.write(.member)
        writer.write(member)
        write(place: node)
    }

    private mutating func write(place node: Node) {
        writer.write(node.start)
        writer.write(node.end - node.start)
    }
}
