import BuiltinRules
import Evidence
import Expressions
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

    @Test("the layout tells the setting that a rule is about, in the numbers of its set")
    func key() throws {
        let joined = try Builtin.ruleSet().adding([try Rule(try RuleText.file().definition)])
        for (index, rule) in joined.rules.enumerated() {
            let layout = RuleLayout(rule.code.utf8.span)
            #expect(joined.key(ofRule: index, layout) ?? "" == rule.definition.key)
        }
    }

    @Test("a dot inside the name of an interface is a slash in the setting's name")
    func quotedInterface() throws {
        let definition = try RuleText.file().definition.changing(
            condition: "sysctl.net.ipv4.conf['eth0.100'].rp_filter == 1")
        let set = RuleSet([try Rule(definition)], catalogue: Builtin.catalogue)
        let name = "net.ipv4.conf.eth0/100.rp_filter"
        #expect(set.facts.contains("sysctl.\(name)"))
        #expect(set.plan(sample: nil).sysctls.contains(name))
    }

    @Test("a dot inside the name of a counter is not taken for a dot between names")
    func quotedName() throws {
        let definition = try RuleText.file().definition.changing(
            condition: "counter.TcpExt['a.b'] == 1")
        let set = RuleSet([try Rule(definition)], catalogue: Builtin.catalogue)
        let path = ["counter", "TcpExt", "a.b"]
        let number = try #require(set.facts.indices.first { set.path(ofFact: $0) == path })
        #expect(set.name(ofFact: number) == "counter.TcpExt.a.b")
    }

    @Test(
        "a setting of an interface has the value that its name chain has",
        arguments: [
            ["sysctl", "net", "ipv4", "conf", "all", "rp_filter"],
            ["sysctl", "net", "ipv4", "conf", "eth0.100", "rp_filter"],
            ["sysctl", "net", "ipv6", "conf", "eth0", "mtu"],
            ["sysctl", "net", "ipv4", "conf", "eth1", "rp_filter"],
            ["default", "net", "ipv4", "conf", "lo", "disable_policy"],
            ["default", "net", "ipv4", "conf", "eth0.100", "disable_policy"],
            ["default", "net", "ipv4", "conf", "all", "rp_filter"],
        ])
    func interfaceSettings(path: [String]) throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.sysctls = [
            "net.ipv4.conf.all.rp_filter": .observed("1", from: "f"),
            "net.ipv4.conf.eth0/100.rp_filter": .observed("2", from: "f"),
            "net.ipv6.conf.eth0.mtu": .observed("1500", from: "f"),
        ]
        let definition = try RuleText.file().definition.changing(
            condition: "known(\(written(path)))")
        let set = RuleSet([try Rule(definition)], catalogue: Builtin.catalogue)
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        let name = path[...1].joined(separator: ".")
        let number = try #require(
            set.facts.indices.first {
                set.facts[$0].hasPrefix(name) && set.facts[$0].contains(".conf.")
            })
        let resolved = try #require(store.resolve(path))
        #expect(resolved.length == path.count)
        #expect(set.value(ofFact: number, in: store) == resolved.outcome)
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
