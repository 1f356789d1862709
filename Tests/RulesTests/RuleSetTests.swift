import BuiltinRules
import Evidence
import Rules
import Testing

@Suite("RuleSet")
struct RuleSetTests {
    @Test(
        "selects by id, prefix and slug, in any case where ids allow it",
        arguments: [
            (["TW001"], [], ["TW001"]), (["tw001"], [], ["TW001"]),
            (
                ["TW00"], ["TW003", "TW004"],
                ["TW001", "TW002", "TW005", "TW006", "TW007", "TW008", "TW009"]
            ),
            (["tw-recycle-enabled", "NEIGH10"], [], ["NEIGH101", "TW001"]),
            (["TW001", "TS004"], ["TW00"], ["TS004"]),
        ] as [([String], [String], [String])])
    func selects(selected: [String], ignored: [String], ids: [String]) throws {
        let set = try Builtin.ruleSet().selecting(selected, ignoring: ignored)
        #expect(set.rules.map(\.id) == ids)
    }

    @Test("a rule on trial is judged only when it is called by its name")
    func preview() throws {
        let all = try Builtin.ruleSet()
        #expect(all["OBS005"]?.definition.status == .preview)
        #expect(try all.selecting([], ignoring: [])["OBS005"] == nil)
        #expect(try all.selecting(["OBS"], ignoring: [])["OBS005"] == nil)
        #expect(try all.selecting(["value-is-default"], ignoring: []).rules.map(\.id) == ["OBS005"])
        #expect(try all.selecting(["obs005"], ignoring: []).rules.map(\.id) == ["OBS005"])
    }

    @Test("every rule that asks who holds a socket is judged again once that is known")
    func owners() throws {
        let set = try Builtin.ruleSet()
        var asking: [String] = []
        for (index, rule) in set.rules.enumerated() {
            let definition = rule.definition
            // Levels and remedies are those of findings, which are made anew in any case.
            let texts =
                [definition.condition, definition.each] + definition.lets.map(\.expression)
            let asks = texts.contains { text in
                [".pid", ".owner", ".descriptor"].contains { text.contains($0) }
                    || (text.contains(".process") && !text.contains(".processed"))
            }
            // LIM102 judges processes, which are known from the beginning.
            guard asks, definition.each != "tcp.processes" else { continue }
            asking.append(rule.id)
            #expect(set.judgesOwners(ofRule: index), "\(rule.id)")
        }
        #expect(asking.contains("LISTEN103"))
        // LISTEN105 names the owner in its message only, and TW003 looks at no socket.
        for id in ["LISTEN105", "TW003"] {
            let unconcerned = try #require(set.rules.firstIndex { $0.id == id })
            #expect(!set.judgesOwners(ofRule: unconcerned), "\(id)")
        }
    }

    @Test("an empty selection selects all but what is ignored")
    func selectsAll() throws {
        let all = try Builtin.ruleSet().selecting([], ignoring: [])
        #expect(try all.selecting([], ignoring: []).rules.map(\.id) == all.rules.map(\.id))
        let ids = try all.selecting([], ignoring: ["TW", "PORT001"]).rules.map(\.id)
        #expect(ids == all.rules.map(\.id).filter { !$0.hasPrefix("TW") && $0 != "PORT001" })
    }

    @Test(
        "a name that matches nothing is an error with the nearest one",
        arguments: [
            ("TW0001", "TW001"), ("LITSEN", "LISTEN"), ("tw-recyle-enabled", "tw-recycle-enabled"),
            ("quantum", nil), ("", nil),
        ] as [(String, String?)])
    func unknownName(name: String, suggestion: String?) throws {
        let all = try Builtin.ruleSet()
        let error = RuleError.unknownID(name, suggestion: suggestion)
        #expect(throws: error) { try all.selecting([name], ignoring: []) }
        #expect(throws: error) { try all.selecting([], ignoring: [name]) }
    }

