import BuiltinRules
import Engine
import Rules
import Sysctl

/// Settings with values that people write: small, large, around a power of two, and the limits.
struct RandomSettings {
    static let seeds: [UInt64] = (1...8).map { $0 * 20_261_121 }
    /// Of each seed.
    static let cases = 250

    private var state: UInt64
    private let entries: [CatalogueEntry]
    private let kernel: KernelVersion

    init(seed: UInt64, kernel: KernelVersion, rules: RuleSet) {
        state = seed
        self.kernel = kernel
        // Settings that no rule names cannot make a finding.
        var named: Set<Substring> = []
        for number in Set(rules.rules.indices.flatMap(rules.facts(ofRule:))) {
            let key = rules.name(ofFact: number).trimmingPrefix("sysctl.")
            named.insert(key)
            named.insert(key[..<(key.lastIndex(of: ".") ?? key.endIndex)])
        }
        entries = Builtin.catalogue.entries.filter { entry in
            !entry.key.isPattern && !entry.isReadOnly && entry.key.name.hasPrefix("net.")
                && [.integer, .triple, .interval].contains(entry.shape)
                && named.contains(entry.key.name[...])
        }
    }

    /// A number below a limit, by the generator of Marsaglia (xorshift64).
    private mutating func number(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    /// Up to six settings.
    mutating func next() -> [Finding.Setting] {
        (0...number(below: 6)).map { _ in
            let entry = entries[number(below: entries.count)]
            return Finding.Setting(key: entry.key.name, value: value(of: entry))
        }
    }

    private mutating func value(of entry: CatalogueEntry) -> String {
        let range = entry.accepts.first { $0.kernel.contains(kernel) }
        let low = range?.minimum ?? 0
        let high = min(range?.maximum ?? Int64(Int32.max), Int64(Int32.max))
        func clamped(_ value: Int64) -> Int64 { min(max(value, low), max(low, high)) }
        let choice = number(below: 6)
        let power = number(below: 31)
        let offset = number(below: 3)
        let digit = number(below: 10)
        let whole: Int64 =
            switch choice {
            case 0: low
            case 1: high
            case 2, 3: Int64(digit)
            default: (Int64(1) << Int64(power)) + Int64(offset) - 1
            }
        let first = clamped(whole)
        let middle = clamped(first * 2 + 1)
        let last = clamped(first * 64 + 2)
        return switch entry.shape {
        case .triple: "\(first) \(max(first, middle)) \(max(first, middle, last))"
        case .interval: "\(min(first, 60_000)) \(min(max(first, 60_001), 65_535))"
        default: "\(first)"
        }
    }
}
