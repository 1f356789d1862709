/// A key as systemd-sysctl keeps it while it reads: its last value and every line that gave it.
struct MergedOption {
    let key: [UInt8]
    /// `nil` for an exclusion.
    let value: [UInt8]?
    var ignoresErrors: Bool
    var lines: [Int]
    /// What became of its lines when another line took its place, `nil` while it stands.
    var end: EffectiveConfiguration.State?

    /// The options of lines in the order in which they will be written, replaced ones among them.
    static func merging(_ lines: [ConfigurationLine], _ indices: some Sequence<Int>)
        -> (options: [MergedOption], standing: [[UInt8]: Int])
    {
        var options: [MergedOption] = []
        var standing: [[UInt8]: Int] = [:]
        for index in indices {
            let line = lines[index]
            if let old = standing[line.key] {
                if options[old].value == line.value {
                    options[old].ignoresErrors = options[old].ignoresErrors || line.ignoresErrors
                    options[old].lines.append(index)
                    continue
                }
                options[old].end = line.value == nil ? .excluded : .overridden
            }
            standing[line.key] = options.count
            options.append(
                MergedOption(
                    key: line.key, value: line.value, ignoresErrors: line.ignoresErrors,
                    lines: [index], end: nil))
        }
        return (options, standing)
    }
}
