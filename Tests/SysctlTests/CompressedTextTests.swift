import Sysctl
import Testing

@Suite("CompressedText")
struct CompressedTextTests {
    @Test(
        "gives back what was compressed",
        arguments: [
            "", "a", "\u{0}\u{7f}\n", "abcdefghabcdefgh", "ä€ß日本語ä€ß日本語ä€ß日本語ä",
            String(repeating: "x", count: 1000), String(repeating: "ab日", count: 500),
        ])
    func roundTrip(text: String) throws {
        let compressed = try #require(CompressedText.compressed(text))
        #expect(CompressedText.text(of: compressed) == text)
    }

    @Test("a text of repetitions is a small part of itself")
    func isSmaller() throws {
        let text = (0..<500).map { "  - name: rule \($0)\n    expect: quiet\n" }.joined()
        let compressed = try #require(CompressedText.compressed(text))
        #expect(compressed.utf8.count * 4 < text.utf8.count)
        #expect(CompressedText.text(of: compressed) == text)
    }

    @Test("a text that holds the mark of a copy cannot be compressed")
    func mark() { #expect(CompressedText.compressed("a\u{1}b") == nil) }

    @Test(
        "refuses what no text gives",
        arguments: [
            "\u{1}", "abc\u{1}  ", "abc\u{1}    ", "abc\u{1}   $", "\u{1}   !", "abc\u{1} \u{2}  !",
            "日\u{1}   !",
        ])
    func refuses(text: String) { #expect(CompressedText.text(of: text) == nil) }
}
