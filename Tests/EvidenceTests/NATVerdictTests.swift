import Evidence
import Testing

@Suite("NATVerdict")
struct NATVerdictTests {
    private static let denied = Absence(.denied, "cannot read it")
    private static let nonexistent = Absence(.nonexistent, "no such table")

    private static func verdict(_ change: (inout NATFacts) -> Void = { _ in }) -> NATVerdict {
        var facts = NATFacts(
            tracking: .observed(true, from: "test"), nfTables: .observed(.none, from: "test"),
            legacy: .observed(.none, from: "test"),
            connections: .observed(
                TranslatedConnections(source: false, destination: false, complete: true),
                from: "test"))
        change(&facts)
        return NATVerdict(facts)
    }

    private static func rules(
        source: Int64 = 0, destination: Int64 = 0, undirected: Int64 = 0, complete: Bool = true
    ) -> Reading<NATRules> {
        .observed(
            NATRules(
                chains: 1, rules: 9, source: source, destination: destination,
                undirected: undirected, complete: complete), from: "test")
    }

    @Test("complete readings without a rule prove that nothing is translated")
    func nothing() {
        let verdict = Self.verdict()
        #expect(verdict.state == .doesNot)
        #expect(verdict.source == false)
        #expect(verdict.destination == false)
    }

    @Test("chains and rules that translate nothing are none")
    func idleRules() {
        #expect(Self.verdict { $0.nfTables = Self.rules() }.state == .doesNot)
    }

    @Test("tables that the kernel does not have hold no rule")
    func nonexistent() {
        let verdict = Self.verdict {
            $0.nfTables = .absent(Self.nonexistent)
            $0.legacy = .absent(Self.nonexistent)
            $0.connections = .absent(Self.nonexistent)
        }
        #expect(verdict.state == .doesNot)
    }

    @Test("without connection tracking nothing else matters")
    func untracked() {
        let verdict = Self.verdict {
            $0 = NATFacts(absent: Self.nonexistent)
            $0.tracking = .observed(false, from: "test")
        }
        #expect(verdict.state == .doesNot)
        #expect(verdict.reason.contains("connection tracking is not loaded"))
    }

    @Test("one table that may not be read makes it unknown, and is named")
    func refused() {
        for verdict in [
            Self.verdict { $0.nfTables = .absent(Self.denied) },
            Self.verdict { $0.legacy = .absent(Self.denied) },
        ] {
            #expect(verdict.state == .unknown)
            #expect(verdict.reason == "cannot read it")
            #expect(verdict.source == nil)
            #expect(verdict.destination == nil)
        }
    }

    @Test("connections alone that cannot be read leave the rules to speak")
    func refusedConnections() {
        #expect(Self.verdict { $0.connections = .absent(Self.denied) }.state == .doesNot)
    }

    @Test("rules that were not all looked at prove nothing")
    func incomplete() {
        let verdict = Self.verdict { $0.nfTables = Self.rules(complete: false) }
        #expect(verdict.state == .unknown)
        #expect(verdict.reason == "only the first 9 rules of nf_tables were looked at")
    }

    @Test("a rule proves its own direction, and complete readings the absence of the other")
    func directions() {
        let source = Self.verdict { $0.nfTables = Self.rules(source: 2) }
        #expect(source.state == .does)
        #expect(source.reason == "2 rules of nf_tables translate source addresses")
        #expect(source.source == true)
        #expect(source.destination == false)
        let destination = Self.verdict { $0.legacy = Self.rules(destination: 1) }
        #expect(destination.reason == "1 rule of legacy iptables translates destination addresses")
        #expect(destination.source == false)
        #expect(destination.destination == true)
    }

    @Test("what was seen counts whatever else could not be read; the rest stays unknown")
    func partial() {
        let verdict = Self.verdict {
            $0.nfTables = Self.rules(source: 1)
            $0.legacy = .absent(Self.denied)
        }
        #expect(verdict.state == .does)
        #expect(verdict.source == true)
        #expect(verdict.destination == nil)
    }

    @Test("a rule without a direction leaves both open")
    func undirected() {
        let verdict = Self.verdict { $0.nfTables = Self.rules(undirected: 1) }
        #expect(verdict.state == .does)
        #expect(verdict.source == nil)
        #expect(verdict.destination == nil)
    }

    @Test("a translated connection is proof without any rule")
    func connections() {
        let verdict = Self.verdict {
            $0.nfTables = .absent(Self.denied)
            $0.connections = .observed(
                TranslatedConnections(source: true, destination: false, complete: true),
                from: "test")
        }
        #expect(verdict.state == .does)
        #expect(verdict.reason == "the source address of a tracked connection is translated")
        #expect(verdict.source == true)
        #expect(verdict.destination == nil)
    }
}
