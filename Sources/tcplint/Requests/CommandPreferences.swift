internal import Rules

/// Which preferences a command takes from the environment and from `tcplint.yaml`.
struct CommandPreferences {
    /// The words that name the command.
    let depth: Int
    /// Names of those that a variable can set.
    let names: [String]
    /// Whether `tcplint.yaml` is read.
    var readsFile = true
    /// Whether the command writes reports; others know fewer formats, and no file chooses them.
    var isReport = false

    private static let live = ["netns", "pid", "sample", "nat_timeout", "timeout"]
    private static let input = ["snapshot", "sysctl_dump", "kernel"] + live
    private static let rules = ["select", "ignore", "rules", "profile"]
    private static let report = [
        "format", "output", "fail_on", "severity", "exit_zero", "strict", "baseline",
        "write_baseline", "quiet", "verbose", "color",
    ]

    /// The preferences of the command that these words begin with, `nil` when it takes none.
    init?(_ words: [String]) {
        let second = words.dropFirst().first
        switch words.first {
        case "check":
            self.init(1, Self.input + ["all_netns"] + Self.rules + Self.report, isReport: true)
        case "lint":
            self.init(
                1, ["root", "kernel", "shell", "no_inline_ignores"] + Self.rules + Self.report,
                isReport: true)
        // What a report shows is no measure for what is cured.
        case "fix": self.init(1, Self.input + Self.rules)
        case "explain": self.init(1, ["rules", "color", "format"])
        case "rules" where second == "check" || second == "test": return nil
        case "rules": self.init(second == "list" ? 2 : 1, ["rules", "format"])
        case "config":
            self.init(
                second == "show" ? 2 : 1,
                Self.live + ["kernel", "shell", "no_inline_ignores"] + Self.rules + Self.report,
                isReport: true)
        case "snapshot": self.init(1, Self.live + ["output"], readsFile: false)
        case "effective":
            self.init(
                1, ["loader", "root", "keys", "kernel", "format", "output", "color"],
                readsFile: false)
        case "probe":
            self.init(1, ["family", "protocol", "format", "output", "color"], readsFile: false)
        default: return nil
        }
    }

    private init(
        _ depth: Int, _ names: [String], readsFile: Bool = true, isReport: Bool = false
    ) {
        self.depth = depth
        self.names = names
        self.readsFile = readsFile
        self.isReport = isReport
    }

    /// Whether a file may set it for this command.
    func takesFromFile(_ preference: Preference) -> Bool {
        readsFile && preference.isInFiles && (isReport || preference.name != "format")
    }

    /// Whether a variable may set it to that value for this command.
    func takesFromEnvironment(_ preference: Preference, _ value: String) -> Bool {
        isReport || preference.name != "format" || ["text", "json"].contains(value)
    }

    /// Preferences that exclude one another: what the higher place says lets the lower be silent.
    static func rivals(of name: String) -> [String] {
        switch name {
        case "quiet": ["verbose"]
        case "verbose": ["quiet"]
        case "snapshot": ["sysctl_dump", "netns", "pid", "sample", "all_netns"]
        case "sysctl_dump": ["snapshot", "netns", "pid", "sample", "all_netns"]
        case "netns": ["snapshot", "sysctl_dump", "pid", "all_netns"]
        case "pid": ["snapshot", "sysctl_dump", "netns", "all_netns"]
        case "sample": ["snapshot", "sysctl_dump"]
        case "all_netns": ["snapshot", "sysctl_dump", "netns", "pid"]
        default: []
        }
    }
}
