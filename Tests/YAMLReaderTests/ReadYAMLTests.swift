import Testing
import YAMLReader

@Suite("readYAML")
struct ReadYAMLTests {
    @Test("a text without content has no document", arguments: ["", "\n", "# note\n", "\u{FEFF}"])
    func empty(text: String) throws {
        #expect(try readYAML(text).isEmpty)
    }

    @Test("every document of a stream is read, an empty one as null")
    func documents() throws {
        let documents = try readYAML("---\na\n---\n...\n---\n- b\n")
        #expect(documents.map(\.kindName) == ["text", "text", "list"])
        #expect(documents.map(\.isNull) == [false, true, false])
        #expect(documents.map(\.mark) == [Mark(2, 1), Mark(4, 1), Mark(6, 1)])
    }

    @Test("an alias stands for the node of its anchor, with that node's mark")
    func alias() throws {
        let root = try document("base: &b\n  x: [1, 2]\nuse: *b\nmore:\n  <<: *b\n")
        #expect(root["use"]?["x"]?.items?.map(\.text) == ["1", "2"])
        #expect(root["use"]?.mark == Mark(2, 3))
        #expect(root["more"]?["<<"]?["x"]?.items?.count == 2)
    }

    @Test("an anchor can be set anew, and the latest counts")
    func anchorAgain() throws {
        let root = try document("- &a 1\n- *a\n- &a 2\n- *a\n")
        #expect(root.items?.map(\.text) == ["1", "1", "2", "2"])
    }

    @Test("bytes are read as text is")
    func bytes() throws {
        let documents = try readYAML(Array("\u{FEFF}é: [x]".utf8))
        #expect(documents.first?["é"]?.items?.first?.mark == Mark(1, 5))
    }

    @Test("an escaped NUL is text")
    func escapedNUL() throws {
        #expect(try document(#"k: "a\0b""#)["k"]?.text == "a\0b")
    }

    @Test("a key that stands twice is kept twice when asked for, and the first one answers")
    func repeatedKeys() throws {
        let root = try #require(
            try readYAML("a: 1\nb: {x: 2, x: 3}\na: 4\n", keepsRepeatedKeys: true).first)
        #expect(root.pairs?.map(\.key.text) == ["a", "b", "a"])
        #expect(root.pairs?.map(\.value.text) == ["1", nil, "4"])
        #expect(root["b"]?.pairs?.map(\.value.text) == ["2", "3"])
        #expect(root["a"]?.text == "1")
    }

    static let sample = """
        \u{FEFF}%YAML 1.1
        ---
        base: &base !!map
          text: |2-
              é
             x
          "quo\\u00e9": 'it''s'
        use: {<<: *base, list: [a, "b", ? c]}
        fold: >+
          a

          b
        ...
        ---
        - 😀: !t |
            x
        """

    @Test(
        "a text cut off at any byte is read or refused", arguments: 0...Array(sample.utf8).count)
    func truncated(length: Int) {
        let bytes = Array(Self.sample.utf8)
        do throws(YAMLError) {
            let documents = try readYAML(Array(bytes.prefix(length)))
            #expect(documents.count <= 2)
        } catch {
            #expect((error.mark?.line ?? 0) <= 18)
        }
    }

    @Test("a line of two million characters is read at once", .timeLimit(.minutes(10)))
    func longLine() throws {
        let count = 2 << 20
        #expect(try document(String(repeating: "a", count: count)).text?.utf8.count == count)
        let numbers = String(repeating: "1000000000 ,     ", count: count / 16)
        let items = try document("[\(numbers)x]").items
        #expect(items?.count == count / 16 + 1)
        #expect(items?.last?.mark == Mark(1, numbers.utf8.count + 2))
    }
}
