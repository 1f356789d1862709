internal import Rules
internal import YAMLReader

/// A command line, completed by what the environment and `tcplint.yaml` say: flag goes before
/// variable, variable before file, file before default.
///
/// What they say becomes flags in front of the user's own, so that both parsers of options see it
/// alike.
struct CompletedArguments {
    /// A preference, what it is set to, and by what.
    struct Entry {
        let preference: Preference
        let values: [String]
        let origin: Preference.Origin
    }

    /// The words to parse.
    private(set) var words: [String]
    /// Every preference of the command.
    private(set) var entries: [Entry] = []
    /// The file that was read.
    private(set) var file: PreferencesFile?
    /// What is to be told on standard error.
    private(set) var warnings: [String] = []

    private let given: CommandWords
    private let variables: [String: String]

    /// Takes the words behind the program's name.
    init(_ words: [String]) throws {
        self.words = words
        guard let command = CommandPreferences(words) else {
            given = CommandWords([])
            variables = [:]
            return
        }
        variables = TcplintVariables.read()
        if variables.isEmpty, words.first != "config", !words.contains(where: Self.mayNameFile),
            !command.readsFile || ConfigurationPlace.found() == nil
        {
            given = CommandWords([])
            return
        }
        given = CommandWords(words.dropFirst(command.depth))
        guard !given.asksForHelp else { return }
        warnings = TcplintVariables.misspelt(variables)
        var added: [String] = []
        if command.readsFile, let path = try configurationPath() {
            file = try ConfigurationPlace.read(path.text)
            if path.isFound { added.append("--config=\(path.text)") }
        }
        for preference in Preference.all where command.names.contains(preference.name) {
            let entry = try entry(preference, command)
            entries.append(entry)
            added += Self.flags(of: entry)
        }
        self.words.insert(contentsOf: added, at: command.depth)
    }

    /// Whether a word may be `--config`, or `-c` among others.
    private static func mayNameFile(_ word: String) -> Bool {
        word.hasPrefix("--config")
            || word.hasPrefix("-") && !word.hasPrefix("--") && word.utf8.contains(UInt8(ascii: "c"))
    }

    /// The file that a flag or variable names, or that stands where files are looked for.
    private func configurationPath() throws -> (text: String, isFound: Bool)? {
        if let path = given.given["config"]?.values.last { return (path, false) }
        if given.given["no_config"] != nil { return nil }
        if let path = variables["config"] { return (path, true) }
        if try truth("no_config") == true { return nil }
        return ConfigurationPlace.found().map { ($0, true) }
    }

    private func truth(_ name: String) throws -> Bool? {
        guard let preference = Preference.named(name), let text = variables[name] else {
            return nil
        }
        try check(text, of: preference)
        return Preference.truth(text)
    }

    private func entry(_ preference: Preference, _ command: CommandPreferences) throws -> Entry {
        let name = preference.name
        let rivals = CommandPreferences.rivals(of: name)
        let none = Entry(
            preference: preference,
            values: preference.standard.isEmpty ? [] : [preference.standard], origin: .standard)
        // A dump alone needs to be told its kernel.
        let isIdle = name == "kernel" && command.names.contains("sysctl_dump") && !readsDump
        if let flag = given.given[name] {
            return Entry(preference: preference, values: flag.values, origin: .flag(flag.flag))
        }
        if isIdle || rivals.contains(where: { given.given[$0] != nil }) { return none }
        if let text = variables[name], command.takesFromEnvironment(preference, text) {
            let values = preference.values(of: text)
            for value in values { try check(value, of: preference) }
            return Entry(
                preference: preference, values: values, origin: .environment(preference.variable))
        }
        if rivals.contains(where: { variables[$0] != nil && command.names.contains($0) }) {
            return none
        }
        guard command.takesFromFile(preference), let file, let value = file.value(of: name) else {
            return none
        }
        try check(value, in: file)
        return Entry(
            preference: preference, values: value.texts,
            origin: .file(file.file, line: value.mark.line))
    }

    private var readsDump: Bool {
        given.given["sysctl_dump"] != nil || variables["sysctl_dump"] != nil
    }

    private func check(_ value: String, of preference: Preference) throws {
        if let expected = preference.expectation(unmetBy: value) {
            throw CommandFailure(
                message: "'\(value)' does not fit \(preference.variable); expected \(expected)")
        }
        if let mistake = Self.mistake(in: value, of: preference) {
            throw CommandFailure(message: "\(preference.variable): \(mistake)")
        }
    }

    private func check(_ value: PreferencesFile.Value, in file: PreferencesFile) throws {
        for (text, mark) in zip(value.texts, value.marks) {
            guard let mistake = Self.mistake(in: text, of: value.preference) else { continue }
            throw CommandFailure(
                message: "\(file.file):\(mark.line):\(mark.column): error: \(mistake)",
                isPlaced: true)
        }
    }

    /// What is wrong with names that only this program knows, `nil` when nothing is.
    private static func mistake(in value: String, of preference: Preference) -> String? {
        switch preference.name {
        case "format": ReportRequest(format: [value]).mistake
        case "profile": RuleRequest(profile: value).mistake
        default: nil
        }
    }

    /// The flags that say what a variable or a file says.
    private static func flags(of entry: Entry) -> [String] {
        switch entry.origin {
        case .flag, .standard: return []
        case .environment, .file: break
        }
        guard entry.preference.kind != .flag else {
            let isSet = entry.values.last.flatMap(Preference.truth) == true
            return isSet ? [entry.preference.flag] : []
        }
        return entry.values.map { "\(entry.preference.flag)=\($0)" }
    }
}
