import Sysctl
import Testing

@Suite("printable")
struct PrintableTests {
    @Test(
        "controls and invisible characters become question marks, a newline a blank",
        arguments: [
            ("\u{1b}[31mred", "?[31mred"), ("a\nb", "a b"), ("a\rb", "a?b"), ("a\tb", "a?b"),
            ("\u{0}\u{7f}\u{9b}\u{85}", "????"), ("\u{202e}drow\u{200b}", "?drow?"),
            ("\u{feff}x", "?x"), ("a\r\nb", "a? b"),
        ])
    func replaces(text: String, printed: String) {
        #expect(printable(text) == printed)
    }

    @Test("other text stays as it is", arguments: ["", "nginx (pid 12)", "größe 漢字 🐧"])
    func keeps(text: String) {
        #expect(printable(text) == text)
    }
}
