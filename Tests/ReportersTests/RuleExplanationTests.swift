import BuiltinRules
import FoundationEssentials
import Reporters
import Rules
import Testing

@Suite("RuleExplanation")
struct RuleExplanationTests {
    @Test("a rule is explained as recorded", arguments: ["TW001", "LISTEN101"])
    func golden(id: String) throws {
        let rule = try #require(try Builtin.ruleSet()[id]).definition
        try Golden(path: "text/explain-\(id).txt").expect(Self.text(rule))
    }

    @Test(
        "every rule is explained within 80 columns, but for words that cannot be broken",
        arguments: Builtin.ruleTexts.map(\.path))
    func width(path: String) throws {
        let rule = try #require(
            try Builtin.ruleSet().rules.first { path.contains("/\($0.id)-") }
        ).definition
        let wide = Self.text(rule).split(separator: "\n").filter { line in
            line.count > 80 && !line.split(separator: " ").contains { $0.count > 67 }
        }
        #expect(wide.isEmpty)
    }

    @Test("the JSON form holds every part of the rule")
    func json() throws {
        let rule = try #require(try Builtin.ruleSet()["TW001"]).definition
        let explanation = RuleExplanation(rule)
        let found = try JSONDecoder().decode(Found.self, from: Data(explanation.json))
        let list = try JSONDecoder().decode(
            [Found].self, from: Data(RuleExplanation.json([explanation, explanation])))
        #expect(list.map(\.id) == ["TW001", "TW001"])
        #expect(found.id == "TW001")
        #expect(found.slug == "tw-recycle-enabled")
        #expect(found.level == "critical")
        #expect(found.kernel == "< 4.12")
        #expect(found.condition == "sysctl.net.ipv4.tcp_tw_recycle != 0")
        #expect(
            found.fix.settings == [
                "net.ipv4.tcp_tw_recycle": "0"
            ])
        #expect(found.references.count == rule.references.count)
    }

    private struct Found: Decodable {
        struct Fix: Decodable {
            let settings: [String: String]
        }
        struct Reference: Decodable {
            let title: String
        }
        let id: String
        let slug: String
        let level: String
        let kernel: String
        let condition: String
        let fix: Fix
        let references: [Reference]
    }

    private static func text(_ rule: RuleDefinition) -> String {
        RuleExplanation(rule).text(style: TextStyle(width: 80, isColoured: false))
    }
}
