/// Reads the texts of `/proc/net` that have a line of hexadecimal numbers for each processor.
package enum ProcessorText {
    /// `/proc/net/softnet_stat`; `nil` when a line makes no sense.
    ///
    /// Kernels before 5.14 do not say which processor a line is for, and offline ones have none.
    package static func softnet(_ bytes: ArraySlice<UInt8>) -> ProcessorCounters? {
        var processors: [Int: [String: UInt32]] = [:]
        for (position, line) in LineText.lines(bytes).enumerated() {
            guard let numbers = numbers(line), numbers.count >= 3 else { return nil }
            let processor = numbers.count > 12 ? Int(numbers[12]) : position
            processors[processor] = [
                "processed": numbers[0], "dropped": numbers[1], "time_squeeze": numbers[2],
            ]
        }
        return processors.isEmpty ? nil : ProcessorCounters(processors)
    }

    /// `/proc/net/stat/nf_conntrack`, under the names that ctnetlink has for its columns; `nil` when
    /// a line makes no sense.
    package static func tracking(_ bytes: ArraySlice<UInt8>) -> ProcessorCounters? {
        let lines = LineText.lines(bytes)
        guard let first = lines.first else { return nil }
        let columns = LineText.fields(first).map { trackingNames[LineText.text($0)] }
        var processors: [Int: [String: UInt32]] = [:]
        for (position, line) in lines.dropFirst().enumerated() {
            guard let numbers = numbers(line), numbers.count == columns.count else { return nil }
            var counters: [String: UInt32] = [:]
            for (name, number) in zip(columns, numbers) {
                if let name { counters[name] = number }
            }
            processors[position] = counters
        }
        return processors.isEmpty ? nil : ProcessorCounters(processors)
    }

    private static let trackingNames = [
        "found": "found", "invalid": "invalid", "insert_failed": "insert_failed", "drop": "drop",
        "early_drop": "early_drop", "icmp_error": "error", "search_restart": "search_restart",
        "clashres": "clash_resolve", "chainlength": "chain_toolong",
    ]

    private static func numbers(_ line: ArraySlice<UInt8>) -> [UInt32]? {
        var numbers: [UInt32] = []
        for field in LineText.fields(line) {
            // A sign is no digit.
            guard let first = field.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
                let number = UInt32(LineText.text(field), radix: 16)
            else { return nil }
            numbers.append(number)
        }
        return numbers
    }
}
