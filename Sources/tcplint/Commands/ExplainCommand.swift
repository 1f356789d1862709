internal import ArgumentParser
internal import BuiltinRules
internal import Reporters
internal import Rules
internal import Sysctl

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tells what a rule judges and why, or what a setting does on which kernels.",
        discussion: """
            Examples:
              tcplint explain TW001
              tcplint explain net.ipv4.tcp_tw_reuse
              tcplint explain somaxconn
              tcplint explain net.ipv4.conf.all.rp_filter
              tcplint explain tw-recycle-enabled --format json
            """)

    @Argument(
        help: ArgumentHelp(
            "A rule's id, alias or slug, or a setting, whole or by its last part.",
            valueName: "subject"))
    var subject: String

    @Option(
        name: .shortAndLong, help: ArgumentHelp("text or json.", valueName: "format"))
    var format: ReportOutput.Format = .text

    @OptionGroup var style: ColorOptions
    @OptionGroup var rules: RuleOptions

    func run() throws {
        let set = try rules.request.ruleSet()
        let style = style.color.style()
        if let rule = set[subject] {
            let explanation = RuleExplanation(rule.definition)
            Console.output(
                format == .json ? explanation.json : Array(explanation.text(style: style).utf8))
        } else if let entry = try setting(in: set.catalogue) {
            let explanation = SettingExplanation(entry, in: set)
            Console.output(
                format == .json ? explanation.json : Array(explanation.text(style: style).utf8))
        } else {
            throw CommandFailure(message: unknown(in: set))
        }
    }

    /// The setting of that name, in dots or as a path, or the only one with that last part.
    private func setting(in catalogue: Catalogue) throws -> CatalogueEntry? {
        let path =
            subject.hasPrefix("/proc/sys/") ? subject.dropFirst("/proc/sys/".count) : subject[...]
        // Whichever comes first parts the components: 'net.ipv4.conf.eth0/100' is a dotted name.
        let isPath = path.first { $0 == "." || $0 == "/" } == "/"
        let name = isPath ? SysctlKey(path: String(path)).name : String(path)
        if let entry = catalogue[name] { return entry }
        let named = catalogue.names.filter { $0.hasSuffix(".\(name)") }
        guard named.count <= 1 else {
            throw CommandFailure(
                message: "'\(name)' may be \(named.joined(separator: ", ")); say which")
        }
        return named.first.flatMap { catalogue[$0] }
    }

    private func unknown(in set: RuleSet) -> String {
        let rules = set.rules.flatMap { [$0.id, $0.slug] + $0.aliases }
        let settings = set.catalogue.names.flatMap { [$0, SysctlKey($0).lastComponent] }
        let nearest =
            SysctlKey(subject).interfaceParts == nil
            ? nearestName(to: subject, among: rules + settings)
            : set.catalogue.nearest(to: subject)
        return "no rule or setting is called '\(subject)'"
            + (nearest.map { "; did you mean '\($0)'?" } ?? "; 'tcplint rules list' shows the rules")
    }
}

extension ReportOutput.Format: ExpressibleByArgument {}
