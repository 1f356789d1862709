import Configuration
import Evidence
import Testing

@Suite("YAML of the three kinds")
struct YAMLConfigurationTests {
    @Test(
        "files without a place for settings are none of ours",
        arguments: [
            "", "a: 1", "- debug: {msg: sysctl}", "services: {a: {image: 'net.x'}}", "sysctl",
            "apiVersion: v1\nkind: Pod\nspec: {containers: [{name: net.a}]}", "# net.ipv4\n[]",
            "vm.options: -Xmx", "a: {c: [1, 2]", "{{ vm.x }", "fs.a: [",
        ])
    func none(text: String) {
        #expect(YAMLText(text).file == nil)
    }

    @Test(
        "a file that cannot be read has one diagnostic with the place",
        arguments: [
            ("sysctl:\n\t- x\n", "line 2, column 1: found a tab where YAML expects spaces or text"),
            (
                "{% if x %}\n- sysctl: {name: net.a, value: 1}\n{% endif %}\n",
                "line 1: a template that is no YAML, '{% if x %}'; check what it makes"
            ),
            (
                "# sysctl\nspec:\n  {{- if .Values.x }}\n  a: 1\n  {{- end }}\n",
                "line 3: a template that is no YAML, '{{- if .Values.x }}'; check what it makes"
            ),
            ("sysctl: *a", "line 1, column 9: no anchor '&a' stands before the alias '*a'"),
            ("sysctl: \u{7}", "line 1, column 9: control characters are not allowed"),
        ])
    func unreadable(text: String, message: String) {
        let file = YAMLText(text).file
        #expect(file?.diagnostics == [Diagnostic(source: "t.yml", message: message)])
        #expect(file?.assignments.isEmpty == true)
    }

    @Test(
        "the kind of a file that cannot be read is taken from its words",
        arguments: [
            ("apiVersion: v1\nsysctls: [", .kubernetes), ("services:\n  sysctls: [", .compose),
            ("x: y\nservices:\n  sysctls: [", .compose), ("- sysctl: [", .ansible),
        ] as [(String, ConfigurationFile.Kind)])
    func kinds(text: String, kind: ConfigurationFile.Kind) {
        #expect(YAMLText(text).file?.kind == kind)
    }

    @Test(
        "a named file of a sure kind is read without settings, and one that is broken told of",
        arguments: [
            ("apiVersion: v1\nkind: Pod\n", .kubernetes, 0),
            ("services: {a: {image: x}}", .compose, 0), ("- hosts: all\n", .ansible, 0),
            ("a: {c: [1, 2]", .ansible, 1), ("a: 1", nil, 0), ("- a\n- b\n", nil, 0),
        ] as [(String, ConfigurationFile.Kind?, Int)])
    func named(text: String, kind: ConfigurationFile.Kind?, diagnostics: Int) {
        let source = SourceLines(Array(text.utf8), path: "t.yml")
        let file = YAMLConfiguration.read(source, isNamed: true)
        #expect(file?.kind == kind)
        #expect((file?.diagnostics.count ?? 0) == diagnostics)
        #expect(YAMLConfiguration.read(source) == nil)
    }

