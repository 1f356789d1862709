package import Configuration
package import Evidence
package import Rules

/// Judges configuration files, one set of files that take effect together at a time.
package struct ConfigurationJudge: Sendable {
    /// What one rule can be judged by.
    private struct Needs: Sendable {
        var kinds: Set<ConfigurationNote.Kind> = []
        var settings: Set<String> = []
    }

    private static let ignoreKinds: Set<ConfigurationNote.Kind> = [.unusedIgnore, .expiredIgnore]
    private static let silent = RuleOutcome.notApplicable(
        NotApplicable("nothing in these files speaks of it"))

    private let rules: RuleSet
    private let version: String
    private let needs: [Needs]

    /// Makes a judge; one serves many files.
    package init(_ rules: RuleSet, version: String) {
        self.rules = rules
        self.version = version
        needs = rules.rules.indices.map { index in
            var needs = Needs()
            for number in rules.facts(ofRule: index) {
                let fact = rules.name(ofFact: number)
                let root = fact.prefix { $0 != "." }
                let name = String(fact.dropFirst(root.count + 1))
                switch root {
                case "config":
                    ConfigurationNote.Kind(rawValue: name).map { _ = needs.kinds.insert($0) }
                case "sysctl": needs.settings.insert(name)
                default: break
                }
            }
            return needs
        }
    }

    /// The verdict on one set of files; `ignores` are the suppressions in them.
    package func report(on snapshot: Snapshot, ignores: [InlineIgnore]) -> Report {
        var report = judged(snapshot) { needs in
            needs.kinds.isDisjoint(with: Self.ignoreKinds)
        }
        let lines = GuiltyLines(in: snapshot, using: rules, version: version)
        let findings = report.findings.flatMap {
            $0.suppressed == nil ? lines.findings(for: $0) : [$0]
        }
        report.findings =
            FoldedFindings(findings.sorted(by: Finding.isBefore), in: snapshot).findings
        let notes = silence(&report, ignores, today: String(snapshot.collectedAt.prefix(10)))
        if !notes.isEmpty || !ignores.isEmpty {
            var second = snapshot
            second.configuration?.notes = notes
            let more = judged(second) { needs in !needs.kinds.isDisjoint(with: Self.ignoreKinds) }
            report.findings = (report.findings + more.findings).sorted(by: Finding.isBefore)
            for index in report.results.indices
            where !needs[index].kinds.isDisjoint(with: Self.ignoreKinds) {
                report.results[index] = more.results[index]
            }
        }
        report.summary = summary(of: report.findings, report.results)
        return report
    }

    private func judged(_ snapshot: Snapshot, _ isWanted: (Needs) -> Bool) -> Report {
        let kinds = Set(snapshot.configuration?.notes.map(\.kind) ?? [])
        return evaluate(snapshot, using: rules, version: version) { index in
            let needs = needs[index]
            guard isWanted(needs) else { return Self.silent }
            if !needs.kinds.isEmpty { return needs.kinds.isDisjoint(with: kinds) ? .passed : nil }
            return needs.settings.contains { snapshot.sysctls[$0] != nil } ? nil : Self.silent
        }
    }

    /// Silences what comments ask for; the notes tell of comments that do nothing.
    private func silence(_ report: inout Report, _ ignores: [InlineIgnore], today: String)
        -> [ConfigurationNote]
    {
        var notes: [ConfigurationNote] = []
        for ignore in ignores {
            let names = ignore.rules.joined(separator: ",")
            if let expires = ignore.expires, expires < today {
                notes.append(
                    ConfigurationNote(
                        .expiredIgnore, at: ignore.place, value: names, detail: expires))
                continue
            }
            var isUsed = false
            for index in report.findings.indices {
                let finding = report.findings[index]
                guard finding.location?.file == ignore.place.file,
                    finding.location?.line == ignore.line,
                    ignore.rules.contains(where: { Self.covers($0, finding.ruleID) })
                else { continue }
                isUsed = true
                report.findings[index].suppressed = Finding.Suppression(
                    by: "\(ignore.place.file):\(ignore.place.line)", reason: ignore.reason,
                    expires: ignore.expires)
            }
            let wereJudged = ignore.rules.allSatisfy { name in
                rules.rules.contains { Self.covers(name, $0.id) }
            }
            if !isUsed, wereJudged {
                notes.append(
                    ConfigurationNote(.unusedIgnore, at: ignore.place, value: names))
            }
        }
        return notes
    }

    private static func covers(_ name: String, _ id: String) -> Bool {
        name == id || (!name.contains(where: \.isNumber) && id.prefix { $0.isLetter } == name)
    }
}
