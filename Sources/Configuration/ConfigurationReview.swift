package import Evidence
internal import Loaders
package import Sysctl

/// Works out what files of settings mean for one kernel, for rules to judge.
package struct ConfigurationReview {
    private let catalogue: Catalogue
    private let kernel: KernelVersion
    private let accepted: AcceptedValues
    private let hints: KeyHints
    private let pods: PodSettings
    /// Settings that were looked up, known or not: one file names the same again and again.
    private var known: [String: CatalogueEntry?] = [:]

    private var notes: [ConfigurationNote] = []
    private var places: [String: SourcePlace] = [:]
    private var sysctls: [String: Reading<String>] = [:]

    /// Makes a review for a kernel and for nodes of a Kubernetes release, `nil` for a current one;
    /// one serves many files.
    package init(
        catalogue: Catalogue, kernel: KernelVersion, kubernetes: KubernetesRelease? = nil
    ) {
        self.catalogue = catalogue
        self.kernel = kernel
        pods = PodSettings(release: kubernetes)
        accepted = AcceptedValues(catalogue: catalogue, kernel: kernel)
        hints = KeyHints(catalogue: catalogue)
    }

    /// What files that take effect together say, the last one last; `decides` tells which
    /// assignment of a key is the last word when the order alone does not.
    package mutating func facts(
        of files: [ConfigurationFile], decides: ((Assignment) -> Bool)? = nil
    ) -> (facts: ConfigurationFacts, sysctls: [String: Reading<String>]) {
        notes = files.flatMap(\.notes)
        places = [:]
        sysctls = [:]
        let assignments = files.flatMap(\.assignments)
        let winners = Self.winners(of: assignments, decides)
        var undecided: Set<Slot> = []
        for (index, assignment) in assignments.enumerated() {
            review(assignment)
            guard !assignment.isPattern, assignment.value != .exclusion,
                let winner = winners[Slot(assignment)]
            else { continue }
            if winner == index {
                decide(assignment, isCertain: !undecided.contains(Slot(assignment)))
            } else if assignments[winner].overrides(assignment) {
                noteOverridden(assignment, by: assignments[winner])
            } else if assignments[winner].value != assignment.value {
                undecided.insert(Slot(assignment))
            }
        }
        noteExclusions(assignments)
        notes += Folklore.notes(sysctls: sysctls, places: places)
        let order = Dictionary(
            files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        notes.sort { left, right in
            let files = (order[left.place.file] ?? 0, order[right.place.file] ?? 0)
            return (files.0, left.place.line, left.place.column, left.kind.rawValue)
                < (files.1, right.place.line, right.place.column, right.kind.rawValue)
        }
        return (ConfigurationFacts(places: places, notes: notes), sysctls)
    }

    /// What only one assignment can be the last word on.
    private struct Slot: Hashable {
        let owner: Int
        let key: String

        init(_ assignment: Assignment) {
            owner = assignment.owner
            key = assignment.key
        }
    }

    private static func winners(of assignments: [Assignment], _ decides: ((Assignment) -> Bool)?)
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

    private mutating func entry(_ key: String) -> CatalogueEntry? {
        if let entry = known[key] { return entry }
        let entry = catalogue[key]
        known[key] = .some(entry)
        return entry
    }

    private mutating func note(
        _ kind: ConfigurationNote.Kind, _ assignment: Assignment, detail: String = "",
        suggestion: String = "", version: String = ""
    ) {
        notes.append(
            ConfigurationNote(
                kind, at: assignment.place, key: assignment.key, value: assignment.valueText,
                detail: detail, suggestion: suggestion, version: version,
                ignoresErrors: assignment.ignoresErrors))
    }

    // MARK: Keys

    private mutating func review(_ assignment: Assignment) {
        guard !assignment.isPattern, assignment.value != .exclusion,
            !Template.isTemplate(assignment.key)
        else { return }
        if let reason = NamespacedSettings.objection(to: assignment.key, in: assignment.scope) {
            return note(.notNamespaced, assignment, detail: reason)
        }
        if KeyHints.hasDottedInterface(assignment) {
            return note(
                .dottedInterface, assignment,
                suggestion: KeyHints.spellingOfDottedInterface(assignment.key))
        }
        guard let entry = entry(assignment.key) else { return noteUnknown(assignment) }
        guard notePresence(of: entry, assignment) else { return }
        if assignment.scope != .host { noteScope(of: entry, assignment) }
        if case .text(let value) = assignment.value { review(value, of: entry, assignment) }
    }

    private mutating func noteUnknown(_ assignment: Assignment) {
        switch hints.hint(for: assignment.key) {
        case nil: noteUnsafe(assignment)
        case .legacyConntrack(let modern, let removed):
            note(
                .legacyConntrack, assignment, suggestion: modern,
                version: kernel >= removed ? Self.short(removed) : "")
        case .elsewhere(let whose): note(.unknownKey, assignment, detail: whose)
        case .similar(let name): note(.unknownKey, assignment, suggestion: name)
        case .unknown: note(.unknownKey, assignment)
        }
    }

    /// Whether the kernel has the key, so that its value can be judged.
    private mutating func notePresence(of entry: CatalogueEntry, _ assignment: Assignment) -> Bool {
        if let removed = entry.removed, kernel >= removed {
            if let modern = hints.modernConntrack(assignment.key) {
                note(
                    .legacyConntrack, assignment, suggestion: modern, version: Self.short(removed))
            } else {
                note(
                    .removed, assignment, suggestion: entry.replacedBy?.name ?? "",
                    version: Self.short(removed))
            }
            return false
        }
        if let modern = hints.modernConntrack(assignment.key) {
            note(.legacyConntrack, assignment, suggestion: modern)
        }
        if kernel < entry.introduced {
            note(
                .notYet, assignment, suggestion: entry.replacedBy?.name ?? "",
                version: Self.short(entry.introduced))
            return false
        }
        if let noEffect = entry.noEffect, noEffect.kernel.contains(kernel) {
            note(
                .noEffect, assignment, detail: noEffect.because,
                suggestion: entry.replacedBy?.name ?? "")
        }
        if let module = KeyHints.module(of: assignment.key) {
            note(.moduleKey, assignment, detail: module)
        }
        return true
    }

    private mutating func noteScope(of entry: CatalogueEntry, _ assignment: Assignment) {
        let scope = entry.scope.first { $0.kernel.contains(kernel) }
        guard let scope, !scope.isPerNamespace || entry.childNamespace != .present else {
            return noteUnsafe(assignment)
        }
        note(
            .notNamespaced, assignment,
            detail: entry.childNamespace == .readOnly
                ? "it can only be read there" : "it does not exist there")
    }

    private mutating func noteUnsafe(_ assignment: Assignment) {
        guard assignment.scope == .pod, let objection = pods.objection(to: assignment.key) else {
            return
        }
        note(
            .unsafeInPod, assignment, detail: objection.reason,
            version: objection.safeSince?.description ?? "")
    }

    // MARK: Values

    private mutating func review(
        _ written: String, of entry: CatalogueEntry, _ assignment: Assignment
    ) {
        let value = Written(written)
        if let inner = value.unquoted {
            return note(.quoted, assignment, suggestion: "\(assignment.spelling) = \(inner)")
        }
        switch accepted.verdict(on: written, of: entry) {
        case .readOnly:
            note(.refused, assignment, detail: "nobody may write this key")
        case .refused(let reason, let nearest):
            noteRefused(reason, nearest: nearest, value, assignment)
        case .halfStored(let count, let reason):
            note(
                .halfApplied, assignment, detail: reason,
                version: "")
            notes[notes.count - 1].suggestion = "\(count)"
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

    // MARK: The last word

    private mutating func decide(_ assignment: Assignment, isCertain: Bool) {
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
            guard let entry = entry(assignment.key) else {
                sysctls[assignment.key] = .observed(text, from: origin)
                return
            }
            switch accepted.verdict(on: text, of: entry) {
            case .stored(let stored), .storedWithRest(let stored, _):
                sysctls[assignment.key] = .observed(
                    entry.shape == .text ? text : stored, from: origin)
            case .storedInPart, .halfStored:
                sysctls[assignment.key] = .absent(
                    Absence(.notInInput, "\(origin) sets a part of it only"))
            case .refused, .readOnly:
                sysctls[assignment.key] = .absent(
                    Absence(.notInInput, "the kernel refuses the value of \(origin)"))
            }
        }
    }

    private mutating func noteOverridden(_ assignment: Assignment, by winner: Assignment) {
        let (mine, its) = (assignment.valueText, winner.valueText)
        guard
            mine.split(whereSeparator: \.isWhitespace) != its.split(whereSeparator: \.isWhitespace)
        else { return }
        let place =
            winner.place.file == assignment.place.file
            ? "line \(winner.place.line)" : "\(winner.place.file):\(winner.place.line)"
        note(.overridden, assignment, detail: place, suggestion: its)
    }

    private mutating func noteExclusions(_ assignments: [Assignment]) {
        for (index, assignment) in assignments.enumerated() where assignment.value == .exclusion {
            if assignment.isPattern { note(.exclusionPattern, assignment) }
            let cancelled = assignments[..<index].last {
                $0.key == assignment.key && $0.value != .exclusion && !$0.isPattern
            }
            if let cancelled {
                note(.exclusionCancels, assignment, detail: "line \(cancelled.place.line)")
            }
        }
    }

    private static func short(_ version: KernelVersion) -> String {
        version.patch == 0 ? "\(version.major).\(version.minor)" : version.numbers
    }
}
