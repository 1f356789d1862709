import Collect
import Evidence
import Testing

@Suite("KernelLogLine")
struct KernelLogLineTests {
    private static func line(_ record: String) -> KernelLogLine? {
        KernelLogLine(Array(record.utf8)[...])
    }

    private static func said(_ text: String) -> KernelLogLine? {
        line("6,370,5200627349,-;\(text)\n")
    }

    @Test(
        "texts of old and new kernels are known by what they say",
        arguments: [
            (
                "TCP: request_sock_TCP: Possible SYN flooding on port 0.0.0.0:8080. Sending cookies.",
                .synCookies, 8080
            ),
            (
                "TCP: request_sock_TCPv6: Possible SYN flooding on port [::]:443. Dropping request.",
                .synDropped, 443
            ),
            (
                "TCP: request_sock_TCP: Possible SYN flooding on port 80. Sending cookies.  "
                    + "Check SNMP counters.", .synCookies, 80
            ),
            ("TCPv6: Possible SYN flooding on port 25. Dropping request.", .synDropped, 25),
            ("TCP: Possible SYN flooding on port 65535. Sending cookies.", .synCookies, 65535),
            ("nf_conntrack: nf_conntrack: table full, dropping packet", .trackingFull, nil),
            ("nf_conntrack: table full, dropping packet.", .trackingFull, nil),
            ("TCP: too many orphaned sockets", .orphans, nil),
            ("TCP: out of memory -- consider tuning tcp_mem", .memory, nil),
            ("neighbour: arp_cache: neighbor table overflow!", .neighbours, nil),
            ("neighbour: ndisc_cache: neighbor table overflow!", .neighbours, nil),
        ] as [(String, LoggedFault.Kind, Int64?)])
    func known(text: String, kind: LoggedFault.Kind, port: Int64?) throws {
        let line = try #require(Self.said(text))
        #expect(line.kind == kind)
        #expect(line.time == 5_200_627_349)
        #expect(line.port == port)
        #expect(line.namespace == nil)
    }

    @Test("a namespace is kept as its number")
    func namespace() {
        let line = Self.said(
            "nf_conntrack: nf_conntrack: table full in netns 4026532597, dropping packet")
        #expect(line?.kind == .trackingFull)
        #expect(line?.namespace == 4_026_532_597)
    }

    @Test(
        "other texts are passed over, those that only hold a known one too",
        arguments: [
            "", "eth0: link up", "xTCP: too many orphaned sockets",
            "TCP: too many orphaned sockets today", "TCP: too many orphaned sockets\u{1b}[2J",
            "in=eth0 TCP: request_sock_TCP: Possible SYN flooding on port 80. Sending cookies.",
            "TCP: a b: Possible SYN flooding on port 80. Sending cookies.",
            "TCP: Possible SYN flooding on port 0. Sending cookies.",
            "TCP: Possible SYN flooding on port 65536. Sending cookies.",
            "TCP: Possible SYN flooding on port +80. Sending cookies.",
            "TCP: Possible SYN flooding on port . Sending cookies.",
            "TCP: Possible SYN flooding on port 80. Sending cookies",
            "TCP: Possible SYN flooding on port 80. Sending money.",
            "TCP: Possible SYN flooding on port \(String(repeating: "0", count: 200))80. Sending cookies.",
            "nf_conntrack: table full in netns , dropping packet",
            "nf_conntrack: table full in netns -1, dropping packet",
            "nf_conntrack: table full in netns 18446744073709551616, dropping packet",
            "nf_conntrack: nf_conntrack: nf_conntrack: table full, dropping packet",
            "neighbour: other_cache: neighbor table overflow!",
        ])
    func unknown(text: String) { #expect(Self.said(text) == nil) }

    private static let text = "TCP: too many orphaned sockets"

    @Test(
        "only records of the kernel itself count, whose facility is 0",
        arguments: [
            ("7,1,5,-;", true), ("0,1,5,-;", true), ("6,1,5,-,caller=T12;", true),
            ("8,1,5,-;", false), ("12,1,5,-;", false), ("30,1,5,-;", false),
            ("-1,1,5,-;", false), ("+6,1,5,-;", false), (",1,5,-;", false), ("6,1,,-;", false),
            ("6,1,-5,-;", false), ("6,1,9223372036854775808,-;", false), ("6,1;", false),
            (";", false), ("", false),
        ])
    func facility(prefix: String, isKernel: Bool) {
        #expect((Self.line(prefix + Self.text + "\n") != nil) == isKernel)
    }

    @Test("what follows the first line of a record is not its text")
    func dictionary() {
        #expect(Self.line("6,1,5,-;\(Self.text)\n SUBSYSTEM=net\n DEVICE=n2\n") != nil)
        #expect(Self.line("6,1,5,-;eth0: link up\n\(Self.text)\n") == nil)
        #expect(Self.line("6,1,5,-;eth0: link up\n6,2,5,-;\(Self.text)\n") == nil)
    }

    @Test("a record that was cut is passed over wherever it was cut")
    func truncated() {
        let record = Array("6,1,5,-;\(Self.text)".utf8)
        for length in 0..<record.count { #expect(KernelLogLine(record[..<length]) == nil) }
        #expect(KernelLogLine(record[...]) != nil)
    }

    @Test("a prefix without an end is not searched for ever")
    func endless() {
        #expect(Self.line("6,1,5,\(String(repeating: "c", count: 200));\(Self.text)\n") == nil)
    }

    @Test("bytes that are no text are passed over")
    func bytes() {
        #expect(KernelLogLine((Array("6,1,5,-;".utf8) + [0xff, 0xfe, 0, 0x80])[...]) == nil)
        #expect(KernelLogLine([UInt8](repeating: 0xff, count: 8_192)[...]) == nil)
    }
}
