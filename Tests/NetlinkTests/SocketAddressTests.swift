import Netlink
import Testing

@Suite("SocketAddress")
struct SocketAddressTests {
    @Test(
        "is printed as RFC 5952 says",
        arguments: [
            (0, 0, "::"),
            (0, 1, "::1"),
            (0x2001_0db8_0000_0000, 1, "2001:db8::1"),
            (0x2001_0db8_0000_0001, 1, "2001:db8:0:1::1"),
            (0x2001_0db8_0000_0001, 0x0001_0001_0001_0001, "2001:db8:0:1:1:1:1:1"),
            (0x2001_0000_0000_0001, 0x0000_0000_0000_0001, "2001:0:0:1::1"),
            (0x2001_0db8_0000_0000, 0x0001_0000_0000_0001, "2001:db8::1:0:0:1"),
            (0xfe80_0000_0000_0000, 0, "fe80::"),
            (0x0001_0002_0003_0004, 0x0005_0006_0007_0008, "1:2:3:4:5:6:7:8"),
            (0xABCD_0000_0000_0000, 0x0000_0000_0000_00EF, "abcd::ef"),
            (0, 0xffff_0a00_0001, "10.0.0.1"),
            (0, 0xffff_ffff_ffff, "255.255.255.255"),
            (0, 0xfffe_0a00_0001, "::fffe:a00:1"),
        ] as [(UInt64, UInt64, String)])
    func text(high: UInt64, low: UInt64, text: String) {
        #expect(SocketAddress(high: high, low: low).description == text)
    }

    @Test("of IPv4 equals its mapped form")
    func mapped() {
        let address = SocketAddress(ipv4: 0xc000_0201)
        #expect(address == SocketAddress(high: 0, low: 0xffff_c000_0201))
        #expect(address.isIPv4)
        #expect(!SocketAddress(high: 1, low: 0xffff_c000_0201).isIPv4)
    }

    @Test(
        "knows loopback",
        arguments: [
            (SocketAddress(ipv4: 0x7f00_0001), true),
            (SocketAddress(ipv4: 0x7fff_ffff), true),
            (SocketAddress(ipv4: 0x8000_0000), false),
            (SocketAddress(ipv4: 0), false),
            (SocketAddress(high: 0, low: 1), true),
            (SocketAddress(high: 0, low: 2), false),
            (SocketAddress(high: 1, low: 1), false),
        ])
    func loopback(address: SocketAddress, isLoopback: Bool) {
        #expect(address.isLoopback == isLoopback)
    }

    @Test(
        "knows the unspecified address of both families",
        arguments: [
            (SocketAddress(ipv4: 0), true),
            (SocketAddress(high: 0, low: 0), true),
            (SocketAddress(high: 0, low: 1), false),
            (SocketAddress(ipv4: 1), false),
            (SocketAddress(high: 1, low: 0), false),
        ])
    func unspecified(address: SocketAddress, isUnspecified: Bool) {
        #expect(address.isUnspecified == isUnspecified)
    }
}
