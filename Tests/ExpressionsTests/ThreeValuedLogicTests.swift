import Expressions
import Testing

@Suite("three-valued logic")
struct ThreeValuedLogicTests {
    private static let unknown = Outcome.unknown([Facts.missing("maybe")])

    @Test(
        "'and' is false when a side is false, else unknown when a side is unknown",
        arguments: [
            ("yes and yes", .known(.bool(true))), ("yes and no", .known(.bool(false))),
            ("yes and maybe", unknown), ("no and yes", .known(.bool(false))),
            ("no and no", .known(.bool(false))), ("no and maybe", .known(.bool(false))),
            ("maybe and yes", unknown), ("maybe and no", .known(.bool(false))),
            ("maybe and maybe", unknown),
        ] as [(String, Outcome)])
    func conjunction(_ source: String, _ outcome: Outcome) throws {
        #expect(try evaluate(source) == outcome)
    }

    @Test(
        "'or' is true when a side is true, else unknown when a side is unknown",
        arguments: [
            ("yes or yes", .known(.bool(true))), ("yes or no", .known(.bool(true))),
            ("yes or maybe", .known(.bool(true))), ("no or yes", .known(.bool(true))),
            ("no or no", .known(.bool(false))), ("no or maybe", unknown),
            ("maybe or yes", .known(.bool(true))), ("maybe or no", unknown),
            ("maybe or maybe", unknown),
        ] as [(String, Outcome)])
    func disjunction(_ source: String, _ outcome: Outcome) throws {
        #expect(try evaluate(source) == outcome)
    }

    @Test(
        "'not' turns truth round and leaves the unknown",
        arguments: [
            ("not yes", .known(.bool(false))), ("not no", .known(.bool(true))),
            ("not maybe", unknown),
        ] as [(String, Outcome)])
    func negation(_ source: String, _ outcome: Outcome) throws {
        #expect(try evaluate(source) == outcome)
    }

    @Test(
        "every missing fact is named, sorted and once",
        arguments: [
            ("perhaps and maybe", ["maybe", "perhaps"]),
            ("perhaps or maybe or perhaps", ["maybe", "perhaps"]),
            ("maybe and perhaps and lost > 1", ["lost", "maybe", "perhaps"]),
            ("lost + gone > 1", ["gone", "lost"]), ("lost > 1 or gone > 1", ["gone", "lost"]),
            ("lost in [gone, 1]", ["gone", "lost"]), ("-lost == 1", ["lost"]),
            ("ints[lost] == gone", ["gone", "lost"]), ("max(lost, 1, gone)", ["gone", "lost"]),
            ("[lost, gone, lost]", ["gone", "lost"]), ("if(maybe, lost, gone)", ["maybe"]),
            ("if(yes, lost, gone)", ["lost"]), ("if(no, lost, gone)", ["gone"]),
            ("listeners.drops", ["listener.drops"]), ("sum(listeners.drops)", ["listener.drops"]),
            ("listeners[1].drops", ["listener.drops"]), ("(lost).x", ["lost"]),
            ("text(lost)", ["lost"]), ("unheard.of['x y'] == 1", ["unheard.of[\"x y\"]"]),
        ])
    func missingNames(_ source: String, _ names: [String]) throws {
        guard case .unknown(let missing) = try evaluate(source) else {
            Issue.record("\(source) has a value")
            return
        }
        #expect(missing.map(\.name) == names)
    }

    @Test("why a fact is missing passes through")
    func kinds() throws {
        #expect(
            try evaluate("gone > lost")
                == .unknown([Facts.missing("gone", .nonexistent), Facts.missing("lost")]))
    }

    @Test(
        "known() asks and is never unknown itself",
        arguments: [
            ("known(lost)", false), ("known(int)", true), ("known(1 / 0)", false),
            ("known(listeners.drops)", false), ("known(listeners[0].drops)", true),
            ("known(maybe) and maybe", false), ("known(maybe and no)", true),
        ])
    func knownAsks(_ source: String, _ truth: Bool) throws {
        #expect(try evaluate(source) == .known(.bool(truth)))
    }

    @Test(
        "a calculation without result is unknown, with its text and the reason",
        arguments: [
            ("9223372036854775807 + 1", "the result does not fit in 64 bits"),
            ("-9223372036854775807 - 2", "the result does not fit in 64 bits"),
            ("9223372036854775807 * 2", "the result does not fit in 64 bits"),
            ("8796093022207KiB * 1025.0", "the result does not fit in 64 bits"),
            ("4KiB / 0.0000000000000001", "the result does not fit in 64 bits"),
            ("-(-9223372036854775807 - 1)", "the result does not fit in 64 bits"),
            ("abs(-9223372036854775807 - 1)", "the result does not fit in 64 bits"),
            ("sum([9223372036854775807, 1])", "the result does not fit in 64 bits"),
            ("seconds(9223372036854775807)", "the result does not fit in 64 bits"),
            ("power_of_two(4611686018427387905)", "the result does not fit in 64 bits"),
            ("round_up(9223372036854775807, 2)", "the result does not fit in 64 bits"),
            ("number(9223372036854775807 * 2.0)", "the result does not fit in 64 bits"),
            ("1 / 0", "division by zero"), ("1 / 0.0", "division by zero"),
            ("0 / 0", "division by zero"), ("4KiB / 0", "division by zero"),
            ("4KiB / 0B", "division by zero"), ("0.5 / 0", "division by zero"),
            ("round_up(4KiB, 0B)", "division by zero"), ("ints[3]", "the list has no element 3"),
            ("ints[-1]", "the list has no element -1"), ("max(no_sizes)", "the list is empty"),
            ("percentile(no_sizes, 90%)", "the list is empty"),
            ("percentile(ints, 101%)", "a percentile lies between 0% and 100%"),
        ])
    func arithmetic(_ source: String, _ reason: String) throws {
        _ = try check(source)
        guard case .unknown(let missing) = try evaluate(source) else {
            Issue.record("\(source) has a value")
            return
        }
        #expect(missing.map(\.reason) == [reason])
        #expect(missing.map(\.kind) == [.arithmetic])
    }

    @Test("the failing part of a longer text is what is named")
    func failingPart() throws {
        #expect(
            try evaluate("int > 2 and (int - 6) / (int - 6) > 2 and lost > 1")
                == .unknown([
                    Missing(
                        name: "(int - 6) / (int - 6)", reason: "division by zero",
                        kind: .arithmetic),
                    Facts.missing("lost"),
                ]))
    }

    @Test("a fact that is not a number has no order")
    func notANumber() throws {
        var facts = Facts()
        facts.know("nan", .ratio, .ratio(.nan))
        facts.know("infinite", .ratio, .ratio(.infinity))
        let comparison = try Expression(parsing: "nan == nan").evaluate(in: facts)
        let product = try Expression(parsing: "infinite * 0").evaluate(in: facts)
        let reason = "the result is not a number"
        #expect(
            comparison
                == .unknown([Missing(name: "nan == nan", reason: reason, kind: .arithmetic)]))
        #expect(
            product == .unknown([Missing(name: "infinite * 0", reason: reason, kind: .arithmetic)]))
    }
}
