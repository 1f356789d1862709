internal import Evidence
internal import Expressions
internal import Sysctl

extension FactStore {
    private static let alone = Absence(
        .nonexistent, "only --all-netns looks at several network namespaces")

    /// What the initial network namespace has for a setting.
    func initial(_ entry: CatalogueEntry) -> Outcome {
        initial(entry.key.name, entry.shape, entry.unit)
    }

    func initial(_ name: String, _ shape: SysctlShape, _ unit: SysctlUnit) -> Outcome {
        let title = "\(name) of the initial network namespace"
        guard let survey = snapshot.survey else { return Self.unknown(title, Self.alone) }
        switch survey.initial {
        case .absent(let absence): return Self.unknown(title, absence)
        case .observed(let settings, _):
            return setting(settings[name], named: title, shape, unit)
        }
    }

    /// The value of a fact of `SurveyFacts`, `nil` for an unknown name.
    func survey(_ name: String) -> Outcome? {
        guard name.hasPrefix("\(FactSchema.survey).") else { return nil }
        guard let survey = snapshot.survey else { return Self.unknown(name, Self.alone) }
        switch name {
        case "survey.namespaces": return .known(.int(survey.namespaces))
        case "survey.orphans.here":
            return here(survey.orphans, name) { .int($0) }
        case "survey.orphans.machine":
            return reading(survey.orphans, name) { .int($0.machine) }
        case "survey.memory.here":
            return here(survey.memory, name) { .pages($0) }
        case "survey.memory.machine":
            return reading(survey.memory, name) { .pages($0.machine) }
        case "survey.unseen_orphans": return reading(survey.unseenOrphans, name) { .int($0) }
        default: return nil
        }
    }

    private func here(
        _ share: Reading<SharedUse>, _ name: String, _ value: (Int64) -> Value
    ) -> Outcome {
        switch share {
        case .absent(let absence): Self.unknown(name, absence)
        case .observed(let share, _):
            share.here.map { .known(value($0)) }
                ?? .missing(name, "the machine has too few of them to count", .absent)
        }
    }

    /// Where a fact of `SurveyFacts` was read.
    func surveyOrigin(_ path: [String]) -> String {
        guard let survey = snapshot.survey else { return "" }
        switch path.dropFirst().first {
        case "orphans": return Self.origin(survey.orphans)
        case "memory": return Self.origin(survey.memory)
        case "unseen_orphans": return Self.origin(survey.unseenOrphans)
        default: return "--all-netns"
        }
    }

    /// Where a setting of the initial network namespace was read.
    func initialOrigin(_ name: String) -> String {
        guard case .observed(_, let origin)? = snapshot.survey?.initial.value?[name] else {
            return "/proc/sys/\(SysctlKey(name).path)"
        }
        return origin
    }
}
