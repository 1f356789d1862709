internal import ArgumentParser
internal import BuiltinRules
internal import Reporters
internal import Rules
internal import Sysctl

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tells what a rule judges, why, and on whose word.",
        discussion: """
            Examples:
              tcplint explain TW001
              tcplint explain tw-recycle-enabled --format json
            """)

    @Argument(help: ArgumentHelp("A rule's id or slug.", valueName: "id"))
    var subject: String

    @Option(
        name: .shortAndLong, help: ArgumentHelp("text or json.", valueName: "format"))
    var format: ReportOutput.Format = .text

    @OptionGroup var style: ColorOptions
    @OptionGroup var rules: RuleOptions

    func run() throws {
        let set = try rules.request.ruleSet()
        guard let rule = set[subject] else {
            throw CommandFailure(
                message: "\(RuleError.unknownID(subject, suggestion: suggestion(in: set)))")
        }
        let explanation = RuleExplanation(rule.definition)
        switch format {
        case .text: Console.output(explanation.text(style: style.color.style()))
        case .json: Console.output(explanation.json)
        }
    }

    private func suggestion(in set: RuleSet) -> String? {
        nearestName(
            to: subject, among: set.rules.flatMap { [$0.id, $0.definition.slug] })
    }
}

extension ReportOutput.Format: ExpressibleByArgument {}
