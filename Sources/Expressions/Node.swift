/// A node of the syntax tree; children are indices into `SyntaxTree.nodes`.
struct Node: Sendable {
    enum Kind: Sendable {
        case literal(Value)
        /// An index into `SyntaxTree.names`.
        case name(Int)
        case member(Int, String)
        case element(list: Int, index: Int)
        /// The arguments are a part of `SyntaxTree.operands`, as those of the next three are.
        case call(Function, Range<Int>)
        case list(Range<Int>)
        case all(Range<Int>)
        case any(Range<Int>)
        case not(Int)
        case negate(Int)
        case arithmetic(ArithmeticOperator, Int, Int)
        case comparison(ComparisonOperator, Int, Int)
        case within(Int, Int)
    }

    let kind: Kind
    /// First byte of its text.
    var start: Int
    /// Byte after its text.
    var end: Int
    /// The byte that an error points at: an operator stands inside its text.
    let place: Int
    /// Nodes from here down to the deepest leaf, both counted.
    let height: Int
}
