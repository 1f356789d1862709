internal import Evidence

/// Values that are copied from guide to guide, most of them since kernel 2.4.
///
/// The values are those of widely copied guides; each alone may be right somewhere, many together
/// in one file were not chosen for its host.
enum Folklore {
    private struct Member {
        let key: String
        /// Whether the value, as numbers, is that of the guides.
        let matches: @Sendable ([Int64]) -> Bool
        /// What to do with the line.
        let advice: String
    }

    private static func equal(_ values: [Int64]...) -> @Sendable ([Int64]) -> Bool {
        { values.contains($0) }
    }

    private static func single(_ range: ClosedRange<Int64>) -> @Sendable ([Int64]) -> Bool {
        { $0.count == 1 && range.contains($0[0]) }
    }

    private static let members: [Member] = [
        Member(
            key: "net.ipv4.tcp_fin_timeout", matches: single(1...30),
            advice: "drop: it is not the TIME-WAIT timer"),
        Member(
            key: "net.ipv4.tcp_tw_recycle", matches: single(0...1),
            advice: "drop: gone since 4.12, harmful before"),
        Member(
            key: "net.ipv4.tcp_max_tw_buckets",
            matches: equal([5000], [6000], [55000], [360_000], [1_440_000], [2_000_000]),
            advice: "drop: the default follows the hash size"),
        Member(key: "net.ipv4.tcp_sack", matches: equal([0]), advice: "drop: losses cost more"),
        Member(
            key: "net.ipv4.tcp_window_scaling", matches: equal([0]),
            advice: "drop: caps every window at 64 KiB"),
        Member(
            key: "net.ipv4.tcp_timestamps", matches: equal([0]),
            advice: "drop: disables PAWS and tw_reuse"),
        Member(
            key: "net.ipv4.tcp_abort_on_overflow", matches: equal([1]),
            advice: "drop: resets clients that would wait"),
        Member(
            key: "net.ipv4.tcp_mem",
            matches: equal(
                [94_500_000, 915_000_000, 927_000_000], [786_432, 1_048_576, 1_572_864],
                [10_000_000, 10_000_000, 10_000_000], [786_432, 2_097_152, 3_145_728]),
            advice: "drop: counts pages and follows the memory by itself"),
        Member(
            key: "net.ipv4.tcp_keepalive_time", matches: equal([30]),
            advice: "choose by the idle timeout of the path"),
        Member(
            key: "net.ipv4.tcp_syn_retries", matches: single(1...2),
            advice: "drop: gives up connecting after seconds"),
        Member(
            key: "net.ipv4.tcp_synack_retries", matches: single(1...2),
            advice: "drop: loses slow clients"),
        Member(
            key: "net.ipv4.tcp_rmem",
            matches: equal([4096, 87380, 4_194_304], [4096, 87380, 16_777_216]),
            advice: "drop unless paths need more; 87380 is the old middle value"),
        Member(
            key: "net.ipv4.tcp_wmem",
            matches: equal([4096, 65536, 16_777_216], [4096, 16384, 4_194_304]),
            advice: "drop unless paths need more"),
        Member(
            key: "net.ipv4.tcp_low_latency", matches: equal([1]),
            advice: "drop: no effect since 4.14"),
        Member(
            key: "net.core.netdev_max_backlog", matches: single(250_000...Int64.max),
            advice: "drop: hides drops behind delay"),
        Member(
            key: "vm.swappiness", matches: { $0.count == 1 },
            advice: "does not belong to networking"),
    ]

    static func notes(sysctls: [String: Reading<String>], places: [String: SourcePlace])
        -> [ConfigurationNote]
    {
        members.compactMap { member in
            guard let place = places[member.key], let value = sysctls[member.key]?.value,
                member.matches(value.split(whereSeparator: \.isWhitespace).compactMap { Int64($0) })
            else { return nil }
            return ConfigurationNote(
                .folklore, at: place, key: member.key, value: value, detail: member.advice)
        }
    }
}
