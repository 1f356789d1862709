internal import CNetlink

/// The neighbour tables of the machine, which all namespaces share.
package struct NeighbourTables: Sendable, Equatable {
    /// One table.
    package struct Table: Sendable, Equatable {
        /// Entries of all namespaces.
        package var entries: UInt32?
        /// Below this many nothing is collected.
        package var threshold1: UInt32?
        /// Above this many old entries are collected.
        package var threshold2: UInt32?
        /// More are refused.
        package var threshold3: UInt32?
        /// How often entries had to go before their time.
        package var forcedCollections: UInt64?
        /// How often a new entry was refused.
        package var overflows: UInt64?

        /// A table of which nothing is known.
        package init() {}
    }

    /// By the kernel's names: `arp_cache`, `ndisc_cache`.
    package private(set) var tables: [String: Table] = [:]

    /// No tables.
    package init() {}
}

extension NeighbourTables: TableReader {
    /// Forgets everything.
    package mutating func reset() { self = Self() }

    /// Takes one table; the settings of single devices come as messages of their own, without the
    /// table's numbers.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_NEIGHBOUR_TABLE_SIZE))
        var table = Table()
        var name = ""
        while try attributes.advance(in: bytes) {
            let value = attributes.value
            switch attributes.type {
            case Int(TCPLINT_NEIGHBOURS_NAME): name = bytes.text(value)
            case Int(TCPLINT_NEIGHBOURS_THRESHOLD1):
                table.threshold1 = try bytes.number(UInt32.self, value)
            case Int(TCPLINT_NEIGHBOURS_THRESHOLD2):
                table.threshold2 = try bytes.number(UInt32.self, value)
            case Int(TCPLINT_NEIGHBOURS_THRESHOLD3):
                table.threshold3 = try bytes.number(UInt32.self, value)
            case Int(TCPLINT_NEIGHBOURS_CONFIGURATION):
                let place = Int(TCPLINT_NEIGHBOURS_ENTRIES)
                guard value.count >= place + 4 else { continue }
                table.entries = bytes.field(UInt32.self, at: value.lowerBound + place)
            case Int(TCPLINT_NEIGHBOURS_STATISTICS):
                table.forcedCollections = bytes.counter(
                    value, at: Int(TCPLINT_NEIGHBOURS_FORCED_COLLECTIONS))
                table.overflows = bytes.counter(value, at: Int(TCPLINT_NEIGHBOURS_OVERFLOWS))
            default: break
            }
        }
        if !name.isEmpty, table.entries != nil { tables[name] = table }
        return true
    }
}
