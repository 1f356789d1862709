import BuiltinRules
import Engine
import Rules
import Testing

@Suite("Built-in rules")
struct BuiltinRuleTests {
    @Test("every example gives what it expects", arguments: BuiltinExamples.paths)
    func examplesPass(path: String) throws {
        let examples = try BuiltinExamples(path: path)
        #expect(try examples.failures(of: examples.definition).isEmpty)
    }

    @Test("the generated table states what the file states", arguments: BuiltinExamples.paths)
    func tableIsTheFile(path: String) throws {
        let definition = try BuiltinExamples(path: path).definition
        #expect(try Builtin.ruleSet()[definition.id]?.definition == definition)
    }

    @Test(
        "a host at its kernel's defaults hears nothing above info",
        arguments: ["minimal", "linux-3.10", "linux-4.11", "netns", "no-netlink"])
    func quietOnDefaults(base: String) throws {
        let snapshot = try #require(try Builtin.exampleSnapshots()[base])
        let report = evaluate(snapshot, using: try Builtin.ruleSet(), version: "test")
        #expect(report.active.filter { $0.level > .info }.map(\.ruleID).isEmpty)
        #expect(report.summary.passed > 0)
    }

    @Test("every name of another rule is one that exists", arguments: BuiltinExamples.paths)
    func yieldsToKnownRules(path: String) throws {
        let set = try Builtin.ruleSet()
        let definition = try BuiltinExamples(path: path).definition
        #expect(definition.yieldsTo.filter { set[$0] == nil }.isEmpty)
    }

    @Test(
        "no rule yields to one that yields back: both would be silent",
        arguments: BuiltinExamples.paths)
    func yieldsWithoutCycle(path: String) throws {
        let set = try Builtin.ruleSet()
        let id = try BuiltinExamples(path: path).definition.id
        var reached: Set<String> = []
        var open = [id]
        while let next = open.popLast() {
            for other in set[next]?.definition.yieldsTo ?? [] where reached.insert(other).inserted {
                open.append(other)
            }
        }
        #expect(!reached.contains(id))
    }
}
