import Sysctl
import Testing

@Suite("Catalogue")
struct CatalogueTests {
    private let catalogue = Catalogue(
        ["net.ipv4.tcp_rmem", "net.core.somaxconn", "net.ipv4.tcp_mem", "net.ipv4.ip_forward"]
            .map(Self.entry))

    @Test("entries stand in ascending order, whatever order they came in")
    func sorts() {
        #expect(
            catalogue.entries.map(\.key.name) == [
                "net.core.somaxconn", "net.ipv4.ip_forward", "net.ipv4.tcp_mem",
                "net.ipv4.tcp_rmem",
            ])
    }

    @Test(
        "finds each entry by its whole name",
        arguments: [
            "net.core.somaxconn", "net.ipv4.ip_forward", "net.ipv4.tcp_mem", "net.ipv4.tcp_rmem",
        ])
    func finds(name: String) {
        #expect(catalogue[name]?.key.name == name)
        #expect(catalogue[name[...]]?.key.name == name)
    }

    @Test(
        "finds nothing under another name",
        arguments: ["", "net", "net.core.somaxcon", "net.core.somaxconn.max", "zz", "NET.IPV4"])
    func findsNothing(name: String) {
        #expect(catalogue[name] == nil)
    }

    @Test("an empty catalogue finds nothing")
    func empty() {
        #expect(Catalogue([])["net.core.somaxconn"] == nil)
    }

    private let interfaces = Catalogue(
        [
            "net.ipv4.conf.*.rp_filter", "net.ipv4.conf.*.tag", "net.ipv4.conf.lo.tag",
            "net.ipv6.conf.*.mtu", "net.ipv4.neigh.*.locktime", "net.ipv4.neigh.default.gc_thresh1",
            "net.ipv4.conf", "net.ipv4.conf0.*.tag",
        ].map(Self.entry))

    @Test(
        "finds the setting of one interface under the name that stands for all",
        arguments: [
            "net.ipv4.conf.all.rp_filter", "net.ipv4.conf.default.rp_filter",
            "net.ipv4.conf.eth0/100.rp_filter", "net.ipv4.conf.eth0.tag", "net.ipv6.conf.wg0.mtu",
            "net.ipv4.neigh.default.locktime", "net.ipv4.neigh.eth0.locktime",
        ])
    func findsInterface(name: String) {
        #expect(interfaces[name]?.key.name == name)
        #expect(interfaces[name[...]]?.key.name == name)
    }

    @Test("prefers the entry of its own that a setting of an interface has")
    func prefersExact() {
        #expect(interfaces["net.ipv4.conf.lo.tag"]?.summary == "net.ipv4.conf.lo.tag")
        #expect(interfaces["net.ipv4.conf.eth0.tag"]?.summary == "net.ipv4.conf.*.tag")
    }

    @Test(
        "finds no setting that interfaces do not have",
        arguments: [
            "net.ipv4.conf.eth0.mtu", "net.ipv6.conf.eth0.tag", "net.ipv4.neigh.all.locktime",
            "net.ipv4.neigh.eth0.gc_thresh1", "net.ipv4.conf.eth0.100.tag", "net.ipv4.conf.tag",
            "net.ipv4.conf0.eth0.tag",
        ])
    func findsNoInterface(name: String) {
        #expect(interfaces[name] == nil)
    }

    @Test("lists what every interface has below a folder, and nothing beside it")
    func patterns() {
        #expect(
            Array(interfaces.patterns(below: "net.ipv4.conf")) == [
                "net.ipv4.conf.*.rp_filter", "net.ipv4.conf.*.tag",
            ])
        #expect(Array(interfaces.patterns(below: "net.ipv6.conf")) == ["net.ipv6.conf.*.mtu"])
        #expect(interfaces.patterns(below: "net.ipv6.neigh").isEmpty)
        #expect(interfaces.patterns(below: "zz").isEmpty)
    }

    @Test(
        "the nearest name keeps the interface",
        arguments: [
            ("net.ipv4.conf.eth0/100.rp_fliter", "net.ipv4.conf.eth0/100.rp_filter"),
            ("net.ipv4.conf.all.rpfilter", "net.ipv4.conf.all.rp_filter"),
            ("net.ipv4.neigh.default.gc_tresh1", "net.ipv4.neigh.default.gc_thresh1"),
            ("net.ipv4.conf.all.nonsense", nil),
        ] as [(String, String?)])
    func nearest(name: String, near: String?) {
        #expect(interfaces.nearest(to: name) == near)
    }

    private static func entry(_ name: String) -> CatalogueEntry {
        CatalogueEntry(
            key: SysctlKey(name), summary: name, shape: .integer, unit: .none, isReadOnly: false,
            isSecret: false,
            introduced: KernelVersion(2, 6, 32), removed: nil, accepts: [], sensible: (nil, nil),
            defaults: [], scope: [], childNamespace: .present, noEffect: nil, replacedBy: nil,
            takesEffect: .immediately, does: "", doesNot: "", notes: [], sources: [])
    }
}
