/// Why a value is not known.
///
/// `absent` facts make a rule undetermined, `nonexistent` ones make it not applicable.
package struct Missing: Sendable, Hashable, Comparable {
    /// What kind of reason it is.
    package enum Kind: String, Sendable, Hashable, Comparable {
        /// The fact could not be read.
        case absent
        /// The host has no such thing.
        case nonexistent
        /// The facts are there, but the calculation has no result.
        case arithmetic

        /// Orders by name.
        package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// The fact, or the text of the calculation.
    package let name: String
    /// The reason, lower case, without a full stop.
    package let reason: String
    /// The kind of reason.
    package let kind: Kind

    /// Makes a reason.
    package init(name: String, reason: String, kind: Kind) {
        self.name = name
        self.reason = reason
        self.kind = kind
    }

    /// Orders by name, then kind, then reason.
    package static func < (left: Missing, right: Missing) -> Bool {
        (left.name, left.kind, left.reason) < (right.name, right.kind, right.reason)
    }
}

extension Array where Element == Missing {
    /// Sorted and without repetition, as `Outcome.unknown` holds them.
    package var unique: [Missing] {
        guard count > 1 else { return self }
        var unique: [Missing] = []
        for reason in sorted() where unique.last != reason { unique.append(reason) }
        return unique
    }
}
