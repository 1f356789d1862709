internal import Rules

/// What the words of a command line set, without judging them: that is left to their parser.
struct CommandWords {
    /// The flags that stand there, as they are written, with their values, by preference.
    private(set) var given: [String: (flag: String, values: [String])] = [:]
    /// Whether help is asked for.
    private(set) var asksForHelp = false

    private static let short: [Character: String] = [
        "f": "format", "o": "output", "S": "severity", "q": "quiet", "v": "verbose", "c": "config",
    ]

    init(_ words: some Sequence<String>) {
        var words = words.makeIterator()
        while let word = words.next(), word != "--" {
            if word.hasPrefix("--") {
                let parts = word.dropFirst(2).split(
                    separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                if parts[0] == "help" || parts[0] == "version" { asksForHelp = true }
                let name = String(parts[0]).replacing("-", with: "_")
                guard let preference = Preference.named(name) else {
                    continue
                }
                let joined = parts.count == 2 ? String(parts[1]) : nil
                add(preference, "--\(parts[0])", joined) { words.next() }
            } else if word.hasPrefix("-") {
                for letter in word.dropFirst() {
                    if letter == "h" { asksForHelp = true }
                    guard let preference = Self.short[letter].flatMap(Preference.named) else {
                        continue
                    }
                    add(preference, "-\(letter)", nil) { words.next() }
                }
            }
        }
    }

    private mutating func add(
        _ preference: Preference, _ flag: String, _ joined: String?, next: () -> String?
    ) {
        let text = preference.kind == .flag ? "true" : joined ?? next() ?? ""
        var entry = given[preference.name] ?? (flag, [])
        if case .list = preference.kind {
            entry.values += preference.values(of: text)
        } else {
            entry.values = [text]
        }
        given[preference.name] = entry
    }
}
