import Rules
import Testing

@Suite("CounterNames")
struct CounterNamesTests {
    @Test(
        "knows a counter by group and name",
        arguments: [
            ("TcpExt", "ListenOverflows", true), ("TcpExt", "PAWSPassive", true),
            ("Tcp", "RetransSegs", true), ("Tcp", "ListenOverflows", false),
            ("TcpExt", "listenoverflows", false), ("TCPEXT", "ListenOverflows", false),
            ("", "", false),
        ])
    func contains(group: String, name: String, isKnown: Bool) {
        #expect(CounterNames.contains(group, name) == isKnown)
    }

    @Test("lists every name once")
    func listsOnce() {
        #expect(Set(CounterNames.all).count == CounterNames.all.count)
        #expect(CounterNames.all.first == "TcpExt.SyncookiesSent")
    }
}
