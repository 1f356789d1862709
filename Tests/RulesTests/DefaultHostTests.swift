import BuiltinRules
import Engine
import Evidence
import Expressions
import Rules
import Sysctl
import Testing

@Suite("Hosts at their kernel's defaults")
struct DefaultHostTests {
    @Test(
        "a host whose every setting is its kernel's default hears nothing above info",
        arguments: [
            "2.6.32", "2.6.33", "3.2.0", "3.7.0", "3.10.0", "3.16.0", "4.1.0", "4.4.0", "4.9.0",
            "4.11.0", "4.14.0", "4.15.0", "4.18.0", "4.19.0", "5.4.0", "5.10.0", "5.15.0", "6.1.0",
            "6.6.0", "6.12.0",
            "6.14.0", "6.17.0", "6.18.0",
        ])
    func quiet(release: String) throws {
        let report = evaluate(
            try Self.host(release), using: try Builtin.ruleSet(), version: "test")
        #expect(report.active.filter { $0.level > .info }.map(\.ruleID) == [])
        #expect(report.summary.passed > 40)
    }

    /// The example host with another kernel, each known setting at the default of that kernel.
    private static func host(_ release: String) throws -> Snapshot {
        let kernel = try #require(KernelVersion(release))
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.host.kernel = .observed(release, from: "uname")
        let catalogue = Builtin.catalogue
        for entry in catalogue.entries {
            let name = entry.key.name
            guard kernel >= entry.introduced, entry.removed.map({ kernel < $0 }) ?? true else {
                snapshot.sysctls[name] = .absent(
                    Absence(.nonexistent, "this kernel has no such setting"))
                continue
            }
            let facts = FactStore(snapshot, catalogue: catalogue)
            guard case .known(let value) = facts.defaultValue(of: entry),
                let text = text(of: value, entry)
            else { continue }
            snapshot.sysctls[name] = .observed(text, from: "/proc/sys/\(entry.key.path)")
        }
        return snapshot
    }

    private static func text(of value: Value, _ entry: CatalogueEntry) -> String? {
        switch value {
        case .record(let triple):
            let members = ["min", "default", "max"].compactMap { member -> String? in
                guard case .known(let value)? = triple[member] else { return nil }
                return value.count(in: entry.unit).map { "\($0)" }
            }
            return members.joined(separator: " ")
        case .interval(let low, let high): return "\(low) \(high)"
        case .intervals(let ranges): return SysctlValue.ports(ranges).text
        case .string(let text): return text
        default: return value.count(in: entry.unit).map { "\($0)" }
        }
    }
}
