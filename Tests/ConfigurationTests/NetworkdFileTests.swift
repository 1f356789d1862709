import BuiltinRules
import Configuration
import Evidence
import Sysctl
import Testing

@Suite("NetworkdFile")
struct NetworkdFileTests {
    private func owned(_ network: String, at path: String = "10-up.network", _ settings: String)
        throws -> [String]
    {
        let files = [
            try configuration(settings), try configuration(network, at: path),
        ]
        var review = ConfigurationReview(
            catalogue: Builtin.catalogue, kernel: KernelVersion(6, 12))
        return review.facts(of: files).facts.notes.filter { $0.kind == .owned }
            .map { "\($0.key): \($0.detail)" }
    }

    @Test("names the switch that writes a setting of the same interface")
    func interface() throws {
        let network = "[Match]\nName=en* wl0\n\n[Network]\n# x\nIPv4ReversePathFilter=loose\n"
        #expect(
            try owned(
                network,
                """
                net.ipv4.conf.enp3s0.rp_filter = 1
                net.ipv4.conf.eth0.rp_filter = 1
                net.ipv4.conf.enp3s0/7.rp_filter = 1
                net.ipv4.conf.all.rp_filter = 2
                net.ipv4.conf.default.rp_filter = 1
                net.ipv4.conf.enp3s0.log_martians = 1
                """)
                == ["enp3s0", "enp3s0/7", "default"].map {
                    "net.ipv4.conf.\($0).rp_filter: systemd-networkd 255 and later sets it from "
                        + "IPv4ReversePathFilter=loose at 10-up.network:6"
                })
    }

    @Test("names the first of many switches of one setting that differs from the assignment")
    func repeated() throws {
        let lines = ["32", "32", "48", "64", "80"].map { "IPv6HopLimit=\($0)\n" }.joined()
        func place(_ value: Int) throws -> [Substring?] {
            try owned(
                "[Match]\nName=eth0\n[Network]\n" + lines, "net.ipv6.conf.eth0.hop_limit = \(value)"
            ).map { $0.split(separator: " ").last }
        }
        #expect(try place(32) == ["10-up.network:6"])
        #expect(try place(48) == ["10-up.network:4"])
    }

    @Test("leaves open which interfaces a match of very many names reaches")
    func manyNames() throws {
        let names = (0..<300).map { "eth\($0)" }.joined(separator: " ")
        let network = "[Match]\nName=\(names)\n[Network]\nIPv6HopLimit=32\n"
        #expect(try owned(network, "net.ipv6.conf.eth1.hop_limit = 64").isEmpty)
        #expect(try owned(network, "net.ipv6.conf.all.hop_limit = 64").count == 1)
    }

    @Test(
        "knows what each switch writes",
        arguments: [
            ("IPForward=yes", "net.ipv4.ip_forward = 0", 1),
            ("IPForward=ipv6", "net.ipv4.ip_forward = 0", 0),
            ("IPForward=no", "net.ipv4.ip_forward = 1", 0),
            ("IPv4Forwarding=no", "net.ipv4.conf.eth0.forwarding = 1", 1),
            ("IPv4Forwarding=no", "net.ipv4.conf.eth0.forwarding = 0", 0),
            ("IPMasquerade=both", "net.ipv6.conf.eth0.forwarding = 0", 1),
            ("IPv6AcceptRA=yes", "net.ipv6.conf.eth0.accept_ra = 2", 1),
            ("IPv6AcceptRA=yes", "net.ipv6.conf.all.accept_ra = 0", 0),
            ("IPv6PrivacyExtensions=kernel", "net.ipv6.conf.eth0.use_tempaddr = 0", 0),
            ("IPv6PrivacyExtensions=prefer-public", "net.ipv6.conf.eth0.use_tempaddr = 2", 1),
            ("IPv6PrivacyExtensions=yes", "net.ipv6.conf.eth0.use_tempaddr = 2", 0),
            ("IPv6HopLimit=32", "net.ipv6.conf.eth0.hop_limit = 64", 1),
            ("IPv6HopLimit=", "net.ipv6.conf.eth0.hop_limit = 64", 0),
            ("IPv4ProxyARP=maybe", "net.ipv4.conf.eth0.proxy_arp = 1", 0),
            ("IPv4AcceptLocal=true", "net.ipv4.conf.*.accept_local = 0", 1),
            ("IPv4AcceptLocal=true", "-net.ipv4.conf.eth0.accept_local", 0),
        ])
    func switches(line: String, setting: String, count: Int) throws {
        #expect(try owned("[Match]\nName=eth0\n[Network]\n\(line)\n", setting).count == count)
    }

    @Test("looks at sections and at how interfaces are matched")
    func matching() throws {
        let setting = "net.ipv4.conf.eth0.rp_filter = 2"
        let line = "IPv4ReversePathFilter=strict"
        #expect(try owned("[Network]\n\(line)", setting).count == 1)
        #expect(try owned("[Link]\n\(line)", setting).isEmpty)
        #expect(try owned("[Match]\nName=!eth0\n[Network]\n\(line)", setting).isEmpty)
        #expect(try owned("[Match]\nName=!lo\n[Network]\n\(line)", setting).count == 1)
        // Which interface has this address cannot be told.
        let address = "[Match]\nMACAddress=00:00:5e:00:53:01\n[Network]\n\(line)"
        #expect(try owned(address, setting).isEmpty)
        #expect(try owned(address, "net.ipv4.conf.all.rp_filter = 2").count == 1)
    }

    @Test("reads the global switches of networkd.conf")
    func global() throws {
        let text = "[Network]\nIPv4Forwarding=\\\nyes\nIPv6HopLimit=3\n"
        let file = try configuration(text, at: "/etc/systemd/networkd.conf")
        #expect(file.kind == .networkd)
        #expect(file.switches.map(\.place.line) == [2, 2])
        #expect(
            try owned(text, at: "/etc/systemd/networkd.conf", "net.ipv4.ip_forward = 0").count == 1)
    }
}
