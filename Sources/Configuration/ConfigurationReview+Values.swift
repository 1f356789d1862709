internal import Evidence
internal import Sysctl

extension ConfigurationReview {
    mutating func review(
        _ written: String, _ verdict: AcceptedValues.Verdict, of entry: CatalogueEntry,
        _ assignment: Assignment
    ) {
        let value = Written(written)
        if let inner = value.unquoted {
            return note(.quoted, assignment, suggestion: "\(assignment.spelling) = \(inner)")
        }
        switch verdict {
        case .readOnly:
            note(.refused, assignment, detail: "nobody may write this key")
        case .refused(let reason, let nearest):
            let doubt = nearest == nil ? "" : doubt(of: entry)
            noteRefused(reason + doubt, nearest: nearest, value, assignment)
        case .halfStored(let count, let reason):
            note(.halfApplied, assignment, detail: reason, suggestion: "\(count)")
        case .storedInPart(let found, let expected):
            note(.wrongCount, assignment, detail: "\(found) of \(expected) numbers")
        case .storedWithRest(let stored, let rest):
            if value.comment != nil {
                note(
                    .trailingComment, assignment,
                    suggestion: "\(assignment.spelling) = \(stored)")
            } else {
                note(
                    .wrongCount, assignment,
                    detail: "'\(printable(String(rest.prefix(60))))' is not looked at")
            }
            judge(stored, of: entry, assignment)
        case .stored(let stored):
            if entry.shape == .text, let comment = value.comment {
                return noteRefused(
                    "the comment belongs to the value", nearest: comment.before, value, assignment)
            }
            judge(stored, of: entry, assignment)
        }
    }

    /// What is added where changes of newer kernels may have moved the accepted range.
    private func doubt(of entry: CatalogueEntry) -> String {
        guard entry.accepts.count > 1 else { return "" }
        let builder = catalogue.builder(of: kernel)
        return builder.mayBackport ? " (uncertain: \(builder.backportsSentence))" : ""
    }

    private mutating func noteRefused(
        _ reason: String, nearest: String?, _ value: Written, _ assignment: Assignment
    ) {
        guard let comment = value.comment else {
            return note(
                .refused, assignment, detail: reason,
                suggestion: nearest.map { "\(assignment.spelling) = \($0)" } ?? "")
        }
        note(
            .trailingComment, assignment, detail: reason,
            suggestion: "\(assignment.spelling) = \(comment.before)")
    }

    private mutating func judge(
        _ stored: String, of entry: CatalogueEntry, _ assignment: Assignment
    ) {
        // What does nothing cannot be too small.
        guard entry.noEffect?.kernel.contains(kernel) != true else { return }
        let numbers = stored.split(separator: " ").compactMap { Int64($0) }
        if entry.shape == .integer, let number = numbers.first,
            let detail = entry.nonsense(of: number, on: kernel)
        {
            return note(.meaningless, assignment, detail: detail)
        }
        guard let current = entry.constantDefault(on: kernel) else { return }
        if stored == current.text {
            note(.equalsDefault, assignment)
        } else if let old = entry.formerDefault(equalTo: numbers, below: current.numbers) {
            note(.oldDefault, assignment, detail: current.text, version: old)
        }
    }

    /// Numbers in quotes and comments behind numbers are mistakes whatever the setting is.
    mutating func noteQuotesAndComment(_ assignment: Assignment) {
        guard case .text(let text) = assignment.value else { return }
        let isNumbers: (String) -> Bool = { text in
            !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x20 }
        }
        let value = Written(text)
        if let inner = value.unquoted, isNumbers(inner) {
            note(.quoted, assignment, suggestion: "\(assignment.spelling) = \(inner)")
        } else if let before = value.comment?.before, isNumbers(before) {
            note(.trailingComment, assignment, suggestion: "\(assignment.spelling) = \(before)")
        }
    }
}
