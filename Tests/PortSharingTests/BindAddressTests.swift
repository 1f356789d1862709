import PortSharing
import Testing

@Suite("BindAddress")
struct BindAddressTests {
    @Test(
        "addresses of both families overlap only where one socket takes both",
        arguments: [
            (BindAddress.dualStack, BindAddress.anyIPv4, true), (.dualStack, .loopbackIPv4, true),
            (.dualStack, .loopbackIPv6, true), (.anyIPv6, .anyIPv4, false),
            (.anyIPv6, .loopbackIPv4, false), (.anyIPv6, .loopbackIPv6, true),
            (.anyIPv4, .secondLoopbackIPv4, true), (.loopbackIPv4, .secondLoopbackIPv4, false),
            (.loopbackIPv4, .loopbackIPv4, true),
        ])
    func overlap(first: BindAddress, second: BindAddress, expected: Bool) {
        #expect(first.overlaps(second) == expected)
        #expect(second.overlaps(first) == expected)
    }
}
