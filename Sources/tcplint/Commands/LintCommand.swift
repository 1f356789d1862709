internal import ArgumentParser

struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Judges configuration files for a kernel, before they are deployed.",
        discussion: """
            Without a path the files that this system loads at boot are judged as they take \
            effect together. Named files are judged each by itself; the files of a folder such as \
            /etc/sysctl.d together. Besides sysctl.conf and sysctl.d: 'sysctl -a' output, TuneD \
            profiles, Ansible, Kubernetes, compose, NixOS modules and systemd-networkd files.

            A comment silences rules on the line below it:
              # tcplint: ignore=TW008 reason="load test" expires=2027-01-31

            Examples:
              tcplint lint
              tcplint lint --kernel 5.15 files/99-network.conf
              tcplint lint --root /mnt/image --fail-on error
              kustomize build . | tcplint lint - --kernel 6.1
            """)

    @Argument(
        help: ArgumentHelp(
            "Files and folders; '-' is standard input; this system's own files without any.",
            valueName: "path"),
        completion: .file())
    var paths: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("Judge the files of the system below this folder.", valueName: "dir"),
        completion: .directory)
    var root: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The kernel that will load them, such as 5.15 or 4.18.0-553.el8; the running one "
                + "without it.", valueName: "version"))
    var kernel: String?

    @Flag(name: .long, help: "Also read 'sysctl -w' in shell scripts.")
    var shell = false

    @Flag(name: .customLong("no-inline-ignores"), help: "Do not let comments silence rules.")
    var noInlineIgnores = false

    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var report: ReportOptions

    var request: LintRequest {
        LintRequest(
            paths: paths, root: root, kernel: kernel, shell: shell,
            ignoresInline: !noInlineIgnores, rules: rules.request, report: report.request)
    }

    func validate() throws {
        if let mistake = request.mistake { throw ValidationError(mistake) }
    }

    func run() throws {
        throw ExitStatusSignal(status: try request.run())
    }
}
