import BuiltinRules
import Engine
import Rules
import Testing

@Suite("runExamples")
struct ExampleRunTests {
    @Test("an example passes when verdict and level are those that it expects")
    func passes() throws {
        let runs = try Self.runs()
        #expect(runs.map(\.example.name) == ["off", "on", "refused"])
        #expect(runs.map(\.found) == [.fires, .quiet, .undetermined])
        #expect(runs.map(\.level) == [.warning, nil, nil])
        #expect(runs.map(\.passed) == [true, true, true])
    }

    @Test(
        "an example fails on another verdict or level",
        arguments: [
            ("tcp_sack: 0", "tcp_sack: 1"), ("level: warning}", "level: error}"),
            ("tcp_sack: 0", "tcp_sack: null"), ("tcp_sack: 0", "tcp_sack: nonexistent"),
        ])
    func fails(part: String, other: String) throws {
        #expect(try Self.runs(replacing: part, with: other).map(\.passed) == [false, true, true])
    }

    @Test("a base that nobody gave is told at its example")
    func missingBase() throws {
        let error = #expect(throws: RuleFileError.self) { try Self.runs(bases: []) }
        #expect(
            error?.description
                == "own.yaml:15:5: error: 'minimal' is not a value of 'base'; expected ")
    }

    private static let text = """
        schema: 1
        id: LOSS901
        name: own
        title: own
        family: LOSS
        level: warning
        confidence: high
        status: preview
        when: sysctl.net.ipv4.tcp_sack != 1
        message: found
        why: because
        fix: {kind: none, text: nothing}
        references: [{title: a, supports: b}]
        examples:
          - {name: off, base: minimal, with: {sysctl.net.ipv4.tcp_sack: 0}, expect: fires, level: warning}
          - {name: "on", base: minimal, expect: quiet}
          - {name: refused, base: minimal, with: {sysctl.net.ipv4.tcp_sack: null}, expect: undetermined}

        """

    private static func runs(
        replacing part: String = "", with other: String = "", bases: [String] = ["minimal"]
    ) throws -> [ExampleRun] {
        let schema = FactSchema(catalogue: Builtin.catalogue)
        let text = part.isEmpty ? text : text.replacing(part, with: other)
        return try runExamples(
            of: try RuleFile(text, file: "own.yaml", schema: schema),
            bases: try Builtin.exampleSnapshots().filter { bases.contains($0.key) },
            schema: schema)
    }
}
