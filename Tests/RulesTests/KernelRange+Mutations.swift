import Sysctl

extension KernelRange {
    /// Every range that differs in one comparison or in one bound by a minor version.
    var mutations: [(range: KernelRange, change: String)] {
        terms.indices.flatMap { index in
            let term = terms[index]
            let others =
                term.comparison.counterparts.map { Term($0, term.bound) }
                + term.bound.neighbours.map { Term(term.comparison, $0) }
            return others.map { other in
                var terms = terms
                terms[index] = other
                let range = KernelRange(terms: terms)
                return (range, "kernel '\(self)' to '\(range)'")
            }
        }
    }
}

extension KernelRange.Term.Comparison {
    fileprivate var counterparts: [Self] {
        switch self {
        case .atLeast: [.after, .atMost]
        case .after: [.atLeast, .before]
        case .atMost: [.before, .atLeast]
        case .before: [.atMost, .after]
        case .exactly: [.atLeast, .atMost]
        }
    }
}

extension KernelVersion {
    /// The minor versions before and after; the last minors of 2.6 to 5 were released long ago.
    fileprivate var neighbours: [KernelVersion] {
        let lastMinors = [3: 19, 4: 20, 5: 19, 6: 19]
        let next =
            minor == lastMinors[major]
            ? KernelVersion(major + 1, 0) : KernelVersion(major, minor + 1)
        guard minor == 0 else { return [KernelVersion(major, minor - 1), next] }
        return [KernelVersion(major - 1, lastMinors[major - 1] ?? 6), next]
    }
}
