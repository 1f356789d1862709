internal import ArgumentParser
internal import BuiltinRules

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

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The role of the host: \(Builtin.profiles.joined(separator: ", ")), or general; "
                + "'check' detects it.",
            valueName: "name"))
    var profile: String?

    func validate() throws {
        if let mistake = request.mistake { throw ValidationError(mistake) }
    }

    var request: RuleRequest {
        RuleRequest(select: select, ignore: ignore, rules: rules, profile: profile)
    }
}
