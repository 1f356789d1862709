package import Evidence
internal import Loaders
package import Sysctl

/// Works out what files of settings mean for one kernel, for rules to judge.
package struct ConfigurationReview {
    private let catalogue: Catalogue
    private let kernel: KernelVersion
    private let accepted: AcceptedValues
    private let hints: KeyHints
    /// The modules that are loaded before the files are read.
    package var loadedModules: Set<String>
    private let pods: PodSettings
    /// Settings that were looked up, known or not: one file names the same again and again.
    private var known: [String: CatalogueEntry?] = [:]
    /// What every interface has, by its index in the catalogue: a file may name many interfaces.
    private var patterns: [Int: CatalogueEntry] = [:]

    private var notes: [ConfigurationNote] = []
    private var places: [String: SourcePlace] = [:]
    private var sysctls: [String: Reading<String>] = [:]
    private var defaultOnly = DefaultOnly()
    /// Settings that the kernel does not have, although a line sets them.
    private var lacking: Set<String> = []
    /// Modules that a note was made of.
    private var notedModules: Set<String> = []

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

    /// What only one assignment can be the last word on.
    private struct Slot: Hashable {
        let owner: Int
        let isHosts: Bool
        let key: String

        init(_ assignment: Assignment) {
            owner = assignment.owner
            isHosts = assignment.scope == .host
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

    /// The last assignment of each slot that the kernel takes whole, the winner as a rule.
    ///
    /// Where it refuses the winner, the line before stays in force under 'sysctl --system', which
    /// writes every line.
    private static func lasting(
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

    private mutating func entry(_ key: String) -> CatalogueEntry? {
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

    private mutating func note(
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

    // MARK: Keys

    private mutating func review(_ assignment: Assignment, _ verdict: AcceptedValues.Verdict?) {
        let interface = InterfaceKey(assignment.key)
        if let interface { see(interface, assignment) }
        guard !assignment.isPattern, assignment.value != .exclusion,
            !Template.isTemplate(assignment.key)
        else { return }
        if let reason = NamespacedSettings.objection(to: assignment.key, in: assignment.scope) {
            return note(.notNamespaced, assignment, detail: reason)
        }
        if let interface {
            if let spelling = hints.spellingOfDottedInterface(interface) {
                return note(.dottedInterface, assignment, suggestion: spelling)
            }
            if assignment.scope == .host,
                let reason = LateInterface.reason(for: interface.interface)
            {
                note(.lateInterface, assignment, detail: reason)
            }
        }
        guard let entry = entry(assignment.key) else {
            noteQuotesAndComment(assignment)
            return noteUnknown(assignment)
        }
        guard notePresence(of: entry, assignment) else { return }
        if assignment.scope != .host { noteScope(of: entry, assignment) }
        if case .text(let value) = assignment.value, let verdict {
            review(value, verdict, of: entry, assignment)
        }
    }

    private mutating func see(_ interface: InterfaceKey, _ assignment: Assignment) {
        guard assignment.scope == .host else { return }
        defaultOnly.see(assignment, interface)
    }

    private mutating func noteUnknown(_ assignment: Assignment) {
        switch hints.hint(for: assignment.key) {
        case nil where !assignment.key.isEmpty && !assignment.key.contains("."):
            note(.unknownKey, assignment, detail: "the names of settings have dots")
        case nil:
            noteModule(assignment)
            noteUnsafe(assignment)
        case .legacyConntrack(let modern, let removed):
            noteLegacy(assignment, modern: modern, removed: removed)
        case .elsewhere(let whose): note(.unknownKey, assignment, detail: whose)
        case .similar(let name, let reason):
            note(.unknownKey, assignment, detail: reason, suggestion: name)
        case .unknown(let detail): note(.unknownKey, assignment, detail: detail)
        }
    }

    private mutating func noteLegacy(
        _ assignment: Assignment, modern: String?, removed: KernelVersion
    ) {
        note(
            .legacyConntrack, assignment, detail: modern == nil ? "it has no successor" : "",
            suggestion: modern ?? "", version: kernel >= removed ? removed.shortNumbers : "")
    }

    /// Notes the first key of each module; a file of one host needs one remedy.
    private mutating func noteModule(_ assignment: Assignment) {
        guard let module = ModuleKey.module(of: assignment.key), assignment.scope == .host,
            !assignment.ignoresErrors, !notedModules.contains(module),
            !ModuleKey.isLoaded(module, among: loadedModules)
        else { return }
        notedModules.insert(module)
        note(.moduleKey, assignment, detail: module)
    }

    /// Whether the kernel has the key, so that its value can be judged.
    private mutating func notePresence(of entry: CatalogueEntry, _ assignment: Assignment) -> Bool {
        let legacy = hints.legacyConntrack(assignment.key)
        switch catalogue.presence(of: entry, on: kernel) {
        case .removed(let version):
            if let legacy {
                noteLegacy(assignment, modern: legacy.modern, removed: version)
            } else {
                note(
                    .removed, assignment, suggestion: entry.replacedBy?.name ?? "",
                    version: version.shortNumbers)
            }
            lacking.insert(assignment.key)
            return false
        case .leftOut(let source):
            note(.removed, assignment, detail: source)
            lacking.insert(assignment.key)
            return false
        case .notYet(let version):
            note(
                .notYet, assignment, suggestion: entry.replacedBy?.name ?? "",
                version: version.shortNumbers)
            lacking.insert(assignment.key)
            return false
        case .unknown(let because):
            note(
                .notYet, assignment, detail: because, version: entry.introduced.shortNumbers)
        case .present:
            if let legacy {
                noteLegacy(assignment, modern: legacy.modern, removed: legacy.removed)
            }
        }
        if let noEffect = entry.noEffect, noEffect.kernel.contains(kernel) {
            note(
                .noEffect, assignment, detail: noEffect.because,
                suggestion: entry.replacedBy?.name ?? "")
        }
        noteModule(assignment)
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

    /// Numbers in quotes and comments behind numbers are mistakes whatever the setting is.
    private mutating func noteQuotesAndComment(_ assignment: Assignment) {
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

    /// An assignment that another program repeats or undoes.
    private mutating func noteOwners(of assignment: Assignment, _ switches: [ManagedSwitch]) {
        guard assignment.value != .exclusion else { return }
        let words = assignment.valueText.split(whereSeparator: \.isWhitespace)
        for item in switches where item.owns(assignment.key) {
            if let value = item.value, words == [value[...]] { continue }
            let place = "\(item.place.file):\(item.place.line)"
            return note(.owned, assignment, detail: "\(item.text) at \(place)")
        }
    }

    // MARK: Running values

    /// A line of a dump is no order: its key exists and the kernel took its value.
    private mutating func reviewRunning(_ assignment: Assignment, isLast: Bool) {
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

    // MARK: The last word

    private mutating func decide(
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

    private mutating func noteOverridden(_ assignment: Assignment, by winner: Assignment) {
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

    private mutating func noteExclusions(_ assignments: [Assignment]) {
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
