internal import Evidence

extension ConfigurationReview {
    /// What only one assignment can be the last word on.
    struct Slot: Hashable {
        let owner: Int
        let isHosts: Bool
        let key: String

        init(_ assignment: Assignment) {
            owner = assignment.owner
            isHosts = assignment.scope == .host
            key = assignment.key
        }
    }

    static func winners(of assignments: [Assignment], _ decides: ((Assignment) -> Bool)?)
        -> [Slot: Int]
    {
        var winners: [Slot: Int] = [:]
        for (index, assignment) in assignments.enumerated()
        where !assignment.isPattern && assignment.value != .exclusion {
            let slot = Slot(assignment)
            if let decides, !decides(assignment), winners[slot] != nil { continue }
            winners[slot] = index
        }
        return winners
    }

    /// The last assignment of each slot that the kernel takes whole, the winner as a rule.
    ///
    /// Where it refuses the winner, the line before stays in force under 'sysctl --system', which
    /// writes every line.
    static func lasting(
        _ winners: [Slot: Int], _ assignments: [Assignment], _ verdicts: [AcceptedValues.Verdict?]
    ) -> [Slot: Int] {
        let refused = winners.filter { verdicts[$0.value]?.isWhole == false }
        guard !refused.isEmpty else { return winners }
        var lasting = winners
        for slot in refused.keys { lasting[slot] = nil }
        for (index, assignment) in assignments.enumerated()
        where !assignment.isPattern && assignment.value != .exclusion {
            let slot = Slot(assignment)
            guard let winner = refused[slot], index < winner, verdicts[index]?.isWhole != false
            else { continue }
            lasting[slot] = index
        }
        return lasting
    }

    mutating func decide(
        _ assignment: Assignment, _ verdict: AcceptedValues.Verdict?, isCertain: Bool
    ) {
        places[assignment.key] = assignment.place
        let origin = "\(assignment.place.file):\(assignment.place.line)"
        guard isCertain else {
            sysctls[assignment.key] = .absent(
                Absence(.notInInput, "\(origin) decides it under a condition only"))
            return
        }
        switch assignment.value {
        case .exclusion: break
        case .template:
            sysctls[assignment.key] = .absent(
                Absence(.notInInput, "\(origin) leaves the value to a template"))
        case .text(let text):
            switch verdict {
            case nil: sysctls[assignment.key] = .observed(text, from: origin)
            case .stored(let stored), .storedWithRest(let stored, _):
                sysctls[assignment.key] = .observed(stored, from: origin)
            case .storedInPart, .halfStored:
                sysctls[assignment.key] = .absent(
                    Absence(.notInInput, "\(origin) sets a part of it only"))
            case .refused, .readOnly:
                sysctls[assignment.key] = .absent(
                    Absence(.notInInput, "the kernel refuses the value of \(origin)"))
            }
        }
    }

    mutating func noteOverridden(_ assignment: Assignment, by winner: Assignment) {
        // What a template puts there may be the same, or the line may be left out.
        guard case .text(let mine) = assignment.value, case .text(let its) = winner.value else {
            return
        }
        guard
            mine.split(whereSeparator: \.isWhitespace) != its.split(whereSeparator: \.isWhitespace)
        else { return }
        note(
            .overridden, assignment, detail: Self.place(of: winner, seenFrom: assignment),
            suggestion: its)
    }

    private static func place(of other: Assignment, seenFrom assignment: Assignment) -> String {
        other.place.file == assignment.place.file
            ? "line \(other.place.line)" : "\(other.place.file):\(other.place.line)"
    }

    mutating func noteExclusions(_ assignments: [Assignment]) {
        var last: [String: Assignment] = [:]
        for assignment in assignments {
            guard assignment.value == .exclusion else {
                if !assignment.isPattern { last[assignment.key] = assignment }
                continue
            }
            if assignment.isPattern { note(.exclusionPattern, assignment) }
            if let cancelled = last[assignment.key] {
                note(
                    .exclusionCancels, assignment,
                    detail: Self.place(of: cancelled, seenFrom: assignment))
            }
        }
    }
}
