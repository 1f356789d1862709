/// What configuration files say: where each setting gets its value, and the lines that deserve a
/// word.
package struct ConfigurationFacts: Sendable, Codable, Equatable {
    /// The line that decides each setting, by dotted key.
    package var places: [String: SourcePlace]
    /// What is to be said about lines, in the order of files and lines.
    package var notes: [ConfigurationNote]
    /// The loader that reads the files at boot when they are all files of a system, else `nil`.
    package var loader: String?

    /// Makes facts.
    package init(
        places: [String: SourcePlace], notes: [ConfigurationNote], loader: String? = nil
    ) {
        self.places = places
        self.notes = notes
        self.loader = loader
    }
}

/// A place in a file, with the text that stands there.
package struct SourcePlace: Sendable, Codable, Equatable {
    /// The file as the user named it.
    package var file: String
    /// The line, counted from 1.
    package var line: Int
    /// The column, counted from 1 in characters.
    package var column: Int
    /// The whole line, cut where it is very long.
    package var text: String

    /// Makes a place.
    package init(file: String, line: Int, column: Int, text: String) {
        self.file = file
        self.line = line
        self.column = column
        self.text = text
    }
}

/// One thing about one line that a rule may speak of.
package struct ConfigurationNote: Sendable, Codable, Equatable {
    /// What it is.
    package enum Kind: String, Sendable, Codable, CaseIterable {
        /// The kernel has dropped the key.
        case removed
        /// The kernel does not have the key yet.
        case notYet = "not_yet"
        /// The key exists and does nothing.
        case noEffect = "no_effect"
        /// No kernel has such a key.
        case unknownKey = "unknown_key"
        /// A key of conntrack as it was called before nf_conntrack.
        case legacyConntrack = "legacy_conntrack"
        /// A key that exists only while a kernel module is loaded.
        case moduleKey = "module_key"
        /// A key that the place where the file is used does not have, or not for writing.
        case notNamespaced = "not_namespaced"
        /// A key that an orchestrator lets nobody set without permission of the node.
        case unsafeInPod = "unsafe_in_pod"
        /// The value is the kernel's default.
        case equalsDefault = "equals_default"
        /// The value is the default of an older kernel and smaller than today's.
        case oldDefault = "old_default"
        /// The kernel refuses the value.
        case refused
        /// The kernel takes the value and it means nothing.
        case meaningless
        /// A vector with too few or too many numbers.
        case wrongCount = "wrong_count"
        /// A vector of which the kernel stores the first numbers only.
        case halfApplied = "half_applied"
        /// A later line sets the key to another value.
        case overridden
        /// An interface name with a dot, in a key that is spelt with dots.
        case dottedInterface = "dotted_interface"
        /// A key of an interface that appears after the files were read.
        case lateInterface = "late_interface"
        /// A setting for interfaces to come; those that exist keep theirs.
        case defaultOnly = "default_only"
        /// The line is neither an assignment nor an exclusion.
        case notAssignment = "not_assignment"
        /// A comment behind a value.
        case trailingComment = "trailing_comment"
        /// Quotes around a value or a key.
        case quoted
        /// A character that nobody sees.
        case invisible
        /// A byte order mark at the start of the file.
        case byteOrderMark = "byte_order_mark"
        /// Control characters, or bytes that are no text.
        case notText = "not_text"
        /// Lines that end with a carriage return.
        case carriageReturn = "carriage_return"
        /// An exclusion that takes back an assignment.
        case exclusionCancels = "exclusion_cancels"
        /// An exclusion with a pattern.
        case exclusionPattern = "exclusion_pattern"
        /// A file that a file of the same name hides.
        case maskedFile = "masked_file"
        /// Something with the name of a file that sets nothing.
        case badFile = "bad_file"
        /// A file that no loader reads.
        case unread
        /// The loaders leave different values.
        case loadersDisagree = "loaders_disagree"
        /// The running value is another.
        case differsFromRunning = "differs_from_running"
        /// Another manager writes the same setting.
        case owned
        /// A member of a bundle that is copied from guide to guide.
        case folklore
        /// A suppression that silences nothing.
        case unusedIgnore = "unused_ignore"
        /// A suppression whose date has passed.
        case expiredIgnore = "expired_ignore"
        /// A suppression that cannot be read.
        case malformedIgnore = "malformed_ignore"
    }

    /// What it is.
    package var kind: Kind
    /// Where it is.
    package var place: SourcePlace
    /// The setting in dots, empty when the line has none.
    package var key: String
    /// The value as written, empty when there is none.
    package var value: String
    /// What exactly, for the message; empty when the kind says it all.
    package var detail: String
    /// What to write instead, empty when nothing can be said.
    package var suggestion: String
    /// The kernel version that the kind speaks of, empty when there is none.
    package var version: String
    /// Whether a leading dash excuses failures.
    package var ignoresErrors: Bool

    /// Makes a note.
    package init(
        _ kind: Kind, at place: SourcePlace, key: String = "", value: String = "",
        detail: String = "", suggestion: String = "", version: String = "",
        ignoresErrors: Bool = false
    ) {
        self.kind = kind
        self.place = place
        self.key = key
        self.value = value
        self.detail = detail
        self.suggestion = suggestion
        self.version = version
        self.ignoresErrors = ignoresErrors
    }

    private enum CodingKeys: String, CodingKey {
        case kind, place, key, value, detail, suggestion, version
        case ignoresErrors = "ignores_errors"
    }
}
