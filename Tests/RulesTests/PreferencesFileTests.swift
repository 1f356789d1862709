import Rules
import Testing
import YAMLReader

@Suite("PreferencesFile")
struct PreferencesFileTests {
    @Test(
        "an empty file sets nothing", arguments: ["", "\n \n", "# nothing yet\n", "---\n", "~\n"])
    func empty(text: String) throws {
        let file = try PreferencesFile(text, file: "t.yaml")
        #expect(file.values.isEmpty)
        #expect(file.suppressions.isEmpty)
    }

    @Test(
        "lists are YAML lists or one text with commas",
        arguments: ["[TW, PORT]", "TW,PORT", "'TW, PORT'", "\n  - TW\n  - PORT"])
    func lists(text: String) throws {
        let file = try PreferencesFile("select: \(text)\n", file: "t.yaml")
        #expect(file.value(of: "select")?.texts == ["TW", "PORT"])
    }

    @Test(
        "paths stand beside the file, unless they are absolute",
        arguments: [
            ("t.yaml", "site", "site"), ("/etc/tcplint/t.yaml", "site", "/etc/tcplint/site"),
            ("ci/t.yaml", "/opt/site", "/opt/site"), ("ci/t.yaml", "a/b", "ci/a/b"),
        ])
    func paths(file: String, path: String, expected: String) throws {
        let read = try PreferencesFile("rules: [\(path)]\nbaseline: \(path)\n", file: file)
        #expect(read.value(of: "rules")?.texts == [expected])
        #expect(read.value(of: "baseline")?.texts == [expected])
    }

    @Test("every preference that files may set is read, and no other", arguments: Preference.all)
    func preferences(preference: Preference) throws {
        let value =
            switch preference.kind {
            case .flag: "true"
            case .level: "error"
            case .number(let bounds): "\(bounds.upperBound)"
            case .word(let words): words[0]
            case .kernel: "5.15"
            case .text, .list: "a"
            }
        let text = "\(preference.name): \(value)\n"
        if preference.isInFiles {
            let file = try PreferencesFile(text, file: "t.yaml")
            #expect(file.value(of: preference.name)?.texts == [value])
            #expect(file.value(of: preference.name)?.mark.line == 1)
        } else {
            #expect(throws: RuleFileError.self) { try PreferencesFile(text, file: "t.yaml") }
        }
    }

    @Test("a rule that is named is placed in its list")
    func marks() throws {
        let file = try PreferencesFile("ignore:\n  - TW\n  - PORT001\n", file: "t.yaml")
        #expect(file.mark(ofRule: "PORT001")?.line == 3)
        #expect(file.mark(ofRule: "PORT002") == nil)
    }

    @Test("a suppression holds what it says, with its line")
    func suppressions() throws {
        let text = """
            suppressions:
              - rules: [TW008, KEEP]
                key: net.ipv4.*
                host: web-*
                reason: "load test"
                expires: 2027-01-31
              - {rules: TW, reason: all}

            """
        let entries = try PreferencesFile(text, file: "t.yaml").suppressions
        #expect(entries.map(\.rules) == [["TW008", "KEEP"], ["TW"]])
        #expect(entries.map(\.key) == ["net.ipv4.*", nil])
        #expect(entries.map(\.host) == ["web-*", nil])
        #expect(entries.map(\.reason) == ["load test", "all"])
        #expect(entries.map(\.expires) == ["2027-01-31", nil])
        #expect(entries.map(\.place) == ["t.yaml:2", "t.yaml:7"])
    }
}
