internal import ArgumentParser
internal import Rules

extension FixRequest.Format: ExpressibleByArgument {}

struct FixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix",
        abstract: "Prints a sysctl.d drop-in that cures what 'check' finds, or applies it.",
        discussion: """
            Changes nothing without --apply. Findings that no setting cures stand in the drop-in \
            as comments, with what to do instead. --apply records the way back before it changes \
            anything.

            Examples:
              tcplint fix
              tcplint fix --severity error --ignore PORT -o 99-tcplint.conf
              tcplint fix --root /mnt/image --format diff | patch -d /mnt/image -p1
              tcplint fix --apply --confirm-within 60
              tcplint fix --rollback
            """)

    @OptionGroup(title: "Input") var input: InputOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            """
            Cure the sysctl files of the system below this folder; with --snapshot or \
            --sysctl-dump the folder of its files.
            """, valueName: "dir"))
    var root: String?

    @OptionGroup(title: "Rules") var rules: RuleOptions

    @Option(
        name: [.customShort("S"), .long],
        help: ArgumentHelp("Cure findings at this level or above.", valueName: "level"))
    var severity: Level = .info

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "sysctl.d, diff (patches the guilty lines), ansible or json.", valueName: "format"))
    var format: FixRequest.Format = .drop

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    @Flag(name: .long, help: "Write the drop-in and the settings; needs root.")
    var apply = false

    @Flag(name: .long, help: "With --apply: also cures that can do harm; read their caveats first.")
    var unsafe = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Take the change back after that many seconds (5 to 86400) unless --confirm comes.",
            valueName: "seconds"))
    var confirmWithin: Int?

    @Flag(name: .long, help: "Keep the change that waits to be confirmed.")
    var confirm = false

    @Flag(name: .long, help: "Take back the last change that --apply has made.")
    var rollback = false

    @Option(name: .long, help: .hidden)
    var revertUnconfirmed: Int?

    @Option(name: .long, help: .hidden)
    var after: Int = 0

    private var request: FixRequest {
        FixRequest(
            input: input.request, rules: rules.request, severity: severity, format: format,
            root: root, output: output, onlySafe: apply && !unsafe)
    }

    /// `nil` when something is to be printed only.
    private var change: ApplyRequest? {
        let action: ApplyRequest.Action? =
            if apply {
                .apply(confirmWithin: confirmWithin)
            } else if confirm {
                .confirm
            } else if rollback {
                .rollback
            } else {
                revertUnconfirmed.map { .revertUnconfirmed(record: $0, after: after) }
            }
        return action.map { ApplyRequest(action: $0, fix: request) }
    }

    func validate() throws {
        if [apply, confirm, rollback, revertUnconfirmed != nil].count(where: \.self) > 1 {
            throw ValidationError("--apply, --confirm and --rollback exclude one another")
        }
        if unsafe, !apply { throw ValidationError("--unsafe goes with --apply") }
        if confirmWithin != nil, !apply {
            throw ValidationError("--confirm-within goes with --apply")
        }
        if let mistake = request.mistake ?? change?.mistake { throw ValidationError(mistake) }
    }

    func run() throws {
        if let change { return try change.run() }
        try request.run()
    }
}
