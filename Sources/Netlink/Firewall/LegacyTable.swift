internal import CNetlink

/// A table of legacy iptables, as the kernel's socket options hand it over.
package enum LegacyTable {
    /// Which program made it.
    package enum Family: Sendable, CaseIterable {
        /// iptables.
        case ipv4
        /// ip6tables.
        case ipv6

        /// Where the target stands in an entry, where the length of the entry, and how long its
        /// fixed part is.
        var layout: (target: Int, next: Int, size: Int) {
            switch self {
            case .ipv4:
                (
                    Int(TCPLINT_LEGACY_IPV4_TARGET), Int(TCPLINT_LEGACY_IPV4_NEXT),
                    Int(TCPLINT_LEGACY_IPV4_SIZE)
                )
            case .ipv6:
                (
                    Int(TCPLINT_LEGACY_IPV6_TARGET), Int(TCPLINT_LEGACY_IPV6_NEXT),
                    Int(TCPLINT_LEGACY_IPV6_SIZE)
                )
            }
        }
    }

    /// Counts the rules of a table that translate addresses.
    ///
    /// The policies of its chains and the ends of its lists count as rules too: they translate
    /// nothing. Where a chain is asked cannot be told from one entry, so NETMAP has no direction.
    /// - Parameters:
    ///   - entries: All of the table, any bytes at all.
    ///   - family: Whose entries they are.
    ///   - hooks: How many hooks ask the table.
    /// - Returns: The counts; nil when the entries contradict themselves.
    package static func tally(_ entries: RawSpan, family: Family, hooks: Int) -> NATTally? {
        let layout = family.layout
        var tally = NATTally()
        tally.chains = hooks
        var offset = 0
        while offset < entries.byteCount {
            let left = entries.byteCount - offset
            guard left >= layout.size else { return nil }
            let target = Int(entries.field(UInt16.self, at: offset + layout.target))
            let next = Int(entries.field(UInt16.self, at: offset + layout.next))
            guard next <= left, target >= layout.size,
                next >= target + Int(TCPLINT_LEGACY_TARGET_SIZE)
            else { return nil }
            let name = offset + target + Int(TCPLINT_LEGACY_TARGET_NAME)
            let end = offset + target + Int(TCPLINT_LEGACY_TARGET_SIZE) - 1
            tally.rules += 1
            tally.count(target: entries.text(name..<end), hook: nil)
            offset += next
        }
        return tally
    }
}
