import BuiltinRules
import Rules
import Sysctl
import Testing

@Suite("Packed definitions")
struct PackedDefinitionTests {
    @Test("every built-in rule survives packing, and is what its file states")
    func builtin() throws {
        let schema = FactSchema(catalogue: Builtin.catalogue)
        let rules = try Builtin.ruleSet()
        for (path, text) in Builtin.ruleTexts {
            let stated = try RuleFile(text, file: path, schema: schema).definition
            #expect(RuleDefinition(packed: stated.packed) == stated)
            guard stated.status != .retired else { continue }
            #expect(rules[stated.id]?.definition == stated)
        }
    }

    @Test("every setting of the catalogue survives packing, and is what its file states")
    func catalogue() throws {
        for entry in Builtin.catalogue.entries {
            #expect(CatalogueEntry(packed: entry.packed) == entry)
            #expect(!entry.summary.isEmpty)
            #expect(CatalogueEntry(packed: String(entry.packed.dropLast())) == nil)
        }
    }

    @Test(
        "a text that was cut or changed is no definition",
        arguments: ["", "TW001", "TW001\u{1c}slug\u{1c}", "\u{1d}\u{1e}\u{1c}"])
    func damaged(text: String) {
        #expect(RuleDefinition(packed: text) == nil)
    }
}
