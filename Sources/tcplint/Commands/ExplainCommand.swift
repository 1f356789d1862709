internal import ArgumentParser
internal import BuiltinRules
internal import Evidence
internal import Reporters
internal import Rules
internal import Sysctl

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tells of a rule, a setting or a topic: what, why, on which kernels.",
        discussion: """
            Without a subject it lists the topics, which are told with this host's numbers.

            Examples:
              tcplint explain time-wait
              tcplint explain TW001
              tcplint explain net.ipv4.tcp_tw_reuse
              tcplint explain somaxconn
              tcplint explain net.ipv4.conf.all.rp_filter
              tcplint explain tw-recycle-enabled --format json
            """)

    @Argument(
        help: ArgumentHelp(
            "A rule's id, alias or slug, a setting, whole or by its last part, or a topic.",
            valueName: "subject"), completion: Completions.subjects)
    var subject: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Tell a topic with the numbers of a file written by 'tcplint snapshot'.",
            valueName: "file"),
        completion: .file())
    var snapshot: String?

    @Option(
        name: .shortAndLong, help: ArgumentHelp("text or json.", valueName: "format"))
    var format: DocumentFormat = .text

    @OptionGroup var style: ColorOptions
    @OptionGroup var rules: RuleOptions

    func run() throws {
        guard let subject else { return listTopics() }
        let set = try rules.request.ruleSet()
        if let topic = Builtin.topic(subject) {
            let explanation = try explanation(of: topic)
            return print(explanation.json, explanation.text)
        }
        if snapshot != nil {
            throw CommandFailure(message: "--snapshot goes with a topic; '\(subject)' is none")
        }
        if let rule = set[subject] {
            let explanation = RuleExplanation(rule.definition)
            print(explanation.json, explanation.text)
        } else if let entry = try setting(subject, in: set.catalogue) {
            let explanation = SettingExplanation(entry, in: set)
            print(explanation.json, explanation.text)
        } else {
            throw CommandFailure(message: unknown(subject, in: set))
        }
    }

    private func print(_ json: @autoclosure () -> [UInt8], _ text: (TextStyle) -> String) {
        Console.output(format == .json ? json() : Array(text(style.color.style()).utf8))
    }

    private func explanation(of topic: Topic) throws -> TopicExplanation {
        let evidence =
            try snapshot.map { try SnapshotFile.read($0) }
            ?? LiveRequest().collect(RuleSet.plan(for: topic.facts, sample: nil))
        return TopicExplanation(
            topic, with: FactStore(evidence, catalogue: Builtin.catalogue),
            of: snapshot == nil ? "On this host" : "In the snapshot")
    }

    private func listTopics() {
        let topics = Builtin.topics.compactMap(Builtin.topic)
        print(TopicList(topics).json, TopicList(topics).text)
    }

    /// The setting of that name, in dots or as a path, or the only one with that last part.
    private func setting(_ subject: String, in catalogue: Catalogue) throws -> CatalogueEntry? {
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

    private func unknown(_ subject: String, in set: RuleSet) -> String {
        let rules = set.rules.flatMap { [$0.id, $0.slug] + $0.aliases }
        let settings = set.catalogue.names.flatMap { [$0, SysctlKey($0).lastComponent] }
        let nearest =
            SysctlKey(subject).interfaceParts == nil
            ? nearestName(to: subject, among: Builtin.topics + rules + settings)
            : set.catalogue.nearest(to: subject)
        return "no rule, setting or topic is called '\(subject)'"
            + (nearest.map { "; did you mean '\($0)'?" }
                ?? "; 'tcplint rules list' shows the rules, the topics are "
                + Builtin.topics.joined(separator: ", "))
    }
}

extension DocumentFormat: ExpressibleByArgument {}
