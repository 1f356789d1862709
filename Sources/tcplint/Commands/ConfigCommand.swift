internal import ArgumentParser
internal import Reporters
internal import Rules

struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Shows what flags, environment and tcplint.yaml come to.",
        discussion: """
            Examples:
              tcplint config show
              TCPLINT_FAIL_ON=error tcplint config show --format json
            """,
        subcommands: [Show.self], defaultSubcommand: Show.self)

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Shows every preference of 'check' and 'lint', and what has set it.",
            discussion: """
                A flag goes before a variable (TCPLINT_FAIL_ON for --fail-on), a variable before \
                tcplint.yaml, and that before the default. Takes the flags of a report and shows \
                what would come of them; only text and json can be shown.

                Examples:
                  tcplint config show
                  tcplint config show --config ci/tcplint.yaml --fail-on error
                """)

        @OptionGroup(title: "Input") var live: LiveOptions

        @Option(
            name: .long,
            help: ArgumentHelp("The kernel that files are judged for.", valueName: "version"))
        var kernel: String?

        @Flag(name: .long, help: "Also read 'sysctl -w' in shell scripts.")
        var shell = false

        @Flag(name: .customLong("no-inline-ignores"), help: "Do not let comments silence rules.")
        var noInlineIgnores = false

        @OptionGroup(title: "Rules") var rules: RuleOptions
        @OptionGroup(title: "Report") var report: ReportOptions

        /// Prints the preferences; the first format that is text or json decides the form.
        func show(_ arguments: CompletedArguments) throws {
            _ = try rules.request.ruleSet()
            let list = PreferenceList(
                file: arguments.file?.file,
                entries: arguments.entries.map { entry in
                    PreferenceList.Entry(entry.preference, entry.values, entry.origin)
                }, suppressions: arguments.file?.suppressions ?? [])
            let bytes =
                isJSON
                ? list.json
                : Array(list.text(style: report.request.color.style(toFile: path != nil)).utf8)
            try path.map { try OutputFile.write(bytes, to: $0) } ?? Console.output(bytes)
        }

        private var path: String? { report.output }

        private var isJSON: Bool { report.format.first == "json" }
    }
}
