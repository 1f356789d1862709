import Netlink
import Testing

@Suite("LegacyTable")
struct LegacyTableTests {
    private static func entry(_ target: String, isIPv6: Bool = false) -> [UInt8] {
        let size = isIPv6 ? 168 : 112
        var bytes = [UInt8](repeating: 0, count: size)
        let place = isIPv6 ? 140 : 88
        bytes.replaceSubrange(place..<place + 2, with: WireRow.host(UInt16(size)))
        bytes.replaceSubrange(place + 2..<place + 4, with: WireRow.host(UInt16(size + 40)))
        var end = [UInt8](repeating: 0, count: 40)
        end.replaceSubrange(0..<2, with: WireRow.host(UInt16(40)))
        end.replaceSubrange(2..<2 + target.utf8.count, with: Array(target.utf8))
        return bytes + end
    }

    private static func tally(
        _ bytes: [UInt8], _ family: LegacyTable.Family = .ipv4
    ) -> NATTally? {
        // Bytes have no padding that could be read.
        unsafe LegacyTable.tally(bytes.span.bytes, family: family, hooks: 4)
    }

    @Test("counts the targets of each family", arguments: [false, true])
    func targets(isIPv6: Bool) {
        let names = ["", "MASQUERADE", "SNAT", "DNAT", "REDIRECT", "NETMAP", "LOG", "ERROR"]
        let bytes = names.flatMap { Self.entry($0, isIPv6: isIPv6) }
        #expect(
            Self.tally(bytes, isIPv6 ? .ipv6 : .ipv4)
                == NATTally(
                    chains: 4, rules: 8, source: 2, destination: 2, undirected: 1, isComplete: true)
        )
    }

    @Test("a table without entries holds no rule")
    func empty() {
        #expect(Self.tally([])?.rules == 0)
    }

    @Test("refuses a table cut anywhere", arguments: 1..<152)
    func truncated(length: Int) {
        #expect(Self.tally(Array(Self.entry("SNAT").prefix(length))) == nil)
    }

    @Test(
        "refuses offsets that lead nowhere",
        arguments: [(0, 152), (111, 152), (112, 0), (112, 143), (112, 153), (65_535, 65_535)])
    func offsets(target: UInt16, next: UInt16) {
        var bytes = Self.entry("SNAT")
        bytes.replaceSubrange(88..<90, with: WireRow.host(target))
        bytes.replaceSubrange(90..<92, with: WireRow.host(next))
        #expect(Self.tally(bytes) == nil)
    }
}
