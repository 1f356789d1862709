/// How one release of a loader reads its files.
package struct LoaderOptions: Sendable, Equatable {
    /// When `/etc/sysctl.conf` is read.
    package enum MainFile: Sendable, Equatable {
        /// Only through a link from a configuration directory.
        case never
        /// Before every other file.
        case first
        /// After every other file, so that its lines win.
        case last
    }

    /// Where a line ends.
    package enum LineEnd: Sendable, Equatable {
        /// At LF, CR or NUL, and at a run of these in which none is repeated.
        case anyControl
        /// At LF; what follows a NUL is lost up to there.
        case newline
    }

    /// How keys are compared and written.
    package enum Merging: Sendable, Equatable {
        /// One value a key, kept at the place of its last change, written at the end.
        case onePerKey
        /// Every assignment is written, in the order of the files.
        case everyLine
    }

    /// The loader that this describes.
    package var loader: Loader
    /// Configuration directories, the one that masks the others first.
    package var directories: [String]
    /// When `/etc/sysctl.conf` is read.
    package var mainFile: MainFile
    /// Whether names that start with a dot are read.
    package var readsHiddenFiles: Bool
    /// Whether file names are taken as glob patterns with braces.
    package var expandsFileNames: Bool
    /// Whether a link that leads nowhere makes the loader fail.
    package var failsOnDanglingLink: Bool
    /// Whether a directory with the name of a file makes the loader fail.
    package var failsOnDirectory: Bool
    /// Where a line ends.
    package var lineEnd: LineEnd
    /// Characters of a line from which on the rest of its file is dropped, `nil` for no limit.
    package var lineLimit: Int?
    /// Bytes trimmed around lines, keys and values.
    package var blanks: [UInt8]
    /// Whether a line that is no assignment makes the loader fail.
    package var failsOnMalformedLine: Bool
    /// How keys are compared and written.
    package var merging: Merging
    /// Whether patterns in keys are expanded.
    package var expandsKeys: Bool
    /// Whether an exclusion may be a pattern.
    package var excludesByPattern: Bool
    /// Whether a leading dash excuses a value that the kernel refuses.
    package var dashExcusesValues: Bool
    /// Whether a key without permission to write makes the loader fail.
    package var failsOnReadOnly: Bool
    /// Whether a key that names a directory of settings makes the loader fail.
    package var failsOnDirectoryKey: Bool
    /// Whether a key with a `..` component is refused.
    package var refusesParentKeys: Bool
    /// Whether a value that the kernel calls an unknown name makes the loader fail.
    package var failsOnUnknownName: Bool

    /// Files named on the command line, read instead of all others; `nil` for none.
    package var namedFiles: [String]?
    /// Paths below `/proc/sys` outside of which nothing is set; empty for no limit.
    package var prefixes: [String] = []
    /// Whether a key that does not exist makes the loader fail, as under `--strict` and `-p`.
    package var failsOnMissingKey = false

    /// systemd-sysctl of a release; releases from 247 on are known, others read as the nearest.
    package static func systemd(_ release: Int = 252) -> LoaderOptions {
        var directories = [
            "/etc/sysctl.d", "/run/sysctl.d", "/usr/local/lib/sysctl.d", "/usr/lib/sysctl.d",
        ]
        if release < 255 { directories.append("/lib/sysctl.d") }
        return LoaderOptions(
            loader: .systemd, directories: directories, mainFile: .never, readsHiddenFiles: false,
            expandsFileNames: false, failsOnDanglingLink: false, failsOnDirectory: true,
            lineEnd: .anyControl, lineLimit: 1 << 20, blanks: Array(" \t\n\r".utf8),
            failsOnMalformedLine: true, merging: .onePerKey, expandsKeys: true,
            excludesByPattern: false, dashExcusesValues: true, failsOnReadOnly: false,
            failsOnDirectoryKey: true, refusesParentKeys: release >= 252,
            failsOnUnknownName: false)
    }

    /// `sysctl --system` of procps-ng 4.0.`patch`; releases before 4.0.0 are not described.
    package static func procps(_ patch: Int = 2) -> LoaderOptions {
        LoaderOptions(
            loader: .procps,
            directories: [
                "/etc/sysctl.d", "/run/sysctl.d", "/usr/local/lib/sysctl.d", "/usr/lib/sysctl.d",
                "/lib/sysctl.d",
            ], mainFile: .last, readsHiddenFiles: true, expandsFileNames: true,
            failsOnDanglingLink: true, failsOnDirectory: false, lineEnd: .newline, lineLimit: nil,
            blanks: Array(" \t\n\u{b}\u{c}\r".utf8), failsOnMalformedLine: false,
            merging: .everyLine, expandsKeys: true, excludesByPattern: patch >= 5,
            dashExcusesValues: patch > 6, failsOnReadOnly: patch >= 6,
            failsOnDirectoryKey: patch >= 6, refusesParentKeys: false, failsOnUnknownName: true)
    }
}
