import Testing
import YAMLReader

@Suite("YAMLNode.mark")
struct YAMLNodeMarkTests {
    static let sample = """
        plain: word
        single: 'it'
        double: "q"
        list:
          - first
          - - inner
        flow: [one, {two: three}]
        empty:
        literal: |
          text
        folded: >-
            text
        indentless:
        - x
        """

    @Test(
        "each kind of node is marked where it starts",
        arguments: [
            ("plain", Mark(1, 1), Mark(1, 8)), ("single", Mark(2, 1), Mark(2, 9)),
            ("double", Mark(3, 1), Mark(3, 9)), ("list", Mark(4, 1), Mark(5, 3)),
            ("flow", Mark(7, 1), Mark(7, 7)), ("empty", Mark(8, 1), Mark(8, 7)),
            ("literal", Mark(9, 1), Mark(10, 3)), ("folded", Mark(11, 1), Mark(12, 5)),
            ("indentless", Mark(13, 1), Mark(14, 1)),
        ])
    func kinds(name: String, key: Mark, value: Mark) throws {
        let pair = try document(Self.sample).pairs?.first { $0.key.text == name }
        #expect(pair?.key.mark == key)
        #expect(pair?.value.mark == value)
    }

    @Test("nested nodes are marked in block and flow form")
    func nested() throws {
        let root = try document(Self.sample)
        #expect(root.mark == Mark(1, 1))
        #expect(root["list"]?.items?.map(\.mark) == [Mark(5, 5), Mark(6, 5)])
        #expect(root["list"]?.items?.last?.items?.first?.mark == Mark(6, 7))
        let flow = root["flow"]?.items
        #expect(flow?.map(\.mark) == [Mark(7, 8), Mark(7, 13)])
        #expect(flow?.last?["two"]?.mark == Mark(7, 19))
    }

    @Test("a nested value of a JSON document has its place")
    func json() throws {
        let root = try document(
            """
            {
              "hosts": [
                {"name": "a", "limits":{"backlog":128}}
              ]
            }
            """)
        let limits = root["hosts"]?.items?.first?["limits"]
        #expect(limits?.mark == Mark(3, 28))
        #expect(limits?["backlog"]?.mark == Mark(3, 39))
        #expect(limits?["backlog"]?.text == "128")
    }

    @Test(
        "anchor, tag and a comment after them come before the mark",
        arguments: [
            ("k: &a !!str text", Mark(1, 13)), ("k: !!str &a\n  # why\n  text", Mark(3, 3)),
            ("k: &a\n  x: 1", Mark(2, 3)), ("k: &a\n- x", Mark(2, 1)),
            ("k: !t [x]", Mark(1, 7)), ("k: &a 'x'", Mark(1, 7)),
            ("k: !t |\n  x", Mark(2, 3)), ("k: &a\nl: 1", Mark(1, 6)),
            ("k: &a # \u{2028}  text", Mark(1, 12)), ("k: &a\n\u{FEFF} text", Mark(2, 3)),
        ])
    func properties(text: String, mark: Mark) throws {
        #expect(try document(text)["k"]?.mark == mark)
    }

    @Test("a block scalar is marked where its first line with text starts")
    func block() throws {
        #expect(try document("k: |2\n\n    x\n   y\n")["k"]?.mark == Mark(3, 3))
        #expect(try document("k: >\n\n\n  x\n")["k"]?.mark == Mark(4, 3))
        #expect(try document("k: |\n")["k"]?.mark == Mark(1, 4))
        #expect(try document("k: |+\n\n\n")["k"]?.mark == Mark(1, 4))
    }

    @Test("columns count scalars, not bytes", arguments: ["é", "日", "😀", "\u{301}"])
    func unicode(character: String) throws {
        let pair = try document("\(character)\(character): \(character)x").pairs?.first
        #expect(pair?.value.mark == Mark(1, 5))
    }

    @Test("a line ends with LF, CRLF or CR", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) throws {
        let root = try document(["a: 1", "b:", "  - x", "  - é: y"].joined(separator: end))
        #expect(root["b"]?.items?.map(\.mark) == [Mark(3, 5), Mark(4, 5)])
        #expect(root["b"]?.items?.last?["é"]?.mark == Mark(4, 8))
    }

    @Test("line separators of Unicode do not count as lines", arguments: ["\u{85}", "\u{2028}"])
    func unicodeLineEnds(end: String) throws {
        #expect(try document("a: 1\(end)b: 2\nc: 3")["b"]?.mark == Mark(1, 9))
        #expect(try document("a: 1\(end)b: 2\nc: 3")["c"]?.mark == Mark(2, 4))
    }

    @Test("a byte order mark takes no column")
    func byteOrderMark() throws {
        let root = try document("\u{FEFF}a: b\nc: d")
        #expect(root["a"]?.mark == Mark(1, 4))
        #expect(root["c"]?.mark == Mark(2, 4))
    }
}
