internal import Evidence
internal import Expressions
internal import YAMLReader

extension SnapshotEditor {
    /// Sets a fact of `SurveyFacts`, or a setting of the initial namespace; two namespaces were
    /// looked at unless the example says otherwise.
    mutating func setSurvey(
        _ name: String, _ parts: [String], _ fact: YAMLPair
    ) throws(RuleFileError) {
        let few = Absence(.notCollected, "the machine has too few of them to count")
        let none = Reading.observed(SharedUse(here: nil, machine: 0), from: Self.here)
        var survey =
            snapshot.survey
            ?? SurveyFacts(
                namespaces: 2, initial: .observed([:], from: Self.here), orphans: none,
                memory: none, unseenOrphans: .absent(few))
        switch name {
        case "survey.namespaces": survey.namespaces = try number(fact.value, name)
        case "survey.unseen_orphans":
            survey.unseenOrphans = try reading(fact) { (node) throws(RuleFileError) in
                try number(node, name)
            }
        case "survey.orphans.here", "survey.orphans.machine":
            survey.orphans = try share(survey.orphans, name, fact)
        case "survey.memory.here", "survey.memory.machine":
            survey.memory = try share(survey.memory, name, fact)
        default:
            guard parts.first == FactSchema.initial else {
                throw error(.unknownFact(name, suggestion: nil), fact.key)
            }
            let key = parts.dropFirst().joined(separator: ".")
            var settings = survey.initial.value ?? [:]
            settings[key] = try setting(key, fact.value)
            survey.initial = .observed(settings, from: Self.here)
        }
        snapshot.survey = survey
    }

    private func share(
        _ reading: Reading<SharedUse>, _ name: String, _ fact: YAMLPair
    ) throws(RuleFileError) -> Reading<SharedUse> {
        guard !fact.value.isNull else { return .absent(Self.refused) }
        var share = reading.value ?? SharedUse(here: nil, machine: 0)
        let count = try number(fact.value, name)
        if name.hasSuffix(".here") { share.here = count } else { share.machine = count }
        return .observed(share, from: Self.here)
    }
}
