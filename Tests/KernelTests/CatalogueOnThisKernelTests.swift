internal import BuiltinRules
internal import Evidence
internal import Expressions
internal import Rules
internal import Sysctl
internal import TestSupport
internal import Testing

@Suite(
    "The catalogue against the running kernel",
    .enabled(if: LiveSettings.all != nil, "needs root, util-linux and user namespaces"))
struct CatalogueOnThisKernelTests {
    /// Settings that a kernel may be built without, or whose module may be absent.
    private static func isOptional(_ entry: CatalogueEntry) -> Bool {
        [
            "net.netfilter.", "net.nf_", "net.mptcp.", "net.bridge.", "net.core.bpf_",
            "net.ipv4.vs.", "net.ipv6.",
        ].contains {
            entry.key.name.hasPrefix($0)
        } || optional.contains(entry.key.name)
    }

    private static let optional: Set<String> = [
        "net.ipv4.tcp_syncookies", "net.ipv4.tcp_available_ulp", "net.core.xfrm_acq_expires",
        "net.core.xfrm_aevent_etime", "net.core.xfrm_aevent_rseqth", "net.core.xfrm_larval_drop",
        "net.ipv4.xfrm4_gc_thresh", "net.ipv4.cipso_cache_bucket_size",
        "net.ipv4.cipso_cache_enable", "net.ipv4.cipso_rbm_optfmt",
        "net.ipv4.cipso_rbm_strictvalid", "net.core.rps_sock_flow_entries",
        "net.core.flow_limit_cpu_bitmap", "net.core.flow_limit_table_len",
        "net.core.rps_default_mask", "net.core.busy_poll", "net.core.busy_read",
    ]

    /// Settings that stable series got long after their first release.
    private static let backported: Set<String> = ["accept_ra_min_lft"]

    @Test("a setting exists exactly where the catalogue says so")
    func existence() throws {
        let live = try #require(LiveSettings.all)
        for entry in live.entries where entry.key.name.hasPrefix("net.") {
            let exists = live.found[entry.key.path].flatMap { $0 } != nil
            let isOfThisKernel =
                entry.introduced <= live.kernel && entry.removed.map { live.kernel < $0 } ?? true
            let isExpected = isOfThisKernel && entry.childNamespace != .absent
            if isExpected, !exists, Self.isOptional(entry) { continue }
            if !isOfThisKernel, exists, Self.backported.contains(entry.key.lastComponent) {
                continue
            }
            #expect(exists == isExpected, "\(entry.key)")
        }
    }

    @Test("a setting is writable in a namespace exactly where the catalogue says so")
    func mode() throws {
        let live = try #require(LiveSettings.all)
        for entry in live.entries {
            guard let found = live.found[entry.key.path].flatMap({ $0 }),
                entry.key.name.hasPrefix("net.")
            else { continue }
            let isWritable = found.mode & 0o200 != 0
            #expect(
                isWritable == (!entry.isReadOnly && entry.childNamespace == .present),
                "\(entry.key)")
        }
    }

    /// Settings that a fresh namespace of an ordinary user does not show at their default: group
    /// numbers have no name there, and one switch is thrown for the whole machine for good.
    private static let shownOtherwise: Set<String> = [
        "net.ipv4.ping_group_range", "net.netfilter.nf_hooks_lwtunnel",
    ]

    /// Settings of interfaces that distributions and administrators change; a new namespace copies
    /// those of IPv4 from the first one.
    private static let oftenChanged: Set<String> = [
        "accept_redirects", "accept_source_route", "arp_announce", "arp_filter", "arp_ignore",
        "arp_notify", "forwarding", "log_martians", "promote_secondaries", "proxy_arp",
        "route_localnet", "rp_filter", "secure_redirects", "send_redirects", "src_valid_mark",
    ]

    private static func isInherited(
        _ entry: CatalogueEntry, otherThan value: Value, _ facts: FactStore
    ) -> Bool {
        guard let parts = entry.key.interfaceParts, parts.folder == "net.ipv4.conf",
            oftenChanged.contains(String(parts.setting))
        else { return false }
        let place = parts.interface == "all" ? "all" : "default"
        let path = "/proc/sys/\(parts.key(of: place).path)"
        guard let here = try? Program.output(["cat", path]), case .int(let number) = value else {
            return false
        }
        return Int64(here.prefix { !$0.isNewline }) != number
    }

    @Test("a fresh namespace has the default that the catalogue computes")
    func defaults() throws {
        let live = try #require(LiveSettings.all)
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.host.kernel = .observed(live.kernel.description, from: "uname")
        snapshot.host.ram = .absent(Absence(.notCollected, "not looked at here"))
        for (path, found) in live.found {
            snapshot.sysctls[SysctlKey(path: path).name] =
                found.map { .observed($0.value, from: path) }
                ?? .absent(Absence(.nonexistent, "no such setting"))
        }
        let facts = FactStore(snapshot, catalogue: Builtin.catalogue)
        for entry in live.entries
        where entry.scope.first(where: { $0.kernel.contains(live.kernel) })?.isPerNamespace == true
            && entry.childNamespace == .present && !Self.shownOtherwise.contains(entry.key.name)
        {
            guard live.found[entry.key.path].flatMap({ $0 }) != nil,
                case .known(let computed) = facts.defaultValue(of: entry)
            else { continue }
            if Self.isInherited(entry, otherThan: computed, facts) { continue }
            #expect(facts.setting(entry) == .known(computed), "\(entry.key)")
        }
    }

    @Test("the kernel takes the ends of what is accepted, and nothing beyond")
    func ranges() throws {
        let live = try #require(LiveSettings.all)
        for entry in live.entries {
            guard let found = live.found[entry.key.path].flatMap({ $0 }) else { continue }
            for edge in LiveSettings.edges(of: entry, on: live.kernel) {
                let attempt = try #require(found.writes[edge.text])
                #expect(
                    (attempt.refused == nil) == edge.isAccepted,
                    "\(entry.key) = \(edge.text): \(attempt)")
            }
        }
    }

    @Test("writing 'all' or 'default' of an interface's setting reaches whom the catalogue says")
    func reach() throws {
        let live = try #require(LiveSettings.all)
        let reach = try LiveSettings.reach()
        #expect(reach["net/ipv4/conf/*/rp_filter"] != nil)
        let interfaces = [
            "lo", LiveSettings.interface,
        ].filter { interface in
            reach.values.contains { $0.values.contains { $0.contains(interface) } }
        }
        for (path, found) in reach {
            let name = path.replacing("/", with: ".")
            guard let combines = Builtin.catalogue[name]?.combines else {
                if live.kernel < KernelVersion(6, 20) {
                    Issue.record("\(name) is not in the catalogue")
                }
                continue
            }
            let all: [String] =
                switch combines.allReach {
                case .nothing: []
                case .interfaces: interfaces
                case .interfacesAndDefault: ["default"] + interfaces
                }
            #expect(found["all"] == all, "\(name)")
            #expect(
                found["default"] == (combines.defaultReach == .newInterfaces ? [] : interfaces),
                "\(name)")
        }
    }
}
