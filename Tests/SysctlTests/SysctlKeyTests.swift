import Sysctl
import Testing

@Suite("SysctlKey")
struct SysctlKeyTests {
    @Test(
        "a name and its path below /proc/sys give each other",
        arguments: [
            ("net.ipv4.tcp_rmem", "net/ipv4/tcp_rmem"),
            ("net.ipv4.conf.eth0/100.rp_filter", "net/ipv4/conf/eth0.100/rp_filter"),
            ("net.ipv6.conf.br-1/2/3.mtu", "net/ipv6/conf/br-1.2.3/mtu"),
            ("net.ipv4.conf.ü0.rp_filter", "net/ipv4/conf/ü0/rp_filter"),
            ("", ""),
        ])
    func swapsDotsAndSlashes(name: String, path: String) {
        #expect(SysctlKey(name).path == path)
        #expect(SysctlKey(path: path).name == name)
        #expect(SysctlKey(path: path) == SysctlKey(name))
    }

    @Test(
        "the last component follows the last dot",
        arguments: [
            ("net.ipv4.tcp_rmem", "tcp_rmem"), ("net.ipv4.conf.eth0/100.rp_filter", "rp_filter"),
            ("tcp_rmem", "tcp_rmem"), ("net.", ""), ("", ""),
        ])
    func lastComponent(name: String, last: String) {
        #expect(SysctlKey(name).lastComponent == last)
    }

    @Test("orders and prints by name")
    func ordersByName() {
        let keys = ["net.ipv4.tcp_wmem", "net.core.somaxconn", "net.ipv4.tcp_mem"]
        #expect(
            keys.map { SysctlKey($0) }.sorted().map(\.description) == [
                "net.core.somaxconn", "net.ipv4.tcp_mem", "net.ipv4.tcp_wmem",
            ])
    }
}
