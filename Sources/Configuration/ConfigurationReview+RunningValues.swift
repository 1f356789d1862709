internal import Evidence
internal import Sysctl

extension ConfigurationReview {
    /// A line of a dump is no order: its key exists and the kernel took its value.
    mutating func reviewRunning(_ assignment: Assignment, isLast: Bool) {
        guard case .text(let text) = assignment.value else { return }
        let entry = entry(assignment.key)
        // Held against a later kernel, a dump shows what an upgrade takes away.
        if let entry, case .removed(let version) = catalogue.presence(of: entry, on: kernel) {
            return note(
                .removed, assignment, suggestion: entry.replacedBy?.name ?? "",
                version: version.shortNumbers)
        }
        if isLast {
            places[assignment.key] = assignment.place
            let words = text.split(whereSeparator: \.isWhitespace)
            sysctls[assignment.key] = .observed(
                words.joined(separator: " "),
                from: "\(assignment.place.file):\(assignment.place.line)")
        }
        guard let entry else { return }
        if let noEffect = entry.noEffect, noEffect.kernel.contains(kernel),
            let usual = entry.constantDefault(on: kernel)?.text, usual != text
        {
            note(.noEffect, assignment, detail: noEffect.because)
        }
        if entry.shape == .integer, let number = Int64(text),
            let detail = entry.nonsense(of: number, on: kernel)
        {
            note(.meaningless, assignment, detail: detail)
        }
    }
}
