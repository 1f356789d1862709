import Configuration
import Evidence
import Sysctl
import Testing

@Suite("Keys of interfaces")
struct InterfaceKeyTests {
    private static let names = [
        "net.ipv4.conf.*.rp_filter", "net.ipv4.conf.*.log_martians", "net.ipv4.conf.*.arp_announce",
        "net.ipv4.conf.*.arp_accept", "net.ipv6.conf.*.accept_ra",
    ]

    @Test(
        "an interface name with dots is spelt with slashes",
        arguments: [
            ("net.ipv4.conf.eth0.100.rp_filter", "net.ipv4.conf.eth0/100.rp_filter"),
            ("net.ipv6.conf.bond0.4.5.accept_ra", "net.ipv6.conf.bond0/4/5.accept_ra"),
            ("net.ipv4.neigh.br0.7.gc_stale_time", "net.ipv4.neigh.br0/7.gc_stale_time"),
            ("net/ipv4/conf/eth0/100/rp_filter", "net.ipv4.conf.eth0/100.rp_filter"),
        ])
    func dotted(key: String, spelling: String) {
        let notes = keyNotes("\(key) = 1\n", .dottedInterface, .unknownKey)
        #expect(notes.map(\.kind) == [.dottedInterface])
        #expect(notes.map(\.suggestion) == [spelling])
    }

    @Test(
        "what has no dots in the name, or cannot be a name, is not dotted",
        arguments: [
            "net.ipv4.conf.eth0.rp_filter", "net.ipv4.conf.eth0/100.rp_filter",
            "net/ipv4/conf/eth0.100/rp_filter", "net.ipv4.conf.all.eth0.rp_filter",
            "net.ipv4.conf.{{ item.name }}.rp_filter",
            "net.ipv4.conf.a-name-of-17-byte.s.rp_filter",
            "net.ipv4.conf.eth0..rp_filter", "net.ipv4.conf..eth0.rp_filter", "net.ipv4.conf.a.b.",
        ])
    func notDotted(key: String) {
        #expect(keyNotes("\(key) = 1\n", .dottedInterface).isEmpty)
    }

    @Test("a catalogue with keys of interfaces decides which last component is one")
    func catalogueDecides() throws {
        let catalogue = try catalogue(withInterfaceKeys: Self.names)
        let text = "net.ipv4.conf.eth0.100.rp_filter = 1\nnet.ipv4.conf.eth0.100.nonsense = 1\n"
        let notes = keyNotes(text, .dottedInterface, catalogue: catalogue)
        #expect(notes.map(\.place.line) == [1])
    }

    @Test(
        "a wrong last component names the right one, once the catalogue has the tree",
        arguments: [
            ("net.ipv4.conf.all.rp_filtr", "net.ipv4.conf.all.rp_filter", ""),
            ("net.ipv4.conf.eth0.log_martian", "net.ipv4.conf.eth0.log_martians", ""),
            ("net.ipv6.conf.all.rp_filter", "", "it is a key of net.ipv4.conf"),
            ("net.ipv4.conf.all.accept_ra", "", "it is a key of net.ipv6.conf"),
            ("net.ipv4.conf.all.arp_xyz", "", ""),
            (
                "net.ipv4.rp_filter", "",
                "each interface has its own: net.ipv4.conf.INTERFACE.rp_filter"
            ),
            (
                "net.ipv4.accept_ra", "",
                "each interface has its own: net.ipv6.conf.INTERFACE.accept_ra"
            ),
            (
                "net.ipv4.conf.rp_filter", "",
                "each interface has its own: net.ipv4.conf.INTERFACE.rp_filter"
            ),
        ])
    func wrongLast(key: String, suggestion: String, detail: String) throws {
        let catalogue = try catalogue(withInterfaceKeys: Self.names)
        let notes = keyNotes("\(key) = 1\n", .unknownKey, catalogue: catalogue)
        #expect(notes.map(\.suggestion) == [suggestion])
        #expect(notes.map(\.detail) == [detail])
    }

    // MARK: Interfaces that come late

    @Test(
        "an interface that a program makes is known by its name",
        arguments: [
            "tun0", "tap12", "wg0", "ppp0", "usb0", "wwan0", "docker0", "docker_gwbridge",
            "br-0123456789ab", "veth1a2b3c4", "cali0123456789a", "vxlan/calico", "cni0",
            "flannel/1", "cilium_host", "kube-ipvs0", "lxdbr0", "virbr0", "vnet3", "vboxnet0",
        ])
    func late(interface: String) {
        let notes = keyNotes("net.ipv4.conf.\(interface).rp_filter = 1\n", .lateInterface)
        let name = interface.split(separator: "/").joined(separator: ".")
        #expect(notes.map { $0.detail.hasPrefix("\(name) ") } == [true])
    }

    @Test("the note says who makes the interface")
    func who() {
        let notes = keyNotes("net.ipv6.conf.wg0.accept_ra = 0\n", .lateInterface)
        #expect(notes.map(\.detail) == ["wg0 is made by WireGuard"])
    }

    @Test(
        "other interfaces are not called late",
        arguments: [
            "all", "default", "lo", "eth0", "enp3s0", "bond0", "br0", "br-lan", "tunnel", "wgroup",
            "wlan0", "vlan100", "tun", "docker", "eth0/100", "veth",
        ])
    func notLate(interface: String) {
        #expect(keyNotes("net.ipv4.conf.\(interface).rp_filter = 1\n", .lateInterface).isEmpty)
    }

    @Test("inside a container the interface is there")
    func lateInContainer() {
        let notes = keyNotes("net.ipv4.conf.tun0.rp_filter = 1\n", .lateInterface) {
            $0.assignments[0].scope = .container
        }
        #expect(notes.isEmpty)
    }
}
