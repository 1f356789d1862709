import Engine
import Evidence
import Rules
import Testing

@Suite("Finding")
struct FindingTests {
    private static let sack = OwnRule.definition(
        key: "net.ipv4.tcp_sack", when: "sysctl.net.ipv4.tcp_sack != 1",
        expected: "default.net.ipv4.tcp_sack", message: "tcp_sack is {sysctl.net.ipv4.tcp_sack}")

    @Test("tells the running value, the right one and the message with the number")
    func values() throws {
        let finding = try #require(
            try OwnRule.report(Self.sack) { $0.set("net.ipv4.tcp_sack", "0") }.findings.first)
        #expect(finding.key == "net.ipv4.tcp_sack")
        #expect(finding.observed == .integer(0))
        #expect(finding.expected == .integer(1))
        #expect(finding.message == "tcp_sack is 0")
        #expect(
            finding.evidence == [
                Finding.Evidence(
                    source: "/proc/sys/net/ipv4/tcp_sack", name: "net.ipv4.tcp_sack",
                    value: .integer(0), unit: nil)
            ])
    }

    @Test("a vector is told as one text, members joined by blanks")
    func vector() throws {
        let rule = OwnRule.definition(
            key: "net.ipv4.tcp_rmem", expected: "default.net.ipv4.tcp_rmem")
        let finding = try #require(
            try OwnRule.report(rule) { $0.set("net.ipv4.tcp_rmem", "1\t2\t3") }.findings.first)
        #expect(finding.observed == .text("1 2 3"))
        #expect(finding.expected == .text("4096 131072 6291456"))
    }

    @Test("what an interface was asked for is told as its setting, with the file")
    func interfaceEvidence() throws {
        let rule = OwnRule.definition(
            each: "interfaces", place: "{item.name}", when: "item.rp_filter == 1")
        let report = try OwnRule.report(rule) { snapshot in
            snapshot.set("net.ipv4.conf.eth0/100.rp_filter", "1")
        }
        #expect(report.findings.map(\.place) == ["eth0.100"])
        #expect(
            report.findings.first?.evidence == [
                .init(
                    source: "/proc/sys/net/ipv4/conf/eth0.100/rp_filter",
                    name: "net.ipv4.conf.eth0/100.rp_filter", value: .integer(1), unit: nil)
            ])
    }

    @Test("names every known fact of condition and local names once, with unit and source")
    func evidence() throws {
        let rule = OwnRule.definition(
            lets: [.init("limit", "sysctl.net.ipv4.tcp_fin_timeout")],
            when: """
                limit > 1s and host.ram > 1GiB and host.ram > 2GiB
                and (counter.TcpExt.TW >= 0 or counter.TcpExt.TCPMD5Failure > 0)
                and default.net.core.somaxconn == 4096
                """)
        let finding = try #require(try OwnRule.report(rule).findings.first)
        #expect(
            finding.evidence == [
                .init(
                    source: "/proc/sys/net/ipv4/tcp_fin_timeout",
                    name: "net.ipv4.tcp_fin_timeout", value: .integer(60), unit: "seconds"),
                .init(
                    source: "/proc/meminfo", name: "host.ram", value: .integer(8_589_934_592),
                    unit: "bytes"),
                .init(
                    source: "/proc/net/netstat, /proc/net/snmp", name: "TcpExt.TW",
                    value: .integer(0), unit: nil),
                .init(
                    source: "catalogue: include/linux/socket.h, tree 5.4",
                    name: "default of net.core.somaxconn", value: .integer(4096), unit: nil),
            ])
    }

    @Test("evidence of an element names its members")
    func elementEvidence() throws {
        let rule = OwnRule.definition(
            each: "tcp.listeners", place: "{item.port}", when: "item.queue >= 0 and item.pid > 0")
        let finding = try #require(try OwnRule.report(rule).findings.first)
        #expect(
            finding.evidence == [
                .init(
                    source: "inet_diag dump", name: "item.queue", value: .integer(0), unit: nil),
                .init(
                    source: "inet_diag dump", name: "item.pid", value: .integer(700), unit: nil),
            ])
    }

    @Test("one finding for all elements lists at most ten places")
    func matchedEvidence() throws {
        let rule = OwnRule.definition(
            each: "tcp.listeners", report: .once, place: "port {item.port}",
            message: "{count(matched)} listeners")
        let report = try OwnRule.report(rule) {
            $0.sockets.listeners = .observed((1...12).map { OwnRule.listener($0) }, from: "test")
        }
        let finding = try #require(report.findings.first)
        #expect(report.findings.count == 1)
        #expect(finding.message == "12 listeners")
        #expect(finding.place.isEmpty)
        #expect(
            finding.evidence.map(\.value) == (1...10).map { .text("port \($0)") })
    }

    @Test("the fingerprint does not change with values")
    func fingerprintIsStable() throws {
        let prints = try ["0", "2", "7"].map { value in
            try OwnRule.report(Self.sack) { $0.set("net.ipv4.tcp_sack", value) }
                .findings.map(\.fingerprint)
        }
        #expect(Set(prints).count == 1)
        let other = try OwnRule.report(
            OwnRule.definition("TW902", key: "net.ipv4.tcp_sack")
        ).findings.map(\.fingerprint)
        #expect(!prints.contains(other))
    }

    @Test("the fingerprint is the 64-bit FNV-1a of rule, key and place, for ever")
    func fingerprintValue() throws {
        let finding = try #require(
            try OwnRule.report(OwnRule.definition(key: "net.ipv4.tcp_sack")).findings.first)
        #expect(finding.fingerprint == Self.fnv1a("TW901\u{1f}net.ipv4.tcp_sack\u{1f}"))
    }

    @Test("each place has a fingerprint of its own, whatever the order of the list")
    func fingerprintsOfPlaces() throws {
        let rule = OwnRule.definition(
            each: "tcp.listeners", place: "{item.address}:{item.port}")
        func prints(_ listeners: [Listener]) throws -> [String] {
            try OwnRule.report(rule) { $0.sockets.listeners = .observed(listeners, from: "test") }
                .findings.map(\.fingerprint)
        }
        let listeners = [
            OwnRule.listener(22), OwnRule.listener(80), OwnRule.listener(80, address: "192.0.2.1"),
        ]
        let found = try prints(listeners)
        #expect(Set(found).count == 3)
        #expect(try prints(listeners.reversed()) == found)
        var busier = listeners
        for index in busier.indices { busier[index].queue = 100 }
        #expect(try prints(busier) == found)
    }

    private static func fnv1a(_ text: String) -> String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in text.utf8 {
            hash ^= UInt64(byte)
            hash = hash &* 1_099_511_628_211
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
