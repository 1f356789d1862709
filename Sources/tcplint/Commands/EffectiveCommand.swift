internal import ArgumentParser
internal import Engine
internal import Loaders
internal import Reporters

struct EffectiveCommand: ParsableCommand {
    /// The loaders that are asked about.
    enum Choice: String, CaseIterable, ExpressibleByArgument {
        case systemd, procps, both
    }

    static let configuration = CommandConfiguration(
        commandName: "effective",
        abstract: "Tells which settings the sysctl.d files leave behind, and which lines win.",
        discussion: """
            systemd-sysctl and 'sysctl --system' read the same directories by different rules, \
            so each has its own answer.

            Examples:
              tcplint effective
              tcplint effective 'net.ipv4.tcp_*' --loader procps
              tcplint effective --root /mnt/image --keys keys.txt --format json
            """)

    @Argument(
        help: ArgumentHelp(
            "Keys or patterns, with dots or slashes; all that a line sets without any.",
            valueName: "key"), completion: Completions.settings)
    var keys: [String] = []

    @Option(
        name: .long, help: ArgumentHelp("systemd, procps or both.", valueName: "loader"))
    var loader: Choice = .both

    @Option(
        name: .long,
        help: ArgumentHelp("Read the files below this folder instead of '/'.", valueName: "dir"),
        completion: .directory)
    var root: String?

    @Option(
        name: .customLong("keys"),
        help: ArgumentHelp(
            """
            The settings of the target, one path below /proc/sys a line; the running kernel's \
            without it. '-' is standard input.
            """, valueName: "file"),
        completion: .file())
    var keyFile: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The kernel that values are written to, such as 5.15; the running one without it.",
            valueName: "version"))
    var kernel: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("text or json.", valueName: "format"))
    var format: DocumentFormat = .text

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @OptionGroup var style: ColorOptions

    private var request: EffectiveRequest {
        let loaders: [Loader] =
            switch loader {
            case .systemd: [.systemd]
            case .procps: [.procps]
            case .both: [.systemd, .procps]
            }
        return EffectiveRequest(
            keys: keys, loaders: loaders, root: root, keyFile: keyFile, kernel: kernel)
    }

    func validate() throws {
        if let mistake = request.mistake { throw ValidationError(mistake) }
    }

    func run() throws {
        let (report, unreadable) = try request.report()
        let bytes =
            switch format {
            case .json: report.json
            case .text: Array(report.text(style: style.color.style(toFile: output != nil)).utf8)
            }
        try output.map { try OutputFile.write(bytes, to: $0) } ?? Console.output(bytes)
        guard unreadable.isEmpty else {
            throw CommandFailure(
                message: "cannot read \(unreadable.joined(separator: ", ")); what the loaders "
                    + "leave behind is not known for certain",
                status: .inspectionFailed)
        }
    }
}
