/// A piece of expression text: what it is and where, in bytes.
struct Token {
    enum Kind: Equatable {
        case end
        case number
        case string
        case name
        case and
        case or
        case not
        case `in`
        case `true`
        case `false`
        case comparison(ComparisonOperator)
        case arithmetic(ArithmeticOperator)
        case dot
        case comma
        case leftParenthesis
        case rightParenthesis
        case leftBracket
        case rightBracket
    }

    let kind: Kind
    let start: Int
    let end: Int
}
