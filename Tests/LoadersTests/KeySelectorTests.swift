import Loaders
import Testing

@Suite("Key selector")
struct KeySelectorTests {
    @Test(
        "takes every spelling of a key",
        arguments: [
            "net.ipv4.conf.eth0/100.rp_filter", "net/ipv4/conf/eth0.100/rp_filter",
            "/proc/sys/net/ipv4/conf/eth0.100/rp_filter", "net.ipv4.conf.eth0.100.rp_filter",
            "net.ipv4.conf.*.rp_filter", "net/ipv4/conf/eth?.100/rp_filter",
        ])
    func spellings(text: String) {
        #expect(KeySelector(text).matches(path: "net/ipv4/conf/eth0.100/rp_filter"))
    }

    @Test(
        "means no other key",
        arguments: ["net.ipv4.conf.rp_filter", "net.ipv4.*", "net.ipv4.conf.eth0.rp_filter", ""])
    func others(text: String) {
        #expect(!KeySelector(text).matches(path: "net/ipv4/conf/eth0.100/rp_filter"))
    }
}
