import Expressions
import Testing

@Suite("Expression")
struct ExpressionTests {
    @Test(
        "operators bind as the grammar says",
        arguments: [
            "1 + 2 * 3 == 7", "(1 + 2) * 3 == 9", "10 - 3 - 2 == 5", "8 / 4 / 2 == 1",
            "8 / (4 / 2) == 4", "2 * 3 / 4 == 1.5", "-2 * 3 == -6", "1 - -2 == 3",
            "-ints[0] == -1", "1 + 1 > 1", "not 1 == 2", "not not true",
            "not (not false and false) == true", "(not false and true) == true",
            "true or false and false", "not false or true and false", "3 in [1 + 2, 9]",
            "not 7 in [1 + 2, 9]", "true or not true and false", "1 == 1 and 2 < 3 or false",
            "not true or not false", "false == (1 == 2)",
        ])
    func precedence(_ source: String) throws {
        #expect(try evaluate(source) == .known(.bool(true)))
        #expect(try check(source) == .bool)
    }

    @Test(
        "literals carry their unit",
        arguments: [
            ("10_000", Value.int(10_000)), ("9223372036854775807", .int(.max)),
            ("7B", .bytes(7)), ("4KiB", .bytes(4096)), ("1MiB", .bytes(1 << 20)),
            ("2GiB", .bytes(2 << 30)), ("3TiB", .bytes(3 << 40)), ("1.5KiB", .bytes(1536)),
            ("10pages", .pages(10)), ("5us", .duration(microseconds: 5)),
            ("1500ms", .duration(microseconds: 1_500_000)),
            ("60s", .duration(microseconds: 60_000_000)),
            ("0.25s", .duration(microseconds: 250_000)),
            ("2min", .duration(microseconds: 120_000_000)),
            ("2h", .duration(microseconds: 7_200_000_000)),
            ("1d", .duration(microseconds: 86_400_000_000)), ("0.75", .ratio(0.75)),
            ("90%", .ratio(0.9)), ("99.9%", .ratio(0.999)), ("0.7", .ratio(0.7)),
            ("70%", .ratio(0.7)), ("true", .bool(true)), ("false", .bool(false)),
            ("'it is'", .string("it is")), ("\"it's\"", .string("it's")), ("''", .string("")),
            ("[1, 2]", .list([.int(1), .int(2)])), ("'größe'", .string("größe")),
        ])
    func literals(_ source: String, _ value: Value) throws {
        #expect(try evaluate(source) == .known(value))
        #expect(value.isOne(of: try check(source)))
    }

    @Test(
        "members and elements are reached through names, lists, indices and quoted components",
        arguments: [
            ("sysctl.rmem.max", Value.bytes(6_291_456)),
            ("sysctl.rmem[\"max\"]", .bytes(6_291_456)),
            ("(sysctl.rmem)['max']", .bytes(6_291_456)), ("sysctl . rmem . min", .bytes(4096)),
            ("range.low", .int(32768)), ("range.high", .int(60999)),
            ("conf[\"eth0.100\"].filter", .int(2)),
            ("listeners.port", .list([.int(22), .int(8080)])), ("listeners[1].port", .int(8080)),
            ("listeners.port[0]", .int(22)), ("(listeners).loopback[1]", .bool(true)),
            ("[range, range].low", .list([.int(32768), .int(32768)])), ("ints[1 + 1]", .int(3)),
        ])
    func members(_ source: String, _ value: Value) throws {
        #expect(try evaluate(source) == .known(value))
        #expect(value.isOne(of: try check(source)))
    }

    @Test(
        "members names what is asked of elements and results, not of names",
        arguments: [
            ("a.b.c", []), ("a[0].b", ["b"]), ("a[b.c].d.e + unique(a.x)[1].f", ["d", "e", "f"]),
        ] as [(String, [String])])
    func members(source: String, members: [String]) throws {
        #expect(try Expression(parsing: source).members == members)
        #expect(try Template(parsing: "x {\(source)} y").members == members)
    }

    @Test("paths names each chain once, in order, members included")
    func paths() throws {
        let expression = try Expression(
            parsing: "sysctl.rmem.max > b and conf['eth0.100'].filter in x[0].y or b == max(a.b, 1)"
        )
        #expect(
            expression.paths == [
                ["sysctl", "rmem", "max"], ["b"], ["conf", "eth0.100", "filter"], ["x"],
                ["a", "b"],
            ])
    }

    @Test("brackets nest 64 deep and no deeper")
    func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
        }
        #expect(try evaluate(nested(64)) == .known(.int(1)))
        #expect(throws: ExpressionError(offset: 64, problem: .tooDeep(limit: 64))) {
            try Expression(parsing: nested(65))
        }
    }

    @Test(
        "ten thousand of anything that nests is an error, not a crash",
        arguments: ["(", "[", "abs(", "not ", "a[1+", "1+(", "x[0][", "-("])
    func depthBomb(_ opening: String) {
        let error = #expect(throws: ExpressionError.self) {
            try Expression(parsing: String(repeating: opening, count: 6_500))
        }
        #expect(error?.problem == .tooDeep(limit: 64))
    }

    @Test(
        "a chain that grows the tree is bounded as nesting is",
        arguments: [("1", "+1"), ("1", "*1"), ("(a)", ".b"), ("a[0]", "[0]")])
    func longChain(_ first: String, _ link: String) {
        let error = #expect(throws: ExpressionError.self) {
            try Expression(parsing: first + String(repeating: link, count: 10_000))
        }
        #expect(error?.problem == .tooDeep(limit: 64))
    }

    @Test("'and' and 'or' may join thousands of conditions")
    func longConjunction() throws {
        let source = "no" + String(repeating: " or no", count: 9_000) + " or yes"
        #expect(try evaluate(source) == .known(.bool(true)))
        #expect(try check(source) == .bool)
    }

    @Test("text may have 64 KiB and no more")
    func length() throws {
        let longest = "1" + String(repeating: " ", count: 65_535)
        #expect(try evaluate(longest) == .known(.int(1)))
        #expect(throws: ExpressionError(offset: 0, problem: .tooLong(limit: 65_536))) {
            try Expression(parsing: longest + " ")
        }
        #expect(throws: ExpressionError(offset: 0, problem: .tooLong(limit: 65_536))) {
            try Template(parsing: longest + " ")
        }
    }
}
