extension Value {
    /// The member called `name`, of a list those of its elements; `failure` tells of one that is
    /// not there.
    func member(_ name: String, failure: (EvaluationFailure) -> Outcome) -> Outcome {
        switch self {
        case .interval(let low, _) where name == "low": return .known(.int(low))
        case .interval(_, let high) where name == "high": return .known(.int(high))
        case .record(let record):
            return record[name] ?? failure(.noMember(name, type: record.typeName))
        case .list(let elements):
            var members: [Value] = []
            members.reserveCapacity(elements.count)
            var missing: [Missing] = []
            for element in elements {
                switch element.member(name, failure: failure) {
                case .known(let value): members.append(value)
                case .unknown(let reasons): missing += reasons
                }
            }
            return missing.isEmpty ? .known(.list(members)) : .unknown(joining: missing)
        default: return failure(.noMember(name, type: typeName))
        }
    }

    /// Whether `member` is in this interval, set or list.
    func holds(_ member: Value) throws(EvaluationFailure) -> Bool {
        switch (self, member) {
        case (.interval(let low, let high), .int(let number)):
            return low <= number && number <= high
        case (.intervals(let ranges), .int(let number)):
            return ranges.contains { $0.contains(number) }
        case (.list(let elements), _):
            for element in elements where try ComparisonOperator.equal(element, member) {
                return true
            }
            return false
        default: throw .mismatch("in", [member.typeName, typeName])
        }
    }
}

extension Outcome {
    /// What a name chain stands for that no fact leads.
    package static func noFact(_ path: [String]) -> Outcome {
        .unknown([Missing(name: written(path), reason: "there is no such fact", kind: .absent)])
    }

    /// What the members of a fact come to, one after the other, when `path` goes on after it.
    package func members(of path: [String], after length: Int) -> Outcome {
        var outcome = self
        for name in path.dropFirst(length) {
            guard case .known(let value) = outcome else { return outcome }
            outcome = value.member(name) {
                .unknown([Missing(name: written(path), reason: $0.reason, kind: .arithmetic)])
            }
        }
        return outcome
    }
}
