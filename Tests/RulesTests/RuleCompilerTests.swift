import BuiltinRules
import Evidence
import Rules
import Sysctl
import Testing

@Suite("RuleCompiler")
struct RuleCompilerTests {
    @Test("rules of one compiler share their facts")
    func sharesFacts() throws {
        let definition = try RuleText.file().definition
        var compiler = RuleCompiler()
        let first = try compiler.code(of: definition)
        let facts = compiler.facts
        #expect(try compiler.code(of: definition) == first)
        #expect(compiler.facts == facts)
        #expect(facts.sorted() == definition.facts)
    }

    @Test("the layout of a rule tells its level, its kernels and its facts")
    func layout() throws {
        let definition = try RuleText.file().definition
        let rule = try Rule(definition)
        let layout = RuleLayout(rule.code.utf8.span)
        #expect(layout.highestLevel == .error)
        #expect(layout.each == nil)
        #expect(!layout.reportsOnce)
        #expect(rule.kernel == definition.kernel)
        let set = RuleSet([rule], catalogue: Builtin.catalogue)
        #expect(set.facts(ofRule: 0).map { set.facts[$0] } == definition.facts)
    }

    @Test("a dot inside a name is not taken for a dot between names")
    func quotedName() throws {
        let path = ["sysctl", "net", "ipv4", "conf", "eth0.100", "rp_filter"]
        let text = RuleText.valid.replacing(
            "and counter.TcpExt.TW >= 0", with: "and known(counter.TcpExt.TW)")
        let definition = try RuleText.file(text).definition.changing(
            condition: "sysctl.net.ipv4.conf['eth0.100'].rp_filter == 1")
        let set = RuleSet([try Rule(definition)], catalogue: Builtin.catalogue)
        #expect(set.facts.indices.contains { set.path(ofFact: $0) == path })
        #expect(
            set.plan(sample: nil).sysctls.contains("net.ipv4.conf.eth0.100.rp_filter"))
    }

    @Test("a rule without a readable condition is refused")
    func invalid() throws {
        let definition = try RuleText.file().definition.changing(condition: "1 +")
        #expect(throws: RuleError.self) { try Rule(definition) }
    }

    @Test("own rules and built-in ones have one number for a fact, and code finds it")
    func joins() throws {
        let own = try Rule(try RuleText.file().definition)
        let joined = try Builtin.ruleSet().adding([own])
        #expect(Set(joined.facts).count == joined.facts.count)
        for (index, rule) in joined.rules.enumerated() {
            let names = joined.facts(ofRule: index).map { joined.facts[$0] }
            #expect(names == rule.definition.facts)
        }
    }
}
