/// The functions of the language.
enum Function: String, Sendable, CaseIterable {
    case known
    case min
    case max
    case abs
    case count
    case sum
    case any
    case all
    case percentile
    case roundUp = "round_up"
    case powerOfTwo = "power_of_two"
    case `if`
    case overlap
    case covers
    case add
    case bytes
    case pages
    case seconds
    case number
    case text
    case join
    case unique
    case contains
    case startsWith = "starts_with"

    /// How many arguments it takes.
    var argumentCounts: ClosedRange<Int> {
        switch self {
        case .min, .max: 1...Int.max
        case .known, .abs, .count, .sum, .any, .all, .powerOfTwo, .bytes, .pages, .seconds, .number,
            .text, .unique:
            1...1
        case .percentile, .roundUp, .overlap, .covers, .add, .join, .contains, .startsWith: 2...2
        case .if: 3...3
        }
    }

    /// How many arguments it takes, in words.
    var argumentCountText: String {
        switch argumentCounts.lowerBound {
        case 1 where argumentCounts.upperBound > 1: "one list, or two or more values"
        case 1: "1 argument"
        case let count: "\(count) arguments"
        }
    }
}
