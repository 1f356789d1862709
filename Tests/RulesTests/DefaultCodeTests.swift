import BuiltinRules
import Evidence
import Expressions
import Rules
import Sysctl
import Testing

@Suite("DefaultCode")
struct DefaultCodeTests {
    @Test(
        "the default by code is the one that the entry states",
        arguments: [
            "2.6.32", "3.10.0", "4.12.0", "5.4.0", "6.1.0", "6.18.0",
            "3.10.0-1160.31.1.el7.x86_64", "4.18.0-553.el8_10.x86_64", "5.15.0-105-generic",
        ])
    func agrees(kernel: String) throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.host.kernel = .observed(kernel, from: "uname")
        let catalogue = Builtin.catalogue
        let quick = FactStore(snapshot, catalogue: catalogue)
        let overlays = DistributionKernel.allCases.compactMap(catalogue.overlay)
        let slow = FactStore(
            snapshot, catalogue: Catalogue(catalogue.entries, overlays: overlays))
        for (index, name) in catalogue.names.enumerated() {
            let outcome = quick.value(of: "default.\(name)", setting: index)
            #expect(outcome == slow.value(of: "default.\(name)", setting: index), "\(name)")
            #expect(outcome == slow.defaultValue(of: catalogue[at: index]), "\(name)")
        }
    }

    @Test("what is known of the kernel's builder comes before the code")
    func overlay() throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.host.kernel = .observed("3.10.0-1160.31.1.el7.x86_64", from: "uname")
        let index = try #require(Builtin.catalogue.index(of: "net.core.bpf_jit_harden"))
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        #expect(
            store.value(of: "default.net.core.bpf_jit_harden", setting: index) == .known(.int(1)))
    }

    @Test("without a kernel version no default is known")
    func noKernel() throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.host.kernel = .observed("garbage", from: "uname")
        let index = try #require(Builtin.catalogue.index(of: "net.ipv4.tcp_sack"))
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        guard case .unknown? = store.value(of: "default.net.ipv4.tcp_sack", setting: index) else {
            Issue.record("a default of no kernel")
            return
        }
    }

    @Test("shape and unit of a setting are those of its entry")
    func kinds() {
        for (index, entry) in Builtin.catalogue.entries.enumerated() {
            let (shape, unit) = Builtin.catalogue.kind(at: index)
            #expect(shape == entry.shape, "\(entry.key)")
            #expect(unit == entry.unit, "\(entry.key)")
        }
    }
}
