/// A value and where it was read, or why it could not be.
///
/// Absent is never zero. The parameter is unconstrained because every constraint would be looked up
/// at run time for each kind of value, before the first one is read.
package enum Reading<Value> {
    /// The value, and the file or request that gave it.
    case observed(Value, from: String)
    /// There is no value.
    case absent(Absence)

    /// The value, `nil` when absent.
    @inlinable
    package var value: Value? {
        guard case .observed(let value, _) = self else { return nil }
        return value
    }

    /// Why there is no value, `nil` when there is one.
    @inlinable
    package var absence: Absence? {
        guard case .absent(let absence) = self else { return nil }
        return absence
    }
}

/// Why a fact is missing.
package struct Absence: Sendable, Codable, Equatable {
    /// The kind of reason.
    package enum Reason: String, Sendable, Codable, CaseIterable {
        /// This kernel, or this namespace, has no such file or attribute.
        case nonexistent
        /// The reader may not see it.
        case denied
        /// Nobody asked for it in this run.
        case notCollected = "not_collected"
        /// The input given instead of a live host does not hold it.
        case notInInput = "not_in_input"
        /// The source was read and made no sense.
        case malformed
        /// Reading failed in another way.
        case failed
    }

    /// The kind of reason.
    package let reason: Reason
    /// Where the fact was looked for, and what came back, for a reader.
    package let detail: String

    /// Makes an absence.
    package init(_ reason: Reason, _ detail: String) {
        self.reason = reason
        self.detail = detail
    }
}

extension Reading: Sendable where Value: Sendable {}

extension Reading: Equatable where Value: Equatable {}

extension Reading: Decodable where Value: Decodable {
    /// Reads `{"value", "from"}` or `{"absent", "detail"}`.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let reason = try container.decodeIfPresent(Absence.Reason.self, forKey: .absent) {
            self = .absent(
                Absence(reason, try container.decodeIfPresent(String.self, forKey: .detail) ?? ""))
        } else {
            self = .observed(
                try container.decode(Value.self, forKey: .value),
                from: try container.decode(String.self, forKey: .from))
        }
    }
}

private enum CodingKeys: String, CodingKey {
    case value, from, absent, detail
}

extension Reading: Encodable where Value: Encodable {
    /// Writes `{"value", "from"}` or `{"absent", "detail"}`.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .observed(let value, let origin):
            try container.encode(value, forKey: .value)
            try container.encode(origin, forKey: .from)
        case .absent(let absence):
            try container.encode(absence.reason, forKey: .absent)
            try container.encode(absence.detail, forKey: .detail)
        }
    }
}
