internal import ArgumentParser
internal import BuiltinRules
internal import Rules

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

    /// The rules that remain.
    func ruleSet() throws -> RuleSet {
        do {
            let own = try rules.flatMap { path in
                try RuleFiles.read(path, schema: FactSchema(catalogue: Builtin.catalogue))
                    .map { try Rule($0.definition) }
            }
            return try Builtin.ruleSet().adding(own).selecting(
                Self.names(select), ignoring: Self.names(ignore))
        } catch let error as RuleError {
            throw CommandFailure(message: "\(error)")
        }
    }

    private static func names(_ values: [String]) -> [String] {
        values.flatMap { $0.split(separator: ",").map(String.init) }
    }
}
