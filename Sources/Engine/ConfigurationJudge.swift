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
    /// Ids and families of the rules.
    private let names: Set<String>

    /// Makes a judge; one serves many files.
    package init(_ rules: RuleSet, version: String) {
        self.rules = rules
        self.version = version
        names = Set(rules.rules.flatMap { Self.names(of: $0.id) })
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
        let today = String(snapshot.collectedAt.prefix(10))
        var notes = silence(&report, ignores, today: today)
        // What is lifted has lines of its own, and comments may speak of those.
        while !ignores.isEmpty {
            let lifted = LiftedFindings(report.findings)
            guard lifted.liftedSomething else { break }
            report.findings = zip(report.findings, lifted.findings).flatMap { before, now in
                before.suppressed != now.suppressed ? lines.findings(for: now) : [now]
            }.sorted(by: Finding.isBefore)
            notes = silence(&report, ignores, today: today)
        }
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

    /// A line of a file.
    private struct Spot: Hashable {
        let file: String
        let line: Int
    }

    /// Silences what comments ask for; the notes tell of comments that do nothing.
    private func silence(_ report: inout Report, _ ignores: [InlineIgnore], today: String)
        -> [ConfigurationNote]
    {
        guard !ignores.isEmpty else { return [] }
        var found: [Spot: Set<String>] = [:]
        for finding in report.findings {
            guard let spot = Self.spot(of: finding) else { continue }
            found[spot, default: []].formUnion(Self.names(of: finding.ruleID))
        }
        var notes: [ConfigurationNote] = []
        var silenced: [Spot: [String: Int]] = [:]
        for (index, ignore) in ignores.enumerated() {
            let names = ignore.rules.joined(separator: ",")
            if let expires = ignore.expires, expires < today {
                notes.append(
                    ConfigurationNote(
                        .expiredIgnore, at: ignore.place, value: names, detail: expires))
                continue
            }
            let spot = Spot(file: ignore.place.file, line: ignore.line)
            let used = ignore.rules.filter { found[spot]?.contains($0) == true }
            for name in used { silenced[spot, default: [:]][name] = index }
            if used.isEmpty, ignore.rules.allSatisfy(self.names.contains) {
                notes.append(
                    ConfigurationNote(.unusedIgnore, at: ignore.place, value: names))
            }
        }
        for index in report.findings.indices {
            let finding = report.findings[index]
            guard let names = Self.spot(of: finding).flatMap({ silenced[$0] }),
                let last = Self.names(of: finding.ruleID).compactMap({ names[$0] }).max()
            else { continue }
            let ignore = ignores[last]
            report.findings[index].suppressed = Finding.Suppression(
                by: "\(ignore.place.file):\(ignore.place.line)", reason: ignore.reason,
                expires: ignore.expires)
        }
        return notes
    }

    private static func spot(of finding: Finding) -> Spot? {
        finding.location.map { Spot(file: $0.file, line: $0.line) }
    }

    /// The names under which a comment silences a rule: its id and its family.
    private static func names(of id: String) -> [String] {
        [id, String(id.prefix { $0.isLetter })]
    }
}
