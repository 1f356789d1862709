import Configuration
import Evidence
import Testing

/// The file that a text is read as.
func configuration(
    _ text: String, at path: String = "/etc/sysctl.d/50-own.conf", asShell: Bool = false
) throws -> ConfigurationFile {
    let input = readConfiguration(Array(text.utf8), path: path, asShell: asShell)
    guard case .file(let file) = input else { throw NotRead(input: input) }
    return file
}

struct NotRead: Error {
    let input: ConfigurationInput
}

extension ConfigurationFile {
    /// `line: key = value`, templates in angle brackets, exclusions without a value.
    var summary: [String] {
        assignments.map { assignment in
            let value =
                switch assignment.value {
                case .text(let text): " = \(text)"
                case .template(let text): " = <\(text)>"
                case .exclusion: ""
                }
            return "\(assignment.place.line): \(assignment.key)\(value)"
        }
    }

    /// `line: kind suggestion`.
    var remarks: [String] {
        notes.map { note in
            "\(note.place.line): \(note.kind.rawValue)"
                + (note.suggestion.isEmpty ? "" : " \(note.suggestion)")
        }
    }
}
