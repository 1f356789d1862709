extension ExpressionError.Problem {
    var text: String {
        switch self {
        case .unexpectedCharacter(let character, let suggestion):
            "unexpected '\(character)'" + hint(suggestion)
        case .unexpectedEnd(let expected):
            "text ends where \(expected) was expected"
        case .expected(let expected, let found):
            "expected \(expected), found '\(found)'"
        case .unterminatedString:
            "string has no closing quote on its line"
        case .numberTooLarge(let number):
            "number '\(number)' has too many digits"
        case .unknownUnit(let unit, let suggestion):
            "unknown unit '\(unit)'" + hint(suggestion)
        case .notWhole(let number):
            "'\(number)' is not a whole number of its smallest unit"
        case .chainedComparison(let symbol):
            "'\(symbol)' cannot follow another comparison; join the two with 'and'"
        case .emptyList:
            "list has no elements"
        case .tooDeep(let limit):
            "expression is nested or chained more than \(limit) deep"
        case .tooLong(let limit):
            "text is longer than \(limit) bytes"
        case .unknownName(let name, let suggestion):
            "unknown name '\(name)'" + hint(suggestion)
        case .unknownFunction(let name, let suggestion):
            "unknown function '\(name)'" + hint(suggestion)
        case .wrongArgumentCount(let function, let expected, let found):
            "'\(function)' takes \(expected), found \(found)"
        case .wrongArgument(let function, let position, let expected, let found):
            "argument \(position) of '\(function)' must be \(expected), found \(found)"
        case .typeMismatch(let symbol, let left, let right):
            "'\(symbol)' cannot be applied to \(left) and \(right)"
        case .unitMismatch(let symbol, let left, let right):
            "'\(symbol)' cannot mix \(left) and \(right); give both sides one unit"
        case .notBoolean(let found):
            "expected Bool, found \(found)"
        case .notANumber(let found):
            "expected a number after '-', found \(found)"
        case .noMember(let name, let type, let suggestion):
            "\(type) has no member '\(name)'" + hint(suggestion)
        case .notAList(let found):
            "only a list has elements, found \(found)"
        case .notAnIndex(let found):
            "expected Int as index, found \(found)"
        case .mixedList(let first, let other):
            "list holds \(first) and \(other)"
        case .unclosedBrace:
            "'{' has no closing '}'; write '{{' for a brace"
        case .strayBrace:
            "'}' has no opening '{'; write '}}' for a brace"
        }
    }

    private func hint(_ suggestion: String?) -> String {
        suggestion.map { "; did you mean '\($0)'?" } ?? ""
    }
}
