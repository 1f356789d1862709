package import Rules

extension Builtin {
    /// The names of the roles that `--profile` knows, ascending.
    package static var profiles: [String] { profileNames }

    /// The role of that name.
    package static func profile(_ name: String) -> Profile? {
        profileNames.firstIndex(of: name).flatMap { Profile(packed: profileTexts[$0]) }
    }

    /// What proves each role: its name, a condition, and a template of the proof; roles that
    /// nothing proves are left out.
    package static var roleDetections: [(name: String, condition: String, evidence: String)] {
        zip(profileNames, profileDetections).compactMap { name, detection in
            detection.condition.isEmpty ? nil : (name, detection.condition, detection.evidence)
        }
    }
}