    @Test("a selection that leaves no rule is an error, not a clean run")
    func nothingSelected() throws {
        let all = try Builtin.ruleSet()
        #expect(throws: RuleError.nothingSelected) {
            try all.selecting(["TW001", "TW00"], ignoring: ["TW00"])
        }
    }

    @Test("finds a rule by id in any case and by slug")
    func finds() throws {
        let all = try Builtin.ruleSet()
        #expect(all["tw001"]?.id == "TW001")
        #expect(all["tw-recycle-enabled"]?.id == "TW001")
        #expect(all["TW"] == nil)
    }

    @Test("rules of a user join the built-in ones, under an id of their own")
    func adds() throws {
        let all = try Builtin.ruleSet()
        let own = try Rule(try RuleText.file().definition)
        let joined = try all.adding([own])
        #expect(joined["TW901"]?.definition == own.definition)
        #expect(joined.rules.map(\.id) == joined.rules.map(\.id).sorted())
        #expect(throws: RuleError.duplicateID("TW901")) { try joined.adding([own]) }
        #expect(throws: RuleError.duplicateID("TW901")) { try all.adding([own, own]) }
    }

    @Test(
        "an alias means the rule",
        arguments: [
            ("MIX001", "TW003"), ("mix019", "TS004"), ("MIX017", "CT002"), ("MIX006", "LISTEN006"),
            ("MIX009", "FOLK004"), ("MIX007", "KEEP002"), ("MIX012", "PORT004"),
        ])
    func alias(alias: String, id: String) throws {
        let all = try Builtin.ruleSet().selecting([], ignoring: [])
        #expect(try all.selecting([alias], ignoring: []).rules.map(\.id) == [id])
        let left = try all.selecting([], ignoring: [alias]).rules.map(\.id)
        #expect(left == all.rules.map(\.id).filter { $0 != id })
    }

    @Test("the family of an alias means its rule beside the rules of that family")
    func aliasFamily() throws {
        let all = try Builtin.ruleSet()
        let ids = try all.selecting(["MIX"], ignoring: []).rules.map(\.id)
        #expect(
            ids.filter { !$0.hasPrefix("MIX") }
                == [
                    "CT002", "FOLK004", "FWD004", "FWD011", "KEEP002", "LISTEN006", "PORT004",
                    "SEC002", "TS004", "TW003",
                ])
        #expect(ids.contains("MIX005"))
        let fewer = try all.selecting(["MIX"], ignoring: ["MIX001"]).rules.map(\.id)
        #expect(fewer == ids.filter { $0 != "TW003" })
    }

    @Test("a rule on trial is judged when its alias is named, and not for the alias's family")
    func previewAlias() throws {
        let text = RuleText.valid.replacing(
            "status: stable", with: "status: preview\naliases: [MIX902]")
        let own = try Rule(try RuleText.file(text).definition)
        let all = try Builtin.ruleSet().adding([own])
        #expect(try all.selecting(["mix902"], ignoring: []).rules.map(\.id) == ["TW901"])
        #expect(try all.selecting(["MIX"], ignoring: [])["TW901"] == nil)
        #expect(try all.selecting([], ignoring: [])["TW901"] == nil)
    }

    @Test("finds a rule by its alias")
    func findsAlias() throws {
        #expect(try Builtin.ruleSet()["mix001"]?.id == "TW003")
    }

    @Test("an alias is taken as an id is")
    func aliasIsTaken() throws {
        let all = try Builtin.ruleSet()
        for (alias, taken) in [("TW901", "TW901"), ("MIX001", "MIX001"), ("TW001", "TW001")] {
            let text = RuleText.valid.replacing("id: TW901", with: "id: TW902\naliases: [\(alias)]")
            let other = try Rule(try RuleText.file(text).definition)
            let own = try Rule(try RuleText.file().definition)
            #expect(throws: RuleError.duplicateID(taken)) { try all.adding([own, other]) }
        }
    }

    @Test("a retired rule is never evaluated")
    func leavesOutRetired() throws {
        let text = RuleText.valid.replacing("status: stable", with: "status: retired")
        let own = try Rule(try RuleText.file(text).definition)
        #expect(RuleSet([own], catalogue: Builtin.catalogue).rules.isEmpty)
    }

    @Test("ids are unique and follow the family")
    func uniqueIDs() throws {
        let rules = try Builtin.ruleSet().rules
        let ids = rules.flatMap { [$0.id] + $0.aliases }
        #expect(Set(ids).count == ids.count)
        #expect(Set(rules.map(\.definition.slug)).count == rules.count)
        #expect(rules.allSatisfy { $0.id.dropLast(3) == $0.definition.family })
    }

    @Test(
        "a fact makes the collector read its source and nothing else",
        arguments: [
            ("known(host.ram)", CollectionPlan()),
            ("known(declared.nat_timeout)", CollectionPlan()),
            ("known(sample.interval)", CollectionPlan()),
            ("known(sockstat.tcp.tw)", CollectionPlan(sockstat: true)),
            ("known(counter.TcpExt.TW)", CollectionPlan(counters: .named(["TcpExt.TW"]))),
            ("known(increase.TcpExt.TW)", CollectionPlan(counters: .named(["TcpExt.TW"]))),
            (
                "known(counter.Tcp.InSegs) and known(counter.TcpExt.TW)",
                CollectionPlan(counters: .named(["Tcp.InSegs", "TcpExt.TW"]))
            ),
            ("known(sysctl.net.core.somaxconn)", CollectionPlan(sysctls: ["net.core.somaxconn"])),
            ("known(default.net.core.somaxconn)", CollectionPlan()),
            (
                "known(default.net.ipv4.tcp_max_tw_buckets)",
                CollectionPlan(sysctls: ["net.ipv4.tcp_ehash_entries"])
            ),
            (
                "known(sysctl.net.ipv4.conf.all.rp_filter)",
                CollectionPlan(sysctls: ["net.ipv4.conf.all.rp_filter"])
            ),
            (
                #"known(sysctl.net.ipv4.conf["eth0.100"].rp_filter)"#,
                CollectionPlan(sysctls: ["net.ipv4.conf.eth0/100.rp_filter"])
            ),
            ("known(default.net.ipv4.conf.all.rp_filter)", CollectionPlan()),
            (
                "known(interfaces.rp_filter)",
                CollectionPlan(interfaceSettings: ["net.ipv4.conf.*.rp_filter"])
            ),
            (
                "interfaces[0].rp_filter == 1 or interfaces[0].ipv6_accept_ra == 2",
                CollectionPlan(
                    interfaceSettings: [
                        "net.ipv4.conf.*.rp_filter", "net.ipv6.conf.*.accept_ra",
                    ])
            ),
            (
                "count(interfaces) > 2",
                CollectionPlan(interfaceSettings: ["net.ipv4.conf.*.forwarding"])
            ),
            (#"nat.state == "does""#, CollectionPlan(network: [.nat])),
            ("known(nat.source_nat)", CollectionPlan(network: [.nat])),
            ("conntrack.stat.drop > 0", CollectionPlan(network: [.tracking])),
            ("conntrack.increase.drop > 0", CollectionPlan(network: [.tracking])),
            ("conntrack.entries.time_wait > 0", CollectionPlan(network: [.tracked])),
            (
                "conntrack.ages.idle > 0",
                CollectionPlan(sysctls: trackingKeys, network: [.trackedAges])
            ),
            (
                "count(nat.groups) > 0",
                CollectionPlan(sysctls: trackingKeys, network: [.nat, .translated])
            ),
            ("count(tcp.callers) > 0", callersPlan),
            (
                "count(kernel_log) > 0",
                CollectionPlan(
                    counters: .named(Set(FactSchema.loggedCounters)), listeners: true,
                    network: [.kernelLog, .tracking, .neighbours])
            ),
            ("nat.inner_bridges > 0", CollectionPlan(network: [.links, .routes])),
            (
                "paths.low > 0",
                CollectionPlan(
                    sysctls: ["net.ipv4.tcp_no_ssthresh_metrics_save"], listeners: true,
                    connections: true, network: [.paths])
            ),
            ("softnet.increase.dropped > 0", CollectionPlan(network: [.softnet])),
            ("files.used > 0", CollectionPlan(network: [.files])),
            ("neighbours.ipv6.table > 0", CollectionPlan(network: [.neighbours])),
            ("routes.with_metrics > 0", CollectionPlan(network: [.routes])),
            ("max(routes.initcwnd) > 10", CollectionPlan(network: [.routes])),
            ("min(links.mtu) < bytes(1500)", CollectionPlan(network: [.links])),
            ("links[0].speed > 1000", CollectionPlan(network: [.links, .linkSpeeds])),
            ("any(links.gro)", CollectionPlan(network: [.links, .linkOffloads])),
            (
                "known(nat.forwarding)",
                CollectionPlan(
                    sysctls: ["net.ipv4.ip_forward", "net.ipv6.conf.all.forwarding"])
            ),
            ("known(ports.usable)", CollectionPlan(sysctls: portKeys)),
            ("known(ports.pool)", CollectionPlan(sysctls: portKeys, listeners: true)),
            ("known(tcp.reachable_listeners)", CollectionPlan(listeners: true)),
            ("known(tcp.states.listen)", CollectionPlan(listeners: true)),
            ("known(tcp.listeners)", CollectionPlan(listeners: true)),
            ("known(tcp.states.established)", CollectionPlan(listeners: true, connections: true)),
            ("known(tcp.incoming.live)", CollectionPlan(listeners: true, connections: true)),
            (
                "known(tcp.states.time_wait)",
                CollectionPlan(listeners: true, connections: true, timeWait: true)
            ),
            (
                "count(tcp.flows) > 0",
                CollectionPlan(listeners: true, connections: true, flows: true)
            ),
            (
                "max(tcp.services.idle) > 0",
                CollectionPlan(listeners: true, connections: true, flows: true)
            ),
            (
                "known(tcp.flow_totals.orphans)",
                CollectionPlan(listeners: true, connections: true, flows: true)
            ),
            (
                "count(tcp.processes) > 0",
                CollectionPlan(listeners: true, connections: true, processes: true)
            ),
            (
                "initial.net.core.somaxconn > 1", CollectionPlan(sysctls: ["net.core.somaxconn"])
            ),
            ("survey.namespaces > 1", survey), ("known(survey.unseen_orphans)", survey),
            ("known(tcp.destinations)", outgoing), ("known(tcp.outgoing.total)", outgoing),
            ("known(tcp.outgoing.remote)", outgoing), ("known(tcp.incoming.time_wait)", outgoing),
        ])
    func plans(condition: String, plan: CollectionPlan) throws {
        #expect(try Self.plan(condition, sample: nil) == plan)
    }

    @Test("a sample is planned without reading more than one look does")
    func plansSample() throws {
        var plan = try Self.plan("known(counter.TcpExt.TW)", sample: 5)
        #expect(plan.sample == 5)
        plan.sample = nil
        #expect(try Self.plan("known(counter.TcpExt.TW)", sample: nil) == plan)
    }

    @Test("the settings that a rule asks each interface for are read, wherever it asks")
    func plansInterfaces() throws {
        let text = """
            schema: 1
            id: SEC902
            name: each-interface
            title: each interface
            family: SEC
            level: info
            confidence: high
            status: stable
            each: interfaces
            as: card
            report: once
            let: {mine: card.arp_filter}
            place: "{card.name} {card.proxy_arp}"
            when: card.rp_filter == 1 and mine == 0
            message: "{matched.log_martians}"
            why: because
            fix: {kind: none, text: nothing}
            references: [{title: a, supports: b}]
            examples:
              - {name: a, base: minimal, expect: fires}
              - {name: b, base: minimal, expect: quiet}

            """
        let rule = try Rule(try RuleText.file(text).definition)
        #expect(
            RuleSet([rule], catalogue: Builtin.catalogue).plan(sample: nil)
                == CollectionPlan(
                    interfaceSettings: [
                        "net.ipv4.conf.*.arp_filter", "net.ipv4.conf.*.proxy_arp",
                        "net.ipv4.conf.*.rp_filter", "net.ipv4.conf.*.log_martians",
                    ]))
    }

    @Test("no built-in rule that has no need of interfaces makes the collector list them")
    func readsNoInterfaces() throws {
        let rules = try Builtin.ruleSet().rules.filter { rule in
            !rule.definition.facts.contains { $0.hasPrefix(FactSchema.interfaces) }
        }
        let plan = RuleSet(rules, catalogue: Builtin.catalogue).plan(sample: nil)
        #expect(plan.interfaceSettings.isEmpty)
    }

    private static let callersPlan = {
        var plan = CollectionPlan(listeners: true)
        plan.callers = true
        return plan
    }()

    private static let trackingKeys: Set = [
        "net.netfilter.nf_conntrack_count", "net.netfilter.nf_conntrack_max",
        "net.netfilter.nf_conntrack_tcp_timeout_established",
    ]

    private static let portKeys: Set = [
        "net.ipv4.ip_local_port_range", "net.ipv4.ip_local_reserved_ports",
    ]
    private static let outgoing = CollectionPlan(
        sysctls: portKeys.union(["net.ipv4.tcp_tw_reuse_delay"]), listeners: true,
        connections: true, timeWait: true)

    private static let survey: CollectionPlan = {
        var plan = CollectionPlan()
        plan.sharedUse = true
        return plan
    }()

    /// The plan of a rule that names nothing but its condition.
    private static func plan(_ condition: String, sample: Int64?) throws -> CollectionPlan {
        let text = """
            schema: 1
            id: TW902
            name: one-fact
            title: one fact
            family: TW
            level: info
            confidence: high
            status: stable
            when: \(condition)
            message: found
            why: because
            fix: {kind: none, text: nothing}
            references: [{title: a, supports: b}]
            examples:
              - {name: a, base: minimal, expect: fires}
              - {name: b, base: minimal, expect: quiet}
              - {name: c, base: minimal, expect: undetermined}

            """
        let rule = try Rule(try RuleText.file(text).definition)
        return RuleSet([rule], catalogue: Builtin.catalogue).plan(sample: sample)
    }
}
