import Expressions
import Testing

@Suite("Machine")
struct MachineTests {
    /// Expressions compiled one after the other, and what they ask for.
    private struct Program {
        var code: [UInt8] = []
        var starts: [Int] = []
        let sources: [String]

        /// The last source is the expression; those before it are the local values a, b and so on.
        init(_ sources: String...) throws {
            try self.init(sources)
        }

        init(_ sources: [String]) throws {
            self.sources = sources
            for (index, source) in sources.enumerated() {
                starts.append(code.count)
                code += try Expression(parsing: source).code { path in
                    if path[0].hasPrefix("l"), let local = Int(path[0].dropFirst()), local < index {
                        return .local(local)
                    }
                    return .fact(path[0] == "x" ? 0 : 1, length: 1)
                }
            }
        }

        func prepare(_ machine: inout Machine) {
            machine.begin(facts: [])
            for start in starts.dropLast() { machine.addLocal(at: start) }
        }

        func run(_ machine: inout Machine, _ fact: (Int) -> Outcome) -> Outcome {
            machine.evaluate(
                code.span, at: starts[starts.count - 1],
                text: { sources[$0 ?? sources.count - 1] }, fact: fact)
        }
    }

    @Test("asks for a fact when it is first named, and once for all that is run")
    func factsOnce() throws {
        let program = try Program("x + x == 4 or y == 1")
        var machine = Machine(facts: 2)
        var asked: [Int] = []
        for _ in 0..<2 {
            program.prepare(&machine)
            let outcome = program.run(&machine) {
                asked.append($0)
                return .known(.int(2))
            }
            #expect(outcome == .known(.bool(true)))
        }
        #expect(asked == [0])
    }

    @Test("calls facts by the numbers that a rule set gave them")
    func factNumbers() throws {
        let program = try Program("x - y")
        var machine = Machine(facts: 8)
        machine.begin(facts: [7, 3])
        #expect(program.run(&machine) { .known(.int(Int64($0))) } == .known(.int(4)))
    }

    @Test("computes a local value when it is named, and not before")
    func lazyLocals() throws {
        let program = try Program("x / 0", "l0 + 1", "y == 1 or l1 == 2")
        var machine = Machine(facts: 2)
        program.prepare(&machine)
        let outcome = program.run(&machine) { number in
            if number == 0 { Issue.record("nothing needs x") }
            return .known(.int(1))
        }
        #expect(outcome == .known(.bool(true)))
    }

    @Test("a local value is computed once for an element and anew for the next")
    func forgets() throws {
        let program = try Program("0", "l0 * 2", "l1 + l1")
        var machine = Machine(facts: 2)
        program.prepare(&machine)
        for element in [3, 5] as [Int64] {
            machine.take(element: .int(element))
            let outcome = program.run(&machine) { _ in .unknown([]) }
            #expect(outcome == .known(.int(4 * element)))
        }
    }

    @Test("follows the element through other local values, and where only some elements need it")
    func elementThroughOthers() throws {
        let program = try Program("0", "l0 * 2", "x + l1", "x + 1", "if(l0 > 3, l3, l2)", "l4")
        var machine = Machine(facts: 2)
        program.prepare(&machine)
        let outcomes = ([3, 5, 2] as [Int64]).map { element in
            machine.take(element: .int(element))
            return program.run(&machine) { _ in .known(.int(10)) }
        }
        #expect(outcomes == [.known(.int(16)), .known(.int(11)), .known(.int(14))])
    }

    @Test("a reason quotes the text of the local value in which the calculation failed")
    func quotesLocal() throws {
        let program = try Program("1 + x / 0", "l0 > 1 and x / (1 - 1) > 1")
        var machine = Machine(facts: 2)
        program.prepare(&machine)
        guard case .unknown(let missing) = program.run(&machine, { _ in .known(.int(1)) }) else {
            Issue.record("it has no value")
            return
        }
        #expect(missing.map(\.name) == ["x / (1 - 1)", "x / 0"])
    }

    @Test("a long chain of local values takes no stack")
    func chain() throws {
        let count = 100_000
        let links = (1..<count).map { "l\($0 - 1) + 1" }
        let program = try Program(["x"] + links + ["l\(count - 1)"])
        var machine = Machine(facts: 2)
        program.prepare(&machine)
        let outcome = program.run(&machine) { _ in .known(.int(1)) }
        #expect(outcome == .known(.int(Int64(count))))
    }

    @Test(
        "literals survive the code",
        arguments: [
            ("9223372036854775807", .int(.max)), ("-9223372036854775807", .int(-.max)),
            ("1TiB", .bytes(1 << 40)), ("31pages", .pages(31)),
            (
                "32s",
                .duration(
                    microseconds: 32_000_000)
            ), ("33.3%", .ratio(0.333)), ("'a\u{e9}\"b'", .string("a\u{e9}\"b")),
            ("true", .bool(true)), ("false", .bool(false)),
        ] as [(String, Value)])
    func literals(_ source: String, _ value: Value) throws {
        #expect(try evaluate(source) == .known(value))
    }

    @Test("code is printable, so that it can stand in a source file")
    func printable() throws {
        let program = try Program("if(x >= 0 and y != 1, max(x, 12345), -x) in [1, 2] or x == 0.5")
        #expect(program.code.allSatisfy { (0x30...0x7e).contains($0) })
    }
}
