import Expressions
import Testing

@Suite("ExpressionError")
struct ExpressionErrorTests {
    @Test(
        "syntax errors point at the byte",
        arguments: [
            ("", 0, .unexpectedEnd(expected: "a value")),
            ("  ", 2, .unexpectedEnd(expected: "a value")),
            ("1 +", 3, .unexpectedEnd(expected: "a value")),
            ("(1", 2, .unexpectedEnd(expected: "')'")),
            ("a.", 2, .unexpectedEnd(expected: "a name")),
            ("a.1", 2, .expected("a name", found: "1")),
            ("1 2", 2, .expected("an operator", found: "2")),
            ("1 s", 2, .expected("an operator", found: "s")),
            ("a b", 2, .expected("an operator", found: "b")),
            ("(1]", 2, .expected("')'", found: "]")),
            ("min(1 2)", 6, .expected("',' or ')'", found: "2")),
            ("min(1,)", 6, .expected("a value", found: ")")),
            ("1 + not true", 4, .expected("a value", found: "not")),
            ("- - 1", 2, .expected("a value", found: "-")),
            ("a.b(1)", 3, .expected("an operator", found: "(")),
            ("[]", 0, .emptyList), ("x = 1", 2, .unexpectedCharacter("=", suggestion: "==")),
            ("x && y", 2, .unexpectedCharacter("&", suggestion: "and")),
            ("x | y", 2, .unexpectedCharacter("|", suggestion: "or")),
            ("!x", 0, .unexpectedCharacter("!", suggestion: "not")),
            ("'é' + ß", 7, .unexpectedCharacter("ß", suggestion: nil)),
            ("1 % 2", 2, .unexpectedCharacter("%", suggestion: nil)),
            ("a == 'b", 5, .unterminatedString), ("'a\n'", 0, .unterminatedString),
            ("1 + 9223372036854775808", 4, .numberTooLarge("9223372036854775808")),
            ("9000000TiB", 0, .numberTooLarge("9000000TiB")),
            ("0.1234567890123456789", 0, .numberTooLarge("0.1234567890123456789")),
            ("5 < 10kb", 6, .unknownUnit("kb", suggestion: "KiB")),
            ("5sec", 1, .unknownUnit("sec", suggestion: "s")),
            ("5furlongs", 1, .unknownUnit("furlongs", suggestion: nil)),
            ("1_", 1, .unknownUnit("_", suggestion: nil)), ("0.5pages", 0, .notWhole("0.5pages")),
            ("1.3KiB", 0, .notWhole("1.3KiB")), ("1 < 2 < 3", 6, .chainedComparison("<")),
            ("1 in a in b", 7, .chainedComparison("in")),
            ("1 + maxx(1)", 4, .unknownFunction("maxx", suggestion: "max")),
            ("xyzzy(1)", 0, .unknownFunction("xyzzy", suggestion: nil)),
            (
                "1 + abs()", 4,
                .wrongArgumentCount(function: "abs", expected: "1 argument", found: 0)
            ),
            (
                "if(true, 1)", 0,
                .wrongArgumentCount(function: "if", expected: "3 arguments", found: 2)
            ),
            (
                "min()", 0,
                .wrongArgumentCount(
                    function: "min", expected: "one list, or two or more values", found: 0)
            ),
        ] as [(String, Int, ExpressionError.Problem)])
    func syntax(_ source: String, _ offset: Int, _ expected: ExpressionError.Problem) {
        #expect(throws: ExpressionError(offset: offset, problem: expected)) {
            try Expression(parsing: source)
        }
    }

    @Test(
        "type errors point at the operand, operator or component",
        arguments: [
            ("1 + sysctl.wmme", 4, .unknownName("sysctl.wmme", suggestion: "sysctl.wmem")),
            ("nothing", 0, .unknownName("nothing", suggestion: nil)),
            ("1B < sysctl.rmem.maxx", 17, .noMember("maxx", type: "triple", suggestion: "max")),
            ("sysctl.rmem[\"mxa\"]", 12, .noMember("mxa", type: "triple", suggestion: nil)),
            ("sysctl . rmem . max . x", 22, .noMember("x", type: "Bytes", suggestion: nil)),
            ("(range).lo", 8, .noMember("lo", type: "Interval", suggestion: "low")),
            ("(range)['lo']", 8, .noMember("lo", type: "Interval", suggestion: "low")),
            (
                "listeners.prt", 10,
                .noMember("prt", type: "List of listener", suggestion: "port")
            ),
            ("int[0]", 3, .notAList(found: "Int")), ("ints[1.0]", 5, .notAnIndex(found: "Ratio")),
            ("[1, 2B]", 4, .mixedList(first: "Int", other: "Bytes")),
            ("yes and int", 8, .notBoolean(found: "Int")),
            ("int or yes", 0, .notBoolean(found: "Int")),
            ("not (int)", 4, .notBoolean(found: "Int")), ("-'a'", 1, .notANumber(found: "String")),
            ("duration < 5", 9, .unitMismatch(operator: "<", left: "Duration", right: "Int")),
            ("bytes / pages", 6, .unitMismatch(operator: "/", left: "Bytes", right: "Pages")),
            ("1.0 in ints", 4, .typeMismatch(operator: "in", left: "Ratio", right: "List of Int")),
            (
                "max(1, 2B)", 7,
                .wrongArgument(function: "max", position: 2, expected: "Int", found: "Bytes")
            ),
            (
                "if(yes, 1, 'a')", 11,
                .wrongArgument(function: "if", position: 3, expected: "Int", found: "String")
            ),
            (
                "sum(5)", 4,
                .wrongArgument(
                    function: "sum", position: 1, expected: "List of numbers", found: "Int")
            ),
            (
                "round_up(1, 2B)", 12,
                .wrongArgument(function: "round_up", position: 2, expected: "Int", found: "Bytes")
            ),
        ] as [(String, Int, ExpressionError.Problem)])
    func types(_ source: String, _ offset: Int, _ expected: ExpressionError.Problem) throws {
        let expression = try Expression(parsing: source)
        #expect(throws: ExpressionError(offset: offset, problem: expected)) {
            try expression.check(in: Facts.standard)
        }
    }

    @Test(
        "messages say what was expected, what was found and what was meant",
        arguments: [
            ("sysctl.wmme > 1", "unknown name 'sysctl.wmme'; did you mean 'sysctl.wmem'?"),
            ("x = 1", "unexpected '='; did you mean '=='?"),
            ("duration < 5", "'<' cannot mix Duration and Int; give both sides one unit"),
            ("max(1, 2B)", "argument 2 of 'max' must be Int, found Bytes"),
            ("abs(1, 2)", "'abs' takes 1 argument, found 2"),
            ("(1", "text ends where ')' was expected"),
            ("1 < 2 < 3", "'<' cannot follow another comparison; join the two with 'and'"),
            ("yes and 1", "expected Bool, found Int"),
        ])
    func messages(_ source: String, _ message: String) {
        #expect(problem(source)?.description == message)
    }
}
