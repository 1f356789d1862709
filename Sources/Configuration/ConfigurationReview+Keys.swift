internal import Evidence
internal import Sysctl

extension ConfigurationReview {
    mutating func review(_ assignment: Assignment, _ verdict: AcceptedValues.Verdict?) {
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

    private mutating func noteUnsafe(_ assignment: Assignment) {
        guard assignment.scope == .pod, let objection = pods.objection(to: assignment.key) else {
            return
        }
        note(
            .unsafeInPod, assignment, detail: objection.reason,
            version: objection.safeSince?.description ?? "")
    }

    /// An assignment that another program repeats or undoes.
    mutating func noteOwners(of assignment: Assignment, _ switches: [ManagedSwitch]) {
        guard assignment.value != .exclusion else { return }
        let words = assignment.valueText.split(whereSeparator: \.isWhitespace)
        for item in switches where item.owns(assignment.key) {
            if let value = item.value, words == [value[...]] { continue }
            let place = "\(item.place.file):\(item.place.line)"
            return note(.owned, assignment, detail: "\(item.text) at \(place)")
        }
    }
}