    @Test("keys that a template makes are told once, and what stands beside them is read")
    func templateKeys() {
        let read = YAMLText("{{ a }}: 1\n{{ b }}: 2\nsysctl_x:\n  net.ipv4.tcp_sack: 0\n")
        #expect(read.settings == ["4 net.ipv4.tcp_sack=0"])
        #expect(
            read.file?.diagnostics.map(\.message) == [
                "line 1, column 1: a template makes the keys here; check what it makes of them"
            ])
    }

    @Test("documents of several kinds in one file are all read, apart from one another")
    func mixed() {
        let text = """
            # tcplint: ignore=TW reason="x"
            net.core.somaxconn: 1
            ---
            services: {a: {sysctls: [net.core.somaxconn=2]}}
            ---
            apiVersion: v1
            kind: Pod
            spec: {securityContext: {sysctls: [{name: net.core.somaxconn, value: "3"}]}}
            """
        let file = YAMLText(text).file
        #expect(file?.kind == .kubernetes)
        #expect(file?.units.map { $0.assignments.map(\.valueText) } == [["3"], ["2"], ["1"]])
        #expect(file?.ignores.map(\.line) == [2])
        #expect(file?.units.map(\.ignores.count) == [0, 0, 1])
    }

    @Test("lines end with LF or CRLF, a byte order mark is no text", arguments: ["\n", "\r\n"])
    func lineEnds(end: String) {
        let lines = ["\u{FEFF}- sysctl:", "    name: net.a", "    value: 1", ""]
        let file = YAMLText(lines.joined(separator: end)).file
        #expect(file?.assignments.map(\.place.text) == ["    name: net.a"])
        #expect(file?.assignments.map(\.valueText) == ["1"])
    }

    // MARK: Hostile files

    @Test("a file of many settings is cut, and says so", .timeLimit(.minutes(1)))
    func manySettings() {
        let items = (0..<25_000).map { "net.ipv4.x\($0)=1" }.joined(separator: ", ")
        let file = YAMLText("services: {a: {sysctls: [\(items)]}}").file
        #expect(file?.assignments.count == 20_000)
        #expect(file?.diagnostics.map(\.message) == ["only the first 20000 settings are judged"])
    }

    @Test("loops that multiply are cut, and say so", .timeLimit(.minutes(1)))
    func manyRounds() {
        let items = Array(repeating: "a", count: 400).joined(separator: ",")
        let task = "{sysctl: {name: 'net.{{ item }}', value: '{{ item }}'}, loop: *l}"
        let tasks = Array(repeating: task, count: 300).joined(separator: ",\n")
        let file = YAMLText("[{loop: &l [\(items)]},\n\(tasks)]").file
        #expect(file?.assignments.count == 400)
        #expect(
            file?.diagnostics.map(\.message) == [
                "only the first 20000 rounds of loops are judged"
            ])
    }

    private static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    /// Texts of a quarter of a megabyte.
    private static let longTexts = [
        "commands": "- shell: '\(repeated("sysctl -w net.a=1;", 1 << 14))'",
        "key":
            "- shell: \"sysctl -w net.\(repeated("a", 1 << 18))=1\"\n  loop: [\(repeated("1,", 9_000))1]",
        "braces": "- sysctl: {name: 'net.\(repeated("{{", 1 << 17))', value: 1}",
        "words": "- sysctl: name=net.a value=\(repeated("{{ a }} ", 1 << 15))",
        "quotes": "- shell: \"\(repeated("sh -c 'sysctl ", 1 << 14))\"",
    ]

    @Test(
        "long texts cost no more than their length", .timeLimit(.minutes(1)),
        arguments: longTexts.keys.sorted())
    func longText(name: String) throws {
        let file = YAMLText(try #require(Self.longTexts[name])).file
        #expect((file?.assignments.count ?? 0) < 1_000)
    }

    static let sample = """
        - hosts: all
          vars: {sysctl_x: {net.ipv4.tcp_sack: yes}}
          tasks:
            - sysctl: name="{{ item.0 }}" value='{{ item["b"] | default(1) }}'
              loop: [[net.a, 1], {b: "2"}]
            - shell: "echo 1 > /proc/sys/net/a; sysctl -w net.b='2' $X \\\\"
            - copy: {dest: /etc/sysctl.conf, content: "net.c = {{ d }}\\n"}
        ---
        services: {a: &a {sysctls: [net.a=1, "b: 2"]}, b: {<<: *a, network_mode: host}}
        ---
        apiVersion: v1
        kind: Pod
        spec: {initContainers: [{command: [sh, -c, 'sysctl -w é=1'], securityContext: {privileged: true}}]}
        """

    @Test("a text cut off at any byte is read or refused", arguments: 0...Array(sample.utf8).count)
    func truncated(length: Int) {
        let bytes = Array(Array(Self.sample.utf8).prefix(length))
        let file = YAMLConfiguration.read(SourceLines(bytes, path: "t.yml"))
        #expect((file?.assignments.allSatisfy { (1...14).contains($0.place.line) }) != false)
        #expect((file?.diagnostics.count ?? 0) <= 1)
    }
}
