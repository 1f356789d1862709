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
        let comma = UInt8(ascii: ",")
        for part in text.utf8.split(separator: comma, omittingEmptySubsequences: false) {
            guard let term = Term(part) else { return nil }
            terms.append(term)
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

extension KernelRange.Term {
    /// Reads `OP N.N[.N]` with blanks around each.
    fileprivate init?(_ text: Substring.UTF8View) {
        let blank = UInt8(ascii: " ")
        let bytes = text.drop { $0 == blank }
        let allowsEqual = bytes.dropFirst().first == UInt8(ascii: "=")
        let comparison: Comparison
        switch bytes.first {
        case UInt8(ascii: ">"): comparison = allowsEqual ? .atLeast : .after
        case UInt8(ascii: "<"): comparison = allowsEqual ? .atMost : .before
        case UInt8(ascii: "=") where allowsEqual: comparison = .exactly
        default: return nil
        }
        var number = bytes.dropFirst(comparison.rawValue.utf8.count).drop { $0 == blank }
        while number.last == blank { number.removeLast() }
        guard let bound = KernelVersion(Substring(number)), bound.suffix.isEmpty else { return nil }
        self.init(comparison, bound)
    }
}
