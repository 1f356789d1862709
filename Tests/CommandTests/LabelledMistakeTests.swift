import TestSupport
import Testing

/// Real files whose mistakes are known: every one has to be found on its line.
@Suite("lint of labelled real files", .enabled(if: !LabelledFile.all.isEmpty))
struct LabelledMistakeTests {
    /// The rules of which one must speak, by label.
    private static let mistakes: [String: Set<String>] = [
        "tw_recycle_any": ["TW001", "TW002"], "tw_recycle_on": ["TW001", "TW002"],
        "tw_reuse_with_timestamps_off": ["TW003"], "timestamps_off": ["TS001"],
        "sack_off": ["LOSS001"], "dsack_off": ["LOSS003"], "window_scaling_off": ["BUF010"],
        "syncookies_off": ["LISTEN007"], "fin_timeout_lt15": ["TW008", "TW009"],
        "max_tw_buckets_lt16384": ["TW006"], "max_orphans_lt4096": ["BUF020"],
        "retries2_lt8": ["LOSS006"], "syn_retries_lt2": ["LOSS008"],
        "synack_retries_lt2": ["LISTEN010"], "port_range_low_lt1024": ["PORT004"],
        "port_range_reversed": ["CFG001"], "port_range_narrow": ["PORT001"],
        "port_range_same_parity": ["PORT005", "CFG001"], "out_of_range": ["CFG001"],
        "bad_arity": ["CFG005"], "triple_order": ["BUF003", "BUF004", "BUF025"],
        "mem_looks_like_bytes": ["BUF001", "BUF024"],
        "default_buffer_gt1MiB": ["BUF005", "BUF012"],
        "core_default_gt_max": ["BUF012"], "somaxconn_gt65535": ["LISTEN002", "LISTEN011"],
        "somaxconn_lt128": ["LISTEN001"], "syn_backlog_gt_somaxconn": ["LISTEN005", "MIX005"],
        "dup_conflict": ["CFG003"], "removed_key": ["OBS001", "TW001", "TW002", "CT005"],
        "noop_key": ["OBS002", "FOLK007"], "legacy_conntrack": ["CT005"],
        "unknown_net_key": ["OBS004"], "non_numeric_value": ["CFG001", "CFG008", "CFG013"],
        "int_overflow": ["CFG001"], "odd:no_equals": ["CFG012", "CFG015"],
        "odd:colon_separator": ["CFG012"], "odd:inline_comment": ["CFG013"],
        "odd:quoted_value": ["CFG014"], "odd:invisible_char": ["CFG015"],
        "odd:bad_key": ["CFG012", "CFG015", "OBS004"], "odd:not_an_assignment": ["CFG012"],
        "odd:sysctl_command": ["CFG012"], "odd:no_separator_in_key": ["CFG012", "OBS004"],
        "bom": ["CFG016"],
    ]

    /// What a label says of a dump is how a host runs, not a line that somebody wrote.
    private static let notOfDumps: Set<String> = [
        "noop_key", "unknown_net_key", "non_numeric_value", "odd:not_an_assignment",
        // The kernel takes these from the memory, which a dump does not tell.
        "max_tw_buckets_lt16384", "max_orphans_lt4096",
    ]

    /// `state: absent` takes the setting away.
    private static let noAssignment = [
        "other/009-pingcap-tidb-ansible-root-tasks.yml": ["tw_recycle_any", "removed_key"]
    ]

    /// Files whose last line on a key is refused, so that the one before may well count.
    private static let refusedAtLast: Set<String> = ["sysctl.d/107-pnrnc485-rust-parse-sysctl.conf"]

    @Test("every mistake is found on its line", arguments: LabelledFile.all)
    func mistakes(file: LabelledFile) throws {
        let result = try Tool.run(
            ["lint", file.path, "--kernel", "6.12", "--format", "json", "--exit-zero"],
            seconds: 300)
        let findings = try JSONValue(parsing: result.stdout)["findings"]?.elements ?? []
        var found: [Double: Set<String>] = [:]
        for finding in findings {
            guard case .number(let line)? = finding["location"]?["line"],
                let rule = finding["rule_id"]?.text
            else { continue }
            found[line, default: []].insert(rule)
        }
        var missed: [String] = []
        for (label, rules) in Self.mistakes.sorted(by: { $0.key < $1.key }) {
            if file.name.hasPrefix("dumps/"), Self.notOfDumps.contains(label) { continue }
            if Self.noAssignment[file.name]?.contains(label) == true { continue }
            for entry in file.labels[label] ?? [] {
                let isRefused = label == "dup_conflict" && Self.refusedAtLast.contains(file.name)
                let isFound = entry.lines.contains { line in
                    !(found[Double(line)] ?? []).isDisjoint(with: isRefused ? ["CFG001"] : rules)
                }
                if !isFound { missed.append("\(label) on \(entry.lines): \(entry.value)") }
            }
        }
        #expect(missed.isEmpty)
    }
}
