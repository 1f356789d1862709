import Collect
import Evidence
import Testing

private func parse(_ text: String, _ wanted: CollectionPlan.Counters = .all) -> CounterText {
    CounterText(Array(text.utf8)[...], wanted: wanted)
}

@Suite("CounterText")
struct CounterTextTests {
    @Test("names counters by group and header, whatever their column")
    func byName() {
        let first = parse("TcpExt: A B\nTcpExt: 1 2\nIpExt: A\nIpExt: 3\n")
        let second = parse("IpExt: A\nIpExt: 3\nTcpExt: B New A\nTcpExt: 2 9 1\n")
        #expect(first.counters == ["TcpExt.A": 1, "TcpExt.B": 2, "IpExt.A": 3])
        #expect(second.counters["TcpExt.A"] == 1)
        #expect(second.counters["TcpExt.B"] == 2)
    }

    @Test("keeps negative values")
    func negative() {
        #expect(parse("Tcp: MaxConn\nTcp: -1\n").counters == ["Tcp.MaxConn": -1])
    }

    @Test(
        "holds what is beyond Int64 at its end and names it",
        arguments: ["9223372036854775808", "18446744073709551615"])
    func clamps(_ value: String) {
        let text = parse("TcpExt: A B\nTcpExt: \(value) 9223372036854775807\n")
        #expect(text.counters == ["TcpExt.A": .max, "TcpExt.B": .max])
        #expect(text.clamped == ["TcpExt.A"])
    }

    @Test(
        "leaves out and names what is no number",
        arguments: [
            "18446744073709551616", "-9223372036854775809", "x", "1x", "-", "+1", "0x10", "1.5",
            "--1", "\u{0}", "99999999999999999999999999999999999999999",
        ])
    func unreadable(_ value: String) {
        let text = parse("TcpExt: A B\nTcpExt: \(value) 2\n")
        #expect(text.counters == ["TcpExt.B": 2])
        #expect(text.unreadable == ["TcpExt.A"])
    }

    @Test(
        "drops a group whose lines differ in length and keeps the others",
        arguments: ["TcpExt: 1\n", "TcpExt: 1 2 3\n", "TcpExt:\n", ""])
    func differentLength(_ values: String) {
        let text = parse("TcpExt: A B\n\(values)IpExt: C\nIpExt: 3\n")
        #expect(text.counters == ["IpExt.C": 3])
        #expect(text.broken == ["TcpExt"])
    }

    @Test("drops a group whose second line belongs to another group")
    func differentPrefix() {
        let text = parse("TcpExt: A\nTcpExtra: 1\nIpExt: C\nIpExt: 3\n")
        #expect(text.counters == ["IpExt.C": 3])
        #expect(text.broken == ["TcpExt", "TcpExtra"])
    }

    @Test("does not trust a last line without a newline, whose last number may be cut")
    func missingNewline() {
        let text = parse("IpExt: C\nIpExt: 3\nTcpExt: A\nTcpExt: 12")
        #expect(text.counters == ["IpExt.C": 3])
        #expect(text.broken == ["TcpExt"])
    }

    @Test("survives a cut at every byte, and never tells a wrong value", arguments: 0..<65)
    func truncated(_ length: Int) {
        let whole = "TcpExt: ListenOverflows B\nTcpExt: 123456 78\nIpExt: C\nIpExt: 910\n"
        let full = parse(whole).counters
        let cut = CounterText(Array(whole.utf8).prefix(length))
        #expect(cut.counters.allSatisfy { full[$0.key] == $0.value })
        #expect(cut.counters.count < full.count || length == whole.utf8.count)
    }

    @Test(
        "finds no counters in text that has none",
        arguments: ["", "\n", "\n\n\n", "no colon\n", ":\n:\n", "TcpExt: A\n", "\u{0}\u{0}\n"])
    func nothing(_ text: String) {
        #expect(parse(text).counters.isEmpty)
        #expect(!parse(text).hasCounters)
    }

    @Test("makes only the counters that are wanted")
    func wanted() {
        let text = parse(
            "TcpExt: A B\nTcpExt: 1 2\nIpExt: A\nIpExt: 3\n",
            .named(["TcpExt.B", "TcpExt.Missing", "Other.A", "nodot"]))
        #expect(text.counters == ["TcpExt.B": 2])
        #expect(text.hasCounters)
    }

    @Test("takes no counter for another that its name begins with")
    func wholeNames() {
        let text = parse("TcpExt: TW TWKilled\nTcpExt: 1 2\n", .named(["TcpExt.TW"]))
        #expect(text.counters == ["TcpExt.TW": 1])
    }

    @Test("says nothing of a broken group that nobody wants")
    func brokenUnwanted() {
        let text = parse("Icmp: A B\nIcmp: 1\nTcp: C\nTcp: 2\n", .named(["Tcp.C"]))
        #expect(text.counters == ["Tcp.C": 2])
        #expect(text.broken == [])
    }
}
