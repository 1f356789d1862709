/// What is wrong with the text of an expression or template, and where.
package struct ExpressionError: Error, Equatable, CustomStringConvertible {
    /// What can be wrong.
    package enum Problem: Sendable, Equatable {
        /// A character that no expression holds.
        case unexpectedCharacter(String, suggestion: String?)
        /// The text ends too early.
        case unexpectedEnd(expected: String)
        /// Something else stands here.
        case expected(String, found: String)
        /// A string has no closing quote on its line.
        case unterminatedString
        /// A number beyond 64 bits, or with too many digits.
        case numberTooLarge(String)
        /// A number with letters that are no unit.
        case unknownUnit(String, suggestion: String?)
        /// A decimal that is no whole number of the smallest unit, `0.5pages`.
        case notWhole(String)
        /// `a < b < c`, which needs `and`.
        case chainedComparison(String)
        /// `[]`, whose type nobody can tell.
        case emptyList
        /// Nested or chained deeper than `limit`.
        case tooDeep(limit: Int)
        /// More than `limit` bytes of text.
        case tooLong(limit: Int)
        /// A name that the scope does not hold.
        case unknownName(String, suggestion: String?)
        /// A function that does not exist.
        case unknownFunction(String, suggestion: String?)
        /// A function was given too few or too many arguments.
        case wrongArgumentCount(function: String, expected: String, found: Int)
        /// An argument has the wrong type; `position` counts from 1.
        case wrongArgument(function: String, position: Int, expected: String, found: String)
        /// The operator does not take these types.
        case typeMismatch(operator: String, left: String, right: String)
        /// The operator takes numbers, but not these units together.
        case unitMismatch(operator: String, left: String, right: String)
        /// `and`, `or` or `not` met something else than a Bool.
        case notBoolean(found: String)
        /// `-` met something that is no number.
        case notANumber(found: String)
        /// The type has no such member.
        case noMember(String, type: String, suggestion: String?)
        /// An index on something that is no list.
        case notAList(found: String)
        /// An index that is no whole number.
        case notAnIndex(found: String)
        /// A list literal whose elements differ in type.
        case mixedList(first: String, other: String)
        /// A `{` of a template without its `}`.
        case unclosedBrace
        /// A `}` of a template without its `{`.
        case strayBrace
    }

    /// Where it is: bytes of UTF-8 from the start of the text.
    package let offset: Int
    /// What it is.
    package let problem: Problem

    /// Makes an error.
    package init(offset: Int, problem: Problem) {
        self.offset = offset
        self.problem = problem
    }

    /// The problem in one line, lower case, without a full stop and without its place.
    package var description: String { problem.text }
}
