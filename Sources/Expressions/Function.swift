/// The functions of the language; the raw value is the number in code.
enum Function: UInt8, Sendable, CaseIterable {
    case known
    case min
    case max
    case abs
    case count
    case sum
    case any
    case all
    case percentile
    case roundUp
    case powerOfTwo
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
    case startsWith

    /// The function that expressions call by that name.
    init?(named name: String) {
        guard let function = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = function
    }

    /// The name that expressions call it by.
    var name: String {
        switch self {
        case .known: "known"
        case .min: "min"
        case .max: "max"
        case .abs: "abs"
        case .count: "count"
        case .sum: "sum"
        case .any: "any"
        case .all: "all"
        case .percentile: "percentile"
        case .roundUp: "round_up"
        case .powerOfTwo: "power_of_two"
        case .if: "if"
        case .overlap: "overlap"
        case .covers: "covers"
        case .add: "add"
        case .bytes: "bytes"
        case .pages: "pages"
        case .seconds: "seconds"
        case .number: "number"
        case .text: "text"
        case .join: "join"
        case .unique: "unique"
        case .contains: "contains"
        case .startsWith: "starts_with"
        }
    }

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
