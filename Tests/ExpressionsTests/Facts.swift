import Expressions

/// Names with types and values for tests.
struct Facts: TypeScope, ValueScope {
    struct Fact: Sendable {
        let type: ValueType
        let outcome: Outcome
    }

    private var facts: [[String]: Fact] = [:]

    subscript(_ path: [String]) -> Fact? {
        get { facts[path] }
        set { facts[path] = newValue }
    }

    /// Names a known value.
    mutating func know(_ name: String, _ type: ValueType, _ value: Value) {
        facts[name.split(separator: ".").map(String.init)] = Fact(
            type: type, outcome: .known(value))
    }

    /// Names a fact that could not be read.
    mutating func miss(
        _ name: String, _ type: ValueType, _ kind: Missing.Kind = .absent
    ) {
        facts[name.split(separator: ".").map(String.init)] = Fact(
            type: type, outcome: .unknown([Self.missing(name, kind)]))
    }

    static func missing(_ name: String, _ kind: Missing.Kind = .absent) -> Missing {
        Missing(name: name, reason: "not read", kind: kind)
    }

    func resolve(_ path: [String]) -> (length: Int, type: ValueType)? {
        find(path).map { ($0.length, $0.fact.type) }
    }

    func resolve(_ path: [String]) -> (length: Int, outcome: Outcome)? {
        find(path).map { ($0.length, $0.fact.outcome) }
    }

    func suggestion(for path: [String]) -> String? {
        path == ["sysctl", "wmme"] ? "sysctl.wmem" : nil
    }

    private func find(_ path: [String]) -> (length: Int, fact: Fact)? {
        for length in stride(from: path.count, through: 1, by: -1) {
            if let fact = facts[Array(path.prefix(length))] { return (length, fact) }
        }
        return nil
    }
}

extension Facts {
    static let triple = RecordType(
        name: "triple",
        fields: [
            .init(name: "min", type: .bytes), .init(name: "default", type: .bytes),
            .init(name: "max", type: .bytes),
        ])

    static let listener = RecordType(
        name: "listener",
        fields: [
            .init(name: "port", type: .int), .init(name: "loopback", type: .bool),
            .init(name: "process", type: .string), .init(name: "drops", type: .int),
        ])

    static func listener(_ port: Int64, _ loopback: Bool, _ drops: Outcome) -> Value {
        .record(
            Record(
                typeName: "listener",
                fields: [
                    ("port", .known(.int(port))), ("loopback", .known(.bool(loopback))),
                    ("process", .known(.string("nginx"))), ("drops", drops),
                ]))
    }

    /// One fact of every type, some without value.
    static let standard: Facts = {
        var facts = Facts()
        facts.know("yes", .bool, .bool(true))
        facts.know("no", .bool, .bool(false))
        facts.know("int", .int, .int(6))
        facts.know("bytes", .bytes, .bytes(4096))
        facts.know("pages", .pages, .pages(10))
        facts.know("duration", .duration, .duration(microseconds: 60_000_000))
        facts.know("ratio", .ratio, .ratio(0.5))
        facts.know("string", .string, .string("cubic"))
        facts.know("range", .interval, .interval(low: 32768, high: 60999))
        facts.know("reserved", .intervals, .intervals([9000...9010, 8080...8080]))
        facts.know("ints", .list(.int), .list([.int(1), .int(2), .int(3)]))
        facts.know("sizes", .list(.bytes), .list([.bytes(1 << 20), .bytes(4 << 20)]))
        facts.know("ratios", .list(.ratio), .list([.ratio(0.25), .ratio(0.75)]))
        facts.know("bools", .list(.bool), .list([.bool(true), .bool(false)]))
        facts.know("words", .list(.string), .list([.string("reno"), .string("cubic")]))
        facts.know("no_sizes", .list(.bytes), .list([]))
        facts.know("no_bools", .list(.bool), .list([]))
        facts.know(
            "sysctl.rmem", .record(triple),
            .record(
                Record(
                    typeName: "triple",
                    fields: [
                        ("min", .known(.bytes(4096))), ("default", .known(.bytes(131_072))),
                        ("max", .known(.bytes(6_291_456))),
                    ])))
        facts.know(
            "listeners", .list(.record(listener)),
            .list([
                listener(22, false, .known(.int(0))),
                listener(8080, true, .unknown([missing("listener.drops")])),
            ]))
        facts[["conf", "eth0.100", "filter"]] = Fact(type: .int, outcome: .known(.int(2)))
        facts.miss("lost", .int)
        facts.miss("gone", .int, .nonexistent)
        facts.miss("maybe", .bool)
        facts.miss("perhaps", .bool)
        return facts
    }()
}

/// The value of a text over the standard facts.
func evaluate(_ source: String) throws -> Outcome {
    try Expression(parsing: source).evaluate(in: Facts.standard)
}

/// The type of a text over the standard facts.
func check(_ source: String) throws -> ValueType {
    try Expression(parsing: source).check(in: Facts.standard)
}

/// What goes wrong with a text, in parsing or checking.
func problem(_ source: String) -> ExpressionError? {
    do throws(ExpressionError) {
        _ = try Expression(parsing: source).check(in: Facts.standard)
        return nil
    } catch {
        return error
    }
}

extension Value {
    /// Whether the value is one of that type.
    func isOne(of type: ValueType) -> Bool {
        switch (self, type) {
        case (.bool, .bool), (.int, .int), (.bytes, .bytes), (.pages, .pages),
            (.duration, .duration), (.ratio, .ratio), (.string, .string),
            (.interval, .interval), (.intervals, .intervals):
            true
        case (.list(let elements), .list(let element)):
            elements.allSatisfy { $0.isOne(of: element) }
        case (.record(let record), .record(let type)): record.typeName == type.name
        default: false
        }
    }
}
