internal import Rules

/// Where `tcplint.yaml` stands.
enum ConfigurationPlace {
    /// The user's own file, else that of the machine; `nil` when there is neither.
    static func found() -> String? {
        [userFolder, "/etc"].compactMap { $0.map { "\($0)/tcplint/tcplint.yaml" } }
            .first { FileKind(of: $0) != .missing }
    }

    /// The base directory specification has relative paths ignored.
    private static var userFolder: String? {
        if let folder = Console.environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
            return folder
        }
        return Console.environment("HOME").flatMap { $0.hasPrefix("/") ? "\($0)/.config" : nil }
    }

    /// Reads and checks a file.
    static func read(_ path: String) throws -> PreferencesFile {
        guard path != "-" else {
            throw CommandFailure(message: "--config takes a file, not standard input")
        }
        do {
            return try PreferencesFile(try InputFile.text(path), file: path)
        } catch let error as RuleFileError {
            throw CommandFailure(message: "\(error)", isPlaced: true)
        }
    }
}
