internal import Expressions
internal import Sysctl

extension CodeWriter {
    /// Writes a range: how many comparisons, and each with its version.
    mutating func write(_ range: KernelRange) {
        write(range.terms.count)
        for term in range.terms {
            write(term.comparison.number)
            write(term.bound.major)
            write(term.bound.minor)
            write(term.bound.patch)
        }
    }
}

extension CodeReader {
    /// Passes over a range of so many comparisons and tells whether a version satisfies them all.
    mutating func rangeContains(
        _ version: KernelVersion, terms: Int, _ code: Span<UInt8>
    ) -> Bool {
        var contains = true
        for _ in 0..<terms where !term(code).contains(version) { contains = false }
        return contains
    }

    /// One comparison of a range.
    mutating func term(_ code: Span<UInt8>) -> KernelRange.Term {
        let comparison = KernelRange.Term.Comparison(number: number(code))
        return KernelRange.Term(
            comparison, KernelVersion(number(code), number(code), number(code)))
    }
}

// Numbers in code. `allCases` would make a list each time.
extension KernelRange.Term.Comparison {
    /// The comparison's number in code.
    var number: Int {
        switch self {
        case .atLeast: 0
        case .atMost: 1
        case .exactly: 2
        case .after: 3
        case .before: 4
        }
    }

    init(number: Int) {
        switch number {
        case 0: self = .atLeast
        case 1: self = .atMost
        case 2: self = .exactly
        case 3: self = .after
        default: self = .before
        }
    }
}
