import BuiltinRules
import Evidence
import Expressions
import Rules
import Sysctl
import Testing

@Suite("FactStore: interfaces")
struct FactStoreInterfaceTests {
    private static func outcome(_ sysctls: [String: Reading<String>]) throws -> Outcome {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.sysctls = sysctls
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        return try #require(store.resolve(["interfaces"])).outcome
    }

    private static func records(_ sysctls: [String: Reading<String>]) throws -> [Record] {
        guard case .known(.list(let elements)) = try outcome(sysctls) else { return [] }
        return elements.compactMap { element in
            guard case .record(let record) = element else { return nil }
            return record
        }
    }

    @Test("are listed by name, whichever family told of them, without 'all' and 'default'")
    func names() throws {
        let records = try Self.records([
            "net.ipv4.conf.lo.rp_filter": .observed("0", from: "f"),
            "net.ipv4.conf.eth0/100.rp_filter": .observed("0", from: "f"),
            "net.ipv6.conf.wg0.accept_ra": .observed("0", from: "f"),
            "net.ipv4.conf.all.rp_filter": .observed("0", from: "f"),
            "net.ipv4.conf.default.rp_filter": .observed("0", from: "f"),
            "net.ipv4.neigh.dummy0.gc_stale_time": .observed("0", from: "f"),
            "net.ipv4.conf.odd0.unheard_of": .observed("0", from: "f"),
            "net.ipv4.tcp_sack": .observed("0", from: "f"),
        ])
        #expect(
            records.map { $0["name"] } == ["eth0.100", "lo", "wg0"].map { .known(.string($0)) })
        #expect(
            records.map { $0["loopback"] } == [false, true, false].map { .known(.bool($0)) })
    }

    @Test("hold what was read, in the unit of the setting")
    func values() throws {
        let record = try #require(
            try Self.records([
                "net.ipv4.conf.eth0.rp_filter": .observed("2", from: "f"),
                "net.ipv4.conf.eth0.igmpv3_unsolicited_report_interval":
                    .observed("1000", from: "f"),
                "net.ipv6.conf.eth0.mtu": .observed("1500", from: "f"),
                "net.ipv6.conf.eth0.accept_ra": .observed("-1", from: "f"),
            ]).first)
        #expect(record["rp_filter"] == .known(.int(2)))
        #expect(
            record["igmpv3_unsolicited_report_interval"]
                == .known(.duration(microseconds: 1_000_000)))
        #expect(record["ipv6_mtu"] == .known(.bytes(1500)))
        #expect(record["ipv6_accept_ra"] == .known(.int(-1)))
    }

    @Test("do not know what was not read, refused, not there or not a number")
    func unknown() throws {
        let record = try #require(
            try Self.records([
                "net.ipv4.conf.eth0.rp_filter": .absent(Absence(.denied, "refused")),
                "net.ipv4.conf.eth0.tag": .absent(Absence(.nonexistent, "not here")),
                "net.ipv4.conf.eth0.arp_ignore": .observed("none", from: "f"),
            ]).first)
        let missing: [(String, Outcome)] = [
            ("rp_filter", .missing("net.ipv4.conf.eth0.rp_filter", "refused", .absent)),
            ("tag", .missing("net.ipv4.conf.eth0.tag", "not here", .nonexistent)),
            (
                "arp_ignore",
                .missing("net.ipv4.conf.eth0.arp_ignore", "'none' is not a number", .absent)
            ),
            ("arp_filter", .missing("interface.arp_filter", "it was not collected", .absent)),
        ]
        for (field, outcome) in missing { #expect(record[field] == outcome, "\(field)") }
    }

    @Test("never show a secret, also when a dump holds it")
    func secret() throws {
        let record = try #require(
            try Self.records([
                "net.ipv6.conf.eth0.stable_secret": .observed("2001:db8::1", from: "f")
            ]).first)
        let shown = record.fields.contains { $0.outcome == .known(.string("2001:db8::1")) }
        #expect(!shown)
    }

    @Test("are unknown, not none, when nothing of them was collected")
    func notCollected() throws {
        #expect(
            try Self.outcome(["net.ipv4.conf.all.rp_filter": .observed("0", from: "f")])
                == .missing("interfaces", "no setting of an interface was collected", .absent))
    }

    @Test("have every field that the schema tells of")
    func fields() throws {
        let record = try #require(
            try Self.records(["net.ipv4.conf.eth0.rp_filter": .observed("0", from: "f")]).first)
        guard case .list(.record(let type))? = RuleText.schema.resolve(["interfaces"])?.type else {
            Issue.record("no type")
            return
        }
        #expect(type.fields.count > 90)
        for field in type.fields { #expect(record[field.name] != nil, "\(field.name)") }
    }

    @Test(
        "come from /proc/sys, or from the file of a dump",
        arguments: [
            ("minimal", "/proc/sys/net/ipv4/conf, /proc/sys/net/ipv6/conf"),
            ("dump", "sysctl.txt"),
        ])
    func origin(base: String, origin: String) throws {
        let snapshot = try #require(try Builtin.exampleSnapshots()[base])
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        #expect(store.origin(of: ["interfaces"]) == origin)
    }

    @Test(
        "a base of examples has the kernel's own values in all places",
        arguments: ["minimal", "linux-3.10", "linux-4.11", "netns", "no-netlink"])
    func bases(base: String) throws {
        let snapshot = try #require(try Builtin.exampleSnapshots()[base])
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        let names = snapshot.sysctls.keys.filter { SysctlKey($0).interfaceParts != nil }
        #expect(names.count == 88)
        for name in names {
            let entry = try #require(Builtin.catalogue[name])
            let kernel = try #require(store.kernel)
            if kernel < entry.introduced {
                #expect(snapshot.sysctls[name]?.absence?.reason == .nonexistent, "\(name)")
            } else {
                #expect(store.setting(entry) == store.defaultValue(of: entry), "\(name)")
            }
        }
    }
}
