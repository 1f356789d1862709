import Testing
import YAMLReader

@Suite("YAMLNode")
struct YAMLNodeTests {
    @Test(
        "scalars stay the text that was written",
        arguments: ["no", "1.10", "0777", "0x1F", "1e3", "null", "2026-01-02", "1_000", "~"])
    func verbatim(text: String) throws {
        #expect(try document("key: \(text)")["key"]?.text == text)
    }

    @Test(
        "each style is told apart",
        arguments: [
            ("a b", YAMLScalar.Style.plain, "a b"), ("'a''b'", .singleQuoted, "a'b"),
            (#""a\tb""#, .doubleQuoted, "a\tb"), ("|\n  a\n  b\n", .literal, "a\nb\n"),
            (">-\n  a\n  b\n", .folded, "a b"),
        ])
    func style(written: String, style: YAMLScalar.Style, text: String) throws {
        let node = try #require(try document("key: \(written)")["key"])
        guard case .scalar(let scalar) = node.content else {
            Issue.record("not a scalar")
            return
        }
        #expect(scalar == YAMLScalar(text: text, style: style))
    }

    @Test("plain empty, tilde and null are null", arguments: ["", "~", "null", "Null", "NULL"])
    func null(text: String) throws {
        #expect(try document("key: \(text)")["key"]?.isNull == true)
    }

    @Test(
        "quoted, tagged and other text is not null, nor are collections",
        arguments: ["'null'", "\"\"", "!!str null", "nULL", "none", "[]", "{}", "|\n  ~"])
    func notNull(text: String) throws {
        #expect(try document("key: \(text)")["key"]?.isNull == false)
    }

    @Test("only explicit tags are kept")
    func tags() throws {
        let root = try document("a: !vault x\nb: !!str 1\nc: 1\nd: !!map {}\ne: ! [1]\n")
        #expect(root["a"]?.tag == "!vault")
        #expect(root["b"]?.tag == "tag:yaml.org,2002:str")
        #expect(root["c"]?.tag == nil)
        #expect(root["d"]?.tag == "tag:yaml.org,2002:map")
        #expect(root["e"]?.tag == "!")
    }

    @Test("a mapping answers to its keys and keeps their order")
    func mapping() throws {
        let root = try document("b: 1\na: 2\n<<: {z: 3}\n")
        #expect(root.pairs?.map(\.key.text) == ["b", "a", "<<"])
        #expect(root["a"]?.text == "2")
        #expect(root["z"] == nil)
        #expect(root["<<"]?["z"]?.text == "3")
        #expect(root.kindName == "mapping")
        #expect(root.text == nil)
        #expect(root.items == nil)
    }

    @Test("a list has items and no keys")
    func list() throws {
        let root = try document("- a\n- [b, c]\n-\n")
        #expect(root.items?.map(\.kindName) == ["text", "list", "text"])
        #expect(root.items?.last?.isNull == true)
        #expect(root["a"] == nil)
        #expect(root.pairs == nil)
        #expect(root.kindName == "list")
    }

    @Test("lists and mappings can be keys")
    func complexKeys() throws {
        let pairs = try document("? [a, b]\n: c\n? {d: e}\n: f\n").pairs
        #expect(pairs?.map(\.key.kindName) == ["list", "mapping"])
        #expect(pairs?.map(\.value.text) == ["c", "f"])
    }
}
