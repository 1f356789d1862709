internal import CNetlink

/// Counts the rules of one nf_tables table that translate addresses.
package struct NATRuleReader: Sendable, Equatable {
    /// Enough for the largest clusters; reading more would cost seconds.
    package static let largestCount = 1 << 16

    private let table: String
    /// By name of the base chain.
    private let hooks: [String: Int]
    private let limit: Int

    /// What was counted.
    package private(set) var tally = NATTally()

    /// - Parameters:
    ///   - table: Whose rules count; kernels before 4.7 answer with those of all tables.
    ///   - hooks: The hooks of its base chains by name.
    ///   - limit: How many rules are looked at.
    package init(table: String, hooks: [String: Int], limit: Int = largestCount) {
        self.table = table
        self.hooks = hooks
        self.limit = limit
    }
}

extension NATRuleReader: TableReader {
    /// Forgets everything.
    package mutating func reset() { tally = NATTally() }

    /// Takes one rule.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        guard tally.rules < limit else {
            tally.isComplete = false
            return false
        }
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_NETFILTER_SIZE))
        var chain = ""
        var expressions = 0..<0
        var isOurs = false
        while try attributes.advance(in: bytes) {
            switch attributes.type {
            case Int(TCPLINT_RULE_TABLE): isOurs = bytes.text(attributes.value) == table
            case Int(TCPLINT_RULE_CHAIN): chain = bytes.text(attributes.value)
            case Int(TCPLINT_RULE_EXPRESSIONS): expressions = attributes.value
            default: break
            }
        }
        tally.rules += 1
        guard isOurs else { return true }
        var list = try AttributeCursor(expressions)
        while try list.advance(in: bytes) {
            guard list.type == Int(TCPLINT_LIST_ELEMENT) else { continue }
            try count(bytes, expression: list.value, hook: hooks[chain])
        }
        return true
    }

    private mutating func count(
        _ bytes: RawSpan, expression: Range<Int>, hook: Int?
    ) throws(NetlinkError) {
        var attributes = try AttributeCursor(expression)
        var name = ""
        var data = 0..<0
        while try attributes.advance(in: bytes) {
            switch attributes.type {
            case Int(TCPLINT_EXPRESSION_NAME): name = bytes.text(attributes.value)
            case Int(TCPLINT_EXPRESSION_DATA): data = attributes.value
            default: break
            }
        }
        switch name {
        case "masq": tally.source += 1
        case "redir": tally.destination += 1
        case "nat":
            switch try Self.natType(bytes, data) {
            case UInt32(TCPLINT_NAT_SOURCE): tally.source += 1
            case UInt32(TCPLINT_NAT_DESTINATION): tally.destination += 1
            default: tally.undirected += 1
            }
        case "target": tally.count(target: try Self.targetName(bytes, data), hook: hook)
        default: break
        }
    }

    private static func natType(
        _ bytes: RawSpan, _ data: Range<Int>
    ) throws(NetlinkError) -> UInt32? {
        var attributes = try AttributeCursor(data)
        var type: UInt32?
        while try attributes.advance(in: bytes) {
            guard attributes.type == Int(TCPLINT_NAT_TYPE) else { continue }
            type = try bytes.bigEndian(attributes.value)
        }
        return type
    }

    private static func targetName(
        _ bytes: RawSpan, _ data: Range<Int>
    ) throws(NetlinkError) -> String {
        var attributes = try AttributeCursor(data)
        var name = ""
        while try attributes.advance(in: bytes) {
            guard attributes.type == Int(TCPLINT_TARGET_NAME) else { continue }
            name = bytes.text(attributes.value)
        }
        return name
    }
}
