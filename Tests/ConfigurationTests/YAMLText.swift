import Configuration
import Evidence
import Testing

/// A YAML file of a test, and what is read from it in short lines.
struct YAMLText {
    let file: ConfigurationFile?

    init(_ text: String) {
        file = YAMLConfiguration.read(SourceLines(Array(text.utf8), path: "t.yml"))
    }

    /// `LINE KEY=VALUE` for each assignment, `LINE KEY~VALUE` where a template makes the value.
    var settings: [String] {
        (file?.assignments ?? []).map { assignment in
            let sign =
                switch assignment.value {
                case .text: "="
                case .template: "~"
                case .exclusion: "!"
                }
            return "\(assignment.place.line) \(assignment.key)\(sign)\(assignment.valueText)"
        }
    }

    /// `KEY=VALUE` for each assignment.
    var values: [String] {
        (file?.assignments ?? []).map { "\($0.key)=\($0.valueText)" }
    }

    /// `LINE KIND DETAIL` for each note.
    var notes: [String] {
        (file?.notes ?? []).map { "\($0.place.line) \($0.kind.rawValue) \($0.detail)" }
    }
}
