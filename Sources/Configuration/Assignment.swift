package import Evidence

/// One line, or one entry, that gives a setting a value.
package struct Assignment: Sendable, Equatable {
    /// What it gives.
    package enum Value: Sendable, Equatable {
        /// This text.
        case text(String)
        /// What a template engine or a shell will put there; nothing can be said of it.
        case template(String)
        /// Nothing: the line takes the key out of patterns.
        case exclusion
    }

    /// The setting in dots, slashes kept inside interface names.
    package var key: String
    /// The key as the file spells it.
    package var spelling: String
    /// What it gives.
    package var value: Value
    /// Whether failures are excused.
    package var ignoresErrors: Bool
    /// Whether the key is a pattern.
    package var isPattern: Bool
    /// Where it takes effect.
    package var scope: ConfigurationFile.Scope
    /// Which of the pods, services or plays of a file it belongs to; one has nothing to do with
    /// another.
    package var owner: Int
    /// Under which condition of the file it takes effect, 0 for always; of two conditions nobody
    /// can say whether both hold.
    package var condition: Int
    /// Where it stands.
    package var place: SourcePlace

    /// Makes an assignment.
    package init(
        key: String, spelling: String, value: Value, ignoresErrors: Bool = false,
        isPattern: Bool = false, scope: ConfigurationFile.Scope = .host, owner: Int = 0,
        condition: Int = 0, place: SourcePlace
    ) {
        self.key = key
        self.spelling = spelling
        self.value = value
        self.ignoresErrors = ignoresErrors
        self.isPattern = isPattern
        self.scope = scope
        self.owner = owner
        self.condition = condition
        self.place = place
    }

    /// Whether this is the last word where `earlier` was said before.
    func overrides(_ earlier: Assignment) -> Bool {
        condition == 0 || condition == earlier.condition
    }

    /// The value as written, empty for an exclusion.
    package var valueText: String { value.text }
}

extension Assignment.Value {
    /// The text, be it a template's; empty for an exclusion.
    var text: String {
        switch self {
        case .text(let text), .template(let text): text
        case .exclusion: ""
        }
    }
}
