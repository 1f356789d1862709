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
        arguments: ["2.6.32", "3.10.0", "4.12.0", "5.4.0", "6.1.0", "6.18.0"])
    func agrees(kernel: String) throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.host.kernel = .observed(kernel, from: "uname")
        let catalogue = Builtin.catalogue
        let quick = FactStore(snapshot, catalogue: catalogue)
        let slow = FactStore(snapshot, catalogue: Catalogue(catalogue.entries))
        for (index, name) in catalogue.names.enumerated() {
            let outcome = quick.value(of: "default.\(name)", setting: index)
            #expect(outcome == slow.value(of: "default.\(name)", setting: index), "\(name)")
            #expect(outcome == slow.defaultValue(of: catalogue[at: index]), "\(name)")
        }
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
