internal import ArgumentParser
internal import BuiltinRules
internal import Rules

/// Which rules are judged.
struct RuleOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Judge only these rules: ids, slugs or families, separated by commas.",
            valueName: "ids"), completion: Completions.rules)
    var select: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("Leave these rules out; same form as --select.", valueName: "ids"),
        completion: Completions.rules)
    var ignore: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Add the rules in this folder or file; may be repeated.", valueName: "dir"),
        completion: .file())
    var rules: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The role of the host: \(Builtin.profiles.joined(separator: ", ")), or general; "
                + "'check' detects it.",
            valueName: "name"), completion: Completions.profiles)
    var profile: String?

    @Option(
        name: [.customShort("c"), .long],
        help: ArgumentHelp(
            "Read this tcplint.yaml instead of the user's or the machine's own.", valueName: "file"),
        completion: .file(extensions: ["yaml"]))
    var config: String?

    @Flag(name: .customLong("no-config"), help: "Read no tcplint.yaml.")
    var noConfig = false

    var request: RuleRequest {
        RuleRequest(
            select: select, ignore: ignore, rules: rules, profile: profile, config: config,
            noConfig: noConfig)
    }

    func validate() throws {
        if let mistake = request.mistake { throw ValidationError(mistake) }
    }
}
