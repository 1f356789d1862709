internal import ArgumentParser

/// Which rules are judged.
struct RuleOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Judge only these rules: ids, slugs or families, separated by commas.",
            valueName: "ids"))
    var select: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("Leave these rules out; same form as --select.", valueName: "ids"))
    var ignore: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Add the rules in this folder or file; may be repeated.", valueName: "dir"))
    var rules: [String] = []

    var request: RuleRequest { RuleRequest(select: select, ignore: ignore, rules: rules) }
}
