internal import Rules

extension CheckRequest {
    /// Reads the arguments of `check` without the argument parser, whose own start costs more than
    /// a whole inspection.
    ///
    /// `nil` for everything that is not plainly right, `--help` included: the argument parser then
    /// says what is wrong. A test holds the two against one another, option by option.
    init?(quick arguments: some Sequence<String>) {
        self.init()
        var words = arguments.makeIterator()
        while let word = words.next() {
            if set(flag: word) { continue }
            guard let (name, joined) = Self.option(word),
                let value = joined ?? words.next(), joined != nil || !value.hasPrefix("-"),
                set(option: name, to: value)
            else { return nil }
        }
        guard mistake == nil, rules.mistake == nil, report.mistake == nil else { return nil }
    }

    /// The name of an option, and the value when it is joined to it by '='.
    private static func option(_ word: String) -> (name: String, value: String?)? {
        guard word.hasPrefix("-") else { return nil }
        guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else {
            return (word, nil)
        }
        return (String(word[..<equals]), String(word[word.index(after: equals)...]))
    }

    private mutating func set(flag: String) -> Bool {
        switch flag {
        case "--all-netns": allNamespaces = true
        case "--exit-zero": report.exitZero = true
        case "--strict": report.strict = true
        case "--no-config": rules.noConfig = true
        case "-q", "--quiet": report.quiet = true
        case "-v", "--verbose": report.verbose = true
        default: return false
        }
        return true
    }

    private mutating func set(option: String, to value: String) -> Bool {
        switch option {
        case "--snapshot": input.snapshot = value
        case "--sysctl-dump": input.sysctlDump = value
        case "--kernel": input.kernel = value
        case "--netns": input.live.netns = value
        case "--pid": return Self.set(&input.live.pid, Int32(value))
        case "--sample": return Self.set(&input.live.sample, Int64(value))
        case "--timeout": return Self.set(&input.live.timeout, Int64(value))
        case "--nat-timeout": return Self.set(&input.live.natTimeout, Int64(value))
        case "--select": rules.select.append(value)
        case "--ignore": rules.ignore.append(value)
        case "--rules": rules.rules.append(value)
        case "--profile": rules.profile = value
        case "-c", "--config": rules.config = value
        case "--baseline": report.baseline = value
        case "--write-baseline": report.writeBaseline = value
        case "-f", "--format": report.format.append(value)
        case "-o", "--output": report.output = value
        case "--fail-on": return Self.set(&report.failOn, Level(rawValue: value))
        case "-S", "--severity": return Self.set(&report.severity, Level(rawValue: value))
        case "--color": return Self.set(&report.color, ColorMode(rawValue: value))
        default: return false
        }
        return true
    }

    private static func set<Value>(_ place: inout Value, _ value: Value?) -> Bool {
        guard let value else { return false }
        place = value
        return true
    }

    private static func set<Value>(_ place: inout Value?, _ value: Value?) -> Bool {
        place = value
        return value != nil
    }
}
