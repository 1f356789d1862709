import Testing
import YAMLReader

@Suite("YAMLNode.mark(atOffset:)")
struct YAMLNodePositionTests {
    private func place(_ offset: Int, in written: String) throws -> Mark? {
        try document("k: " + written)["k"]?.mark(atOffset: offset)
    }

    @Test(
        "one line of text maps character by character",
        arguments: [
            ("one two", 4, Mark(1, 8)), ("one two", 0, Mark(1, 4)), ("one two", 7, Mark(1, 11)),
            ("é = x", 3, Mark(1, 6)), ("'one'", 0, Mark(1, 5)), ("'a\"b'", 2, Mark(1, 7)),
            ("\"one\"", 3, Mark(1, 8)), ("!!str 'one'", 1, Mark(1, 12)), ("''", 0, Mark(1, 5)),
            ("[x]\nl: y", 0, nil),
        ])
    func oneLine(written: String, offset: Int, mark: Mark?) throws {
        #expect(try place(offset, in: written) == mark)
    }

    @Test(
        "a literal block maps line by line",
        arguments: [
            (0, Mark(2, 5)), (2, Mark(2, 7)), (3, Mark(3, 5)), (6, Mark(3, 8)), (7, Mark(4, 5)),
            (8, Mark(5, 5)), (10, Mark(5, 6)),
        ])
    func literal(offset: Int, mark: Mark) throws {
        #expect(try place(offset, in: "|\n    ab\n      x\n\n    é\n") == mark)
    }

    @Test("the line breaks that end a literal block are at the end of its last line")
    func trailing() throws {
        let written = "|+\n  ab\n\n\nl: 1"
        #expect(
            try (2...5).map { try place($0, in: written) } == Array(repeating: Mark(2, 5), count: 4)
        )
    }

    @Test(
        "literal blocks of every header keep their places",
        arguments: [
            ("|2\n    x\n   y\n", 0, Mark(2, 3)), ("|2\n    x\n   y\n", 5, Mark(3, 4)),
            ("|-\n x\n y", 2, Mark(3, 2)), ("|+ # note\n   x\n\n", 0, Mark(2, 4)),
            ("|\n\n\n  x\n", 2, Mark(4, 3)), ("|\r\n  x\r\n  y\r\n", 2, Mark(3, 3)),
            ("|2\n  \tx\n", 1, Mark(2, 4)), ("&a !t |\n  x", 0, Mark(2, 3)),
        ])
    func headers(written: String, offset: Int, mark: Mark) throws {
        #expect(try place(offset, in: written) == mark)
    }

    @Test(
        "folding and escapes lose the places",
        arguments: [
            "one\n  two", "'it''s'", "''''", #""a\tb""#, #""\\""#, "'a\n  b'", ">\n  a\n",
            "|\n  a\u{85}  b\n",
        ])
    func lost(written: String) throws {
        #expect(try place(0, in: written) == nil)
    }

    @Test("offsets outside the text have no place", arguments: [-1, 4, Int.max, Int.min])
    func outside(offset: Int) throws {
        #expect(try place(offset, in: "one") == nil)
    }

    @Test("an offset inside a character means that character")
    func insideCharacter() throws {
        #expect(
            try (1...4).map { try place($0, in: "a😀b") } == Array(repeating: Mark(1, 5), count: 4))
        #expect(try place(5, in: "a😀b") == Mark(1, 6))
    }

    @Test("text reached through an alias has the places of its anchor")
    func alias() throws {
        let root = try document("a: &x one\nb: *x\n")
        #expect(root["b"]?.mark(atOffset: 2) == Mark(1, 9))
    }
}
