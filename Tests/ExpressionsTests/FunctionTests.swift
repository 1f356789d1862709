import Expressions
import Testing

@Suite("functions")
struct FunctionTests {
    @Test(
        "each function gives its value",
        arguments: [
            ("min(3, 1, 2)", Value.int(1)), ("max(3, 1, 2)", .int(3)), ("max(1, 0.5)", .ratio(1)),
            ("min(4KiB, 1MiB)", .bytes(4096)), ("max(sizes)", .bytes(4 << 20)),
            ("min(listeners.port)", .int(22)), ("abs(-5)", .int(5)),
            ("abs(5s - 7s)", .duration(microseconds: 2_000_000)),
            ("abs(-0.5)", .ratio(0.5)), ("count(ints)", .int(3)), ("count(no_sizes)", .int(0)),
            ("count(range)", .int(28232)), ("count(reserved)", .int(12)),
            ("count(add(reserved, [9000, 9011]))", .int(13)), ("sum(ints)", .int(6)),
            ("sum(sizes)", .bytes(5 << 20)), ("sum(ratios)", .ratio(1)),
            ("any(bools)", .bool(true)),
            ("all(bools)", .bool(false)), ("any(no_bools)", .bool(false)),
            ("all(no_bools)", .bool(true)),
            ("any(listeners.loopback)", .bool(true)), ("all([yes, yes])", .bool(true)),
            ("percentile(ints, 0%)", .int(1)), ("percentile(ints, 33%)", .int(1)),
            ("percentile(ints, 34%)", .int(2)), ("percentile(ints, 100%)", .int(3)),
            ("percentile([9, 1, 5, 3], 50%)", .int(3)), ("percentile(ratios, 90%)", .ratio(0.75)),
            ("round_up(4097B, 4KiB)", .bytes(8192)), ("round_up(8KiB, 4KiB)", .bytes(8192)),
            ("round_up(-5, 4)", .int(-4)), ("round_up(0, 4)", .int(0)),
            ("round_up(61s, 1min)", .duration(microseconds: 120_000_000)),
            ("power_of_two(1000)", .int(1024)), ("power_of_two(1024)", .int(1024)),
            ("power_of_two(1025)", .int(2048)), ("power_of_two(-3)", .int(1)),
            ("power_of_two(4611686018427387904)", .int(1 << 62)),
            ("power_of_two(5000B)", .bytes(8192)), ("power_of_two(3pages)", .pages(4)),
            ("if(yes, 1, 2)", .int(1)), ("if(no, 1, 2)", .int(2)),
            ("overlap(range, reserved)", .int(0)),
            ("overlap(range, add(reserved, [32768, 60999, 61000]))", .int(2)),
            ("covers(reserved, [8080, 9010])", .bool(true)),
            ("covers(reserved, [8080, 9011])", .bool(false)),
            ("covers(reserved, range)", .bool(false)),
            ("covers(add(reserved, [8081]), [8080, 8081])", .bool(true)),
            ("add(reserved, [8081, 8999, 1])", .intervals([1...1, 8080...8081, 8999...9010])),
            ("bytes(4096)", .bytes(4096)), ("pages(3)", .pages(3)),
            ("seconds(60)", .duration(microseconds: 60_000_000)), ("number(4KiB)", .int(4096)),
            ("number(3pages)", .int(3)), ("number(1999ms)", .int(1)), ("number(2.9)", .int(2)),
            ("number(-2.9)", .int(-2)), ("text(4KiB)", .string("4 KiB")),
            ("join(ints, ', ')", .string("1, 2, 3")), ("join(sizes, '+')", .string("1 MiB+4 MiB")),
            ("unique([2, 1, 2, 1])", .list([.int(2), .int(1)])),
            ("contains('tcp_tw_reuse', 'tw')", .bool(true)),
            ("contains('tcp_tw_reuse', 'wt')", .bool(false)), ("contains('a', 'aa')", .bool(false)),
            ("contains('aab', 'ab')", .bool(true)), ("contains('', '')", .bool(true)),
            ("starts_with('cubic', 'cu')", .bool(true)),
            ("starts_with('cubic', 'ub')", .bool(false)),
        ])
    func values(_ source: String, _ value: Value) throws {
        #expect(try evaluate(source) == .known(value))
        #expect(value.isOne(of: try check(source)))
    }

    @Test("an interval counts as covered when ranges join to hold it")
    func coveredInterval() throws {
        var facts = Facts()
        facts.know("range", .interval, .interval(low: 5, high: 9))
        facts.know("split", .intervals, .intervals([8...12, 5...7]))
        facts.know("gap", .intervals, .intervals([5...6, 8...9]))
        let joined = try Expression(parsing: "covers(split, range)").evaluate(in: facts)
        let parted = try Expression(parsing: "covers(gap, range)").evaluate(in: facts)
        #expect(joined == .known(.bool(true)))
        #expect(parted == .known(.bool(false)))
    }

    @Test("numbers at the end of 64 bits merge and count without trapping")
    func extremeIntervals() throws {
        var facts = Facts()
        facts.know("all", .intervals, .intervals([0...Int64.max, Int64.min...(-1)]))
        facts.know("range", .interval, .interval(low: .min, high: .max))
        facts.know("backwards", .interval, .interval(low: 9, high: 5))
        let covered = try Expression(parsing: "covers(all, range)").evaluate(in: facts)
        #expect(covered == .known(.bool(true)))
        let empty = try Expression(parsing: "count(backwards)").evaluate(in: facts)
        #expect(empty == .known(.int(0)))
        let count = try Expression(parsing: "count(all)").evaluate(in: facts)
        #expect(
            count
                == .unknown([
                    Missing(
                        name: "count(all)", reason: "the result does not fit in 64 bits",
                        kind: .arithmetic)
                ]))
    }

    @Test(
        "what the checker lets pass has a value of the promised type",
        arguments: [
            "known", "min", "max", "abs", "count", "sum", "any", "all", "percentile", "round_up",
            "power_of_two", "if", "overlap", "covers", "add", "bytes", "pages", "seconds", "number",
            "text", "join", "unique", "contains", "starts_with",
        ])
    func promise(_ function: String) throws {
        let operands = [
            "yes", "int", "bytes", "pages", "duration", "ratio", "string", "range", "reserved",
            "ints", "sizes", "ratios", "bools", "words", "listeners", "sysctl.rmem",
        ]
        var calls = operands.map { "\(function)(\($0))" }
        for first in operands {
            calls += operands.map { "\(function)(\(first), \($0))" }
            for second in operands {
                calls += operands.map { "\(function)(\(first), \(second), \($0))" }
            }
        }
        var accepted = 0
        for call in calls {
            guard let expression = try? Expression(parsing: call) else { continue }
            let outcome = expression.evaluate(in: Facts.standard)
            guard let type = try? expression.check(in: Facts.standard) else { continue }
            accepted += 1
            guard case .known(let value) = outcome else {
                Issue.record("\(call) gave \(outcome)")
                continue
            }
            #expect(value.isOne(of: type), "\(call)")
        }
        #expect(accepted > 0)
    }
}
