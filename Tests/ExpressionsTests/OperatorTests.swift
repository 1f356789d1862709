import Expressions
import Testing

@Suite("operators and units")
struct OperatorTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let source: String
        let result: String?
        var testDescription: String { source }
    }

    /// The types in the order of the rows and columns below, and a literal of each.
    private static let operands = [
        ("Int", "6"), ("Bytes", "6B"), ("Pages", "6pages"), ("Duration", "6s"), ("Ratio", "0.5"),
    ]

    /// Letters: Int, Bytes, Pages, Duration (time), Ratio; a dot is an error.
    private static let tables: [(String, [String])] = [
        ("+", ["I...R", ".B...", "..P..", "...D.", "R...R"]),
        ("-", ["I...R", ".B...", "..P..", "...D.", "R...R"]),
        ("*", ["IBPDR", "B.B.B", "PB..P", "D...D", "RBPDR"]),
        ("/", ["R...R", "BR..B", "P.R.P", "D..RD", "R...R"]),
    ]

    private static let names: [Character: String] = [
        "I": "Int", "B": "Bytes", "P": "Pages", "D": "Duration", "R": "Ratio",
    ]

    static let arithmetic: [Pair] = tables.flatMap { symbol, rows in
        zip(operands, rows).flatMap { left, row in
            zip(operands, row).map { right, letter in
                Pair(source: "\(left.1) \(symbol) \(right.1)", result: names[letter])
            }
        }
    }

    static let comparisons: [Pair] = ["==", "!=", "<", "<=", ">", ">="].flatMap { symbol in
        operands.flatMap { left in
            operands.map { right in
                let areBare =
                    ["Int", "Ratio"].contains(left.0) && ["Int", "Ratio"].contains(right.0)
                return Pair(
                    source: "\(left.1) \(symbol) \(right.1)",
                    result: left.0 == right.0 || areBare ? "Bool" : nil)
            }
        }
    }

    @Test("checker and evaluator agree on every pair of units", arguments: arithmetic + comparisons)
    func units(_ pair: Pair) throws {
        let expression = try Expression(parsing: pair.source)
        let parts = pair.source.split(separator: " ").map(String.init)
        let outcome = expression.evaluate(in: Facts.standard)
        guard pair.result == nil else {
            let type = try expression.check(in: Facts.standard)
            #expect(type.name == pair.result)
            guard case .known(let value) = outcome else {
                Issue.record("no value: \(outcome)")
                return
            }
            #expect(value.isOne(of: type))
            return
        }
        let (left, right) = (try check(parts[0]).name, try check(parts[2]).name)
        #expect(
            throws: ExpressionError(
                offset: parts[0].utf8.count + 1,
                problem: .unitMismatch(operator: parts[1], left: left, right: right))
        ) { try expression.check(in: Facts.standard) }
        let reason = "'\(parts[1])' cannot be applied to \(left) and \(right)"
        #expect(
            outcome
                == .unknown([Missing(name: pair.source, reason: reason, kind: .arithmetic)]))
    }

    @Test(
        "arithmetic keeps units and rounds as documented",
        arguments: [
            ("7 - 9", Value.int(-2)), ("7 / 2", .ratio(3.5)), ("7B / 2", .bytes(3)),
            ("7B * 0.5", .bytes(4)), ("0.5 * 5B", .bytes(3)),
            ("100s * 29%", .duration(microseconds: 29_000_000)),
            ("3B / 0.5", .bytes(6)), ("10pages * 4KiB", .bytes(40960)),
            ("4KiB * 10pages", .bytes(40960)), ("8KiB / 4KiB", .ratio(2)), ("1 + 0.5", .ratio(1.5)),
            ("-4KiB", .bytes(-4096)), ("-0.5", .ratio(-0.5)),
            ("-5s", .duration(microseconds: -5_000_000)),
            ("sum(no_sizes) + 4KiB", .bytes(4096)), ("4KiB - sum(no_sizes)", .bytes(4096)),
        ])
    func values(_ source: String, _ value: Value) throws {
        #expect(try evaluate(source) == .known(value))
    }

    @Test(
        "comparisons are true on one side of the bound only",
        arguments: [
            ("5 < 6", true), ("6 < 6", false), ("6 <= 6", true), ("7 <= 6", false), ("7 > 6", true),
            ("6 > 6", false), ("6 >= 6", true), ("5 >= 6", false), ("6 == 6", true),
            ("6 == 7", false), ("6 != 7", true), ("6 != 6", false), ("1 == 1.0", true),
            ("0.5 < 1", true), ("1 < 0.5", false), ("4KiB == 4096B", true),
            ("1500ms == 1.5s", true),
            ("60s == 1min", true), ("yes == no", false), ("yes != no", true),
            ("string == 'cubic'", true), ("string != 'cubic'", false), ("range == range", true),
            ("range != range", false), ("reserved == add(reserved, [8080])", true),
            ("reserved == add(reserved, [8081])", false), ("sum(no_sizes) < 4KiB", true),
            ("sum(no_sizes) * 0.5 < 4KiB", true), ("max(sum(no_sizes), 1B) == 1B", true),
        ])
    func comparison(_ source: String, _ truth: Bool) throws {
        #expect(try check(source) == .bool)
        #expect(try evaluate(source) == .known(.bool(truth)))
    }

    @Test(
        "'in' looks into intervals, sets and lists",
        arguments: [
            ("32768 in range", true), ("60999 in range", true), ("32767 in range", false),
            ("61000 in range", false), ("8080 in reserved", true), ("9005 in reserved", true),
            ("9011 in reserved", false), ("2 in ints", true), ("4 in ints", false),
            ("'reno' in words", true), ("'bbr' in words", false),
            ("string in ['bbr', 'cubic']", true),
            ("4MiB in sizes", true), ("5MiB in sizes", false), ("true in bools", true),
            ("range in [range]", true), ("1B in no_sizes", false),
        ])
    func membership(_ source: String, _ truth: Bool) throws {
        #expect(try check(source) == .bool)
        #expect(try evaluate(source) == .known(.bool(truth)))
    }

    @Test(
        "types that do not go together are refused, and have no value unchecked",
        arguments: [
            ("yes + 1", "+", "Bool", "Int"), ("'a' + 'b'", "+", "String", "String"),
            ("'a' < 'b'", "<", "String", "String"), ("yes == 1", "==", "Bool", "Int"),
            ("range < range", "<", "Interval", "Interval"),
            ("ints == ints", "==", "List of Int", "List of Int"),
            ("sysctl.rmem == sysctl.rmem", "==", "triple", "triple"),
            ("range == reserved", "==", "Interval", "Intervals"),
            ("1 in 'a'", "in", "Int", "String"),
            ("'a' in range", "in", "String", "Interval"),
            ("'a' in ints", "in", "String", "List of Int"),
            ("listeners[0] in listeners", "in", "listener", "List of listener"),
        ])
    func mismatch(_ source: String, _ symbol: String, _ left: String, _ right: String) throws {
        let error = #expect(throws: ExpressionError.self) { try check(source) }
        #expect(error?.problem == .typeMismatch(operator: symbol, left: left, right: right))
        guard case .unknown(let missing) = try evaluate(source) else {
            Issue.record("\(source) has a value")
            return
        }
        #expect(missing.map(\.kind) == [.arithmetic])
    }
}
