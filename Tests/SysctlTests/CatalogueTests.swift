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

    private static func entry(_ name: String) -> CatalogueEntry {
        CatalogueEntry(
            key: SysctlKey(name), summary: "", shape: .integer, unit: .none, isReadOnly: false,
            isSecret: false,
            introduced: KernelVersion(2, 6, 32), removed: nil, accepts: [], sensible: (nil, nil),
            defaults: [], scope: [], childNamespace: .present, noEffect: nil, replacedBy: nil,
            takesEffect: .immediately, does: "", doesNot: "", notes: [], sources: [])
    }
}
