internal import Evidence
internal import Rules

/// Findings on lines, with one told for each cause.
struct FoldedFindings {
    private(set) var findings: [Finding]

    private static let bundle = "FOLK001"
    private static let meaningless = "CFG002"

    init(_ findings: [Finding], in snapshot: Snapshot) {
        self.findings = findings
        foldMeaningless()
        foldBundle(snapshot.configuration?.notes ?? [])
    }

    /// A rule that knows what a value does to this setting says more than that it means nothing.
    private mutating func foldMeaningless() {
        var better: [Finding.Location: String] = [:]
        for finding in findings
        where finding.ruleID != Self.meaningless && finding.suppressed == nil
            && finding.level >= .warning
        {
            guard let location = finding.location, better[location] == nil else { continue }
            better[location] = finding.ruleID
        }
        for index in findings.indices
        where findings[index].ruleID == Self.meaningless && findings[index].suppressed == nil {
            if let id = findings[index].location.flatMap({ better[$0] }) { fold(index, into: id) }
        }
    }

    /// A bundle of folklore is one cause: what its lines do by themselves is part of that story,
    /// unless it is worse than the bundle.
    private mutating func foldBundle(_ notes: [ConfigurationNote]) {
        guard
            let bundle = findings.first(where: { $0.ruleID == Self.bundle && $0.suppressed == nil })
        else { return }
        let members = Set(notes.lazy.filter { $0.kind == .folklore }.map(\.key))
        for index in findings.indices {
            let finding = findings[index]
            guard finding.suppressed == nil, finding.ruleID != Self.bundle,
                finding.level <= bundle.level, let key = finding.key, members.contains(key),
                !Self.speaksOfTheLine(finding)
            else { continue }
            fold(index, into: Self.bundle)
        }
    }

    /// Whether it is about the line as such: a key that is gone, a value that is refused.
    private static func speaksOfTheLine(_ finding: Finding) -> Bool {
        let family = finding.ruleID.prefix { $0.isLetter }
        return ["CFG", "OBS", "CT"].contains(family) || finding.ruleID == "TW002"
    }

    private mutating func fold(_ index: Int, into id: String) {
        findings[index].suppressed = Finding.Suppression(foldedInto: [id])
    }
}
