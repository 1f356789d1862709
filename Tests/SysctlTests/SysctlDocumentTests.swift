import Sysctl
import Testing

@Suite("SysctlDocument")
struct SysctlDocumentTests {
    @Test("writes comments, assignments and blank lines in their order")
    func writesLines() {
        let document = SysctlDocument(lines: [
            .comment("Why it changes."), .blank,
            .assignment(SysctlKey("net.ipv4.conf.eth0/100.rp_filter"), value: "1"),
        ])
        #expect(
            document.text == """
                # Why it changes.

                net.ipv4.conf.eth0/100.rp_filter = 1

                """)
    }

    @Test("an empty document is an empty text")
    func empty() {
        #expect(SysctlDocument().text.isEmpty)
    }

    @Test("wraps comments at 80 columns between words")
    func wraps() {
        let words = Array(repeating: "nine char", count: 30).joined(separator: " ")
        let lines = SysctlDocument(lines: [.comment(words)]).text.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.allSatisfy { $0.count <= 80 && $0.hasPrefix("# ") })
        #expect(lines.map { $0.dropFirst(2) }.joined(separator: " ") == words)
    }

    @Test("a line break inside a comment cannot start an assignment")
    func commentStaysComment() {
        let text = SysctlDocument(lines: [.comment("harmless\nnet.ipv4.ip_forward = 1\r\nx")]).text
        let lines = text.split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("# harmless net.ipv4.ip_forward = 1") == true)
    }
}
