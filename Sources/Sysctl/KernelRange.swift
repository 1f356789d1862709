/// A set of kernel versions, written as comparisons that must all hold: `>= 4.10, < 4.12`.
package struct KernelRange: Sendable, Hashable, CustomStringConvertible {
    /// One comparison of the range.
    package struct Term: Sendable, Hashable {
        /// How the version is compared.
        package enum Comparison: String, Sendable, CaseIterable {
            /// At or after the bound.
            case atLeast = ">="
            /// At or before the bound.
            case atMost = "<="
            /// Exactly the bound.
            case exactly = "=="
            /// After the bound.
            case after = ">"
            /// Before the bound.
            case before = "<"
        }
        /// The comparison.
        package let comparison: Comparison
        /// The version compared with.
        package let bound: KernelVersion

        /// Makes a comparison.
        package init(_ comparison: Comparison, _ bound: KernelVersion) {
            self.comparison = comparison
            self.bound = bound
        }

        /// Whether `version` satisfies the comparison.
        package func contains(_ version: KernelVersion) -> Bool {
            switch comparison {
            case .atLeast: version >= bound
            case .atMost: version <= bound
            case .exactly: version == bound
            case .after: version > bound
            case .before: version < bound
            }
        }
    }

    /// The comparisons; none means every version.
    package let terms: [Term]

    /// Every kernel.
    package static let any = KernelRange(terms: [])

    /// Makes a range from its comparisons.
    package init(terms: [Term]) {
        self.terms = terms
    }

    /// Reads comma-separated comparisons; `nil` when one of them is not `OP N.N[.N]`.
    package init?(_ text: String) {
        var terms: [Term] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let trimmed = part.drop { $0 == " " }
            guard
                let comparison = Term.Comparison.allCases.first(where: {
                    trimmed.hasPrefix($0.rawValue)
                })
            else { return nil }
            var number = trimmed.dropFirst(comparison.rawValue.count).drop { $0 == " " }
            while number.last == " " { number.removeLast() }
            guard let bound = KernelVersion(number), bound.suffix.isEmpty else { return nil }
            terms.append(Term(comparison, bound))
        }
        guard !terms.isEmpty else { return nil }
        self.terms = terms
    }

    /// Whether `version` satisfies every comparison.
    package func contains(_ version: KernelVersion) -> Bool {
        terms.allSatisfy { $0.contains(version) }
    }

    /// The range as rules write it.
    package var description: String {
        guard !terms.isEmpty else { return "any kernel" }
        return terms.map { term in
            "\(term.comparison.rawValue) \(term.bound.shortNumbers)"
        }.joined(separator: ", ")
    }
}
