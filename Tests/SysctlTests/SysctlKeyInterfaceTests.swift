import Sysctl
import Testing

@Suite("SysctlKey of an interface")
struct SysctlKeyInterfaceTests {
    @Test(
        "is taken apart at the interface",
        arguments: [
            ("net.ipv4.conf.eth0.rp_filter", "net.ipv4.conf", "eth0", "rp_filter"),
            ("net.ipv6.conf.all.accept_ra", "net.ipv6.conf", "all", "accept_ra"),
            ("net.ipv4.conf.eth0/100.rp_filter", "net.ipv4.conf", "eth0/100", "rp_filter"),
            ("net.ipv6.neigh.default.locktime", "net.ipv6.neigh", "default", "locktime"),
            ("net.ipv4.conf.*.tag", "net.ipv4.conf", "*", "tag"),
        ])
    func parts(name: String, folder: String, interface: String, setting: String) throws {
        let parts = try #require(SysctlKey(name).interfaceParts)
        #expect(parts.folder == folder)
        #expect(parts.interface == interface)
        #expect(parts.setting == setting)
        #expect(parts.pattern == "\(folder).*.\(setting)")
        #expect(parts.key(of: "wg0").name == "\(folder).wg0.\(setting)")
        #expect(SysctlKey(name).isPattern == (interface == "*"))
    }

    @Test(
        "is no other setting, and neighbours have no 'all'",
        arguments: [
            "net.ipv4.ip_forward", "net.ipv4.conf.rp_filter", "net.ipv4.conf..rp_filter",
            "net.ipv4.conf.eth0.", "net.ipv4.neigh.all.locktime", "net.ipv4.route.eth0.x",
            "net.ipv4.conf.eth0.100.rp_filter", "", ".", "..",
        ])
    func noParts(name: String) {
        #expect(SysctlKey.interfaceParts(of: name[...]).map(\.pattern) == nil)
        #expect(!SysctlKey(name).isPattern)
    }
}
