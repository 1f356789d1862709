/// What one loader makes of the files of a host.
package struct EffectiveConfiguration: Sendable, Equatable {
    /// What became of a line.
    package enum State: String, Sendable, CaseIterable {
        /// The last line in force; its value is the one of the key.
        case wins
        /// An earlier line in force.
        case overridden
        /// A line of a file that one of the same name hides.
        case masked
        /// A pattern that spares the key, or an assignment that an exclusion cancelled.
        case excluded
        /// A line that the loader does not read, or cannot use.
        case ignored
    }

    /// One line that speaks of a key.
    package struct Entry: Sendable, Equatable {
        /// The file, as the loader names it.
        package let file: String
        /// The line, counted from 1.
        package let line: Int
        /// The column of the key, counted from 1 in bytes.
        package let column: Int
        /// The value as it would be written.
        package let value: String
        /// Whether a leading dash excuses failures.
        package let ignoresErrors: Bool
        /// What became of it.
        package let state: State

        /// Makes an entry.
        package init(
            file: String, line: Int, column: Int, value: String, ignoresErrors: Bool, state: State
        ) {
            self.file = file
            self.line = line
            self.column = column
            self.value = value
            self.ignoresErrors = ignoresErrors
            self.state = state
        }
    }

    /// One key with every line that speaks of it.
    package struct Setting: Sendable, Equatable {
        /// The key in dots, slashes kept inside interface names.
        package let key: String
        /// The lines, in the order in which the loader reads them.
        package let chain: [Entry]

        /// Makes a setting.
        package init(key: String, chain: [Entry]) {
            self.key = key
            self.chain = chain
        }

        /// The line whose value is written last, `nil` when none is.
        package var winner: Entry? { chain.last { $0.state == .wins } }
    }

    /// One value handed to the kernel.
    package struct Write: Sendable, Equatable {
        /// The path below `/proc/sys`.
        package let path: String
        /// The value.
        package let value: String

        /// Makes a write.
        package init(path: String, value: String) {
            self.path = path
            self.value = value
        }
    }

    /// A file in the order in which the loader reads.
    package struct File: Sendable, Equatable {
        /// What the loader does with it.
        package enum Role: Sendable, Equatable {
            /// It is read.
            case read
            /// A file of the same name in a directory of higher rank hides it.
            case masked
            /// The loader does not look at it.
            case ignored
        }

        /// The path below the root.
        package let path: String
        /// What the loader does with it.
        package let role: Role

        /// Makes a file.
        package init(path: String, role: Role) {
            self.path = path
            self.role = role
        }
    }

    /// The loader.
    package let loader: Loader
    /// Every file that it comes across, in the order in which it reads.
    package let files: [File]
    /// Every key that some line speaks of, ascending.
    package let settings: [Setting]
    /// Every write in its order, also those that fail.
    package let writes: [Write]
    /// What is wrong with the files.
    package let diagnostics: [LoaderDiagnostic]
    /// The status that the loader ends with, as far as the kernel's answers are known.
    package let exitStatus: Int32
}
