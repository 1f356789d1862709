internal import Sysctl

/// Something that a flag, a variable of the environment or `tcplint.yaml` can set.
package struct Preference: Sendable {
    /// What its value may be.
    package enum Kind: Sendable, Equatable {
        /// True or false.
        case flag
        /// A level of findings.
        case level
        /// A whole number within bounds.
        case number(ClosedRange<Int64>)
        /// One of a few words.
        case word([String])
        /// A version of the kernel.
        case kernel
        /// Any text; `isPath` when a file is named, which `tcplint.yaml` may do beside itself.
        case text(isPath: Bool)
        /// Texts, separated by commas outside YAML.
        case list(isPath: Bool)
    }

    /// What gave a value.
    package enum Origin: Sendable, Equatable {
        /// A flag of the command line, as it was written.
        case flag(String)
        /// A variable.
        case environment(String)
        /// A line of a file.
        case file(String, line: Int)
        /// Nothing: it is the default.
        case standard
    }

    /// The name in files, such as `fail_on`.
    package let name: String
    /// What its value may be.
    package let kind: Kind
    /// Whether a file may set it.
    package let isInFiles: Bool
    /// The default, empty for none.
    package let standard: String

    private init(_ name: String, _ kind: Kind, file: Bool = true, standard: String = "") {
        self.name = name
        self.kind = kind
        isInFiles = file
        self.standard = standard
    }

    /// The flag, such as `--fail-on`.
    package var flag: String { "--" + name.replacing("_", with: "-") }

    /// The variable, such as `TCPLINT_FAIL_ON`.
    package var variable: String { "TCPLINT_" + name.uppercased() }

    /// Every preference, in the order in which they are shown.
    package static let all = [
        Preference("fail_on", .level, standard: "critical"),
        Preference("severity", .level, standard: "info"),
        Preference("format", .list(isPath: false), standard: "text"),
        Preference("color", .word(["auto", "always", "never"]), standard: "auto"),
        Preference("exit_zero", .flag), Preference("strict", .flag), Preference("quiet", .flag),
        Preference("verbose", .flag), Preference("no_inline_ignores", .flag),
        Preference("select", .list(isPath: false)), Preference("ignore", .list(isPath: false)),
        Preference("rules", .list(isPath: true)), Preference("profile", .text(isPath: false)),
        Preference("baseline", .text(isPath: true)),
        Preference("nat_timeout", .number(1...31_536_000)),
        Preference("sample", .number(1...3600)),
        Preference("timeout", .number(1...3600), standard: "20"), Preference("kernel", .kernel),
        Preference("shell", .flag), Preference("output", .text(isPath: true), file: false),
        Preference("write_baseline", .text(isPath: true), file: false),
        Preference("snapshot", .text(isPath: true), file: false),
        Preference("sysctl_dump", .text(isPath: true), file: false),
        Preference("netns", .text(isPath: false), file: false),
        Preference("pid", .number(1...Int64(Int32.max)), file: false),
        Preference("all_netns", .flag, file: false),
        Preference("root", .text(isPath: true), file: false),
        Preference("keys", .text(isPath: true), file: false),
        Preference("loader", .word(["systemd", "procps", "both"]), file: false),
        Preference("family", .list(isPath: false), file: false),
        Preference("protocol", .word(["tcp", "udp"]), file: false),
        Preference("config", .text(isPath: true), file: false),
        Preference("no_config", .flag, file: false),
    ]

    /// The preference of that name.
    package static func named(_ name: String) -> Preference? { all.first { $0.name == name } }

    /// What a value should be when it is none of this preference, `nil` when it is one.
    package func expectation(unmetBy text: String) -> String? {
        switch kind {
        case .flag: Self.truth(text) == nil ? "true or false" : nil
        case .level:
            Level(rawValue: text) == nil ? "critical, error, warning or info" : nil
        case .number(let bounds):
            Int64(text).map(bounds.contains) == true
                ? nil : "a number from \(bounds.lowerBound) to \(bounds.upperBound)"
        case .word(let words):
            words.contains(text) ? nil : words.joined(separator: ", ")
        case .kernel: KernelVersion(text) == nil ? "a kernel version such as 5.15" : nil
        case .text, .list: text.isEmpty ? "text" : nil
        }
    }

    /// The truth value that a text stands for.
    package static func truth(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "on", "1": true
        case "false", "no", "off", "0": false
        default: nil
        }
    }

    /// The parts of a value outside YAML: a list is separated by commas.
    package func values(of text: String) -> [String] {
        guard case .list = kind else { return [text] }
        return text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
}
