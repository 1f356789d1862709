internal import Evidence
internal import Expressions

extension FactSchema {
    /// A line of a configuration file and what is to be said of it.
    static let configurationLine = RecordType(
        name: "configuration line",
        fields: [
            .init(name: "file", type: .string), .init(name: "line", type: .int),
            .init(name: "column", type: .int), .init(name: "text", type: .string),
            .init(name: "key", type: .string), .init(name: "value", type: .string),
            .init(name: "detail", type: .string), .init(name: "suggestion", type: .string),
            .init(name: "version", type: .string), .init(name: "ignores_errors", type: .bool),
        ])

    /// The lists of lines, one for each kind of note.
    static let configurationFacts =
        [
            Fact(
                name: "config.loader", type: .string,
                summary: "what loads the files at boot: systemd or procps, empty for lone files")
        ]
        + ConfigurationNote.Kind.allCases.map { kind in
            Fact(
                name: "config.\(kind.rawValue)", type: .list(.record(configurationLine)),
                summary: "lines of configuration files: \(kind.summary)")
        }
}

extension ConfigurationNote.Kind {
    fileprivate var summary: String {
        switch self {
        case .removed: "the kernel has dropped the key"
        case .notYet: "the kernel does not have the key yet"
        case .noEffect: "the key exists and does nothing"
        case .unknownKey: "no kernel has such a key"
        case .legacyConntrack: "a conntrack key of old kernels"
        case .moduleKey: "the key exists only while a module is loaded"
        case .notNamespaced: "the key cannot be set in a container"
        case .unsafeInPod: "Kubernetes does not let every pod set the key"
        case .equalsDefault: "the value is the default"
        case .oldDefault: "the value is an older and smaller default"
        case .refused: "the kernel refuses the value"
        case .meaningless: "the kernel takes the value and it means nothing"
        case .wrongCount: "too few or too many numbers"
        case .halfApplied: "only the first numbers are stored"
        case .overridden: "a later line sets another value"
        case .dottedInterface: "an interface name with a dot is spelt with dots"
        case .lateInterface: "the interface appears after the files were read"
        case .defaultOnly: "set for interfaces to come only"
        case .notAssignment: "neither an assignment nor an exclusion"
        case .trailingComment: "a comment behind the value"
        case .quoted: "quotes around the value"
        case .invisible: "a character that nobody sees"
        case .byteOrderMark: "a byte order mark before the first line"
        case .notText: "control characters, or bytes that are no text"
        case .carriageReturn: "lines that end with a carriage return"
        case .exclusionCancels: "an exclusion takes back an assignment"
        case .exclusionPattern: "an exclusion with a pattern"
        case .maskedFile: "a file of the same name hides the file"
        case .badFile: "no file, but something with the name of one"
        case .unread: "no loader reads the file"
        case .loadersDisagree: "the loaders leave different values"
        case .differsFromRunning: "the running value is another"
        case .owned: "another manager writes the setting"
        case .folklore: "a value that is copied from guide to guide"
        case .unusedIgnore: "a suppression that silences nothing"
        case .expiredIgnore: "a suppression whose date has passed"
        case .malformedIgnore: "a suppression that cannot be read"
        }
    }
}
