internal import CNetlink
internal import Glibc

/// Why a table of legacy iptables could not be read.
package enum LegacyTableError: Error, Equatable {
    /// The kernel refused.
    case kernel(errno: Int32)
    /// It is larger than this many bytes.
    case tooLarge(limit: Int)
    /// It contradicts itself.
    case malformed
    /// It changed again and again while it was read.
    case changing
}

extension LegacyTable {
    /// Some twenty thousand rules.
    private static let largest = 4 << 20
    private static let retries = 3

    /// Counts the rules of the table `nat` in this thread's namespace that translate addresses.
    ///
    /// To ask for a table makes it, and hooks it into the path of every packet: the caller must
    /// know that it is there.
    package static func natTally(_ family: Family) throws(LegacyTableError) -> NATTally {
        let isIPv4 = family == .ipv4
        let descriptor = socket(isIPv4 ? AF_INET : AF_INET6, Int32(SOCK_DGRAM.rawValue), 0)
        guard descriptor >= 0 else { throw .kernel(errno: errno) }
        defer { close(descriptor) }
        let level = Int32(isIPv4 ? IPPROTO_IP : Int(IPPROTO_IPV6))
        for _ in 0..<retries {
            var info = named(size: Int(TCPLINT_LEGACY_INFO_SIZE))
            try ask(descriptor, level, Int32(TCPLINT_LEGACY_OPTION_INFO), &info)
            let length = Int(number(info, at: Int(TCPLINT_LEGACY_INFO_LENGTH)))
            guard length <= largest else { throw .tooLarge(limit: largest) }
            let start = Int(TCPLINT_LEGACY_ENTRIES_START)
            var entries = named(size: start + length)
            entries.store(UInt32(length), at: Int(TCPLINT_LEGACY_ENTRIES_LENGTH))
            do throws(LegacyTableError) {
                try ask(descriptor, level, Int32(TCPLINT_LEGACY_OPTION_ENTRIES), &entries)
            } catch .kernel(EAGAIN) {
                continue
            }
            let hooks = number(info, at: Int(TCPLINT_LEGACY_INFO_HOOKS)).nonzeroBitCount
            let rules = Array(entries.dropFirst(start))
            // Bytes have no padding that could be read.
            guard let tally = unsafe tally(rules.span.bytes, family: family, hooks: hooks) else {
                throw .malformed
            }
            return tally
        }
        throw .changing
    }

    /// A request begins with the name of its table.
    private static func named(size: Int) -> [UInt8] {
        Array("nat".utf8) + [UInt8](repeating: 0, count: size - 3)
    }

    private static func number(_ bytes: [UInt8], at offset: Int) -> UInt32 {
        // Bytes have no padding that could be read.
        unsafe bytes.span.bytes.field(UInt32.self, at: offset)
    }

    private static func ask(
        _ descriptor: Int32, _ level: Int32, _ option: Int32, _ bytes: inout [UInt8]
    ) throws(LegacyTableError) {
        var length = socklen_t(bytes.count)
        // The kernel writes at most `length` bytes, which is what the array has.
        let status = unsafe getsockopt(descriptor, level, option, &bytes, &length)
        guard status == 0 else { throw .kernel(errno: errno) }
    }
}
