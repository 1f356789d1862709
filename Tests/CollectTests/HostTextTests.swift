import Collect
import Testing

@Suite("HostText")
struct HostTextTests {
    @Test("reads MemTotal as KiB")
    func memory() {
        #expect(HostText.memoryTotal("MemTotal:       16 kB\nMemFree: 1 kB") == 16_384)
    }

    @Test(
        "takes no other memory line and no hostile number",
        arguments: [
            "", "MemFree: 1 kB", "MemTotal: 16", "MemTotal: 16 MB", "MemTotal: x kB",
            "MemTotal: 0 kB", "MemTotal: -1 kB", "MemTotal: 9223372036854775807 kB",
            "MemTotal: 99999999999999999999 kB", "xMemTotal: 16 kB",
        ])
    func badMemory(_ text: String) {
        #expect(HostText.memoryTotal(text) == nil)
    }

    @Test("reads whole seconds of uptime", arguments: ["4798.12 9000.1", "4798"])
    func uptime(_ text: String) {
        #expect(HostText.uptime(text) == 4_798)
    }

    @Test("takes no uptime that is none", arguments: ["", ".5", "-1.0 2", "x", "1 2"])
    func badUptime(_ text: String) {
        #expect(HostText.uptime(text) == nil)
    }

    @Test(
        "unquotes PRETTY_NAME as a shell would",
        arguments: [
            ("PRETTY_NAME=\"Debian 12\"", "Debian 12"), ("PRETTY_NAME='It'", "It"),
            ("PRETTY_NAME=Plain", "Plain"),
            ("A=1\nPRETTY_NAME=\"a \\\"b\\\" \\$c\"\nB=2", "a \"b\" $c"),
            ("PRETTY_NAME=\"open", "open"), ("PRETTY_NAME=\"end\\", "end"),
            ("PRETTY_NAME='a\\b'", "a\\b"),
        ])
    func prettyName(_ text: String, _ name: String) {
        #expect(HostText.prettyName(text) == name)
    }

    @Test(
        "has no name to tell when there is none",
        arguments: ["", "NAME=Debian", "PRETTY_NAME=", "PRETTY_NAME=\"\"", "XPRETTY_NAME=a"])
    func noName(_ text: String) {
        #expect(HostText.prettyName(text) == nil)
    }
}
