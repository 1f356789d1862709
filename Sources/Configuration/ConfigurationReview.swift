package import Evidence
package import Sysctl

/// Works out what files of settings mean for one kernel, for rules to judge.
package struct ConfigurationReview {
    let catalogue: Catalogue
    let kernel: KernelVersion
    private let accepted: AcceptedValues
    let hints: KeyHints
    /// The modules that are loaded before the files are read.
    package var loadedModules: Set<String>
    let pods: PodSettings
    /// Settings that were looked up, known or not: one file names the same again and again.
    private var known: [String: CatalogueEntry?] = [:]
    /// What every interface has, by its index in the catalogue: a file may name many interfaces.
    private var patterns: [Int: CatalogueEntry] = [:]

    private var notes: [ConfigurationNote] = []
    var places: [String: SourcePlace] = [:]
    var sysctls: [String: Reading<String>] = [:]
    var defaultOnly = DefaultOnly()
    /// Settings that the kernel does not have, although a line sets them.
    var lacking: Set<String> = []
    /// Modules that a note was made of.
    var notedModules: Set<String> = []

    /// Makes a review for a kernel and for nodes of a Kubernetes release, `nil` for a current one;
    /// one serves many files.
    package init(
        catalogue: Catalogue, kernel: KernelVersion, kubernetes: KubernetesRelease? = nil,
        loadedModules: Set<String> = []
    ) {
        self.catalogue = catalogue
        self.kernel = kernel
        self.loadedModules = loadedModules
        pods = PodSettings(release: kubernetes)
        accepted = AcceptedValues(catalogue: catalogue, kernel: kernel)
        hints = KeyHints(catalogue: catalogue, kernel: kernel)
    }

    /// What files that take effect together say, the last one last; `decides` tells which
    /// assignment of a key is the last word when the order alone does not.
    package mutating func facts(
        of files: [ConfigurationFile], decides: ((Assignment) -> Bool)? = nil
    ) -> (facts: ConfigurationFacts, sysctls: [String: Reading<String>]) {
        notes = files.flatMap(\.notes)
        places = [:]
        sysctls = [:]
        defaultOnly = DefaultOnly()
        lacking = []
        notedModules = []
        let assignments = files.flatMap(\.assignments)
        let running = files.flatMap { file in
            repeatElement(file.kind == .dump, count: file.assignments.count)
        }
        let switches = ManagedSwitch.telling(files.flatMap(\.switches))
        let winners = Self.winners(of: assignments, decides)
        var verdicts: [AcceptedValues.Verdict?] = []
        verdicts.reserveCapacity(assignments.count)
        for (index, assignment) in assignments.enumerated() {
            verdicts.append(running[index] ? nil : verdict(on: assignment))
        }
        let lasting = Self.lasting(winners, assignments, verdicts)
        var undecided: Set<Slot> = []
        for (index, assignment) in assignments.enumerated() {
            if running[index] {
                reviewRunning(assignment, isLast: winners[Slot(assignment)] == index)
                continue
            }
            let verdict = verdicts[index]
            review(assignment, verdict)
            if !switches.isEmpty { noteOwners(of: assignment, switches) }
            guard !assignment.isPattern, assignment.value != .exclusion,
                let winner = winners[Slot(assignment)]
            else { continue }
            if winner == index {
                decide(assignment, verdict, isCertain: !undecided.contains(Slot(assignment)))
            } else if assignments[winner].overrides(assignment) {
                if let last = lasting[Slot(assignment)], last > index || last == winner,
                    assignments[last].overrides(assignment)
                {
                    noteOverridden(assignment, by: assignments[last])
                }
            } else if assignments[winner].value != assignment.value {
                undecided.insert(Slot(assignment))
            }
        }
        noteExclusions(assignments)
        for finding in defaultOnly.findings(values: sysctls, places: places) {
            note(
                .defaultOnly, finding.assignment, detail: finding.detail,
                suggestion: finding.suggestion)
        }
        // A dump holds what the kernel chose, too; nobody has copied it from a guide.
        if !running.contains(true) {
            notes += Folklore.notes(sysctls: sysctls, places: places)
        }
        for key in lacking where sysctls[key] != nil {
            let absence = Absence(.nonexistent, "Linux \(kernel.shortNumbers) does not have it")
            sysctls[key] = .absent(absence)
        }
        let order = Dictionary(
            files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        notes.sort { left, right in
            let files = (order[left.place.file] ?? 0, order[right.place.file] ?? 0)
            return (files.0, left.place.line, left.place.column, left.kind.rawValue)
                < (files.1, right.place.line, right.place.column, right.kind.rawValue)
        }
        return (ConfigurationFacts(places: places, notes: notes), sysctls)
    }

    mutating func entry(_ key: String) -> CatalogueEntry? {
        if let entry = known[key] { return entry }
        let entry = catalogue.index(of: key) == nil ? interfaceEntry(key) : catalogue[key]
        known[key] = .some(entry)
        return entry
    }

    private mutating func interfaceEntry(_ key: String) -> CatalogueEntry? {
        guard let index = catalogue.patternIndex(of: key[...]) else { return nil }
        let pattern = patterns[index] ?? catalogue[at: index]
        patterns[index] = pattern
        return pattern.named(SysctlKey(key))
    }

    /// What the kernel makes of a value; `nil` where no value or no setting is known.
    private mutating func verdict(on assignment: Assignment) -> AcceptedValues.Verdict? {
        guard !assignment.isPattern, case .text(let text) = assignment.value,
            let entry = entry(assignment.key)
        else { return nil }
        return accepted.verdict(on: text, of: entry)
    }

    mutating func note(
        _ kind: ConfigurationNote.Kind, _ assignment: Assignment, detail: String = "",
        suggestion: String = "", version: String = ""
    ) {
        // Only what is said of the comment itself shows it.
        let comment = kind == .refused ? nil : Written(assignment.valueText).comment
        notes.append(
            ConfigurationNote(
                kind, at: assignment.place, key: assignment.key,
                value: comment?.before ?? assignment.valueText,
                detail: detail, suggestion: suggestion, version: version,
                ignoresErrors: assignment.ignoresErrors))
    }
}
