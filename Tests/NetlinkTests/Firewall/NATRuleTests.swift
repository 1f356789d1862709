import Netlink
import Testing

@Suite("NAT rules of nf_tables")
struct NATRuleTests {
    private static let head: [UInt8] = [2, 0, 0, 0]

    private static func chain(type: String, hook: UInt32, uses: UInt32 = 1) -> [UInt8] {
        Wire.message(
            0x0a03,
            head + Wire.text(1, "nat") + Wire.text(3, "post")
                + Wire.nest(4, Wire.network(1, hook), Wire.network(2, 100)) + Wire.network(6, uses)
                + Wire.text(7, type))
    }

    private static func expression(_ name: String, _ data: [UInt8] = []) -> [UInt8] {
        Wire.nest(1, Wire.text(1, name), Wire.nest(2, data))
    }

    private static func rule(
        _ expressions: [UInt8]..., table: String = "nat", chain: String = "post"
    ) -> [UInt8] {
        Wire.message(
            0x0a06,
            head + Wire.text(1, table) + Wire.text(2, chain)
                + Wire.nest(4, expressions.flatMap { $0 }))
    }

    private static func tally(
        _ bytes: [UInt8], hooks: [String: Int] = [:], limit: Int = 10
    ) throws(NetlinkError) -> NATTally {
        var reader = NATRuleReader(table: "nat", hooks: hooks, limit: limit)
        try Wire.read(bytes, into: &reader)
        return reader.tally
    }

    @Test("keeps base chains of type nat alone, with hook and use")
    func chains() throws {
        var list = NATChainList()
        let plain = Wire.message(0x0a03, Self.head + Wire.text(1, "nat") + Wire.text(3, "sub"))
        let bytes = Self.chain(type: "nat", hook: 4, uses: 3) + plain
        try Wire.read(bytes + Self.chain(type: "filter", hook: 1), into: &list)
        #expect(
            list.chains
                == [
                    NATChainList.Chain(family: 2, table: "nat", name: "post", hook: 4, uses: 3)
                ])
        #expect(!list.isCut)
    }

    @Test(
        "tells by its expressions what a rule translates",
        arguments: [
            (expression("masq"), [1, 0, 0]), (expression("redir"), [0, 1, 0]),
            (expression("nat", Wire.network(1, 0)), [1, 0, 0]),
            (expression("nat", Wire.network(1, 1)), [0, 1, 0]),
            (expression("nat", Wire.network(1, 7)), [0, 0, 1]),
            (expression("nat"), [0, 0, 1]), (expression("counter"), [0, 0, 0]),
            (expression("target", Wire.text(1, "MASQUERADE")), [1, 0, 0]),
            (expression("target", Wire.text(1, "SNAT")), [1, 0, 0]),
            (expression("target", Wire.text(1, "DNAT")), [0, 1, 0]),
            (expression("target", Wire.text(1, "REDIRECT")), [0, 1, 0]),
            (expression("target", Wire.text(1, "LOG")), [0, 0, 0]),
            (expression("target", Wire.text(1, "NETMAP")), [0, 0, 1]),
        ])
    func directions(expression: [UInt8], counts: [Int]) throws {
        let tally = try Self.tally(Self.rule(Self.expression("meta"), expression))
        #expect([tally.source, tally.destination, tally.undirected] == counts)
        #expect(tally.rules == 1)
        #expect(tally.isComplete)
    }

    @Test(
        "a mapping of networks has the direction of the hook that asks it",
        arguments: [
            (0, [0, 1, 0]), (1, [1, 0, 0]), (2, [0, 0, 1]), (3, [0, 1, 0]), (4, [1, 0, 0]),
        ])
    func networkMap(hook: Int, counts: [Int]) throws {
        let rule = Self.rule(Self.expression("target", Wire.text(1, "NETMAP")))
        let tally = try Self.tally(rule, hooks: ["post": hook])
        #expect([tally.source, tally.destination, tally.undirected] == counts)
    }

    @Test("rules of other tables do not count, because old kernels send them too")
    func otherTables() throws {
        let tally = try Self.tally(Self.rule(Self.expression("masq"), table: "other"))
        #expect(tally.source == 0)
    }

    @Test("stops at its limit and says so")
    func limit() throws {
        let rule = Self.rule(Self.expression("masq"))
        let tally = try Self.tally(rule + rule + rule, limit: 2)
        #expect(tally.source == 2)
        #expect(!tally.isComplete)
    }

    private static let whole = rule(expression("nat", Wire.network(1, 0)))

    @Test("refuses a rule cut anywhere", arguments: 1..<whole.count)
    func truncated(length: Int) throws {
        #expect(throws: NetlinkError.self) {
            try Self.tally(Array(Self.whole.prefix(length)))
        }
    }

    @Test("invents nothing when the length was cut too", arguments: 16..<whole.count)
    func shortened(length: Int) throws {
        let bytes = Wire.shortened(Self.whole, to: length)
        // Names, once there, decide; what is left of a nested attribute cannot be read.
        let tally = try? Self.tally(bytes)
        #expect(tally == nil || tally?.source == 0)
    }

    @Test("refuses a chain cut anywhere, its length too", arguments: 16..<20)
    func shortChain(length: Int) throws {
        let bytes = Wire.shortened(Self.chain(type: "nat", hook: 4), to: length)
        #expect(throws: NetlinkError.self) {
            var list = NATChainList()
            try Wire.read(bytes, into: &list)
        }
    }
}

@Suite("TranslatedConnectionSearch")
struct TranslatedConnectionSearchTests {
    private static func connection(_ status: UInt32) -> [UInt8] {
        Wire.message(0x0100, [2, 0, 0, 0] + Wire.network(3, status))
    }

    @Test(
        "finds the bit of its own direction and stops there",
        arguments: [
            (.source, 0x19e, true), (.destination, 0x19e, false), (.destination, 0x1ae, true),
            (.source, 0x18e, false), (.destination, 0x18e, false),
        ] as [(TranslatedConnectionSearch.Direction, UInt32, Bool)])
    func finds(
        direction: TranslatedConnectionSearch.Direction, status: UInt32, isFound: Bool
    ) throws {
        var search = TranslatedConnectionSearch(direction)
        let progress = try Wire.read(Self.connection(status), into: &search)
        #expect(search.isFound == isFound)
        #expect(progress.finished == isFound)
        #expect(search.isComplete)
    }

    @Test("gives up at its limit and says so")
    func limit() throws {
        var search = TranslatedConnectionSearch(.source, limit: 2)
        let none = Self.connection(0x18e)
        try Wire.read(none + none + Self.connection(0x19e), into: &search)
        #expect(!search.isFound)
        #expect(!search.isComplete)
    }

    @Test("refuses a status that is too short", arguments: 17..<28)
    func shortened(length: Int) throws {
        let bytes = Wire.shortened(Self.connection(0x19e), to: length)
        var search = TranslatedConnectionSearch(.source)
        let progress = try? Wire.read(bytes, into: &search)
        #expect(progress == nil || !search.isFound)
    }
}
