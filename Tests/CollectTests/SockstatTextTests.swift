import Collect
import Testing

private func parse(_ text: String) -> [String: Int64] {
    SockstatText.parse(Array(text.utf8)[...])
}

@Suite("SockstatText")
struct SockstatTextTests {
    @Test("names each value by its line")
    func values() {
        let values = parse("sockets: used 35\nTCP: inuse 1 orphan 0 tw 7 alloc 1 mem 256\n")
        #expect(
            values == [
                "sockets.used": 35, "TCP.inuse": 1, "TCP.orphan": 0, "TCP.tw": 7, "TCP.alloc": 1,
                "TCP.mem": 256,
            ])
    }

    @Test(
        "passes over what is not a pair of name and number",
        arguments: [
            "TCP: inuse x tw 7\n", "TCP: tw 7 mem\n", "nonsense\nTCP: tw 7\n",
            "TCP: tw 7 mem 9223372036854775808\n", "\n\n: a 1\nTCP: tw 7\n",
            "TCP: tw 7\nUDP: inuse 12",
        ])
    func hostile(_ text: String) {
        #expect(parse(text) == ["TCP.tw": 7])
    }

    @Test("has nothing to say of an empty text", arguments: ["", "\n", "TCP: tw 7"])
    func empty(_ text: String) {
        #expect(parse(text) == [:])
    }
}
