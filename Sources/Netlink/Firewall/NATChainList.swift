internal import CNetlink

/// The base chains of type nat that nf_tables has.
package struct NATChainList: Sendable, Equatable {
    /// One base chain.
    package struct Chain: Sendable, Equatable {
        /// The family of its table, as netfilter numbers it.
        package var family: UInt8
        /// Its table.
        package var table: String
        /// Its name.
        package var name: String
        /// The hook that it hangs on.
        package var hook: Int?
        /// Rules in it, and jumps to it.
        package var uses: UInt32

        /// Puts a chain together.
        package init(family: UInt8, table: String, name: String, hook: Int?, uses: UInt32) {
            self.family = family
            self.table = table
            self.name = name
            self.hook = hook
            self.uses = uses
        }
    }

    /// More than any ruleset needs.
    static let limit = 4096

    /// In the order in which the kernel named them.
    package private(set) var chains: [Chain] = []
    /// Whether there were more than are kept.
    package private(set) var isCut = false
    /// Whether chains came and went in every attempt to list them.
    package internal(set) var isInterrupted = false

    /// An empty list.
    package init() {}
}

extension NATChainList: TableReader {
    /// Forgets everything.
    package mutating func reset() { self = Self() }

    /// Takes one chain.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_NETFILTER_SIZE))
        var chain = Chain(
            family: bytes.field(
                UInt8.self, at: payload.lowerBound + Int(TCPLINT_NETFILTER_FAMILY)),
            table: "", name: "", hook: nil, uses: 0)
        var isNAT = false
        while try attributes.advance(in: bytes) {
            switch attributes.type {
            case Int(TCPLINT_CHAIN_TABLE): chain.table = bytes.text(attributes.value)
            case Int(TCPLINT_CHAIN_NAME): chain.name = bytes.text(attributes.value)
            case Int(TCPLINT_CHAIN_TYPE): isNAT = bytes.text(attributes.value) == "nat"
            case Int(TCPLINT_CHAIN_USE): chain.uses = try bytes.bigEndian(attributes.value)
            case Int(TCPLINT_CHAIN_HOOK):
                chain.hook = try Self.hook(bytes, attributes.value)
            default: break
            }
        }
        guard isNAT else { return true }
        guard chains.count < Self.limit else {
            isCut = true
            return false
        }
        chains.append(chain)
        return true
    }

    private static func hook(_ bytes: RawSpan, _ value: Range<Int>) throws(NetlinkError) -> Int? {
        var attributes = try AttributeCursor(value)
        var number: UInt32?
        while try attributes.advance(in: bytes) {
            guard attributes.type == Int(TCPLINT_HOOK_NUMBER) else { continue }
            number = try bytes.bigEndian(attributes.value)
        }
        return number.map { Int($0) }
    }
}
