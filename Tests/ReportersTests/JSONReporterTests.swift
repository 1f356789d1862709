import BuiltinRules
import Engine
import Evidence
import FoundationEssentials
import Reporters
import Rules
import Testing

@Suite("jsonReport")
struct JSONReporterTests {
    @Test(
        "a report is written as recorded, in the order of its contract", arguments: Sample.allCases)
    func golden(sample: Sample) throws {
        try Golden(path: "json/\(sample.rawValue).json").expect(Self.text(try sample.report()))
    }

    @Test("equal reports are equal byte for byte", arguments: Sample.allCases)
    func isStable(sample: Sample) throws {
        let reports = [try sample.report(), try sample.report()]
        #expect(jsonReport(reports[0]) == jsonReport(reports[1]))
    }

    @Test("absent values are written as null, not left out")
    func writesNull() throws {
        let text = Self.text(try Sample.troubled.report())
        for key in ["container", "loader", "profile", "location", "suppressed", "expires", "unit"] {
            #expect(text.contains("\"\(key)\": null"))
        }
        let unknown = Self.text(
            evaluate(
                try #require(try Builtin.exampleSnapshots()["dump"]),
                using: try Builtin.ruleSet(), version: "1"))
        #expect(unknown.contains("\"boot_id\": null"))
    }

    @Test("empty lists stay lists")
    func writesEmptyLists() throws {
        #expect(Self.text(try Sample.clean.report()).contains("\"diagnostics\": []"))
    }

    @Test(
        "any text survives: quotes, backslashes, controls and other scripts",
        arguments: [
            "", "plain", "\"quoted\" \\back\\slashed/", "\u{1b}[31m\r\n\t\u{0}\u{1f}\u{7f}\u{9b}",
            "größe 漢字 🐧 \u{202e}\u{2028}", "\\u0041 {\"a\": 1}",
        ])
    func escapes(text: String) throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.host.name = .observed(text, from: "uname")
        snapshot.diagnostics = [Diagnostic(source: text, message: text)]
        let bytes = jsonReport(
            evaluate(snapshot, using: try Builtin.ruleSet(), version: text))
        let found = try JSONDecoder().decode(Found.self, from: Data(bytes))
        #expect(found.host.name == text)
        #expect(found.tool.version == text)
        #expect(found.diagnostics == [Diagnostic(source: text, message: text)])
        let controls = bytes.filter { $0 < 0x20 && $0 != UInt8(ascii: "\n") || $0 == 0x7f }
        #expect(controls.isEmpty)
        #expect(bytes.suffix(2) == Array("}\n".utf8))
    }

    private struct Found: Decodable {
        struct Host: Decodable {
            let name: String
        }
        struct Tool: Decodable {
            let version: String
        }
        let host: Host
        let tool: Tool
        let diagnostics: [Diagnostic]
    }

    private static func text(_ report: Report) -> String {
        String(decoding: jsonReport(report), as: UTF8.self)
    }
}
